package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/fellowplan/fellowplan/bench/instance"
	"github.com/fellowplan/fellowplan/optimizer"
)

// grace is how long past its time limits a process may live.
const grace = 30 * time.Second

// solveApart runs this program again for one instance, so that its memory is
// its own, and has the schedule checked by others.
func solveApart(ctx context.Context, o options, name string, log io.Writer) Record {
	base := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(name), ".json"), ".dzn")
	r := Record{Name: base, Solver: "fellowplan", Status: "FAILED", Limit: o.limit.Seconds(), Seed: o.seed}
	if _, err := os.Stat(name); err == nil {
		r.given = true
	}
	o.schedule = filepath.Join(o.keep, base+".schedule.json")
	_ = os.Remove(o.schedule) // of an earlier run
	patience := time.Duration(max(1, o.repeat))*o.limit + grace
	if o.proof {
		patience += 2 * o.limit // to write the certificate and to check it
	}
	ctx, stop := context.WithTimeout(ctx, patience)
	defer stop()
	self, err := os.Executable()
	if err != nil {
		r.Wrong = err.Error()
		return r
	}
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(ctx, self, "-alone", name, "-schedule", o.schedule, "-time", o.limit.String(), "-seed", fmt.Sprint(o.seed), "-workers", fmt.Sprint(o.workers), fmt.Sprintf("-progress=%v", o.progress),
		"-repeat", fmt.Sprint(o.repeat), fmt.Sprintf("-certificate=%v", o.proof))
	cmd.Stdout, cmd.Stderr = &out, &errs
	if o.progress {
		cmd.Stderr = io.MultiWriter(&errs, log)
	}
	begun := time.Now()
	err = cmd.Run()
	r.Wall = time.Since(begun).Seconds()
	if err == nil {
		err = json.Unmarshal(out.Bytes(), &r)
	}
	if use, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok {
		r.Memory = float64(use.Maxrss) / 1024
		if runtime.GOOS == "darwin" {
			r.Memory /= 1024 // bytes there
		}
	}
	if err != nil {
		first, _, _ := strings.Cut(errs.String(), "\n")
		r.Wrong = fmt.Sprintf("%v: %s", err, first)
		return r
	}
	r.judge(ctx, o, name)
	return r
}

// judge has the schedule checked by whoever is there besides our own check.
func (r *Record) judge(ctx context.Context, o options, name string) {
	data, err := os.ReadFile(o.schedule)
	if err != nil {
		return // none was found
	}
	in, err := instance.Load(name)
	if err != nil {
		r.Wrong = err.Error()
		return
	}
	s, err := optimizer.ReadSchedule(bytes.NewReader(data))
	if err != nil {
		r.Wrong = err.Error()
		return
	}
	if in.Judge != nil {
		if wrong := in.Judge(s); len(wrong) > 0 {
			r.Wrong = strings.Join(wrong, "; ")
		} else {
			r.Checked = append(r.Checked, "facts")
		}
	}
	by, wrong := askPython(ctx, o, in, s, *r.Objective)
	if wrong != "" {
		r.Wrong = wrong
	} else if by != "" {
		r.Checked = append(r.Checked, by)
	}
}

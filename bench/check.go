package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/fellowplan/fellowplan/bench/instance"
	"github.com/fellowplan/fellowplan/optimizer"
)

// askPython has a schedule checked by the checker that came with its instance:
// check.py for our file format without further rules, check_mss.py beside the
// folder of a .dzn file. by is "" when there is none.
func askPython(ctx context.Context, o options, in *instance.Instance, s *optimizer.Schedule, objective float64) (by, wrong string) {
	python, err := exec.LookPath("python3")
	if err != nil {
		return "", ""
	}
	if in.Export != nil {
		checker := filepath.Join(filepath.Dir(in.Path), "..", "check_mss.py")
		return ask(ctx, python, checker, in.Path, filepath.Join(o.keep, in.Name+".solution.dzn"), in.Export(s), objective, readTuple)
	}
	if len(in.Problem.Rules) > 0 {
		return "", "" // check.py does not know them
	}
	path := in.Path
	if path == "" { // generated
		path = filepath.Join(o.keep, in.Name+".json")
		f, err := os.Create(path)
		if err != nil {
			return "", err.Error()
		}
		err = optimizer.WriteProblem(f, in.Problem)
		if e := f.Close(); err == nil {
			err = e
		}
		if err != nil {
			return "", err.Error()
		}
	}
	data, err := os.ReadFile(o.schedule)
	if err != nil {
		return "", err.Error()
	}
	return ask(ctx, python, o.checker, path, filepath.Join(o.keep, in.Name+".checked.json"), data, objective, readReport)
}

// judgeFile prints what our own check says about a schedule that somebody else
// made, in the form of check.py.
func judgeFile(name, schedule string, out io.Writer) error {
	in, err := instance.Load(name)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(schedule)
	if err != nil {
		return err
	}
	s, err := optimizer.ReadSchedule(bytes.NewReader(data))
	if err != nil {
		return err
	}
	report := optimizer.Check(in.Problem, s)
	said := []string{}
	for _, v := range report.Violations {
		said = append(said, v.Sentence)
	}
	return json.NewEncoder(out).Encode(map[string]any{"feasible": report.Feasible, "violations": said, "objective": report.Objective})
}

// ask runs checker on a problem and a solution and compares the objective.
func ask(ctx context.Context, python, checker, problem, solution string, data []byte, objective float64, read func([]byte) (float64, string)) (by, wrong string) {
	if _, err := os.Stat(checker); err != nil {
		return "", ""
	}
	if err := os.WriteFile(solution, data, 0o644); err != nil {
		return "", err.Error()
	}
	name := filepath.Base(checker)
	out, err := exec.CommandContext(ctx, python, checker, problem, solution).Output()
	if err != nil {
		return "", fmt.Sprintf("%s: %v", name, err)
	}
	value, wrong := read(out)
	switch {
	case wrong != "":
		return "", name + ": " + wrong
	case math.Abs(value-objective) > 1e-6*(1+math.Abs(value)):
		return "", fmt.Sprintf("%s says objective %g", name, value)
	}
	return name, ""
}

// readReport reads what check.py prints.
func readReport(out []byte) (float64, string) {
	var r struct {
		Feasible   bool            `json:"feasible"`
		Violations json.RawMessage `json:"violations"`
		Objective  float64         `json:"objective"`
	}
	if err := json.Unmarshal(out, &r); err != nil {
		return 0, err.Error()
	}
	if !r.Feasible {
		return 0, string(r.Violations)
	}
	return r.Objective, ""
}

var tuple = regexp.MustCompile(`^\((-?\d+), -?\d+, -?\d+\) errors (\d+)`)

// readTuple reads what check_mss.py prints.
func readTuple(out []byte) (float64, string) {
	m := tuple.FindSubmatch(out)
	if m == nil || string(m[2]) != "0" {
		return 0, string(out)
	}
	value, err := strconv.ParseFloat(string(m[1]), 64)
	if err != nil {
		return 0, err.Error()
	}
	return value, ""
}

// Command bench solves benchmark instances, one after the other and each in a
// process of its own, and prints what came of it: status, objective, bound,
// gap, the times to the first schedule, to 1 %, to 0.1 % and to the proof, and
// the peak memory. Every schedule is checked again, and every bound by its
// certificate. Then come the goals that are set for these instances, and
// whether they were met.
//
//	go run ./bench [flags] [FILE | FOLDER | PREFIX | NAME …]
//
// A PREFIX such as im13 picks from the folder -instances; a NAME such as
// im13-040-s7 that is no file there is generated. Without arguments everything
// in the folder is solved, or a list of generated instances when it is absent.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"time"
)

// options of one benchmark.
type options struct {
	instances string
	limit     time.Duration
	workers   int
	seed      uint64
	seeds     int // one after the other, from seed on
	repeat    int // solves of each instance; the one of median time counts
	proof     bool
	json      bool
	progress  bool
	keep      string // folder for the schedules; "": a temporary one
	checker   string // the independent checker of our file format
	alone     string // internal: solve this one instance in this process
	schedule  string // internal: where to write its schedule
	judge     string // internal: judge this schedule and solve nothing
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out, log io.Writer) error {
	var o options
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.StringVar(&o.instances, "instances", "../shared/bench/open", "folder of problem files")
	flags.DurationVar(&o.limit, "time", time.Minute, "time limit of each instance")
	flags.IntVar(&o.workers, "workers", runtime.NumCPU(), "goroutines")
	flags.Uint64Var(&o.seed, "seed", 1, "seed")
	flags.IntVar(&o.seeds, "seeds", 1, "seeds to solve each instance with, one after the other")
	flags.IntVar(&o.repeat, "repeat", 1, "times to solve each instance in its process; the one of median time counts")
	flags.BoolVar(&o.proof, "certificate", true, "ask for the certificate of the bound and check it, which may take as long again")
	flags.BoolVar(&o.json, "json", false, "print one JSON document per instance and no table")
	flags.BoolVar(&o.progress, "progress", false, "tell every improvement on standard error")
	flags.StringVar(&o.keep, "keep", "", "folder to keep the schedules in")
	flags.StringVar(&o.checker, "checker", "../shared/bench/check.py", "independent checker, used when it and python3 are there")
	flags.StringVar(&o.alone, "alone", "", "internal: solve one instance in this process")
	flags.StringVar(&o.schedule, "schedule", "", "internal: where to write the schedule of -alone")
	flags.StringVar(&o.judge, "judge", "", "internal: judge this schedule of the instance given and solve nothing")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if o.judge != "" {
		return judgeFile(flags.Arg(0), o.judge, out)
	}
	if o.alone != "" {
		return solveAlone(ctx, o, out, log)
	}
	names, err := list(o.instances, flags.Args())
	if err != nil {
		return err
	}
	if o.keep == "" {
		dir, err := os.MkdirTemp("", "bench")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }() // a left-over folder hurts nobody
		o.keep = dir
	} else if err := os.MkdirAll(o.keep, 0o755); err != nil {
		return err
	}
	print := printer(out, o.json)
	var all []Record
	for _, name := range names {
		for k := range max(1, o.seeds) {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			one := o
			one.seed += uint64(k)
			r := solveApart(ctx, one, name, log)
			print(r)
			all = append(all, r)
		}
	}
	if !o.json {
		printSeeds(out, all)
		printGoals(out, all)
	}
	return nil
}

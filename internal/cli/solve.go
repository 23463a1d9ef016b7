package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/optimizer"
)

type solveCommand struct {
	Problem     string        `arg:"" help:"Problem file (docs/problem-format.md); - reads standard input."`
	Output      string        `short:"o" placeholder:"SCHEDULE" help:"Where the schedule goes; standard output when absent."`
	TimeLimit   time.Duration `default:"60s" help:"Stop after so long and keep the best so far."`
	WorkLimit   int64         `default:"0" help:"Stop after so many units of work: the same bytes on every machine. 0: no limit."`
	MemoryLimit int64         `default:"0" help:"Stop growing near so many megabytes. 0: no limit."`
	Seed        uint64        `default:"1" help:"Seed of every random choice."`
	Workers     int           `default:"0" help:"Threads; 0: one per core."`
	Progress    bool          `negatable:"" help:"Show best, bound, gap and time on standard error (by itself when that is a terminal)."`
	Certificate string        `placeholder:"FILE" help:"Write the proof of the bound, for 'check --certificate'."`
}

// Run solves one problem file.
func (c *solveCommand) Run(ctx context.Context, std IO) error {
	if c.TimeLimit <= 0 {
		return bad(fmt.Errorf("--time-limit %s: give a positive time such as 60s", c.TimeLimit))
	}
	for _, name := range []string{c.Output, c.Certificate} { // before the search, whose result would be lost
		if err := writable(name); err != nil {
			return err
		}
	}
	if c.WorkLimit < 0 || c.MemoryLimit < 0 || c.Workers < 0 {
		return bad(fmt.Errorf("--work-limit, --memory-limit and --workers take 0 or more"))
	}
	problem, err := readKind(std, c.Problem, "problem", optimizer.ReadProblem)
	if err != nil {
		return err
	}
	workers := c.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	options := optimizer.Options{
		TimeLimit:   c.TimeLimit,
		WorkLimit:   c.WorkLimit,
		MemoryLimit: c.MemoryLimit << 20,
		Seed:        c.Seed,
		Workers:     workers,
		Certificate: c.Certificate != "",
	}
	bar := progressLine{w: std.Err}
	if c.Progress || std.Terminal {
		options.Progress = bar.show
	}
	result, err := optimizer.Solve(ctx, problem, options)
	bar.end()
	if err != nil {
		return err
	}
	return c.answer(std, result)
}

// answer writes what the status owes: a schedule, the reason why there is none, or that time ran out.
func (c *solveCommand) answer(std IO, result *optimizer.Result) error {
	if err := c.prove(std, result); err != nil {
		return err
	}
	switch {
	case result.Status == optimizer.Infeasible:
		if err := write(std, "-", func(w io.Writer) error { return writeReasons(w, result.Reasons) }); err != nil {
			return err
		}
		return exit{status: Infeasible}
	case result.Schedule == nil:
		if result.Status == optimizer.Cancelled {
			return exit{NoSchedule, errors.New("interrupted before any schedule was found")}
		}
		return exit{NoSchedule, fmt.Errorf("no schedule was found within %s, and none was proved impossible; allow more with %s", c.limits(), c.flags())}
	}
	if err := write(std, c.Output, func(w io.Writer) error { return optimizer.WriteSchedule(w, result.Schedule) }); err != nil {
		return err
	}
	if c.Output == "" || c.Output == "-" {
		return nil // standard output is the schedule's
	}
	_, err := fmt.Fprintln(std.Out, inSum(result))
	return err
}

// limits and flags are what may have ended the search, and what allows more.
func (c *solveCommand) limits() string {
	if c.WorkLimit > 0 {
		return fmt.Sprintf("%s and %d %s of work", c.TimeLimit, c.WorkLimit, plural(int(c.WorkLimit), "unit", "units"))
	}
	return c.TimeLimit.String()
}

func (c *solveCommand) flags() string {
	if c.WorkLimit > 0 {
		return "--time-limit and --work-limit"
	}
	return "--time-limit"
}

// inSum says in a line how good the schedule is.
func inSum(r *optimizer.Result) string {
	worth := r.ObjectiveExact
	if strings.Contains(worth, "/") {
		worth = fmt.Sprintf("%.4f (exactly %s)", *r.Objective, worth)
	}
	switch {
	case r.Status == optimizer.Optimal:
		return fmt.Sprintf("Optimal: worth %s, and proved that no schedule is better.", worth)
	case r.Bound == nil:
		return fmt.Sprintf("Legal: worth %s; nothing is proved of better ones.", worth)
	}
	return fmt.Sprintf("Legal: worth %s; none is worth more than %.4f, a gap of %s.", worth, *r.Bound, percent(r.Gap))
}

// prove writes the certificate, when one is asked for and the search came to one.
func (c *solveCommand) prove(std IO, result *optimizer.Result) error {
	if c.Certificate == "" {
		return nil
	}
	if result.Certificate == nil {
		fmt.Fprintf(std.Err, "fellowplan: no certificate: the search did not come to a proof that fits into one; allow more with --time-limit\n")
		return nil
	}
	return write(std, c.Certificate, func(w io.Writer) error { return optimizer.WriteCertificate(w, result.Certificate) })
}

// writeReasons says why nothing fits, as a coordinator would.
func writeReasons(w io.Writer, why *optimizer.Infeasibility) error {
	var b strings.Builder
	fmt.Fprintln(&b, "No schedule keeps every rule.")
	if why != nil {
		fmt.Fprintf(&b, "%s\n", why.Sentence)
		for _, item := range why.Items {
			fmt.Fprintf(&b, "  - %s\n", item.Sentence)
		}
		fmt.Fprintln(&b, why.Certainty())
		if len(why.WaysOut) > 0 {
			fmt.Fprintln(&b, "Ways out:")
			for _, way := range why.WaysOut {
				tried := "not decided within the work allowed"
				if way.Tested {
					tried = "this works"
				}
				fmt.Fprintf(&b, "  - %s (%s)\n", way.Sentence, tried)
			}
		}
		if advice := why.Advice(); advice != "" {
			fmt.Fprintln(&b, advice)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// progressLine keeps one line of a terminal up to date.
type progressLine struct {
	w     io.Writer
	shown bool
}

func (l *progressLine) show(p optimizer.Progress) {
	l.shown = true
	fmt.Fprintf(l.w, "\r\033[K%7.1fs  %-10s best %s  bound %s  gap %s",
		p.Elapsed.Seconds(), p.Phase, figure(p.Best, "%.2f"), figure(p.Bound, "%.2f"), percent(p.Gap))
}

func (l *progressLine) end() {
	if l.shown {
		fmt.Fprintln(l.w)
	}
}

// figure formats a number that may not be there yet.
func figure(v *float64, format string) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprintf(format, *v)
}

func percent(v *float64) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f %%", 100**v)
}

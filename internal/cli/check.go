package cli

import (
	"fmt"
	"io"

	"github.com/fellowplan/fellowplan/optimizer"
)

type checkCommand struct {
	Problem     string `arg:"" help:"Problem file."`
	Schedule    string `arg:"" help:"Schedule file."`
	Continuity  bool   `help:"Demand one named mentor through every supervised session."`
	Certificate string `placeholder:"FILE" help:"Prove the bound again from this certificate, in whole numbers."`
}

// Run checks one schedule; a breach is exit status 1.
func (c *checkCommand) Run(std IO) error {
	problem, err := read(std, c.Problem, optimizer.ReadProblem)
	if err != nil {
		return err
	}
	if c.Continuity {
		demandContinuity(problem)
	}
	schedule, err := read(std, c.Schedule, optimizer.ReadSchedule)
	if err != nil {
		return err
	}
	report := optimizer.Check(problem, schedule)
	if err := write(std, "-", func(w io.Writer) error { return writeReport(w, report) }); err != nil {
		return err
	}
	if !report.Feasible {
		return exit{status: Failed}
	}
	return nil
}

// demandContinuity switches on the rule that names one mentor for every supervised session.
func demandContinuity(p *optimizer.Problem) {
	const id = "mentor-continuity"
	for _, r := range p.Rules {
		if r.ID == id {
			return
		}
	}
	p.Rules = append(p.Rules, optimizer.Setting{ID: id})
}

// writeReport says what holds and what is broken.
func writeReport(w io.Writer, r *optimizer.Report) error {
	if len(r.Violations) == 0 {
		fmt.Fprintln(w, "Every rule is kept.")
	} else {
		fmt.Fprintf(w, "%d %s:\n", len(r.Violations), plural(len(r.Violations), "rule is broken", "rules are broken"))
	}
	for _, v := range r.Violations {
		if _, err := fmt.Fprintf(w, "  - %s\n", v.Sentence); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "Objective %.4f (exactly %s): wishes %d, worst-off %s with %.4f per block, %d %s from the baseline.\n",
		r.Objective, r.Exact, r.Total, orNobody(r.WorstOff), r.Worst, r.Changes, plural(int(r.Changes), "change", "changes"))
	return err
}

func orNobody(name string) string {
	if name == "" {
		return "nobody"
	}
	return name
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

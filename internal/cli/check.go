package cli

import (
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer"
)

type checkCommand struct {
	Problem     string `arg:"" help:"Problem file."`
	Schedule    string `arg:"" optional:"" help:"Schedule file; may be left out with --certificate."`
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
	if c.Schedule == "" && c.Certificate == "" {
		return bad(errors.New("name a schedule file after the problem, or a certificate with --certificate"))
	}
	var report *optimizer.Report
	if c.Schedule != "" {
		schedule, err := read(std, c.Schedule, optimizer.ReadSchedule)
		if err != nil {
			return err
		}
		report = optimizer.Check(problem, schedule)
		if err := write(std, "-", func(w io.Writer) error { return writeReport(w, report) }); err != nil {
			return err
		}
		if !report.Feasible {
			return exit{status: Failed}
		}
	}
	if c.Certificate == "" {
		return nil
	}
	return c.verify(std, problem, report)
}

// verify proves the certificate's claim again and compares it with the schedule, when there is one.
func (c *checkCommand) verify(std IO, problem *optimizer.Problem, report *optimizer.Report) error {
	certificate, err := read(std, c.Certificate, optimizer.ReadCertificate)
	if err != nil {
		return err
	}
	proved, err := optimizer.CheckCertificate(problem, certificate)
	if err != nil {
		return exit{Failed, fmt.Errorf("the certificate is refused: %w", err)}
	}
	if proved.Bound == nil {
		fmt.Fprintf(std.Out, "Proved in %d %s: no schedule keeps every rule.\n", proved.Cases, plural(proved.Cases, "case", "cases"))
		if report != nil {
			return exit{Failed, errors.New("the schedule keeps every rule and the certificate says that none does: please report this")}
		}
		return nil
	}
	fmt.Fprintf(std.Out, "Proved in %d %s: no schedule is worth more than %s.\n", proved.Cases, plural(proved.Cases, "case", "cases"), proved.Bound.RatString())
	if report == nil {
		return nil
	}
	value, ok := new(big.Rat).SetString(report.Exact)
	switch {
	case !ok:
		return fmt.Errorf("the objective %q is no number", report.Exact)
	case value.Cmp(proved.Bound) == 0:
		fmt.Fprintln(std.Out, "This schedule is worth exactly that: it is optimal.")
	case value.Cmp(proved.Bound) > 0:
		return exit{Failed, errors.New("the schedule is worth more than the certificate allows: please report this")}
	default:
		gap, _ := new(big.Rat).Sub(proved.Bound, value).Float64()
		fmt.Fprintf(std.Out, "This schedule is worth %.4f less.\n", gap)
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

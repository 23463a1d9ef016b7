package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type checkCommand struct {
	Problem     string `arg:"" help:"Problem file (docs/problem-format.md); - reads standard input."`
	Schedule    string `arg:"" optional:"" help:"Schedule file; may be left out with --certificate."`
	Continuity  bool   `help:"Demand one named mentor through every supervised session."`
	Certificate string `placeholder:"FILE" help:"Prove the bound again from this certificate, in whole numbers."`
}

// Run checks one schedule; a breach is exit status 1.
func (c *checkCommand) Run(std IO) error {
	problem, err := readKind(std, c.Problem, "problem", optimizer.ReadProblem)
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
		schedule, err := readKind(std, c.Schedule, "schedule", optimizer.ReadSchedule)
		if err != nil {
			return err
		}
		if err := belongs(problem, schedule); err != nil {
			return bad(fmt.Errorf("%s:\n%w", c.Schedule, err))
		}
		report = optimizer.Check(problem, schedule)
		if err := write(std, "-", func(w io.Writer) error {
			if err := writeReport(w, problem, report); err != nil {
				return err
			}
			return writeClaim(w, schedule, report)
		}); err != nil {
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
	certificate, err := readKind(std, c.Certificate, "certificate", optimizer.ReadCertificate)
	if err != nil {
		return err
	}
	proved, err := optimizer.CheckCertificate(problem, certificate)
	if err != nil {
		return exit{Failed, fmt.Errorf("%w. Nothing is proved; 'solve --certificate' writes a new one", err)}
	}
	if proved.Bound == nil {
		fmt.Fprintf(std.Out, "Proved in %d %s: no schedule keeps every rule.\n", proved.Cases, plural(proved.Cases, "case", "cases"))
		if report != nil {
			return exit{Failed, errors.New("the schedule keeps every rule and the certificate says that none does: please report this")}
		}
		return nil
	}
	if len(proved.Tiers) > 0 {
		return verifyTiers(std, proved, report)
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

// belongs refuses a schedule of somebody else's year: without rows, or with rows of fellows whom the problem does
// not have.
func belongs(p *optimizer.Problem, s *optimizer.Schedule) error {
	if s.Rows == nil {
		return optimizer.FieldErrors{{Path: "rows", Message: "write one row per fellow, each one activity or null per block"}}
	}
	known := map[string]bool{}
	for i := range p.Fellows {
		known[p.Fellows[i].ID] = true
	}
	var found optimizer.FieldErrors
	for _, rows := range []struct {
		field string
		of    map[string]optimizer.Row
	}{{"rows", s.Rows}, {"mentors", s.Mentors}} {
		for _, id := range slices.Sorted(maps.Keys(rows.of)) {
			if !known[id] && len(found) < mostFound {
				found = append(found, optimizer.FieldError{Path: rows.field + "." + id, Value: strconv.Quote(id), Message: "no fellow of the problem has this id"})
			}
		}
	}
	if len(found) > 0 {
		return found
	}
	return nil
}

// mostFound bounds what is said of one file.
const mostFound = 20

// writeClaim says when the file claims another worth than the schedule has: it was changed by hand, or is another problem's.
func writeClaim(w io.Writer, s *optimizer.Schedule, r *optimizer.Report) (err error) {
	exact, ok := new(big.Rat).SetString(r.Exact)
	if !ok || s.Objective == nil && s.ObjectiveExact == "" {
		return nil
	}
	said, same := s.ObjectiveExact, false
	if said != "" {
		claim, ok := new(big.Rat).SetString(said)
		same = ok && claim.Cmp(exact) == 0
	} else {
		said, same = strconv.FormatFloat(*s.Objective, 'f', -1, 64), math.Abs(*s.Objective-r.Objective) <= 1e-6*max(1, math.Abs(r.Objective))
	}
	if !same {
		_, err = fmt.Fprintf(w, "The file says %s: it was changed since, or belongs to another problem.\n", said)
	}
	return err
}

// verifyTiers says what was proved of each tier and how far the schedule, if there is one, falls short of it.
func verifyTiers(std IO, proved *optimizer.CertificateReport, report *optimizer.Report) error {
	fmt.Fprintf(std.Out, "Proved in %d %s, tier after tier, each among the schedules that are as good in the tiers before:\n", proved.Cases, plural(proved.Cases, "case", "cases"))
	best := true
	for k, claim := range proved.Tiers {
		fmt.Fprintf(std.Out, "  - %s: none is worth more than %s", claim.Tier, claim.Bound.RatString())
		if report == nil || k >= len(report.Tiers) {
			fmt.Fprintln(std.Out, ".")
			continue
		}
		value, ok := new(big.Rat).SetString(report.Tiers[k].Exact)
		if !ok {
			return fmt.Errorf("tier %s: %q is no number", claim.Tier, report.Tiers[k].Exact)
		}
		switch order := value.Cmp(claim.Bound); {
		case order > 0 && best:
			return exit{Failed, fmt.Errorf("the schedule is worth %s in the tier %s, more than the certificate allows: please report this", value.RatString(), claim.Tier)}
		case order < 0:
			best = false
		}
		best = best && value.Cmp(claim.Held) >= 0
		fmt.Fprintf(std.Out, "; this schedule is worth %s.\n", value.RatString())
	}
	if report != nil && best {
		fmt.Fprintln(std.Out, "This schedule is worth exactly that: it is optimal.")
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
func writeReport(w io.Writer, p *optimizer.Problem, r *optimizer.Report) error {
	var hard, soft []optimizer.Violation
	for _, v := range r.Violations {
		if v.Tier == problem.Must {
			hard = append(hard, v)
		} else {
			soft = append(soft, v)
		}
	}
	if len(hard) == 0 {
		fmt.Fprintln(w, "Every rule is kept.")
	} else {
		fmt.Fprintf(w, "Rules are broken, in %d %s:\n", len(hard), plural(len(hard), "place", "places"))
	}
	for _, v := range hard {
		fmt.Fprintf(w, "  - %s\n", v.Sentence)
	}
	if len(soft) > 0 {
		fmt.Fprintf(w, "What should be or is wished for and is not, in %d %s:\n", len(soft), plural(len(soft), "place", "places"))
	}
	for _, v := range soft {
		fmt.Fprintf(w, "  - %s (%s, costs %d)\n", v.Sentence, v.Tier, v.Price)
	}
	_, err := fmt.Fprintf(w, "Objective %.4f (exactly %s): wishes %d, worst-off %s with %.4f per block, %d %s from the baseline.\n",
		r.Objective, r.Exact, r.Total, nameOf(p, r.WorstOff), r.Worst, r.Changes, plural(int(r.Changes), "change", "changes"))
	return err
}

// nameOf is how people call the fellow with this id.
func nameOf(p *optimizer.Problem, id string) string {
	for i := range p.Fellows {
		if p.Fellows[i].ID == id {
			return cmp.Or(p.Fellows[i].Name, id)
		}
	}
	return "nobody"
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

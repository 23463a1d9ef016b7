package planner

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A solver answers a problem. It returns soon after its context ends, with the best so far.
type solver func(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error)

// limits bound one run.
type limits struct {
	time    time.Duration
	work    int64
	seed    uint64
	workers int
}

// Progress is how far a solver is.
type Progress struct {
	Phase                 string
	Objective, Bound, Gap *float64
}

// An answer is what a solver found. Its schedule has been checked by every rule.
type answer struct {
	status   optimizationrun.Status
	schedule *problem.Schedule // nil: none
	terms    []problem.Term
	reasons  *optimizer.Infeasibility // when there is no schedule
	phases   []optimizer.PhaseTime
}

// solve asks the optimizer, and the independent check what it thinks of the answer: nothing is
// stored that breaks a rule, and no figure is stored that the check does not find too.
func solve(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error) {
	result, err := optimizer.Solve(ctx, p, optimizer.Options{
		TimeLimit: l.time, WorkLimit: l.work, Seed: l.seed, Workers: l.workers,
		Progress: func(now optimizer.Progress) {
			report(Progress{Phase: now.Phase, Objective: now.Best, Bound: now.Bound, Gap: now.Gap})
		},
	})
	if err != nil {
		return nil, err
	}
	found := &answer{status: statusOf(result), schedule: result.Schedule, terms: result.Terms, reasons: result.Reasons, phases: result.Phases}
	if s := found.schedule; s != nil {
		s.Objective, s.Bound, s.Gap = result.Objective, result.Bound, result.Gap
		s.ObjectiveExact, s.BoundExact = result.ObjectiveExact, result.BoundExact
		return found, verify(p, found)
	}
	return found, nil
}

// statusOf gives a result the status of its run: a limit that left a schedule leaves it FEASIBLE,
// with the gap saying how much better one could be.
func statusOf(r *optimizer.Result) optimizationrun.Status {
	switch {
	case r.Status == optimizer.Optimal:
		return optimizationrun.StatusOPTIMAL
	case r.Status == optimizer.Infeasible:
		return optimizationrun.StatusINFEASIBLE
	case r.Status == optimizer.Cancelled:
		return optimizationrun.StatusCANCELLED
	case r.Schedule != nil:
		return optimizationrun.StatusFEASIBLE
	}
	return optimizationrun.StatusTIMED_OUT
}

// verify compares a found schedule with what the independent check says of it.
func verify(p *problem.Problem, found *answer) error {
	report := optimizer.Check(p, found.schedule)
	if !report.Feasible {
		broken := make([]error, 0, len(report.Violations))
		for _, v := range report.Violations {
			broken = append(broken, errors.New(v.Sentence))
		}
		return fmt.Errorf("the optimizer found a schedule that breaks a rule: %w", errors.Join(broken...))
	}
	if s := found.schedule; s.ObjectiveExact != report.Exact {
		return fmt.Errorf("the optimizer says that its schedule is worth %s, and the check says %s", s.ObjectiveExact, report.Exact)
	}
	found.terms = report.Terms
	return nil
}

package planner

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A solver answers a problem. It returns soon after its context ends, with the best so far.
type solver func(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error)

// limits bound one run, and say what it is for.
type limits struct {
	time    time.Duration
	work    int64
	seed    uint64
	workers int

	kind     optimizationrun.Kind
	wanted   int     // of alternatives
	distance int     // of alternatives, in cells
	loss     float64 // of alternatives, as a part of the best
	near     *kept   // what the run starts from; nil: nothing
	partial  bool    // make the best schedule with gaps when there is none without
}

// Progress is how far a solver is.
type Progress struct {
	Phase                 string
	Objective, Bound, Gap *float64     // of the tier at hand
	Tier                  string       // the tier at hand, where the problem has tiers
	Done                  []TierFigure // the tiers before it
}

// An answer is what a solver found. Its schedules have been checked by every rule.
type answer struct {
	status   optimizationrun.Status
	schedule *problem.Schedule // nil: none
	terms    []problem.Term
	tiers    []TierFigure
	reasons  *optimizer.Infeasibility // when there is no schedule
	phases   []optimizer.PhaseTime

	figures      *problem.Schedule // its objective and bound, when it is not kept
	partial      *partial          // when no schedule keeps every rule, and one with gaps was asked for
	changes      []change          // of a plan that stays near another one
	alternatives []alternative     // the schedule among them, as the first one
	gains        []gain
	untried      int // limits beside those of gains
}

// solve asks the optimizer, and the independent check what it thinks of the answer: nothing is
// stored that breaks a rule, and no figure is stored that the check does not find too.
func solve(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error) {
	switch l.kind {
	case optimizationrun.KindALTERNATIVES:
		return several(ctx, p, l, report)
	case optimizationrun.KindSENSITIVITY:
		return sensitivity(ctx, p, l, report)
	}
	begun := time.Now()
	result, err := optimizer.Solve(ctx, p, l.options(p, report))
	if err != nil {
		return nil, err
	}
	if worse, err := breaksMoreThanThePast(ctx, p, l, result); worse != nil || err != nil {
		return worse, err
	}
	found := answerOf(p, result)
	if found.schedule == nil {
		if l.partial && found.status == optimizationrun.StatusINFEASIBLE {
			l.time = max(leastForPartial, l.time-time.Since(begun))
			found.partial, err = withGaps(ctx, p, l, report)
		}
		if found.partial != nil && l.kind == optimizationrun.KindREPLAN {
			found.changes = changesOf(p, l.near, found.partial.schedule)
		}
		return found, err
	}
	if err := verify(p, found); err != nil {
		return nil, err
	}
	if l.near != nil {
		keepMentors(p, found.schedule, l.near)
	}
	if l.kind == optimizationrun.KindREPLAN {
		found.changes = changesOf(p, l.near, found.schedule)
	}
	return found, nil
}

// options are the limits in the optimizer's words. What is planned again starts from what holds.
func (l limits) options(p *problem.Problem, report func(Progress)) optimizer.Options {
	o := optimizer.Options{
		TimeLimit: l.time, WorkLimit: l.work, Seed: l.seed, Workers: l.workers,
		Progress: func(now optimizer.Progress) {
			report(Progress{Phase: now.Phase, Objective: now.Best, Bound: now.Bound, Gap: now.Gap, Tier: now.Tier, Done: figures(now.Tiers)})
		},
	}
	if l.kind == optimizationrun.KindREPLAN {
		o.Warm = optimizer.NewWarm(&problem.Schedule{Rows: p.Baseline, Mentors: l.near.Mentors})
	}
	return o
}

// answerOf is a result as an answer.
func answerOf(p *problem.Problem, result *optimizer.Result) *answer {
	found := &answer{status: statusOf(result), schedule: result.Schedule, terms: result.Terms, tiers: figures(result.Tiers), reasons: result.Reasons, phases: result.Phases}
	if s := found.schedule; s != nil {
		s.Objective, s.Bound, s.Gap = result.Objective, result.Bound, result.Gap
		s.ObjectiveExact, s.BoundExact = result.ObjectiveExact, result.BoundExact
		if found.tiers == nil {
			found.tiers = []TierFigure{{Tier: problem.Wishes, Value: s.Objective, Exact: s.ObjectiveExact, Bound: s.Bound, Proved: result.Status == optimizer.Optimal}}
		}
	}
	return found
}

// breaksMoreThanThePast is the refusal of a plan that could be made only by breaking further what
// the past broke already; nil when it need not.
func breaksMoreThanThePast(ctx context.Context, p *problem.Problem, l limits, result *optimizer.Result) (*answer, error) {
	if l.near == nil || len(l.near.Forgiven) == 0 || result.Schedule == nil {
		return nil, nil
	}
	for _, v := range optimizer.Check(p, result.Schedule).Violations {
		if slices.Contains(l.near.Forgiven, v.Rule) && slices.ContainsFunc(v.Blocks, func(t int) bool { return t >= l.near.Before }) {
			strict := *p
			strict.Tiers = slices.DeleteFunc(slices.Clone(p.Tiers), func(t string) bool { return t == problem.Should })
			strict.Rules = slices.Clone(p.Rules)
			for i := range strict.Rules {
				if slices.Contains(l.near.Forgiven, strict.Rules[i].ID) {
					strict.Rules[i].Tier = problem.Must
				}
			}
			again, err := optimizer.Solve(ctx, &strict, l.options(&strict, func(Progress) {}))
			if err != nil {
				return nil, err
			}
			found := answerOf(p, again)
			found.schedule = nil // it has no part in what is over
			return found, nil
		}
	}
	return nil, nil
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

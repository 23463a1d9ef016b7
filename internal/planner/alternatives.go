package planner

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// An alternative is one of several good schedules, in the words of the problem.
type alternative struct {
	schedule  *problem.Schedule
	loss      float64
	proved    bool
	distances []int
	better    []advantage
}

// An advantage is what one schedule does better than the best one: for a fellow, or by a rule.
type advantage struct {
	fellow string
	rule   string
	title  string
	gain   float64
}

// several looks for several good schedules that differ.
func several(ctx context.Context, p *problem.Problem, l limits, report func(Progress)) (*answer, error) {
	result, err := optimizer.Several(ctx, p, optimizer.SeveralOptions{
		Options: l.options(p, report), Count: l.wanted, Distance: l.distance, Loss: l.loss,
	})
	if err != nil {
		return nil, err
	}
	found := &answer{reasons: result.Reasons, status: statusOfSeveral(result, l.wanted)}
	for _, a := range result.Alternatives {
		s := a.Schedule
		report := optimizer.Check(p, s)
		if !report.Feasible || report.Exact != a.ObjectiveExact {
			return nil, fmt.Errorf("an alternative of worth %s breaks a rule or is worth %s", a.ObjectiveExact, report.Exact)
		}
		if l.near != nil {
			keepMentors(p, s, l.near)
		}
		value := report.Objective
		s.Objective, s.ObjectiveExact = &value, report.Exact
		found.alternatives = append(found.alternatives, alternative{schedule: s, loss: a.Loss, proved: a.Proved, distances: a.Distances})
	}
	if len(found.alternatives) == 0 {
		return found, nil
	}
	best := found.alternatives[0].schedule
	if b := result.Alternatives[0]; b.Proved {
		bound, gap := *best.Objective, 0.0
		best.Bound, best.BoundExact, best.Gap = &bound, best.ObjectiveExact, &gap
	}
	found.schedule, found.terms = best, optimizer.Check(p, best).Terms
	found.tiers = []TierFigure{{Tier: problem.Wishes, Value: best.Objective, Exact: best.ObjectiveExact, Bound: best.Bound, Proved: result.Alternatives[0].Proved}}
	account := optimizer.AccountOf(p, best)
	for k := 1; k < len(found.alternatives); k++ {
		a := &found.alternatives[k]
		a.better = advantages(account, optimizer.AccountOf(p, a.schedule))
	}
	return found, nil
}

// statusOfSeveral: all that was asked for, or proved that no more fit, is OPTIMAL.
func statusOfSeveral(r *optimizer.SeveralResult, wanted int) optimizationrun.Status {
	switch {
	case r.Status == optimizer.Infeasible:
		return optimizationrun.StatusINFEASIBLE
	case r.Status == optimizer.Cancelled:
		return optimizationrun.StatusCANCELLED
	case len(r.Alternatives) == 0:
		return optimizationrun.StatusTIMED_OUT
	case r.Status == optimizer.Optimal && (len(r.Alternatives) == wanted || r.Exhausted):
		return optimizationrun.StatusOPTIMAL
	}
	return optimizationrun.StatusFEASIBLE
}

// advantages are the fellows and rules for which b is better than a, fellows first.
func advantages(a, b *optimizer.Account) []advantage {
	return append(
		better(a.ByFellow, b.ByFellow, func(s optimizer.Sum) advantage { return advantage{fellow: s.Fellow} }),
		better(a.ByRule, b.ByRule, func(s optimizer.Sum) advantage { return advantage{rule: s.Rule, title: s.Title} })...)
}

// better lists the sums that grew. What one of the two lists does not have is nothing there.
func better(old, now []optimizer.Sum, of func(optimizer.Sum) advantage) []advantage {
	key := func(s optimizer.Sum) [3]string { return [3]string{s.Tier, s.Rule, s.Fellow} }
	gain := map[[3]string]float64{}
	for _, s := range old {
		gain[key(s)] -= s.Value
	}
	for _, s := range now {
		gain[key(s)] += s.Value
	}
	var out []advantage
	seen := map[[3]string]bool{}
	for _, s := range slices.Concat(now, old) {
		g := roundTo(gain[key(s)], 10_000)
		if seen[key(s)] || g <= 0 || s.Fellow == "" && s.Rule == "" {
			continue
		}
		seen[key(s)] = true
		adv := of(s)
		adv.gain = g
		out = append(out, adv)
	}
	return out
}

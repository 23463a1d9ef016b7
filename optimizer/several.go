package optimizer

import (
	"context"
	"fmt"
	"math/big"
	"time"
)

// SeveralOptions ask for several good schedules.
type SeveralOptions struct {
	Options          // limits of the whole; Certificate is of no use here
	Count    int     // how many schedules, the best included; at least 1
	Distance int     // in how many cells (fellow and block) any two differ at least; at least 1
	Loss     float64 // how much less than the best each may be worth, as a part of its size: 0.02 is 2 %
}

// Alternative is one of several schedules.
type Alternative struct {
	Schedule       *Schedule
	Objective      float64
	ObjectiveExact string
	Loss           float64 // compared with the best, as a part of its size
	Proved         bool    // no schedule so far from the earlier ones is better
	Distances      []int   // cells that differ, to each earlier alternative
}

// SeveralResult is what Several found, the best first.
type SeveralResult struct {
	Status       Status // Optimal: as many as asked for, or proved that no more fit, each the best possible beside the earlier ones
	Alternatives []Alternative
	// Exhausted: proved that no further schedule is far enough from all of
	// Alternatives within the loss. Another choice of the earlier ones might
	// leave room for more.
	Exhausted bool
	Reasons   *Infeasibility // when there is no schedule at all
	Work      int64
}

// Several returns up to Count schedules, the best first and each of the others the best that differs
// from all before it in at least Distance cells, as long as it loses no more than Loss. The
// distance is a linking row of the same program, so that what is said about it is proved. With
// tiers, the earlier ones are held at their best and the loss is one of the last.
func Several(ctx context.Context, p *Problem, o SeveralOptions) (_ *SeveralResult, err error) {
	defer recovered(&err)
	if o.Count < 1 || o.Distance < 1 || !(o.Loss >= 0) || o.Loss > 1e6 {
		return nil, FieldErrors{{Path: "several", Value: fmt.Sprintf("count %d, distance %d, loss %g", o.Count, o.Distance, o.Loss), Message: "write a count and a distance of at least 1 and a loss that is not negative"}}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	out := &SeveralResult{Status: Optimal}
	begun := o.Now()
	first, err := Solve(ctx, p, o.Options)
	if err != nil {
		return nil, err
	}
	out.Status, out.Reasons, out.Work = first.Status, first.Reasons, first.Work
	if first.Schedule == nil {
		return out, nil
	}
	if err := out.add(p, first); err != nil {
		return nil, err
	}
	worst, ok := out.worstAllowed(o.Loss)
	if !ok {
		return nil, fmt.Errorf("%w: an objective that is no number", ErrInternal)
	}
	next := o.Options
	next.inner, next.Certificate, next.Progress = true, false, nil
	if first.last != nil && first.last.moving {
		next.extras = append(next.extras, atMostChanged(p.Baseline, first.last.changes))
	}
	for len(out.Alternatives) < o.Count {
		last := out.Alternatives[len(out.Alternatives)-1].Schedule
		next.extras = append(next.extras, farFrom(last, int64(o.Distance)))
		next.Warm = first.Warm
		if o.TimeLimit > 0 {
			if next.TimeLimit = o.TimeLimit - o.Now().Sub(begun); next.TimeLimit <= 0 {
				out.Status = TimedOut
				return out, nil
			}
		}
		if o.WorkLimit > 0 {
			if next.WorkLimit = o.WorkLimit - out.Work; next.WorkLimit <= 0 {
				out.Status = Feasible
				return out, nil
			}
		}
		var r *Result
		if first.last != nil {
			if r, err = first.last.solve(ctx, next); err == nil && r.Schedule != nil {
				report := Check(p, r.Schedule)
				r.ObjectiveExact, r.Objective = report.Exact, &report.Objective
			}
		} else {
			r, err = Solve(ctx, p, next)
		}
		if err != nil {
			return nil, err
		}
		out.Work += r.Work
		if r.Status == Infeasible || r.bound != nil && r.bound.Cmp(worst) < 0 {
			out.Exhausted = true
			break
		}
		if r.Status != Optimal {
			out.Status = r.Status
		}
		if r.Schedule == nil || r.exact().Cmp(worst) < 0 {
			break // perhaps there is one, perhaps not
		}
		if err := out.add(p, r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// worstAllowed is the objective below which an alternative loses too much.
func (r *SeveralResult) worstAllowed(loss float64) (*big.Rat, bool) {
	best, ok := new(big.Rat).SetString(r.Alternatives[0].ObjectiveExact)
	part := new(big.Rat).SetFloat64(loss)
	if !ok || part == nil {
		return nil, false
	}
	size := new(big.Rat).Abs(best)
	return new(big.Rat).Sub(best, part.Mul(part, size)), true
}

// add takes the schedule of r, once the distances are counted again.
func (r *SeveralResult) add(p *Problem, found *Result) error {
	a := Alternative{Schedule: found.Schedule, Objective: *found.Objective, ObjectiveExact: found.ObjectiveExact, Proved: found.Status == Optimal}
	for k := range r.Alternatives {
		a.Distances = append(a.Distances, Distance(p, r.Alternatives[k].Schedule, a.Schedule))
	}
	if len(r.Alternatives) > 0 {
		best := r.Alternatives[0].Objective
		a.Loss = (best - a.Objective) / max(1, best, -best)
	}
	r.Alternatives = append(r.Alternatives, a)
	return nil
}

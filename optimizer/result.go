package optimizer

import (
	"fmt"
	"math/big"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Status says how a solve ended.
type Status string

// The statuses. After TimedOut and Cancelled the schedule, when there is one,
// is the best so far and the bound is proven.
const (
	Optimal    Status = "OPTIMAL"    // proved: no schedule is better
	Feasible   Status = "FEASIBLE"   // the work limit ended the search with a schedule; Gap says how far off it can be
	Infeasible Status = "INFEASIBLE" // proved: no schedule keeps every hard rule
	Cancelled  Status = "CANCELLED"  // the context was cancelled
	TimedOut   Status = "TIMED_OUT"  // the time limit ended the search, or the work limit before any schedule
)

// Progress is a running account.
type Progress struct {
	Phase   string       // that has come to something: see PhaseTime
	Tier    string       // being solved, where the problem has tiers
	Tiers   []TierResult // those done
	Best    *float64     // objective of the best schedule so far
	Bound   *float64     // proven: no schedule is better
	Gap     *float64     // (Bound - Best) / max(1, |Best|)
	Work    int64
	Elapsed time.Duration
}

// PhaseTime is how long one phase took. Phases follow the search: "compile" the problem; "near", a schedule that is
// legal in a problem much alike; "count" places against needs; "rows", every fellow's best year alone; "bound" in
// large years; "repair" to a first legal schedule; "prove" by branching; "check" and "certify"; and "reasons" and "ways
// out" where there is no schedule.
type PhaseTime struct {
	Phase   string
	Elapsed time.Duration
	Work    int64
}

// Result is what a solve found.
type Result struct {
	Status         Status
	Schedule       *Schedule // nil when none was found
	Objective      *float64
	Bound          *float64
	Gap            *float64
	ObjectiveExact string // fraction
	BoundExact     string
	Terms          []Term
	Tiers          []TierResult   // with Problem.Tiers: one after the other; Objective, Bound and Gap are those of the last
	Warm           *Warm          // for Options.Warm of the next solve; nil without a schedule
	Reasons        *Infeasibility // when Infeasible
	Certificate    *Certificate   // when asked for and written
	Certified      bool           // the proof was assembled and the plain checker took it
	Seed           uint64
	Phases         []PhaseTime
	Work           int64
	Nodes          int // of the branching tree
	Columns        int

	bound  *big.Rat // Bound
	value  *big.Rat // of the tier, where the problem is one
	last   *stage   // the last tier, with the others held
	best   model.Value
	fewest *TierResult        // of the tier of changes, solved together with another
	root   *price.Multipliers // of the root's bound; nil: none
	sets   []rule.MentorSet   // that were told besides the rules
}

// exact is the objective.
func (r *Result) exact() *big.Rat {
	v, ok := new(big.Rat).SetString(r.ObjectiveExact)
	if !ok {
		return new(big.Rat)
	}
	return v
}

// figures returns the exact best objective and bound; nil: none yet.
func (s *solver) figures() (best, bound *big.Rat) {
	if s.search == nil {
		return nil, nil
	}
	if s.search.Incumbent != nil {
		best = rational(s.search.Value)
	}
	switch {
	case s.search.Done && best != nil:
		bound = best
	case s.search.Bound < 1<<62:
		bound = rational(s.search.Ceiling(s.search.Bound))
		if best != nil && bound.Cmp(best) < 0 {
			bound = best
		}
	}
	if s.o.proved != nil && !s.search.Done && (bound == nil || s.o.proved.Cmp(bound) < 0) {
		bound = s.o.proved
	}
	return best, bound
}

func rational(v model.Value) *big.Rat {
	return new(big.Rat).Add(new(big.Rat).SetInt64(v.Whole), big.NewRat(v.Num, v.Den))
}

func floats(best, bound *big.Rat) (a, b, gap *float64) {
	if best != nil {
		f, _ := best.Float64()
		a = &f
	}
	if bound != nil {
		f, _ := bound.Float64()
		b = &f
	}
	if a != nil && b != nil {
		g := (*b - *a) / max(1, *a, -*a)
		gap = &g
	}
	return a, b, gap
}

// result checks the best schedule and says how the search ended.
func (s *solver) result() (*Result, error) {
	if s.empty {
		return s.infeasible(s.explain()), nil
	}
	s.enter("check")
	r := s.blank()
	best, bound := s.figures()
	r.Objective, r.Bound, r.Gap = floats(best, bound)
	if bound != nil {
		r.bound, r.BoundExact = bound, bound.RatString()
	}
	switch {
	case s.search.Done:
		r.Status = Optimal
	case s.outer.Err() != nil:
		r.Status = Cancelled
	case s.limited && best != nil:
		r.Status = Feasible
	default:
		r.Status = TimedOut
	}
	if best != nil {
		r.Schedule = s.c.Schedule(s.search.Incumbent)
		report := Check(s.p, r.Schedule)
		if !report.Feasible {
			return nil, fmt.Errorf("%w: the schedule found fails the check: %s", ErrInternal, report.Violations[0].Sentence)
		}
		said := best
		if s.o.moving != nil {
			said = new(big.Rat).Add(best, s.o.moving.paid(s.p, r.Schedule))
		}
		if report.Exact != said.RatString() {
			return nil, fmt.Errorf("%w: the solver says %s and the check says %s", ErrInternal, said.RatString(), report.Exact)
		}
		r.Objective = &report.Objective
		r.ObjectiveExact, r.Terms = report.Exact, report.Terms
		r.Warm = s.keep(r.Schedule)
		r.best = s.search.Value
		if by := s.search.RootBy; len(by.Row) > 0 && s.o.moving == nil && len(s.o.extras) == 0 {
			r.root = &by // a copy, and so is the seed: a pointer into the search or the result would hold all of it
		}
		w, seed := r.Schedule, r.Seed
		w.Status, w.Objective, w.Bound, w.Gap = string(r.Status), r.Objective, r.Bound, r.Gap
		w.ObjectiveExact, w.BoundExact, w.Terms, w.Seed = r.ObjectiveExact, r.BoundExact, r.Terms, &seed
	}
	s.enter("")
	r.Phases = s.phases
	return r, nil
}

func (s *solver) blank() *Result {
	r := &Result{Seed: s.o.Seed, Work: s.work, sets: s.o.sets}
	if s.search != nil {
		r.Nodes, r.Columns = s.search.Nodes, len(s.search.Master.Columns)
	}
	return r
}

func (s *solver) infeasible(why *Infeasibility) *Result {
	s.enter("")
	r := s.blank()
	r.Status, r.Reasons, r.Phases = Infeasible, why, s.phases
	return r
}

package optimizer

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// PartialYear is the best that can be done where no schedule keeps every hard rule.
type PartialYear struct {
	Schedule *Schedule // with blank rows for the fellows left out
	// Gaps are the hard rules that the schedule breaks, named as Check names them; empty when there is
	// a schedule after all.
	Gaps []Violation
	// Left are the fellows for whom no year could be found that keeps what cannot be bent, such as the
	// lengths of sessions.
	Left []string
	// Released are pins that were given up because no year keeps them; each is among the gaps, too.
	Released []Pin
	// Fewest says that no schedule has gaps of less weight, as long as the same fellows are left out and
	// the same pins released.
	Fewest bool
}

// Pin is one fixed assignment.
type Pin struct {
	Fellow   string
	Block    int
	Activity string
}

// Partial finds a schedule of p with as little broken as possible: every hard rule that can be softened and
// is not one of shape becomes a "should" of its usual weight, what was one becomes a wish, pins that leave a fellow without
// any year are released, and a fellow who has none even then is left out. Errors are as for Solve; a
// limit that ends the search before any schedule is found leaves Schedule nil.
func Partial(ctx context.Context, p *Problem, o Options) (out *PartialYear, err error) {
	defer recovered(&err)
	if err := Validate(p); err != nil {
		return nil, err
	}
	o.inner, o.Certificate = true, false
	y := new(PartialYear)
	q := softened(p)
	if Validate(q) != nil {
		q = withoutWishes(q)
	}
	for range 2*len(p.Fellows) + 2 {
		got, err := Solve(ctx, q, o)
		if err != nil {
			return nil, err
		}
		if got.Status != Infeasible {
			y.Fewest = got.Status == Optimal
			y.finish(p, got.Schedule)
			return y, nil
		}
		if q = y.yield(p, q, got.Reasons); q == nil {
			return y, nil
		}
	}
	return y, nil
}

// finish lists the gaps.
func (y *PartialYear) finish(p *Problem, s *Schedule) {
	if s == nil {
		return
	}
	y.Schedule = &Schedule{Rows: s.Rows, Mentors: s.Mentors}
	y.Released = slices.DeleteFunc(y.Released, func(pin Pin) bool { // kept all the same
		row := s.Rows[pin.Fellow]
		return pin.Block < len(row) && row[pin.Block] == pin.Activity
	})
	for _, v := range rule.Inspect(p, s) {
		if v.Tier == problem.Must {
			y.Gaps = append(y.Gaps, v)
		}
	}
}

// yield gives up something that stands in the way of any schedule of q: the pins of a fellow who takes
// part in the reason, then the fellow; nil: there is nothing left to give up.
func (y *PartialYear) yield(p, q *Problem, why *Infeasibility) *Problem {
	var named []string
	if why != nil {
		for _, it := range why.Items {
			if it.Fellow != "" {
				named = append(named, it.Fellow)
			}
		}
	}
	next := *q
	next.Fellows = slices.Clone(q.Fellows)
	for _, all := range []bool{false, true} { // whoever is named, else whoever has something to give
		for i := range next.Fellows {
			f := &next.Fellows[i]
			if !all && !slices.Contains(named, f.ID) || len(f.Fixed) == 0 {
				continue
			}
			for t := range q.Blocks.Count {
				if a, ok := f.Fixed[t]; ok {
					y.Released = append(y.Released, Pin{f.ID, t, a})
				}
			}
			f.Fixed = nil
			return &next
		}
		for i := range next.Fellows {
			f := &next.Fellows[i]
			if !all && !slices.Contains(named, f.ID) || slices.Contains(y.Left, f.ID) {
				continue
			}
			y.Left = append(y.Left, f.ID)
			f.Leave = nil
			for t := range q.Blocks.Count {
				f.Leave = append(f.Leave, t)
			}
			return &next
		}
	}
	return nil
}

// softened is p with every rule that may be bent bent.
func softened(p *Problem) *Problem {
	q := *p
	q.Tiers, q.Rules = nil, nil
	for _, s := range p.Rules {
		r, ok := rule.ByID(s.ID)
		switch {
		case !ok || !r.Soft:
		case s.Tier == problem.Should || s.Tier == "" && r.Tier == problem.Should:
			s.Tier = problem.Wish
		case stiff(r):
		case s.Tier == problem.Must || s.Tier == "" && r.Tier == problem.Must:
			s.Tier = problem.Should
		}
		q.Rules = append(q.Rules, s)
	}
	for _, c := range rule.All {
		set := slices.ContainsFunc(q.Rules, func(s Setting) bool { return s.ID == c.ID })
		if c.Always && c.Soft && !set && c.Tier == problem.Must && !stiff(&c) {
			q.Rules = append(q.Rules, Setting{ID: c.ID, Tier: problem.Should})
		}
	}
	return &q
}

// stiff says whether a rule gives every year its shape: a partial year keeps it although a program may
// soften it, since years with sessions of any length and order are no help to anybody.
func stiff(r *rule.Rule) bool {
	return slices.Contains([]string{"session-length", "succession", "prerequisite", "group-prerequisite", "same-block"}, r.ID)
}

// withoutWishes is p with what is softer than "should" left out, for weights too large to be told apart.
func withoutWishes(p *Problem) *Problem {
	q := *p
	q.Preferences, q.Baseline, q.Objective = nil, nil, Objective{}
	q.Rules = slices.DeleteFunc(slices.Clone(p.Rules), func(s Setting) bool {
		r, ok := rule.ByID(s.ID)
		return s.Tier == problem.Wish && ok && !r.Always
	})
	return &q
}

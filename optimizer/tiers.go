package optimizer

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// The parts of the objective that Problem.Tiers may name.
const (
	TierChanges  = problem.Changes
	TierShould   = problem.Should
	TierFairness = problem.Fairness
	TierWishes   = problem.Wishes
)

// TierResult is how far one tier got, given that all before it are held.
type TierResult struct {
	Tier       string
	Value      float64
	Exact      string   // the value as a fraction; changes and breaches count negative
	Bound      *float64 // proven: no schedule that holds the earlier tiers is better
	BoundExact string
	Proved     bool // Bound is Value
}

// stage is one tier of a problem, as a problem of its own: earlier tiers are
// held, later ones do not count.
type stage struct {
	whole  *Problem
	tiers  []string // all of them
	k      int      // the one at hand
	extras []extra  // hold what is a sum over cells
	should int64    // held price of broken "should" rules; -1: not held
	weight int64    // of one unit of that price, when held above 0
	// The fewest changes come before everything else: they are solved together
	// with the tier at hand, each change weighing more than all of it, which
	// keeps the search near the baseline.
	moving  bool
	changes int64 // held number of changes; -1: not yet known
	proofs  []certificate.Tier
	sets    []rule.MentorSet // whose rows earlier tiers asked for
}

// firstStage is where the tiers of p begin.
func firstStage(p *Problem) *stage {
	g := &stage{whole: p, tiers: tiersOf(p), should: -1, weight: firstWeight(p), changes: -1}
	g.moving = g.tiers[0] == problem.Changes && p.Baseline != nil
	return g
}

// tiersOf lists the tiers of p with the last one that may be implied.
func tiersOf(p *Problem) []string {
	if slices.Contains(p.Tiers, problem.Wishes) {
		return p.Tiers
	}
	return append(slices.Clone(p.Tiers), problem.Wishes)
}

// problem writes the stage down: which weights of the objective and which soft
// rules count in this tier.
func (g *stage) problem() *Problem {
	q := without(g.whole)
	tier := g.tiers[g.k]
	q.Objective = Objective{}
	switch tier {
	case problem.Changes:
		q.Objective.Change = 1
	case problem.Fairness:
		q.Objective.Fairness = 1
	case problem.Wishes:
		q.Objective = lastTier(g.whole).Objective
	}
	q.Rules = slices.Clone(q.Rules)
	done := slices.Index(g.tiers, problem.Should)
	for i := range q.Rules {
		s := &q.Rules[i]
		switch effectiveTier(s) {
		case problem.Should:
			switch {
			case done < 0 && tier == problem.Wishes: // weighed, as without tiers
			case done == g.k:
				s.Tier = problem.Wish
			case done < 0 || done > g.k:
				s.Tier = problem.Off
			case g.should == 0:
				s.Tier = problem.Must
			default:
				s.Tier, s.Weight = problem.Wish, weightOf(s)*g.weight
			}
		case problem.Wish:
			if tier != problem.Wishes {
				s.Tier = problem.Off
			}
		}
	}
	return q
}

// effectiveTier is the tier in which a setting acts.
func effectiveTier(s *Setting) string {
	if s.Tier == "" {
		if r, ok := rule.ByID(s.ID); ok {
			return r.Tier
		}
	}
	return s.Tier
}

// weightOf is the weight of a setting, its rule's own when it gives none.
func weightOf(s *Setting) int64 {
	if s.Weight > 0 {
		return s.Weight
	}
	if r, ok := rule.ByID(s.ID); ok {
		return max(1, r.Weight)
	}
	return 1
}

// mostWeight bounds the weight of a held tier: beyond it sums would leave
// exact arithmetic.
const mostWeight = 1_000_000_000

// solve solves the stage, with further rows where asked. A "should" tier held
// above zero is held by its weight (Lagrangian relaxation): when the best year
// at some weight keeps the held price, it is the best of all that do; when it
// does not, the weight was too small, or, where one unit already weighs more than
// all else can be worth, no year keeps it. r.value and r.bound are those of the tier.
func (g *stage) solve(ctx context.Context, o Options, more ...extra) (*Result, error) {
	o.extras = slices.Concat(g.extras, o.extras, more)
	for {
		if g.moving {
			o.moving = &moving{rows: g.whole.Baseline}
		}
		o.sets = g.sets
		r, err := solveOne(ctx, g.problem(), o)
		if err != nil {
			return r, err
		}
		if g.sets = r.sets; r.Schedule == nil {
			return r, nil
		}
		if g.moving {
			g.settle(r, o.moving.weight)
		}
		held := g.should > 0
		if held && r.bound != nil {
			r.bound = new(big.Rat).Add(r.bound, new(big.Rat).SetInt64(g.weight*g.should))
		}
		report := Check(g.whole, r.Schedule)
		r.value = report.tiers[g.k]
		if !held {
			return r, nil
		}
		price := -report.tiers[slices.Index(g.tiers, problem.Should)].Num().Int64()
		if price > g.should && r.Status == Optimal && g.weight > g.spread() {
			r.Schedule, r.Status = nil, Infeasible
			return r, nil
		}
		if price <= g.should || g.weight >= mostWeight || r.Status != Optimal {
			if price > g.should { // not what was asked for
				r.Schedule = nil
				r.Status = TimedOut
			}
			return r, nil
		}
		g.weight = min(8*g.weight, mostWeight)
	}
}

// spread bounds how much two years can differ in what the stage counts besides
// the held price. Changes that come first are the same in all years in question.
func (g *stage) spread() int64 {
	q := g.problem()
	for i := range q.Rules {
		if effectiveTier(&g.whole.Rules[i]) == problem.Should {
			q.Rules[i].Tier = problem.Off
		}
	}
	return reach(rule.Compile(q).Model)
}

// settle takes the price of changes out of the bound of r, and bounds their
// number: objectives differ by less than half a change.
func (g *stage) settle(r *Result, weight int64) {
	n := changesFrom(g.whole, g.whole.Baseline, r.Schedule)
	if g.changes < 0 || n < g.changes {
		g.changes = n
		r.fewest = tierOfChanges(n)
		if r.bound != nil {
			// objective - weight * changes <= bound, and no objective is less than this one by weight/2
			top := new(big.Rat).Sub(r.bound, r.exact())
			top.Add(top, big.NewRat(weight, 2)).Quo(top, whole(weight))
			r.fewest.limit(floor(top))
		}
	}
	if r.bound != nil {
		r.bound = new(big.Rat).Add(r.bound, whole(weight*g.changes))
	}
}

func tierOfChanges(n int64) *TierResult {
	return &TierResult{Tier: problem.Changes, Value: float64(-n), Exact: whole(-n).RatString()}
}

// limit sets the bound, no lower than the value.
func (t *TierResult) limit(most int64) {
	b := max(most, int64(t.Value))
	f := float64(b)
	t.Bound, t.BoundExact, t.Proved = &f, whole(b).RatString(), b == int64(t.Value)
}

// solveTiers solves tier after tier, each with those before it held at what
// they have reached.
func solveTiers(ctx context.Context, p *Problem, o Options) (*Result, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	begun := o.Now()
	g := firstStage(p)
	var out *Result
	status := Optimal
	var tiers []TierResult
	var phases []PhaseTime
	var work int64
	for g.k = range g.tiers {
		if g.moving && g.k == 0 {
			continue // together with the next
		}
		step := o
		step.extras = o.extras
		step.inner = o.inner || out != nil
		if o.Progress != nil {
			step.Progress = func(now Progress) {
				now.Tier, now.Tiers = g.tiers[g.k], tiers
				now.Work, now.Elapsed = now.Work+work, o.Now().Sub(begun)
				o.Progress(now)
			}
		}
		last := g.k == len(g.tiers)-1
		share := func(left int64) int64 {
			if last {
				return left
			}
			return left/2 + 1
		}
		if o.TimeLimit > 0 {
			step.TimeLimit = max(time.Millisecond, time.Duration(share(int64(o.TimeLimit-o.Now().Sub(begun)))))
		}
		if o.WorkLimit > 0 {
			step.WorkLimit = max(1, share(o.WorkLimit-work))
		}
		if out != nil {
			step.Warm = out.Warm
		}
		r, err := g.solve(ctx, step)
		if err != nil {
			return nil, err
		}
		work += r.Work
		phases = append(phases, r.Phases...)
		g.proved(r)
		if r.Schedule == nil && out == nil {
			r.Work, r.Phases = work, phases
			if r.Status != Infeasible { // a bound of this tier is none of the last
				r.Bound, r.BoundExact, r.bound, r.Certificate, r.Certified = nil, "", nil, nil, false
				return r, nil
			}
			return r, g.certify(r)
		}
		if r.Status != Optimal {
			status = worse(status, r.Status)
		}
		if r.Schedule == nil { // nothing better than what holds the earlier tiers
			r.Schedule, r.Warm = out.Schedule, out.Warm
			r.value = Check(p, r.Schedule).tiers[g.k]
		}
		if r.fewest != nil && len(tiers) == 0 {
			tiers = append(tiers, *r.fewest)
		}
		out = r
		tiers = append(tiers, tierResult(g.tiers[g.k], r))
		g.hold(r.value)
	}
	out.Status, out.Tiers, out.Work, out.Phases, out.last = status, tiers, work, phases, g
	report := Check(p, out.Schedule)
	out.ObjectiveExact, out.Terms = report.Exact, report.Terms
	out.Objective = &report.Objective
	// Later tiers may have found something better for an earlier one that was
	// not proved; never something worse.
	for k := range tiers {
		v := report.tiers[k]
		tiers[k].Value, _ = v.Float64()
		tiers[k].Exact = v.RatString()
	}
	end := &tiers[len(tiers)-1]
	out.Bound, out.BoundExact = end.Bound, end.BoundExact
	out.Gap = nil
	if out.Bound != nil {
		gap := (*out.Bound - *out.Objective) / max(1, *out.Objective, -*out.Objective)
		out.Gap = &gap
	}
	if err := g.certify(out); err != nil {
		return nil, err
	}
	s := out.Schedule
	s.Status, s.Objective, s.Bound, s.Gap = string(out.Status), out.Objective, out.Bound, out.Gap
	seed := out.Seed // a copy: a pointer into the result would hold all of it
	s.ObjectiveExact, s.BoundExact, s.Terms, s.Seed = out.ObjectiveExact, out.BoundExact, out.Terms, &seed
	return out, nil
}

// worse is the status of two searches together.
func worse(a, b Status) Status {
	for _, s := range []Status{Cancelled, TimedOut, Feasible} {
		if a == s || b == s {
			return s
		}
	}
	return a
}

func tierResult(tier string, r *Result) TierResult {
	t := TierResult{Tier: tier, Exact: r.value.RatString()}
	t.Value, _ = r.value.Float64()
	if r.bound != nil {
		b := r.bound
		if b.Cmp(r.value) < 0 {
			b = r.value
		}
		f, _ := b.Float64()
		t.Bound, t.BoundExact, t.Proved = &f, b.RatString(), b.Cmp(r.value) == 0
	}
	return t
}

// hold keeps what the tier at hand has reached in all later ones.
func (g *stage) hold(value *big.Rat) {
	switch g.tiers[g.k] {
	case problem.Changes:
		g.changes = -value.Num().Int64()
		g.extras = append(g.extras, atMostChanged(g.whole.Baseline, -value.Num().Int64()))
	case problem.Should:
		g.should = -value.Num().Int64()
	case problem.Fairness:
		g.extras = append(g.extras, noneWorseThan(value))
	}
}

// firstWeight is where the weight of a held tier begins: more than one fellow
// can gain in a year.
func firstWeight(p *Problem) int64 {
	var most int64
	for _, w := range rule.Wishes(p) {
		var cell, opt int64
		for _, s := range w.Rotation {
			cell = max(cell, s, -s)
		}
		for _, s := range w.Option {
			opt = max(opt, s, -s)
		}
		for _, s := range w.Block {
			cell = max(cell, s.Score, -s.Score)
		}
		most = max(most, cell+opt)
	}
	return min(mostWeight/1000, 1+most*max(1, p.Objective.Preference)*2)
}

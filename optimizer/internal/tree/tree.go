// Package tree proves: branch and bound over column generation (branch and
// price). A node forbids cells to agents; its two children say that an agent
// does an activity in a period, or does not. Nodes are taken best bound first,
// each followed down its "does" child until it closes (plunging), so that
// schedules come early and the bound of the whole is the largest of the open
// nodes.
package tree

import (
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Hooks connect the search with its surroundings.
type Hooks struct {
	// Found is called with every better schedule; paths are the receiver's.
	Found func(paths []model.Path, v model.Value)
	// Bound is called when the proven bound (units of 1/Scale) falls.
	Bound func(bound int64)
	// Spend accounts for work and reports whether to go on. It is called
	// between rounds only, so that a work limit stops at the same place
	// whatever the number of workers.
	Spend func(work int64) bool
	// Stop reports a cancel or the end of time; asked often.
	Stop func() bool
}

// Search is one run.
type Search struct {
	Team      *price.Team
	Master    *master.Master
	Hooks     Hooks
	Incumbent []model.Path
	Value     model.Value // of Incumbent
	Bound     int64       // proven for the whole, units of 1/Scale
	Logged    int64       // the part of that which Log can show: corridors leave no trace there
	Nodes     int
	RootBy    price.Multipliers // the multipliers of the root's bound
	Done      bool              // Bound closes on Incumbent, or there is no schedule
	Log       *Log              // keeps the proof for the certificate; nil: it is not wanted
	Seed      uint64
	Guide     *Guide // what the compact dual says; nil: not asked yet
	loose     *bool  // nil: not asked yet
	steep     bool   // and rows are seldom exact
	plain     *node  // the whole, bounded before the search; nil: not yet
	stopped   bool
	divs      []int64
	closed    [][]bool // [agent] cells that no better schedule can hold; nil: none
	mends     uint64
	groups    uint64
}

// node is an open part of the search: the cells it forbids and a bound.
type node struct {
	cuts  []cut
	bound int64
	proof *Proof // what gave bound
	order int
}

// cut says that agent does (or does not) do activity in period, or one choice
// of it when choice >= 0.
type cut struct {
	agent, period, activity, choice int
	does                            bool
}

// New prepares a search over the columns of x.
func New(team *price.Team, x *master.Master, h Hooks) *Search {
	s := &Search{Team: team, Master: x, Hooks: h, Bound: math.MaxInt64, Logged: math.MaxInt64, closed: make([][]bool, len(team.M.Agents))}
	for i := range team.M.Agents {
		if d := team.M.Agents[i].Div; d > 0 && team.M.FairWeight > 0 && !slices.Contains(s.divs, d) {
			s.divs = append(s.divs, d)
		}
	}
	if len(s.divs) == 0 {
		s.divs = []int64{1}
	}
	return s
}

// Closed reports that no value above the incumbent's fits under bound. Every
// value is a multiple of 1/Div for one of the divisors, so bounds are first
// brought down to such multiples: exact integer arithmetic.
func (s *Search) Closed(bound int64) bool {
	if s.Incumbent == nil {
		return false
	}
	for _, d := range s.divs {
		if bound > math.MaxInt64/512 {
			return false
		}
		whole := floorDiv(bound*d, s.Team.Scale) // largest multiple of 1/d below the bound
		if s.Value.Less(model.Value{Whole: 0, Num: whole, Den: d}) {
			return false
		}
	}
	return true
}

// Ceiling returns the bound brought down to a value that can be reached.
func (s *Search) Ceiling(bound int64) model.Value {
	best := model.Value{Whole: math.MinInt64 >> 22, Den: 1}
	for _, d := range s.divs {
		if v := (model.Value{Num: floorDiv(bound*d, s.Team.Scale), Den: d}); best.Less(v) {
			best = v
		}
	}
	return best
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && a < 0 {
		q--
	}
	return q
}

// Offer takes paths as the incumbent when they keep every row and are better.
func (s *Search) Offer(paths []model.Path) bool {
	v, ok := s.Team.M.Evaluate(paths)
	if !ok || s.Incumbent != nil && !s.Value.Less(v) {
		return false
	}
	s.Incumbent = make([]model.Path, len(paths))
	for i := range paths {
		s.Incumbent[i] = slices.Clone(paths[i])
	}
	s.Value = v
	if s.Hooks.Found != nil {
		s.Hooks.Found(s.Incumbent, v)
	}
	return true
}

// Plain takes the bound of the whole at multipliers that came before any search. Where there is nothing to
// gain it is the best one there can be.
func (s *Search) Plain(by price.Multipliers, bound int64, best []int64) {
	s.plain = &node{bound: bound, proof: &Proof{By: by, Best: best}}
	s.lower(bound)
}

// Run searches until the proof is complete or the hooks stop it.
func (s *Search) Run(ctx context.Context) error {
	open := []node{{bound: math.MaxInt64}}
	if s.plain != nil {
		open[0] = *s.plain
	}
	done, err := s.Closed(open[0].bound), error(nil)
	if !done {
		done, err = s.root(ctx, &open[0])
	}
	if err != nil {
		return err
	} else if done {
		s.Log.leaf(nil, open[0].proof)
		open = nil
	}
	for len(open) > 0 && !s.stopped {
		best := 0
		for k := range open {
			if open[k].bound > open[best].bound || open[k].bound == open[best].bound && open[k].order > open[best].order {
				best = k
			}
		}
		n := open[best]
		open = slices.Delete(open, best, best+1)
		for cur := &n; cur != nil; {
			s.report(open, cur.bound)
			if s.Closed(cur.bound) {
				s.Log.leaf(cur.cuts, cur.proof)
				break
			}
			does, doesNot, err := s.visit(ctx, cur)
			if err != nil {
				return err
			}
			if s.stopped {
				open = append(open, *cur)
				break
			}
			if doesNot != nil {
				open = append(open, *doesNot)
			}
			cur = does
		}
		open = slices.DeleteFunc(open, func(n node) bool {
			closed := s.Closed(n.bound)
			if closed {
				s.Log.leaf(n.cuts, n.proof)
			}
			return closed
		})
	}
	for k := range open {
		s.Log.open(open[k].cuts, open[k].proof)
	}
	if len(open) == 0 {
		s.Done = true
		if s.Incumbent != nil {
			s.Bound = math.MinInt64 // the incumbent itself is the bound now
		}
	} else {
		s.report(open, math.MinInt64)
	}
	return nil
}

// report lowers the proven bound to the largest open one.
func (s *Search) report(open []node, here int64) {
	b := here
	for k := range open {
		b = max(b, open[k].bound)
	}
	s.Logged = min(s.Logged, b)
	if b < s.Bound {
		s.Bound = b
		if s.Hooks.Bound != nil {
			s.Hooks.Bound(b)
		}
	}
}

// visit bounds a node and splits it; nil children mean that it is closed.
func (s *Search) visit(ctx context.Context, n *node) (does, doesNot *node, err error) {
	s.Nodes++
	shut := s.shut(n.cuts)
	if err := s.Master.Allow(func(c *master.Column) bool { return fits(s.Team.M, c.Path, shut[c.Agent]) }); err != nil {
		return nil, nil, err
	}
	for {
		out, err := s.Master.Generate(ctx, master.Limits{
			Closed: s.Closed, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return shut[i] },
			Round: func(_ int64, _ float64, work int64) bool { return s.spend(work) }, From: 8 * s.effort(), To: s.most(), Early: !s.few(),
		})
		if err != nil {
			return nil, nil, err
		}
		if out.Bound < n.bound {
			n.bound, n.proof = out.Bound, proof(&out)
		}
		if out.Stopped {
			s.stopped = true
			return nil, nil, nil
		}
		if out.Closed {
			s.Log.leaf(n.cuts, n.proof)
			return nil, nil, nil
		}
		if s.Master.Broken() > 1e-6 {
			if s.Master.Penalty < mostPenalty {
				if err := s.Master.Raise(8); err != nil {
					return nil, nil, err
				}
				continue
			}
			empty, err := s.provedEmpty(ctx, shut)
			if err == nil && empty != nil {
				s.Log.leaf(n.cuts, empty)
			}
			if err != nil || s.stopped || empty != nil {
				return nil, nil, err
			}
		} else if paths := s.Master.Integral(); paths != nil {
			s.Offer(paths)
			if s.Closed(n.bound) {
				s.Log.leaf(n.cuts, n.proof)
				return nil, nil, nil
			}
		}
		break
	}
	c, ok := s.choose(s.Master)
	if !ok {
		// Whole, legal and still not closed: rounding of the bound hides a
		// part of less than one multiple. Split on any open cell instead.
		if c, ok = s.anyCell(shut); !ok {
			s.Log.leaf(n.cuts, n.proof)
			return nil, nil, nil
		}
	}
	yes, no := c, c
	yes.does, no.does = true, false
	does = &node{cuts: append(slices.Clone(n.cuts), yes), bound: n.bound, proof: n.proof, order: s.Nodes}
	doesNot = &node{cuts: append(slices.Clone(n.cuts), no), bound: n.bound, proof: n.proof, order: s.Nodes}
	return does, doesNot, nil
}

// mostPenalty is where raising prices gives way to a proof that a node has no
// schedule at all.
const mostPenalty = 1e7

// proof keeps what gave the bound of a run of column generation.
func proof(out *master.Outcome) *Proof {
	if out.Empty >= 0 {
		return &Proof{None: true, Agent: out.Empty} // which needs no prices
	}
	return &Proof{By: out.By, Best: out.Best}
}

// provedEmpty asks without any objective whether the rows can be kept; nil: they may be.
func (s *Search) provedEmpty(ctx context.Context, shut map[int][]bool) (*Proof, error) {
	x, err := master.New(s.Team, false, 1)
	if err != nil {
		return nil, err
	}
	for k := range s.Master.Columns {
		c := &s.Master.Columns[k]
		if fits(s.Team.M, c.Path, shut[c.Agent]) {
			if _, _, err := x.Add(c.Agent, c.Path); err != nil {
				return nil, err
			}
		}
	}
	out, err := x.Generate(ctx, master.Limits{
		Closed: func(bound int64) bool { return bound < 0 }, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return shut[i] },
		Round: func(_ int64, _ float64, work int64) bool { return s.spend(work) },
	})
	if err != nil {
		return nil, err
	}
	s.stopped = s.stopped || out.Stopped
	if !out.Closed {
		return nil, nil
	}
	p := proof(&out)
	p.Empty = true
	return p, nil
}

// shut turns cuts into forbidden cells per agent, on top of the closed ones.
func (s *Search) shut(cuts []cut) map[int][]bool {
	m := s.Team.M
	C := len(m.Choices)
	out := map[int][]bool{}
	for i, cells := range s.closed {
		if cells != nil {
			out[i] = cells
		}
	}
	cutAgents := map[int]struct{}{}
	for _, c := range cuts {
		if _, own := cutAgents[c.agent]; !own {
			cutAgents[c.agent] = struct{}{}
			cells := make([]bool, m.Periods*C)
			copy(cells, s.closed[c.agent])
			out[c.agent] = cells
		}
		for ch := range C {
			it := int(m.Choices[ch]) == c.activity && (c.choice < 0 || c.choice == ch)
			if it != c.does {
				out[c.agent][c.period*C+ch] = true
			}
		}
	}
	return out
}

// fits reports whether p avoids the forbidden cells.
func fits(m *model.Model, p model.Path, shut []bool) bool {
	if shut == nil {
		return true
	}
	for t, c := range p {
		if c != model.None && shut[t*len(m.Choices)+int(c)] {
			return false
		}
	}
	return true
}

// choose returns the cell whose weight in the master is nearest to a half,
// preferring cells that are more than half done: they plunge well. Choices are
// split only when every activity is whole.
func (s *Search) choose(x *master.Master) (cut, bool) {
	if c, ok := s.fractional(x, func(c int16) int { return int(s.Team.M.Choices[c]) }, s.Team.M.Activities); ok {
		c.choice = -1
		return c, true
	}
	c, ok := s.fractional(x, func(c int16) int { return int(c) }, len(s.Team.M.Choices))
	if ok {
		c.choice = c.activity
		c.activity = int(s.Team.M.Choices[c.choice])
	}
	return c, ok
}

// weighed is a cell (agent, period, group) that is partly taken.
type weighed struct {
	agent, period, group int
	weight               float64
}

// weigh calls f for every cell that is partly taken.
func (s *Search) weigh(x *master.Master, group func(c int16) int, groups int, f func(w weighed)) {
	m := s.Team.M
	weight := make([]float64, m.Periods*groups)
	for i, of := range x.Of {
		clear(weight)
		for _, k := range of {
			v := x.X(k)
			if v < 1e-6 {
				continue
			}
			for t, c := range x.Columns[k].Path {
				if c != model.None {
					weight[t*groups+group(c)] += v
				}
			}
		}
		for k, v := range weight {
			if v >= 1e-5 && v <= 1-1e-5 {
				f(weighed{i, k / groups, k % groups, v})
			}
		}
	}
}

// fractional looks for a cell (agent, period, group) that is partly taken;
// the group number is returned as activity.
func (s *Search) fractional(x *master.Master, group func(c int16) int, groups int) (at cut, found bool) {
	best := -1.0
	s.weigh(x, group, groups, func(w weighed) {
		if q := 1 - math.Abs(w.weight-0.6); q > best+1e-9 {
			best, found, at = q, true, cut{agent: w.agent, period: w.period, activity: w.group}
		}
	})
	return at, found
}

// anyCell returns the first choice that an agent could take or leave.
func (s *Search) anyCell(shut map[int][]bool) (cut, bool) {
	m := s.Team.M
	for i := range m.Agents {
		for t := range m.Periods {
			if !m.Agents[i].Work[t] {
				continue
			}
			first := true
			for c, a := range m.Choices {
				if !m.Agents[i].Open[t*m.Activities+int(a)] || shut[i] != nil && shut[i][t*len(m.Choices)+c] {
					continue
				}
				if !first {
					return cut{agent: i, period: t, activity: int(a), choice: c}, true
				}
				first = false
			}
		}
	}
	return cut{}, false
}

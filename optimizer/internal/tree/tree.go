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
	Logged    int64       // the part of that which Log's leaves can show; Log.Inside shows what corridors add
	Nodes     int
	RootBy    price.Multipliers // the multipliers of the root's bound
	RootBest  []int64           // [agent] what no path is worth more than at RootBy
	Done      bool              // Bound closes on Incumbent, or there is no schedule
	Narrowed  bool              // and corridors have shown it: see Log.Inside
	Log       *Log              // keeps the proof for the certificate; nil: it is not wanted
	Seed      uint64
	Least     int64          // no schedule is worth less, in units of the objective; math.MinInt64: not known
	Guide     *Guide         // what the compact dual says; nil: not asked yet
	loose     *bool          // nil: not asked yet
	steep     bool           // and rows are seldom exact
	smooth    *master.Smooth // column generation then; nil: not begun yet
	slow      int64          // how slow the last year was cooled
	plain     *node          // the whole, bounded before the search; nil: not yet
	stopped   bool
	divs      []int64
	closed    [][]bool // [agent] cells that no better schedule can hold; nil: none
	mends     uint64
	worked    int64
	groups    uint64
}

// node is an open part of the search: the cells it forbids and a bound.
type node struct {
	cuts  []cut
	bound int64
	proof *Proof // what gave bound
	order int
}

// New prepares a search over the columns of x.
func New(team *price.Team, x *master.Master, h Hooks) *Search {
	s := &Search{Team: team, Master: x, Hooks: h, Bound: math.MaxInt64, Logged: math.MaxInt64, closed: make([][]bool, len(team.M.Agents)), Least: math.MinInt64}
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

// Bar shuts the cells that no schedule can hold, because of the linking rows alone, where there are hardly any agents:
// one or two are proved many times sooner. With more, years and bounds came a little later on five of six programs.
func (s *Search) Bar() {
	if len(s.Team.M.Agents) <= mostBarred {
		s.closed = s.Team.M.Barred(s.Hooks.Stop)
	}
}

const mostBarred = 3

// Barred are the cells that agent i cannot take in any better schedule; nil: none.
func (s *Search) Barred(i int) []bool { return s.closed[i] }

// Offer takes paths as the incumbent when they keep every row and are better.
func (s *Search) Offer(paths []model.Path) bool {
	if settle := s.Team.M.Settle; settle != nil {
		paths = settle(paths)
	}
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
	if err := s.allowClosed(); err != nil { // by Bar
		return err
	}
	done, err := s.Closed(open[0].bound), error(nil)
	if !done && !s.halted() {
		done, err = s.root(ctx, &open[0])
	}
	if err != nil {
		return err
	} else if done {
		if !s.Narrowed {
			s.Log.leaf(nil, open[0].proof)
		}
		open = nil
	}
	for len(open) > 0 && !s.halted() {
		k := first(open)
		n := open[k]
		if open, err = s.plunge(ctx, &n, slices.Delete(open, k, k+1)); err != nil {
			return err
		}
		open = slices.DeleteFunc(open, func(n node) bool {
			closed := s.Closed(n.bound)
			if closed {
				s.Log.leaf(n.cuts, n.proof)
			}
			return closed
		})
	}
	s.leave(open)
	return nil
}

// first is where the node is that comes next: the best bound, and of equal ones the youngest.
func first(open []node) int {
	best := 0
	for k := range open {
		if open[k].bound > open[best].bound || open[k].bound == open[best].bound && open[k].order > open[best].order {
			best = k
		}
	}
	return best
}

// plunge follows a node down its "does" child until it closes, and returns what is open then.
func (s *Search) plunge(ctx context.Context, n *node, open []node) ([]node, error) {
	for n != nil {
		s.report(open, n.bound)
		if s.Closed(n.bound) {
			s.Log.leaf(n.cuts, n.proof)
			break
		}
		does, doesNot, err := s.visit(ctx, n)
		if err != nil {
			return nil, err
		}
		if s.stopped {
			return append(open, *n), nil
		}
		if doesNot != nil {
			open = append(open, *doesNot)
		}
		n = does
	}
	return open, nil
}

// leave writes down how the search ends.
func (s *Search) leave(open []node) {
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

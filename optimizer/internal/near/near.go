// Package near answers questions about years that differ little from a known
// one: the published year after one change, or with one cell decided
// otherwise. It is branch and price like package tree, without anything that
// looks for good years from nothing: the linear program starts from the known
// rows, which are nearly all of its answer, and most agents are dismissed in
// every round by a bound that costs a look at their cells. A desk keeps its
// linear program and columns from question to question.
package near

import (
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

// Desk answers questions about one problem.
type Desk struct {
	Team   *price.Team
	Master *master.Master
	Stop   func() bool           // a cancel or the end of time; nil: never
	Spend  func(work int64) bool // between rounds; false: stop; nil: no limit
	Nodes  int                   // most nodes of one question
	Rounds int                   // most rounds of column generation in one node
	// Box is where the prices of broken rows begin: half of what a change costs
	// is about right.
	Box   float64
	Start []int // [agent] column of the known year, or -1
	// Memory of what agents answered, from question to question; nil: made with the first.
	Memory *price.Memory
}

// Question forbids cells.
type Question struct {
	Shut  [][]bool     // [agent][period*C+choice]; nil entries and nil: none
	Known []model.Path // a legal year, where one is known
}

// Outcome of one question.
type Outcome struct {
	Paths  []model.Path // the best year found; nil: none
	Value  model.Value
	Bound  int64             // no year is worth more, in units of 1/Scale
	Closed bool              // proved: Paths is the best, or there is none
	By     price.Multipliers // that gave the bound of the first node
	Single bool              // the first node closed by itself
	Leaves []tree.Leaf       // when Closed: the parts that cover every year, with what closed each
	Work   int64
	Nodes  int
}

// node of the search: what it forbids, and a bound.
type node struct {
	shut  [][]bool
	cuts  []tree.Cut
	bound int64
	proof *tree.Proof // what gave bound
}

// run is one question.
type run struct {
	*Desk
	s    *tree.Search // holds the best year and compares bounds with it
	out  Outcome
	stop bool
}

// Ask answers q, within the limits of the desk.
func (d *Desk) Ask(ctx context.Context, q Question) (Outcome, error) {
	if d.Memory == nil {
		d.Memory = price.NewMemory(len(d.Team.M.Agents))
	}
	r := &run{Desk: d, s: tree.New(d.Team, d.Master, tree.Hooks{})}
	r.out.Bound = math.MaxInt64
	if err := d.Master.Box(d.Box); err != nil {
		return r.out, err
	}
	if err := d.Master.Start(d.Start); err != nil {
		return r.out, err
	}
	if q.Known != nil {
		r.s.Offer(q.Known)
	}
	shut := q.Shut
	if shut == nil {
		shut = make([][]bool, len(d.Team.M.Agents))
	}
	open := []node{{shut: shut, bound: math.MaxInt64}}
	for len(open) > 0 && !r.stop && r.out.Nodes < d.Nodes {
		n := open[len(open)-1] // the child that decides comes first
		if r.s.Closed(n.bound) {
			open = open[:len(open)-1]
			r.leaf(&n)
			continue
		}
		does, doesNot, err := r.visit(ctx, &n)
		if err != nil {
			return r.out, err
		}
		if r.stop {
			open[len(open)-1] = n
			break
		}
		open = open[:len(open)-1]
		if does != nil {
			open = append(open, *doesNot, *does)
		} else {
			r.leaf(&n)
		}
		if r.out.Nodes == 1 {
			r.out.Single = does == nil
		}
	}
	r.out.Closed = len(open) == 0
	bound := int64(math.MinInt64)
	for k := range open {
		bound = max(bound, open[k].bound)
	}
	r.out.Bound = bound
	r.out.Paths, r.out.Value = r.s.Incumbent, r.s.Value
	return r.out, nil
}

func (r *run) leaf(n *node) {
	r.out.Leaves = append(r.out.Leaves, tree.Leaf{Cuts: n.cuts, Proof: n.proof})
}

// visit bounds a node and splits it; nil children mean that it is closed.
func (r *run) visit(ctx context.Context, n *node) (does, doesNot *node, err error) {
	r.out.Nodes++
	m := r.Team.M
	err = r.Master.Allow(func(c *master.Column) bool { return tree.Fits(m, c.Path, n.shut[c.Agent]) })
	if err != nil {
		return nil, nil, err
	}
	for {
		converged, closed, err := r.generate(ctx, n)
		if err != nil || closed || r.stop {
			return nil, nil, err
		}
		if r.Master.Broken() > 1e-6 {
			if n, err := r.Master.Widen(4, mostPenalty*r.Box); err != nil {
				return nil, nil, err
			} else if n > 0 {
				continue
			}
			empty, err := r.empty(ctx, n)
			if err != nil || empty || r.stop {
				return nil, nil, err
			}
		} else if paths := r.Master.Integral(); paths != nil {
			r.s.Offer(paths)
			if r.s.Closed(n.bound) {
				return nil, nil, nil
			}
			if !converged {
				r.stop = true // the bound is not sharp, and there is nothing to split
				return nil, nil, nil
			}
		}
		break
	}
	agent, period, activity, choice, ok := r.s.Fractional(n.shut)
	if !ok {
		r.stop = true
		return nil, nil, nil
	}
	split := func(holds bool) *node {
		C := len(m.Choices)
		shut := slices.Clone(n.shut)
		cells := make([]bool, m.Periods*C)
		copy(cells, shut[agent])
		for ch := range C {
			it := int(m.Choices[ch]) == activity && (choice < 0 || choice == ch)
			if it != holds {
				cells[period*C+ch] = true
			}
		}
		shut[agent] = cells
		cut := tree.Cut{Agent: agent, Period: period, Activity: activity, Choice: choice, Does: holds}
		return &node{shut: shut, cuts: append(slices.Clone(n.cuts), cut), bound: n.bound, proof: n.proof}
	}
	return split(true), split(false), nil
}

// mostPenalty is where raising the prices of broken rows, in units of the box,
// gives way to a proof that they cannot be kept.
const mostPenalty = 1e5

// softPenalty is how far the prices of broken rows rise round by round, in
// units of the box.
const softPenalty = 1e3

// effort of the row search: nearly every question is answered by a bound, and
// what is left must be exact.
var effort = []int{60, 600, 4800, 38_400, 307_200}

// generate adds columns until the linear program is solved over all paths, the
// bound closes the node, or something stops it.
func (r *run) generate(ctx context.Context, n *node) (converged, closed bool, err error) {
	level := 0
	for round := 0; ; round++ {
		ok, err := r.Master.Solve(ctx)
		if err != nil {
			return false, false, err
		}
		if !ok || r.Stop != nil && r.Stop() || r.Rounds > 0 && round >= r.Rounds {
			r.stop = true
			return false, false, nil
		}
		u := r.Team.Round(r.Master.Duals())
		a, err := r.price(&u, n, effort[level])
		if err != nil {
			return false, false, err
		}
		r.out.Work += a.work
		if a.empty >= 0 {
			n.bound, n.proof = row.Lowest, &tree.Proof{None: true, Agent: a.empty}
			return true, true, nil
		}
		if !r.stop && a.bound < n.bound {
			n.bound, n.proof = a.bound, &tree.Proof{By: u, Best: a.best}
			if r.out.Nodes == 1 {
				r.out.By = u
			}
		}
		if r.Spend != nil && !r.Spend(a.work) {
			r.stop = true
		}
		if r.stop {
			return false, false, nil
		}
		if r.s.Incumbent == nil && r.Master.Broken() < 1e-6 || a.fresh == 0 {
			if paths := r.Master.Integral(); paths != nil {
				r.s.Offer(paths)
			}
		}
		if r.s.Closed(n.bound) {
			return true, true, nil
		}
		if r.Master.Broken() > 1e-6 {
			if n, err := r.Master.Widen(2, softPenalty*r.Box); err != nil {
				return false, false, err
			} else if n > 0 {
				continue
			}
		}
		if a.fresh > 0 {
			continue
		}
		if !a.inexact {
			return true, false, nil
		}
		if level++; level == len(effort) {
			return false, false, nil
		}
	}
}

// priced is one round of questions to all agents.
type priced struct {
	fresh   int // columns added
	bound   int64
	best    []int64 // [agent] what no path is worth more than
	inexact bool
	empty   int // an agent without any path, or -1
	work    int64
}

// price asks the oracles at u.
func (r *run) price(u *price.Multipliers, n *node, labels int) (p priced, err error) {
	x := r.Master
	p.empty, p.bound = -1, r.Team.Constant(u, x.Gains)
	answers := r.Team.Best(price.Ask{
		U: u, Gains: x.Gains, Stop: r.Stop, Memory: r.Memory,
		Shut:  func(i int) []bool { return n.shut[i] },
		Floor: func(i int, cells []int64) int64 { return x.Floor(i, cells, u) },
		Opt:   func(int) row.Options { return row.Options{Paths: 2, Labels: labels, Steps: 30, Beam: 20} },
	})
	p.best = make([]int64, len(answers))
	for i := range answers {
		a := &answers[i]
		if !a.OK {
			r.stop = true
			return p, nil
		}
		p.work += a.Work
		if a.Empty {
			p.empty = i
			return p, nil
		}
		p.inexact = p.inexact || !a.Exact
		p.best[i] = max(a.Bound, a.Floor)
		p.bound += p.best[i]
		for _, q := range a.Paths {
			_, isNew, err := x.Add(i, q)
			if err != nil {
				return p, err
			}
			if isNew {
				p.fresh++
			}
		}
	}
	return p, nil
}

// empty asks without any objective whether the rows can be kept.
func (r *run) empty(ctx context.Context, n *node) (bool, error) {
	x, err := master.New(r.Team, false, 1)
	if err != nil {
		return false, err
	}
	for k := range r.Master.Columns {
		c := &r.Master.Columns[k]
		if tree.Fits(r.Team.M, c.Path, n.shut[c.Agent]) {
			if _, _, err := x.Add(c.Agent, c.Path); err != nil {
				return false, err
			}
		}
	}
	out, err := x.Generate(ctx, master.Limits{
		Closed: func(bound int64) bool { return bound < 0 }, Stop: r.Stop, Shut: func(i int) []bool { return n.shut[i] },
		Round: func(_ int64, _ float64, work int64) bool {
			r.out.Work += work
			return r.Spend == nil || r.Spend(work)
		},
	})
	if err != nil {
		return false, err
	}
	r.stop = r.stop || out.Stopped
	if out.Closed {
		n.proof = &tree.Proof{By: out.By, Best: out.Best, Empty: true}
		if out.Empty >= 0 {
			n.proof = &tree.Proof{None: true, Agent: out.Empty}
		}
	}
	return out.Closed, nil
}

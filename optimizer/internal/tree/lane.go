package tree

import (
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// lane goes down from one open node inside corridors.
type lane struct {
	nw      *narrow
	s       *Search // a copy: the incumbent is its own
	x       *master.Master
	walks   []row.Walk // [agent]
	cells   [][]int64  // [agent]
	answer  []answered
	alone   bool // all workers are free
	number  int
	team    *price.Team // that it may ask beside the other lane
	mends   uint64
	turns   uint64
	merged  int   // narrow.news of the last merge
	plunges int64 // work of them
	mending effort
	merging effort

	hints []hint
	years []elite
	node  inner
	left  []inner
	found bool
	work  int64
	err   error
}

// hint is a node's linear program as repair may begin with it: everybody's heaviest path, and multipliers.
type hint struct {
	paths []model.Path
	by    price.Multipliers
}

// mostPlunged is how many nodes a lane goes down before it looks what else has been found.
const mostPlunged = 8

// hintEvery is from how many nodes of a plunge one hint is kept.
const hintEvery = 3

// answered is what one agent said.
type answered struct {
	best  int64
	paths []model.Path
}

// The master keeps about so many columns of an agent, of so many bytes for each period.
const (
	columnsKept  = 150
	bytesAPeriod = 60
)

func (nw *narrow) lane(number int, team *price.Team) (*lane, error) {
	s := nw.s
	n := len(s.Team.M.Agents)
	l := &lane{nw: nw, walks: make([]row.Walk, n), cells: make([][]int64, n), answer: make([]answered, n), number: number, team: team}
	l.mends = uint64(number) << 32
	var err error
	if l.x, err = master.NewSome(s.Team, s.Master.Penalty, func(r int) bool { return nw.by.Row[r] != 0 }); err != nil {
		return nil, err
	}
	for i := range l.cells {
		l.cells[i] = make([]int64, len(s.Team.M.Shared))
		if err := s.known(l.x, s.Master, i); err != nil {
			return nil, err
		}
	}
	l.x.Limit = columnsKept * int64(n) * bytesAPeriod * int64(s.Team.M.Periods)
	return l, nil
}

// begin takes a node.
func (l *lane) begin(n inner, alone bool) {
	s := *l.nw.s
	s.Hooks, s.Log, s.Nodes = Hooks{Stop: s.Hooks.Stop}, nil, 0
	l.s, l.node, l.left, l.found, l.work, l.alone, l.hints, l.years = &s, n, nil, false, 0, alone, nil, nil
}

// turn is what a lane does between two meetings with the other: down from its node, if it has one, then repair from
// what was met on the way, and from what the whole likes if that is asked for, then a merge of the best years.
func (l *lane) turn(ctx context.Context, busy bool, more []hint) error {
	l.turns++
	if busy {
		if err := l.plunge(ctx, mostPlunged); err != nil {
			return err
		}
		l.plunges += l.work
	}
	slices.Reverse(l.hints) // the deepest first
	for _, h := range append(more, l.hints...) {
		if l.mending.due(l) {
			l.mending.try(l, func() { l.mend(h, l.nw.mends) })
		}
	}
	if !l.merging.due(l) {
		return nil
	}
	years := l.pick()
	if years == nil {
		return nil
	}
	var err error
	l.merging.try(l, func() { err = l.merge(ctx, years) })
	return err
}

// effort is what one of the ways to better years has taken, and how often it brought nothing since one of them did.
type effort struct {
	work int64
	vain int
}

// due says whether it is its turn: each may take as much as plunging, and less while it brings nothing.
func (e *effort) due(l *lane) bool {
	return e.work<<min(e.vain/vainTries, mostVain) <= l.nw.before+l.plunges
}

// try spends work. What helps makes all ways worth trying again: repair finds the years that are merged.
func (e *effort) try(l *lane, f func()) {
	was, begun := l.s.Value, l.work
	f()
	e.work += l.work - begun
	if e.vain++; was.Less(l.s.Value) {
		l.mending.vain, l.merging.vain = 0, 0
	}
}

// After so many tries that bring nothing the share of what follows is halved, so many times.
const (
	vainTries = 3
	mostVain  = 4
)

// plunge follows the node down its "does" child until it closes, for at most so many nodes. What is left open is in
// l.left, and where the lane goes on.
func (l *lane) plunge(ctx context.Context, most int) error {
	for cur := &l.node; cur != nil && !l.s.Closed(cur.bound); {
		if most--; most < 0 {
			cur.lane = l.number + 1
			l.left = append(l.left, *cur)
			return nil
		}
		yes, no, err := l.visit(ctx, cur)
		if err != nil {
			return err
		}
		if l.s.halted() {
			l.left = append(l.left, *cur)
			return nil
		}
		if no != nil {
			l.left = append(l.left, *no)
		}
		cur = yes
	}
	return nil
}

// visit solves a node and splits it.
func (l *lane) visit(ctx context.Context, n *inner) (yes, no *inner, err error) {
	s, x := l.s, l.x
	s.Nodes++
	was := x.Work
	in, done, err := l.solve(ctx, n)
	l.work += x.Work - was
	if err != nil || done || s.halted() {
		return nil, nil, err
	}
	if h := (hint{l.likes(), n.by}); h.paths != nil && (s.Nodes%hintEvery == 1 || len(l.hints) == 0) {
		l.hints = append(l.hints, h)
	} else if h.paths != nil {
		l.hints[len(l.hints)-1] = h
	}
	if x.Broken() < 1e-6 {
		if paths := x.Integral(); paths != nil && s.Offer(paths) {
			l.found = true
		}
		if s.Closed(n.bound) {
			return nil, nil, nil
		}
	}
	shut := s.shut(n.cuts)
	c, ok := s.choose(x, shut)
	if !ok {
		if c, ok = s.anyCell(shut); !ok {
			l.found = s.Offer(s.only(shut)) || l.found
			return nil, nil, nil
		}
	}
	a, b := c, c
	a.does, b.does = true, false
	yes = &inner{cuts: append(slices.Clone(n.cuts), a), bound: n.bound, by: n.by, in: in}
	no = &inner{cuts: append(slices.Clone(n.cuts), b), bound: n.bound, by: n.by}
	if p := n.part; p != nil {
		yes.part = &Part{Cuts: exported(yes.cuts), By: n.by, Best: p.Best, Bound: p.Bound}
		no.part = &Part{Cuts: exported(no.cuts), By: n.by, Best: p.Best, Bound: p.Bound}
		p.Yes, p.No = yes.part, no.part
	}
	return yes, no, nil
}

// likes returns everybody's heaviest path.
func (l *lane) likes() []model.Path {
	paths := make([]model.Path, len(l.walks))
	for i, of := range l.x.Of {
		top := 0.0
		for _, k := range of {
			if v := l.x.X(k); v > top {
				top, paths[i] = v, l.x.Columns[k].Path
			}
		}
		if paths[i] == nil {
			return nil
		}
	}
	return paths
}

// solve runs column generation in a node; done when the node is closed. in are the corridors that are left of it.
func (l *lane) solve(ctx context.Context, n *inner) (in []*row.Corridor, done bool, err error) {
	s, x := l.s, l.x
	shut := s.shut(n.cuts)
	if err := x.Allow(func(c *master.Column) bool { return fits(s.Team.M, c.Path, shut[c.Agent]) }); err != nil {
		return nil, false, err
	}
	if in = n.in; in == nil {
		in = l.nw.whole
	}
	center, ok := l.ask(&n.by, in, shut)
	n.note(l, center, ok)
	if n.bound = min(n.bound, center); !ok || s.Closed(n.bound) {
		return nil, true, nil
	}
	in = l.trim(in, center)
	trimmed := center
	if _, err := l.add(); err != nil {
		return nil, false, err
	}
	for !s.halted() {
		ok, err := x.Solve(ctx)
		if ok && err == nil && x.Trim() {
			ok, err = x.Solve(ctx)
		}
		if err != nil || !ok {
			s.stopped = true
			return nil, false, err
		}
		objective, fresh := x.Objective(), 0
		for _, smoothed := range []bool{true, false} {
			if smoothed && l.nw.f(center)-objective < 1e-4*math.Abs(objective) {
				continue
			}
			u := l.duals(&n.by, smoothed)
			bound, ok := l.ask(&u, in, shut)
			if !ok {
				n.note(l, bound, false)
				return nil, true, nil
			}
			if fresh, err = l.add(); err != nil {
				return nil, false, err
			}
			if bound < center {
				center, n.by = bound, u
				n.note(l, bound, true)
				if n.bound = min(n.bound, bound); s.Closed(n.bound) {
					return nil, true, nil
				}
				if 10*slack(s, bound) < 9*slack(s, trimmed) {
					in, trimmed = l.trim(in, bound), bound
				}
			}
			if fresh > 0 {
				break
			}
		}
		if fresh > 0 && l.nw.f(center)-objective > nearEnough*math.Abs(objective) {
			continue
		}
		if x.Broken() < 1e-6 || x.Steep() {
			return in, false, nil
		}
		if err := x.Raise(8); err != nil {
			return nil, false, err
		}
	}
	return in, false, nil
}

// note has the log keep what was just answered at the node's multipliers.
func (n *inner) note(l *lane, bound int64, ok bool) {
	p := n.part
	if p == nil {
		return
	}
	if p.None = !ok; !ok {
		return
	}
	p.By, p.Bound, p.Best = n.by, bound, make([]int64, len(l.answer))
	for i := range l.answer {
		p.Best[i] = l.answer[i].best
	}
}

// nearEnough is when a node is split though its linear program is not solved to the end.
const nearEnough = 5e-5

// duals are the multipliers to ask at: those of the linear program, or halfway to a center.
func (l *lane) duals(center *price.Multipliers, smoothed bool) price.Multipliers {
	dr, df := l.x.Duals()
	if smoothed {
		blend(dr, center.Row, center.Scale)
		blend(df, center.Fair, center.Scale)
	}
	return l.s.Team.Round(dr, df)
}

// blend moves v halfway to a center.
func blend(v []float64, center []int64, scale int64) {
	for k := range v {
		v[k] = float64(0.5*v[k]) + float64(0.5*float64(center[k])/float64(scale))
	}
}

// each calls f for every agent.
func (l *lane) each(f func(i int)) {
	if l.alone {
		l.s.Team.Share(len(l.walks), f)
		return
	}
	for i := range l.walks {
		f(i)
	}
}

// ask answers for all agents at u, inside in, and returns the bound; false when somebody has no path.
func (l *lane) ask(u *price.Multipliers, in []*row.Corridor, shut map[int][]bool) (bound int64, ok bool) {
	team := l.s.Team
	base := team.Base(u)
	l.each(func(i int) {
		team.Cells(i, u, base, true, l.cells[i])
		w, a := &l.walks[i], &l.answer[i]
		a.best, a.paths = w.Ask(in[i], team.M, l.cells[i], shut[i]), nil
		if a.best > row.Lowest {
			a.paths = w.Paths(team.M, l.x.Floor(i, l.cells[i], u)+u.Scale/10_000, morePaths)
		}
	})
	bound, ok = team.Constant(u, true), true
	for i := range l.answer {
		l.work += int64(in[i].Steps())
		ok = ok && l.answer[i].best > row.Lowest
		bound += l.answer[i].best
	}
	return bound, ok
}

// morePaths is how many paths an agent gives besides the best.
const morePaths = 3

// add makes the answers columns.
func (l *lane) add() (fresh int, err error) {
	for i := range l.answer {
		for _, p := range l.answer[i].paths {
			_, isNew, err := l.x.Add(i, p)
			if err != nil {
				return 0, err
			}
			if isNew {
				fresh++
			}
		}
	}
	return fresh, nil
}

// trim leaves out what cannot be part of anything better, after ask with the given bound.
func (l *lane) trim(in []*row.Corridor, bound int64) []*row.Corridor {
	out := make([]*row.Corridor, len(in))
	most := slack(l.s, bound)
	l.each(func(i int) { out[i] = l.walks[i].Within(l.answer[i].best - most) })
	return out
}

package tree

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
)

// probe is a depth-first search for schedules over a small master, with a
// little column generation in every node. Over long years a dive loses most
// near its end, where some early decision shows to be wrong: what has lost
// more than a share of the way to the incumbent waits until nothing better is
// open.
type probe struct {
	s     *Search
	x     *master.Master
	stack []trial
	later []trial // best last
	share float64
	root  float64

	settling bool
}

// trial is an open node: cells, and what the linear program was worth before
// the last of them.
type trial struct {
	cuts  []cut
	worth float64
}

// Probe searches until so many nodes have been seen. It proves nothing: what
// it finds is offered.
func (s *Search) Probe(ctx context.Context, x *master.Master, nodes int) (better bool, err error) {
	return s.probe(ctx, x, nodes, s.long())
}

// probe is Probe; settling says whether the most decided cells are settled
// together and nodes get more column generation.
func (s *Search) probe(ctx context.Context, x *master.Master, nodes int, settling bool) (better bool, err error) {
	p := &probe{s: s, x: x, settling: settling, stack: []trial{{worth: math.Inf(1)}}}
	if settling {
		p.share = 0.5
	}
	for ; nodes > 0; nodes-- {
		t, ok := p.next()
		if !ok {
			break
		}
		found, ok, err := p.visit(ctx, t)
		better = better || found
		if err != nil || !ok {
			return better, err
		}
	}
	return better, nil
}

// next takes the trial to look at.
func (p *probe) next() (t trial, ok bool) {
	if n := len(p.stack); n > 0 {
		t, p.stack = p.stack[n-1], p.stack[:n-1]
		return t, true
	}
	if n := len(p.later); n > 0 {
		t, p.later = p.later[n-1], p.later[:n-1]
		p.share = min(p.share, max(0, (t.worth-p.incumbent())/(p.root-p.incumbent())))
		return t, true
	}
	return trial{}, false
}

func (p *probe) incumbent() float64 {
	if p.s.Incumbent == nil {
		return math.Inf(-1)
	}
	return p.s.Value.Float()
}

// visit solves one node and splits it. False: stopped.
func (p *probe) visit(ctx context.Context, t trial) (better, ok bool, err error) {
	s, x := p.s, p.x
	shut := s.shut(t.cuts)
	if err := x.Allow(func(c *master.Column) bool { return fits(s.Team.M, c.Path, shut[c.Agent]) }); err != nil {
		return false, false, err
	}
	ok, err = x.Improve(ctx, master.Part{
		Free: func(int) bool { return true }, Shut: func(i int) []bool { return shut[i] },
		Stop: s.Hooks.Stop, Spend: s.spend, Rounds: p.rounds(len(t.cuts)), Labels: s.effort(), Content: math.Inf(1),
	})
	if err != nil || !ok {
		return false, false, err
	}
	worth := x.Objective() + s.rest(x)
	if len(t.cuts) == 0 {
		p.root = worth
	}
	if s.Incumbent != nil && worth <= p.incumbent()+1e-7*(1+math.Abs(p.incumbent())) {
		return false, true, nil
	}
	if x.Broken() < 1e-6 {
		if paths := x.Integral(); paths != nil {
			return s.Offer(paths), true, nil
		}
	}
	some := s.decided(x, shut, p.settling)
	if len(some) == 0 {
		return false, true, nil
	}
	no := some[len(some)-1]
	no.does = false
	p.split(trial{append(slices.Clone(t.cuts), some...), worth}, trial{append(slices.Clone(t.cuts), no), worth})
	return false, true, nil
}

// split opens two trials, of which the first is looked at first.
func (p *probe) split(yes, no trial) {
	if s := p.s; s.Incumbent != nil && yes.worth < p.incumbent()+p.share*(p.root-p.incumbent()) {
		for _, t := range []trial{no, yes} {
			k, _ := slices.BinarySearchFunc(p.later, t, func(a, b trial) int { return cmp.Compare(a.worth, b.worth) })
			p.later = slices.Insert(p.later, k, t)
		}
		return
	}
	p.stack = append(p.stack, no, yes)
}

// rounds of column generation in a node: where years are long, the prices
// after a cut need some to settle.
func (p *probe) rounds(depth int) int {
	switch {
	case p.settling && depth == 0:
		return 30
	case p.settling:
		return 8
	case depth == 0:
		return 5
	}
	return 2
}

// decided returns the cells to settle next in a search for schedules. Over
// long years one cell near a half costs much and settles little, and dozens
// would be asked one by one: there, the most decided cells are taken together.
func (s *Search) decided(x *master.Master, shut map[int][]bool, settling bool) []cut {
	if !settling {
		if c, ok := s.choose(x, shut); ok {
			c.does = true
			return []cut{c}
		}
		return nil
	}
	var list []weighed
	s.weigh(x, shut, func(c int16) int { return int(s.Team.M.Choices[c]) }, s.Team.M.Activities, func(w weighed) { list = append(list, w) })
	if len(list) == 0 {
		if c, ok := s.choose(x, shut); ok { // a choice
			c.does = true
			return []cut{c}
		}
		return nil
	}
	slices.SortStableFunc(list, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	var cuts []cut
	for k, w := range list {
		if k > 0 && (w.weight < 0.9 || k >= mostSettled) {
			break
		}
		cuts = append(cuts, cut{agent: w.agent, period: w.period, activity: w.group, choice: -1, does: true})
	}
	return cuts
}

// mostSettled is how many cells may be settled at once.
const mostSettled = 6

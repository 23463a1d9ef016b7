package tree

import (
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// narrow is branch and price inside corridors: everybody's years that fall short of their best, at the multipliers of
// the root's bound, by no more than a depth. A few agents with long rows are asked exactly in a millisecond there,
// where a search of the whole year takes 20 to 50. A year with a row outside is worth at most the bound less that
// depth: what is proved inside down to there is proved for the whole.
//
// Two lanes work side by side, each down from an open node of its own, with whatever number of workers: what they
// find is put together after each, in order, so that the course is always the same.
type narrow struct {
	s      *Search
	by     price.Multipliers
	bound  int64
	best   []int64         // [agent] what no path is worth more than at by
	whole  []*row.Corridor // [agent]
	depth  []int64         // [agent]
	lanes  [2]*lane
	pool   []elite // good years, the best first
	news   int     // how many have come to it
	mends  int64   // work for every agent each time that repair is asked
	before int64   // a part of the work so far: what ways to better years may take before they are measured
}

// inner is an open node.
type inner struct {
	cuts  []cut
	bound int64
	by    price.Multipliers // that gave the bound
	in    []*row.Corridor   // nil: those of the root
	part  *Part             // of the log; nil: it is not wanted
	lane  int               // 1 + the lane that is on its way down from here; 0: none
}

// f is v in units of objective.
func (nw *narrow) f(v int64) float64 { return float64(v) / float64(nw.s.Team.Scale) }

// Narrow searches inside corridors at the multipliers of the root's bound; used is false when they get too large.
func (s *Search) Narrow(ctx context.Context, out *master.Outcome) (used bool, err error) {
	if s.Incumbent == nil || s.halted() {
		return false, nil
	}
	if paths := s.Master.Top(&out.By); !slices.ContainsFunc(paths, func(p model.Path) bool { return p == nil }) {
		s.mendFrom(paths, out.By.Row, rootMendWork)
	}
	nw, err := s.corridors(out)
	if err != nil || nw == nil {
		return false, err
	}
	return true, nw.run(ctx)
}

// corridors prepares the search; nil when they get too large.
func (s *Search) corridors(out *master.Outcome) (*narrow, error) {
	n := len(s.Team.M.Agents)
	nw := &narrow{s: s, mends: mendWork, by: out.By, bound: out.Bound, best: out.Best, whole: make([]*row.Corridor, n), depth: make([]int64, n)}
	if !nw.open() {
		return nil, nil
	}
	for k := range nw.lanes {
		team := s.Team
		if k > 0 {
			team = s.Team.Twin()
		}
		l, err := nw.lane(k, team)
		if err != nil {
			return nil, err
		}
		nw.lanes[k] = l
	}
	return nw, nil
}

// Narrows tells whether the search may go on inside corridors: few agents, long years.
func (s *Search) Narrows() bool { return s.few() && s.long() }

func (s *Search) halted() bool { return s.stopped || s.Hooks.Stop != nil && s.Hooks.Stop() }

// open makes the corridors, as deep as they are allowed to get; false when one of them cannot be had.
func (nw *narrow) open() bool {
	s := nw.s
	base := s.Team.Base(&nw.by)
	spent := make([]int64, len(nw.whole))
	most := slack(s, nw.bound)
	states := mostStates / len(nw.whole)
	if s.Team.Labels > 0 {
		states = min(states, s.Team.Labels)
	}
	s.Team.Share(len(nw.whole), func(i int) {
		cells := make([]int64, len(s.Team.M.Shared))
		s.Team.Cells(i, &nw.by, base, true, cells)
		p := &row.Prices{Scale: nw.by.Scale, Fair: nw.by.Fair[i], Cell: cells, Shut: s.closed[i]}
		depth := min(most, int64(firstDepth*math.Abs(float64(nw.bound))))
		for range mostTries {
			c, work := s.Team.Oracles[i].Corridor(p, nw.best[i], depth, states, s.Hooks.Stop)
			spent[i] += work
			switch {
			case c == nil && nw.whole[i] != nil || s.halted():
				return
			case c == nil:
				depth /= 2
				continue
			}
			growth := 3
			if was := nw.whole[i]; was != nil {
				growth = 1 + c.Steps()/was.Steps()
			}
			nw.whole[i], nw.depth[i] = c, depth
			if depth >= most || growth*c.Steps() > states {
				return
			}
			depth = min(most, depth+depth*3/4)
		}
	})
	for i, c := range nw.whole {
		s.stopped = !s.spend(spent[i]) || s.stopped
		if c == nil {
			return false
		}
	}
	return !s.halted()
}

const (
	mostStates = 800_000 // of all corridors while they are made
	mostTries  = 8
	firstDepth = 5e-4 // of the bound
)

// slack is what a year may lose against bound and still be better than the incumbent.
func slack(s *Search, bound int64) int64 { return bound - units(s) }

// units is what the incumbent is worth in units of 1/Scale, brought down.
func units(s *Search) int64 {
	return s.Value.Whole*s.Team.Scale + floorDiv(s.Value.Num*s.Team.Scale, s.Value.Den)
}

// run branches, best bounds first.
func (nw *narrow) run(ctx context.Context) error {
	s := nw.s
	outside := nw.bound - slices.Min(nw.depth) // no year with a row outside is worth more
	log := nw.logged()
	open := []inner{{bound: nw.bound, by: nw.by, part: log}}
	nw.gather([]elite{{s.Incumbent, s.Value}})
	more := nw.begin()
	nw.before = s.worked / earlyShare
	nodes := 0
	for len(open) > 0 && !s.halted() {
		busy := min(len(nw.lanes), len(open))
		for i, l := range nw.lanes {
			if i >= busy {
				l.begin(inner{}, false)
				continue
			}
			k := next(open, i)
			l.begin(open[k], busy == 1 && more == nil)
			open = slices.Delete(open, k, k+1)
		}
		s.Team.Share(len(nw.lanes), func(k int) { nw.lanes[k].err = nw.lanes[k].turn(ctx, k < busy, more) })
		more = nil
		for k, l := range nw.lanes {
			if l.err != nil {
				return l.err
			}
			s.Nodes += l.s.Nodes
			if nodes += l.s.Nodes; nodes > mostParts && log != nil {
				s.Log.Inside, log = slices.DeleteFunc(s.Log.Inside, func(b *Branching) bool { return b.Root == log }), nil
			}
			s.stopped = !s.spend(l.work) || s.stopped
			if l.found {
				s.Offer(l.s.Incumbent)
			}
			nw.gather(l.years)
			if k < busy {
				open = append(open, l.left...)
			}
			if l.s.stopped && !s.halted() {
				return nil // numerical trouble: the whole search goes on
			}
		}
		open = slices.DeleteFunc(open, func(n inner) bool { return s.Closed(n.bound) })
		top := max(outside, units(s))
		for i := range open {
			top = max(top, open[i].bound)
		}
		if !s.halted() {
			s.inside(top)
		}
	}
	return nil
}

// next is the node where a lane goes on: where it stopped on its way down, or the best bound.
func next(open []inner, lane int) (k int) {
	for n := range open {
		if open[n].lane == lane+1 {
			return n
		}
		if open[k].lane != 0 || open[n].lane == 0 && open[n].bound > open[k].bound {
			k = n
		}
	}
	return k
}

// begin is where repair begins some times before the first merge: everybody's best known path.
func (nw *narrow) begin() (more []hint) {
	paths := nw.s.Master.Top(&nw.by)
	if slices.ContainsFunc(paths, func(p model.Path) bool { return p == nil }) {
		return nil
	}
	for range firstMends {
		more = append(more, hint{paths, nw.by})
	}
	return more
}

// logged is the root of what the log keeps; nil: nothing.
func (nw *narrow) logged() *Part {
	log := nw.s.Log
	if log == nil || !log.Corridors {
		return nil
	}
	root := &Part{By: nw.by, Best: nw.best, Bound: nw.bound}
	log.Inside = append(log.Inside, &Branching{Root: root, After: len(log.Closings)})
	return root
}

// mendFrom has repair look for a better year around paths that are good together but for some rows, at multipliers
// that are good for the rows.
func (s *Search) mendFrom(paths []model.Path, by []int64, work int64) {
	if s.halted() {
		return
	}
	s.mends++
	left := work * int64(len(paths))
	repair.Job{
		Team: s.Team, Start: paths, Seed: s.Seed, Known: true, Row: by, Stream: 1000 + s.mends,
		Offer: func(paths []model.Path) bool {
			better := s.Offer(paths)
			if better {
				left = work * int64(len(paths))
			}
			return better
		},
		Spend: func(spent int64) bool {
			left -= spent
			s.stopped = !s.spend(spent) || s.stopped
			return !s.stopped && left > 0
		},
	}.Run()
}

// earlyShare is which part of the work of everything before is spent on better years, by each lane, before it is measured.
const earlyShare = 3

// How much work for every agent repair may do each time, and how many times a lane does it before the first merge.
const (
	rootMendWork = 20_000_000 // before corridors
	mendWork     = 3_000_000
	firstMends   = 8
)

package tree

import (
	"context"
	"math/rand/v2"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Repairs that begin at what a linear program likes end in very different years, most of them 1 % worse than the best
// and one in sixty better than all known. Each has some parts right: a search among the cells that some of them hold,
// which is a small one, finds what the best of them have in common with others, and better years than any of them.

// elite is a legal year.
type elite struct {
	paths []model.Path
	worth model.Value
}

// gather adds years to the pool: the best first, no two worth the same.
func (nw *narrow) gather(years []elite) {
	for _, y := range years {
		k, known := slices.BinarySearchFunc(nw.pool, y, func(a, b elite) int {
			switch {
			case b.worth.Less(a.worth):
				return -1
			case a.worth.Less(b.worth):
				return 1
			}
			return 0
		})
		if !known && k < mostPooled {
			nw.pool = slices.Insert(nw.pool, k, y)
			nw.news++
		}
	}
	nw.pool = nw.pool[:min(len(nw.pool), mostPooled)]
}

// mend has repair look for a good year around paths that are good together but for some rows, at multipliers that are
// good for the rows, and keeps the best.
func (l *lane) mend(h hint, work int64) {
	if l.s.halted() {
		return
	}
	l.mends++
	var best elite
	left := work * int64(len(h.paths))
	repair.Job{
		Team: l.team, Start: h.paths, Seed: l.s.Seed, Known: true, Row: h.by.Row, Stream: 1000 + l.mends,
		Offer: func(paths []model.Path) bool {
			v, ok := l.s.Team.M.Evaluate(paths)
			if !ok || best.paths != nil && !best.worth.Less(v) {
				return false
			}
			best = elite{make([]model.Path, len(paths)), v}
			for i := range paths {
				best.paths[i] = slices.Clone(paths[i])
			}
			return true
		},
		Spend: func(spent int64) bool {
			left, l.work = left-spent, l.work+spent
			return left > 0 && !l.s.halted()
		},
	}.Run()
	if best.paths != nil {
		l.years = append(l.years, best)
		l.found = l.s.Offer(best.paths) || l.found
	}
}

// pick chooses the years to merge: the first lane takes the best, the second draws. nil: nothing has come since the
// last time.
func (l *lane) pick() []elite {
	pool := slices.Clone(l.nw.pool)
	if l.nw.news == l.merged || len(pool) < leastMerged {
		return nil
	}
	l.merged = l.nw.news
	if l.number > 0 {
		rng := rand.New(rand.NewPCG(l.s.Seed, 7000+l.turns))
		rng.Shuffle(len(pool), func(a, b int) { pool[a], pool[b] = pool[b], pool[a] })
	}
	return pool[:min(len(pool), mostMerged)]
}

// merge searches among the cells that the years hold.
func (l *lane) merge(ctx context.Context, years []elite) error {
	for len(years) >= leastMerged && !l.s.halted() {
		sub, err := l.among(years)
		if err != nil {
			return err
		}
		if sub == nil { // too large
			years = years[:len(years)/2]
			continue
		}
		err = sub.dig(ctx)
		l.work, l.s.Nodes = l.work+sub.work, l.s.Nodes+sub.s.Nodes
		if sub.found {
			l.found = l.s.Offer(sub.s.Incumbent) || l.found
			l.years = append(l.years, elite{l.s.Incumbent, l.s.Value})
		}
		return err
	}
	return nil
}

// among prepares the search; nil when it is too large.
func (l *lane) among(years []elite) (*lane, error) {
	was, m := l.nw, l.s.Team.M
	s := *l.s
	s.closed = s.beyond(years)
	nw := &narrow{s: &s, by: was.by, bound: was.bound, best: was.best, whole: make([]*row.Corridor, len(m.Agents))}
	base := s.Team.Base(&nw.by)
	cells := make([]int64, len(m.Shared))
	for i := range nw.whole {
		s.Team.Cells(i, &nw.by, base, true, cells)
		p := &row.Prices{Scale: nw.by.Scale, Fair: nw.by.Fair[i], Cell: cells, Shut: s.closed[i]}
		for below := slack(&s, nw.bound); nw.whole[i] == nil && below > 0 && !s.halted(); below /= 2 {
			c, work := l.team.Oracles[i].Corridor(p, nw.best[i], below, mergeStates/len(nw.whole), s.Hooks.Stop)
			nw.whole[i], l.work = c, l.work+work
			if below < slack(&s, nw.bound)/16 {
				break
			}
		}
		if nw.whole[i] == nil {
			return nil, nil
		}
	}
	sub, err := nw.lane(l.number, l.team)
	if err != nil {
		return nil, err
	}
	for _, y := range years {
		for i, p := range y.paths {
			if _, _, err := sub.x.Add(i, p); err != nil {
				return nil, err
			}
		}
	}
	sub.begin(inner{bound: nw.bound, by: nw.by}, false)
	return sub, nil
}

// beyond shuts every cell that no year holds.
func (s *Search) beyond(years []elite) [][]bool {
	m := s.Team.M
	C := len(m.Choices)
	shut := make([][]bool, len(m.Agents))
	for i := range shut {
		shut[i] = make([]bool, m.Periods*C)
		for k := range shut[i] {
			shut[i][k] = true
		}
		for _, y := range years {
			for t, c := range y.paths[i] {
				if c == model.None {
					continue
				}
				for _, other := range m.ChoicesOf[m.Choices[c]] {
					k := t*C + int(other)
					shut[i][k] = s.closed[i] != nil && s.closed[i][k]
				}
			}
		}
	}
	return shut
}

// dig branches, best bounds first, for some nodes.
func (l *lane) dig(ctx context.Context) error {
	open := []inner{l.node}
	for len(open) > 0 && l.s.Nodes < mostDug && !l.s.halted() {
		k := 0
		for i := range open {
			if open[i].bound > open[k].bound {
				k = i
			}
		}
		l.node = open[k]
		open = slices.Delete(open, k, k+1)
		l.left = nil
		if err := l.plunge(ctx, mostDug-l.s.Nodes); err != nil {
			return err
		}
		open = append(open, l.left...)
	}
	return nil
}

const (
	mergeStates = 200_000 // of all corridors of a merge while they are made
	mostPooled  = 24      // years kept
	mostMerged  = 12      // years of a merge
	leastMerged = 2
	mostDug     = 40 // nodes of a merge
)

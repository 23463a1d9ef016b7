// Package repair finds good legal years quickly and proves nothing: everybody
// starts from the best row of their own, the shared rows that break are given
// weights, and one agent at a time is re-optimized exactly against what the
// others do, while the weights of rows that stay broken grow (in the manner
// of breakout local search and of Lagrangian heuristics; each step is a whole
// row, found by the exact oracle).
package repair

import (
	"math/rand/v2"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Search is one stream of repair. Same inputs, same course.
type Search struct {
	Team  *price.Team
	Paths []model.Path // where it stands; rows may be broken
	Found func(paths []model.Path)
	Spend func(work int64) bool // between steps; false: stop
	Shut  func(i int) []bool    // nil: none

	m      *model.Model
	rng    *rand.Rand
	load   []int64 // [row] use of all agents
	weight []int64 // [row] price of one unit outside, scaled
	unit   int64   // first weight
	score  []int64
	cells  []int64
	Labels int
	Beam   int
}

// windows is how many passes of windows over an agent's row one step may make
// where the exact search is cut off (long years).
const windows = 2

// New prepares a stream. Paths must hold one accepted path per agent.
func New(team *price.Team, paths []model.Path, seed, stream uint64) *Search {
	m := team.M
	s := &Search{Team: team, m: m, rng: rand.New(rand.NewPCG(seed, stream)), Labels: 2000, Beam: 20}
	s.load, s.weight = make([]int64, len(m.Rows)), make([]int64, len(m.Rows))
	s.score = make([]int64, len(m.Agents))
	s.cells = make([]int64, len(m.Shared))
	// Not below the noise, or rows would weigh nothing where nobody has wishes.
	s.unit = max(team.Scale, team.Largest*team.Scale/int64(max(1, m.Periods))/4)
	for r := range s.weight {
		s.weight[r] = s.unit
	}
	s.Paths = slices.Clone(paths)
	for i, p := range s.Paths {
		m.AddUses(i, p, s.load, 1)
		s.score[i] = m.ScoreOf(i, p)
	}
	return s
}

// Broken is the number of units by which hard rows are broken.
func (s *Search) Broken() (sum int64) {
	for r := range s.m.Rows {
		hard, _ := s.m.Rows[r].Excess(s.load[r])
		sum += hard
	}
	return sum
}

// Sweep re-optimizes every agent once, in random order, and then raises the
// weights of rows that are still broken. It returns false when told to stop.
func (s *Search) Sweep() bool {
	order := s.rng.Perm(len(s.Paths))
	for _, i := range order {
		if !s.improve(i) {
			return false
		}
	}
	s.reweigh()
	return true
}

// reweigh raises what is broken and lets the rest slowly fall back.
func (s *Search) reweigh() {
	broken := false
	for r := range s.m.Rows {
		hard, _ := s.m.Rows[r].Excess(s.load[r])
		switch {
		case hard > 0:
			broken = true
			s.weight[r] += s.unit/2 + s.weight[r]/8
		case s.weight[r] > s.unit:
			s.weight[r] -= (s.weight[r] - s.unit) / 32
		}
	}
	if !broken && s.Found != nil {
		s.Found(s.Paths)
	}
}

// improve gives agent i its best row against the others.
func (s *Search) improve(i int) bool {
	m := s.m
	m.AddUses(i, s.Paths[i], s.load, -1)
	slope := s.slope(i)
	s.price(i, slope)
	value, _ := m.Accepts(i, s.Paths[i])
	floor := price.Worth(m, s.Paths[i], s.cells, value-s.gains(i, s.Paths[i]), s.Team.Scale)
	p := row.Prices{Scale: s.Team.Scale, Cell: s.cells}
	if s.Shut != nil {
		p.Shut = s.Shut(i)
	}
	a := s.Team.Oracles[i].Best(&p, row.Options{Floor: floor, Labels: s.Labels, Steps: 40, Beam: s.Beam, Near: s.Paths[i], Windows: windows})
	if len(a.Paths) > 0 {
		s.Paths[i] = a.Paths[0]
		s.score[i] = m.ScoreOf(i, a.Paths[0])
	}
	m.AddUses(i, s.Paths[i], s.load, 1)
	return s.Spend == nil || s.Spend(a.Work)
}

// gains is the part of a path's value that stands in its cells.
func (s *Search) gains(i int, p model.Path) (sum int64) {
	for t, c := range p {
		if c != model.None {
			sum += s.m.Agents[i].Gain[t*s.m.Activities+int(s.m.Choices[c])]
		}
	}
	return sum
}

// slope is what one unit of agent i's score adds to the fairness term: only
// the worst-off count.
func (s *Search) slope(i int) int64 {
	d := s.m.Agents[i].Div
	if s.m.FairWeight == 0 || d == 0 {
		return 0
	}
	for k := range s.score {
		if e := s.m.Agents[k].Div; k != i && e > 0 && s.score[k]*d < s.score[i]*e {
			return 0
		}
	}
	return s.m.FairWeight * s.Team.Scale / d
}

// price fills cells with gains minus what each cell would add to the price of
// the rows, given everybody else.
func (s *Search) price(i int, slope int64) {
	m := s.m
	ag := &m.Agents[i]
	A, C := m.Activities, len(m.Choices)
	noise := s.Team.Scale / 4
	for t := range m.Periods {
		if !ag.Work[t] {
			continue
		}
		for c := range C {
			a := int(m.Choices[c])
			if !ag.Open[t*A+a] {
				continue
			}
			cell := t*C + c
			v := ag.Gain[t*A+a]*s.Team.Scale + ag.Score[t*A+a]*slope + s.rng.Int64N(noise+1)
			if ag.UsesShared {
				for _, u := range m.Shared[cell] {
					v -= s.marginal(u)
				}
			}
			if ag.Own != nil {
				for _, u := range ag.Own[int32(cell)] {
					v -= s.marginal(u)
				}
			}
			s.cells[cell] = v
		}
	}
}

// marginal is the price of adding u to the load. A row belongs to one period,
// so that the sum over a path is exact; where a rule spans periods it is a
// first-order guess.
func (s *Search) marginal(u model.Use) int64 {
	return s.cost(u.Row, s.load[u.Row]+int64(u.Coef)) - s.cost(u.Row, s.load[u.Row])
}

func (s *Search) cost(r int32, load int64) int64 {
	w := &s.m.Rows[r]
	switch {
	case load < w.Lo && w.Under > 0:
		return (w.Lo - load) * w.Under * s.Team.Scale
	case load < w.Lo:
		return (w.Lo - load) * s.weight[r]
	case load > w.Hi && w.Over > 0:
		return (load - w.Hi) * w.Over * s.Team.Scale
	case load > w.Hi:
		return (load - w.Hi) * s.weight[r]
	}
	return 0
}

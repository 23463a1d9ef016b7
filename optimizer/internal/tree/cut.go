package tree

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// cut says that agent does (or does not) do activity in period, or one choice
// of it when choice >= 0.
type cut struct {
	agent, period, activity, choice int
	does                            bool
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
func (s *Search) choose(x *master.Master, shut map[int][]bool) (cut, bool) {
	if c, ok := s.fractional(x, shut, func(c int16) int { return int(s.Team.M.Choices[c]) }, s.Team.M.Activities); ok {
		c.choice = -1
		return c, true
	}
	c, ok := s.fractional(x, shut, func(c int16) int { return int(c) }, len(s.Team.M.Choices))
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

// weigh calls f for every cell that is partly taken and that the cuts leave open. An agent who lacks part of a path, where
// breaking rows and having none is cheaper, takes part of cells that are settled: to split those again would have no end.
func (s *Search) weigh(x *master.Master, shut map[int][]bool, group func(c int16) int, groups int, f func(w weighed)) {
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
			if v >= 1e-5 && v <= 1-1e-5 && s.splits(shut[i], i, k/groups, func(c int) bool { return group(int16(c)) == k%groups }) {
				f(weighed{i, k / groups, k % groups, v})
			}
		}
	}
}

// splits tells whether agent i may, in period t, take one of some choices and another one too.
func (s *Search) splits(shut []bool, i, t int, some func(c int) bool) bool {
	m := s.Team.M
	var one, another bool
	for c, a := range m.Choices {
		if m.Agents[i].Open[t*m.Activities+int(a)] && (shut == nil || !shut[t*len(m.Choices)+c]) {
			one, another = one || some(c), another || !some(c)
		}
	}
	return one && another
}

// fractional looks for a cell (agent, period, group) that is partly taken;
// the group number is returned as activity.
func (s *Search) fractional(x *master.Master, shut map[int][]bool, group func(c int16) int, groups int) (at cut, found bool) {
	best := -1.0
	s.weigh(x, shut, group, groups, func(w weighed) {
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

// only returns the one path that is left to everybody where anyCell finds nothing, whatever rules it may break.
func (s *Search) only(shut map[int][]bool) []model.Path {
	m := s.Team.M
	paths := make([]model.Path, len(m.Agents))
	for i := range paths {
		paths[i] = make(model.Path, m.Periods)
		for t := range paths[i] {
			paths[i][t] = model.None
			for c, a := range m.Choices {
				if m.Agents[i].Work[t] && m.Agents[i].Open[t*m.Activities+int(a)] && (shut[i] == nil || !shut[i][t*len(m.Choices)+c]) {
					paths[i][t] = int16(c)
				}
			}
		}
	}
	return paths
}

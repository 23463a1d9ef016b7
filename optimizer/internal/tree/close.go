package tree

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Close forbids cells that no better schedule can hold, and drops paths. At
// multipliers u with answers a (one best path per agent) the bound is
// sum_i a_i + constant; if agent i lived through a path worth v instead, it
// would be bound - a_i + v. Where that closes on the incumbent the path is
// useless; the oracle bounds the best path through every cell from above, and
// where even that closes, the cell is shut for good. It returns how many were.
func (s *Search) Close(u *price.Multipliers, bound int64, best []int64) (n int) {
	if s.Incumbent == nil {
		return 0
	}
	s.Log.closing(u, best)
	m := s.Team.M
	C := len(m.Choices)
	s.Team.Through(u, func(i int) []bool { return s.closed[i] }, func(i int, through []int64) {
		for t := range m.Periods {
			for a := range m.Activities {
				if !m.Agents[i].Work[t] || !m.Agents[i].Open[t*m.Activities+a] || !s.Closed(bound-best[i]+through[t*m.Activities+a]) {
					continue
				}
				if s.closed[i] == nil {
					s.closed[i] = make([]bool, m.Periods*C)
				}
				for _, c := range m.ChoicesOf[a] {
					if !s.closed[i][t*C+int(c)] {
						s.closed[i][t*C+int(c)] = true
						n++
					}
				}
			}
		}
	})
	base := s.Team.Base(u)
	cells := make([]int64, len(m.Shared))
	for i, of := range s.Master.Of {
		s.Team.Cells(i, u, base, true, cells)
		for _, k := range of {
			c := &s.Master.Columns[k]
			c.Dead = s.Closed(bound - best[i] + price.Worth(m, c.Path, cells, u.Extra(i, c.Extra, c.Lost)))
		}
	}
	s.Master.Compact(func(c *master.Column) bool { return c.Dead || !fits(m, c.Path, s.closed[c.Agent]) })
	return n
}

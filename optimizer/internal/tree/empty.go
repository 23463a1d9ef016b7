package tree

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// worthless says whether no schedule can be worth as little as bound: then there is none.
func (s *Search) worthless(bound int64) bool {
	return s.Incumbent == nil && s.Least > math.MinInt64 && floorDiv(bound, s.Team.Scale) < s.Least
}

// ends is what ends column generation in a node.
func (s *Search) ends(bound int64) bool { return s.Closed(bound) || s.worthless(bound) }

// emptied turns multipliers whose bound is worthless into a proof without objective: leaving out what a schedule is worth
// takes at least what the worst one is worth off the bound, and what remains is below zero. Rows at a price say
// nothing then. nil: the rows of some agents are not exact enough, and the shortcut is not tried again.
func (s *Search) emptied(by *price.Multipliers, shut func(i int) []bool) *Proof {
	u := price.Multipliers{Scale: by.Scale, Row: make([]int64, len(by.Row)), Fair: make([]int64, len(by.Fair))}
	for r, y := range by.Row {
		if w := &s.Team.M.Rows[r]; y > 0 && w.Over == 0 || y < 0 && w.Under == 0 {
			u.Row[r] = y
		}
	}
	sum, best := s.Team.Constant(&u, false), make([]int64, len(s.Team.M.Agents))
	for i, a := range s.Team.Best(price.Ask{
		U: &u, Shut: shut, Stop: s.Hooks.Stop, Opt: func(int) row.Options { return row.Options{Labels: s.most(), Steps: 60, Beam: 40} },
	}) {
		s.spend(a.Work)
		switch {
		case !a.OK:
			s.stopped = true
			return nil
		case a.Empty:
			return &Proof{None: true, Agent: i}
		}
		best[i] = a.Bound
		sum += a.Bound
	}
	if sum >= 0 {
		s.Least = math.MinInt64
		return nil
	}
	return &Proof{By: u, Best: best, Empty: true}
}

package repair

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// hole is a row whose side an agent that is nobody may choose: in one period it takes one of some choices, each
// of which adds a number of its own to the row and does nothing else. Two or none, say: the row is as far off as
// the nearest of the numbers. Such an agent needs no questions; asked in its turn it would hold the others to the
// number that it has just chosen.
type hole struct {
	agent, period int
	choices       []int16
	adds          []int64 // [choice]
}

// findHoles tells the agents that are nobody from people.
func (s *Search) findHoles() {
	s.holes = make([]*hole, len(s.m.Rows))
	for i := range s.m.Agents {
		if mine := holesOf(s.m, i); mine != nil && !slices.ContainsFunc(mine, func(x rowHole) bool { return s.holes[x.row] != nil }) {
			for _, x := range mine {
				s.holes[x.row] = x.hole
			}
			continue
		}
		s.people = append(s.people, i)
	}
}

type rowHole struct {
	row  int32
	hole *hole
}

// holesOf reads agent i as holes; nil: it is more than that.
func holesOf(m *model.Model, i int) (list []rowHole) {
	ag := &m.Agents[i]
	if ag.UsesShared || len(ag.Own) == 0 || len(ag.Counters)+len(ag.Gates)+len(ag.Machines) > 0 || ag.Div != 0 ||
		slices.Contains(ag.Follow, false) || slices.ContainsFunc(ag.Gain, func(n int64) bool { return n != 0 }) {
		return nil
	}
	for a := range ag.Length {
		if ag.Length[a].Min > 1 || ag.Length[a].Max < m.Periods {
			return nil
		}
	}
	seen := map[int32]bool{}
	for t := range m.Periods {
		if !ag.Work[t] {
			continue
		}
		h, r := &hole{agent: i, period: t}, int32(-1)
		for a := range m.Activities {
			if !ag.Open[t*m.Activities+a] {
				continue
			}
			c := m.ChoicesOf[a][0] // always the first, since a session keeps its choice
			uses := ag.Own[int32(m.Cell(t, c))]
			if len(uses) > 1 || len(uses) == 1 && r >= 0 && uses[0].Row != r {
				return nil
			}
			add := int64(0)
			if len(uses) == 1 {
				r, add = uses[0].Row, int64(uses[0].Coef)
			}
			h.choices, h.adds = append(h.choices, int16(c)), append(h.adds, add)
		}
		if r < 0 || seen[r] {
			return nil
		}
		seen[r] = true
		list = append(list, rowHole{r, h})
	}
	return list
}

// settle has the agents that are nobody choose what suits the others best.
func (s *Search) settle() {
	fresh := map[int]model.Path{}
	for r, h := range s.holes {
		if h == nil {
			continue
		}
		p := fresh[h.agent]
		if p == nil {
			p = slices.Clone(s.Paths[h.agent])
			fresh[h.agent], s.Paths[h.agent] = p, p
		}
		best := int64(0)
		for k, add := range h.adds {
			if c := s.plainCost(int32(r), s.load[r]+add); k == 0 || c < best {
				best, p[h.period] = c, h.choices[k]
			}
		}
	}
}

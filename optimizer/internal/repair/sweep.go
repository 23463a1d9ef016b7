package repair

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// where tells the periods that a row speaks of.
type where struct{ first, last int }

// locate finds the periods of every row.
func locate(m *model.Model) []where {
	at := make([]where, len(m.Rows))
	for r := range at {
		at[r] = where{m.Periods, -1}
	}
	note := func(cell int, uses []model.Use) {
		t := cell / len(m.Choices)
		for _, u := range uses {
			at[u.Row].first, at[u.Row].last = min(at[u.Row].first, t), max(at[u.Row].last, t)
		}
	}
	for cell, uses := range m.Shared {
		note(cell, uses)
	}
	for i := range m.Agents {
		for cell, uses := range m.Agents[i].Own {
			note(int(cell), uses)
		}
	}
	return at
}

// Sweep re-optimizes every agent's whole row once, in random order, and then
// raises the weights of rows that are still broken. It returns false when told
// to stop.
func (s *Search) Sweep() bool {
	var qs []question
	for _, k := range s.rng.Perm(len(s.people)) {
		qs = append(qs, question{agent: s.people[k], to: s.m.Periods})
	}
	return s.all(qs) && s.end()
}

// end ends a sweep.
func (s *Search) end() bool {
	s.reweigh()
	return true
}

// all asks questions in batches; those of a batch are about different agents.
func (s *Search) all(qs []question) bool {
	for len(qs) > 0 {
		n := 1
		for n < len(qs) && n < len(s.lanes) && !slices.ContainsFunc(qs[:n], func(q question) bool { return q.agent == qs[n].agent }) {
			n++
		}
		if !s.ask(qs[:n]) {
			return false
		}
		qs = qs[n:]
	}
	return true
}

// Windows is a sweep that goes through everybody's year in windows of about
// width periods that overlap by half.
func (s *Search) Windows(width int) bool {
	T := s.m.Periods
	shift := s.rng.IntN(width/2 + 1)
	var starts []int
	for from := shift - width/2; from < T-width/4; from += max(1, width/2) { // a year of one block has windows of one
		starts = append(starts, from)
	}
	n := len(s.people)
	order := make([][]int, n)
	for i := range order {
		order[i] = s.rng.Perm(len(starts))
	}
	var qs []question
	for k := range starts {
		for _, i := range s.rng.Perm(n) {
			from := starts[order[i][k]]
			qs = append(qs, question{agent: s.people[i], from: max(0, from), to: min(T, from+width)})
		}
	}
	return s.all(qs) && s.end()
}

// Focus goes to rows that are broken, one after the other, and asks those who
// could mend them about windows around.
func (s *Search) Focus(width int) bool { return s.focus(width) && s.end() }

func (s *Search) focus(width int) bool {
	T := s.m.Periods
	var broken []int
	for r := range s.m.Rows {
		if s.hard(r) > 0 {
			broken = append(broken, r)
		}
	}
	s.rng.Shuffle(len(broken), func(i, k int) { broken[i], broken[k] = broken[k], broken[i] })
	var qs []question
	for _, r := range broken {
		at := s.where[r]
		if s.hard(r) == 0 || at.last < 0 {
			continue
		}
		over := s.holes[r] == nil && s.load[r] > s.m.Rows[r].Hi
		qs = qs[:0]
		for _, k := range s.rng.Perm(len(s.people)) {
			i := s.people[k]
			if over && s.uses(i, r) == 0 {
				continue
			}
			t := at.first + s.rng.IntN(at.last-at.first+1)
			from := t - s.rng.IntN(width)
			qs = append(qs, question{agent: i, from: max(0, from), to: min(T, from+width)})
		}
		for len(qs) > 0 {
			n := min(len(qs), len(s.lanes))
			if !s.ask(qs[:n]) {
				return false
			}
			qs = qs[n:]
			if s.hard(r) == 0 {
				break
			}
		}
	}
	return true
}

// uses is how much agent i uses row r.
func (s *Search) uses(i, r int) (sum int64) {
	at := s.where[r]
	for t := at.first; t <= at.last; t++ {
		if c := s.Paths[i][t]; c != model.None {
			s.m.EachUse(i, t, int32(c), func(u model.Use) {
				if int(u.Row) == r {
					sum += int64(u.Coef)
				}
			})
		}
	}
	return sum
}

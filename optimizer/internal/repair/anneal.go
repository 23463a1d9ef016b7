package repair

import (
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Where whole rows are too hard to be exact, small moves (row.Moves) at a temperature come further for a fraction of the
// work: worse rows are taken too, the less worse the likelier. Temperatures are shares of what a session is worth.
const (
	hot    = 0.1   // at first
	tepid  = 0.012 // held until there is a legal year
	cold   = 0.004 // at the end
	cycle  = 600   // sweeps from hot to cold
	tries  = 300   // moves of one agent in a sweep
	pause  = 10    // sweeps between looks at the last rows that are broken
	fading = 50    // a legal year lowers all weights by one part in so many
)

// Anneal looks for a good legal year by small moves. It ends when the year is cold, or so many sweeps brought no legal one.
func (j Job) Anneal() {
	s := New(j.Team, j.Start, j.Seed, j.Stream)
	s.Spend = j.Spend
	legal := j.Known
	s.Found = func(paths []model.Path) {
		legal = true
		j.Offer(paths)
	}
	heat := hot
	if j.Row != nil {
		s.Weigh(j.Row)
		heat = tepid
	}
	unit, fall := s.session(), math.Pow(cold/hot, 1.0/cycle)
	for k := range mostCycles * cycle {
		before := slices.Clone(s.Paths)
		if !s.simmer(heat*unit, tries) {
			return
		}
		if broken := s.Broken(); broken > 0 && broken <= nearly && k%pause == 0 && !s.Focus(min(s.m.Periods, width)) {
			return
		}
		if heat > tepid || legal {
			heat *= fall
		}
		if heat < cold {
			return
		}
		if s.Broken() < nearly && j.Worth != nil && k%pause == 0 {
			for i, p := range s.Paths {
				if !slices.Equal(p, before[i]) {
					j.Worth(i, p)
				}
			}
		}
	}
}

// mostCycles is how many times as long as a cycle an annealing may last.
const mostCycles = 4

// simmer is a sweep of small moves through everybody's year.
func (s *Search) simmer(heat float64, tries int) bool {
	var qs []question
	for _, k := range s.rng.Perm(len(s.people)) {
		qs = append(qs, question{agent: s.people[k], to: s.m.Periods, tries: tries, heat: heat})
	}
	if !s.all(qs) {
		return false
	}
	s.temper()
	return true
}

// temper is what reweigh is between sweeps of small moves, which are many: weights of broken rows rise by little, and
// all fall by little whenever the year is legal, so that they come to swing around what the rows are worth.
func (s *Search) temper() {
	broken := false
	for r := range s.m.Rows {
		if s.hard(r) > 0 {
			broken = true
			w := &s.weight[r]
			*w = min(*w+s.unit/10+*w/32, s.most)
		}
	}
	if broken {
		return
	}
	for r := range s.m.Rows {
		if w, least := &s.weight[r], s.unit/20; *w > least {
			*w -= (*w - least) / fading
		}
	}
	if s.Found != nil {
		s.settle()
		s.Found(s.Paths)
	}
}

// session is what a session of the rows where the search stands is worth, about, scaled.
func (s *Search) session() float64 {
	n := 0
	for _, i := range s.people {
		s.m.Sessions(i, s.Paths[i], func(int, int16, int, int) { n++ })
	}
	return float64(s.Team.Largest) * float64(s.Team.Scale) * float64(len(s.people)) / float64(max(1, n))
}

package repair

import (
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// anneal is how a search by small moves (row.Moves) goes. Where whole rows are too hard to be exact it comes further for
// a fraction of the work: worse rows are taken too, the less worse the likelier. Temperatures are shares of what a
// session is worth. Weights of broken rows rise with every sweep by a share of the first weight and one of themselves;
// a legal year lets all of them fall by one part in fading.
type anneal struct {
	from, hold, to      float64 // temperatures: at first, held until there is a legal year, at the end
	cooling             float64 // sweeps in which the temperature falls to a tenth
	rise, share, fading int64
	most                int // sweeps without a legal year
}

// Without prices a legal year is wanted soon, and weights that soon outgrow everything find it. Where the rows' prices are
// known, weights begin there and hardly rise: the year stays good, and the last rows are mended when it is cold. On I40_24_1,
// at multipliers worth 7942, years four times slower end at 7812 so, at 7804 from a fifth above, 7761 from half above and
// 7690 from two and a half times the prices.
var (
	soon = anneal{from: 0.1, hold: 0.012, to: 0.004, cooling: 430, rise: 10, share: 32, fading: 50, most: 2400}
	good = anneal{from: 0.012, hold: 0.003, to: 0.002, cooling: 500, rise: 300, share: 300, fading: 1000, most: 1800}
)

const (
	tries = 300 // moves of one agent in a sweep
	pause = 10  // sweeps between looks at the last rows that are broken
)

// Anneal looks for a good legal year by small moves. It ends when the year is cold, or so many sweeps brought no legal one.
func (j Job) Anneal() {
	s := New(j.Team, j.Start, j.Seed, j.Stream)
	s.Spend = j.Spend
	legal := false
	s.Found = func(paths []model.Path) {
		legal = true
		j.Offer(paths)
	}
	by := &soon
	if j.Row != nil {
		by = &good
		s.Weigh(j.Row)
	}
	how := by.slower(max(1, j.Slow))
	by = &how
	unit, fall := s.session(), math.Pow(0.1, 1/by.cooling)
	for k, heat := 0, by.from; heat >= by.to && (legal || k < by.most); k++ {
		before := slices.Clone(s.Paths)
		if !s.simmer(heat*unit, tries, by) {
			return
		}
		if broken := s.Broken(); broken > 0 && broken <= nearly && k%pause == 0 && !s.focus(min(s.m.Periods, width)) {
			return
		}
		if legal || heat*fall >= by.hold {
			heat *= fall
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

// slower is the same with as many times more sweeps, in which weights rise as many times slower.
func (a anneal) slower(times int64) anneal {
	a.cooling, a.rise, a.share, a.most = a.cooling*float64(times), a.rise*times, a.share*times, a.most*int(times)
	return a
}

// simmer is a sweep of small moves through everybody's year.
func (s *Search) simmer(heat float64, moves int, by *anneal) bool {
	var qs []question
	for _, k := range s.rng.Perm(len(s.people)) {
		qs = append(qs, question{agent: s.people[k], to: s.m.Periods, tries: moves, heat: heat})
	}
	if !s.all(qs) {
		return false
	}
	s.temper(by)
	return true
}

// temper is what reweigh is between sweeps of small moves, which are many: weights of broken rows rise by little, and
// all fall by little whenever the year is legal, so that they come to swing around what the rows are worth.
func (s *Search) temper(by *anneal) {
	broken := false
	for r := range s.m.Rows {
		if s.hard(r) > 0 {
			broken = true
			w := &s.weight[r]
			*w = min(*w+s.unit/by.rise+*w/by.share, s.most)
		}
	}
	if broken {
		return
	}
	for r := range s.m.Rows {
		if w, least := &s.weight[r], s.unit/20; *w > least {
			*w -= (*w - least) / by.fading
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

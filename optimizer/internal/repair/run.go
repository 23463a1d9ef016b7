package repair

import (
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Job is a whole repair: streams of sweeps until the years found stop getting
// better.
type Job struct {
	Team  *price.Team
	Start []model.Path // one accepted path per agent
	Seed  uint64
	// Offer takes a legal year and reports whether it is better than all known.
	Offer func(paths []model.Path) bool
	// Known tells whether any legal year is known already.
	Known bool
	// Worth is told rows that stand in years which are legal or nearly so; nil:
	// nobody asks.
	Worth func(i int, p model.Path)
	Spend func(work int64) bool // between steps; false: stop
	// Rest is asked between rounds, when nothing runs and oracles may be used for something else; false: stop. nil: go on.
	Rest func() bool
	// Row are multipliers that are good for the rows, such as those of a bound;
	// nil: none. The weights begin there.
	Row []int64
	// Stop is asked between steps, by several goroutines; nil: never.
	Stop func() bool
	// Stream numbers runs that begin alike.
	Stream uint64
	// Slow is how many times slower a year cools in Anneal; 0: 1.
	Slow int64
}

// patience is how many sweeps without progress end a stream: the time to the
// first legal year has a long tail, and a fresh start is cheap.
const patience = 60

// enough is how many rounds without anything better end a run. Over long
// horizons column generation takes long to help, and the fewer the agents the
// shorter a round.
func enough(m *model.Model) int {
	if m.Periods >= long {
		return 200 * max(1, 40/len(m.Agents))
	}
	return 30
}

// mostRacing is from how many agents on the steps of one stream fill all cores.
const mostRacing = 40

// nearly is how many units may be broken in a year whose rows are worth
// keeping.
const nearly = 5

// Run looks for a good legal year until it stops getting better.
func (j Job) Run() {
	if len(j.Start) == 0 || j.Team.M.Periods == 0 {
		j.Offer(j.Start)
		return
	}
	legal, since := j.Known, 0
	found := func(paths []model.Path) {
		if j.Offer(paths) {
			legal, since = true, 0
		}
	}
	begin := func(stream uint64) *Search {
		s := New(j.Team, j.Start, j.Seed, stream)
		s.Spend = j.Spend
		if j.Row != nil {
			s.Weigh(j.Row)
		}
		s.Found = found
		return s
	}
	n, limit := len(j.Start), enough(j.Team.M)
	rounds := min(400, 40+10*n) // without a legal year; small ones are soon searched through
	if j.Team.M.Periods >= long {
		rounds = 2 * limit
	}
	if j.Team.Largest == 0 { // nothing but a legal year is asked for
		rounds, limit = min(3000, 40+200*n), 5
	}
	stream := j.Stream + 1
	var s *Search
	if !legal && j.Team.Largest == 0 && j.Row == nil && n < mostRacing {
		if s = j.race(rounds); s == nil {
			return
		}
		legal, s.Spend, s.Found = true, j.Spend, found
	} else {
		s = begin(stream)
	}
	least, stale := int64(math.MaxInt64), 0
	for round, k := 0, 0; (legal || round < rounds) && since < limit; round, k = round+1, k+1 {
		if j.Rest != nil && !j.Rest() {
			return
		}
		before := slices.Clone(s.Paths)
		if !s.round(k, j.Row == nil) {
			return
		}
		broken := s.Broken()
		if legal {
			since++
		} else if broken < least {
			least, stale = broken, 0
		} else if stale++; stale >= patience {
			stream++
			s, least, stale, k = begin(stream), math.MaxInt64, 0, -1
			continue
		}
		if broken < nearly && j.Worth != nil {
			s.settle()
			for i, p := range s.Paths {
				if !slices.Equal(p, before[i]) {
					j.Worth(i, p)
				}
			}
		}
	}
}

// long is from how many periods on windows are much cheaper than whole rows,
// and width how many periods a window has then.
const (
	long  = 20
	width = 24
)

// round is one step of a run: whole rows first, then windows where years are
// long, mostly where rows are broken, and whole rows now and then.
func (s *Search) round(k int, rough bool) bool {
	if k < 3 && rough {
		return s.Sweep()
	}
	w, whole := s.m.Periods, true
	if w >= long {
		w, whole = min(w, width), k%4 == 3
	}
	var ok bool
	if s.Broken() > 0 && k%4 != 0 {
		ok = s.Focus(w)
	} else {
		ok = s.Windows(w)
	}
	if whole && ok {
		ok = s.Sweep()
	}
	return ok
}

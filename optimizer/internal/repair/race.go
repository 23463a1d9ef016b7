package repair

import (
	"cmp"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// The time to a first legal year has a long tail where that is all that is asked for: two streams beside one another
// come to it sooner than one that is twice as fast. Each has oracles of its own, and they meet whenever both have done
// so much work; whoever found a year with less work wins. So the course is the same with one worker and with several.
const (
	streams = 2
	slice   = 1_000_000 // of work, between meetings
)

// runner is one of the streams that run beside one another.
type runner struct {
	j      *Job
	team   *price.Team
	s      *Search
	stream uint64
	work   int64
	rounds int
	k      int
	least  int64
	stale  int
	found  []model.Path // a legal year
	at     int64        // work until then
	worth  []worthy     // rows for Job.Worth
}

type worthy struct {
	agent int
	path  model.Path
}

// begin starts a fresh stream.
func (r *runner) begin(stream uint64) {
	r.s, r.stream = New(r.team, r.j.Start, r.j.Seed, stream), stream
	r.s.lanes = r.s.lanes[:1] // nobody to share a batch with, and every step sees the one before
	r.s.Spend = func(work int64) bool {
		r.work += work
		return r.found == nil && (r.j.Stop == nil || !r.j.Stop())
	}
	r.s.Found = func(paths []model.Path) {
		if r.found == nil {
			r.found, r.at = slices.Clone(paths), r.work
		}
	}
	r.least, r.stale, r.k = math.MaxInt64, 0, 0
}

// run goes on until so much work was done.
func (r *runner) run(until int64) {
	for r.work < until && r.found == nil && (r.j.Stop == nil || !r.j.Stop()) {
		before := slices.Clone(r.s.Paths)
		if !r.s.round(r.k, false) { // whole rows first would take half of the time and find as much
			return
		}
		r.k++
		r.rounds++
		broken := r.s.Broken()
		if broken < r.least {
			r.least, r.stale = broken, 0
		} else if r.stale++; r.stale >= patience {
			r.begin(r.stream + streams)
			continue
		}
		if broken < nearly && r.j.Worth != nil {
			r.s.settle()
			for i, p := range r.s.Paths {
				if !slices.Equal(p, before[i]) {
					r.worth = append(r.worth, worthy{i, p})
				}
			}
		}
	}
}

// race runs streams beside one another until one of them comes to a legal year, and returns it; nil: it was told to
// stop, or so many rounds brought none.
func (j *Job) race(rounds int) *Search {
	all := make([]*runner, streams)
	for k := range all {
		r := &runner{j: j, team: j.Team.Twin()}
		r.begin(j.Stream + 1 + uint64(k))
		all[k] = r
	}
	for until := int64(slice); ; until += slice {
		was, done := int64(0), 0
		for _, r := range all {
			was += r.work
		}
		inParallel(j.Team.Workers, len(all), func(k int) { all[k].run(until) })
		var found []*runner
		for _, r := range all {
			was -= r.work
			done += r.rounds
			for _, w := range r.worth {
				j.Worth(w.agent, w.path)
			}
			r.worth = r.worth[:0]
			if r.found != nil {
				found = append(found, r)
			}
		}
		slices.SortStableFunc(found, func(a, b *runner) int { return cmp.Compare(a.at, b.at) })
		for _, r := range found {
			j.Offer(r.found)
		}
		more := j.Spend(-was)
		if len(found) > 0 && more {
			return found[0].s
		}
		if !more || done >= rounds || j.Stop != nil && j.Stop() {
			return nil
		}
	}
}

package optimizer

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Warm is what one solve leaves to the next one on a problem that is much the
// same: its schedule, which need not be legal any more, and rows of fellows
// that were worth considering. Nothing in it is trusted: rows that the new
// problem does not accept are passed over, and fellows are known by id.
//
// Options.Warm takes it from Result.Warm, or from NewWarm around a published
// schedule. A warm start changes how soon the answer is proved, never what is
// proved.
type Warm struct {
	Schedule *Schedule
	rows     map[string][]warmRow // by fellow
}

// warmRow is one year of one fellow by ids.
type warmRow struct{ row, mentors Row }

// mostWarmRows bounds what is kept per fellow, the latest first: the last
// rounds of column generation are the ones that matter.
const mostWarmRows = 60

// NewWarm starts from a schedule alone.
func NewWarm(s *Schedule) *Warm { return &Warm{Schedule: s} }

// keep collects what the next solve may use.
func (s *solver) keep(schedule *Schedule) *Warm {
	w := &Warm{Schedule: schedule, rows: map[string][]warmRow{}}
	x := s.search.Master
	paths := make([]model.Path, len(s.c.Model.Agents))
	blank := make(model.Path, s.c.Model.Periods)
	for t := range blank {
		blank[t] = model.None
	}
	for i := range s.p.Fellows {
		id := s.p.Fellows[i].ID
		for n, k := range slices.Backward(x.Of[i]) {
			if len(x.Of[i])-n > mostWarmRows {
				break
			}
			for j := range paths {
				paths[j] = blank
			}
			paths[i] = x.Columns[k].Path
			one := s.c.Schedule(paths)
			w.rows[id] = append(w.rows[id], warmRow{one.Rows[id], one.Mentors[id]})
		}
	}
	return w
}

// warm adds what is known from before to the master, and puts rows that are
// still accepted in the place of the best ones alone: repair then starts near
// what was published.
func (s *solver) warm(alone []model.Path) error {
	sources := []*Schedule{{Rows: s.p.Baseline}}
	if s.o.Warm != nil && s.o.Warm.Schedule != nil {
		sources = append(sources, s.o.Warm.Schedule)
	}
	start := slices.Clone(alone)
	for i := range s.p.Fellows {
		id := s.p.Fellows[i].ID
		for _, from := range sources {
			if p, err := s.known(i, from.Rows[id], from.Mentors[id]); err != nil {
				return err
			} else if p != nil {
				start[i] = p
			}
		}
		if s.o.Warm != nil {
			for _, r := range s.o.Warm.rows[id] {
				if _, err := s.known(i, r.row, r.mentors); err != nil {
					return err
				}
			}
		}
	}
	if !slices.ContainsFunc(start, func(p model.Path) bool { return p == nil }) {
		s.search.Offer(start)
	}
	copy(alone, start)
	return nil
}

// known makes one row of fellow i a column, when the problem accepts it.
func (s *solver) known(i int, row, mentors Row) (model.Path, error) {
	if row == nil {
		return nil, nil
	}
	id := s.p.Fellows[i].ID
	p, ok := s.c.Path(i, &Schedule{Rows: map[string]Row{id: row}, Mentors: map[string]Row{id: mentors}})
	if !ok {
		return nil, nil
	}
	if _, ok := s.c.Model.Accepts(i, p); !ok {
		return nil, nil
	}
	_, _, err := s.search.Master.Add(i, p)
	return p, err
}

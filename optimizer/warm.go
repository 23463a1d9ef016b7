package optimizer

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Warm is what one solve leaves to the next one on a problem that is much the
// same: its schedule, which need not be legal any more, and rows of fellows
// that were worth considering. Nothing in it is trusted: rows that the new
// problem does not accept are passed over, and fellows, activities and mentors
// are known by id.
//
// Options.Warm takes it from Result.Warm, or from NewWarm around a published
// schedule. A warm start changes how soon the answer is proved, never what is
// proved.
type Warm struct {
	Schedule *Schedule
	choices  []rule.ChoiceName       // of paths
	paths    map[string][]model.Path // by fellow, the latest first
	by       *multipliers            // of the bound; nil: none
}

// Bounds of what is kept, the latest first: the last rounds of column
// generation are the ones that matter.
const (
	mostWarmRows = 60     // per fellow
	allWarmRows  = 20_000 // of all fellows, but at least fewWarmRows each
	fewWarmRows  = 4
)

// NewWarm starts from a schedule alone.
func NewWarm(s *Schedule) *Warm { return &Warm{Schedule: s} }

// Guided is w with the multipliers of the bound that another solve left, of much the same problem: they
// bound the new one at once. nil or without any: w as it is.
func (w *Warm) Guided(by *Warm) *Warm {
	if by == nil || by.by == nil {
		return w
	}
	q := *w
	q.by = by.by
	return &q
}

// keep collects what the next solve may use.
func (s *solver) keep(schedule *Schedule) *Warm {
	w := &Warm{Schedule: schedule, choices: s.c.ChoiceNames(), paths: map[string][]model.Path{}, by: s.multipliers()}
	x := s.search.Master
	most := min(mostWarmRows, max(fewWarmRows, allWarmRows/max(1, len(s.p.Fellows))))
	for i := range s.p.Fellows {
		of := x.Of[i]
		paths := make([]model.Path, 0, min(most, len(of)))
		for _, k := range slices.Backward(of[max(0, len(of)-most):]) {
			paths = append(paths, x.Columns[k].Path)
		}
		w.paths[s.p.Fellows[i].ID] = paths
	}
	return w
}

// translate returns, for every choice of an earlier model, the one of this
// model with the same names, or None.
func (w *Warm) translate(c *rule.Compiled) []int16 {
	at := map[rule.ChoiceName]int16{}
	for k, name := range c.ChoiceNames() {
		at[name] = int16(k)
	}
	to := make([]int16, len(w.choices))
	for k, name := range w.choices {
		ch, ok := at[name]
		if !ok {
			ch = model.None
		}
		to[k] = ch
	}
	return to
}

// warm adds what is known from before to the master, and puts rows that are
// still accepted in the place of the best ones alone: repair then starts near
// what was published. every adds all rows that an earlier solve left, not only
// those of schedules.
func (s *solver) warm(alone []model.Path, every bool) error {
	sources := []*Schedule{{Rows: s.p.Baseline}}
	if s.o.Warm != nil && s.o.Warm.Schedule != nil {
		sources = append(sources, s.o.Warm.Schedule)
	}
	start := slices.Clone(alone)
	var to []int16
	if every && s.o.Warm != nil {
		to = s.o.Warm.translate(s.c)
	}
	for i := range s.p.Fellows {
		id := s.p.Fellows[i].ID
		for _, from := range sources {
			if len(from.Rows[id]) == 0 {
				continue
			}
			p, ok := s.c.Path(i, from)
			if !ok {
				continue
			}
			if ok, err := s.known(i, p); err != nil {
				return err
			} else if ok {
				start[i] = p
			}
		}
		if to == nil {
			continue
		}
		for _, q := range s.o.Warm.paths[id] {
			if p, ok := carried(q, to, s.c.Model.Periods); ok {
				if _, err := s.known(i, p); err != nil {
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

// carried is q in the choices of this model.
func carried(q model.Path, to []int16, periods int) (model.Path, bool) {
	if len(q) != periods {
		return nil, false
	}
	p := make(model.Path, periods)
	for t, c := range q {
		if p[t] = model.None; c != model.None {
			if p[t] = to[c]; p[t] == model.None {
				return nil, false
			}
		}
	}
	return p, true
}

// known makes one row of fellow i a column, when the problem accepts it.
func (s *solver) known(i int, p model.Path) (bool, error) {
	if _, ok := s.c.Model.Accepts(i, p); !ok {
		return false, nil
	}
	_, _, err := s.search.Master.Add(i, p)
	return err == nil, err
}

package optimizer

import (
	"fmt"
	"hash/fnv"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// multipliers are those of a bound, by what their rows count and by fellow, so that they can be
// tried on a problem that is much the same. Any multipliers give a bound that holds (section 4 of
// docs/algorithm.md): a row that is taken for another one costs sharpness and no truth.
type multipliers struct {
	change int64 // what a move cost
	row    map[uint64]float64
	fair   map[string]float64
	scale  int64
	own    map[string]counted // by fellow, of the counters
}

// counted are an agent's multipliers with what they are of.
type counted struct {
	of string
	by row.Memory
}

// multipliers of the bound of the whole; nil when there are none to keep.
func (s *solver) multipliers() *multipliers {
	by := &s.search.RootBy
	if len(by.Row) == 0 || s.o.moving != nil || len(s.o.extras) > 0 {
		return nil
	}
	k := &multipliers{change: s.p.Objective.Change, row: map[uint64]float64{}, fair: map[string]float64{}, scale: s.team.Scale, own: map[string]counted{}}
	for r, name := range s.rowNames() {
		if by.Row[r] != 0 {
			k.row[name] = float64(by.Row[r]) / float64(by.Scale)
		}
	}
	for i := range s.p.Fellows {
		id, o := s.p.Fellows[i].ID, s.team.Oracles[i]
		if by.Fair[i] != 0 {
			k.fair[id] = float64(by.Fair[i]) / float64(by.Scale)
		}
		k.own[id] = counted{o.Counters(), o.Remember()}
	}
	return k
}

// recalls reports whether an earlier solve left multipliers for an objective like this one.
func (s *solver) recalls() bool {
	w := s.o.Warm
	return w != nil && w.by != nil && w.by.change == s.p.Objective.Change && s.o.moving == nil && !s.o.inner
}

// recall bounds the whole by the multipliers that an earlier solve left, and begins column
// generation there.
func (s *solver) recall() error {
	if !s.recalls() {
		return nil
	}
	s.enter("recall")
	k := s.o.Warm.by
	rows, fair := make([]float64, len(s.c.Model.Rows)), make([]float64, len(s.c.Model.Agents))
	for r, name := range s.rowNames() {
		rows[r] = k.row[name]
	}
	for i := range s.p.Fellows {
		id, o := s.p.Fellows[i].ID, s.team.Oracles[i]
		fair[i] = k.fair[id]
		if was := k.own[id]; k.scale == s.team.Scale && was.of != "" && was.of == o.Counters() {
			o.Recall(was.by)
		}
	}
	if err := s.search.Recall(rows, fair); err != nil {
		return err
	}
	s.tell()
	s.enter("repair")
	return nil
}

// rowNames is a name for every row of the model, by the cells that it counts and not by its place.
func (s *solver) rowNames() []uint64 {
	m := s.c.Model
	choices := s.c.ChoiceNames()
	names := make([]uint64, len(m.Rows))
	add := func(uses []model.Use, cell int, fellow string) {
		c := choices[cell%len(choices)]
		h := fnv.New64a()
		fmt.Fprint(h, cell/len(choices), "\x00", c.Activity, "\x00", c.Mentor, "\x00", c.Later, "\x00", fellow, "\x00")
		base := h.Sum64()
		for _, u := range uses {
			names[u.Row] += (base ^ uint64(uint32(u.Coef))) * 0x9e3779b97f4a7c15 // in any order
		}
	}
	for cell, uses := range m.Shared {
		if len(uses) > 0 {
			add(uses, cell, "")
		}
	}
	for i := range s.p.Fellows {
		for cell, uses := range m.Agents[i].Own {
			add(uses, int(cell), s.p.Fellows[i].ID)
		}
	}
	return names
}

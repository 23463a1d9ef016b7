package whatif

import (
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// loads lists what carries more or less than before: mentors, off-site options and rotations, by
// block, in percents of a fellow.
func (w *world) loads(after *problem.Schedule) []Load {
	p := w.snap.Problem
	was, is := w.carried(w.base.snap, w.base.sheet.Schedule()), w.carried(w.snap, after)
	out := []Load{}
	add := func(kind LoadKind, name string, thing planner.Thing, limit func(t int) *int) {
		for t := range p.Blocks.Count {
			key := carrier{kind, name, t}
			if was[key] != is[key] {
				out = append(out, Load{kind, thing, planner.Thing{ID: w.snap.Blocks[t].ID, Name: w.snap.Blocks[t].Title}, was[key], is[key], limit(t)})
			}
		}
	}
	for i := range p.Mentors {
		m := &p.Mentors[i]
		add(OfMentor, m.ID, planner.Thing{ID: w.snap.Mentor(m.ID), Name: m.Name}, func(t int) *int { return percent(m.Capacity.At(t, 0), true) })
	}
	for i := range p.Sites {
		o := &p.Sites[i]
		_, id := w.snap.Activity(o.ID)
		add(OfOption, o.ID, planner.Thing{ID: id, Name: o.Title}, func(t int) *int { return percent(o.Slots.At(t, -1), o.Slots.Set) })
	}
	for i := range p.Rotations {
		r := &p.Rotations[i]
		id, _ := w.snap.Activity(r.ID)
		add(OfRotation, r.ID, planner.Thing{ID: id, Name: r.Title}, func(t int) *int {
			if r.Coverage == nil {
				return nil
			}
			return percent(r.Coverage.Max.At(t, -1), r.Coverage.Max.Set)
		})
	}
	return out
}

// percent is a number of fellows in percents; nil for any number.
func percent(n int64, set bool) *int {
	if !set || n < 0 {
		return nil
	}
	v := int(100 * n)
	return &v
}

type carrier struct {
	kind  LoadKind
	name  string
	block int
}

// carried adds up what a schedule gives to whom.
func (w *world) carried(snap *planner.Snapshot, s *problem.Schedule) map[carrier]int {
	away := map[string]bool{}
	for i := range snap.Problem.Sites {
		away[snap.Problem.Sites[i].ID] = true
	}
	out := map[carrier]int{}
	for fellow, row := range s.Rows {
		for t, activity := range row {
			if activity == "" {
				continue
			}
			share := snap.Percent(fellow, t)
			if away[activity] {
				out[carrier{OfOption, activity, t}] += share
			} else {
				out[carrier{OfRotation, activity, t}] += share
			}
			if m := s.Mentors[fellow]; t < len(m) && m[t] != "" {
				out[carrier{OfMentor, m[t], t}] += share
			}
		}
	}
	return out
}

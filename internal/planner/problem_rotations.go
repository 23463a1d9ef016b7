package planner

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// addRotations says what can be done at home, with coverage by block.
func (d *describer) addRotations() {
	for _, r := range d.rotations {
		d.rotation[r.ID] = r.Code
		d.keys.Rotations[r.Code] = r.ID
	}
	for _, r := range d.rotations {
		out := problem.Rotation{
			ID: r.Code, Title: r.Title, Kind: string(r.Kind),
			Session: [2]int{r.SessionMin, r.SessionMax}, MaxSessions: r.MaxSessions, Mentor: r.NeedsMentor,
		}
		for _, q := range r.Edges.Prerequisites {
			if before, ok := d.rotation[q.RequiredID]; ok && q.ArchivedAt == nil {
				out.Requires = append(out.Requires, problem.Prerequisite{Rotation: before, Blocks: int64(q.Blocks)})
			}
		}
		slices.SortFunc(out.Requires, func(a, b problem.Prerequisite) int { return cmp.Compare(a.Rotation, b.Rotation) })
		for _, n := range r.Edges.NotFollowedBy {
			if after, ok := d.rotation[n.ID]; ok {
				out.NotFollowedBy = append(out.NotFollowedBy, after)
			}
		}
		slices.Sort(out.NotFollowedBy)
		out.Coverage, out.Blocks = d.coverage(r.ID)
		d.p.Rotations = append(d.p.Rotations, out)
	}
}

// coverage is how many fellows a rotation needs and takes by block, and the blocks in which it
// is open. What is said of one block stands over what is said of the year; a maximum of 0 closes it.
func (d *describer) coverage(rotationID string) (*problem.Coverage, []int) {
	var general *ent.Coverage
	of := map[int]*ent.Coverage{}
	for _, c := range d.coverages {
		if c.RotationID != rotationID {
			continue
		}
		if c.BlockID == nil {
			general = c
		} else if t, ok := d.block[*c.BlockID]; ok {
			of[t] = c
		}
	}
	if general == nil && len(of) == 0 {
		return nil, nil
	}
	everybody := int64(len(d.enrollments))
	low, high := make([]int64, len(d.blocks)), make([]int64, len(d.blocks))
	open, bounded, needed := []int{}, false, false
	for t := range d.blocks {
		c := of[t]
		if c == nil {
			c = general
		}
		high[t] = everybody
		if c != nil {
			low[t] = int64(c.Minimum)
			high[t] = max(high[t], low[t]) // more than everybody: the year has no room, and its maximum is not why
			needed = needed || c.Minimum > 0
			if c.Maximum != nil {
				high[t] = int64(*c.Maximum)
				bounded = true
			}
		}
		if high[t] > 0 || c == nil || c.Maximum == nil {
			open = append(open, t)
		}
	}
	if len(open) == len(d.blocks) {
		open = nil
	}
	if !bounded && !needed {
		return nil, open
	}
	c := &problem.Coverage{Min: perBlock(low)}
	if bounded {
		c.Max = perBlock(high)
	}
	return c, open
}

// addOptions says what can be done elsewhere: open from and to, under an agreement where the
// host is an outside one, with so many places.
func (d *describer) addOptions() {
	for _, o := range d.options {
		rotation, ok := d.rotation[o.RotationID]
		place := o.Edges.Site
		if !ok || place == nil || place.ArchivedAt != nil {
			continue
		}
		id := unique(o.Code, func(name string) bool { return d.keys.Rotations[name] != "" || d.keys.Options[name].ID != "" })
		d.option[o.ID] = id
		d.keys.Options[id] = elsewhere{ID: o.ID, CountsAs: rotation}
		slots := make([]int64, len(d.blocks))
		for t := range slots {
			slots[t] = int64(o.Slots)
		}
		for _, s := range o.Edges.OffsiteSlots {
			if t, ok := d.block[s.BlockID]; ok && s.ArchivedAt == nil {
				slots[t] = int64(s.Slots)
			}
		}
		open := []int{}
		for t, b := range d.calendar {
			if slots[t] > 0 && within(o, b.Span) && agreed(place, b.Span) {
				open = append(open, t)
			}
		}
		if len(open) == len(d.blocks) {
			open = nil
		}
		d.p.Sites = append(d.p.Sites, problem.Site{
			ID: id, Title: o.Title, Site: place.Title, CountsAs: rotation,
			Session: [2]int{o.SessionMin, o.SessionMax}, MaxSessions: o.MaxSessions, Blocks: open, Slots: perBlock(slots),
		})
	}
}

// within reports whether an option is open on every day of a block.
func within(o *ent.OffsiteOption, b calendar.Span) bool {
	return (o.OpensOn == nil || !o.OpensOn.After(b.From)) && (o.ClosesOn == nil || !o.ClosesOn.Before(b.To))
}

// agreed reports whether a fellow may work at the site on every day of a block: at an outside
// host only as long as agreements hold, which may follow upon each other. A course needs no
// letter; everything else has to be signed.
func agreed(s *ent.Site, b calendar.Span) bool {
	if s.Kind != site.KindEXTERNAL {
		return true
	}
	var held []calendar.Span
	for _, a := range s.Edges.Agreements {
		if a.ArchivedAt != nil || a.SignedOn == nil && a.Kind != agreement.KindCOURSE {
			continue
		}
		to := b.To
		if a.ValidTo != nil {
			to = *a.ValidTo
		}
		held = append(held, calendar.Span{From: a.ValidFrom, To: to})
	}
	return calendar.Covered(b, held...) == b.Days()
}

// addMentors says who supervises what, and how many in which block.
func (d *describer) addMentors() {
	d.p.Mentors = []problem.Mentor{}
	for _, m := range d.mentors {
		d.keys.Mentors[m.Code] = m.ID
		out := problem.Mentor{ID: m.Code, Name: m.Name, Rotations: []string{}, Capacity: perBlock(mentorCapacity(m, d.calendar, d.block))}
		for _, r := range m.Edges.Rotations {
			if id, ok := d.rotation[r.ID]; ok {
				out.Rotations = append(out.Rotations, id)
			}
		}
		slices.Sort(out.Rotations)
		d.p.Mentors = append(d.p.Mentors, out)
	}
}

// mentorCapacity is how many fellows a mentor takes in each block: what is said of the block
// itself, else nobody when the mentor is away for more than half of it, else the usual number.
func mentorCapacity(m *ent.Mentor, blocks []calendar.Block, position map[string]int) []int64 {
	var away []calendar.Span
	for _, a := range m.Edges.Absences {
		if a.ArchivedAt == nil {
			away = append(away, calendar.Span{From: a.StartsOn, To: a.EndsOn})
		}
	}
	out := make([]int64, len(blocks))
	for t, b := range blocks {
		if !calendar.MostlyCovered(b.Span, away...) {
			out[t] = int64(m.Capacity)
		}
	}
	for _, c := range m.Edges.Capacities {
		if t, ok := position[c.BlockID]; ok && c.ArchivedAt == nil {
			out[t] = int64(c.Capacity)
		}
	}
	return out
}

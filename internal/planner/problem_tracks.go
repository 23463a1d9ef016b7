package planner

import (
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A curriculum is a track in blocks of the year's calendar.
type curriculum struct {
	*ent.Track
	length int // blocks
	rows   []requirement
	code   map[string]string // of the requirements, by stored id
}

// readTracks converts the tracks that somebody follows this year.
func (d *describer) readTracks() map[string]*curriculum {
	used := map[string]bool{}
	for _, e := range d.enrollments {
		used[e.TrackID] = true
	}
	out := map[string]*curriculum{}
	for _, t := range d.tracks {
		if used[t.ID] {
			out[t.ID] = d.readTrack(t)
		}
	}
	return out
}

func (d *describer) readTrack(t *ent.Track) *curriculum {
	c := &curriculum{Track: t, code: map[string]string{}}
	c.length = d.convert(t.Length, t, "the track "+t.Title)
	for _, q := range t.Edges.Requirements {
		what := "the requirement " + q.Title + " of " + t.Title
		row := requirement{
			id: q.Code, title: q.Title, flexible: q.Flexible, extends: q.MayExtend,
			min: d.convert(q.Minimum, t, what), max: d.convert(q.Maximum, t, what),
		}
		for _, r := range q.Edges.Rotations {
			if id, ok := d.rotation[r.ID]; ok {
				row.rotations = append(row.rotations, id)
			}
		}
		slices.Sort(row.rotations)
		if len(row.rotations) == 0 {
			d.refuse("%s names no rotation that is in use: give it one, or archive it", what)
			continue
		}
		c.code[q.ID] = q.Code
		c.rows = append(c.rows, row)
	}
	return c
}

// convert gives a length of a track in blocks; the same complaint is made once.
func (d *describer) convert(n int, t *ent.Track, what string) int {
	blocks, err := inBlocks(n, calendar.Kind(t.Unit), d.kind, what)
	if list, ok := fault.Of(err); ok && len(d.faults) < 20 {
		d.faults = append(d.faults, list...)
	}
	return blocks
}

// trackFor is the problem's track for one fellow: the curriculum itself, or a variant that
// credit, waivers, leave or a shorter year make of it. Fellows with the same variant share it.
func (d *describer) trackFor(e *ent.Enrollment, tr *curriculum, c circumstances) string {
	rows := d.purposeful(e, tr.rows)
	out, err := adjust(rows, c)
	if list, ok := fault.Of(err); ok {
		d.faults = append(d.faults, list...)
		return ""
	}
	for _, t := range d.p.Tracks {
		if t.Title == tr.Title && slices.EqualFunc(t.Requirements, out, sameRequirement) {
			return t.ID
		}
	}
	id := unique(tr.Code, func(name string) bool {
		return slices.ContainsFunc(d.p.Tracks, func(t problem.Track) bool { return t.ID == name })
	})
	d.p.Tracks = append(d.p.Tracks, problem.Track{ID: id, Title: tr.Title, Requirements: out})
	return id
}

func sameRequirement(a, b problem.Requirement) bool {
	return a.ID == b.ID && a.Title == b.Title && a.Min == b.Min && a.Max == b.Max && slices.Equal(a.Rotations, b.Rotations)
}

// purposeful leaves out the rotations that need a stated objective, as clinical radiology does,
// for a fellow who has stated none.
func (d *describer) purposeful(e *ent.Enrollment, rows []requirement) []requirement {
	stated, _ := d.asked(e)
	rows = slices.Clone(rows)
	for i := range rows {
		kept := slices.DeleteFunc(slices.Clone(rows[i].rotations), func(id string) bool {
			return d.needsObjective(id) && !stated[id]
		})
		if len(kept) > 0 { // a requirement of such rotations alone is an objective by itself
			rows[i].rotations = kept
		}
	}
	return rows
}

func (d *describer) needsObjective(rotation string) bool {
	i := slices.IndexFunc(d.rotations, func(r *ent.Rotation) bool { return r.Code == rotation })
	return i >= 0 && d.rotations[i].ObjectiveRequired
}

// asked lists, by problem id, the rotations for which a fellow has stated an objective (a wish
// with a note, a request, or the director's pin) and the off-site options that the fellow asked
// for in any way. Nobody else is sent off-site: it is never required.
func (d *describer) asked(e *ent.Enrollment) (stated, wanted map[string]bool) {
	stated, wanted = map[string]bool{}, map[string]bool{}
	ask := func(rotation, option *string, reasoned bool) {
		if option != nil {
			wanted[d.option[*option]] = true
			for _, o := range d.options {
				if o.ID == *option {
					rotation = &o.RotationID
				}
			}
		}
		if rotation != nil && reasoned {
			stated[d.rotation[*rotation]] = true
		}
	}
	for _, w := range e.Edges.Wishes {
		if w.ArchivedAt == nil && w.WithdrawnAt == nil && !avoids(w) {
			ask(w.RotationID, w.OffsiteOptionID, w.Note != "")
		}
	}
	for _, p := range e.Edges.Pins {
		if p.ArchivedAt == nil && requires(p) {
			ask(p.RotationID, p.OffsiteOptionID, true)
		}
	}
	for _, r := range e.Edges.OffsiteRequests {
		if r.ArchivedAt == nil && stands(r) {
			ask(nil, &r.OffsiteOptionID, true)
		}
	}
	for _, r := range e.Edges.ElectiveRequests {
		if r.ArchivedAt == nil && (r.State == electiverequest.StateSUBMITTED || r.State == electiverequest.StateAPPROVED) {
			ask(&r.RotationID, nil, true)
		}
	}
	return stated, wanted
}

package planner

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

func avoids(w *ent.Wish) bool  { return w.Kind == wish.KindAVOID_IN_BLOCK }
func requires(p *ent.Pin) bool { return p.Kind == pin.KindREQUIRE }

// stands reports whether a request is made and not refused.
func stands(r *ent.OffsiteRequest) bool {
	return r.State == offsiterequest.StateSUBMITTED || r.State == offsiterequest.StateAPPROVED
}

// addPins fixes and forbids cells as the director asked.
func (d *describer) addPins() {
	for _, e := range d.enrollments {
		id, ok := d.fellow[e.ID]
		if !ok {
			continue
		}
		forbidden := map[string][]int{}
		for _, p := range e.Edges.Pins {
			t, known := d.block[p.BlockID]
			if !known || p.ArchivedAt != nil {
				continue
			}
			activity, ok := d.activity(p.RotationID, p.OffsiteOptionID)
			switch {
			case !ok:
				d.refuse("%s has a pin in %s to something that is archived: remove the pin", e.Edges.Fellow.Name, d.blocks[t].Title)
			case requires(p):
				d.fix(e, t, activity, cmp.Or(p.Reason, "pinned by the director"))
			default:
				forbidden[activity] = append(forbidden[activity], t)
			}
		}
		for _, activity := range d.activities() {
			if blocks := forbidden[activity]; blocks != nil {
				slices.Sort(blocks)
				d.addRule("forbidden", map[string]any{"fellow": id, "activity": activity, "blocks": slices.Compact(blocks)})
			}
		}
	}
}

// activity is the problem id of a rotation or an option.
func (d *describer) activity(rotation, option *string) (id string, ok bool) {
	if option != nil {
		id, ok = d.option[*option]
		return id, ok
	}
	if rotation != nil {
		id, ok = d.rotation[*rotation]
	}
	return id, ok
}

// activities lists rotations and options in the problem's order.
func (d *describer) activities() []string {
	var out []string
	for _, r := range d.p.Rotations {
		out = append(out, r.ID)
	}
	for _, o := range d.p.Sites {
		out = append(out, o.ID)
	}
	return out
}

// fix pins one cell, once.
func (d *describer) fix(e *ent.Enrollment, t int, activity, reason string) {
	f := &d.p.Fellows[d.index[e.ID]]
	if other, ok := f.Fixed[t]; ok && other != activity {
		d.refuse("%s is pinned to both %q and %q in %s: keep one of them", f.Name, d.titleOf(other), d.titleOf(activity), d.blocks[t].Title)
		return
	}
	if f.Fixed == nil {
		f.Fixed = map[int]string{}
	}
	f.Fixed[t] = activity
	d.keys.Fellows[f.ID].Pinned[t] = reason
}

func (d *describer) titleOf(activity string) string {
	for _, r := range d.p.Rotations {
		if r.ID == activity {
			return r.Title
		}
	}
	for _, o := range d.p.Sites {
		if o.ID == activity {
			return o.Title
		}
	}
	return activity
}

// addRequests fixes the off-site stays and electives that are approved.
func (d *describer) addRequests() {
	for _, e := range d.enrollments {
		if _, ok := d.fellow[e.ID]; !ok {
			continue
		}
		for _, r := range e.Edges.OffsiteRequests {
			if r.ArchivedAt != nil || r.State != offsiterequest.StateAPPROVED {
				continue
			}
			activity, ok := d.option[r.OffsiteOptionID]
			first, known := d.block[r.FirstBlockID]
			switch {
			case !known: // of another year
			case !ok:
				d.refuse("%s has an approved request for an off-site option that is archived: withdraw the request", e.Edges.Fellow.Name)
			case first+r.Blocks > len(d.blocks):
				d.refuse("%s has an approved request for %s that runs past the end of the year: shorten it", e.Edges.Fellow.Name, d.titleOf(activity))
			default:
				for t := first; t < first+r.Blocks; t++ {
					d.fix(e, t, activity, "approved off-site request")
				}
			}
		}
		for _, r := range e.Edges.ElectiveRequests {
			if r.ArchivedAt == nil && r.State == electiverequest.StateAPPROVED {
				d.addElective(e, r)
			}
		}
	}
}

// addElective fixes the blocks of an approved elective.
func (d *describer) addElective(e *ent.Enrollment, r *ent.ElectiveRequest) {
	activity, ok := d.rotation[r.RotationID]
	first, known := d.block[r.FirstBlockID]
	switch {
	case !known: // of another year
	case !ok:
		d.refuse("%s has an approved request for a rotation that is archived: withdraw the request", e.Edges.Fellow.Name)
	case first+r.Blocks > len(d.blocks):
		d.refuse("%s has an approved request for %s that runs past the end of the year: shorten it", e.Edges.Fellow.Name, d.titleOf(activity))
	default:
		for t := first; t < first+r.Blocks; t++ {
			d.fix(e, t, activity, "approved elective request")
		}
	}
}

// addObjectives keeps fellows at home who did not ask for an option that needs an objective.
func (d *describer) addObjectives() {
	needs := map[string]bool{}
	for _, o := range d.options {
		if id, ok := d.option[o.ID]; ok && o.NeedsObjective {
			needs[id] = true
		}
	}
	for _, e := range d.enrollments {
		id, ok := d.fellow[e.ID]
		if !ok {
			continue
		}
		_, wanted := d.asked(e)
		var closed []string
		for _, o := range d.p.Sites {
			if needs[o.ID] && !wanted[o.ID] {
				closed = append(closed, o.ID)
			}
		}
		if len(closed) == len(d.p.Sites) && len(closed) > 0 {
			none := int64(0)
			d.p.Fellows[d.index[e.ID]].OffsiteMax = &none
			continue
		}
		for _, o := range closed {
			d.addRule("forbidden", map[string]any{"fellow": id, "activity": o})
		}
	}
}

// addPairs keeps fellows together or apart.
func (d *describer) addPairs() {
	for _, q := range d.pairs {
		a, okA := d.fellow[q.FirstID]
		b, okB := d.fellow[q.SecondID]
		r, okR := d.rotation[q.RotationID]
		if okA && okB && okR {
			kind := problem.Apart
			if q.Kind == "TOGETHER" {
				kind = problem.Together
			}
			d.p.Pairs = append(d.p.Pairs, problem.Pair{A: min(a, b), B: max(a, b), Rotation: r, Kind: kind})
		}
	}
	slices.SortFunc(d.p.Pairs, func(p, q problem.Pair) int {
		return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B), cmp.Compare(p.Rotation, q.Rotation), cmp.Compare(p.Kind, q.Kind))
	})
	d.p.Pairs = slices.Compact(d.p.Pairs)
}

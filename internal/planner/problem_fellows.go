package planner

import (
	"encoding/json"
	"math"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// addFellows says who is there when, by which curriculum.
func (d *describer) addFellows() {
	d.p.Tracks, d.p.Fellows = []problem.Track{}, []problem.Fellow{}
	curricula := d.readTracks()
	if len(d.faults) > 0 {
		return // a curriculum without lengths says nothing about anybody
	}
	for _, e := range d.enrollments {
		p, ok := d.present(e)
		if !ok || p.blocks() == 0 && len(p.leave) == 0 {
			continue
		}
		tr, known := curricula[e.TrackID]
		if !known {
			d.refuse("%s follows a track that is archived: choose another one", e.Edges.Fellow.Name)
			continue
		}
		d.addFellow(e, p, tr)
	}
	d.addShares()
}

func (d *describer) addFellow(e *ent.Enrollment, p presence, tr *curriculum) {
	f := e.Edges.Fellow
	id := unique(f.Code, func(name string) bool { _, ok := d.keys.Fellows[name]; return ok })
	d.fellow[e.ID], d.index[e.ID] = id, len(d.p.Fellows)
	d.keys.Fellows[id] = person{Enrollment: e.ID, Fellow: f.ID, Percent: partly(p.share), Pinned: map[int]string{}}
	c := d.circumstances(e, p, tr)
	out := problem.Fellow{ID: id, Name: f.Name, Leave: p.absent(), Track: d.trackFor(e, tr, c)}
	if p.first > 0 {
		out.From = &p.first
	}
	if p.last < len(d.blocks)-1 {
		out.To = &p.last
	}
	for _, r := range d.p.Rotations {
		if n := c.credit(r.ID); n > 0 {
			if out.Credit == nil {
				out.Credit = map[string]int64{}
			}
			out.Credit[r.ID] = int64(n)
		}
	}
	if e.OffsiteMax != nil {
		most := int64(*e.OffsiteMax)
		out.OffsiteMax = &most
	}
	d.p.Fellows = append(d.p.Fellows, out)
}

// partly keeps the shares that are neither the whole block nor none of it.
func partly(share []int) map[int]int {
	out := map[int]int{}
	for t, percent := range share {
		if percent != whole && percent > 0 {
			out[t] = percent
		}
	}
	return out
}

// circumstances collects what makes a fellow's year differ.
func (d *describer) circumstances(e *ent.Enrollment, p presence, tr *curriculum) circumstances {
	c := circumstances{
		name: e.Edges.Fellow.Name, length: tr.length,
		prior: map[string]int{}, done: map[string]int{}, waived: map[string]int{},
	}
	c.full, c.works = p.time()
	for _, k := range e.Edges.Credits {
		switch {
		case k.ArchivedAt != nil:
		case k.Kind == credit.KindPRIOR_CREDIT && k.RotationID != nil:
			if r, ok := d.rotation[*k.RotationID]; ok {
				c.prior[r] += k.Blocks
			}
		case k.Kind == credit.KindWAIVER && k.RequirementID != nil:
			if row, ok := tr.code[*k.RequirementID]; ok {
				c.waived[row] += k.Blocks
			}
		}
	}
	for _, a := range d.earlier {
		if a.FellowID != e.FellowID || a.Edges.Enrollment == nil || a.Edges.Enrollment.TrackID != e.TrackID {
			continue
		}
		if r, ok := d.rotation[a.RotationID]; ok {
			c.done[r] += d.worth(a)
		}
	}
	return c
}

// worth is an assignment of an earlier year in hundredths of this year's blocks. Between
// calendars of different units it is measured in days, a month having 365.25/12.
func (d *describer) worth(a *ent.Assignment) int {
	b := a.Edges.Block
	if b == nil || b.Edges.AcademicYear == nil || calendar.Kind(b.Edges.AcademicYear.Calendar) == d.kind {
		return a.Percent
	}
	usual := 365.25 / 12
	if n := d.kind.Period(); n > 0 {
		usual = float64(n)
	}
	days := calendar.Span{From: b.StartsOn, To: b.EndsOn}.Days()
	return int(math.Round(float64(a.Percent*days) / usual))
}

// addShares says which blocks a fellow spends only in part here. Blocks wholly at another
// program are absences like leave, which every reader of a problem file understands.
func (d *describer) addShares() {
	for _, e := range d.enrollments {
		id, ok := d.fellow[e.ID]
		if !ok {
			continue
		}
		p, _ := d.present(e)
		by := map[int][]int{}
		for t, percent := range p.share {
			if p.works(t) && percent != whole {
				by[percent] = append(by[percent], t)
			}
		}
		for percent := 1; percent < whole; percent++ {
			if blocks := by[percent]; blocks != nil {
				d.addRule("share", map[string]any{"fellow": id, "percent": percent, "blocks": blocks})
			}
		}
	}
}

// addRule adds a rule that the program's data ask for.
func (d *describer) addRule(id string, parameters map[string]any) {
	s := problem.Setting{ID: id, Params: map[string]problem.Param{}}
	for name, v := range parameters {
		raw, err := json.Marshal(v)
		if err != nil {
			panic("planner: a rule's own parameters: " + err.Error())
		}
		s.Params[name] = raw
	}
	d.p.Rules = append(d.p.Rules, s)
}

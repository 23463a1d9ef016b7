package planner

import (
	"encoding/json"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A presence is when a fellow works in this program.
type presence struct {
	first, last int   // blocks of the year that the enrollment holds
	leave       []int // blocks away inside of it
	share       []int // percent, by block
}

// works reports whether the fellow has something to do in a block.
func (p presence) works(t int) bool {
	return t >= p.first && t <= p.last && p.share[t] > 0 && !slices.Contains(p.leave, t)
}

// time adds up the hundredths of blocks of the year, and of the blocks that are really worked.
func (p presence) time() (full, works int) {
	for t, percent := range p.share {
		full += percent
		if p.works(t) {
			works += percent
		}
	}
	return full, works
}

// blocks counts the blocks with something to do.
func (p presence) blocks() int {
	n := 0
	for t := range p.share {
		if p.works(t) {
			n++
		}
	}
	return n
}

// present finds when a fellow works; ok is false when no block of the year is left.
func (d *describer) present(e *ent.Enrollment) (p presence, ok bool) {
	from, to := d.StartsOn, d.EndsOn
	if e.StartsOn != nil {
		from = *e.StartsOn
	}
	if e.EndsOn != nil {
		to = *e.EndsOn
	}
	if p.first, p.last, ok = calendar.Window(d.calendar, calendar.Span{From: from, To: to}); !ok {
		return p, false
	}
	p.share = make([]int, len(d.blocks))
	for t := range p.share {
		p.share[t] = e.SharePercent
	}
	for _, s := range e.Edges.BlockShares {
		if t, known := d.block[s.BlockID]; known && s.ArchivedAt == nil {
			p.share[t] = s.Percent
		}
	}
	var away []calendar.Span
	for _, l := range e.Edges.Leaves {
		if l.State == leave.StateAPPROVED && l.ArchivedAt == nil {
			away = append(away, calendar.Span{From: l.StartsOn, To: l.EndsOn})
		}
	}
	for t := p.first; t <= p.last; t++ {
		if calendar.MostlyCovered(d.calendar[t].Span, away...) {
			p.leave = append(p.leave, t)
		}
	}
	return p, true
}

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
	out := problem.Fellow{ID: id, Name: f.Name, Leave: p.leave, Track: d.trackFor(e, tr, c)}
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

// addShares says which blocks a fellow spends only in part here, or not at all.
func (d *describer) addShares() {
	for _, e := range d.enrollments {
		id, ok := d.fellow[e.ID]
		if !ok {
			continue
		}
		p, _ := d.present(e)
		by := map[int][]int{}
		for t, percent := range p.share {
			if percent != whole && t >= p.first && t <= p.last {
				by[percent] = append(by[percent], t)
			}
		}
		for percent := range whole {
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

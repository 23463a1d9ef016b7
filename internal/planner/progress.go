package planner

import (
	"context"
	"math"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// RequirementProgress is where a fellow stands with one requirement. All times are in the
// unit of the track.
type RequirementProgress struct {
	Requirement *ent.Requirement
	Unit        string
	// Required is the least time that this fellow needs: the minimum less what is waived; a
	// flexible requirement takes the time that waivers and credit free and gives what leave costs.
	Required float64
	Credit   float64 // for training elsewhere
	Waived   float64
	Done     float64 // in published blocks that are over
	Planned  float64 // in blocks that are not over, of the published schedule or else the newest draft that the viewer may see
	Missing  float64 // covered by none of these
}

// RequirementProgress tells for each enrollment where its fellow stands, requirement by
// requirement in the order of the curriculum.
func (p *Planner) RequirementProgress(ctx context.Context, client *ent.Client, enrollmentIDs []string) (map[string][]RequirementProgress, error) {
	r, err := p.readRecord(ctx, client, enrollmentIDs)
	if err != nil {
		return nil, err
	}
	out := map[string][]RequirementProgress{}
	for _, e := range r.enrollments {
		out[e.ID] = r.progress(e)
	}
	return out, nil
}

func (r *record) progress(e *ent.Enrollment) []RequirementProgress {
	tr, y := e.Edges.Track, r.years[e.AcademicYearID]
	if tr == nil || y == nil {
		return nil
	}
	unit := calendar.Kind(tr.Unit)
	block := worthOfBlock(y.kind, unit)
	credit, waived := granted(e, block)
	past := timeByRotation(r.past(e), unit)
	ahead := timeByRotation(r.planned[e.ID], unit)
	out := make([]RequirementProgress, len(tr.Edges.Requirements))
	for i, q := range tr.Edges.Requirements {
		g := &out[i]
		g.Requirement, g.Unit = q, string(tr.Unit)
		g.Waived = waived[q.ID]
		g.Required = max(0, float64(q.Minimum)-g.Waived)
		for _, rotation := range q.Edges.Rotations {
			g.Credit += credit[rotation.ID]
			g.Done += past[rotation.ID]
			g.Planned += ahead[rotation.ID]
		}
	}
	balance(out, r.change(e, y, out, block))
	settle(out)
	return out
}

// change is the time that the flexible requirements of a fellow take or give: what is left of
// the year when everything that the curriculum still asks for is done, less approved leave.
// What an off-cycle year is too short for stays required; the next year has it.
func (r *record) change(e *ent.Enrollment, y *year, rows []RequirementProgress, block float64) float64 {
	p, ok := y.present(e)
	if !ok {
		return 0
	}
	window, leave := 0, 0
	for t := p.first; t <= p.last; t++ {
		window += p.share[t]
		if !p.works(t) {
			leave += p.share[t]
		}
	}
	remaining := float64(e.Edges.Track.Length) - saved(rows)
	for _, a := range r.past(e) {
		if a.EnrollmentID != e.ID {
			remaining -= timeOf(a, calendar.Kind(e.Edges.Track.Unit))
		}
	}
	part := block / whole
	return max(0, float64(window)*part-remaining) - float64(leave)*part
}

// saved is the time that waivers and credit save; a requirement inside a flexible one saves none.
func saved(rows []RequirementProgress) float64 {
	plain := make([]requirement, len(rows))
	for i, g := range rows {
		plain[i].flexible = g.Requirement.Flexible
		for _, r := range g.Requirement.Edges.Rotations {
			plain[i].rotations = append(plain[i].rotations, r.ID)
		}
	}
	time := 0.0
	for i, g := range rows {
		switch {
		case g.Requirement.Flexible:
			time += g.Waived + g.Credit
		case !insideFlexible(plain, plain[i]):
			time += g.Waived + min(g.Credit, float64(g.Requirement.Maximum))
		}
	}
	return time
}

// balance gives freed time to the first flexible requirement, and takes missing time from them
// in their order as long as they have some.
func balance(rows []RequirementProgress, by float64) {
	for i := range rows {
		g := &rows[i]
		if !g.Requirement.Flexible {
			continue
		}
		before := g.Required
		g.Required = max(0, before+by)
		if by -= g.Required - before; by > -tiny {
			return
		}
	}
}

// tiny is less than any time that is spent.
const tiny = 1e-9

// settle finds what is missing. Flexible time that was spent on a requirement which may grow
// is not missing.
func settle(rows []RequirementProgress) {
	extra := 0.0
	for i := range rows {
		g := &rows[i]
		have := g.Credit + g.Done + g.Planned
		g.Missing = max(0, roundTo(g.Required-have, 10_000))
		if g.Requirement.MayExtend && !g.Requirement.Flexible {
			extra += max(0, have-g.Required)
		}
	}
	for i := range rows {
		if g := &rows[i]; g.Requirement.Flexible {
			used := min(extra, g.Missing)
			g.Missing -= used
			extra -= used
		}
	}
}

// roundTo rounds to the nearest 1/parts.
func roundTo(v float64, parts float64) float64 { return math.Round(v*parts) / parts }

// worthOfBlock is one block of a calendar in a track's unit. Between weeks and months, which no
// curriculum that can be planned needs, a month has 365.25/12 days.
func worthOfBlock(from, to calendar.Kind) float64 {
	days := func(k calendar.Kind) float64 {
		if n := k.Period(); n > 0 {
			return float64(n)
		}
		return 365.25 / 12
	}
	if from == to {
		return 1
	}
	return days(from) / days(to)
}

// granted adds up prior credit by rotation and waivers by requirement.
func granted(e *ent.Enrollment, block float64) (prior, waived map[string]float64) {
	prior, waived = map[string]float64{}, map[string]float64{}
	for _, c := range e.Edges.Credits {
		switch {
		case c.ArchivedAt != nil:
		case c.Kind == credit.KindPRIOR_CREDIT && c.RotationID != nil:
			prior[*c.RotationID] += float64(c.Blocks) * block
		case c.Kind == credit.KindWAIVER && c.RequirementID != nil:
			waived[*c.RequirementID] += float64(c.Blocks) * block
		}
	}
	return prior, waived
}

func timeByRotation(rows []*ent.Assignment, unit calendar.Kind) map[string]float64 {
	out := map[string]float64{}
	for _, a := range rows {
		out[a.RotationID] += timeOf(a, unit)
	}
	return out
}

// timeOf is an assignment in a track's unit. A block of a calendar that was drawn by hand is
// measured by its own length, to the quarter: blocks of 27 or 30 days are months all the same.
func timeOf(a *ent.Assignment, unit calendar.Kind) float64 {
	b := a.Edges.Block
	kind := unit
	if y := b.Edges.AcademicYear; y != nil {
		kind = calendar.Kind(y.Calendar)
	}
	worth := worthOfBlock(kind, unit)
	if kind == calendar.Custom {
		usual := 365.25 / 12
		if n := unit.Period(); n > 0 {
			usual = float64(n)
		}
		worth = roundTo(float64(calendar.Span{From: b.StartsOn, To: b.EndsOn}.Days())/usual, 4)
	}
	return worth * float64(a.Percent) / whole
}

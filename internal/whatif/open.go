package whatif

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// cellKinds are the kinds of changes that are part of a draft and need not be entered beside it.
var cellKinds = []scenariochange.Kind{scenariochange.KindPLACE, scenariochange.KindMOVE, scenariochange.KindREMOVE, scenariochange.KindPIN, scenariochange.KindUNPIN}

// entries are the changes of the program that have to be entered for the answer to be real.
func (w *world) entries() []OpenPoint {
	out := []OpenPoint{}
	for _, s := range w.steps {
		if !slices.Contains(cellKinds, s.kind) {
			out = append(out, OpenPoint{Kind: NeedsEntry, Sentence: "Still to be entered: " + s.says(w.names)})
		}
	}
	return out
}

// A stay is a run of blocks that a fellow would have away or on a rotation by choice, and has not now.
type stay struct {
	fellow, activity string
	first, last      int
}

// fresh lists the runs of an activity of which at least one block is new.
func (w *world) fresh(after *problem.Schedule) []stay {
	var out []stay
	p := w.snap.Problem
	for i := range p.Fellows {
		fellow := p.Fellows[i].ID
		row := after.Rows[fellow]
		for t := 0; t < len(row); t++ {
			first, changed := t, w.was(place{fellow, t}) != row[t]
			for t+1 < len(row) && row[t+1] == row[first] {
				t++
				changed = changed || w.was(place{fellow, t}) != row[t]
			}
			if row[first] != "" && changed {
				out = append(out, stay{fellow, row[first], first, t})
			}
		}
	}
	return out
}

// openPoints says of every new stay what still has to happen before it can be real: the host's
// agreement and its lead time, the fellow's objective, the decision.
func (w *world) openPoints(after *problem.Schedule, today civil.Date) []OpenPoint {
	out := []OpenPoint{}
	before := w.base.snap.Facts()
	for _, s := range w.fresh(after) {
		rotationID, optionID := w.snap.Activity(s.activity)
		enrollmentID, _ := w.snap.Person(s.fellow)
		say := func(kind OpenKind, by *civil.Date, format string, args ...any) {
			out = append(out, OpenPoint{kind, enrollmentID, fmt.Sprintf(format, args...), by, by != nil && by.Before(today)})
		}
		who, what := w.sheet.Who(s.fellow), w.sheet.What(s.activity)
		span := calendar.Span{From: w.snap.Blocks[s.first].StartsOn, To: w.snap.Blocks[s.last].EndsOn}
		if w.base.snap.NeedsAsking(rotationID, optionID) && !w.base.snap.Asked(enrollmentID, rotationID, optionID) {
			say(NeedsObjective, nil, "%s has to ask for %s with an educational objective.", who, what)
		}
		if optionID == "" {
			if r := before.Rotation(rotationID); r != nil && r.Kind == "ELECTIVE" && w.asked[place{s.fellow, s.first}] && !granted(before, enrollmentID, rotationID, "") {
				say(NeedsApproval, nil, "The program has to approve %s for %s from %s to %s.", what, who, span.From.Human(), span.To.Human())
			}
			continue
		}
		if !granted(before, enrollmentID, "", optionID) {
			say(NeedsApproval, nil, "The program has to approve the stay of %s (%s) from %s to %s.", who, what, span.From.Human(), span.To.Human())
		}
		host := hostOf(before, optionID)
		if host == nil || host.Kind != site.KindEXTERNAL {
			continue
		}
		if !covered(host, span) {
			say(NeedsAgreement, &span.From, "No signed agreement with %s holds from %s to %s: one is needed before %s.", host.Title, span.From.Human(), span.To.Human(), span.From.Human())
		}
		if days := leadTime(host, span); days > 0 {
			by := span.From.AddDays(-days)
			text := fmt.Sprintf("%s has to be arranged %d days ahead, by %s.", what, days, by.Human())
			if by.Before(today) {
				text = fmt.Sprintf("%s has to be arranged %d days ahead: that was %s, and it is too late.", what, days, by.Human())
			}
			say(NeedsLeadTime, &by, "%s", text)
		}
	}
	return out
}

// granted reports whether something was approved for a fellow, or pinned by the director.
func granted(f *planner.Facts, enrollmentID, rotationID, optionID string) bool {
	for _, e := range f.Enrollments() {
		if e.ID != enrollmentID {
			continue
		}
		for _, r := range e.Edges.OffsiteRequests {
			if r.ArchivedAt == nil && r.State == offsiterequest.StateAPPROVED && r.OffsiteOptionID == optionID {
				return true
			}
		}
		for _, r := range e.Edges.ElectiveRequests {
			if r.ArchivedAt == nil && r.State == electiverequest.StateAPPROVED && r.RotationID == rotationID {
				return true
			}
		}
		return slices.ContainsFunc(e.Edges.Pins, func(p *ent.Pin) bool {
			return p.ArchivedAt == nil && p.Kind == pin.KindREQUIRE && (optionID != "" && valueOf(p.OffsiteOptionID) == optionID || optionID == "" && valueOf(p.RotationID) == rotationID)
		})
	}
	return false
}

func hostOf(f *planner.Facts, optionID string) *ent.Site {
	for _, o := range f.Options() {
		if o.ID == optionID {
			return o.Edges.Site
		}
	}
	return nil
}

// covered reports whether signed agreements hold on every day of a stay; they may follow upon each other.
func covered(host *ent.Site, span calendar.Span) bool {
	var held []calendar.Span
	for _, a := range host.Edges.Agreements {
		if signed(a) {
			held = append(held, calendar.Span{From: a.ValidFrom, To: until(a, span)})
		}
	}
	return calendar.Covered(span, held...) == span.Days()
}

func until(a *ent.Agreement, span calendar.Span) civil.Date {
	if a.ValidTo != nil {
		return *a.ValidTo
	}
	return span.To
}

// leadTime is the longest of the agreements that touch a stay, in days.
func leadTime(host *ent.Site, span calendar.Span) int {
	days := 0
	for _, a := range host.Edges.Agreements {
		if a.ArchivedAt == nil && !a.ValidFrom.After(span.To) && !until(a, span).Before(span.From) {
			days = max(days, a.LeadTimeDays)
		}
	}
	return days
}

package feeds

import (
	"fmt"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/callshift"
	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/predicate"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/ical"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// mostTimed bounds how many didactic sessions and calls one calendar shows.
const mostTimed = 5_000

// teaching adds the didactic sessions of a fellow's years, and those that a mentor presents.
func (w *writer) teaching() error {
	if w.of.FellowID == "" && w.of.MentorID == "" {
		return nil
	}
	for _, r := range w.rosters {
		where := []predicate.DidacticSession{didacticsession.ProgramID(w.feed.ProgramID),
			didacticsession.HeldOnGTE(r.Year.From), didacticsession.HeldOnLTE(r.Year.To)}
		if w.of.MentorID != "" {
			where = append(where, didacticsession.MentorID(w.of.MentorID))
		}
		rows, err := w.client.DidacticSession.Query().Where(where...).WithMentor().WithFellow().
			Order(didacticsession.ByHeldOn(), didacticsession.ByID()).Limit(mostTimed).All(w.ctx)
		if err != nil {
			return fmt.Errorf("reading didactic sessions: %w", err)
		}
		for _, d := range rows {
			w.seen(d.UpdatedAt) // also of what was put away: the calendar without it is newer
			if d.ArchivedAt == nil && w.attends(r, d) {
				w.cal.Events = append(w.cal.Events, w.lesson(d))
			}
		}
	}
	return nil
}

// attends reports whether a session is in the calendar: it falls into the fellow's training, and what
// is chosen one by one is only there for who presents it.
func (w *writer) attends(r *roster.Roster, d *ent.DidacticSession) bool {
	if w.of.MentorID != "" {
		return true
	}
	presents := text(d.FellowID) == w.of.FellowID
	here := len(r.People) > 0 && r.People[0].Here.Contains(d.HeldOn)
	return presents || here && d.Kind != didacticsession.KindINDIVIDUAL
}

func (w *writer) lesson(d *ent.DidacticSession) ical.Event {
	e := ical.Event{
		UID: ical.UID("didactic", d.ID), Summary: d.Title, Location: d.Place, Categories: "Didactics", Changed: d.UpdatedAt,
	}
	var lines []string
	if d.Topic != "" {
		lines = append(lines, d.Topic)
	}
	switch {
	case w.of.FellowID != "" && text(d.FellowID) == w.of.FellowID:
		e.Summary += " (presenting)"
	case d.Edges.Fellow != nil:
		lines = append(lines, "Presented by "+d.Edges.Fellow.Name)
		e.Changed = later(e.Changed, d.Edges.Fellow.UpdatedAt)
	case d.Edges.Mentor != nil:
		lines = append(lines, "Presented by "+d.Edges.Mentor.Name)
		e.Changed = later(e.Changed, d.Edges.Mentor.UpdatedAt)
	}
	w.seen(e.Changed)
	at, err := time.Parse("15:04", d.StartsAt)
	if err != nil { // nobody said when: the day is all that is known
		e.Days = calendar.Span{From: d.HeldOn, To: d.HeldOn}
		lines = append(lines, fmt.Sprintf("%d minutes", d.Minutes))
	} else {
		e.From = time.Date(d.HeldOn.Year(), d.HeldOn.Month(), d.HeldOn.Day(), at.Hour(), at.Minute(), 0, 0, w.cal.Zone)
		e.To = e.From.Add(time.Duration(d.Minutes) * time.Minute)
	}
	e.Description = strings.Join(lines, "\n")
	return e
}

// call adds the call of a fellow, and of everybody on a rotation.
func (w *writer) call() error {
	if w.of.FellowID == "" && w.of.RotationID == "" || len(w.rosters) == 0 {
		return nil
	}
	var within []predicate.CallShift
	for _, r := range w.rosters {
		within = append(within, callshift.And(callshift.EndsAtGT(midnight(r.Year.From, w.cal.Zone).UTC()),
			callshift.StartsAtLT(midnight(r.Year.To.AddDays(1), w.cal.Zone).UTC())))
	}
	of := callshift.FellowID(w.of.FellowID)
	if w.of.RotationID != "" {
		of = callshift.RotationID(w.of.RotationID)
	}
	rows, err := w.client.CallShift.Query().Where(callshift.ProgramID(w.feed.ProgramID), of, callshift.Or(within...)).WithFellow().WithRotation().
		Order(callshift.ByStartsAt(), callshift.ByID()).Limit(mostTimed).All(w.ctx)
	if err != nil {
		return fmt.Errorf("reading call: %w", err)
	}
	for _, c := range rows {
		w.seen(c.UpdatedAt)
		if c.ArchivedAt == nil {
			w.cal.Events = append(w.cal.Events, w.shift(c))
		}
	}
	return nil
}

func (w *writer) shift(c *ent.CallShift) ical.Event {
	e := ical.Event{
		UID: ical.UID("call", c.ID), Summary: callNames[c.Kind], Categories: "Call", Changed: c.UpdatedAt,
		From: c.StartsAt, To: c.EndsAt, Description: c.Note,
	}
	if w.of.FellowID != "" {
		if r := c.Edges.Rotation; r != nil {
			e.Summary += ": " + r.Title
		}
	} else if f := c.Edges.Fellow; f != nil {
		e.Summary = f.Name + ": " + strings.ToLower(e.Summary[:1]) + e.Summary[1:]
	}
	return e
}

var callNames = map[callshift.Kind]string{
	callshift.KindHOME: "Home call", callshift.KindIN_HOUSE: "In-house call", callshift.KindBACKUP: "Backup call",
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

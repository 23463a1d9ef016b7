package ical

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/internal/roster"
)

// View is from whose side a roster is seen: what a reader knows already is not said in every title.
type View int

// The views.
const (
	Everybody View = iota
	OneFellow
	OneRotation
	OneMentor
)

// Sessions are the events of a roster: one for each session, over its real days. about keeps apart what has another extent elsewhere: a
// mentor's share of a session is not the session.
func Sessions(r *roster.Roster, view View, about string) []Event {
	var out []Event
	for _, s := range r.Sessions() {
		p, t := r.People[s.Person], r.Tasks[s.Task]
		out = append(out, Event{
			UID:         UID("session", p.EnrollmentID, t.RotationID, t.OptionID, fmt.Sprint(s.Nth), about),
			Summary:     summary(r, s, view),
			Description: description(r, s),
			Location:    place(t),
			Categories:  strings.ToUpper(t.Kind[:min(1, len(t.Kind))]) + strings.ToLower(t.Kind[min(1, len(t.Kind)):]),
			Days:        s.Days,
			Changed:     r.Changed,
		})
	}
	return out
}

// UID names a thing by what it is made of, for good and without telling any of it.
func UID(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:20])) + "@fellowplan"
}

func summary(r *roster.Roster, s roster.Session, view View) string {
	p, t := r.People[s.Person], r.Tasks[s.Task]
	what := t.Title
	if t.Offsite() {
		what += " (off-site)"
	}
	if s.Percent != 100 {
		what += fmt.Sprintf(" (%d %%)", s.Percent)
	}
	switch {
	case view == OneFellow:
		return what
	case view == OneRotation && !t.Offsite() && s.Percent == 100:
		return p.Name
	}
	return p.Name + ": " + what
}

func description(r *roster.Roster, s roster.Session) string {
	p, t := r.People[s.Person], r.Tasks[s.Task]
	lines := []string{p.Name, t.Title}
	if t.Offsite() && t.Rotation != t.Title {
		lines = append(lines, "Counts as "+t.Rotation)
	}
	lines = append(lines, roster.Days(s.Days))
	if len(s.Mentors) > 0 {
		lines = append(lines, "With "+strings.Join(s.Mentors, ", "))
	}
	return strings.Join(lines, "\n")
}

func place(t roster.Task) string {
	if t.City == "" || strings.Contains(t.Site, t.City) {
		return t.Site
	}
	return t.Site + ", " + t.City
}

// Leaves are the times away that the viewer sees.
func Leaves(r *roster.Roster) []Event {
	var out []Event
	for _, l := range r.Leaves {
		out = append(out, Event{UID: UID("leave", l.ID), Summary: "Leave", Description: r.People[l.Person].Name + "\n" + roster.Days(l.Days), Days: l.Days, Changed: r.Changed})
	}
	return out
}

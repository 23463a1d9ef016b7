package export

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rotation"
)

var amionColumns = []string{
	"Name", "Staff ID", "Backup Staff ID", "Assignment Name", "Assignment ID", "Backup Assignment ID", "Date", "Start Time", "End Time",
	"Staff Type", "Pager", "Tel", "Email", "Messagable", "Shift Note", "Assignment Type", "Grouping",
}

// The types of an assignment in Amion.
const (
	amionRotation = "r"
	amionOff      = "o"
	amionCall     = "c"
)

// amion is report 625c: seven lines of heading, an empty eighth, then seventeen columns without names. Some readers
// skip seven lines and some eight; the empty line is right for both. Its dates are in the program's time zone.
func amion(s *source) ([]byte, error) {
	heading := []string{
		s.Program.Title, "Academic year " + s.Year.Title, s.standing(), "Days " + dashed(s.Year.From) + " to " + dashed(s.Year.To),
		"Time zone " + s.Program.ZoneName, "Layout Rpt=625c", strings.Join(amionColumns, ","), "",
	}
	var b bytes.Buffer
	for k, line := range heading {
		if k < len(heading)-2 {
			line = quoted(safe(line))
		}
		b.WriteString(line + "\n")
	}
	var rows [][]string
	calls, err := s.calls()
	if err != nil {
		return nil, err
	}
	next := 0
	for _, d := range dailies(s.Roster) {
		for ; next < len(calls) && calls[next].person < d.person; next++ {
			rows = append(rows, s.amionCalls(calls[next])...)
		}
		rows = append(rows, s.amionDay(d))
	}
	for _, c := range calls[next:] {
		rows = append(rows, s.amionCalls(c)...)
	}
	body, err := table(rows, false)
	return append(b.Bytes(), body...), err
}

func (s *source) amionDay(d daily) []string {
	if d.cell == nil {
		return s.amionLine(d.person, "Leave", "leave", d.day, "0000", "0000", "", amionOff, "")
	}
	task, kind := s.TaskOf(*d.cell), amionRotation
	if task.Kind == rotation.KindVACATION.String() {
		kind = amionOff
	}
	return s.amionLine(d.person, task.Title, task.Code, d.day, "0000", "0000", strings.TrimSpace(share(*d.cell)), kind, task.Site)
}

func (s *source) amionLine(person int, name, code string, day civil.Date, from, to, note, kind, group string) []string {
	p := s.People[person]
	return []string{p.Name, p.Code, "", name, code, "", dashed(day), from, to, p.Level, "", "", p.Email, "", note, kind, group}
}

// amionCalls are the lines of one stretch of call: one for every 24 hours by the clock on the wall.
func (s *source) amionCalls(c call) [][]string {
	var rows [][]string
	ends := c.shift.EndsAt.In(s.Program.Zone)
	for from := c.shift.StartsAt.In(s.Program.Zone); from.Before(ends); {
		to := from.AddDate(0, 0, 1)
		if to.After(ends) {
			to = ends
		}
		rows = append(rows, s.amionLine(c.person, c.title(), c.code(), civil.Of(from), clock(from), clock(to), c.shift.Note, amionCall, "Call"))
		from = to
	}
	return rows
}

func clock(t time.Time) string { return t.Format("1504") }

// dashed is a date as Amion writes it: 7-1-27.
func dashed(d civil.Date) string {
	return fmt.Sprintf("%d-%d-%02d", int(d.Month()), d.Day(), d.Year()%100)
}

// quoted is one field of CSV.
func quoted(text string) string {
	if strings.ContainsAny(text, "\",\r\n") {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}

// standing says how far the schedule is: "Schedule 3, published 1 Aug 2026".
func (s *source) standing() string {
	name := s.Schedule.Name()
	at := s.Schedule.PublishedAt
	switch {
	case at == nil:
		return name + " (draft, not published)"
	case s.Schedule.State == "PUBLISHED":
		return name + ", published " + civil.Of(at.In(s.Program.Zone)).Human()
	}
	return name + ", published " + civil.Of(at.In(s.Program.Zone)).Human() + " and replaced since"
}

// call is one stretch of call of somebody in the schedule.
type call struct {
	person int
	shift  *ent.CallShift
}

func (c call) title() string {
	switch {
	case c.shift.Edges.Rotation != nil:
		return c.shift.Edges.Rotation.Title + " call"
	case c.shift.Kind == "BACKUP":
		return "Backup call"
	case c.shift.Kind == "IN_HOUSE":
		return "In-house call"
	}
	return "Home call"
}

func (c call) code() string {
	return "call-" + strings.ReplaceAll(strings.ToLower(c.shift.Kind.String()), "_", "-")
}

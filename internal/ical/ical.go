// Package ical writes iCalendar files (RFC 5545): all-day events over civil dates, and
// timed events in a time zone whose changes of the clock stand in the file. The same
// events give the same bytes.
package ical

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/fellowplan/fellowplan/internal/calendar"
)

// MediaType is that of a calendar file.
const MediaType = "text/calendar; charset=utf-8"

// refresh is how often calendar programs are asked to look again.
const refresh = "PT1H"

// Calendar is one file.
type Calendar struct {
	Name, About string
	Zone        *time.Location
	ZoneName    string // by the IANA database
	Changed     time.Time
	Events      []Event
}

// Event is all day long when it has no From.
type Event struct {
	UID                                        string // names the same thing for good: a calendar program replaces what has the same
	Summary, Description, Location, Categories string
	Days                                       calendar.Span // both ends included
	From, To                                   time.Time
	Changed                                    time.Time // never goes back for the same UID
}

// Bytes writes the file.
func (c *Calendar) Bytes() ([]byte, error) {
	cal := ics.NewCalendarFor("fellowplan")
	cal.SetMethod(ics.MethodPublish)
	cal.SetCalscale("GREGORIAN")
	cal.SetName(c.Name) // and X-WR-CALNAME, which more programs read
	if c.About != "" {
		cal.SetXWRCalDesc(c.About)
	}
	cal.SetXWRTimezone(c.ZoneName)
	cal.SetRefreshInterval(refresh)
	cal.SetXPublishedTTL(refresh)
	if !c.Changed.IsZero() {
		cal.SetLastModified(c.Changed.UTC())
	}
	if first, last, timed := c.reach(); timed {
		cal.AddVTimezone(zone(c.ZoneName, c.Zone, first, last))
	}
	for _, e := range c.Events {
		cal.AddVEvent(c.event(e))
	}
	var b bytes.Buffer
	if err := cal.SerializeTo(&b, ics.WithNewLineWindows); err != nil {
		return nil, fmt.Errorf("writing a calendar: %w", err)
	}
	return b.Bytes(), nil
}

// reach is from when to when there are timed events.
func (c *Calendar) reach() (first, last time.Time, timed bool) {
	for _, e := range c.Events {
		if e.From.IsZero() {
			continue
		}
		if !timed || e.From.Before(first) {
			first = e.From
		}
		if !timed || e.To.After(last) {
			last = e.To
		}
		timed = true
	}
	return first, last, timed
}

func (c *Calendar) event(e Event) *ics.VEvent {
	v := ics.NewEvent(e.UID)
	v.SetDtStampTime(e.Changed.UTC())
	v.SetModifiedAt(e.Changed.UTC())
	v.SetSequence(sequence(e.Changed))
	v.SetSummary(e.Summary)
	say(v, ics.ComponentPropertyDescription, e.Description)
	say(v, ics.ComponentPropertyLocation, e.Location)
	say(v, ics.ComponentPropertyCategories, e.Categories)
	v.SetStatus(ics.ObjectStatusConfirmed)
	v.SetClass(ics.ClassificationPrivate)
	if e.From.IsZero() {
		v.SetProperty(ics.ComponentPropertyDtStart, day(e.Days.From.String()), ics.WithValue("DATE"))
		v.SetProperty(ics.ComponentPropertyDtEnd, day(e.Days.To.AddDays(1).String()), ics.WithValue("DATE")) // the end is not part of it
		v.SetTimeTransparency(ics.TransparencyTransparent)                                                   // a month on a rotation is no month without meetings
		return v
	}
	c.times(v, e)
	v.SetTimeTransparency(ics.TransparencyOpaque)
	return v
}

func say(v *ics.VEvent, property ics.ComponentProperty, text string) {
	if text != "" {
		v.SetProperty(property, strings.ReplaceAll(text, "\r", ""))
	}
}

func day(iso string) string { return strings.ReplaceAll(iso, "-", "") }

// times says when a timed event is: in the calendar's zone, but for the hour that the clock shows twice, of
// which a local time means the first. There the time is said in UTC.
func (c *Calendar) times(v *ics.VEvent, e Event) {
	from, to := e.From.In(c.Zone), e.To.In(c.Zone)
	if repeated(from) || repeated(to) {
		v.SetStartAt(from.UTC())
		v.SetEndAt(to.UTC())
		return
	}
	const local = "20060102T150405"
	v.SetProperty(ics.ComponentPropertyDtStart, from.Format(local), ics.WithTZID(c.ZoneName))
	v.SetProperty(ics.ComponentPropertyDtEnd, to.Format(local), ics.WithTZID(c.ZoneName))
}

// epoch is what sequence numbers count from.
var epoch = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// sequence counts the revisions of an event: seconds, for they only grow.
func sequence(changed time.Time) int { return max(0, int(changed.Sub(epoch)/time.Second)) }

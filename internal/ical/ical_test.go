package ical_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/ical"
	"github.com/fellowplan/fellowplan/internal/ical/icaltest"
)

var changed = time.Date(2027, 6, 1, 12, 0, 0, 0, time.UTC)

func parse(t require.TestingT, c ical.Calendar) *icaltest.File {
	b, err := c.Bytes()
	require.NoError(t, err)
	again, err := c.Bytes()
	require.NoError(t, err)
	require.True(t, bytes.Equal(b, again), "the same events give the same bytes")
	f, err := icaltest.Parse(b)
	require.NoError(t, err, "%s", b)
	return f
}

// Zones with an hour of summer time, half an hour of it, a winter that is the exception, and none at all.
var zones = []string{"America/Chicago", "America/New_York", "Europe/London", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata", "America/St_Johns", "UTC"}

// Whatever the instants are, a reader who knows of the zone only what stands in the file gets the same ones.
func TestInstantsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom(zones).Draw(t, "zone")
		loc, err := time.LoadLocation(name)
		require.NoError(t, err)
		c := ical.Calendar{Name: "Call", Zone: loc, ZoneName: name, Changed: changed}
		base := time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)
		for i := range rapid.IntRange(1, 8).Draw(t, "events") {
			from := base.Add(time.Duration(rapid.IntRange(0, 800*24*4).Draw(t, "quarter")) * 15 * time.Minute)
			c.Events = append(c.Events, ical.Event{UID: ical.UID(fmt.Sprint(i)), Summary: "Call", From: from, Changed: changed,
				To: from.Add(time.Duration(rapid.IntRange(1, 24*4*7).Draw(t, "length")) * 15 * time.Minute)})
		}
		f := parse(t, c)
		for i, e := range f.Events {
			require.True(t, e.Start.Equal(c.Events[i].From) && e.End.Equal(c.Events[i].To), "%s: %s to %s came back as %s to %s", name, c.Events[i].From, c.Events[i].To, e.Start, e.End)
		}
	})
}

// Every quarter of an hour of the two nights on which the clock changes, by hand.
func TestTheNightsOnWhichTheClockChanges(t *testing.T) {
	loc, err := time.LoadLocation("America/Chicago")
	require.NoError(t, err)
	for name, night := range map[string]time.Time{
		"an hour twice":  time.Date(2027, 11, 7, 5, 0, 0, 0, time.UTC), // midnight in Chicago; two o'clock is one o'clock again at 07:00 UTC
		"an hour missed": time.Date(2028, 3, 12, 6, 0, 0, 0, time.UTC),
	} {
		c := ical.Calendar{Name: name, Zone: loc, ZoneName: "America/Chicago", Changed: changed}
		for q := range 20 {
			from := night.Add(time.Duration(q) * 15 * time.Minute)
			c.Events = append(c.Events, ical.Event{UID: ical.UID(fmt.Sprint(q)), Summary: "x", From: from, To: from.Add(8 * time.Hour), Changed: changed})
		}
		for q, e := range parse(t, c).Events {
			require.True(t, e.Start.Equal(c.Events[q].From), "%s, quarter %d: %s", name, q, e.Start)
			require.Equal(t, 8*time.Hour, e.End.Sub(e.Start), "eight hours are eight hours, %s, quarter %d", name, q)
		}
	}
	// A shift from 17:00 to 07:00 over the night lasts 15 hours in November and 13 in March.
	for date, hours := range map[string]int{"2027-11-06": 15, "2028-03-11": 13, "2027-08-01": 14} {
		d, err := time.ParseInLocation("2006-01-02", date, loc)
		require.NoError(t, err)
		from := time.Date(d.Year(), d.Month(), d.Day(), 17, 0, 0, 0, loc)
		to := time.Date(d.Year(), d.Month(), d.Day()+1, 7, 0, 0, 0, loc)
		f := parse(t, ical.Calendar{Name: "n", Zone: loc, ZoneName: "America/Chicago", Changed: changed, Events: []ical.Event{{UID: "a@b", Summary: "Call", From: from, To: to, Changed: changed}}})
		require.Equal(t, time.Duration(hours)*time.Hour, f.Events[0].End.Sub(f.Events[0].Start), date)
	}
}

// Texts come back whole, whatever they hold, and days are days in every zone.
func TestTextsAndDaysComeBack(t *testing.T) {
	day := civil.MustParse
	texts := []string{"a, b; c \\ d\ne", "Ünïcödé " + string(bytes.Repeat([]byte("ö"), 200)), "BEGIN:VEVENT\nEND:VEVENT", "a:b;c=d", "=cmd|' /C calc'!A0", "x"}
	for _, text := range texts {
		f := parse(t, ical.Calendar{Name: text, About: text, Zone: time.UTC, ZoneName: "UTC", Changed: changed, Events: []ical.Event{
			{UID: "a@b", Summary: text, Description: text, Location: text, Changed: changed, Days: calendar.Span{From: day("2027-12-31"), To: day("2028-02-29")}}}})
		e := f.Events[0]
		require.Equal(t, []string{text, text, text}, []string{e.Summary, e.Description, e.Location})
		require.True(t, e.AllDay)
		require.Equal(t, "2027-12-31 2028-03-01", e.Start.Format("2006-01-02")+" "+e.End.Format("2006-01-02"), "the end is not part of it")
	}
}

func TestSequencesOnlyGrow(t *testing.T) {
	event := func(at time.Time) icaltest.Event {
		return parse(t, ical.Calendar{Name: "n", Zone: time.UTC, ZoneName: "UTC", Changed: at, Events: []ical.Event{
			{UID: "a@b", Summary: "s", Changed: at, Days: calendar.Span{From: civil.MustParse("2027-07-01"), To: civil.MustParse("2027-07-01")}}}}).Events[0]
	}
	before, after := event(changed), event(changed.Add(time.Second))
	require.Greater(t, after.Sequence, before.Sequence)
	require.Equal(t, changed, before.Modified)
	require.Equal(t, changed, before.Stamp)
	require.Zero(t, event(time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC)).Sequence)
}

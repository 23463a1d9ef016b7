package ical

import (
	"fmt"
	"time"

	ics "github.com/arran4/golang-ical"
)

// zone describes a time zone as far as the events reach: one part for each stretch between two changes of the
// clock, with its day, instead of a rule that would have to be guessed.
func zone(name string, loc *time.Location, first, last time.Time) *ics.VTimezone {
	z := ics.NewTimezone(name)
	at := first.In(loc)
	for {
		begin, end := at.ZoneBounds()
		z.Components = append(z.Components, observance(at, begin, loc))
		if end.IsZero() || end.After(last) {
			return z
		}
		at = end
	}
}

// observance is the stretch of a zone that holds the instant at and began at begin; zero when it always was.
func observance(at, begin time.Time, loc *time.Location) ics.Component {
	abbreviation, to := at.Zone()
	from, onset := to, "19700101T000000"
	if !begin.IsZero() {
		_, from = begin.Add(-time.Nanosecond).In(loc).Zone()
		onset = begin.In(time.FixedZone("", from)).Format("20060102T150405") // as the clock showed it that was to be changed
	}
	part := ics.NewStandard().ComponentBase
	part.SetProperty(ics.ComponentPropertyDtStart, onset)
	part.SetProperty("TZOFFSETFROM", offset(from))
	part.SetProperty("TZOFFSETTO", offset(to))
	part.SetProperty("TZNAME", abbreviation)
	if at.IsDST() {
		return &ics.Daylight{ComponentBase: part}
	}
	return &ics.Standard{ComponentBase: part}
}

func offset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	if s := seconds % 60; s != 0 {
		return fmt.Sprintf("%c%02d%02d%02d", sign, seconds/3600, seconds/60%60, s)
	}
	return fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
}

// repeated reports whether the clock showed the time of t once before: t lies in the hour after clocks went back.
func repeated(t time.Time) bool {
	begin, _ := t.ZoneBounds()
	if begin.IsZero() {
		return false
	}
	_, now := t.Zone()
	_, before := begin.Add(-time.Nanosecond).In(t.Location()).Zone()
	back := time.Duration(before-now) * time.Second
	return back > 0 && t.Sub(begin) < back
}

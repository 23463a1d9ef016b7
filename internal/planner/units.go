package planner

import (
	"slices"

	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// weeksIn is the length of a regular block in weeks; a month is no number of weeks.
func weeksIn(k calendar.Kind) int { return k.Period() / 7 }

// named is n of a unit in words: "1 month", "3 four-week blocks".
func named(n int, k calendar.Kind) string {
	one, many := unitNames(k)
	return count(n, one, many)
}

func unitNames(k calendar.Kind) (one, many string) {
	switch k {
	case calendar.Months:
		return "month", "months"
	case calendar.FourWeeks:
		return "four-week block", "four-week blocks"
	case calendar.TwoWeeks:
		return "two-week block", "two-week blocks"
	case calendar.Weeks:
		return "week", "weeks"
	}
	return "block", "blocks"
}

// inBlocks converts n of a curriculum's unit into blocks of a calendar. Weeks convert into
// weeks, two and four of them; months only into months. What leaves a rest is a fault:
// rounding a curriculum would certify time that nobody spent.
func inBlocks(n int, from, to calendar.Kind, what string) (int, error) {
	if from == to {
		return n, nil
	}
	_, units := unitNames(from)
	_, blocks := unitNames(to)
	a, b := weeksIn(from), weeksIn(to)
	if a == 0 || b == 0 {
		return 0, fault.New(fault.Precondition,
			"%s is counted in %s, and %s do not convert into the calendar's %s: describe the track in %s or choose a calendar of %s",
			what, units, units, blocks, blocks, units)
	}
	if n*a%b != 0 {
		return 0, fault.New(fault.Precondition,
			"%s is %s long, which is no whole number of %s: change its length, or choose a calendar of %s",
			what, named(n, from), blocks, units)
	}
	return n * a / b, nil
}

// usualKind is the kind of a calendar; one drawn by hand is judged by its usual block.
func usualKind(kind calendar.Kind, blocks []calendar.Block) calendar.Kind {
	if kind != calendar.Custom || len(blocks) == 0 {
		return kind
	}
	lengths := make([]int, len(blocks))
	wholeMonths := true
	for i, b := range blocks {
		lengths[i] = b.Days()
		wholeMonths = wholeMonths && b.From.Day() == 1 && b.To.AddDays(1).Day() == 1 && b.Days() <= 31
	}
	if wholeMonths {
		return calendar.Months
	}
	slices.Sort(lengths)
	for _, k := range []calendar.Kind{calendar.Weeks, calendar.TwoWeeks, calendar.FourWeeks} {
		if k.Period() == lengths[len(lengths)/2] {
			return k
		}
	}
	return calendar.Custom
}

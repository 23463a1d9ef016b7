// Package calendar knows how an academic year is cut into blocks: it proposes
// the usual cuts, says where the blocks of a year fail to tile it, and maps dates
// to blocks. It is pure: no clock, no store, civil dates only.
package calendar

import "github.com/fellowplan/fellowplan/civil"

// Kind is a usual way of cutting a year.
type Kind string

// The kinds, named as the store names them.
const (
	Months    Kind = "MONTHS"     // calendar months, 28 to 31 days
	FourWeeks Kind = "FOUR_WEEKS" // 13 blocks of 28 days
	TwoWeeks  Kind = "TWO_WEEKS"  // 26 blocks of 14 days
	Weeks     Kind = "WEEKS"      // 52 blocks of 7 days
	Custom    Kind = "CUSTOM"     // whatever the program lists; days may stay uncovered
)

// Period is the length in days of a regular block of the kind, and 0 when it has none.
func (k Kind) Period() int {
	switch k {
	case FourWeeks:
		return 28
	case TwoWeeks:
		return 14
	case Weeks:
		return 7
	}
	return 0
}

// Span is a run of days, both ends included.
type Span struct{ From, To civil.Date }

// Days counts the days of the span; a span that ends before it starts has none.
func (s Span) Days() int { return max(0, s.From.DaysUntil(s.To)+1) }

// Contains reports whether the day lies in the span.
func (s Span) Contains(d civil.Date) bool { return !d.Before(s.From) && !d.After(s.To) }

// Meet is the run of days that two spans share; its Days are 0 when they share none.
func (s Span) Meet(o Span) Span {
	if o.From.After(s.From) {
		s.From = o.From
	}
	if o.To.Before(s.To) {
		s.To = o.To
	}
	return s
}

// String is the form for people: "1 Jul 2027 to 31 Jul 2027", or one day alone.
func (s Span) String() string {
	if s.From == s.To {
		return s.From.Human()
	}
	return s.From.Human() + " to " + s.To.Human()
}

// Block is one period of the year's calendar.
type Block struct {
	// Number counts from 1 in the order of time.
	Number int
	// Title is what people say: "Jul 2027", "Block 3", "Week of 6 Jul 2026".
	Title string
	Span
}

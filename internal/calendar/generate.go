package calendar

import (
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/civil"
)

// MaxYearDays bounds an academic year, so that a typing error in a date does not make thousands of blocks.
const MaxYearDays = 3 * 366

// Options bend a regular calendar to what real programs do at both ends of the year.
type Options struct {
	// FirstDays is the length of the first block in days; 0 takes the regular length.
	// A program whose year starts on a Wednesday and whose blocks start on Mondays shortens the first one.
	FirstDays int
	// Count is the number of blocks; 0 takes as many as come nearest to the year.
	Count int
	// LeaveTail keeps the last block at its regular length and leaves the days behind it
	// uncovered. Otherwise the last block ends with the year, longer or shorter than the others.
	LeaveTail bool
}

// Generate cuts the year into blocks. The blocks tile the year unless LeaveTail is set.
func Generate(kind Kind, year Span, o Options) ([]Block, error) {
	switch days := year.Days(); {
	case days == 0:
		return nil, fmt.Errorf("the year ends on %s, before it starts on %s", year.To.Human(), year.From.Human())
	case days > MaxYearDays:
		return nil, fmt.Errorf("the year from %s has %d days; at most %d are possible", year, days, MaxYearDays)
	}
	if kind == Months {
		return months(year), nil
	}
	period := kind.Period()
	if period == 0 {
		return nil, fmt.Errorf("a calendar of the kind %s has no regular blocks: list them", kind)
	}
	return regular(kind, period, year, o)
}

// months cuts where the day of the month of the year's first day comes round again.
func months(year Span) []Block {
	var blocks []Block
	for from := year.From; !from.After(year.To); {
		next := monthsAfter(year.From, len(blocks)+1)
		b := Block{Number: len(blocks) + 1, Span: Span{from, next.AddDays(-1)}.Meet(year)}
		b.Title = Title(Months, b)
		blocks, from = append(blocks, b), next
	}
	return blocks
}

// monthsAfter is the day n months on; the 31st becomes the last day of a shorter month.
func monthsAfter(d civil.Date, n int) civil.Date {
	m := int(d.Month()) - 1 + n
	first := civil.Of(time.Date(d.Year(), time.Month(m+1), 1, 0, 0, 0, 0, time.UTC))
	last := civil.Of(time.Date(d.Year(), time.Month(m+2), 0, 0, 0, 0, 0, time.UTC))
	return first.AddDays(min(d.Day()-1, first.DaysUntil(last)))
}

func regular(kind Kind, period int, year Span, o Options) ([]Block, error) {
	first := o.FirstDays
	if first == 0 {
		first = period
	}
	if first < 1 || first > 2*period {
		return nil, fmt.Errorf("a first block of %d days does not fit blocks of %d days: choose 1 to %d", first, period, 2*period)
	}
	count := o.Count
	if count == 0 {
		count = 1 + max(0, (year.Days()-first+period/2)/period)
	}
	// The last block needs at least one day of the year, and in a calendar that leaves a tail all of its days.
	if room := first + (count-2)*period; count < 1 || count > 1 && room >= year.Days() {
		return nil, fmt.Errorf("%d blocks of %d days do not fit the %d days from %s", count, period, year.Days(), year)
	}
	blocks := make([]Block, count)
	from, length := year.From, first
	for i := range blocks {
		to := from.AddDays(length - 1)
		if last := i == count-1; last && !o.LeaveTail || to.After(year.To) {
			to = year.To
		}
		blocks[i] = Block{Number: i + 1, Span: Span{from, to}}
		blocks[i].Title = Title(kind, blocks[i])
		from, length = to.AddDays(1), period
	}
	return blocks, nil
}

// Title is what people call a block of a calendar of this kind.
func Title(kind Kind, b Block) string {
	switch kind {
	case Months:
		if next := b.To.AddDays(1); b.From.Day() == 1 && next.Day() == 1 && b.Days() <= 31 {
			return fmt.Sprintf("%.3s %d", b.From.Month(), b.From.Year())
		}
		return b.String()
	case Weeks:
		return "Week of " + b.From.Human()
	}
	return fmt.Sprintf("Block %d", b.Number)
}

// Groups joins each run of n blocks into one span, as programs do that pair
// two-week blocks or speak of four-week groups of weeks. The last group may be shorter.
func Groups(blocks []Block, n int) []Span {
	var groups []Span
	for i := 0; i < len(blocks) && n > 0; i += n {
		groups = append(groups, Span{blocks[i].From, blocks[min(i+n, len(blocks))-1].To})
	}
	return groups
}

// Halves splits a block in two; the first half takes the odd day.
func Halves(b Block) [2]Span {
	middle := b.From.AddDays((b.Days()+1)/2 - 1)
	return [2]Span{{b.From, middle}, {middle.AddDays(1), b.To}}
}

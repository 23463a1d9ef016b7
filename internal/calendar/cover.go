package calendar

import (
	"slices"

	"github.com/fellowplan/fellowplan/civil"
)

// At is the position, counted from 0, of the block that holds the day; false when none does.
func At(blocks []Block, d civil.Date) (int, bool) {
	i := slices.IndexFunc(blocks, func(b Block) bool { return b.Contains(d) })
	return i, i >= 0
}

// Touching lists the positions of the blocks that share at least one day with the span.
func Touching(blocks []Block, s Span) []int {
	var hit []int
	for i, b := range blocks {
		if b.Meet(s).Days() > 0 {
			hit = append(hit, i)
		}
	}
	return hit
}

// Covered counts the days of the span that lie in at least one of the others; a day in two of them counts once.
func Covered(s Span, others ...Span) int {
	parts := make([]Span, 0, len(others))
	for _, o := range others {
		if m := s.Meet(o); m.Days() > 0 {
			parts = append(parts, m)
		}
	}
	slices.SortFunc(parts, func(a, b Span) int { return a.From.Compare(b.From) })
	total, next := 0, s.From
	for _, p := range parts {
		if p.From.Before(next) {
			p.From = next
		}
		if n := p.Days(); n > 0 {
			total, next = total+n, p.To.AddDays(1)
		}
	}
	return total
}

// MostlyCovered reports whether more than half of the span's days lie in the
// others: the limit from which leave makes a leave block and an absence an absent mentor.
func MostlyCovered(s Span, others ...Span) bool { return 2*Covered(s, others...) > s.Days() }

// Window is the first and last block, counted from 0, that lie mostly inside the
// span; false when there is none. It maps an off-cycle start or end to blocks.
func Window(blocks []Block, s Span) (first, last int, ok bool) {
	first, last = -1, -1
	for i, b := range blocks {
		if MostlyCovered(b.Span, s) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last, first >= 0
}

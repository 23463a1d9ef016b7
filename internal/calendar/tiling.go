package calendar

import (
	"cmp"
	"fmt"
	"slices"
)

// Flaw says how blocks fail to tile a year.
type Flaw string

// The flaws, by what a person would change.
const (
	Backwards Flaw = "BACKWARDS" // a block ends before it starts
	Outside   Flaw = "OUTSIDE"   // a block reaches beyond the year
	Disorder  Flaw = "DISORDER"  // the numbers do not follow the dates
	Overlap   Flaw = "OVERLAP"   // a day lies in two blocks
	Gap       Flaw = "GAP"       // a day lies in no block
)

// Finding is one flaw at one place.
type Finding struct {
	Flaw Flaw
	// Blocks are the positions, counted from 0, in the list that was checked; none for a gap before the first block.
	Blocks []int
	// Days are the days meant: shared by two blocks, outside the year, or covered by none.
	Days Span
	// Message is a sentence for the coordinator.
	Message string
}

// Check lists every way in which the blocks, in the order given, fail to tile the year. None means they do.
func Check(year Span, blocks []Block) []Finding {
	found := each(year, blocks)
	order := byStart(blocks)
	for k := 1; k < len(order); k++ {
		a, b := blocks[order[k-1]], blocks[order[k]]
		if b.Number <= a.Number {
			found = append(found, Finding{Disorder, []int{order[k-1], order[k]}, b.Span, fmt.Sprintf(
				"%s (number %d) starts on %s, after %s (number %d): number the blocks in the order of their dates",
				name(b), b.Number, b.From.Human(), name(a), a.Number)})
		}
	}
	found = append(found, overlaps(blocks, order)...)
	for _, gap := range Uncovered(year, blocks) {
		found = append(found, Finding{Gap, neighbors(blocks, order, gap), gap, fmt.Sprintf(
			"no block covers %s (%s): extend a neighboring block or add one", gap, days(gap.Days()))})
	}
	return found
}

// each looks at every block alone.
func each(year Span, blocks []Block) []Finding {
	var found []Finding
	for i, b := range blocks {
		if b.To.Before(b.From) {
			found = append(found, Finding{Backwards, []int{i}, b.Span, fmt.Sprintf(
				"%s ends on %s, before it starts on %s", name(b), b.To.Human(), b.From.Human())})
			continue
		}
		if b.From.Before(year.From) || b.To.After(year.To) {
			found = append(found, Finding{Outside, []int{i}, b.Span, fmt.Sprintf(
				"%s (%s) reaches beyond the year, which is %s", name(b), b.Span, year)})
		}
	}
	return found
}

// overlaps compares each block with those behind it that start before it ends.
func overlaps(blocks []Block, order []int) []Finding {
	var found []Finding
	for k, i := range order {
		for _, j := range order[k+1:] {
			a, b := blocks[i], blocks[j]
			if b.From.After(a.To) {
				break
			}
			if shared := a.Meet(b.Span); shared.Days() > 0 {
				found = append(found, Finding{Overlap, []int{i, j}, shared, fmt.Sprintf(
					"%s and %s overlap: both hold %s", name(a), name(b), shared)})
			}
		}
	}
	return found
}

// Uncovered lists the runs of days of the year that lie in no block, in the order of time.
func Uncovered(year Span, blocks []Block) []Span {
	var gaps []Span
	next := year.From
	for _, i := range byStart(blocks) {
		b := blocks[i]
		if b.Days() == 0 || b.To.Before(next) {
			continue
		}
		if gap := (Span{next, b.From.AddDays(-1)}).Meet(year); gap.Days() > 0 {
			gaps = append(gaps, gap)
		}
		next = b.To.AddDays(1)
	}
	if tail := (Span{next, year.To}); tail.Days() > 0 {
		gaps = append(gaps, tail)
	}
	return gaps
}

// neighbors are the positions of the blocks right before and right after a gap.
func neighbors(blocks []Block, order []int, gap Span) []int {
	var near []int
	for _, i := range order {
		if blocks[i].To == gap.From.AddDays(-1) || blocks[i].From == gap.To.AddDays(1) {
			near = append(near, i)
		}
	}
	return near
}

// byStart gives the positions of the blocks in the order of their first days.
func byStart(blocks []Block) []int {
	order := make([]int, len(blocks))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(blocks[i].From.Compare(blocks[j].From), cmp.Compare(blocks[i].Number, blocks[j].Number))
	})
	return order
}

func name(b Block) string {
	if b.Title != "" {
		return b.Title
	}
	return fmt.Sprintf("block %d", b.Number)
}

func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return fmt.Sprintf("%d days", n)
}

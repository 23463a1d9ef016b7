package planner

import (
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// A presence is when a fellow works in this program.
type presence struct {
	first, last int   // blocks of the year that the enrollment holds
	leave       []int // blocks away inside of it
	share       []int // percent, by block
}

// works reports whether the fellow has something to do in a block.
func (p presence) works(t int) bool {
	return t >= p.first && t <= p.last && p.share[t] > 0 && !slices.Contains(p.leave, t)
}

// absent lists the blocks inside of the enrollment without anything to do.
func (p presence) absent() []int {
	var out []int
	for t := p.first; t <= p.last; t++ {
		if !p.works(t) {
			out = append(out, t)
		}
	}
	return out
}

// time adds up the hundredths of blocks of the year, and of the blocks that are really worked.
func (p presence) time() (full, works int) {
	for t, percent := range p.share {
		full += percent
		if p.works(t) {
			works += percent
		}
	}
	return full, works
}

// blocks counts the blocks with something to do.
func (p presence) blocks() int {
	n := 0
	for t := range p.share {
		if p.works(t) {
			n++
		}
	}
	return n
}

// present finds when a fellow works; ok is false when no block of the year is left.
func (y *year) present(e *ent.Enrollment) (p presence, ok bool) {
	from, to := y.StartsOn, y.EndsOn
	if e.StartsOn != nil {
		from = *e.StartsOn
	}
	if e.EndsOn != nil {
		to = *e.EndsOn
	}
	if p.first, p.last, ok = calendar.Window(y.calendar, calendar.Span{From: from, To: to}); !ok {
		return p, false
	}
	p.share = make([]int, len(y.blocks))
	for t := range p.share {
		p.share[t] = e.SharePercent
	}
	for _, s := range e.Edges.BlockShares {
		if t, known := y.block[s.BlockID]; known && s.ArchivedAt == nil {
			p.share[t] = s.Percent
		}
	}
	var away []calendar.Span
	for _, l := range e.Edges.Leaves {
		if l.State == leave.StateAPPROVED && l.ArchivedAt == nil {
			away = append(away, calendar.Span{From: l.StartsOn, To: l.EndsOn})
		}
	}
	for t := p.first; t <= p.last; t++ {
		if calendar.MostlyCovered(y.calendar[t].Span, away...) {
			p.leave = append(p.leave, t)
		}
	}
	return p, true
}

package export

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// daily is what one fellow does on one day.
type daily struct {
	person int
	day    civil.Date
	cell   *roster.Cell // nil for leave
}

// dailies are all days of everybody on which something is known, in the order of fellow and day.
func dailies(r *roster.Roster) []daily {
	var out []daily
	for i, p := range r.People {
		from := len(out)
		for t, b := range r.Blocks {
			cells := r.At(i, t)
			for k := range cells {
				for d := cells[k].Days.From; !d.After(cells[k].Days.To); d = d.AddDays(1) {
					out = append(out, daily{i, d, &cells[k]})
				}
			}
			if r.Empty[i][t] != roster.Away {
				continue
			}
			days := b.Meet(p.Here)
			for d := days.From; !d.After(days.To); d = d.AddDays(1) {
				out = append(out, daily{i, d, nil})
			}
		}
		slices.SortStableFunc(out[from:], func(a, b daily) int {
			return cmp.Or(a.day.Compare(b.day), cmp.Compare(part(a), part(b)))
		})
	}
	return out
}

func part(d daily) int {
	if d.cell == nil {
		return 0
	}
	return d.cell.Part
}

// share says how much of a block it is, when that is not all: " (50 %)".
func share(c roster.Cell) string {
	if c.Percent == 100 {
		return ""
	}
	return fmt.Sprintf(" (%d %%)", c.Percent)
}

package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var sameBlockParameters = withGroup()

var sameBlock = Rule{
	Card: Card{
		ID: "same-block", Title: "The same blocks for all", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "The fellows in question, such as a whole track, are on a group of rotations in the same blocks: all of those who are present, or none. Softly, each of the smaller part pays.",
		Parameters: sameBlockParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupParams](sameBlockParameters, s)
		return fmt.Sprintf("All are on %s in the same blocks%s.", y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](sameBlockParameters, s).valid(p)
	},
	// Hard: one row per block and pair of neighbors, both or neither.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](sameBlockParameters, s)
		in := b.group(q.Rotations)
		if s.Tier != problem.Must {
			tellSoftSameBlock(b, s, q, in)
			return
		}
		for t := range b.T {
			here := b.present(q.scope, t)
			for k := 1; k < len(here); k++ {
				row := b.Row(0, 0, 0, 0, Origin{Rule: s.ID, Fellow: b.P.Fellows[here[k-1]].ID + ", " + b.P.Fellows[here[k]].ID, Title: q.Rotations[0], Blocks: []int{t}})
				for a := range b.A {
					if in(a) {
						b.UseOne(row, here[k-1], t, a, 1)
						b.UseOne(row, here[k], t, a, -1)
					}
				}
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupParams](sameBlockParameters, s)
		for t := range y.T {
			on, off := "", ""
			var with, without int64
			for _, id := range y.people(q.scope) {
				switch {
				case y.rows[id][t] == "":
				case y.on(id, t, q.Rotations):
					on = id
					with++
				default:
					off = id
					without++
				}
			}
			if on != "" && off != "" {
				y.Report(Violation{Fellow: off, Rotation: q.Rotations[0], Blocks: []int{t}, Excess: min(with, without)}, "%s is on %s in %s and %s is not; all are or none.", y.who(on), y.list(q.Rotations, "or"), y.in(t), y.who(off))
			}
		}
	},
}

// present returns the fellows of q who are here in block t.
func (b *Builder) present(q scope, t int) (here []int) {
	for _, i := range b.agents(q) {
		f := &b.P.Fellows[i]
		if first, last := f.Window(b.T); t >= first && t <= last && !slices.Contains(f.Leave, t) && b.share(i, t) > 0 {
			here = append(here, i)
		}
	}
	return here
}

// tellSoftSameBlock is the rule of allowed counts with two counts, none and everybody who is present.
func tellSoftSameBlock(b *Builder, s problem.Setting, q groupParams, in func(a int) bool) {
	var blocks []int
	for t := range b.T {
		if len(b.present(q.scope, t)) > 1 {
			blocks = append(blocks, t)
		}
	}
	if blocks == nil || b.A < 2 { // with one activity all do the same
		return
	}
	aux := b.auxiliary(blocks, []int64{0, 1})
	for _, t := range blocks {
		here := b.present(q.scope, t)
		row := b.Row(0, 0, b.Price(s), b.Price(s), Origin{Rule: s.ID, Title: q.Rotations[0], Blocks: []int{t}})
		for _, i := range here {
			for a := range b.A {
				if in(a) {
					b.UseOne(row, i, t, a, 1)
				}
			}
		}
		b.UseOne(row, aux, t, 0, 0)
		b.UseOne(row, aux, t, 1, -int64(len(here)))
	}
}

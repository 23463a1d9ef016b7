package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var sameBlockParameters = withGroup()

var sameBlock = Rule{
	Card: Card{
		ID: "same-block", Title: "The same blocks for all", Group: "People", Source: "rules", Tier: problem.Must,
		Text:       "The fellows in question, such as a whole track, are on a group of rotations in the same blocks: all of those who are present, or none.",
		Parameters: sameBlockParameters,
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](sameBlockParameters, s).valid(p)
	},
	// One row per block and pair of neighbors: both or neither.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](sameBlockParameters, s)
		in := b.group(q.Rotations)
		for t := range b.T {
			var here []int
			for _, i := range b.agents(q.scope) {
				f := &b.P.Fellows[i]
				if first, last := f.Window(b.T); t >= first && t <= last && !slices.Contains(f.Leave, t) && b.share(i, t) > 0 {
					here = append(here, i)
				}
			}
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
			for _, id := range y.people(q.scope) {
				switch {
				case y.rows[id][t] == "":
				case y.on(id, t, q.Rotations):
					on = id
				default:
					off = id
				}
			}
			if on != "" && off != "" {
				y.Report(Violation{Fellow: off, Rotation: q.Rotations[0], Blocks: []int{t}}, "%s is on %s in %s and %s is not; all are or none.", y.who(on), y.list(q.Rotations, "or"), y.in(t), y.who(off))
			}
		}
	},
}

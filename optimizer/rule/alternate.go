package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var alternateParameters = withGroup()

var alternate = Rule{
	Card: Card{
		ID: "alternate", Title: "Alternate", Group: "Wishes", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "A fellow who comes back to one of these rotations has been on another of them since. Other rotations between change nothing.",
		Parameters: alternateParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupParams](alternateParameters, s)
		return fmt.Sprintf("Who comes back to one of %s has been on another of them since%s.", y.list(q.Rotations, "and"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](alternateParameters, s).valid(p)
	},
	// State 1+2k: on the k-th rotation; 2+2k: it was the last of the group.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](alternateParameters, s)
		which := make([]int, b.A)
		for a := range which {
			which[a] = slices.Index(q.Rotations, b.id(b.counted(a)))
		}
		b.watch(q.scope, b.machine(1+2*len(q.Rotations), Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, _, a int) (int, int64) {
			switch {
			case a == none || which[a] < 0:
				if state%2 == 1 {
					return state + 1, 0
				}
				return state, 0
			case state == 2+2*which[a]:
				return b.toll(s, 1+2*which[a], 1)
			}
			return 1 + 2*which[a], 0
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupParams](alternateParameters, s)
		for _, id := range y.people(q.scope) {
			last, at := "", 0
			for t, a := range y.rows[id] {
				if !y.on(id, t, q.Rotations) {
					continue
				}
				r := y.rotation(a)
				if r == last && at < t-1 {
					y.Report(Violation{Fellow: id, Rotation: r, Blocks: []int{at, t}}, "%s is on %s again in %s without another of %s since.", y.who(id), y.what(r), y.in(t), y.list(q.Rotations, "and"))
				}
				last, at = r, t
			}
		}
	},
}

package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var asEarlyAsPossibleParameters = withGroup()

var asEarlyAsPossible = Rule{
	Card: Card{
		ID: "as-early-as-possible", Title: "As early as possible", Group: "Wishes", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "Every block with an activity before the first one on these rotations costs. Never doing them costs the whole year.",
		Parameters: asEarlyAsPossibleParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupParams](asEarlyAsPossibleParameters, s)
		return fmt.Sprintf("The year begins with %s%s.", y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](asEarlyAsPossibleParameters, s).valid(p)
	},
	// State 1: they have begun.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](asEarlyAsPossibleParameters, s)
		in := b.group(q.Rotations)
		b.watch(q.scope, b.machine(2, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, _, a int) (int, int64) {
			switch {
			case state == 1 || in(a):
				return 1, 0
			case a == none:
				return 0, 0
			}
			return b.toll(s, 0, 1)
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupParams](asEarlyAsPossibleParameters, s)
		for _, id := range y.people(q.scope) {
			var before []int
			for t := 0; t < y.T && !y.on(id, t, q.Rotations); t++ {
				if y.rows[id][t] != "" {
					before = append(before, t)
				}
			}
			if n := int64(len(before)); n > 0 {
				y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: before, Excess: n}, "%s does %s before %s.", y.who(id), count(n, "other block"), y.list(q.Rotations, "or"))
			}
		}
	},
}

package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type idleGapParams struct {
	groupParams
	InScore int `json:"in_score"`
}

var idleGapParameters = withGroup(inScoreParameter)

var idleGap = Rule{
	Card: Card{
		ID: "idle-gap", Title: "Waiting between", Group: "Calendar", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "Every block on these rotations (such as free time) that lies between two blocks on other rotations costs. Blocks before the first and after the last do not.",
		Parameters: idleGapParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[idleGapParams](idleGapParameters, s)
		return fmt.Sprintf("%s lies before or after all other rotations, and not between them%s.", y.list(q.Rotations, "and"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[idleGapParams](idleGapParameters, s)
		return append(q.valid(p), validInScore(p, q.InScore, s)...)
	},
	// State 0: nothing done yet; 1+k: k idle blocks since something was done.
	// They are paid when something is done again.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[idleGapParams](idleGapParameters, s)
		in := b.group(q.Rotations)
		m := b.machine(b.T+2, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, _, a int) (int, int64) {
			switch {
			case a == none || in(a) && state == 0:
				return state, 0
			case in(a):
				return min(state+1, b.T+1), 0
			case state == 0:
				return 1, 0
			}
			return b.toll(s, 1, int64(state-1))
		})
		m.InScore = q.InScore == 1
		b.watch(q.scope, m)
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[idleGapParams](idleGapParameters, s)
		for _, id := range y.people(q.scope) {
			var idle []int
			begun := false
			for t, a := range y.rows[id] {
				switch {
				case a == "":
				case y.on(id, t, q.Rotations):
					idle = append(idle, t)
				default:
					if begun && len(idle) > 0 {
						y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: idle, Excess: int64(len(idle))}, "%s waits in %s between two rotations.", y.who(id), BlockNames(y.P, idle))
					}
					begun, idle = true, nil
				}
			}
		}
	},
}

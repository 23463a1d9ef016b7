package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type coolDownParams struct {
	groupParams
	Gap int64 `json:"gap"`
}

var coolDownParameters = withGroup(Parameter{Name: "gap", Type: "integer", Text: "fewest blocks between two spells", Required: true, Min: 1, Max: 100})

var coolDown = Rule{
	Card: Card{
		ID: "cool-down", Title: "Cool-down between", Group: "Calendar", Source: "rules", Basis: Safety, Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Between two spells on a group of rotations lie at least so many other blocks; blocks without activity count.",
		Parameters: coolDownParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[coolDownParams](coolDownParameters, s)
		return fmt.Sprintf("Between two spells on %s comes at least %s of something else%s.", y.list(q.Rotations, "or"), count(q.Gap, "block"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[coolDownParams](coolDownParameters, s).valid(p)
	},
	// State 0: nothing lies behind that matters; 1: in a spell; 1+k: k blocks
	// after one.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[coolDownParams](coolDownParameters, s)
		in := b.group(q.Rotations)
		gap := int(q.Gap)
		b.watch(q.scope, b.machine(gap+1, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, _, a int) (int, int64) {
			switch {
			case in(a) && state <= 1:
				return 1, 0
			case in(a):
				return b.toll(s, 1, int64(gap-(state-1)))
			case state == 0 || state == gap:
				return 0, 0
			}
			return state + 1, 0
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[coolDownParams](coolDownParameters, s)
		for _, id := range y.people(q.scope) {
			all := y.spells(id, q.Rotations)
			for k := 1; k < len(all); k++ {
				if between := int64(all[k].start - all[k-1].end); between < q.Gap {
					y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: []int{all[k].start}, Excess: q.Gap - between}, "%s is back on %s in %s after %s; at least %d must lie between.", y.who(id), y.list(q.Rotations, "or"), y.in(all[k].start), count(between, "block"), q.Gap)
				}
			}
		}
	},
}

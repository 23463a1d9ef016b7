package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var leaveFromParameters = withGroup()

var leaveFrom = Rule{
	Card: Card{
		ID: "leave-from", Title: "What leave may be taken from", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "What a fellow does directly before a leave is one of these rotations. A leave at the start of the year is taken from nothing.",
		Parameters: leaveFromParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupParams](leaveFromParameters, s)
		return fmt.Sprintf("Leave begins directly after %s only%s.", y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[groupParams](leaveFromParameters, s).valid(p)
	},
	// State 0: nothing before; 1: the last activity was of the group; 2: it
	// was another. Blocks elsewhere, without leave, take nothing.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupParams](leaveFromParameters, s)
		in := b.group(q.Rotations)
		for _, i := range b.agents(q.scope) {
			f := &b.P.Fellows[i]
			if len(f.Leave) == 0 {
				continue
			}
			m := b.machine(3, Origin{Rule: s.ID, Fellow: f.ID, Blocks: f.Leave}, func(state, t, a int) (int, int64) {
				switch {
				case in(a):
					return 1, 0
				case a != none:
					return 2, 0
				case state == 2 && slices.Contains(f.Leave, t):
					return b.toll(s, 0, 1) // once for a leave of several blocks
				case slices.Contains(f.Leave, t):
					return 0, 0
				}
				return state, 0
			})
			b.M.Agents[i].Machines = append(b.M.Agents[i].Machines, m)
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupParams](leaveFromParameters, s)
		for _, id := range y.people(q.scope) {
			var leave []int
			for i := range y.P.Fellows {
				if y.P.Fellows[i].ID == id {
					leave = y.P.Fellows[i].Leave
				}
			}
			before := -1 // block of the activity that the next leave is taken from
			for t, a := range y.rows[id] {
				switch {
				case a != "":
					before = t
				case len(leave) == 0 || !inBlocks(leave, t):
				default:
					if before >= 0 && !y.on(id, before, q.Rotations) {
						y.Report(Violation{Fellow: id, Rotation: y.rows[id][before], Blocks: []int{before, t}}, "%s takes leave in %s from %s; it may be taken only from %s.", y.who(id), y.in(t), y.what(y.rows[id][before]), y.list(q.Rotations, "or"))
					}
					before = -1
				}
			}
		}
	},
}

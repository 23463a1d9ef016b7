package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type mustFollowParams struct {
	groupParams
	Next []string `json:"next"`
}

var mustFollowParameters = withGroup(Parameter{Name: "next", Type: "texts", Text: "rotations of which one comes next; off-site options count as theirs", Required: true})

var mustFollow = Rule{
	Card: Card{
		ID: "must-follow", Title: "What must follow", Group: "Calendar", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "What a fellow does next after a group of rotations is one of the listed ones. Blocks without activity are skipped; at the end of the year nothing need follow.",
		Parameters: mustFollowParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[mustFollowParams](mustFollowParameters, s)
		return fmt.Sprintf("Directly after %s comes %s%s.", y.list(q.Rotations, "or"), y.list(q.Next, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[mustFollowParams](mustFollowParameters, s)
		return append(q.valid(p), validRotations(p, "next", q.Next)...)
	},
	// State 1: the last activity was of the group.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[mustFollowParams](mustFollowParameters, s)
		in, next := b.group(q.Rotations), b.group(q.Next)
		b.watch(q.scope, b.machine(2, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, _, a int) (int, int64) {
			switch {
			case a == none:
				return state, 0
			case in(a):
				return 1, 0
			case state == 1 && !next(a):
				return b.toll(s, 0, 1)
			}
			return 0, 0
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[mustFollowParams](mustFollowParameters, s)
		for _, id := range y.people(q.scope) {
			last := -1
			for t, a := range y.rows[id] {
				if a == "" {
					continue
				}
				if last >= 0 && y.on(id, last, q.Rotations) && !y.on(id, t, q.Rotations) && !y.on(id, t, q.Next) {
					y.Report(Violation{Fellow: id, Rotation: a, Blocks: []int{last, t}}, "%s goes from %s in %s to %s; %s must follow.", y.who(id), y.what(y.rows[id][last]), y.in(last), y.what(a), y.list(q.Next, "or"))
				}
				last = t
			}
		}
	},
}

package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type periodParams struct {
	groupParams
	First int64 `json:"first"`
	Last  int64 `json:"last"`
}

var periodParameters = withGroup(
	Parameter{Name: "first", Type: "integer", Text: "the earliest block, counted from 0", Max: problem.MaxBlocks - 1},
	Parameter{Name: "last", Type: "integer", Text: "the latest block", Default: problem.MaxBlocks - 1, Max: problem.MaxBlocks - 1},
)

var period = Rule{
	Card: Card{
		ID: "period", Title: "No earlier, no later", Group: "Calendar", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "A fellow does these rotations no earlier than one block and no later than another.",
		Parameters: periodParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[periodParams](periodParameters, s)
		first, last := y.in(int(q.First)), y.in(min(int(q.Last), y.T-1))
		switch {
		case q.First == 0:
			return fmt.Sprintf("%s is done no later than %s%s.", y.list(q.Rotations, "or"), last, y.of(q.scope))
		case int(q.Last) >= y.T-1:
			return fmt.Sprintf("%s is done no earlier than %s%s.", y.list(q.Rotations, "or"), first, y.of(q.scope))
		}
		return fmt.Sprintf("%s is done from %s to %s only%s.", y.list(q.Rotations, "or"), first, last, y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[periodParams](periodParameters, s).valid(p)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[periodParams](periodParameters, s)
		in := b.group(q.Rotations)
		for _, i := range b.agents(q.scope) {
			for t := range b.T {
				if t >= int(q.First) && t <= int(q.Last) {
					continue
				}
				for a := range b.A {
					switch {
					case !in(a):
					case s.Tier == problem.Must:
						b.Close(i, t, a)
					default:
						b.M.Agents[i].Gain[t*b.A+a] -= b.Price(s)
					}
				}
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[periodParams](periodParameters, s)
		for _, id := range y.people(q.scope) {
			for t, a := range y.rows[id] {
				if !y.on(id, t, q.Rotations) {
					continue
				}
				v := Violation{Fellow: id, Rotation: a, Blocks: []int{t}}
				switch {
				case int64(t) < q.First:
					y.Report(v, "%s does %s in %s; no earlier than %s is allowed.", y.who(id), y.what(a), y.in(t), y.in(int(q.First)))
				case int64(t) > q.Last:
					y.Report(v, "%s does %s in %s; no later than %s is allowed.", y.who(id), y.what(a), y.in(t), y.in(int(q.Last)))
				}
			}
		}
	},
}

package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type oneOfParams struct {
	scope
	Activities []string `json:"activities"`
	Blocks     []int    `json:"blocks"`
}

var oneOfParameters = append([]Parameter{
	{Name: "activities", Type: "texts", Text: "rotations (at home) and off-site options that are allowed", Required: true},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question; none listed: the whole year"},
}, scopeParameters...)

var oneOf = Rule{
	Card: Card{
		ID: "one-of", Title: "One of these", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "In these blocks a fellow who is present does one of these and nothing else.",
		Parameters: oneOfParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[oneOfParams](oneOfParameters, s)
		return fmt.Sprintf("Nothing but %s is done in %s%s.", y.list(q.Activities, "or"), y.when(q.Blocks), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[oneOfParams](oneOfParameters, s)
		return append(q.valid(p), validActivities(p, "activities", q.Activities)...)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[oneOfParams](oneOfParameters, s)
		for _, i := range b.agents(q.scope) {
			b.eachBlock(q.Blocks, func(t int) {
				for a := range b.A {
					switch {
					case slices.Contains(q.Activities, b.id(a)):
					case s.Tier == problem.Must:
						b.Close(i, t, a)
					default:
						b.M.Agents[i].Gain[t*b.A+a] -= b.Price(s)
					}
				}
			})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[oneOfParams](oneOfParameters, s)
		allowed := map[string]bool{"": true}
		for _, a := range q.Activities {
			allowed[a] = true
		}
		for _, id := range y.people(q.scope) {
			for t, a := range y.rows[id] {
				if inBlocks(q.Blocks, t) && !allowed[a] {
					y.Report(Violation{Fellow: id, Rotation: a, Blocks: []int{t}}, "%s does %s in %s; only %s may be done there.", y.who(id), y.what(a), y.in(t), y.list(q.Activities, "or"))
				}
			}
		}
	},
}

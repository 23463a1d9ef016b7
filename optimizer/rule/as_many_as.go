package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type asManyAsParams struct {
	scope
	Activities []string `json:"activities"`
	Count      int64    `json:"count"`
}

var asManyAsParameters = append([]Parameter{
	{Name: "activities", Type: "texts", Text: "rotations (at home) and off-site options that are wanted", Required: true},
	{Name: "count", Type: "integer", Text: "blocks that are wanted in all; 1: either of them will do", Default: 1, Min: 1, Max: problem.MaxBlocks},
}, scopeParameters...)

var asManyAs = Rule{
	Card: Card{
		ID: "as-many-as", Title: "Either of, as many as", Group: "Wishes", Source: "rules", Tier: problem.Wish, Soft: true, Weight: 1,
		Text:       "A fellow wants so many blocks of any of these; every block less costs, more count for nothing.",
		Parameters: asManyAsParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[asManyAsParams](asManyAsParameters, s)
		return fmt.Sprintf("A fellow has at least %s of %s%s.", count(q.Count, "block"), y.list(q.Activities, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[asManyAsParams](asManyAsParameters, s)
		return append(q.valid(p), validActivities(p, "activities", q.Activities)...)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[asManyAsParams](asManyAsParameters, s)
		inc := make([]int32, b.T*b.A)
		for t := range b.T {
			for a := range b.A {
				if slices.Contains(q.Activities, b.id(a)) {
					inc[t*b.A+a] = 1
				}
			}
		}
		for _, i := range b.agents(q.scope) {
			b.Counter(i, model.Counter{Min: q.Count, Max: model.Infinite, Inc: inc, Under: b.Price(s)}, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Title: q.Activities[0]})
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[asManyAsParams](asManyAsParameters, s)
		for _, id := range y.people(q.scope) {
			var n int64
			for _, a := range y.rows[id] {
				for _, wanted := range q.Activities {
					if a == wanted {
						n++
						break
					}
				}
			}
			if n < q.Count {
				y.Report(Violation{Fellow: id, Rotation: q.Activities[0], Excess: q.Count - n}, "%s has %s of %s and wants %d.", y.who(id), count(n, "block"), y.list(q.Activities, "or"), q.Count)
			}
		}
	},
}

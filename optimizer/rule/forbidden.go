package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type forbiddenParams struct {
	Fellow   string `json:"fellow"`
	Activity string `json:"activity"`
	Blocks   []int  `json:"blocks"`
}

var forbiddenParameters = []Parameter{
	{Name: "fellow", Type: "text", Text: "id of the fellow", Required: true},
	{Name: "activity", Type: "text", Text: "id of the rotation or site option", Required: true},
	{Name: "blocks", Type: "blocks", Text: "blocks in which it is forbidden; none listed: the whole year"},
}

var forbidden = Rule{
	Card: Card{
		ID: "forbidden", Title: "Forbidden cells", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "One fellow does not do this in these blocks.",
		Parameters: forbiddenParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[forbiddenParams](forbiddenParameters, s)
		if len(q.Blocks) == 0 {
			return fmt.Sprintf("%s does not do %s at all.", y.who(q.Fellow), y.what(q.Activity))
		}
		return fmt.Sprintf("%s does not do %s in %s.", y.who(q.Fellow), y.what(q.Activity), y.when(q.Blocks))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[forbiddenParams](forbiddenParameters, s)
		return append(unknown("fellow", "fellow", q.Fellow, hasFellow(p, q.Fellow)), unknown("activity", "rotation or site option", q.Activity, hasActivity(p, q.Activity))...)
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[forbiddenParams](forbiddenParameters, s)
		i, a := b.fellow[q.Fellow], b.activity[q.Activity]
		for t := range b.T {
			switch {
			case len(q.Blocks) > 0 && !slices.Contains(q.Blocks, t):
			case s.Tier == problem.Must:
				b.Close(i, t, a)
			default:
				b.M.Agents[i].Gain[t*b.A+a] -= b.Price(s)
			}
		}
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[forbiddenParams](forbiddenParameters, s)
		for t, a := range y.rows[q.Fellow] {
			if a == q.Activity && (len(q.Blocks) == 0 || slices.Contains(q.Blocks, t)) {
				y.Report(Violation{Fellow: q.Fellow, Rotation: a, Blocks: []int{t}}, "%s does %s in %s, which is forbidden there.", y.who(q.Fellow), y.what(a), y.in(t))
			}
		}
	},
}

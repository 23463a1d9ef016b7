package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type groupCoverageParams struct {
	scope
	Activities []string `json:"activities"`
	Blocks     []int    `json:"blocks"`
	Min        int64    `json:"min"`
	Max        int64    `json:"max"`
}

var groupCoverageParameters = append([]Parameter{
	{Name: "activities", Type: "texts", Text: "rotations (at home) and off-site options that count together", Required: true},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question; none listed: the whole year"},
	{Name: "min", Type: "integer", Text: "fewest fellows", Max: problem.MaxNumber},
	{Name: "max", Type: "integer", Text: "most fellows", Default: problem.MaxNumber, Max: problem.MaxNumber},
}, scopeParameters...)

var groupCoverage = Rule{
	Card: Card{
		ID: "group-coverage", Title: "Coverage of a group", Group: "Coverage", Source: "rules", Tier: problem.Must, Soft: true, Weight: 100,
		Text:       "In these blocks the number of fellows (or only of some, such as the seniors) on a group of rotations and off-site options lies between minimum and maximum. A block in part counts that part.",
		Parameters: groupCoverageParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[groupCoverageParams](groupCoverageParameters, s)
		together := ""
		if len(q.Activities) > 1 {
			together = " together"
		}
		return fmt.Sprintf("%s%s: %s in %s%s.", y.list(q.Activities, "and"), together, between(q.Min, q.Max, problem.MaxNumber, "fellow"), y.when(q.Blocks), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[groupCoverageParams](groupCoverageParameters, s)
		found := append(q.valid(p), validActivities(p, "activities", q.Activities)...)
		if q.Min > q.Max {
			found = append(found, problem.FieldError{Path: "max", Value: count(q.Max, "fellow"), Message: "write at least min"})
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[groupCoverageParams](groupCoverageParameters, s)
		who := b.agents(q.scope)
		b.eachBlock(q.Blocks, func(t int) {
			hi := q.Max * b.Unit
			if q.Max >= int64(len(who)) {
				hi = model.Infinite
			}
			row := b.Row(q.Min*b.Unit, hi, b.Price(s), b.Price(s), Origin{Rule: s.ID, Title: q.Activities[0], Blocks: []int{t}})
			for k, id := range q.Activities {
				switch a := b.activity[id]; {
				case slices.Contains(q.Activities[:k], id):
				case len(who) == b.N:
					b.UseAll(row, t, a, true)
				default:
					for _, i := range who {
						b.UseOne(row, i, t, a, b.share(i, t))
					}
				}
			}
		})
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[groupCoverageParams](groupCoverageParameters, s)
		who := y.people(q.scope)
		for t := range y.T {
			if !inBlocks(q.Blocks, t) {
				continue
			}
			var n int64 // percents
			for _, id := range who {
				for _, a := range q.Activities {
					if y.rows[id][t] == a {
						n += y.percent(id, t)
						break
					}
				}
			}
			v := Violation{Rotation: q.Activities[0], Blocks: []int{t}}
			switch {
			case n < q.Min*100:
				v.Excess = y.units(q.Min*100 - n)
				y.Report(v, "%s: %s in %s; at least %s needed.", y.list(q.Activities, "and"), people(n), y.in(t), numberIs(q.Min))
			case n > q.Max*100:
				v.Excess = y.units(n - q.Max*100)
				y.Report(v, "%s: %s in %s; at most %s.", y.list(q.Activities, "and"), people(n), y.in(t), fits(q.Max))
			}
		}
	},
}

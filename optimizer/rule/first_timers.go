package rule

import (
	"fmt"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type firstTimersParams struct {
	Rotation string `json:"rotation"`
	Max      int64  `json:"max"`
	Blocks   []int  `json:"blocks"`
}

var firstTimersParameters = []Parameter{
	{Name: "rotation", Type: "text", Text: "id of the rotation", Required: true},
	{Name: "max", Type: "integer", Text: "most first-timers at home there in one block", Required: true, Max: problem.MaxFellows},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question, such as the first ones; none listed: the whole year"},
}

var firstTimers = Rule{
	Card: Card{
		ID: "first-timers", Title: "First-timers at once", Group: "People", Source: "rules", Basis: Safety, Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Of the fellows who bring no credit for a rotation, at most so many are at home on it in one block.",
		Parameters: firstTimersParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[firstTimersParams](firstTimersParameters, s)
		return fmt.Sprintf("At most %s on %s for the first time at once, in %s.", countAre(q.Max, "fellow"), y.what(q.Rotation), y.when(q.Blocks))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[firstTimersParams](firstTimersParameters, s)
		return unknown("rotation", "rotation", q.Rotation, hasRotation(p, q.Rotation))
	},
	Tell: func(b *Builder, s problem.Setting) {
		q := params[firstTimersParams](firstTimersParameters, s)
		b.eachBlock(q.Blocks, func(t int) {
			row := b.Row(-model.Infinite, q.Max, 0, b.Price(s), Origin{Rule: s.ID, Rotation: q.Rotation, Blocks: []int{t}})
			for i := range b.P.Fellows {
				if b.P.Fellows[i].Credit[q.Rotation] == 0 {
					b.UseOne(row, i, t, b.activity[q.Rotation], 1)
				}
			}
		})
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[firstTimersParams](firstTimersParameters, s)
		for t := range y.T {
			if !inBlocks(q.Blocks, t) {
				continue
			}
			var n int64
			for _, f := range y.P.Fellows {
				if _, before := f.Credit[q.Rotation]; y.rows[f.ID][t] == q.Rotation && (!before || f.Credit[q.Rotation] < 1) {
					n++
				}
			}
			if n > q.Max {
				y.Report(Violation{Rotation: q.Rotation, Blocks: []int{t}, Excess: n - q.Max}, "%s has %s for the first time in %s; at most %s allowed at once.", y.what(q.Rotation), people(n*100), y.in(t), numberIs(q.Max))
			}
		}
	},
}

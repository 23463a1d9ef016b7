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

const firstTimersID = "first-timers"

// firstTimers counts first sessions only. A row counts cells, and a cell does not know what lies before it: therefore
// a rotation that somebody may come back to becomes two activities once every rule has told (again.go).
var firstTimers = Rule{
	Card: Card{
		ID: firstTimersID, Title: "First-timers at once", Group: "People", Source: "rules", Basis: Safety, Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "At most so many fellows are at home on a rotation for the first time in one block: those who bring no credit for it and are in their first session of it.",
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
				if b.P.Fellows[i].Credit[q.Rotation] < 1 {
					b.UseOne(row, i, t, b.activity[q.Rotation], 1)
				}
			}
			b.countFirst(row, b.activity[q.Rotation])
		})
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[firstTimersParams](firstTimersParameters, s)
		n := make([]int64, y.T)
		for _, f := range y.P.Fellows {
			if f.Credit[q.Rotation] >= 1 {
				continue
			}
			for _, r := range runs(y.rows[f.ID]) {
				if r.activity != q.Rotation {
					continue
				}
				for _, t := range r.blocks() {
					n[t]++
				}
				break // later sessions are not the first
			}
		}
		for t := range y.T {
			if inBlocks(q.Blocks, t) && n[t] > q.Max {
				y.Report(Violation{Rotation: q.Rotation, Blocks: []int{t}, Excess: n[t] - q.Max}, "%s has %s for the first time in %s; at most %s allowed at once.", y.what(q.Rotation), people(n[t]*100), y.in(t), numberIs(q.Max))
			}
		}
	},
}

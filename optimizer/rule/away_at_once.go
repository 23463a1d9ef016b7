package rule

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type awayAtOnceParams struct {
	scope
	Rotations []string `json:"rotations"`
	Blocks    []int    `json:"blocks"`
	Max       int64    `json:"max"`
}

var awayAtOnceParameters = append([]Parameter{
	{Name: "max", Type: "integer", Text: "most fellows away in one block", Required: true, Max: problem.MaxFellows},
	{Name: "rotations", Type: "texts", Text: "rotations that are time away too, such as vacation; off-site options count as theirs"},
	{Name: "blocks", Type: "blocks", Text: "the blocks in question; none listed: the whole year"},
}, scopeParameters...)

var awayAtOnce = Rule{
	Card: Card{
		ID: "away-at-once", Title: "Away at once", Group: "People", Source: "rules", Tier: problem.Must, Soft: true, Weight: 100,
		Text:       "At most so many fellows are on leave, or on rotations that are time away, in one block.",
		Parameters: awayAtOnceParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[awayAtOnceParams](awayAtOnceParameters, s)
		return fmt.Sprintf("At most %s away at once in %s%s.", countAre(q.Max, "fellow"), y.when(q.Blocks), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[awayAtOnceParams](awayAtOnceParameters, s)
		return append(q.valid(p), validRotations(p, "rotations", q.Rotations)...)
	},
	// Leave is no decision: it takes away from what is left for the others.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[awayAtOnceParams](awayAtOnceParameters, s)
		in := b.group(q.Rotations)
		b.eachBlock(q.Blocks, func(t int) {
			left := q.Max
			for _, i := range b.agents(q.scope) {
				f := &b.P.Fellows[i]
				if first, last := f.Window(b.T); t >= first && t <= last && slices.Contains(f.Leave, t) {
					left--
				}
			}
			row := b.Row(-model.Infinite, left, 0, b.Price(s), Origin{Rule: s.ID, Blocks: []int{t}})
			for _, i := range b.agents(q.scope) {
				for a := range b.A {
					if in(a) {
						b.UseOne(row, i, t, a, 1)
					}
				}
			}
		})
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[awayAtOnceParams](awayAtOnceParameters, s)
		member := map[string]bool{}
		for _, id := range y.people(q.scope) {
			member[id] = true
		}
		for t := range y.T {
			if !inBlocks(q.Blocks, t) {
				continue
			}
			var n int64
			for i := range y.P.Fellows {
				f := &y.P.Fellows[i]
				first, last := f.Window(y.T)
				onLeave := false
				for _, u := range f.Leave {
					onLeave = onLeave || u == t && first <= t && t <= last
				}
				if member[f.ID] && (onLeave || y.on(f.ID, t, q.Rotations)) {
					n++
				}
			}
			if n > q.Max {
				y.Report(Violation{Blocks: []int{t}, Excess: n - q.Max}, "%s are away in %s; at most %d may be.", people(n*100), y.in(t), q.Max)
			}
		}
	},
}

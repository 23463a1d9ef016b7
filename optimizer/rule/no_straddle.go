package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type noStraddleParams struct {
	groupParams
	Block int64 `json:"block"`
}

var noStraddleParameters = withGroup(Parameter{Name: "block", Type: "integer", Text: "the first block after the date, counted from 0", Required: true, Min: 1, Max: problem.MaxBlocks - 1})

var noStraddle = Rule{
	Card: Card{
		ID: "no-straddle", Title: "No session across a date", Group: "Calendar", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "No session of these rotations runs from the block before a date into the block after it.",
		Parameters: noStraddleParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[noStraddleParams](noStraddleParameters, s)
		return fmt.Sprintf("No session of %s goes across the beginning of %s%s.", y.list(q.Rotations, "or"), y.in(int(q.Block)), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[noStraddleParams](noStraddleParameters, s)
		found := q.valid(p)
		if q.Block >= int64(p.Blocks.Count) {
			found = append(found, problem.FieldError{Path: "block", Value: count(q.Block, "block"), Message: "write a block of the year"})
		}
		return found
	},
	// State k: the block before the date was spent on the k-th activity of the
	// group.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[noStraddleParams](noStraddleParameters, s)
		in := b.group(q.Rotations)
		number, n := b.numbered(in)
		b.watch(q.scope, b.machine(n+1, Origin{Rule: s.ID, Title: q.Rotations[0], Blocks: []int{int(q.Block)}}, func(state, t, a int) (int, int64) {
			switch {
			case t == int(q.Block)-1 && in(a):
				return number[a], 0
			case t == int(q.Block) && in(a) && state == number[a]:
				return b.toll(s, 0, 1)
			}
			return 0, 0
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[noStraddleParams](noStraddleParameters, s)
		date := int(q.Block)
		for _, id := range y.people(q.scope) {
			for _, r := range runs(y.rows[id]) {
				if y.on(id, r.start, q.Rotations) && r.start < date && r.start+r.length > date {
					y.Report(Violation{Fellow: id, Rotation: r.activity, Blocks: []int{date - 1, date}}, "%s is on %s in %s and still in %s; no session may run across.", y.who(id), y.what(r.activity), y.in(date-1), y.in(date))
				}
			}
		}
	},
}

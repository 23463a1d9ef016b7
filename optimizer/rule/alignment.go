package rule

import (
	"fmt"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type alignmentParams struct {
	groupParams
	Every int64 `json:"every"`
	First int64 `json:"first"`
}

var alignmentParameters = withGroup(
	Parameter{Name: "every", Type: "integer", Text: "blocks from one allowed start to the next, such as 3 for quarters of months", Required: true, Min: 2, Max: problem.MaxBlocks},
	Parameter{Name: "first", Type: "integer", Text: "the first allowed start, counted from 0", Max: problem.MaxBlocks - 1},
)

var alignment = Rule{
	Card: Card{
		ID: "alignment", Title: "Sessions start on a grid", Group: "Calendar", Source: "rules", Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "Sessions of these rotations start only in every so many-th block, such as the first of a quarter.",
		Parameters: alignmentParameters,
	},
	Says: func(y *Year, s problem.Setting) string {
		q := params[alignmentParams](alignmentParameters, s)
		var starts []int
		for t := int(q.First); t < y.T; t += int(q.Every) {
			starts = append(starts, t)
		}
		return fmt.Sprintf("A session of %s starts in %s only%s.", y.list(q.Rotations, "or"), y.when(starts), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[alignmentParams](alignmentParameters, s).valid(p)
	},
	// State k: in a session of the k-th activity of the group; 0: in none.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[alignmentParams](alignmentParameters, s)
		in := b.group(q.Rotations)
		number, n := b.numbered(in)
		b.watch(q.scope, b.machine(n+1, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, t, a int) (int, int64) {
			switch {
			case !in(a):
				return 0, 0
			case state == number[a] || t >= int(q.First) && (t-int(q.First))%int(q.Every) == 0:
				return number[a], 0
			}
			return b.toll(s, number[a], 1)
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[alignmentParams](alignmentParameters, s)
		allowed := map[int]bool{}
		for t := int(q.First); t < y.T; t += int(q.Every) {
			allowed[t] = true
		}
		for _, id := range y.people(q.scope) {
			for _, r := range runs(y.rows[id]) {
				if y.on(id, r.start, q.Rotations) && !allowed[r.start] {
					y.Report(Violation{Fellow: id, Rotation: r.activity, Blocks: r.blocks()}, "%s starts %s in %s; it starts only in every %d. block from %s on.", y.who(id), y.what(r.activity), y.in(r.start), q.Every, y.in(int(q.First)))
				}
			}
		}
	},
}

package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var pairApart = Rule{
	Card: Card{
		ID: "apart", Title: "Two fellows apart", Group: "People", Source: "pairs[]", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "Two fellows are never at home on one rotation in the same block.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		eachPair(b.P, problem.Apart, func(q *problem.Pair) {
			a := b.activity[q.Rotation]
			for t := range b.T {
				row := b.Row(-model.Infinite, 1, 0, b.Price(s), Origin{Rule: s.ID, Fellow: q.A + ", " + q.B, Rotation: q.Rotation, Blocks: []int{t}})
				b.UseOne(row, b.fellow[q.A], t, a, 1)
				b.UseOne(row, b.fellow[q.B], t, a, 1)
			}
		})
	},
	Check: func(y *Year, _ problem.Setting) {
		eachPair(y.P, problem.Apart, func(q *problem.Pair) {
			for t := range y.T {
				if y.rows[q.A][t] == q.Rotation && y.rows[q.B][t] == q.Rotation {
					y.Report(Violation{Fellow: q.A, Rotation: q.Rotation, Blocks: []int{t}}, "%s and %s are both on %s in %s and must stay apart there.", y.who(q.A), y.who(q.B), y.what(q.Rotation), y.in(t))
				}
			}
		})
	},
}

var pairTogether = Rule{
	Card: Card{
		ID: "together", Title: "Two fellows together", Group: "People", Source: "pairs[]", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "Two fellows are at home on one rotation in the same blocks: both or neither.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		eachPair(b.P, problem.Together, func(q *problem.Pair) {
			a := b.activity[q.Rotation]
			for t := range b.T {
				row := b.Row(0, 0, b.Price(s), b.Price(s), Origin{Rule: s.ID, Fellow: q.A + ", " + q.B, Rotation: q.Rotation, Blocks: []int{t}})
				b.UseOne(row, b.fellow[q.A], t, a, 1)
				b.UseOne(row, b.fellow[q.B], t, a, -1)
			}
		})
	},
	Check: func(y *Year, _ problem.Setting) {
		eachPair(y.P, problem.Together, func(q *problem.Pair) {
			for t := range y.T {
				x, z := y.rows[q.A][t] == q.Rotation, y.rows[q.B][t] == q.Rotation
				if x != z {
					on, off := q.A, q.B
					if z {
						on, off = q.B, q.A
					}
					y.Report(Violation{Fellow: off, Rotation: q.Rotation, Blocks: []int{t}}, "%s is on %s in %s without %s; they go together.", y.who(on), y.what(q.Rotation), y.in(t), y.who(off))
				}
			}
		})
	},
}

func eachPair(p *problem.Problem, kind string, f func(*problem.Pair)) {
	for i := range p.Pairs {
		if p.Pairs[i].Kind == kind {
			f(&p.Pairs[i])
		}
	}
}

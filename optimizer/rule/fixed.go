package rule

import (
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var fixed = Rule{
	Card: Card{
		ID: "fixed", Title: "Fixed assignments", Group: "People", Source: "fellows[].fixed", Tier: problem.Must,
		Text: "A fellow does exactly this in this block.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for i := range b.P.Fellows {
			for t, want := range b.P.Fellows[i].Fixed {
				for a := range b.A {
					if b.id(a) != want {
						b.Close(i, t, a)
					}
				}
				if !b.M.Agents[i].Work[t] { // a pin where the fellow is away: nothing can keep it
					b.impossible(i, Origin{Rule: "fixed", Fellow: b.P.Fellows[i].ID, Rotation: want, Blocks: []int{t}})
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			for _, t := range slices.Sorted(maps.Keys(f.Fixed)) {
				if a := f.Fixed[t]; y.rows[f.ID][t] != a {
					have := "nothing"
					if h := y.rows[f.ID][t]; h != "" {
						have = y.what(h)
					}
					y.Report(Violation{Fellow: f.ID, Rotation: a, Blocks: []int{t}}, "%s is fixed to %s in %s and has %s.", y.who(f.ID), y.what(a), y.in(t), have)
				}
			}
		}
	},
}

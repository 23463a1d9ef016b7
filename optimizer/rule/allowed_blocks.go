package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var allowedBlocks = Rule{
	Card: Card{
		ID: "allowed-blocks", Title: "Windows of the calendar", Group: "Calendar", Source: "rotations[].blocks, sites[].blocks", Basis: Law, Tier: problem.Must,
		Text: "A rotation or off-site option with a list of blocks is done in those blocks only.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for a := range b.A {
			var list []int
			if a < b.R {
				list = b.P.Rotations[a].Blocks
			} else {
				list = b.P.Sites[a-b.R].Blocks
			}
			if list == nil {
				continue
			}
			for t := range b.T {
				if slices.Contains(list, t) {
					continue
				}
				for i := range b.N {
					b.Close(i, t, a)
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			id := y.P.Fellows[i].ID
			for t, a := range y.rows[id] {
				if a == "" {
					continue
				}
				if _, _, allowed := y.sessionOf(a); allowed != nil && !slices.Contains(allowed, t) {
					y.Report(Violation{Fellow: id, Rotation: a, Blocks: []int{t}}, "%s cannot have %s in %s: it is not offered then.", y.who(id), y.what(a), y.in(t))
				}
			}
		}
	},
}

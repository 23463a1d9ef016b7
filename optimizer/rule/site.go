package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var siteSlots = Rule{
	Card: Card{
		ID: "site-slots", Title: "Places off-site", Group: "Off-site", Source: "sites[].slots", Basis: Law, Tier: problem.Must, Soft: true, Weight: 100,
		Text: "An off-site option takes at most so many fellows in one block.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		for k := range b.P.Sites {
			for t := range b.T {
				slots := b.P.Sites[k].Slots.At(t, model.Infinite)
				if slots >= int64(b.N) {
					continue
				}
				row := b.Row(-model.Infinite, slots, 0, b.Price(s), Origin{Rule: s.ID, Site: b.P.Sites[k].ID, Blocks: []int{t}, Most: Side{SitePlaces, []string{b.P.Sites[k].ID}}})
				b.UseAll(row, t, b.R+k, false)
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for k := range y.P.Sites {
			o := &y.P.Sites[k]
			for t := range y.T {
				var n int64
				for _, row := range y.rows {
					if row[t] == o.ID {
						n++
					}
				}
				if slots := o.Slots.At(t, 1<<40); n > slots {
					y.Report(Violation{Rotation: o.ID, Site: o.Site, Blocks: []int{t}, Excess: n - slots}, "%s has %s in %s; it takes %d.", y.what(o.ID), people(n*100), y.in(t), slots)
				}
			}
		}
	},
}

var offsiteLimit = Rule{
	Card: Card{
		ID: "offsite-limit", Title: "Fellows off-site at once", Group: "Off-site", Source: "offsite_limit", Tier: problem.Must, Soft: true, Weight: 100,
		Text: "At most so many fellows are off-site in one block, all options together.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		if b.P.OffsiteLimit == nil || *b.P.OffsiteLimit >= int64(b.N) {
			return
		}
		for t := range b.T {
			row := b.Row(-model.Infinite, *b.P.OffsiteLimit, 0, b.Price(s), Origin{Rule: s.ID, Blocks: []int{t}, Most: Side{Figure: OffsitePlaces}})
			for a := b.R; a < b.A; a++ {
				b.UseAll(row, t, a, false)
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		if y.P.OffsiteLimit == nil {
			return
		}
		for t := range y.T {
			var n int64
			for _, row := range y.rows {
				if y.options[row[t]] != nil {
					n++
				}
			}
			if n > *y.P.OffsiteLimit {
				y.Report(Violation{Blocks: []int{t}, Excess: n - *y.P.OffsiteLimit}, "%s are off-site in %s; at most %d may be.", people(n*100), y.in(t), *y.P.OffsiteLimit)
			}
		}
	},
}

var offsiteMax = Rule{
	Card: Card{
		ID: "offsite-max", Title: "Blocks off-site per fellow", Group: "Off-site", Source: "fellows[].offsite_max", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "A fellow spends at most so many blocks off-site in the year.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		inc := make([]int32, b.T*b.A)
		for t := range b.T {
			for a := b.R; a < b.A; a++ {
				inc[t*b.A+a] = 1
			}
		}
		for i := range b.P.Fellows {
			if f := &b.P.Fellows[i]; f.OffsiteMax != nil {
				b.Counter(i, model.Counter{Max: *f.OffsiteMax, Inc: inc, Over: b.Price(s)}, Origin{Rule: s.ID, Fellow: f.ID})
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			if f.OffsiteMax == nil {
				continue
			}
			var away []int
			for t, a := range y.rows[f.ID] {
				if y.options[a] != nil {
					away = append(away, t)
				}
			}
			if n := int64(len(away)); n > *f.OffsiteMax {
				y.Report(Violation{Fellow: f.ID, Blocks: away, Excess: n - *f.OffsiteMax}, "%s is off-site for %s; at most %s allowed.", y.who(f.ID), count(n, "block"), numberIs(*f.OffsiteMax))
			}
		}
	},
}

package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var coverage = Rule{
	Card: Card{
		ID: "coverage", Title: "Coverage", Group: "Coverage", Source: "rotations[].coverage", Tier: problem.Must, Soft: true, Weight: 100,
		Text: "In every block the number of fellows at home on a rotation lies between minimum and maximum. A block in part counts that part.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		for a := range b.P.Rotations {
			r := &b.P.Rotations[a]
			if r.Coverage == nil {
				continue
			}
			of := []string{r.ID}
			for t := range b.T {
				lo, hi := r.Coverage.Min.At(t, 0)*b.Unit, r.Coverage.Max.At(t, model.Infinite)*b.Unit
				if lo == 0 && hi >= int64(b.N)*b.Unit {
					continue
				}
				row := b.Row(lo, hi, b.Price(s), b.Price(s), Origin{
					Rule: s.ID, Rotation: r.ID, Blocks: []int{t},
					Least: Side{CoverageLeast, of}, Most: Side{CoverageMost, of},
				})
				b.UseAll(row, t, a, true)
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Rotations {
			r := &y.P.Rotations[i]
			if r.Coverage == nil {
				continue
			}
			for t := range y.T {
				var n int64 // percents
				for k := range y.P.Fellows {
					if id := y.P.Fellows[k].ID; y.rows[id][t] == r.ID {
						n += y.percent(id, t)
					}
				}
				lo, hi := r.Coverage.Min.At(t, 0), r.Coverage.Max.At(t, 1<<40)
				v := Violation{Rotation: r.ID, Blocks: []int{t}}
				switch {
				case n < lo*100:
					v.Excess = y.units(lo*100 - n)
					y.Report(v, "%s has %s in %s; at least %s needed.", y.what(r.ID), people(n), y.in(t), numberIs(lo))
				case n > hi*100:
					v.Excess = y.units(n - hi*100)
					y.Report(v, "%s has %s in %s; at most %s.", y.what(r.ID), people(n), y.in(t), fits(hi))
				}
			}
		}
	},
}

func people(percents int64) string {
	if percents == 100 {
		return "1 fellow"
	}
	return hundredths(percents) + " fellows"
}

package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var requirement = Rule{
	Card: Card{
		ID: "requirement", Title: "Required lengths", Group: "Curriculum", Source: "tracks[].requirements", Tier: problem.Must, Soft: true, Weight: 100,
		Text: "The blocks that a fellow spends on a group of rotations lie between the minimum and the maximum of each requirement. Off-site options and credit count; a block in part counts that part.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		for i := range b.P.Fellows {
			f := &b.P.Fellows[i]
			for _, q := range trackOf(b.P, f).Requirements {
				c := model.Counter{Min: q.Min * b.Unit, Max: q.Max * b.Unit, Under: b.Price(s), Over: b.Price(s)}
				for _, r := range q.Rotations {
					c.Start += f.Credit[r] * b.Unit
				}
				c.Inc = b.increments(i, func(a int) bool { return slices.Contains(q.Rotations, b.id(b.counted(a))) })
				b.Counter(i, c, Origin{Rule: s.ID, Fellow: f.ID, Title: q.ID})
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			done := map[string]int64{} // in percents of a block
			for r, n := range f.Credit {
				done[r] += n * 100
			}
			for t, a := range y.rows[f.ID] {
				if a != "" {
					done[y.rotation(a)] += y.percent(f.ID, t)
				}
			}
			for _, q := range trackOf(y.P, f).Requirements {
				var n int64
				for _, r := range q.Rotations {
					n += done[r]
				}
				title := q.Title
				if title == "" {
					title = q.ID
				}
				v := Violation{Fellow: f.ID}
				if len(q.Rotations) == 1 {
					v.Rotation = q.Rotations[0]
				}
				switch {
				case n < q.Min*100:
					v.Excess = y.units(q.Min*100 - n)
					y.Report(v, "%s has %s of %s; at least %s required.", y.who(f.ID), blocksDone(n), title, numberIs(q.Min))
				case n > q.Max*100:
					v.Excess = y.units(n - q.Max*100)
					y.Report(v, "%s has %s of %s; at most %s allowed.", y.who(f.ID), blocksDone(n), title, numberIs(q.Max))
				}
			}
		}
	},
}

// units turns percents of blocks into units of excess: whole blocks, or
// percents when somebody has a share of time.
func (y *Year) units(percents int64) int64 {
	if len(y.shares) > 0 {
		return percents
	}
	return percents / 100
}

func blocksDone(percents int64) string {
	if percents == 100 {
		return "1 block"
	}
	return hundredths(percents) + " blocks"
}

package rule

import "github.com/fellowplan/fellowplan/optimizer/problem"

// The three parts of the objective. They are rules without breaches: what
// they are worth is computed by Measure, from the schedule alone.

var preference = Rule{
	Card: Card{
		ID: "preference", Title: "Wishes", Group: "Wishes", Source: "preferences, objective.preference", Tier: problem.Wish,
		Text: "The sum of the scores that fellows give to rotations, to rotations in certain blocks, and to off-site options.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		wishes := Wishes(b.P)
		for i := range b.P.Fellows {
			w := wishes[b.P.Fellows[i].ID]
			ag := &b.M.Agents[i]
			for a := range b.A {
				cell := w.Rotation[b.id(b.counted(a))]
				if a >= b.R {
					cell += w.Option[b.id(a)]
				}
				for t := range b.T {
					ag.Score[t*b.A+a] += cell
				}
			}
			for _, e := range w.Block {
				for a := range b.A {
					if b.id(b.counted(a)) == e.Rotation {
						ag.Score[e.Block*b.A+a] += e.Score
					}
				}
			}
			for k, s := range ag.Score {
				ag.Gain[k] += b.P.Objective.Preference * s
			}
		}
	},
}

var fairness = Rule{
	Card: Card{
		ID: "fairness", Title: "The worst-off fellow", Group: "Wishes", Source: "objective.fairness", Tier: problem.Wish,
		Text: "The smallest score per working block over all fellows counts with its weight.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		b.M.FairWeight = b.P.Objective.Fairness
		for i := range b.M.Agents {
			b.M.Agents[i].Div = 0
			for t := range b.T {
				if b.M.Agents[i].Work[t] {
					b.M.Agents[i].Div++
				}
			}
		}
	},
}

var change = Rule{
	Card: Card{
		ID: "change", Title: "Changes to the published year", Group: "Wishes", Source: "baseline, objective.change", Tier: problem.Wish,
		Text: "Every block in which a fellow does something else than published costs its weight.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for i := range b.P.Fellows {
			row := b.P.Baseline[b.P.Fellows[i].ID]
			for t := range row {
				for a := range b.A {
					if row[t] != "" && row[t] != b.id(a) {
						b.M.Agents[i].Gain[t*b.A+a] -= b.P.Objective.Change
					}
				}
			}
		}
	},
}

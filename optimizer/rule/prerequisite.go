package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var prerequisite = Rule{
	Card: Card{
		ID: "prerequisite", Title: "Prerequisites", Group: "Curriculum", Source: "rotations[].requires", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "Before a session of a rotation starts, so many blocks of another lie behind. Off-site options and credit count. Softly, every session pays for what is missing at its start.",
	},
	Always: true,
	Valid: func(p *problem.Problem, s problem.Setting) (found []problem.FieldError) {
		for i := range p.Rotations {
			for _, q := range p.Rotations[i].Requires {
				if found == nil {
					found = validBehind(p, s, q.Blocks, func(id string) bool { return id == p.Rotations[i].ID })
				}
			}
		}
		return found
	},
	Tell: func(b *Builder, s problem.Setting) {
		if s.Tier != problem.Must {
			tellSoftPrerequisites(b, s)
			return
		}
		for i := range b.P.Fellows {
			f := &b.P.Fellows[i]
			counter := map[string]int{}
			for a := range b.A {
				for _, q := range b.P.Rotations[b.counted(a)].Requires {
					k, known := counter[q.Rotation]
					if !known {
						k = b.Counter(i, model.Counter{
							Start: f.Credit[q.Rotation] * b.Unit, Max: model.Infinite,
							Inc: b.increments(i, func(a int) bool { return b.id(b.counted(a)) == q.Rotation }),
						}, Origin{Rule: s.ID, Fellow: f.ID, Rotation: q.Rotation})
						counter[q.Rotation] = k
					}
					b.M.Agents[i].Gates = append(b.M.Agents[i].Gates, model.Gate{Activity: a, Counter: k, AtLeast: q.Blocks * b.Unit})
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			row := y.rows[f.ID]
			for _, s := range runs(row) {
				for _, q := range y.rotations[y.rotation(s.activity)].Requires {
					done := f.Credit[q.Rotation] * 100
					for t := range s.start {
						if row[t] != "" && y.rotation(row[t]) == q.Rotation {
							done += y.percent(f.ID, t)
						}
					}
					if done < q.Blocks*100 {
						y.Report(Violation{Fellow: f.ID, Rotation: s.activity, Blocks: s.blocks(), Excess: y.units(q.Blocks*100 - done)},
							"%s starts %s in %s after %s of %s; it requires %d.", y.who(f.ID), y.what(s.activity), y.in(s.start), blocksDone(done), y.what(q.Rotation), q.Blocks)
					}
				}
			}
		}
	},
}

func tellSoftPrerequisites(b *Builder, s problem.Setting) {
	for r := range b.P.Rotations {
		for _, q := range b.P.Rotations[r].Requires {
			b.behind(s, Origin{Rule: s.ID, Rotation: q.Rotation}, q.Blocks, scope{},
				func(a int) bool { return b.counted(a) == r },
				func(a int) bool { return b.id(b.counted(a)) == q.Rotation })
		}
	}
}

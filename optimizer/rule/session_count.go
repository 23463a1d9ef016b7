package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var sessionCount = Rule{
	Card: Card{
		ID: "session-count", Title: "Number of sessions", Group: "Calendar", Source: "rotations[].max_sessions, sites[].max_sessions", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "A fellow has at most so many sessions of one rotation or off-site option in the year.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		for a := range b.A {
			var most *int
			if a < b.R {
				most = b.P.Rotations[a].MaxSessions
			} else {
				most = b.P.Sites[a-b.R].MaxSessions
			}
			if most == nil {
				continue
			}
			each := make([]int32, b.A)
			each[a] = 1
			for i := range b.N {
				b.Counter(i, model.Counter{Max: int64(*most), PerSession: each, Over: b.Price(s)}, Origin{Rule: s.ID, Fellow: b.P.Fellows[i].ID, Rotation: b.id(a)})
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			id := y.P.Fellows[i].ID
			n := map[string]int{}
			for _, s := range runs(y.rows[id]) {
				n[s.activity]++
			}
			for _, s := range runs(y.rows[id]) {
				_, most, _ := y.sessionOf(s.activity)
				if have := n[s.activity]; most != nil && have > *most {
					y.Report(Violation{Fellow: id, Rotation: s.activity, Excess: int64(have - *most)}, "%s has %s of %s; at most %s allowed.", y.who(id), count(int64(have), "session"), y.what(s.activity), numberIs(int64(*most)))
				}
				n[s.activity] = 0 // say it once
			}
		}
	},
}

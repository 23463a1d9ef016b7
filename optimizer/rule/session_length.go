package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var sessionLength = Rule{
	Card: Card{
		ID: "session-length", Title: "Length of a session", Group: "Calendar", Source: "rotations[].session, sites[].session", Tier: problem.Must,
		Text: "A session (a run of consecutive blocks on one rotation or option) is neither shorter nor longer than allowed. Leave ends a session.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for a := range b.A {
			var s [2]int
			if a < b.R {
				s = b.P.Rotations[a].Session
			} else {
				s = b.P.Sites[a-b.R].Session
			}
			for i := range b.N {
				b.M.Agents[i].Length[a] = model.Span{Min: s[0], Max: min(s[1], b.T)}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			id := y.P.Fellows[i].ID
			for _, s := range runs(y.rows[id]) {
				length, _, _ := y.sessionOf(s.activity)
				v := Violation{Fellow: id, Rotation: s.activity, Blocks: s.blocks()}
				switch {
				case s.length < length[0]:
					v.Excess = int64(length[0] - s.length)
					y.Report(v, "%s does %s for %s from %s; a session has at least %d.", y.who(id), y.what(s.activity), count(int64(s.length), "block"), y.in(s.start), length[0])
				case s.length > length[1]:
					v.Excess = int64(s.length - length[1])
					y.Report(v, "%s does %s for %s from %s; a session has at most %d.", y.who(id), y.what(s.activity), count(int64(s.length), "block"), y.in(s.start), length[1])
				}
			}
		}
	},
}

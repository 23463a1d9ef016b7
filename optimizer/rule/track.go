package rule

import (
	"cmp"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var track = Rule{
	Card: Card{
		ID: "track", Title: "Only rotations of the track", Group: "Curriculum", Source: "tracks[].requirements", Tier: problem.Must,
		Text: "A fellow does only rotations that stand in some requirement of the fellow's track.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for i := range b.P.Fellows {
			in := make([]bool, b.A)
			for _, q := range trackOf(b.P, &b.P.Fellows[i]).Requirements {
				for _, r := range q.Rotations {
					in[b.activity[r]] = true
				}
			}
			for a := range b.A {
				for t := range b.T {
					if !in[b.counted(a)] {
						b.Close(i, t, a)
					}
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			allowed := map[string]bool{}
			for _, q := range trackOf(y.P, f).Requirements {
				for _, r := range q.Rotations {
					allowed[r] = true
				}
			}
			for _, s := range runs(y.rows[f.ID]) {
				if !allowed[y.rotation(s.activity)] {
					y.Report(Violation{Fellow: f.ID, Rotation: s.activity, Blocks: s.blocks()}, "%s does %s in %s, which is not in the track %s.", y.who(f.ID), y.what(s.activity), BlockNames(y.P, s.blocks()), cmp.Or(trackOf(y.P, f).Title, f.Track))
				}
			}
		}
	},
}

// trackOf returns the track of f.
func trackOf(p *problem.Problem, f *problem.Fellow) *problem.Track {
	for i := range p.Tracks {
		if p.Tracks[i].ID == f.Track {
			return &p.Tracks[i]
		}
	}
	return &problem.Track{}
}

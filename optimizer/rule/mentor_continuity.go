package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

const mentorContinuityID = "mentor-continuity"

var mentorContinuity = Rule{
	Card: Card{
		ID: mentorContinuityID, Title: "The same mentor through a session", Group: "Faculty", Source: "rules", Tier: problem.Must,
		Text: "Every session on a supervised rotation at home has one mentor from its first to its last block, who supervises that rotation, is present and has room in each of them. The schedule names the mentor.",
	},
	Says: func(*Year, problem.Setting) string {
		return "One mentor stays with a fellow through a session."
	},
	// Each mentor is a choice of the rotation; the builder has made them. A
	// session keeps its choice, so that only the places are left to tell.
	Tell: func(b *Builder, s problem.Setting) {
		for c, m := range b.mentorOf {
			a := int(b.M.Choices[c])
			if m < 0 && a < b.R && b.P.Rotations[a].Mentor { // nobody supervises it
				for i := range b.N {
					for t := range b.T {
						b.Close(i, t, a)
					}
				}
			}
		}
		for m := range b.P.Mentors {
			for t := range b.T {
				room := b.P.Mentors[m].Capacity.At(t, 0) * b.Unit
				if room >= int64(b.N)*b.Unit {
					continue
				}
				row := b.Row(-model.Infinite, room, 0, 0, Origin{Rule: s.ID, Mentor: b.P.Mentors[m].ID, Blocks: []int{t}, Most: Side{MentorPlaces, []string{b.P.Mentors[m].ID}}})
				for c, k := range b.mentorOf {
					if k == m {
						b.UseChoice(row, t, int32(c), true)
					}
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		load := map[string][]int64{} // percents by mentor and block
		mentors := map[string]*problem.Mentor{}
		for i := range y.P.Mentors {
			mentors[y.P.Mentors[i].ID] = &y.P.Mentors[i]
			load[y.P.Mentors[i].ID] = make([]int64, y.T)
		}
		for i := range y.P.Fellows {
			id := y.P.Fellows[i].ID
			by := make(problem.Row, y.T)
			copy(by, y.S.Mentors[id])
			for _, s := range runs(y.rows[id]) {
				if r := y.rotations[s.activity]; r == nil || !r.Mentor {
					continue
				}
				v := Violation{Fellow: id, Rotation: s.activity, Blocks: s.blocks(), Mentor: by[s.start]}
				same := true
				for _, t := range v.Blocks {
					same = same && by[t] == v.Mentor
					if n := load[by[t]]; n != nil {
						n[t] += y.percent(id, t)
					}
				}
				switch m := mentors[v.Mentor]; {
				case !same:
					y.Report(v, "%s changes mentor within the session of %s that starts in %s.", y.who(id), y.what(s.activity), y.in(s.start))
				case v.Mentor == "":
					y.Report(v, "%s is on %s in %s without a mentor.", y.who(id), y.what(s.activity), BlockNames(y.P, v.Blocks))
				case m == nil:
					y.Report(v, "%s has %q as mentor in %s, whom nobody knows.", y.who(id), v.Mentor, BlockNames(y.P, v.Blocks))
				case !slices.Contains(m.Rotations, s.activity):
					y.Report(v, "%s has %s as mentor in %s, who does not supervise %s.", y.who(id), y.mentor(v.Mentor), BlockNames(y.P, v.Blocks), y.what(s.activity))
				}
			}
		}
		for i := range y.P.Mentors {
			m := &y.P.Mentors[i]
			for t, n := range load[m.ID] {
				if room := m.Capacity.At(t, 0); n > room*100 {
					y.Report(Violation{Mentor: m.ID, Blocks: []int{t}, Excess: y.units(n - room*100)}, "%s supervises %s in %s and has room for %d.", y.mentor(m.ID), people(n), y.in(t), room)
				}
			}
		}
	},
}

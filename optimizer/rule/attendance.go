package rule

import "github.com/fellowplan/fellowplan/optimizer/problem"

var attendance = Rule{
	Card: Card{
		ID: "attendance", Title: "One activity in every block", Group: "People", Source: "fellows[].from, to, leave", Basis: Law, Tier: problem.Must,
		Text: "A fellow has exactly one activity in every block between the first and the last of the year that is not leave, and none elsewhere.",
	},
	Always: true,
	Tell: func(b *Builder, _ problem.Setting) {
		for i := range b.P.Fellows {
			f := &b.P.Fellows[i]
			first, last := f.Window(b.T)
			work := b.M.Agents[i].Work
			for t := range work {
				work[t] = work[t] && t >= first && t <= last
			}
			for _, t := range f.Leave {
				work[t] = false
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			f := &y.P.Fellows[i]
			raw := y.S.Rows[f.ID]
			if len(raw) != y.T {
				y.Report(Violation{Fellow: f.ID}, "%s has a row of %s; the year has %d.", y.who(f.ID), count(int64(len(raw)), "block"), y.T)
			}
			first, last := f.Window(y.T)
			away := map[int]bool{}
			for _, t := range f.Leave {
				away[t] = true
			}
			for t := range min(y.T, len(raw)) {
				present := t >= first && t <= last && !away[t] && y.percent(f.ID, t) > 0
				switch a := raw[t]; {
				case a != "" && y.rotations[a] == nil && y.options[a] == nil:
					y.Report(Violation{Fellow: f.ID, Rotation: a, Blocks: []int{t}}, "%s has %q in %s, which is no rotation and no site option.", y.who(f.ID), a, y.in(t))
				case present && a == "":
					y.Report(Violation{Fellow: f.ID, Blocks: []int{t}}, "%s has nothing to do in %s.", y.who(f.ID), y.in(t))
				case !present && a != "" && away[t]:
					y.Report(Violation{Fellow: f.ID, Rotation: a, Blocks: []int{t}}, "%s is on leave in %s and has %s.", y.who(f.ID), y.in(t), y.what(a))
				case !present && a != "":
					y.Report(Violation{Fellow: f.ID, Rotation: a, Blocks: []int{t}}, "%s is not in the program in %s and has %s.", y.who(f.ID), y.in(t), y.what(a))
				}
			}
		}
	},
}

package rule

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var sessionLength = Rule{
	Card: Card{
		ID: "session-length", Title: "Length of a session", Group: "Calendar", Source: "rotations[].session, sites[].session", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "A session (a run of consecutive blocks on one rotation or option) is neither shorter nor longer than allowed. Leave ends a session.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		spans := make([]model.Span, b.A)
		for a := range spans {
			n := b.P.Rotations[b.counted(a)].Session
			if a >= b.R {
				n = b.P.Sites[a-b.R].Session
			}
			spans[a] = model.Span{Min: n[0], Max: min(n[1], b.T)}
		}
		if s.Tier != problem.Must {
			tellSoftLengths(b, s, spans)
			return
		}
		for i := range b.N {
			copy(b.M.Agents[i].Length, spans)
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

// tellSoftLengths lets sessions be of any length and charges every block that they are too short, when
// they end, or too long, block by block. State first[a]+k-1: the k-th block of a session of a, the last
// of them also for all that come after; 0: no session whose length matters.
func tellSoftLengths(b *Builder, s problem.Setting, spans []model.Span) {
	first, top := make([]int, b.A), make([]int, b.A)
	activity, length := []int{none}, []int{0} // [state]
	for a, n := range spans {
		top[a] = n.Min
		if n.Max < b.T {
			top[a] = n.Max
		}
		if n.Min == 1 && n.Max >= b.T {
			continue
		}
		first[a] = len(activity)
		for k := range top[a] {
			activity, length = append(activity, a), append(length, k+1)
		}
	}
	if len(activity) == 1 {
		return
	}
	short := func(state int) int64 {
		if state == 0 {
			return 0
		}
		return int64(max(0, spans[activity[state]].Min-length[state]))
	}
	m := b.machine(len(activity), Origin{Rule: s.ID}, func(state, _, a int) (int, int64) {
		switch {
		case a == none:
			return b.toll(s, 0, short(state))
		case a != activity[state]:
			return b.toll(s, first[a], short(state))
		case length[state] < top[a]:
			return state + 1, 0
		case spans[a].Max < b.T:
			return b.toll(s, state, 1)
		}
		return state, 0
	})
	for state := range m.Accept {
		m.Accept[state] = short(state) * b.Price(s)
	}
	b.watch(scope{}, m)
}

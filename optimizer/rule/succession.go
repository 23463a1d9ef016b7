package rule

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

var succession = Rule{
	Card: Card{
		ID: "succession", Title: "What may not follow directly", Group: "Calendar", Source: "rotations[].not_followed_by", Tier: problem.Must, Soft: true, Weight: 10,
		Text: "After some rotations, others may not start in the very next block. Off-site options count as their rotation.",
	},
	Always: true,
	Tell: func(b *Builder, s problem.Setting) {
		if s.Tier != problem.Must {
			tellSoftSuccession(b, s)
			return
		}
		for x := range b.A {
			for z := range b.A {
				if x != z && slices.Contains(b.P.Rotations[b.counted(x)].NotFollowedBy, b.id(b.counted(z))) {
					for i := range b.N {
						b.M.Agents[i].Follow[x*b.A+z] = false
					}
				}
			}
		}
	},
	Check: func(y *Year, _ problem.Setting) {
		for i := range y.P.Fellows {
			id := y.P.Fellows[i].ID
			row := y.rows[id]
			for t := 1; t < y.T; t++ {
				x, z := row[t-1], row[t]
				if x == "" || z == "" || x == z {
					continue
				}
				if slices.Contains(y.rotations[y.rotation(x)].NotFollowedBy, y.rotation(z)) {
					y.Report(Violation{Fellow: id, Rotation: z, Blocks: []int{t - 1, t}}, "%s goes from %s in %s straight to %s, which may not follow it.", y.who(id), y.what(x), y.in(t-1), y.what(z))
				}
			}
		}
	},
}

// tellSoftSuccession charges every forbidden step. State k: in the block before, the k-th of the
// activities that something may not follow; 0: any other, or none.
func tellSoftSuccession(b *Builder, s problem.Setting) {
	number, count := b.numbered(func(a int) bool { return len(b.P.Rotations[b.counted(a)].NotFollowedBy) > 0 })
	if count == 0 {
		return
	}
	before := make([]int, count+1) // [state] its activity
	for a, k := range number {
		if k > 0 {
			before[k] = a
		}
	}
	b.watch(scope{}, b.machine(count+1, Origin{Rule: s.ID}, func(state, _, a int) (int, int64) {
		switch {
		case a == none:
			return 0, 0
		case state > 0 && a != before[state] && slices.Contains(b.P.Rotations[b.counted(before[state])].NotFollowedBy, b.id(b.counted(a))):
			return b.toll(s, number[a], 1)
		}
		return number[a], 0
	}))
}

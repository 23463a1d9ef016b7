package rule

import (
	"math/bits"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type windowLimitParams struct {
	groupParams
	Window int64 `json:"window"`
	Max    int64 `json:"max"`
}

// longestWindow bounds the memory of the automaton: 2^(window-1) states.
const longestWindow = 10

var windowLimitParameters = withGroup(
	Parameter{Name: "window", Type: "integer", Text: "blocks in a row that are looked at together", Required: true, Min: 2, Max: longestWindow},
	Parameter{Name: "max", Type: "integer", Text: "most blocks of them on the group", Required: true, Max: longestWindow},
)

var windowLimit = Rule{
	Card: Card{
		ID: "window-limit", Title: "At most k in any window of n", Group: "Calendar", Source: "rules", Basis: Safety, Tier: problem.Must, Soft: true, Weight: 10,
		Text:       "In any so many blocks in a row at most so many are spent on a group of rotations. Softly, every window pays for what it has too many.",
		Parameters: windowLimitParameters,
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		return params[windowLimitParams](windowLimitParameters, s).valid(p)
	},
	// The state is the last window-1 blocks, one bit each, the latest lowest.
	// A window that sticks out of the year's start holds fewer blocks of it,
	// so it is never worse than the first whole one; shorter years than the
	// window have only windows that stick out.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[windowLimitParams](windowLimitParameters, s)
		in := b.group(q.Rotations)
		mask := 1<<(q.Window-1) - 1
		whole := min(int(q.Window), b.T) - 1 // the first window ends here
		b.watch(q.scope, b.machine(mask+1, Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, t, a int) (int, int64) {
			held := state << 1
			if in(a) {
				held |= 1
			}
			excess := int64(0)
			if t >= whole {
				excess = max(0, int64(bits.OnesCount(uint(held)))-q.Max)
			}
			return b.toll(s, held&mask, excess)
		}))
	},
	Check: func(y *Year, s problem.Setting) {
		q := params[windowLimitParams](windowLimitParameters, s)
		n := min(int(q.Window), y.T)
		for _, id := range y.people(q.scope) {
			for first := 0; first+n <= y.T; first++ {
				var on []int
				for t := first; t < first+n; t++ {
					if y.on(id, t, q.Rotations) {
						on = append(on, t)
					}
				}
				if have := int64(len(on)); have > q.Max {
					y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: on, Excess: have - q.Max}, "%s is on %s for %s of the %d from %s on; at most %d are allowed.", y.who(id), y.list(q.Rotations, "or"), count(have, "block"), n, y.in(first), q.Max)
				}
			}
		}
	},
}

package rule

import (
	"fmt"
	"math/bits"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

type windowLimitParams struct {
	groupParams
	Window int64 `json:"window"`
	Max    int64 `json:"max"`
}

// longestWindow is as many blocks as a state has bits for. What bounds memory is the number of states,
// see states.
const longestWindow = 60

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
	Says: func(y *Year, s problem.Setting) string {
		q := params[windowLimitParams](windowLimitParameters, s)
		return fmt.Sprintf("At most %d of any %d blocks in a row are on %s%s.", q.Max, q.Window, y.list(q.Rotations, "or"), y.of(q.scope))
	},
	Valid: func(p *problem.Problem, s problem.Setting) []problem.FieldError {
		q := params[windowLimitParams](windowLimitParameters, s)
		if found := q.valid(p); found != nil {
			return found
		}
		most := q.states(p.Blocks.Count, s.Tier == "" || s.Tier == problem.Must)
		if most > mostMemories {
			return []problem.FieldError{{Path: "window", Value: fmt.Sprint(q.Window), Message: fmt.Sprintf("a window of %d blocks can look in more than %d ways: write a shorter one, fewer blocks in it, or make the rule hard", q.Window, mostMemories)}}
		}
		return tooRich(p, "window", fmt.Sprint(q.Window), most)
	},
	// A state is the last window-1 blocks, one bit each, the latest lowest.
	// A window that sticks out of the year's start holds fewer blocks of it,
	// so it is never worse than the first whole one; shorter years than the
	// window have only windows that stick out.
	Tell: func(b *Builder, s problem.Setting) {
		q := params[windowLimitParams](windowLimitParameters, s)
		in := b.group(q.Rotations)
		n := min(int(q.Window), b.T)
		memories := q.memories(n, s.Tier == problem.Must)
		number := map[uint64]int{}
		for k, held := range memories {
			number[held] = k
		}
		b.watch(q.scope, b.machine(len(memories), Origin{Rule: s.ID, Title: q.Rotations[0]}, func(state, t, a int) (int, int64) {
			held := memories[state] << 1
			if in(a) {
				held |= 1
			}
			excess := int64(0)
			if t >= n-1 { // the first window ends here
				excess = max(0, int64(bits.OnesCount64(held))-q.Max)
			}
			next, known := number[held&(1<<(n-1)-1)]
			if !known { // hard, and too many already in a window that begins before the year
				return -1, 0
			}
			return b.toll(s, next, excess)
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
					y.Report(Violation{Fellow: id, Rotation: q.Rotations[0], Blocks: on, Excess: have - q.Max}, "%s is on %s for %s of the %d from %s on; at most %s allowed.", y.who(id), y.list(q.Rotations, "or"), count(have, "block"), n, y.in(first), numberIs(q.Max))
				}
			}
		}
	},
}

// mostMemories bounds the states of an automaton.
const mostMemories = 4096

// states counts what the last window-1 blocks can look like: n-1 bits, of which a hard rule lets at
// most max be set. It stops counting beyond mostMemories.
func (q windowLimitParams) states(T int, hard bool) (sum int64) {
	n := min(q.Window, int64(T)) - 1
	ways := int64(1) // n over k
	for k := int64(0); k <= n && (!hard || k <= q.Max); k++ {
		if sum += ways; sum > mostMemories {
			return sum
		}
		ways = ways * (n - k) / (k + 1)
	}
	return sum
}

// memories lists them, the empty one first.
func (q windowLimitParams) memories(n int, hard bool) (list []uint64) {
	list = []uint64{0}
	seen := map[uint64]bool{0: true}
	for k := 0; k < len(list); k++ {
		for bit := range uint64(2) {
			held := (list[k]<<1 | bit) & (1<<(n-1) - 1)
			if seen[held] || hard && int64(bits.OnesCount64(held)) > q.Max {
				continue
			}
			seen[held] = true
			list = append(list, held)
		}
	}
	return list
}

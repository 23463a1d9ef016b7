package certificate

import (
	"math"
	"slices"
)

// part is a counter or a machine that the relaxation may keep in its state.
type part struct {
	counter, machine int   // one of them is -1
	size             int   // states
	unit             int64 // of a counter: state s stands for start + s unit
}

// kept is a choice of parts: state q is a number with one digit per part.
type kept struct {
	parts  []part
	radix  []int
	Q      int
	digit  [][]int32 // [part][q]
	to     []int32   // [q] after the session at hand; -1: refused
	toll   []int64   // [q] what machines charge for it
	state  [][]int32 // [part][digit] of machines, as a session goes on
	cost   [][]int64
	ending []int64 // [q] worth of ending the year there
}

// mostStates bounds one part.
const mostStates = 400

// counterPart describes counter k, if it has few enough values.
func (x *agent) counterPart(k int) (part, bool) {
	c := &x.ag.Counters[k]
	unit := int64(0)
	for _, n := range c.Inc {
		unit = gcd(unit, int64(n))
	}
	for _, n := range c.PerSession {
		unit = gcd(unit, int64(n))
	}
	if unit == 0 {
		return part{}, false
	}
	size := (x.top(k)-c.Start+unit-1)/unit + 1
	if c.Over == 0 && c.Max < x.alike[k] { // states above the maximum are never entered
		size = (c.Max-c.Start)/unit + 1
	}
	return part{counter: k, machine: -1, size: int(max(1, size)), unit: unit}, size <= mostStates
}

// top is the largest value of counter k that is told apart.
func (x *agent) top(k int) int64 {
	if c := &x.ag.Counters[k]; c.Over == 0 {
		return min(x.alike[k], max(c.Max, c.Start))
	}
	return x.alike[k]
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// keep switches to the first n learned parts.
func (x *scratch) keep(n int) {
	p := &x.kept
	p.parts, p.Q = x.learned[:n], 1
	p.radix, p.digit, p.state, p.cost = p.radix[:0], p.digit[:0], p.state[:0], p.cost[:0]
	clear(x.held)
	for _, k := range p.parts {
		p.radix = append(p.radix, p.Q)
		p.Q *= k.size
		if k.counter >= 0 {
			x.held[k.counter] = true
		}
	}
	for i, k := range p.parts {
		digit := make([]int32, p.Q)
		for q := range digit {
			digit[q] = int32(q / p.radix[i] % k.size)
		}
		p.digit = append(p.digit, digit)
		p.state, p.cost = append(p.state, make([]int32, k.size)), append(p.cost, make([]int64, k.size))
	}
	p.to, p.toll, p.ending = sized(p.to, p.Q), sized(p.toll, p.Q), sized(p.ending, p.Q)
	for q := range p.Q {
		p.ending[q] = 0
		for i, k := range p.parts {
			price, ok := x.endOf(k, p.digit[i][q])
			if !ok {
				p.ending[q] = nothing
				break
			}
			p.ending[q] -= price
		}
	}
}

// endOf is what ending the year in state s of part k costs.
func (x *scratch) endOf(k part, s int32) (int64, bool) {
	if k.machine >= 0 {
		price := x.ag.Machines[k.machine].Accept[s]
		return price * x.unit(x.ag.Machines[k.machine]), price >= 0
	}
	return x.price(k.counter, x.ag.Counters[k.counter].Start+int64(s)*k.unit, x.scale)
}

// fits is how many of the learned parts a pass over the table may carry within budget sums.
func (x *scratch) fits(budget int) int {
	sums := x.sessions() + 2*x.T*x.A
	for n, k := range x.learned {
		if sums *= k.size; sums > budget {
			return n
		}
	}
	return len(x.learned)
}

// learn keeps one part more: the next that is known, or that which the relaxed year broke most
// often for its size.
func (x *scratch) learn(budget int) bool {
	n := len(x.kept.parts)
	if n == len(x.learned) {
		sums := x.pass()
		best := 0.0
		var next part
		for k, often := range x.tally {
			if often < 1 || slices.ContainsFunc(x.learned, func(p part) bool { return p.counter == k || p.machine >= 0 && p.machine+len(x.charge) == k }) {
				continue
			}
			p, ok := part{counter: -1, machine: k - len(x.charge)}, true
			if k < len(x.charge) {
				p, ok = x.counterPart(k)
			} else {
				p.size = x.ag.Machines[p.machine].States
			}
			if !ok || sums*p.size > budget {
				continue
			}
			if v := often / math.Log(float64(p.size)+1); v > best {
				best, next = v, p
			}
		}
		if best == 0 {
			return false
		}
		x.learned = append(slices.Clip(x.learned), next)
	}
	for k := range x.tally {
		x.tally[k] /= 2
	}
	if x.fits(budget) <= n {
		return false
	}
	x.keep(n + 1)
	return true
}

// each calls f for every session that starts in period t, with the kept state after it and the toll
// of kept machines by kept state before it; to is nil where nothing changes.
func (x *scratch) each(t int, f func(s start, to []int32, toll []int64)) {
	p := &x.kept
	if p.Q == 1 {
		for _, s := range x.starts[t] {
			f(s, nil, nil)
		}
		return
	}
	last, upto := int16(-1), 0
	for _, s := range x.starts[t] {
		if s.a != last {
			last, upto = s.a, 0
			x.still()
		}
		for ; upto < int(s.n); upto++ {
			x.read(t+upto, int(s.a))
		}
		if x.worth[s.k] == nothing {
			continue
		}
		if x.move(int(s.a), t, int(s.n)) {
			f(s, p.to, p.toll)
		} else {
			f(s, nil, nil)
		}
	}
}

// still puts the kept machines where they are before a session.
func (x *scratch) still() {
	for i, k := range x.kept.parts {
		if k.machine >= 0 {
			for s := range x.kept.state[i] {
				x.kept.state[i][s], x.kept.cost[i][s] = int32(s), 0
			}
		}
	}
}

// read lets the kept machines read one period.
func (x *scratch) read(t, symbol int) {
	for i, k := range x.kept.parts {
		if k.machine < 0 {
			continue
		}
		mc := x.ag.Machines[k.machine]
		for s, at := range x.kept.state[i] {
			if at >= 0 {
				next, cost := mc.Step(x.T, x.A, at, t, symbol)
				x.kept.state[i][s] = next
				x.kept.cost[i][s] += cost * x.unit(mc)
			}
		}
	}
}

// move fills in to and toll for a session, or, with n 0, for what the machines have read; false
// when nothing changes.
func (x *scratch) move(a, t, n int) bool {
	p := &x.kept
	moved := false
	for i, k := range p.parts {
		var shift int
		gate := int64(math.MinInt64)
		if k.counter >= 0 {
			if n == 0 {
				continue
			}
			shift = int(x.added(k.counter, a, t, n) / k.unit)
			for _, g := range x.gates[a] {
				if g.Counter == k.counter {
					gate = max(gate, g.AtLeast)
				}
			}
			if shift == 0 && gate == math.MinInt64 {
				continue
			}
		}
		if !moved {
			moved = true
			for q := range p.to {
				p.to[q], p.toll[q] = int32(q), 0
			}
		}
		hard := false
		if k.counter >= 0 {
			c := &x.ag.Counters[k.counter]
			hard = c.Over == 0 && c.Max < x.alike[k.counter]
		}
		for q, s := range p.digit[i] {
			if p.to[q] < 0 {
				continue
			}
			next := int(s)
			if k.machine >= 0 {
				next = int(p.state[i][s])
				p.toll[q] += p.cost[i][s]
			} else {
				if x.ag.Counters[k.counter].Start+int64(s)*k.unit < gate {
					p.to[q] = -1
					continue
				}
				if next += shift; next >= k.size {
					next = k.size - 1
					if hard {
						next = -1
					}
				}
			}
			if next < 0 {
				p.to[q] = -1
				continue
			}
			p.to[q] += int32((next - int(s)) * p.radix[i])
		}
	}
	return moved
}

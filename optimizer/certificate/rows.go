package certificate

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// agent searches the years of one agent of the model, plainly.
//
// A year is built session by session. A label is a part of a year up to a period: the activity
// that has just ended, the values of all counters and the states of all machines, exactly. Labels
// are taken in the order of value so far plus an upper bound on the rest, the longest first among
// equals; the first complete year taken is the best. The bound forgets gates and machines, and counters but for a charge (below).
type agent struct {
	m       *model.Model
	ag      *model.Agent
	T, A, C int
	sums    [][]int64 // [counter][activity*(T+1)+period] increments before the period
	least   []int64   // [counter] smallest and largest value that it can end at
	most    []int64

	scale int64   // S; 0: without objective
	cell  []int64 // [period*C+choice] worth
	shut  []bool  // same shape
	// session(a, t, L) by prefix sums per choice
	sum []int64 // [choice*(T+1)+period]
	bad []int32 // [choice*(T+1)+period] forbidden cells before period
	// rest
	charge []int64 // [counter] per unit
	extra  int64   // what the counters add to the bound
	rest   []int64 // [period*(A+1)+last+1] most that can still be earned from period on
}

// nothing is worth less than any year: 2^60 is beyond every sum of a valid problem.
const nothing = -(int64(1) << 60)

func newAgent(m *model.Model, i int) *agent {
	x := &agent{m: m, ag: &m.Agents[i], T: m.Periods, A: m.Activities, C: len(m.Choices)}
	for k := range x.ag.Counters {
		c := &x.ag.Counters[k]
		low, high := c.Start, c.Start
		for t := range x.T {
			var more int64
			for a := range x.A {
				if x.ag.Work[t] && x.ag.Open[t*x.A+a] {
					more = max(more, x.step(c, t, a))
				}
			}
			high += more
		}
		x.least, x.most = append(x.least, low), append(x.most, high)
		sums := make([]int64, x.A*(x.T+1))
		for a := range x.A {
			for t := range x.T {
				sums[a*(x.T+1)+t+1] = sums[a*(x.T+1)+t]
				if c.Inc != nil {
					sums[a*(x.T+1)+t+1] += int64(c.Inc[t*x.A+a])
				}
			}
		}
		x.sums = append(x.sums, sums)
	}
	x.charge = make([]int64, len(x.ag.Counters))
	x.rest = make([]int64, (x.T+1)*(x.A+1))
	return x
}

// step is the most that one period of activity a may add to counter c: its increment, and the
// session's, as if one started there.
func (x *agent) step(c *model.Counter, t, a int) (n int64) {
	if c.Inc != nil {
		n += int64(c.Inc[t*x.A+a])
	}
	if c.PerSession != nil {
		n += int64(c.PerSession[a])
	}
	return n
}

// prepare takes the prices of one case.
func (x *agent) prepare(scale int64, cell []int64, shut []bool) {
	x.scale, x.cell, x.shut = scale, cell, shut
	if x.sum == nil {
		x.sum, x.bad = make([]int64, x.C*(x.T+1)), make([]int32, x.C*(x.T+1))
	}
	for c := range x.C {
		a := int(x.m.Choices[c])
		for t := range x.T {
			k := c*(x.T+1) + t
			x.sum[k+1], x.bad[k+1] = x.sum[k]+cell[t*x.C+c], x.bad[k]
			if !x.ag.Work[t] || !x.ag.Open[t*x.A+a] || shut[t*x.C+c] {
				x.bad[k+1]++
			}
		}
	}
}

// session is the best worth of activity a in periods t..t+n-1 over its choices, without counters.
func (x *agent) session(a, t, n int) (best int64, choice int, ok bool) {
	best = nothing
	for _, c := range x.m.ChoicesOf[a] {
		k := int(c)*(x.T+1) + t
		if x.bad[k+n] != x.bad[k] {
			continue
		}
		if v := x.sum[k+n] - x.sum[k]; v > best {
			best, choice, ok = v, int(c), true
		}
	}
	return best, choice, ok
}

// added is what such a session adds to counter k.
func (x *agent) added(k, a, t, n int) (sum int64) {
	c := &x.ag.Counters[k]
	if c.PerSession != nil {
		sum += int64(c.PerSession[a])
	}
	at := a*(x.T+1) + t
	return sum + x.sums[k][at+n] - x.sums[k][at]
}

// price is what ending at n costs, in units of 1/S, and whether it is allowed.
func (x *agent) price(k int, n int64) (int64, bool) {
	c := &x.ag.Counters[k]
	switch {
	case n < c.Min && c.Under == 0, n > c.Max && c.Over == 0:
		return 0, false
	case n < c.Min:
		return (c.Min - n) * c.Under * x.scale, true
	case n > c.Max:
		return (n - c.Max) * c.Over * x.scale, true
	}
	return 0, true
}

// next calls f for every session that may start in period t after activity last (-1: none
// directly before).
func (x *agent) next(t, last int, f func(a, n int)) {
	for a := range x.A {
		if last >= 0 && (a == last || !x.ag.Follow[last*x.A+a]) {
			continue
		}
		for n := x.ag.Length[a].Min; n <= x.ag.Length[a].Max && t+n <= x.T; n++ {
			if !x.ag.Work[t+n-1] || !x.ag.Open[(t+n-1)*x.A+a] {
				break // no longer session either
			}
			f(a, n)
		}
	}
}

// relax computes rest for the present charges, and returns the bound on every year.
//
// For any charges w(k), a year that ends with counters n(k) is worth
//
//	cells - sum_k price(n(k)) <= cells - sum_k w(k) (n(k) - start(k)) + sum_k max over n of (w(k) (n - start(k)) - price(n))
//
// and the right-hand side needs no counters in the state.
func (x *agent) relax() int64 {
	x.extra = 0
	for k := range x.charge {
		best, _ := x.conjugate(k)
		if best == nothing {
			return nothing // the counter cannot end well at all
		}
		x.extra += best
	}
	W := x.A + 1
	for last := range W {
		x.rest[x.T*W+last] = 0
	}
	start := make([]int64, x.A)
	for t := x.T - 1; t >= 0; t-- {
		if !x.ag.Work[t] {
			for last := range W {
				x.rest[t*W+last] = x.rest[(t+1)*W]
			}
			continue
		}
		for a := range start {
			start[a] = nothing
		}
		x.next(t, -1, func(a, n int) {
			v, _, ok := x.session(a, t, n)
			if !ok {
				return
			}
			rest := x.rest[(t+n)*W+a+1]
			if rest == nothing {
				return
			}
			for k, w := range x.charge {
				if w != 0 {
					v -= w * x.added(k, a, t, n)
				}
			}
			start[a] = max(start[a], v+rest)
		})
		for last := range W {
			best := nothing
			for a, v := range start {
				if last == 0 || a != last-1 && x.ag.Follow[(last-1)*x.A+a] {
					best = max(best, v)
				}
			}
			x.rest[t*W+last] = best
		}
	}
	if x.rest[0] == nothing {
		return nothing
	}
	return x.rest[0] + x.extra
}

// conjugate is max over n of w (n - start) - price(n), and the n that gives it.
func (x *agent) conjugate(k int) (best, at int64) {
	best = nothing
	c := &x.ag.Counters[k]
	for n := x.least[k]; n <= x.most[k]; n++ {
		if p, ok := x.price(k, n); ok {
			if v := x.charge[k]*(n-c.Start) - p; v > best {
				best, at = v, n
			}
		}
	}
	return best, at
}

// tighten looks for charges with a low bound, by subgradient steps after Polyak towards a level
// below the best so far; the level is brought nearer when it does not come in sight. Any charges
// are right; good ones save labels.
func (x *agent) tighten(steps int) (bound int64) {
	clear(x.charge)
	bound = x.relax()
	if bound == nothing || len(x.charge) == 0 {
		return bound
	}
	var size int64 = 1
	for _, v := range x.cell {
		size = max(size, v, -v)
	}
	if x.scale == 0 {
		bound = x.tryEach(bound, size)
	}
	best := append([]int64(nil), x.charge...)
	slope := make([]float64, len(x.charge))
	now, below, idle := bound, float64(size), 0
	for range steps {
		square, some := 0.0, false
		for k, went := range x.follow() {
			_, at := x.conjugate(k)
			g := at - x.ag.Counters[k].Start - went
			some = some || g != 0
			slope[k] = float64(g) + 0.6*slope[k] // deflected: steps that undo each other average out
			square += slope[k] * slope[k]
		}
		if !some || square == 0 {
			break // the relaxed year is a true one
		}
		length := (float64(now-bound) + below) / square
		for k, g := range slope {
			x.charge[k] -= int64(math.Round(length * g))
		}
		if now = x.relax(); now < bound {
			if float64(bound-now) < below/8 {
				idle++
			} else {
				idle = 0
			}
			bound = now
			copy(best, x.charge)
		} else {
			idle++
		}
		if idle >= 6 {
			below, idle = below/2, 0
		}
	}
	copy(x.charge, best)
	return x.relax()
}

// tryEach charges counters one at a time by the size of a cell, and keeps what helps. Where no
// objective leads the way, as in a proof of emptiness by counting, one charge is often the whole
// argument, and steps from zero see nothing but level ground.
func (x *agent) tryEach(bound, size int64) int64 {
	for k := range x.charge {
		for _, by := range []int64{-size, size} {
			x.charge[k] += by
			if b := x.relax(); b < bound {
				bound = b
				break
			}
			x.charge[k] -= by
		}
	}
	x.relax()
	return bound
}

// follow walks the best year of the relaxation and returns what it adds to each counter.
func (x *agent) follow() []int64 {
	went := make([]int64, len(x.charge))
	W := x.A + 1
	last := -1
	for t := 0; t < x.T; {
		if !x.ag.Work[t] {
			last = -1
			t++
			continue
		}
		bestA, bestN := -1, 0
		want := x.rest[t*W+last+1]
		x.next(t, last, func(a, n int) {
			if bestA >= 0 {
				return
			}
			v, _, ok := x.session(a, t, n)
			rest := x.rest[(t+n)*W+a+1]
			if !ok || rest == nothing {
				return
			}
			for k, w := range x.charge {
				v -= w * x.added(k, a, t, n)
			}
			if v+rest == want {
				bestA, bestN = a, n
			}
		})
		if bestA < 0 {
			return went
		}
		for k := range went {
			went[k] += x.added(k, bestA, t, bestN)
		}
		t, last = t+bestN, bestA
	}
	return went
}

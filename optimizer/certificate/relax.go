package certificate

// relax computes rest for the present charges, and returns the bound on every year.
//
// For any charges w(k) on the counters that are not kept, a year that ends with n(k) is worth
//
//	cells - sum_k price(n(k)) <= cells - sum_k w(k) (n(k) - start(k)) + sum_k max over n of (w(k) (n - start(k)) - price(n))
//
// and the right-hand side needs no counters in the state. Kept counters and machines are in it, with
// their prices, gates and refusals; the others' gates and machines are forgotten, which only adds
// years.
func (x *scratch) relax() int64 {
	x.extra = 0
	x.summed += int64(x.pass())
	for k, w := range x.charge {
		if x.held[k] {
			continue
		}
		best, _ := x.conjugate(k, w, x.scale)
		if best == nothing {
			return nothing // the counter cannot end well at all
		}
		x.extra += best
	}
	x.levy()
	W, Q := x.A+1, x.kept.Q
	x.rest, x.begin = sized(x.rest, (x.T+1)*W*Q), sized(x.begin, x.A*Q)
	x.one, x.two, x.whose = sized(x.one, Q), sized(x.two, Q), sized(x.whose, Q)
	for last := range W {
		copy(x.at(x.T, last), x.kept.ending)
	}
	for t := x.T - 1; t >= 0; t-- {
		if !x.ag.Work[t] {
			x.idle(t)
			continue
		}
		for k := range x.begin {
			x.begin[k] = nothing
		}
		x.each(t, func(s start, to []int32, toll []int64) {
			v := x.net[s.k]
			if v == nothing {
				return
			}
			from, rest := x.begin[int(s.a)*Q:(int(s.a)+1)*Q], x.at(t+int(s.n), int(s.a)+1)
			if to == nil {
				for q, r := range rest {
					if r != nothing && v+r > from[q] {
						from[q] = v + r
					}
				}
				return
			}
			for q, u := range to {
				if u >= 0 {
					if r := rest[u]; r != nothing && v+r-toll[q] > from[q] {
						from[q] = v + r - toll[q]
					}
				}
			}
		})
		x.follows(t)
	}
	root := x.at(0, 0)[x.origin()]
	if root == nothing {
		return nothing
	}
	return root + x.extra
}

// at is rest in period t after activity last-1; last 0: nothing directly before.
func (x *scratch) at(t, last int) []int64 {
	k := (t*(x.A+1) + last) * x.kept.Q
	return x.rest[k : k+x.kept.Q]
}

// origin is the kept state at the start of the year: every part is in its state 0.
func (x *scratch) origin() int { return 0 }

// levy takes the charges off the worth of every session.
func (x *scratch) levy() {
	for a := range x.A {
		at := a * (x.T + 1)
		for t := range x.T + 1 {
			x.fees[at+t] = 0
		}
		for _, k := range x.touches[a] {
			if w := x.charge[k]; w != 0 && !x.held[k] {
				for t := range x.T + 1 {
					x.fees[at+t] += w * int64(x.sums[k][at+t])
				}
			}
		}
	}
	for t := range x.T {
		for _, s := range x.starts[t] {
			if x.worth[s.k] == nothing {
				x.net[s.k] = nothing
				continue
			}
			at := int(s.a)*(x.T+1) + t
			x.net[s.k] = x.worth[s.k] - (x.fees[at+int(s.n)] - x.fees[at])
		}
	}
	for a := range x.A {
		var each int64
		for _, k := range x.touches[a] {
			if c := &x.ag.Counters[k]; c.PerSession != nil && !x.held[k] {
				each += x.charge[k] * int64(c.PerSession[a])
			}
		}
		if each == 0 {
			continue
		}
		for t := range x.T {
			for _, s := range x.starts[t] {
				if int(s.a) == a && x.net[s.k] != nothing {
					x.net[s.k] -= each
				}
			}
		}
	}
}

// idle carries rest over a period without work.
func (x *scratch) idle(t int) {
	x.still()
	x.read(t, x.A)
	after := x.at(t+1, 0)
	if !x.move(0, t, 0) {
		for last := range x.A + 1 {
			copy(x.at(t, last), after)
		}
		return
	}
	for last := range x.A + 1 {
		here := x.at(t, last)
		for q, u := range x.kept.to {
			here[q] = nothing
			if u >= 0 && after[u] != nothing {
				here[q] = after[u] - x.kept.toll[q]
			}
		}
	}
}

// follows fills in rest in period t from what may begin there: after each activity the best that may
// follow it. The two best beginnings serve all that may be followed by anything else.
func (x *scratch) follows(t int) {
	Q := x.kept.Q
	for q := range Q {
		x.one[q], x.two[q], x.whose[q] = nothing, nothing, -1
	}
	for a := range x.A {
		for q, v := range x.begin[a*Q : (a+1)*Q] {
			if v > x.one[q] {
				x.one[q], x.two[q], x.whose[q] = v, x.one[q], int16(a)
			} else if v > x.two[q] {
				x.two[q] = v
			}
		}
	}
	copy(x.at(t, 0), x.one)
	if t == 0 || !x.ag.Work[t-1] {
		return
	}
	for last := range x.A {
		if !x.ag.Open[(t-1)*x.A+last] {
			continue
		}
		here := x.at(t, last+1)
		follow := x.ag.Follow[last*x.A : (last+1)*x.A]
		any := true
		for a, ok := range follow {
			any = any && (ok || a == last)
		}
		if any {
			for q := range here {
				here[q] = x.one[q]
				if int(x.whose[q]) == last {
					here[q] = x.two[q]
				}
			}
			continue
		}
		for q := range here {
			here[q] = nothing
		}
		for a, ok := range follow {
			if !ok || a == last {
				continue
			}
			for q, v := range x.begin[a*Q : (a+1)*Q] {
				here[q] = max(here[q], v)
			}
		}
	}
}

// tighten looks for charges with a low bound, by subgradient steps after Polyak towards target, or
// towards a level below the best so far where no target is known (nothing); that level is brought
// nearer when it does not come in sight. Any charges are right; good ones save labels.
func (x *scratch) tighten(target int64, steps int) (bound int64) {
	bound = x.relax()
	if bound == nothing || bound <= target || len(x.charge) == 0 {
		return bound
	}
	var size int64 = 1
	for _, v := range x.cell {
		size = max(size, v, -v)
	}
	if x.scale == 0 && !x.warm {
		bound = x.tryEach(bound, size)
	}
	best := append([]int64(nil), x.charge...)
	slope := make([]float64, len(x.charge))
	now, below, idle := bound, float64(size), 0
	if target != nothing {
		below = float64(bound - target)
	}
	for range steps {
		if x.broke() {
			break
		}
		square, some := 0.0, false
		for k, went := range x.walk() {
			if x.held[k] {
				slope[k] = 0
				continue
			}
			_, at := x.conjugate(k, x.charge[k], x.scale)
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
			x.charge[k] = x.clamp(k, float64(x.charge[k])-length*g)
		}
		if now = x.relax(); now < bound {
			if float64(bound-now) < below/8 {
				idle++
			} else {
				idle = 0
			}
			bound = now
			copy(best, x.charge)
			if bound <= target {
				return bound
			}
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
func (x *scratch) tryEach(bound, size int64) int64 {
	for k := range x.charge {
		was := x.charge[k]
		for _, by := range []int64{-size, size} {
			x.charge[k] = x.clamp(k, float64(was+by))
			if b := x.relax(); b < bound {
				bound = b
				break
			}
			x.charge[k] = was
		}
	}
	x.relax()
	return bound
}

// walk follows the best year of the relaxation, returns what it adds to each counter, and tallies
// what it breaks.
func (x *scratch) walk() []int64 {
	went := make([]int64, len(x.charge))
	states := make([]int32, len(x.ag.Machines))
	q, last := x.origin(), 0
	for t := 0; t < x.T; {
		if !x.ag.Work[t] {
			x.still()
			x.read(t, x.A)
			if x.move(0, t, 0) {
				q = int(x.kept.to[q])
			}
			x.watch(states, t, x.A)
			last = 0
			t++
			continue
		}
		want := x.at(t, last)[q]
		var step start
		next := -1
		x.each(t, func(s start, to []int32, toll []int64) {
			if next >= 0 || x.net[s.k] == nothing || last > 0 && (int(s.a) == last-1 || !x.ag.Follow[(last-1)*x.A+int(s.a)]) {
				return
			}
			v, u := x.net[s.k], q
			if to != nil {
				if u = int(to[q]); u < 0 {
					return
				}
				v -= toll[q]
			}
			if r := x.at(t+int(s.n), int(s.a)+1)[u]; r != nothing && v+r == want {
				step, next = s, u
			}
		})
		if next < 0 {
			return went
		}
		for _, g := range x.gates[step.a] {
			if x.ag.Counters[g.Counter].Start+went[g.Counter] < g.AtLeast {
				x.tally[g.Counter]++
			}
		}
		for _, k := range x.touches[step.a] {
			went[k] += x.added(k, int(step.a), t, int(step.n))
		}
		for u := t; u < t+int(step.n); u++ {
			x.watch(states, u, int(step.a))
		}
		q, t, last = next, t+int(step.n), int(step.a)+1
	}
	for k, n := range went {
		if c := &x.ag.Counters[k]; c.Start+n < c.Min || c.Start+n > c.Max {
			x.tally[k]++
		}
	}
	return went
}

// watch lets all machines read one period and tallies those that refuse or charge.
func (x *scratch) watch(states []int32, t, symbol int) {
	for k, mc := range x.ag.Machines {
		if states[k] < 0 {
			continue
		}
		next, cost := mc.Step(x.T, x.A, states[k], t, symbol)
		if states[k] = next; next < 0 || cost > 0 {
			x.tally[len(x.charge)+k]++
		}
	}
}

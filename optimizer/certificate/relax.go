package certificate

import "math"

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
		best, _ := x.conjugate(k, w, x.scale)
		if best == nothing {
			return nothing // the counter cannot end well at all
		}
		x.extra += best
	}
	x.levy()
	W := x.A + 1
	x.rest, x.begin = sized(x.rest, (x.T+1)*W), sized(x.begin, x.A)
	for last := range W {
		*x.at(x.T, last) = 0
	}
	for t := x.T - 1; t >= 0; t-- {
		if !x.ag.Work[t] {
			for last := range W {
				*x.at(t, last) = *x.at(t+1, 0)
			}
			continue
		}
		for a := range x.begin {
			x.begin[a] = nothing
		}
		for _, s := range x.starts[t] {
			if v, r := x.net[s.k], *x.at(t+int(s.n), int(s.a)+1); v != nothing && r != nothing {
				x.begin[s.a] = max(x.begin[s.a], v+r)
			}
		}
		x.follows(t)
	}
	root := *x.at(0, 0)
	if root == nothing {
		return nothing
	}
	return root + x.extra
}

// at is rest in period t after activity last-1; last 0: nothing directly before.
func (x *scratch) at(t, last int) *int64 { return &x.rest[t*(x.A+1)+last] }

// levy takes the charges off the worth of every session.
func (x *scratch) levy() {
	for a := range x.A {
		at := a * (x.T + 1)
		for t := range x.T + 1 {
			x.fees[at+t] = 0
		}
		for _, k := range x.touches[a] {
			if w := x.charge[k]; w != 0 {
				for t := range x.T + 1 {
					x.fees[at+t] += w * int64(x.sums[k][at+t])
				}
			}
		}
	}
	for a := range x.A {
		var each int64
		for _, k := range x.touches[a] {
			if c := &x.ag.Counters[k]; c.PerSession != nil {
				each += x.charge[k] * int64(c.PerSession[a])
			}
		}
		fees := x.fees[a*(x.T+1):]
		for _, s := range x.sessionsOf[a] {
			if x.worth[s.k] == nothing {
				x.net[s.k] = nothing
				continue
			}
			x.net[s.k] = x.worth[s.k] - (fees[s.t+s.n] - fees[s.t]) - each
		}
	}
	x.fineTrips(x.plain)
}

// follows fills in rest in period t from what may begin there: after each activity the best that may
// follow it. The two best beginnings serve all that may be followed by anything else.
func (x *scratch) follows(t int) {
	one, two, whose := nothing, nothing, -1
	for a, v := range x.begin {
		if v > one {
			one, two, whose = v, one, a
		} else if v > two {
			two = v
		}
	}
	*x.at(t, 0) = one
	for last := range x.A {
		if t == 0 || !x.ag.Work[t-1] || !x.ag.Open[(t-1)*x.A+last] {
			*x.at(t, last+1) = nothing
			continue
		}
		best := one
		if whose == last {
			best = two
		}
		if x.picky[last] {
			best = nothing
			for a, ok := range x.ag.Follow[last*x.A : (last+1)*x.A] {
				if ok && a != last {
					best = max(best, x.begin[a])
				}
			}
		}
		*x.at(t, last+1) = best
	}
}

// tighten looks for charges with a low bound, by subgradient steps. A counter's steps are as long as what its steps so far, squared
// and added up, leave of a part of the largest cell (Duchi, Hazan and Singer 2011), and all become shorter: counters of
// weeks, of sessions and of what opens a gate settle at very different charges. Once steps bring little they begin again from the best
// charges, a third as long: the largest cell says little of what charges are like. Any charges are right; good ones save labels.
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
	square := make([]float64, len(x.charge))
	first, since, was := firstStep*float64(size), 0, bound
	for range steps {
		if x.broke() {
			break
		}
		some := false
		for k, went := range x.walk() {
			_, at := x.conjugate(k, x.charge[k], x.scale)
			if g := float64(at - x.ag.Counters[k].Start - went); g != 0 {
				some = true
				square[k] += g * g
				x.charge[k] = x.clamp(k, float64(x.charge[k])-first*g/math.Sqrt(square[k])/(1+float64(since)/halfAfter))
			}
		}
		if !some {
			break // the relaxed year is a true one
		}
		if now := x.relax(); now < bound {
			bound = now
			copy(best, x.charge)
			if bound <= target {
				return bound
			}
		}
		if since++; since%stepsToJudge > 0 {
			continue
		}
		if little := float64(was-bound) < worthwhile*float64(was-max(target, was-size)); little {
			first, since = first/3, 0
			clear(square)
			copy(x.charge, best)
			x.relax()
			if first < leastStep*float64(size) {
				break
			}
		}
		was = bound
	}
	copy(x.charge, best)
	return x.relax()
}

// Of tighten: the first step of a counter, in sizes of the largest cell, and the least; after how many steps it is half as long;
// and how much of what is missing so many steps must bring.
const (
	firstStep    = 0.3
	leastStep    = 0.003
	halfAfter    = 50.0
	stepsToJudge = 40
	worthwhile   = 0.04
)

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
	x.went = sized(x.went, len(x.charge))
	clear(x.went)
	last := 0
	for t := 0; t < x.T; {
		if !x.ag.Work[t] {
			last = 0
			t++
			continue
		}
		want := *x.at(t, last)
		found := false
		for _, s := range x.starts[t] {
			if x.net[s.k] == nothing || last > 0 && (int(s.a) == last-1 || !x.ag.Follow[(last-1)*x.A+int(s.a)]) {
				continue
			}
			if r := *x.at(t+int(s.n), int(s.a)+1); r == nothing || x.net[s.k]+r != want {
				continue
			}
			for _, k := range x.touches[s.a] {
				x.went[k] += x.added(k, int(s.a), t, int(s.n))
			}
			t, last, found = t+int(s.n), int(s.a)+1, true
			break
		}
		if !found {
			break
		}
	}
	for k, n := range x.went {
		if c := &x.ag.Counters[k]; c.Start+n < c.Min || c.Start+n > c.Max {
			x.tally[k]++
		}
	}
	return x.went
}

package row

import (
	"math"
)

// relaxation pays for the counters that a graph has dropped. With multipliers
// y[k] (y > 0 charges for what a maximum limits, y < 0 pays for what a minimum
// asks for) a session costs what it uses of every counter times y, and H at
// the origin plus
//
//	sum_k (y[k] > 0 ? y[k] (Max-Start) : y[k] (Min-Start))
//
// bounds every path from above, for any y. Counters of kept parts have none.
type relaxation struct {
	y, best, step []int64 // [counter]
	usage         []int64
	tally         []float64 // [part] how often relaxed paths have broken it lately
	lessons       []lesson  // [part]
	picky         []bool    // [activity] some other activity may not follow it
	warm          bool      // multipliers come from an earlier call
	each, session []int64   // [activity] what the multipliers charge per period and session
	odd           []bool    // [activity] some counter with a multiplier moves by different amounts in different periods
}

func (r *relaxation) init(o *Oracle) {
	n := len(o.counters)
	r.y, r.best, r.step, r.usage = make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	r.tally, r.lessons = make([]float64, len(o.kept)), make([]lesson, len(o.kept))
	for k, p := range o.kept {
		r.lessons[k] = lesson{leastCost, max(leastCost, math.Log(float64(p.size)))}
	}
	r.each, r.session, r.odd = make([]int64, o.A), make([]int64, o.A), make([]bool, o.A)
	r.picky = make([]bool, o.A)
	for l := range o.A {
		for a := range o.A {
			r.picky[l] = r.picky[l] || a != l && !o.ag.Follow[l*o.A+a]
		}
	}
}

// constant is what the multipliers pay or charge before anything is done.
func (r *relaxation) constant(o *Oracle, y []int64) (sum int64) {
	for k := range o.counters {
		c := &o.counters[k]
		switch {
		case o.graph.held[k]:
		case y[k] > 0:
			sum += y[k] * (c.Max - o.usage[k])
		case y[k] < 0:
			sum += y[k] * (c.Min - o.usage[k])
		}
	}
	return sum
}

// solve fills B and H of the graph for multipliers y and returns the bound on
// all its paths.
func (r *relaxation) solve(o *Oracle, y []int64) (root int64) {
	r.price(o, y)
	root = o.graph.backward(o)
	if root > Lowest/2 {
		root += o.origin.value + r.constant(o, y)
	}
	return root
}

// price subtracts the multipliers from every session's value.
func (r *relaxation) price(o *Oracle, y []int64) {
	g := o.graph
	for a := range o.A {
		each, session, odd := int64(0), int64(0), false
		for i := range o.uses[a] {
			u := &o.uses[a][i]
			if v := y[u.counter]; v != 0 && !g.held[u.counter] {
				each += v * u.each
				session += v * u.session
				odd = odd || !u.uniform
			}
		}
		r.each[a], r.session[a], r.odd[a] = each, session, odd
	}
	o.net[o.idle] = 0
	for _, x := range g.alive {
		n := int(x.hi-x.lo) + 1
		net, value := o.net[x.k:int(x.k)+n], o.value[x.k:int(x.k)+n]
		if r.odd[x.a] {
			r.priceOdd(o, y, x, net, value)
			continue
		}
		each := r.each[x.a]
		sum := r.session[x.a] + each*int64(x.lo)
		for i, v := range value {
			net[i] = v - sum
			sum += each
		}
	}
}

func (r *relaxation) priceOdd(o *Oracle, y []int64, x span, net, value []int64) {
	for i, v := range value {
		t, n := int(x.t), int(x.lo)+i
		for j := range o.uses[x.a] {
			u := &o.uses[x.a][j]
			if !o.graph.held[u.counter] {
				v -= y[u.counter] * (u.session + u.prefix[t+n] - u.prefix[t])
			}
		}
		net[i] = v
	}
}

// walk follows the best relaxed path, lists its sessions, and adds up its use
// of every counter; false when there is none.
func (r *relaxation) walk(o *Oracle) bool {
	g := o.graph
	copy(r.usage, o.usage)
	o.walked = o.walked[:0]
	if len(g.H) == 0 {
		return false
	}
	for e := int32(0); ; {
		i := g.group[e]
		t := int(g.period[i])
		if t == o.T {
			return true
		}
		s, j := g.best(o, e)
		if s < 0 {
			return false
		}
		a, n := int(g.act[s]), int(g.period[g.group[g.to[j]]])-t
		o.walked = append(o.walked, piece{a, t, n})
		if a < o.A {
			for i := range o.uses[a] {
				u := &o.uses[a][i]
				r.usage[u.counter] += u.session + u.prefix[t+n] - u.prefix[t]
			}
		}
		e = g.to[j]
	}
}

// best returns the start and the arc that H[e] comes from, or -1.
func (g *graph) best(o *Oracle, e int32) (s, j int32) {
	i, want := g.group[e], g.H[e]
	for s := g.starts[i]; s < g.starts[i+1]; s++ {
		if g.B[s] != want || int(g.act[s]) < o.A && !o.follows(int(g.last[e]), int(g.act[s])) {
			continue
		}
		for j := g.arcs[s]; j < g.arcs[s+1]; j++ {
			if h := g.H[g.to[j]]; h > Lowest/2 && g.worth(o, j)+h == want {
				return s, j
			}
		}
	}
	return -1, -1
}

// descend moves the multipliers by Polyak steps towards a smaller bound and
// leaves B and H at the best ones. target is the value of a known path, or
// Lowest. Relaxed paths that happen to keep every rule are offered.
func (r *relaxation) descend(o *Oracle, steps int, target int64, offer bool) (root, work int64) {
	g := o.graph
	bestRoot := int64(math.MaxInt64)
	factor := 1.0
	since := 0
	last := false
	for s := 0; ; s++ {
		root := r.solve(o, r.y)
		work += int64(len(g.to) + 3*len(g.last) + 2*len(g.alive))
		if root < Lowest/2 {
			return Lowest, work
		}
		if root < bestRoot {
			if bestRoot != math.MaxInt64 && bestRoot-root > (1+abs(bestRoot))/2000 {
				since = 0
			}
			bestRoot = root
			copy(r.best, r.y)
			last = true
		} else {
			last = false
			if since++; since%4 == 3 {
				factor /= 2
			}
		}
		if bestRoot <= target || o.stopped() {
			break
		}
		if offer && s&(s-1) == 0 && s > 1 && o.cutoff > Lowest/2 { // 2, 4, 8 …: shrink what the next steps work on
			work += int64(len(g.to))
			if !o.prune() {
				return o.cutoff, work
			}
		}
		r.walk(o)
		if offer {
			kept := true
			o.violated(g, func(part int) {
				r.tally[part]++
				kept = kept && o.kept[part].machine != nil // which the walk pays
			})
			if kept {
				target = max(target, o.offerWalk())
			}
		}
		if s >= steps || since > 16 || bestRoot <= target {
			break
		}
		var norm float64
		for k := range o.counters {
			c := &o.counters[k]
			r.step[k] = 0
			if g.held[k] {
				continue
			}
			switch {
			case r.usage[k] > c.Max:
				r.step[k] = r.usage[k] - c.Max
			case r.usage[k] < c.Min:
				r.step[k] = r.usage[k] - c.Min
			case r.y[k] > 0:
				r.step[k] = r.usage[k] - c.Max
			case r.y[k] < 0:
				r.step[k] = r.usage[k] - c.Min
			}
			norm += float64(r.step[k]) * float64(r.step[k])
		}
		if norm == 0 {
			break // the relaxed path keeps every counter and pays for none: optimal
		}
		gap := float64(root - target)
		if guess := 0.02*math.Abs(float64(root)) + float64(o.price.Scale); target < Lowest/2 || gap > guess*4 {
			gap = guess
		}
		theta := factor * gap / norm
		for k := range o.counters {
			if r.step[k] != 0 {
				r.move(o, k, int64(theta*float64(r.step[k])))
			}
		}
	}
	if !last {
		copy(r.y, r.best)
		bestRoot = r.solve(o, r.y)
	}
	return bestRoot, work
}

// move adds d to multiplier k without crossing zero against the counter's
// sense, within the prices of soft sides.
func (r *relaxation) move(o *Oracle, k int, d int64) {
	c := &o.counters[k]
	y := r.y[k]
	n := y + d
	if y > 0 && n < 0 || y < 0 && n > 0 {
		n = 0
	}
	most, least := int64(math.MaxInt64>>12), int64(math.MinInt64>>12)
	if c.Over > 0 {
		most = c.Over * o.price.Scale
	}
	if c.Under > 0 {
		least = -c.Under * o.price.Scale
	}
	if c.Max >= c.most {
		most = 0
	}
	if c.Min <= c.Start {
		least = 0
	}
	r.y[k] = min(max(n, least), most)
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

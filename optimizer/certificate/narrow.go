package certificate

import (
	"math"
	"slices"
)

// narrow keeps part after part until nothing is worth more than target, the best year left keeps
// all rules, or there is nothing more that can be kept; then what is left is searched.
func (x *scratch) narrow(target int64, effort int) int64 {
	was := slices.Clone(x.charge) // what suits what is kept here does not suit the next question
	defer copy(x.charge, was)
	g, h := &x.layers[0], &x.layers[1]
	x.lay(g, target)
	best := g.bound(target)
	clear(x.held)
	clear(x.large)
	for best > target && !x.broke() {
		p, ok, whole := x.broken(g)
		if whole {
			return best
		}
		if !ok {
			if effort < leastSearch {
				return best
			}
			copy(x.charge, was)
			x.relax()
			found, _ := x.search(target, effort)
			return min(best, found)
		}
		if !x.refine(g, h, p, target, min(arcsPerLabel*effort, mostArcs)) {
			x.large[x.index(p)] = true
			continue
		}
		x.held[x.index(p)] = true
		g, h = h, g
		if best = min(best, g.bound(target)); best > target {
			x.again(g, target, stepsAgain)
			best = min(best, g.bound(target))
		}
	}
	return best
}

// possible says, by period*A+activity, where a year worth more than target can do the activity: parts
// are kept while that takes no more than so many arcs.
func (x *scratch) possible(target int64, most int) []bool {
	cells := make([]bool, x.T*x.A)
	if x.relax() == nothing {
		return cells
	}
	defer copy(x.charge, slices.Clone(x.charge))
	g, h := &x.layers[0], &x.layers[1]
	x.lay(g, target)
	clear(x.held)
	clear(x.large)
	for len(g.arcs) > 0 && !x.broke() {
		p, ok, _ := x.broken(g)
		if !ok {
			break
		}
		if !x.refine(g, h, p, target, most) {
			x.large[x.index(p)] = true
			continue
		}
		x.held[x.index(p)] = true
		g, h = h, g
		if len(g.arcs) > 0 {
			x.again(g, target, stepsAgain)
		}
	}
	reached := make([]bool, len(g.nodes))
	for e := range g.nodes {
		if e > 0 && !reached[e] {
			continue
		}
		from := &g.nodes[e]
		for _, j := range g.leaving(e) {
			reached[j.to] = true
			if a, n := x.trip(j.session); a < x.A {
				for t := int(from.t); t < int(from.t)+n; t++ {
					cells[t*x.A+a] = true
				}
			}
		}
	}
	return cells
}

// broken follows the best year left and returns the part to keep next: one of those that the year
// breaks, often lately and with few states. whole says that it breaks none.
func (x *scratch) broken(g *layers) (p part, ok, whole bool) {
	x.went, x.states, x.wrong = sized(x.went, len(x.charge)), sized(x.states, len(x.ag.Machines)), sized(x.wrong, len(x.tally))
	clear(x.went)
	clear(x.states)
	clear(x.wrong)
	for e := 0; int(g.nodes[e].t) < x.T; {
		from := &g.nodes[e]
		next := -1
		for _, j := range g.leaving(e) {
			if r := g.nodes[j.to].rest; r != nothing && x.worthOf(j)+r == from.rest {
				a, n := x.trip(j.session)
				x.note(int(from.t), a, n)
				next = int(j.to)
				break
			}
		}
		if next < 0 {
			break
		}
		e = next
	}
	for k := range x.ag.Counters {
		w, n := x.charge[k], x.went[k]
		grant, _ := x.conjugate(k, w, x.scale)
		if price, ok := x.price(k, x.ag.Counters[k].Start+n, x.scale); !ok || grant > w*n-price {
			x.wrong[k] = true
		}
	}
	for k, mc := range x.ag.Machines {
		if s := x.states[k]; s >= 0 && mc.Accept[s] != 0 {
			x.wrong[len(x.charge)+k] = true
		}
	}
	for k, held := range x.held {
		x.wrong[k] = x.wrong[k] && !held
	}
	whole, most := true, 0.0
	for k, wrong := range x.wrong {
		if !wrong {
			continue
		}
		whole = false
		x.tally[k]++
		if x.large[k] {
			continue
		}
		q, fits := part{counter: -1, machine: k - len(x.charge)}, true
		if k < len(x.charge) {
			q, fits = x.counterPart(k)
		} else {
			q.size = x.ag.Machines[q.machine].States
		}
		v := x.tally[k] / math.Log(float64(q.size)+1)
		if k < len(x.charge) {
			v *= x.weight[k]
		}
		if fits && v > most {
			most, p, ok = v, q, true
		}
	}
	return p, ok, whole
}

// note adds a session, or a period without work, to the books of the year that is followed.
func (x *scratch) note(t, a, n int) {
	if a < x.A {
		for _, g := range x.gates[a] {
			if x.ag.Counters[g.Counter].Start+x.went[g.Counter] < g.AtLeast {
				x.wrong[g.Counter] = true
			}
		}
		for _, k := range x.touches[a] {
			x.went[k] += x.added(k, a, t, n)
		}
	}
	for u := t; u < t+n; u++ {
		for k, mc := range x.ag.Machines {
			if x.states[k] < 0 {
				continue
			}
			next, cost := mc.Step(x.T, x.A, x.states[k], u, a)
			if x.states[k] = next; next < 0 || cost > 0 {
				x.wrong[len(x.charge)+k] = true
			}
		}
	}
}

// index of a part in tally.
func (x *scratch) index(p part) int {
	if p.machine >= 0 {
		return len(x.charge) + p.machine
	}
	return p.counter
}

// leastSearch is from which effort on what cannot be kept is searched.
const leastSearch = 1000

// stepsAgain is how often charges are moved after a part was kept.
const stepsAgain = 6

// Limits of one graph: places for nodes, arcs, and arcs for every label that a search may take.
const (
	mostPlaces   = 8_000_000
	mostArcs     = 2_000_000
	arcsPerLabel = 40
)

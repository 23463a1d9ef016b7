package certificate

import (
	"math"
	"slices"
)

// narrow keeps part after part until nothing is worth more than target, the best year left keeps
// all rules, or there is nothing more that can be kept; then what is left is searched.
func (x *scratch) narrow(target int64, effort int) int64 {
	defer copy(x.charge, slices.Clone(x.charge)) // what suits what is kept here does not suit the next question
	g := x.whole(target)
	return x.finish(g, g.bound(target), target, effort, 0)
}

// finish brings the bound on what is left in g down to target, if it can.
func (x *scratch) finish(g *layers, best, target int64, effort, least int) int64 {
	g, best, ended := x.keep(g, best, target, min(max(x.arcsPerLabel()*effort, least), x.arcs), effort)
	if ended || best <= target || effort < leastSearch || x.broke() {
		return best
	}
	found, _ := x.search(g, target, effort)
	return min(best, found)
}

// whole begins with all that the relaxation leaves above target.
func (x *scratch) whole(target int64) *layers {
	g := &x.layers[0]
	x.lay(g, target)
	clear(x.held)
	clear(x.large)
	return g
}

// keep keeps part after part until nothing in g is worth more than target, its best year keeps all rules
// (ended), or no part fits into most arcs any more. Graphs that are large are searched in between, with few labels.
func (x *scratch) keep(g *layers, best, target int64, most, effort int) (now *layers, bound int64, ended bool) {
	for best > target && !x.broke() {
		p, ok, whole := x.broken(g)
		if whole || !ok {
			return g, best, whole
		}
		var kept bool
		if g, kept = x.add(g, p, target, most); !kept {
			continue
		}
		if best = min(best, g.bound(target)); best > target {
			x.again(g, target, x.stepsAgain())
			best = min(best, g.bound(target))
		}
		if labels := min(effort, len(g.arcs)/arcsToLook); best > target && labels >= leastLook {
			found, done := x.search(g, target, labels)
			if best = min(best, found); done {
				return g, best, true
			}
		}
	}
	return g, best, false
}

// A graph is searched with a label for so many of its arcs, when that makes so many.
const (
	arcsToLook = 25
	leastLook  = 2000
)

// add keeps one more part, if that takes no more than most arcs.
func (x *scratch) add(g *layers, p part, target int64, most int) (now *layers, kept bool) {
	h := &x.layers[0]
	if g == h {
		h = &x.layers[1]
	}
	if !x.refine(g, h, p, target, most) {
		x.large[x.index(p)] = true
		return g, false
	}
	x.held[x.index(p)] = true
	return h, true
}

// possible leaves what a year worth more than target can be: cells by period*A+activity, and the graph. Parts
// are kept while that takes no more than most arcs, those that the best year does not break at last.
func (x *scratch) possible(from *remains, target int64, most int) (cells []bool, left *layers) {
	cells = make([]bool, x.T*x.A)
	if x.relax() == nothing {
		return cells, nil
	}
	defer copy(x.charge, slices.Clone(x.charge))
	var g *layers
	var best int64
	if from != nil {
		g, best = x.settled(from, target)
	} else {
		g = x.whole(target)
		best = g.bound(target)
	}
	g, best, _ = x.keep(g, best, target, most, 0)
	for k := range x.held {
		if best <= target || len(g.arcs) == 0 || x.broke() {
			break
		}
		if x.held[k] || x.large[k] {
			continue
		}
		if p, fits := x.partOf(k); fits {
			g, _ = x.add(g, p, target, min(most, len(g.arcs)+len(g.arcs)/4+1000))
		}
	}
	for e := range g.nodes {
		from := &g.nodes[e]
		for _, j := range g.leaving(e) {
			if r := &x.trips[j.trip]; int(r.a) < x.A {
				for t := int(from.t); t < int(from.t)+int(r.n); t++ {
					cells[t*x.A+int(r.a)] = true
				}
			}
		}
	}
	return cells, g
}

// broken follows the best year left and returns the part to keep next: one of those that the year
// breaks, often lately and with few states. whole says that it breaks none.
func (x *scratch) broken(g *layers) (p part, ok, whole bool) {
	x.follow(g)
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
		q, fits := x.partOf(k)
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

// follow follows the best year left and notes in wrong which parts it breaks.
func (x *scratch) follow(g *layers) {
	x.went, x.states, x.wrong = sized(x.went, len(x.charge)), sized(x.states, len(x.ag.Machines)), sized(x.wrong, len(x.tally))
	clear(x.went)
	clear(x.states)
	clear(x.wrong)
	for e := 0; int(g.nodes[e].t) <= x.T; {
		from := &g.nodes[e]
		next := -1
		for _, j := range g.leaving(e) {
			if r := g.nodes[j.to].rest; r != nothing && x.net[j.trip]+r == from.rest {
				x.note(int(from.t), int(x.trips[j.trip].a), int(x.trips[j.trip].n))
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

// index of a part in tally, and partOf the part there, if it has few enough states.
func (x *agent) index(p part) int {
	if p.machine >= 0 {
		return len(x.charge) + p.machine
	}
	return p.counter
}

func (x *agent) partOf(k int) (part, bool) {
	if k < len(x.charge) {
		return x.counterPart(k)
	}
	m := k - len(x.charge)
	return part{counter: -1, machine: m, size: x.ag.Machines[m].States}, true
}

// leastSearch is from which effort on what cannot be kept is searched.
const leastSearch = 1000

// stepsAgain is how often charges are moved after a part was kept. In short years nearly every part is kept in the end.
func (x *scratch) stepsAgain() int {
	if x.T < longYear {
		return 6
	}
	return 20
}

// stepsOfCharges is how often charges are moved before anything is kept, more often for the first question about an agent.
func (x *scratch) stepsOfCharges() int {
	switch {
	case x.T < longYear && x.warm:
		return 20
	case x.T < longYear:
		return 100
	case x.warm:
		return 150
	}
	return 800
}

// arcsPerLabel is how many arcs a graph may have for every label that a search may take.
func (x *scratch) arcsPerLabel() int {
	if x.T < longYear {
		return 40
	}
	return 200
}

const longYear = 20

// Limits of one graph: arcs, and for each of them places for nodes.
const (
	mostArcs     = 2_000_000
	placesPerArc = 4
)

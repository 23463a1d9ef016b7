package certificate

import "slices"

// remains is what a closing step leaves of an agent's year, at whatever prices: every schedule in which the agent's
// year is not in it is within the claim. Questions that come later look no further.
type remains struct {
	nodes []place
	arcs  []arc
	held  []bool // [as tally] what its states tell apart
	open  int64
}

// place is a node without worths.
type place struct{ t, from, done, need int32 }

// keptAs copies g, which is not nil.
func (x *scratch) keptAs(g *layers) *remains {
	r := &remains{nodes: make([]place, len(g.nodes)), arcs: slices.Clone(g.arcs), held: slices.Clone(x.held), open: g.open}
	for e := range g.nodes {
		n := &g.nodes[e]
		r.nodes[e] = place{n.t, n.from, n.done, n.need}
	}
	return r
}

// load puts prices on r, less what is forbidden and what falls to target.
func (x *scratch) load(r *remains, target int64) *layers {
	g := &x.layers[0]
	copy(x.held, r.held)
	clear(x.large)
	g.extra, g.cut, g.open = 0, true, r.open
	for k := range x.charge {
		if x.held[k] {
			x.charge[k] = 0
			continue
		}
		grant, _ := x.conjugate(k, x.charge[k], x.scale)
		g.extra += grant
	}
	x.levy()
	g.nodes, g.arcs = sized(g.nodes, len(r.nodes)), g.arcs[:0]
	for e := range r.nodes {
		n, end := &r.nodes[e], len(r.arcs)
		if e+1 < len(r.nodes) {
			end = int(r.nodes[e+1].from)
		}
		g.nodes[e] = node{so: nothing, t: n.t, from: int32(len(g.arcs)), done: n.done, need: n.need}
		for _, j := range r.arcs[n.from:end] {
			if x.net[j.trip] != nothing {
				g.arcs = append(g.arcs, j)
			}
		}
	}
	if len(g.nodes) > 0 {
		g.nodes[0].so = 0
	}
	x.summed += int64(len(g.arcs))
	x.arrive(g)
	x.settle(g, target)
	return g
}

// inside is bound for what remains.
func (x *scratch) inside(r *remains, target int64, effort int) int64 {
	g, best := x.settled(r, target)
	if best > target {
		was := slices.Clone(x.charge)
		x.merge(g)
		best = min(best, x.finish(g, best, target, effort, 4*len(r.arcs)))
		copy(x.charge, was)
	}
	return best
}

// settled is r at these prices, with charges that suit it, and the bound.
func (x *scratch) settled(r *remains, target int64) (g *layers, best int64) {
	g = x.load(r, target)
	if best = g.bound(target); best > target {
		x.again(g, target, x.stepsAgain())
		best = min(best, g.bound(target))
	}
	return g, best
}

package certificate

import "slices"

// merge puts nodes of one period with the same future into one (Moore 1956, from the end backwards), and
// leaves out what no year passes: of a rotation with at most four weeks in sessions of two to four, three weeks
// and four weeks are one state, since neither can be followed by another session. settle has been called.
func (x *scratch) merge(g *layers) {
	n := len(g.nodes)
	x.number = sized(x.number, n)
	one := x.number // [node] the one that stands for it
	x.twins.reset(n)
	for e := n - 1; e >= 0; e-- {
		node := &g.nodes[e]
		one[e] = -1
		if node.rest == nothing || node.so == nothing {
			continue
		}
		arcs := g.leaving(e)
		for j := range arcs {
			arcs[j].to = one[arcs[j].to]
		}
		first := x.twins.find(g, e)
		if one[e] = first; int(first) == e {
			continue
		}
		f := &g.nodes[first]
		f.so = max(f.so, node.so)
		f.done, f.need = min(f.done, node.done), min(f.need, node.need)
	}
	x.summed += int64(len(g.arcs))
	x.squeeze(g)
}

// squeeze leaves out nodes that are not their own representatives, or are not reached.
func (x *scratch) squeeze(g *layers) {
	if len(g.nodes) == 0 {
		return
	}
	one := x.number
	x.live = sized(x.live, len(g.nodes))
	clear(x.live)
	if one[0] >= 0 {
		x.live[one[0]] = true
	}
	nodes, arcs := int32(0), int32(0)
	for e := range g.nodes {
		leaving := g.leaving(e)
		node := g.nodes[e]
		live := x.live[e]
		if e == 0 {
			live = true // the start stays, whatever is left
		}
		if !live {
			one[e] = -1
			continue
		}
		node.from = arcs
		for _, j := range leaving {
			if j.to >= 0 && one[0] >= 0 {
				x.live[j.to] = true
				g.arcs[arcs] = j
				arcs++
			}
		}
		one[e] = nodes
		g.nodes[nodes] = node
		nodes++
	}
	g.nodes, g.arcs = g.nodes[:nodes], g.arcs[:arcs]
	for j := range g.arcs {
		g.arcs[j].to = one[g.arcs[j].to]
	}
}

// twins finds nodes with equal arcs.
type twins struct {
	first []int32 // [hash] 1 + a node; 0: none
	next  []int32 // [node] 1 + another one with the same hash
}

func (w *twins) reset(n int) {
	size := 1
	for size < n {
		size *= 2
	}
	w.first, w.next = sized(w.first, size), sized(w.next, n)
	clear(w.first)
}

// find returns the first node asked for with the same period and arcs as e, which is e itself when it is new.
func (w *twins) find(g *layers, e int) int32 {
	arcs := g.leaving(e)
	h := uint64(g.nodes[e].t) + 1
	for _, j := range arcs {
		h = (h ^ uint64(uint32(j.to))<<32 ^ uint64(uint32(j.trip))) * 0x9e3779b97f4a7c15
		h ^= h >> 29
	}
	at := &w.first[h&uint64(len(w.first)-1)]
	for k := *at; k > 0; k = w.next[k-1] {
		if g.nodes[k-1].t == g.nodes[e].t && slices.Equal(g.leaving(int(k-1)), arcs) {
			return k - 1
		}
	}
	w.next[e], *at = *at, int32(e)+1
	return int32(e)
}

package row

// Through returns, per [period*A+activity], an upper bound on the value of
// any path that does the activity in that period, Lowest when none does: the
// relaxation read forwards and backwards. With F and G the best relaxed ways
// to reach an end or a start, and H the best way on from an end,
//
//	through(u,a) = max over arcs (s, k, e) of activity a that hold u
//	               of  G[s] + net[k] + H[e] + constant.
func (o *Oracle) Through(p *Prices) []int64 {
	o.ready()
	T, A, r := o.T, o.A, &o.relax
	out := make([]int64, T*A)
	for k := range out {
		out[k] = Lowest
	}
	if o.dead {
		return out
	}
	o.borrow()
	defer o.giveBack()
	o.stop = nil // of an earlier question
	o.prepare(p)
	o.origin = o.begin()
	o.known, o.cutoff, o.growth, o.frozen = nil, Lowest, 1, true // nothing may be taken out
	o.plain(o.graph)
	root, _ := r.descend(o, throughSteps, Lowest, true)
	if root > Lowest/2 {
		var ans Answer
		root, _ = o.sharpen(root, throughWork, throughArcs, &ans)
	}
	if root < Lowest/2 {
		return out
	}
	g, constant := o.graph, r.constant(o, r.y)
	g.forward(o)
	for i, t := range g.period {
		for s := g.starts[i]; s < g.starts[i+1]; s++ {
			a := int(g.act[s])
			if a == A || g.G[s] < Lowest/2 {
				continue
			}
			for j := g.arcs[s]; j < g.arcs[s+1]; j++ {
				v := g.G[s] + g.worth(o, j) + g.H[g.to[j]]
				if v < Lowest/2 {
					continue
				}
				for u := int(t); u < int(g.period[g.group[g.to[j]]]); u++ {
					out[u*A+a] = max(out[u*A+a], v+constant)
				}
			}
		}
	}
	return out
}

// How many steps the multipliers make, and how far parts are kept.
const (
	throughSteps = 10
	throughWork  = 400_000
	throughArcs  = 15_000
)

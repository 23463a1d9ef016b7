package row

// graph is the year with some automata dropped: a layered graph, smaller than
// the space of true states, in which every path of the agent is a path. With
// prices net per session,
//
//	H[e] = max over starts s that may follow e of  B[s],
//	B[s] = max over arcs (s, k, e') of  net[k] + H[e']
//
// is the best way on from e, and F and G are the same read forwards. Nodes
// come in groups of equal period and equal kept states: ends, which know the
// activity that has just ended, and starts, which know the activity that
// begins. Groups stand in the order of periods. A kept part multiplies groups
// by its states (refine.go); what cannot be part of a path worth more than the
// floor is taken out, so that the next part is multiplied with less.
type graph struct {
	kept   []int // parts, in the order in which they were kept
	held   []bool
	period []int16 // [group]
	ends   []int32 // [group] first end; one entry more
	starts []int32 // [group] first start; one entry more
	room   []int32 // [group] what all parts together can still take, at most
	last   []int16 // [end] activity, A: none
	group  []int32 // [end]
	act    []int16 // [start] activity, A: a period without work
	arcs   []int32 // [start] first arc; one entry more
	to     []int32 // [arc] end
	k      []int32 // [arc] session
	pay    []int64 // [arc] what kept machines charge for it; empty: none is kept
	final  []int64 // [end] what the kept parts charge for ending there
	alive  []span  // sessions that occur
	cut    bool    // something fell to a floor
	H, F   []int64 // [end]
	B, G   []int64 // [start]
}

// span is one run of sessions of one activity from one period: k is that of
// length lo.
type span struct {
	a, t   int16
	lo, hi int16
	k      int32
}

func (g *graph) reset() {
	g.kept, g.period, g.room, g.last, g.group = g.kept[:0], g.period[:0], g.room[:0], g.last[:0], g.group[:0]
	g.ends, g.starts, g.arcs = append(g.ends[:0], 0), append(g.starts[:0], 0), append(g.arcs[:0], 0)
	g.act, g.to, g.k, g.pay, g.final, g.alive = g.act[:0], g.to[:0], g.k[:0], g.pay[:0], g.final[:0], g.alive[:0]
	g.cut = false
}

// plain builds the graph without any part: what follows from open cells,
// lengths and successions alone, from the origin on.
func (o *Oracle) plain(g *graph) {
	g.reset()
	g.held = sized(g.held, len(o.counters))
	clear(g.held)
	T, A := o.T, o.A
	room := int32(0)
	for i := range o.parts {
		if a := &o.arguments[i]; a.room != nil {
			room += a.room[o.parts[i].get(&o.origin.key)]
		}
	}
	// Ends are known by t*(A+1)+last until all are numbered.
	number := sized(o.number, (T+1)*(A+1))
	o.number = number
	clear(number)
	first := o.origin.key.period()
	number[first*(A+1)+o.origin.key.last()] = 1
	for t := first; t <= T; t++ {
		for l := 0; l <= A; l++ {
			if c := t*(A+1) + l; number[c] != 0 {
				number[c] = int32(len(g.last)) + 1
				g.last = append(g.last, int16(l))
				g.group = append(g.group, int32(len(g.period)))
			}
		}
		if len(g.last) == int(g.ends[len(g.ends)-1]) {
			continue
		}
		from := g.ends[len(g.ends)-1]
		g.period = append(g.period, int16(t))
		g.room = append(g.room, room)
		g.ends = append(g.ends, int32(len(g.last)))
		switch {
		case t == T:
		case !o.ag.Work[t]:
			g.act = append(g.act, int16(A))
			g.to = append(g.to, int32((t+1)*(A+1)+A))
			g.k = append(g.k, o.idle)
			g.arcs = append(g.arcs, int32(len(g.to)))
			number[(t+1)*(A+1)+A] = 1
		default:
			for _, b := range o.starts[t] {
				a := int(b)
				may := false
				for e := from; e < int32(len(g.last)) && !may; e++ {
					may = o.follows(int(g.last[e]), a)
				}
				if !may {
					continue
				}
				lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
				if hi < lo {
					continue
				}
				k := o.offset[t*A+a] + int32(lo-o.ag.Length[a].Min)
				g.act = append(g.act, b)
				g.alive = append(g.alive, span{b, int16(t), int16(lo), int16(hi), k})
				for n := lo; n <= hi; n, k = n+1, k+1 {
					c := (t+n)*(A+1) + a
					if t+n == T {
						c = T*(A+1) + A
					}
					number[c] = 1
					g.to = append(g.to, int32(c))
					g.k = append(g.k, k)
				}
				g.arcs = append(g.arcs, int32(len(g.to)))
			}
		}
		g.starts = append(g.starts, int32(len(g.act)))
	}
	for i, c := range g.to {
		g.to[i] = number[c] - 1
	}
	g.final = sized(g.final, len(g.last))
	clear(g.final)
	g.size()
}

// follows reports whether a may start right after last.
func (o *Oracle) follows(last, a int) bool {
	return last == o.A || last != a && o.ag.Follow[last*o.A+a]
}

// size makes room for the values.
func (g *graph) size() {
	g.H, g.F = sized(g.H, len(g.last)), sized(g.F, len(g.last))
	g.B, g.G = sized(g.B, len(g.act)), sized(g.G, len(g.act))
}

// worth is what arc j earns, net of multipliers.
func (g *graph) worth(o *Oracle, j int32) int64 {
	v := o.net[g.k[j]]
	if len(g.pay) > 0 {
		v -= g.pay[j]
	}
	return v
}

// onward is the best of the arcs of start s, with what follows.
func (g *graph) onward(o *Oracle, s int32) int64 {
	best := int64(Lowest)
	from, end := g.arcs[s], g.arcs[s+1]
	to := g.to[from:end]
	if len(g.pay) == 0 {
		for j, k := range g.k[from:end] {
			if v := o.net[k] + g.H[to[j]]; v > best {
				best = v
			}
		}
	} else {
		pay := g.pay[from:end]
		for j, k := range g.k[from:end] {
			if v := o.net[k] - pay[j] + g.H[to[j]]; v > best {
				best = v
			}
		}
	}
	if best < Lowest/2 {
		return Lowest
	}
	return best
}

// backward fills B and H and returns H at the origin.
func (g *graph) backward(o *Oracle) int64 {
	A := int16(o.A)
	H := g.H
	for i := len(g.period) - 1; i >= 0; i-- {
		if int(g.period[i]) == o.T {
			for e := g.ends[i]; e < g.ends[i+1]; e++ {
				H[e] = -g.final[e]
			}
			continue
		}
		one, two, arg := int64(Lowest), int64(Lowest), int16(-1)
		for s := g.starts[i]; s < g.starts[i+1]; s++ {
			best := g.onward(o, s)
			g.B[s] = best
			if best > one {
				one, two, arg = best, one, g.act[s]
			} else if best > two {
				two = best
			}
		}
		for e := g.ends[i]; e < g.ends[i+1]; e++ {
			l := g.last[e]
			switch {
			case l == A:
				H[e] = one
			case !o.relax.picky[l]:
				H[e] = one
				if l == arg {
					H[e] = two
				}
			case arg == A || arg >= 0 && o.follows(int(l), int(arg)):
				H[e] = one
			default:
				best := int64(Lowest)
				for s := g.starts[i]; s < g.starts[i+1]; s++ {
					if v := g.B[s]; v > best && (g.act[s] == A || o.follows(int(l), int(g.act[s]))) {
						best = v
					}
				}
				H[e] = best
			}
		}
	}
	if len(H) == 0 {
		return Lowest
	}
	return H[0]
}

// forward fills F and G, which count from the origin.
func (g *graph) forward(o *Oracle) {
	F := g.F
	for e := range F {
		F[e] = Lowest
	}
	if len(F) == 0 {
		return
	}
	F[0] = 0
	var best pair
	for i := range g.period {
		best.reset()
		for e := g.ends[i]; e < g.ends[i+1]; e++ {
			best.add(o, g.last[e], F[e])
		}
		for s := g.starts[i]; s < g.starts[i+1]; s++ {
			v := best.before(o, g.act[s])
			g.G[s] = v
			if v < Lowest/2 {
				continue
			}
			for j := g.arcs[s]; j < g.arcs[s+1]; j++ {
				if w := v + g.worth(o, j); w > F[g.to[j]] {
					F[g.to[j]] = w
				}
			}
		}
	}
}

// pair answers what the best end is that a start may follow: the two best of
// those that anything else may follow, and the others one by one.
type pair struct {
	one, two int64
	arg      int16
	picky    []int16
	value    []int64
}

func (p *pair) reset() {
	p.one, p.two, p.arg = Lowest, Lowest, -1
	p.picky, p.value = p.picky[:0], p.value[:0]
}

func (p *pair) add(o *Oracle, last int16, v int64) {
	switch {
	case v < Lowest/2:
	case int(last) < o.A && o.relax.picky[last]:
		p.picky, p.value = append(p.picky, last), append(p.value, v)
	case v > p.one:
		p.one, p.two, p.arg = v, p.one, last
	case v > p.two:
		p.two = v
	}
}

// before returns the best end that activity a may follow.
func (p *pair) before(o *Oracle, a int16) int64 {
	best := p.one
	if p.arg == a && int(a) < o.A {
		best = p.two
	}
	for i, v := range p.value {
		if v > best && (int(a) == o.A || o.follows(int(p.picky[i]), int(a))) {
			best = v
		}
	}
	return best
}

// prune takes out what cannot be part of a path worth more than least, which
// counts from the origin. F, G, H and B must be filled; what stays keeps its
// values. It returns false when nothing is left.
func (g *graph) prune(o *Oracle, least int64) bool {
	least = max(least, Lowest/2)
	if len(g.H) == 0 || g.H[0] <= least {
		g.cut = true
		return false
	}
	number := sized(o.number, len(g.last))
	o.number = number
	nE, nS, nArc, nG := int32(0), int32(0), int32(0), 0
	for i := range g.period {
		e0, s0 := nE, nS
		for e := g.ends[i]; e < g.ends[i+1]; e++ {
			if g.F[e]+g.H[e] <= least {
				number[e] = -1
				continue
			}
			number[e] = nE
			g.last[nE], g.group[nE], g.final[nE], g.H[nE], g.F[nE] = g.last[e], int32(nG), g.final[e], g.H[e], g.F[e]
			nE++
		}
		// H is read below at ends of later groups, which are still in place.
		for s := g.starts[i]; s < g.starts[i+1]; s++ {
			v := g.G[s]
			if v+g.B[s] <= least {
				continue
			}
			from, end := g.arcs[s], g.arcs[s+1]
			g.act[nS], g.G[nS], g.B[nS] = g.act[s], v, g.B[s]
			g.arcs[nS] = nArc
			for j := from; j < end; j++ {
				if v+g.worth(o, j)+g.H[g.to[j]] > least {
					g.to[nArc], g.k[nArc] = g.to[j], g.k[j]
					if len(g.pay) > 0 {
						g.pay[nArc] = g.pay[j]
					}
					nArc++
				}
			}
			nS++
		}
		if nE == e0 {
			nS = s0
			continue
		}
		g.period[nG], g.room[nG] = g.period[i], g.room[i]
		g.ends[nG], g.starts[nG] = e0, s0
		nG++
	}
	g.cut = true
	g.ends[nG], g.starts[nG] = nE, nS
	if nS < int32(len(g.arcs)) {
		g.arcs[nS] = nArc
	}
	g.period, g.room, g.ends, g.starts = g.period[:nG], g.room[:nG], g.ends[:nG+1], g.starts[:nG+1]
	g.last, g.group, g.final = g.last[:nE], g.group[:nE], g.final[:nE]
	g.act, g.arcs, g.to, g.k = g.act[:nS], g.arcs[:nS+1], g.to[:nArc], g.k[:nArc]
	g.pay = g.pay[:min(int32(len(g.pay)), nArc)]
	g.H, g.F, g.B, g.G = g.H[:nE], g.F[:nE], g.B[:nS], g.G[:nS]
	for j := range g.to {
		g.to[j] = number[g.to[j]]
	}
	g.sessions(o)
	return nE > 0
}

// sessions finds out which sessions still occur.
func (g *graph) sessions(o *Oracle) {
	seen := sized(o.seen, len(o.value))
	o.seen = seen
	clear(seen)
	for _, k := range g.k {
		seen[k] = true
	}
	n := 0
	for _, x := range g.alive {
		for x.lo <= x.hi && !seen[x.k] {
			x.lo++
			x.k++
		}
		for x.hi >= x.lo && !seen[x.k+int32(x.hi-x.lo)] {
			x.hi--
		}
		if x.lo <= x.hi {
			g.alive[n] = x
			n++
		}
	}
	g.alive = g.alive[:n]
}

package certificate

import "slices"

// layers is what is left of the relaxation when whatever cannot be part of a year worth more than a
// target is taken out, with some counters and machines kept in its state.
//
// Every node is a place in the year, a last activity and a state of each kept part; every arc is a
// session, or a period without work. so is the most that can have been earned on the way to a node,
// rest the most that can be earned from there on. Charges stay on the arcs when a counter is kept:
// it ends in n with the charge paid back and its price, w (n - start) - price(n), where the others
// are granted the most that this can be.
type layers struct {
	nodes []node // in the order of periods; the first is the start of the year
	arcs  []arc
	open  int64 // periods that those of the family ask for that are not kept
	extra int64 // what the counters that are not kept add to every year, at most
	cut   bool  // something was taken out because of the target
}

type node struct {
	t, last    int32 // last as in scratch.at
	from       int32 // its arcs begin here, and end where those of the next node begin
	so, rest   int64
	done, need int32 // of the kept minima of the family: periods spent on them, and periods that they still ask for
}

// arc is worth what its session is at the present charges, and pay.
type arc struct {
	to, session int32 // session as in agent.trips
	pay         int64
}

// leaving are the arcs of node e.
func (g *layers) leaving(e int) []arc {
	if e+1 < len(g.nodes) {
		return g.arcs[g.nodes[e].from:g.nodes[e+1].from]
	}
	return g.arcs[g.nodes[e].from:]
}

// trip is the activity and the length of a session; activity A for a period without work.
func (x *agent) trip(session int32) (activity, n int) {
	s := &x.trips[session]
	return int(s.a), int(s.n)
}

// worthOf is what arc j adds.
func (x *scratch) worthOf(j arc) int64 { return x.net[j.session] + j.pay }

// lay reads the relaxation forwards and lists what a year worth more than target may use. relax has
// been called.
func (x *scratch) lay(g *layers, target int64) {
	W := x.A + 1
	g.nodes, g.arcs, g.cut, g.extra, g.open = g.nodes[:0], g.arcs[:0], false, x.extra, x.asked
	x.so, x.number = sized(x.so, (x.T+1)*W), sized(x.number, (x.T+1)*W)
	for k := range x.so {
		x.so[k] = nothing
	}
	x.so[0] = 0
	for t := range x.T + 1 {
		for last := range W {
			v, rest := x.so[t*W+last], *x.at(t, last)
			if v == nothing || rest == nothing {
				continue
			}
			if v+rest+g.extra <= target {
				g.cut = true
				continue
			}
			x.number[t*W+last] = int32(len(g.nodes))
			g.nodes = append(g.nodes, node{t: int32(t), last: int32(last), from: int32(len(g.arcs)), so: v, rest: rest})
			to := func(key int, session int32, rest int64) {
				switch worth := x.net[session]; {
				case rest == nothing:
				case v+worth+rest+g.extra <= target:
					g.cut = true
				default:
					x.so[key] = max(x.so[key], v+worth)
					g.arcs = append(g.arcs, arc{to: int32(key), session: session})
				}
			}
			switch {
			case t == x.T:
			case !x.ag.Work[t]:
				to((t+1)*W, x.pause(), *x.at(t+1, 0))
			default:
				for _, s := range x.starts[t] {
					if x.net[s.k] != nothing && (last == 0 || int(s.a) != last-1 && x.ag.Follow[(last-1)*x.A+int(s.a)]) {
						to((t+int(s.n))*W+int(s.a)+1, s.k, *x.at(t+int(s.n), int(s.a)+1))
					}
				}
			}
		}
	}
	for j := range g.arcs {
		g.arcs[j].to = x.number[g.arcs[j].to]
	}
	x.summed += int64(len(g.arcs))
}

// refine makes h from g with one more part kept; false when h would have more than most arcs.
func (x *scratch) refine(g, h *layers, p part, target int64, most int) bool {
	h.nodes, h.arcs, h.cut, h.extra = h.nodes[:0], h.arcs[:0], g.cut, g.extra
	if p.counter >= 0 {
		grant, _ := x.conjugate(p.counter, x.charge[p.counter], x.scale)
		h.extra -= grant
	}
	end, ahead := x.ends(p)
	done, need := x.asks(p)
	left := x.worked[x.T]
	if h.open = g.open; done != nil {
		h.open -= x.family[p.counter]
	}
	x.shifts(p)
	hard := p.counter >= 0 && x.ag.Counters[p.counter].Over == 0 && x.ag.Counters[p.counter].Max < x.alike[p.counter]
	places := len(g.nodes) * p.size
	if places == 0 || places > mostPlaces {
		return places == 0
	}
	x.so, x.number = sized(x.so, places), sized(x.number, places)
	for k := range x.so {
		x.so[k] = nothing
	}
	x.so[0] = 0
	for e := range g.nodes {
		from := &g.nodes[e]
		arcs := g.leaving(e)
		for s := range p.size {
			v := x.so[e*p.size+s]
			if v == nothing || from.rest == nothing {
				continue
			}
			if int(from.t) == x.T {
				x.number[e*p.size+s] = int32(len(h.nodes))
				rest := nothing
				if end[s] != nothing {
					rest = from.rest + end[s]
				}
				h.nodes = append(h.nodes, x.member(from, s, int32(len(h.arcs)), v, rest, done, need))
				continue
			}
			x.number[e*p.size+s] = int32(len(h.nodes))
			h.nodes = append(h.nodes, x.member(from, s, int32(len(h.arcs)), v, nothing, done, need))
			for _, j := range arcs {
				rest := g.nodes[j.to].rest
				if rest == nothing {
					continue
				}
				worth := v + x.net[j.session] + j.pay
				if worth+rest+g.extra <= target {
					h.cut = true
					continue
				}
				next, pay := s, j.pay
				if p.machine >= 0 {
					a, n := x.trip(j.session)
					var more int64
					next, more = x.reads(p, s, int(from.t), a, n)
					pay, worth = pay+more, worth+more
				} else if m := x.moves[j.session]; s < int(m.gate) {
					continue
				} else if next += int(m.shift); next >= p.size {
					if hard {
						continue
					}
					more := x.charge[p.counter] * int64(next-p.size+1) * p.unit // charged for what is not told apart
					pay, worth, next = pay+more, worth+more, p.size-1
				}
				if next < 0 || ahead[next] == nothing {
					continue
				}
				if worth+rest+ahead[next]+h.extra <= target {
					h.cut = true
					continue
				}
				if to := &g.nodes[j.to]; x.asked > 0 {
					d, n, w := int64(to.done), int64(to.need), x.worked[to.t]
					if done != nil {
						d, n = d+done[next], n+need[next]
					}
					if n+max(0, h.open-(w-d)) > left-w {
						continue
					}
				}
				key := int(j.to)*p.size + next
				x.so[key] = max(x.so[key], worth)
				h.arcs = append(h.arcs, arc{int32(key), j.session, pay})
			}
			if len(h.arcs) > most {
				return false
			}
		}
	}
	for j := range h.arcs {
		h.arcs[j].to = x.number[h.arcs[j].to]
	}
	x.summed += int64(len(h.arcs) + places)
	x.settle(h, target)
	return true
}

// settle reads g backwards, which fills in rest, and takes out what falls to the target now.
func (x *scratch) settle(g *layers, target int64) {
	for e := len(g.nodes) - 1; e >= 0; e-- {
		if n := &g.nodes[e]; int(n.t) < x.T {
			for _, j := range g.leaving(e) {
				if r := g.nodes[j.to].rest; r != nothing {
					n.rest = max(n.rest, x.net[j.session]+j.pay+r)
				}
			}
		}
	}
	kept := int32(0)
	for e := range g.nodes {
		n, arcs := &g.nodes[e], g.leaving(e)
		n.from = kept
		if n.so == nothing {
			continue
		}
		for _, j := range arcs {
			switch r := g.nodes[j.to].rest; {
			case r == nothing:
			case n.so+x.net[j.session]+j.pay+r+g.extra <= target:
				g.cut = true
			default:
				g.arcs[kept] = j
				kept++
			}
		}
	}
	g.arcs = g.arcs[:kept]
}

// bound is what no year is worth more than, nothing when there is none.
func (g *layers) bound(target int64) int64 {
	most := nothing
	if len(g.nodes) > 0 && g.nodes[0].rest != nothing {
		most = g.nodes[0].rest + g.extra
	}
	if g.cut {
		most = max(most, target)
	}
	return most
}

// ends is what ending the year in each state of a part adds, nothing where it is refused, and the
// most that this can still become.
func (x *scratch) ends(p part) (end, ahead []int64) {
	x.end, x.ahead = sized(x.end, p.size), sized(x.ahead, p.size)
	if p.machine >= 0 {
		mc := x.ag.Machines[p.machine]
		for s := range p.size {
			x.end[s], x.ahead[s] = nothing, 0
			if c := mc.Accept[s]; c >= 0 {
				x.end[s] = -c * x.unit(mc)
			}
		}
		return x.end, x.ahead
	}
	best := nothing
	for s := p.size - 1; s >= 0; s-- {
		x.end[s] = nothing
		above := int64(s) * p.unit
		if price, ok := x.price(p.counter, x.ag.Counters[p.counter].Start+above, x.scale); ok {
			x.end[s] = x.charge[p.counter]*above - price
		}
		best = max(best, x.end[s])
		x.ahead[s] = best
	}
	return x.end, x.ahead
}

// move is a session as a counter that is to be kept sees it: states that it goes up, and the least state in
// which it may start.
type move struct{ shift, gate int32 }

// shifts fills in moves for part p.
func (x *scratch) shifts(p part) {
	if p.machine >= 0 {
		return
	}
	x.moves = sized(x.moves, len(x.trips))
	clear(x.moves)
	c := &x.ag.Counters[p.counter]
	for a := range x.A {
		gate := int64(0)
		for _, q := range x.gates[a] {
			if q.Counter == p.counter {
				gate = max(gate, (q.AtLeast-c.Start+p.unit-1)/p.unit)
			}
		}
		if gate == 0 && !slices.Contains(x.touches[a], p.counter) {
			continue
		}
		for _, s := range x.sessionsOf[a] {
			x.moves[s.k] = move{int32(x.added(p.counter, a, int(s.t), int(s.n)) / p.unit), int32(min(gate, 1<<30))}
		}
	}
}

// reads is the state of a kept machine after n periods from t on with activity a, or -1 where it
// refuses, and what that adds to the worth.
func (x *scratch) reads(p part, s, t, a, n int) (next int, more int64) {
	mc := x.ag.Machines[p.machine]
	at := int32(s)
	for u := t; u < t+n; u++ {
		var cost int64
		if at, cost = mc.Step(x.T, x.A, at, u, a); at < 0 {
			return -1, 0
		}
		more -= cost
	}
	return int(at), more * x.unit(mc)
}

package certificate

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// layers is what is left of the relaxation when whatever cannot be part of a year worth more than a
// target is taken out, with some counters and machines kept in its state.
//
// Every node is a place in the year and a state of each kept part; every arc is a trip: a session, a
// period without work, or the end of the year, which leads to the last node. so is the most that can have
// been earned on the way to a node, rest the most that can be earned from there on. Kept counters are not
// charged any more: what they cost is on the arcs.
type layers struct {
	nodes []node // in the order of periods; the first is the start of the year, the last its end
	arcs  []arc
	open  int64 // periods that those of the family ask for that are not kept
	extra int64 // what the counters that are not kept add to every year, at most
	cut   bool  // something was taken out because of the target
}

type node struct {
	so, rest   int64
	t          int32
	from       int32 // its arcs begin here, and end where those of the next node begin
	done, need int32 // of the kept minima of the family: periods spent on them, and periods that they still ask for
}

// arc is worth what its trip is at the present charges.
type arc struct{ to, trip int32 }

// leaving are the arcs of node e.
func (g *layers) leaving(e int) []arc {
	if e+1 < len(g.nodes) {
		return g.arcs[g.nodes[e].from:g.nodes[e+1].from]
	}
	return g.arcs[g.nodes[e].from:]
}

// lay reads the relaxation forwards and lists what a year worth more than target may use. relax has
// been called.
func (x *scratch) lay(g *layers, target int64) {
	W := x.A + 1
	g.nodes, g.arcs, g.cut, g.extra, g.open = g.nodes[:0], g.arcs[:0], false, x.extra, x.asked
	x.so, x.number = sized(x.so, (x.T+1)*W+1), sized(x.number, (x.T+1)*W+1)
	for k := range x.so {
		x.so[k] = nothing
	}
	x.so[0] = 0
	end := (x.T + 1) * W
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
			g.nodes = append(g.nodes, node{t: int32(t), from: int32(len(g.arcs)), so: v, rest: rest})
			to := func(key int, trip int32, rest int64) {
				switch worth := x.net[trip]; {
				case rest == nothing:
				case v+worth+rest+g.extra <= target:
					g.cut = true
				default:
					x.so[key] = max(x.so[key], v+worth)
					g.arcs = append(g.arcs, arc{to: int32(key), trip: trip})
				}
			}
			switch {
			case t == x.T:
				to(end, x.ending(), 0)
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
	if v := x.so[end]; v != nothing {
		x.number[end] = int32(len(g.nodes))
		g.nodes = append(g.nodes, node{t: int32(x.T) + 1, from: int32(len(g.arcs)), so: v})
	}
	for j := range g.arcs {
		g.arcs[j].to = x.number[g.arcs[j].to]
	}
	x.summed += int64(len(g.arcs))
}

// refine makes h from g with one more part kept; false when h would have more than most arcs.
//
// While h is made a counter that comes in still has its charge, which bounds what is ahead better than
// none; then it is let go of, since its states say more.
func (x *scratch) refine(g, h *layers, p part, target int64, most int) bool {
	h.nodes, h.arcs, h.cut, h.extra = h.nodes[:0], h.arcs[:0], g.cut, g.extra
	charge := int64(0)
	if p.counter >= 0 {
		charge = x.charge[p.counter]
		grant, _ := x.conjugate(p.counter, charge, x.scale)
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
	if places == 0 || places > placesPerArc*x.arcs {
		return places == 0
	}
	x.so, x.number = sized(x.so, places), sized(x.number, places)
	for k := range x.so {
		x.so[k] = nothing
	}
	x.so[0] = 0
	for e := range g.nodes {
		if e%nodesToAsk == nodesToAsk-1 && x.broke() {
			return false
		}
		from := &g.nodes[e]
		arcs := g.leaving(e)
		for s := range p.size {
			v := x.so[e*p.size+s]
			if v == nothing || from.rest == nothing {
				continue
			}
			x.number[e*p.size+s] = int32(len(h.nodes))
			n := node{so: v + charge*p.unit*int64(s), rest: nothing, t: from.t, from: int32(len(h.arcs)), done: from.done, need: from.need}
			if done != nil {
				n.done, n.need = n.done+int32(done[s]), n.need+int32(need[s])
			}
			h.nodes = append(h.nodes, n)
			for _, j := range arcs {
				to := &g.nodes[j.to]
				if to.rest == nothing {
					continue
				}
				worth := v + x.net[j.trip]
				if worth+to.rest+g.extra <= target {
					h.cut = true
					continue
				}
				next, trip, beyond := s, j.trip, int64(0)
				switch {
				case int(from.t) == x.T:
					if end[s] == nothing {
						continue
					}
					trip = x.dearer(trip, x.fine(p, s))
					worth, next = worth+end[s], 0
				case p.machine >= 0:
					var fine fine
					if next, fine = x.reads(p, s, int(from.t), trip); next >= 0 {
						trip = x.dearer(trip, fine)
						worth += x.net[trip] - x.net[j.trip]
						beyond = ahead[next]
					}
				default:
					m := x.moves[x.trips[trip].base]
					if s < int(m.gate) {
						continue
					}
					if next += int(m.shift); next >= p.size {
						if hard {
							continue
						}
						worth += charge * int64(next-p.size+1) * p.unit // charged for what is not told apart
						next = p.size - 1
					}
					beyond = ahead[next]
				}
				if next < 0 || beyond == nothing {
					continue
				}
				if worth+to.rest+beyond+h.extra <= target {
					h.cut = true
					continue
				}
				if x.asked > 0 && int(from.t) < x.T {
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
				h.arcs = append(h.arcs, arc{int32(key), trip})
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
	if charge != 0 {
		x.delta = sized(x.delta, len(x.charge))
		clear(x.delta)
		x.delta[p.counter] = -charge
		x.move()
	}
	x.settle(h, target)
	x.merge(h)
	return true
}

// nodesToAsk is after how many nodes of a graph it is asked whether anybody waits.
const nodesToAsk = 1024

// settle reads g backwards, which fills in rest, and takes out what falls to the target now.
func (x *scratch) settle(g *layers, target int64) {
	x.back(g)
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
			case n.so+x.net[j.trip]+r+g.extra <= target:
				g.cut = true
			default:
				g.arcs[kept] = j
				kept++
			}
		}
	}
	g.arcs = g.arcs[:kept]
}

// back fills in rest.
func (x *scratch) back(g *layers) {
	net := x.net
	for e := len(g.nodes) - 1; e >= 0; e-- {
		n := &g.nodes[e]
		if int(n.t) > x.T {
			n.rest = 0
			continue
		}
		rest := nothing
		for _, j := range g.leaving(e) {
			if r := g.nodes[j.to].rest; r != nothing {
				rest = max(rest, net[j.trip]+r)
			}
		}
		n.rest = rest
	}
	x.summed += int64(len(g.arcs))
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
	best := nothing
	for s := p.size - 1; s >= 0; s-- {
		x.end[s] = nothing
		if f := x.fine(p, s); f.cost >= 0 {
			x.end[s] = -f.cost*x.scale - f.lost*x.fair
			if p.counter >= 0 {
				x.end[s] += x.charge[p.counter] * int64(s) * p.unit
			}
		}
		best = max(best, x.end[s])
		if x.ahead[s] = best; p.machine >= 0 {
			x.ahead[s] = 0
		}
	}
	return x.end, x.ahead
}

// fine is what a part charges: units of the objective, and of the score.
type fine struct{ cost, lost int64 }

// fine is what ending the year in state s costs; below zero: it is refused.
func (x *agent) fine(p part, s int) fine {
	if p.machine >= 0 {
		mc := x.ag.Machines[p.machine]
		return fined(mc, mc.Accept[s])
	}
	price, ok := x.price(p.counter, x.ag.Counters[p.counter].Start+int64(s)*p.unit, 1)
	if !ok {
		return fine{cost: -1}
	}
	return fine{cost: price}
}

// move is a session as a counter that is to be kept sees it: states that it goes up, and the least state in
// which it may start.
type move struct{ shift, gate int32 }

// shifts fills in moves for part p.
func (x *scratch) shifts(p part) {
	if p.machine >= 0 {
		return
	}
	x.moves = sized(x.moves, x.plain)
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

// reads is the state of a kept machine after a trip from period t on, or -1 where it refuses, and what
// that costs.
func (x *scratch) reads(p part, s, t int, trip int32) (next int, f fine) {
	mc := x.ag.Machines[p.machine]
	at, a, n := int32(s), int(x.trips[trip].a), int(x.trips[trip].n)
	var sum int64
	for u := t; u < t+n; u++ {
		var cost int64
		if at, cost = mc.Step(x.T, x.A, at, u, a); at < 0 {
			return -1, f
		}
		sum += cost
	}
	return int(at), fined(mc, sum)
}

// fined is what a machine's cost takes off objective and score.
func fined(mc *model.Machine, cost int64) fine {
	if mc.InScore {
		return fine{cost, cost}
	}
	return fine{cost: cost}
}

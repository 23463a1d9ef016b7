package certificate

import "container/heap"

// label is a part of a year up to a node of the graph, with the exact counters and machine states that the graph
// does not tell apart, which store keeps side by side: state numbers them.
type label struct {
	node  int32 // -1: complete
	state int32
	value int64 // worth so far
	net   int64 // minus charges
	key   int64 // net plus the bound on the rest
}

// store holds the labels of one search.
type store struct {
	all   []label
	queue []int32 // heap of numbers of labels
	state []int32 // [state number*width + place in parts]
	parts []int   // [as tally] not told apart by the graph
	place []int   // [as tally] where in parts; -1: told apart
	seen  map[string]int64
	name  []byte
	next  []int32
}

func (s *store) Len() int { return len(s.queue) }
func (s *store) Less(i, j int) bool {
	a, b := &s.all[s.queue[i]], &s.all[s.queue[j]]
	return a.key > b.key || a.key == b.key && a.node > b.node
}
func (s *store) Swap(i, j int) { s.queue[i], s.queue[j] = s.queue[j], s.queue[i] }
func (s *store) Push(n any)    { s.queue = append(s.queue, n.(int32)) }
func (s *store) Pop() any {
	n := s.queue[len(s.queue)-1]
	s.queue = s.queue[:len(s.queue)-1]
	return n
}

// search returns the worth of the best year of g, or target when none is worth more, or nothing when
// there is none at all; done is false when more than limit labels were needed, and what it returns
// then is a bound: what is left in the queue is worth no more. rest has been filled in.
//
// Labels are taken in the order of their bounds, the furthest first among equals; equal states are
// kept once, with the largest value.
func (x *scratch) search(g *layers, target int64, limit int) (worth int64, done bool) {
	s := &x.labels
	s.all, s.queue, s.state, s.parts = s.all[:0], s.queue[:0], s.state[:0], s.parts[:0]
	s.place = sized(s.place, len(x.tally))
	for k, held := range x.held {
		if s.place[k] = -1; !held {
			s.place[k] = len(s.parts)
			s.parts = append(s.parts, k)
		}
	}
	s.next = sized(s.next, len(s.parts))
	s.seen = map[string]int64{}
	if x.allowed > 0 {
		limit = min(limit, int(x.allowed/labelWork)+1)
	}
	defer func() { x.tried += int64(len(s.all)) }()
	for n, k := range s.parts {
		if s.next[n] = 0; k < len(x.charge) {
			s.next[n] = int32(x.ag.Counters[k].Start)
		}
	}
	cut := g.cut
	if len(g.nodes) > 0 {
		cut = !x.push(g, label{}, target) || cut
	}
	for len(s.queue) > 0 {
		l := s.all[heap.Pop(s).(int32)]
		if l.node < 0 { // complete, with its true worth
			return l.value, true
		}
		if len(s.all) > limit || len(s.queue)%512 == 0 && x.broke() {
			return max(l.key, target), false
		}
		if s.seen[string(s.named(l.node, s.of(&l)))] > l.value {
			continue // a better way to the same state has come since
		}
		cut = !x.extend(g, &l, target) || cut
	}
	if cut {
		return target, true
	}
	return nothing, true
}

// of is the state of a label.
func (s *store) of(l *label) []int32 {
	w := len(s.parts)
	return s.state[int(l.state)*w:][:w]
}

// named writes node and state as a key.
func (s *store) named(node int32, state []int32) []byte {
	b := append(s.name[:0], byte(node), byte(node>>8), byte(node>>16), byte(node>>24))
	for _, n := range state {
		b = append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
	}
	s.name = b
	return b
}

// extend adds to the queue what may follow l; false when something fell to the target.
func (x *scratch) extend(g *layers, l *label, target int64) bool {
	s, good := &x.labels, true
	t := int(g.nodes[l.node].t)
	for _, j := range g.leaving(int(l.node)) {
		rest := g.nodes[j.to].rest
		if rest == nothing {
			continue
		}
		r := &x.trips[j.trip]
		fines := r.cost*x.scale + r.lost*x.fair
		next := label{node: j.to, value: l.value - fines, net: l.net + x.net[j.trip]}
		if int(r.base) < x.sessions() {
			next.value += x.worth[r.base]
		}
		if next.net+rest+g.extra <= target { // most fall here, before their state is made
			good = false
			continue
		}
		copy(s.next, s.of(l))
		switch {
		case t == x.T:
			good = x.complete(&next, target) && good
		case x.does(&next, int(r.a), t, int(r.n)):
			good = x.push(g, next, target) && good
		}
	}
	return good
}

// does moves the exact state over a trip; false when a gate, a counter or a machine refuses it.
func (x *scratch) does(l *label, a, t, n int) bool {
	s := &x.labels
	if a < x.A {
		for _, g := range x.gates[a] {
			if at := s.place[g.Counter]; at >= 0 && int64(s.next[at]) < g.AtLeast {
				return false
			}
		}
		for _, k := range x.touches[a] {
			at := s.place[k]
			if at < 0 {
				continue
			}
			have := int64(s.next[at]) + x.added(k, a, t, n)
			if c := &x.ag.Counters[k]; have > c.Max && c.Over == 0 {
				return false
			}
			s.next[at] = int32(min(have, x.alike[k]))
		}
	}
	for k, mc := range x.ag.Machines {
		at := s.place[len(x.charge)+k]
		if at < 0 {
			continue
		}
		for u := t; u < t+n; u++ {
			next, cost := mc.Step(x.T, x.A, s.next[at], u, a)
			if next < 0 {
				return false
			}
			s.next[at] = next
			if cost != 0 {
				cost *= x.unit(mc)
				l.value, l.net = l.value-cost, l.net-cost
			}
		}
	}
	return true
}

// push gives l its place in the order; its counters and machine states are in store.next. It
// returns false when l is worth no more than the target.
func (x *scratch) push(g *layers, l label, target int64) bool {
	s := &x.labels
	rest := g.nodes[l.node].rest
	if rest == nothing {
		return true
	}
	if l.key = l.net + rest + g.extra; l.key <= target {
		return false
	}
	name := s.named(l.node, s.next)
	if have, known := s.seen[string(name)]; known && have >= l.value {
		return true
	}
	s.seen[string(name)] = l.value
	l.state = int32(len(s.state) / max(1, len(s.parts)))
	s.state = append(s.state, s.next...)
	s.all = append(s.all, l)
	heap.Push(s, int32(len(s.all)-1))
	return true
}

// complete turns a label at the end of the year into a year with its true worth, if it may end; its state is in
// store.next.
func (x *scratch) complete(l *label, target int64) bool {
	s := &x.labels
	value := l.value
	for n, k := range s.parts {
		if k < len(x.charge) {
			p, ok := x.price(k, int64(s.next[n]), x.scale)
			if !ok {
				return true
			}
			value -= p
			continue
		}
		mc := x.ag.Machines[k-len(x.charge)]
		p := mc.Accept[s.next[n]]
		if p < 0 {
			return true
		}
		value -= p * x.unit(mc)
	}
	if value <= target {
		return false
	}
	s.all = append(s.all, label{node: -1, value: value, key: value})
	heap.Push(s, int32(len(s.all)-1))
	return true
}

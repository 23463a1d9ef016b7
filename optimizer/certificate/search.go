package certificate

import "container/heap"

// label is a part of a year up to a period, with its exact counters and machine states, which store
// keeps side by side: state numbers them.
type label struct {
	t, last int32 // last as in scratch.at
	state   int32
	value   int64 // worth so far: cells minus machine costs
	net     int64 // and minus charges
	key     int64 // net plus the bound on the rest
}

// store holds the labels of one search.
type store struct {
	all   []label
	queue []int32 // heap of numbers of labels
	state []int32 // [state number*width + counter, then machine]
	width int
	seen  map[string]int64 // best value by exact state
	name  []byte
	next  []int32
}

func (s *store) Len() int { return len(s.queue) }
func (s *store) Less(i, j int) bool {
	a, b := &s.all[s.queue[i]], &s.all[s.queue[j]]
	return a.key > b.key || a.key == b.key && a.t > b.t
}
func (s *store) Swap(i, j int) { s.queue[i], s.queue[j] = s.queue[j], s.queue[i] }
func (s *store) Push(n any)    { s.queue = append(s.queue, n.(int32)) }
func (s *store) Pop() any {
	n := s.queue[len(s.queue)-1]
	s.queue = s.queue[:len(s.queue)-1]
	return n
}

// search returns the worth of the best year, or target when no year is worth more, or nothing when
// there is none at all; done is false when more than limit labels were needed, and what it returns
// then is a bound: what is left in the queue is worth no more. relax or tighten has been called.
//
// Labels are taken in the order of their bounds, the longest first among equals; equal states are
// kept once, with the largest value.
func (x *scratch) search(target int64, limit int) (worth int64, done bool) {
	s := &x.labels
	s.all, s.queue, s.state = s.all[:0], s.queue[:0], s.state[:0]
	s.width = len(x.charge) + len(x.ag.Machines)
	s.next = sized(s.next, s.width)
	s.seen = map[string]int64{}
	if x.allowed > 0 {
		limit = min(limit, int(x.allowed/labelWork)+1)
	}
	defer func() { x.tried += int64(len(s.all)) }()
	var root label
	for k := range x.charge {
		s.next[k] = int32(x.ag.Counters[k].Start)
	}
	clear(s.next[len(x.charge):])
	cut := !x.push(root, target)
	for len(s.queue) > 0 {
		l := s.all[heap.Pop(s).(int32)]
		if int(l.t) > x.T { // complete, with its true worth
			return l.value, true
		}
		if len(s.all) > limit || len(s.queue)%512 == 0 && x.broke() {
			return l.key, false
		}
		if s.seen[string(s.named(l.t, l.last, s.state[int(l.state)*s.width:]))] > l.value {
			continue // a better way to the same state has come since
		}
		cut = !x.extend(&l, target) || cut
	}
	if cut {
		return target, true
	}
	return nothing, true
}

// named writes the exact state as a key.
func (s *store) named(t, last int32, state []int32) []byte {
	b := append(s.name[:0], byte(t), byte(t>>8), byte(last))
	for _, n := range state[:s.width] {
		b = append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
	}
	s.name = b
	return b
}

// extend adds to the queue what may follow l; false when something fell to the target.
func (x *scratch) extend(l *label, target int64) bool {
	s := &x.labels
	t, good := int(l.t), true
	if t == x.T {
		return x.complete(l, target)
	}
	if !x.ag.Work[t] {
		next := *l
		next.t, next.last = l.t+1, 0
		copy(s.next, s.state[int(l.state)*s.width:][:s.width])
		return !x.step(&next, t, x.A) || x.push(next, target)
	}
	for _, w := range x.starts[t] {
		a, n := int(w.a), int(w.n)
		if x.net[w.k] == nothing || l.last > 0 && (a == int(l.last)-1 || !x.ag.Follow[(int(l.last)-1)*x.A+a]) {
			continue
		}
		next := label{t: l.t + int32(n), last: int32(a) + 1, value: l.value + x.worth[w.k], net: l.net + x.net[w.k]}
		if rest := *x.at(t+n, a+1); rest == nothing { // most fall here, before their state is made
			continue
		} else if next.net+rest+x.extra <= target {
			good = false
			continue
		}
		copy(s.next, s.state[int(l.state)*s.width:][:s.width])
		if x.does(&next, a, t, n) {
			good = x.push(next, target) && good
		}
	}
	return good
}

// does moves the exact state over a session; false when a gate, a counter or a machine refuses it.
func (x *scratch) does(l *label, a, t, n int) bool {
	s := &x.labels
	for _, g := range x.gates[a] {
		if int64(s.next[g.Counter]) < g.AtLeast {
			return false
		}
	}
	for _, k := range x.touches[a] {
		have := int64(s.next[k]) + x.added(k, a, t, n)
		if c := &x.ag.Counters[k]; have > c.Max && c.Over == 0 {
			return false
		}
		s.next[k] = int32(min(have, x.alike[k]))
	}
	for u := t; u < t+n; u++ {
		if !x.step(l, u, a) {
			return false
		}
	}
	return true
}

// step lets the machines read one period; false when one refuses.
func (x *scratch) step(l *label, t, symbol int) bool {
	s := &x.labels
	for k, mc := range x.ag.Machines {
		at := &s.next[len(x.charge)+k]
		next, cost := mc.Step(x.T, x.A, *at, t, symbol)
		if next < 0 {
			return false
		}
		*at = next
		if cost != 0 {
			cost *= x.unit(mc)
			l.value, l.net = l.value-cost, l.net-cost
		}
	}
	return true
}

// push gives l its place in the order; its counters and machine states are in store.next. It
// returns false when l is worth no more than the target.
func (x *scratch) push(l label, target int64) bool {
	s := &x.labels
	rest := *x.at(int(l.t), int(l.last))
	if rest == nothing {
		return true
	}
	if l.key = l.net + rest + x.extra; l.key <= target {
		return false
	}
	name := s.named(l.t, l.last, s.next)
	if have, known := s.seen[string(name)]; known && have >= l.value {
		return true
	}
	s.seen[string(name)] = l.value
	l.state = int32(len(s.state) / max(1, s.width))
	s.state = append(s.state, s.next[:s.width]...)
	s.all = append(s.all, l)
	heap.Push(s, int32(len(s.all)-1))
	return true
}

// complete turns a label at the end of the year into a year with its true worth, if it may end.
func (x *scratch) complete(l *label, target int64) bool {
	s := &x.labels
	value := l.value
	state := s.state[int(l.state)*s.width:]
	for k := range x.charge {
		p, ok := x.price(k, int64(state[k]), x.scale)
		if !ok {
			return true
		}
		value -= p
	}
	for k, mc := range x.ag.Machines {
		p := mc.Accept[state[len(x.charge)+k]]
		if p < 0 {
			return true
		}
		value -= p * x.unit(mc)
	}
	if value <= target {
		return false
	}
	s.all = append(s.all, label{t: int32(x.T) + 1, value: value, key: value})
	heap.Push(s, int32(len(s.all)-1))
	return true
}

package certificate

import (
	"container/heap"
	"encoding/binary"
)

// label is a part of a year.
type label struct {
	t, last  int
	value    int64 // worth so far: cells minus machine costs
	key      int64 // value plus the bound on the rest, charges included
	counters []int64
	states   []int32
}

type queue []*label

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].key > q[j].key || q[i].key == q[j].key && q[i].t > q[j].t
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(l any)   { *q = append(*q, l.(*label)) }
func (q *queue) Pop() any {
	old := *q
	l := old[len(old)-1]
	*q = old[:len(old)-1]
	return l
}

// best returns the worth of the best year, nothing when there is none. ok is false when more than
// limit labels were taken. relax or tighten has been called.
func (x *agent) best(limit int) (worth int64, ok bool) {
	root := &label{last: -1, counters: make([]int64, len(x.ag.Counters)), states: make([]int32, len(x.ag.Machines))}
	for k := range root.counters {
		root.counters[k] = x.ag.Counters[k].Start
	}
	if x.rest[0] == nothing {
		return nothing, true
	}
	root.key = x.rest[0] + x.extra
	q := queue{root}
	seen := map[string]int64{}
	for taken := 0; len(q) > 0; taken++ {
		if taken > limit {
			return 0, false
		}
		l := heap.Pop(&q).(*label)
		if l.t > x.T { // complete, with its true worth
			return l.value, true
		}
		name := l.name()
		if have, known := seen[name]; known && have >= l.value {
			continue
		}
		seen[name] = l.value
		x.extend(l, &q)
	}
	return nothing, true
}

// name is the exact state.
func (l *label) name() string {
	b := make([]byte, 0, 8+5*len(l.counters)+3*len(l.states))
	b = binary.AppendVarint(b, int64(l.t))
	b = binary.AppendVarint(b, int64(l.last))
	for _, n := range l.counters {
		b = binary.AppendVarint(b, n)
	}
	for _, s := range l.states {
		b = binary.AppendVarint(b, int64(s))
	}
	return string(b)
}

// extend adds to q what may follow l.
func (x *agent) extend(l *label, q *queue) {
	if l.t == x.T {
		x.complete(l, q)
		return
	}
	if !x.ag.Work[l.t] {
		n := *l
		n.t, n.last = l.t+1, -1
		n.states = append([]int32(nil), l.states...)
		if x.read(&n, l.t, x.A) {
			x.push(&n, q)
		}
		return
	}
	x.next(l.t, l.last, func(a, n int) {
		v, _, ok := x.session(a, l.t, n)
		if !ok || x.rest[(l.t+n)*(x.A+1)+a+1] == nothing {
			return
		}
		for _, g := range x.ag.Gates {
			if g.Activity == a && l.counters[g.Counter] < g.AtLeast {
				return
			}
		}
		s := &label{t: l.t + n, last: a, value: l.value + v}
		s.counters = append([]int64(nil), l.counters...)
		for k := range s.counters {
			s.counters[k] += x.added(k, a, l.t, n)
			if c := &x.ag.Counters[k]; s.counters[k] > c.Max && c.Over == 0 {
				return
			}
		}
		s.states = append([]int32(nil), l.states...)
		for t := l.t; t < l.t+n; t++ {
			if !x.read(s, t, a) {
				return
			}
		}
		x.push(s, q)
	})
}

// read lets the machines read one period; false when one refuses.
func (x *agent) read(l *label, t, symbol int) bool {
	for k, mc := range x.ag.Machines {
		next, cost := mc.Step(x.T, x.A, l.states[k], t, symbol)
		if next < 0 {
			return false
		}
		l.states[k] = next
		l.value -= cost * x.scale
	}
	return true
}

// push gives l its place in the order.
func (x *agent) push(l *label, q *queue) {
	rest := x.rest[l.t*(x.A+1)+l.last+1]
	if rest == nothing {
		return
	}
	l.key = l.value + rest + x.extra
	for k, w := range x.charge {
		l.key -= w * (l.counters[k] - x.ag.Counters[k].Start)
	}
	heap.Push(q, l)
}

// complete turns a label at the end of the year into a year with its true worth, if it may end.
func (x *agent) complete(l *label, q *queue) {
	value := l.value
	for k := range l.counters {
		p, ok := x.price(k, l.counters[k])
		if !ok {
			return
		}
		value -= p
	}
	for k, mc := range x.ag.Machines {
		if mc.Accept[l.states[k]] < 0 {
			return
		}
		value -= mc.Accept[l.states[k]] * x.scale
	}
	heap.Push(q, &label{t: x.T + 1, value: value, key: value})
}

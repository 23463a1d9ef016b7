package row

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// begin is the label of the empty path.
func (o *Oracle) begin() label {
	l := label{parent: -1}
	for k := range o.counters {
		o.usage[k] = o.counters[k].Start
	}
	for _, k := range o.loose {
		o.counters[k].set(&l.key, o.counters[k].Start)
	}
	for i, p := range o.parts {
		p.set(&l.key, p.start)
		if g := &o.arguments[i]; g.need != nil {
			l.need += g.need[p.start]
		}
		if g := &o.arguments[i]; g.room != nil {
			l.room += g.room[p.start]
		}
	}
	l.key.at(0, o.A)
	return l
}

// rooted is the origin with its bound.
func (o *Oracle) rooted() label {
	l := o.origin
	l.net = l.value + o.relax.constant(o, o.relax.y)
	l.node = 0
	o.bound(&l)
	return l
}

// bound sets l.bound, to the true value when the path is complete.
func (o *Oracle) bound(l *label) {
	if l.key.period() == o.T {
		end, ok := o.end(&l.key)
		if !ok {
			l.bound = Lowest
			return
		}
		l.value -= end
		l.bound = l.value
		return
	}
	h := o.graph.H[l.node]
	if h < Lowest/2 {
		l.bound = Lowest
		return
	}
	l.bound = l.net + h
}

// end prices the state at the end of the year.
func (o *Oracle) end(k *key) (price int64, ok bool) {
	for _, p := range o.parts {
		e := p.end[p.get(k)]
		if e < 0 {
			return 0, false
		}
		price += e * o.price.Scale
	}
	for _, i := range o.loose {
		c := &o.counters[i]
		p, ok := c.Price(c.get(k))
		if !ok {
			return 0, false
		}
		price += p * o.price.Scale
	}
	for i := range o.machines {
		m := &o.machines[i]
		p := m.Accept[k[m.word]>>m.shift&m.mask]
		if p < 0 {
			return 0, false
		}
		price += p * m.scale(o.price)
	}
	return price, true
}

// expand returns every way to continue from by one session, or by one period
// without work, that may be worth more than floor. The slice is valid until
// the next call. cut reports that something fell to the floor.
func (o *Oracle) expand(from *label, number int32, floor int64) (kids []label, cut bool) {
	o.kids = o.kids[:0]
	g := o.graph
	t, last := from.key.period(), from.key.last()
	i := g.group[from.node]
	for s := g.starts[i]; s < g.starts[i+1]; s++ {
		a := int(g.act[s])
		if a < o.A && !o.follows(last, a) {
			continue
		}
		for j := g.arcs[s]; j < g.arcs[s+1]; j++ {
			to, k := g.to[j], g.k[j]
			h := g.H[to]
			if h < Lowest/2 {
				continue
			}
			if from.net+g.worth(o, j)+h <= floor { // most fall here, before their state is made
				cut = true
				continue
			}
			l := *from
			l.parent, l.node = number, to
			if a == o.A {
				l.step = session{int16(a), 0, model.None}
				if !o.run1(&l, t, 1, a) {
					continue
				}
				l.key.at(t+1, a)
				cut = o.keepIfGood(&l, t+1, floor) || cut
				continue
			}
			n := int(g.period[g.group[to]]) - t
			if !o.step(&l, a, t, n) {
				continue
			}
			l.value += o.value[k]
			l.net += o.net[k]
			l.step = session{int16(a), int16(n), o.choice[k]}
			l.key.at(t+n, o.after(&l, a))
			o.forget(&l, t+n)
			cut = o.keepIfGood(&l, t+n, floor) || cut
		}
	}
	return o.kids, cut
}

// after is what the key remembers of activity a that has just ended: nothing when every other activity may
// follow and no part takes a once more, since then it does not matter which it was.
func (o *Oracle) after(l *label, a int) int {
	if o.relax.picky[a] {
		return a
	}
	for i := range o.moves[a] {
		m := &o.moves[a][i]
		if m.full[o.parts[m.part].get(&l.key)] {
			return o.A
		}
	}
	return a
}

// keepIfGood appends l to the continuations unless it is hopeless or worth at
// most floor; it reports the latter.
func (o *Oracle) keepIfGood(l *label, t int, floor int64) (cut bool) {
	if int(l.need) > o.workLeft[t] || o.covered && int(l.room) < o.workLeft[t] {
		return false
	}
	for i := range o.musts {
		m := &o.musts[i]
		if int64(l.key[m.word]>>m.shift&m.mask) < m.least[t] {
			return false
		}
	}
	o.bound(l)
	if l.bound <= floor {
		return l.bound > Lowest/2
	}
	o.kids = append(o.kids, *l)
	return false
}

// step moves parts, loose counters and machines of l by a session; false when
// one of them refuses.
func (o *Oracle) step(l *label, a, t, n int) bool {
	for i := range o.moves[a] {
		m := &o.moves[a][i]
		p := o.parts[m.part]
		s := p.get(&l.key)
		to := m.next[n*m.size+int(s)]
		if to < 0 {
			return false
		}
		if to == s {
			continue
		}
		p.set(&l.key, to)
		g := &o.arguments[m.part]
		if g.need != nil {
			l.need += g.need[to] - g.need[s]
		}
		if g.room != nil {
			l.room += g.room[to] - g.room[s]
		}
	}
	for _, g := range o.gates[a] {
		if c := &o.counters[g.counter]; c.loose && c.get(&l.key) < g.atLeast {
			return false
		}
	}
	for i := range o.looseUses[a] {
		u := &o.looseUses[a][i]
		c := &o.counters[u.counter]
		have := c.get(&l.key) + u.session + u.prefix[t+n] - u.prefix[t]
		if have > c.cap {
			if c.hardMax {
				return false
			}
			have = c.cap
		}
		c.set(&l.key, have)
	}
	return len(o.machines) == 0 || o.run1(l, t, n, a)
}

// run1 feeds n periods of symbol to every machine; false when one refuses.
func (o *Oracle) run1(l *label, t, n, symbol int) bool {
	for i := range o.machines {
		m := &o.machines[i]
		state := int32(l.key[m.word] >> m.shift & m.mask)
		for u := t; u < t+n; u++ {
			next, cost := m.Step(o.T, o.A, state, u, symbol)
			if next < 0 {
				return false
			}
			state = next
			if cost != 0 {
				cost *= m.scale(o.price)
				l.value, l.net = l.value-cost, l.net-cost
			}
		}
		l.key[m.word] = l.key[m.word]&^(m.mask<<m.shift) | uint64(state)<<m.shift
	}
	return true
}

// search runs A* from the origin until enough paths are found, none is left,
// or the limit of labels is reached. Paths are returned as ends in the store.
func (o *Oracle) search(floor int64, paths, labels int, ans *Answer, found func(n int32)) {
	s := &o.store
	s.reset()
	r := o.rooted()
	if r.bound <= floor {
		ans.Exact, ans.Bound = true, max(r.bound, Lowest)
		ans.Empty = r.bound < Lowest/2 && !o.graph.cut
		return
	}
	s.push(s.add(&r))
	cut := false // some continuation fell to the floor
	done, popped := 0, 0
	for len(s.heap) > 0 {
		n := s.pop()
		if !s.current(n) {
			continue
		}
		l := s.labels[n]
		if l.key.period() == o.T {
			if done == 0 {
				ans.Bound, ans.Exact = l.value, true
			}
			found(n)
			if done++; done == paths {
				break
			}
			continue
		}
		popped++
		if len(s.labels) > labels || popped&1023 == 0 && o.stopped() {
			ans.Work += int64(len(s.labels)) * 4
			if done == 0 {
				ans.Bound = l.bound
			}
			return
		}
		kids, c := o.expand(&l, n, floor)
		cut = cut || c
		for i := range kids {
			if n := s.add(&kids[i]); n >= 0 {
				s.push(n)
			}
		}
	}
	ans.Work += int64(len(s.labels)) * 4
	if done == 0 {
		ans.Exact, ans.Bound = true, Lowest
		if cut || o.graph.cut {
			ans.Bound = floor
		} else {
			ans.Empty = true
		}
	}
}

// path writes the label's sessions over p, which holds what lies before the
// origin.
func (o *Oracle) path(n int32, p model.Path) {
	s := &o.store
	for ; s.labels[n].parent >= 0; n = s.labels[n].parent {
		l := &s.labels[n]
		end := l.key.period()
		if l.step.length == 0 {
			p[end-1] = model.None
		}
		for t := end - int(l.step.length); t < end; t++ {
			p[t] = l.step.choice
		}
	}
}

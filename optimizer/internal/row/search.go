package row

import (
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Best returns the best paths at the given prices, exactly when the search
// ends within its limits; in any case with a valid bound.
func (o *Oracle) Best(p *Prices, opt Options) Answer {
	var ans Answer
	opt.Paths, opt.Floor = max(1, opt.Paths), max(opt.Floor, Lowest)
	for k := range o.counters {
		if c := &o.counters[k]; c.Over == 0 && c.Start > c.Max {
			ans.Exact, ans.Empty, ans.Bound = true, true, Lowest
			return ans
		}
	}
	o.prepare(p)
	ans.Work = int64(len(o.value))
	for limit := 2000; ; limit *= 2 {
		try := opt
		try.Labels = min(opt.Labels, limit)
		if o.relax.warm {
			try.Steps = min(opt.Steps, max(6, min(16, int(300_000/max(1, o.relax.cost)))))
		}
		o.relax.warm = true
		root, work := o.relax.descend(o, try.Steps, opt.Floor)
		ans.Work += work
		if root < Lowest/2 {
			ans.Exact, ans.Empty, ans.Bound = true, true, Lowest
			return ans
		}
		if root <= opt.Floor {
			ans.Exact, ans.Bound = true, root
			return ans
		}
		ans.Paths, ans.Values, ans.Bound = nil, nil, root
		o.search(try, &ans)
		o.labels = len(o.store.labels)
		if ans.Exact || try.Labels == opt.Labels {
			break
		}
		if !o.relax.learn(o, limit) {
			limit = opt.Labels
		}
	}
	if len(ans.Paths) == 0 && !ans.Exact && opt.Beam > 0 {
		o.beam(opt, &ans)
	}
	o.relax.learn(o, o.labels) // for the next call
	return ans
}

// root is the label of the empty path.
func (o *Oracle) root() label {
	var k key
	for i := range o.counters {
		o.counters[i].set(&k, o.counters[i].Start)
	}
	k.at(0, o.A)
	l := label{key: k, net: o.relax.constant(o, o.relax.y), parent: -1}
	o.bound(&l)
	return l
}

// bound sets l.bound, to the true value when the path is complete.
func (o *Oracle) bound(l *label) {
	t := l.key.period()
	if t == o.T {
		end, ok := o.end(&l.key)
		if !ok {
			l.bound = Lowest
			return
		}
		l.value -= end
		l.bound = l.value
		return
	}
	h := o.relax.at(t, l.key.last(), o.relax.of(o, &l.key))
	if h < Lowest/2 {
		l.bound = Lowest
		return
	}
	l.bound = l.net + h
}

// end prices the state at the end of the year.
func (o *Oracle) end(k *key) (price int64, ok bool) {
	for i := range o.counters {
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
		price += p * o.price.Scale
	}
	return price, true
}

// expand calls f for every way to continue l by one session, or by one
// period without work.
func (o *Oracle) expand(from *label, number int32, f func(label)) {
	t, last := from.key.period(), from.key.last()
	if !o.ag.Work[t] {
		l := *from
		l.parent, l.step = number, session{int16(o.A), 0, model.None}
		if o.run(&l, t, 1, o.A) {
			l.key.at(t+1, o.A)
			if !o.hopeless(&l.key, t+1) {
				o.bound(&l)
				f(l)
			}
		}
		return
	}
	for a := range o.A {
		if last < o.A && (a == last || !o.ag.Follow[last*o.A+a]) || !o.gatesOpen(from, a) {
			continue
		}
		k := o.offset[t*o.A+a]
		lo, hi := int(o.length[t*o.A+a][0]), int(o.length[t*o.A+a][1])
		for n := lo; n <= hi; n, k = n+1, k+1 {
			l := *from
			if !o.count(&l, a, t, n) {
				break // longer sessions only count more
			}
			l.value += o.value[k]
			l.net += o.relax.net[k]
			l.parent, l.step = number, session{int16(a), int16(n), o.choice[k]}
			if !o.run(&l, t, n, a) {
				continue
			}
			l.key.at(t+n, a)
			if o.hopeless(&l.key, t+n) {
				continue
			}
			o.bound(&l)
			f(l)
		}
	}
}

func (o *Oracle) gatesOpen(l *label, a int) bool {
	for _, g := range o.gates[a] {
		if o.counters[g.counter].get(&l.key) < g.atLeast {
			return false
		}
	}
	return true
}

// count moves the counters of l by a session; false when a maximum is passed.
func (o *Oracle) count(l *label, a, t, n int) bool {
	for i := range o.uses[a] {
		u := &o.uses[a][i]
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
	return true
}

// run feeds n periods of symbol to every machine; false when one refuses.
func (o *Oracle) run(l *label, t, n, symbol int) bool {
	for i := range o.machines {
		m := &o.machines[i]
		state := int32(l.key[m.word] >> m.shift & m.mask)
		for u := t; u < t+n; u++ {
			next, cost := m.Step(o.T, o.A, state, u, symbol)
			if next < 0 {
				return false
			}
			state = next
			l.value -= cost * o.price.Scale
			l.net -= cost * o.price.Scale
		}
		l.key[m.word] = l.key[m.word]&^(m.mask<<m.shift) | uint64(state)<<m.shift
	}
	return true
}

// search runs A* until enough paths are found, none is left, or the limit of
// labels is reached.
func (o *Oracle) search(opt Options, ans *Answer) {
	s := &o.store
	s.reset()
	r := o.root()
	if r.bound <= opt.Floor {
		ans.Exact, ans.Bound = true, max(r.bound, Lowest)
		ans.Empty = r.bound < Lowest/2
		return
	}
	s.push(s.add(r))
	cut := false // some continuation fell to the floor
	for len(s.heap) > 0 {
		n := s.pop()
		if !s.current(n) {
			continue
		}
		l := s.labels[n]
		if l.key.period() == o.T {
			if len(ans.Paths) == 0 {
				ans.Bound, ans.Exact = l.value, true
			}
			ans.Paths = append(ans.Paths, o.path(s, n))
			ans.Values = append(ans.Values, l.value)
			if len(ans.Paths) == opt.Paths {
				break
			}
			continue
		}
		if len(s.labels) > opt.Labels {
			ans.Work += int64(len(s.labels)) * 4
			if len(ans.Paths) == 0 {
				ans.Bound = l.bound
			}
			return
		}
		o.expand(&l, n, func(l label) {
			if l.bound <= opt.Floor {
				cut = cut || l.bound > Lowest/2
				return
			}
			if n := s.add(l); n >= 0 {
				s.push(n)
			}
		})
	}
	ans.Work += int64(len(s.labels)) * 4
	if len(ans.Paths) == 0 {
		ans.Exact, ans.Bound = true, Lowest
		if cut {
			ans.Bound = opt.Floor
		} else {
			ans.Empty = true
		}
	}
}

// path reads a complete label back into a path.
func (o *Oracle) path(s *store, n int32) model.Path {
	p := make(model.Path, o.T)
	for t := range p {
		p[t] = model.None
	}
	for ; s.labels[n].parent >= 0; n = s.labels[n].parent {
		end := s.labels[n].key.period()
		for t := end - int(s.labels[n].step.length); t < end; t++ {
			p[t] = s.labels[n].step.choice
		}
	}
	return p
}

// beam goes through the year period by period and keeps the best labels of
// each: no proof, but some path where the exact search was cut off.
func (o *Oracle) beam(opt Options, ans *Answer) {
	s := &o.store
	s.reset()
	layers := make([][]int32, o.T+1)
	layers[0] = []int32{s.add(o.root())}
	for t := range o.T {
		layer := slices.DeleteFunc(layers[t], func(n int32) bool { return !s.current(n) })
		slices.SortFunc(layer, func(i, j int32) int {
			if s.before(i, j) {
				return -1
			}
			return 1
		})
		if len(layer) > opt.Beam {
			layer = layer[:opt.Beam]
		}
		for _, n := range layer {
			l := s.labels[n]
			o.expand(&l, n, func(l label) {
				if l.bound > opt.Floor {
					if n := s.add(l); n >= 0 {
						layers[l.key.period()] = append(layers[l.key.period()], n)
					}
				}
			})
		}
		layers[t] = nil
	}
	ans.Work += int64(len(s.labels)) * 4
	done := slices.DeleteFunc(layers[o.T], func(n int32) bool { return !s.current(n) })
	slices.SortFunc(done, func(i, j int32) int {
		if s.before(i, j) {
			return -1
		}
		return 1
	})
	for _, n := range done[:min(len(done), opt.Paths)] {
		ans.Paths = append(ans.Paths, o.path(s, n))
		ans.Values = append(ans.Values, s.labels[n].value)
	}
}

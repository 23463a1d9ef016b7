package row

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// Best returns the best contents of the window at the given prices, of which
// only cells inside are read. Values are those of the cells inside minus the
// prices of soft rules. Options: Floor, Paths, Labels and Steps.
func (w *Within) Best(p *Prices, opt Options) (ans Answer) {
	w.o.price = p
	opt.Paths, opt.Floor = max(1, opt.Paths), max(opt.Floor, Lowest)
	w.prices(p)
	ans.Work = int64(len(w.arcs))
	root := w.descend(opt.Steps, opt.Floor, &ans)
	ans.Bound = root
	if root <= opt.Floor || root < Lowest/2 {
		ans.Exact, ans.Empty = true, root < Lowest/2
		return ans
	}
	w.search(opt, &ans)
	return ans
}

// search is A* over the true states.
func (w *Within) search(opt Options, ans *Answer) {
	o := &w.o
	A := o.A
	s := &o.store
	s.reset()
	r := w.start
	r.net = w.constant()
	r.bound = ans.Bound
	s.push(s.add(&r))
	cut, done := false, 0
	for len(s.heap) > 0 {
		n := s.pop()
		if !s.current(n) {
			continue
		}
		l := s.labels[n]
		t := l.key.period()
		if t == w.To {
			if done == 0 {
				ans.Bound, ans.Exact = l.value, true
			}
			ans.Paths = append(ans.Paths, w.content(n))
			ans.Values = append(ans.Values, l.value)
			if done++; done == opt.Paths {
				break
			}
			continue
		}
		if len(s.labels) > opt.Labels {
			if done == 0 {
				ans.Bound = l.bound
			}
			ans.Work += int64(len(s.labels)) * 4
			return
		}
		u, last := t-w.From, l.key.last()
		if w.slots[u].idle {
			k := l
			k.parent, k.step = n, session{int16(A), 0, model.None}
			if o.run1(&k, t, 1, A) {
				k.key.at(t+1, A)
				cut = w.keep(&k, opt.Floor) || cut
			}
			continue
		}
		for i := w.slots[u].first; i < w.slots[u].last; i++ {
			x := &w.arcs[i]
			a := int(x.a)
			if x.choice < 0 || last < A && (a == last || !o.ag.Follow[last*A+a]) {
				continue
			}
			h := w.H[(u+int(x.n))*(A+1)+a]
			if h < Lowest/2 {
				continue
			}
			if l.net+x.net+h <= opt.Floor {
				cut = true
				continue
			}
			k := l
			if !o.step(&k, a, t, int(x.n)) {
				continue
			}
			k.value += x.value
			k.net += x.net
			k.parent, k.step = n, session{x.a, x.n, x.choice}
			k.key.at(t+int(x.n), a)
			if w.open(&k, a) {
				cut = w.keep(&k, opt.Floor) || cut
			}
		}
	}
	ans.Work += int64(len(s.labels)) * 4
	if done == 0 {
		ans.Exact = true
		if ans.Bound = opt.Floor; !cut {
			ans.Bound, ans.Empty = Lowest, true
		}
	}
}

// open reports that a state after activity a may still come to a good end.
func (w *Within) open(l *label, a int) bool {
	o := &w.o
	left := w.left[l.key.period()-w.From]
	if int(l.need) > left || o.covered && int(l.room) < left {
		return false
	}
	for i := range o.moves[a] {
		p := o.moves[a][i].part
		if int(w.need[p][o.parts[p].get(&l.key)]) > left {
			return false
		}
	}
	for i := range o.musts {
		m := &o.musts[i]
		if int64(l.key[m.word]>>m.shift&m.mask) < m.least[l.key.period()] {
			return false
		}
	}
	return true
}

// keep puts l into the queue unless it is hopeless or worth at most floor; it
// reports the latter.
func (w *Within) keep(l *label, floor int64) (cut bool) {
	o := &w.o
	t := l.key.period()
	if t == w.To {
		end, ok := w.end(&l.key)
		if !ok {
			return false
		}
		l.value -= end
		l.bound = l.value
	} else {
		h := w.H[(t-w.From)*(o.A+1)+l.key.last()]
		if h < Lowest/2 {
			return false
		}
		l.bound = l.net + h
	}
	if l.bound <= floor {
		return true
	}
	if n := o.store.add(l); n >= 0 {
		o.store.push(n)
	}
	return false
}

// content reads a complete label.
func (w *Within) content(n int32) model.Path {
	p := make(model.Path, w.To-w.From)
	for t := range p {
		p[t] = model.None
	}
	s := &w.o.store
	for ; s.labels[n].parent >= 0; n = s.labels[n].parent {
		l := &s.labels[n]
		end := l.key.period() - w.From
		for t := end - int(l.step.length); t < end; t++ {
			p[t] = l.step.choice
		}
	}
	return p
}

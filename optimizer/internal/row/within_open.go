package row

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// inner shrinks from..to to whole sessions of near.
func inner(o *Oracle, near model.Path, from, to int) (int, int) {
	a := func(t int) int {
		if near[t] == model.None {
			return -1
		}
		return int(o.m.Choices[near[t]])
	}
	from, to = max(from, 0), min(to, o.T)
	for from > 0 && from < to && o.ag.Work[from] && o.ag.Work[from-1] && a(from) == a(from-1) {
		from++
	}
	for to < o.T && to > from && o.ag.Work[to] && o.ag.Work[to-1] && a(to) == a(to-1) {
		to--
	}
	return from, to
}

// before walks through what lies before the window.
func (w *Within) before() bool {
	o := &w.o
	o.price = noPrices
	w.start = o.begin()
	copy(w.usage, o.usage)
	ok := w.sessions(0, w.From, func(x piece) bool {
		if x.a < o.A {
			w.count(x, w.usage)
		}
		if x.a == o.A {
			return o.run1(&w.start, x.t, 1, o.A)
		}
		return o.step(&w.start, x.a, x.t, x.n)
	})
	w.start.value, w.start.parent = 0, -1
	last := o.A
	if w.From > 0 && o.ag.Work[w.From-1] {
		last = int(o.m.Choices[w.near[w.From-1]])
	}
	w.start.key.at(w.From, last)
	return ok
}

var noPrices = &Prices{}

// behind works out what the rest of the year asks of every state.
func (w *Within) behind() bool {
	o := &w.o
	w.after = sized(w.after, len(o.parts))
	for i, p := range o.parts {
		w.after[i] = sized(w.after[i], p.size)
		copy(w.after[i], p.end)
	}
	for k := range w.later {
		w.later[k], w.least[k] = 0, 0
	}
	var xs []piece
	w.sessions(w.To, o.T, func(x piece) bool {
		if x.a < o.A {
			for _, g := range o.gates[x.a] {
				w.least[g.counter] = max(w.least[g.counter], g.atLeast-w.later[g.counter])
			}
			w.count(x, w.later)
			xs = append(xs, x)
		}
		return true
	})
	for k := range w.later {
		w.usage[k] += w.later[k]
	}
	for i := len(xs) - 1; i >= 0; i-- {
		w.backwards(xs[i])
	}
	w.machinesBehind()
	w.follow = sized(w.follow, o.A+1)
	for l := range w.follow {
		w.follow[l] = true
		if w.To < o.T && o.ag.Work[w.To] && l < o.A {
			b := int(o.m.Choices[w.near[w.To]])
			w.follow[l] = l != b && o.ag.Follow[l*o.A+b]
		}
	}
	return true
}

// backwards takes what follows every state to before session x.
func (w *Within) backwards(x piece) {
	for j := range w.o.moves[x.a] {
		m := &w.o.moves[x.a][j]
		to := w.after[m.part]
		w.sum = sized(w.sum, m.size)
		for s := range m.size {
			w.sum[s] = -1
			if n := m.next[x.n*m.size+s]; n >= 0 {
				w.sum[s] = to[n]
			}
		}
		copy(to, w.sum)
	}
}

// machinesBehind works out what the rest of the year costs from every state of the machines.
func (w *Within) machinesBehind() {
	o := &w.o
	w.ends = sized(w.ends, len(o.machines))
	for i := range o.machines {
		m := &o.machines[i]
		here := append(w.ends[i][:0], m.Accept...)
		then := make([]int64, m.States)
		for t := o.T - 1; t >= w.To; t-- {
			symbol := o.A
			if o.ag.Work[t] {
				symbol = int(o.m.Choices[w.near[t]])
			}
			for s := range here {
				then[s] = -1
				if n, cost := m.Step(o.m.Periods, o.A, int32(s), t, symbol); n >= 0 && here[n] >= 0 {
					then[s] = here[n] + cost
				}
			}
			here, then = then, here
		}
		w.ends[i] = here
	}
}

// collect lists the sessions that some way through the window may hold.
func (w *Within) collect() bool {
	o := &w.o
	A, W := o.A, w.To-w.From
	w.refuse()
	w.argue()
	w.slots, w.arcs = sized(w.slots, W), w.arcs[:0]
	w.run = sized(w.run, A)
	clear(w.run)
	// Longest runs of open periods, backwards; arcs are laid out by period.
	w.sum = sized(w.sum, W*A)
	for u := W - 1; u >= 0; u-- {
		for a := range A {
			if o.ag.Work[w.From+u] && o.ag.Open[(w.From+u)*A+a] {
				w.run[a]++
			} else {
				w.run[a] = 0
			}
			w.sum[u*A+a] = int64(w.run[a])
		}
	}
	for u := range W {
		w.slots[u] = slot{first: len(w.arcs), idle: !o.ag.Work[w.From+u]}
		for a := range A {
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, int(w.sum[u*A+a])); n++ {
				if w.free[a*(W+1)+n] && (u+n < W || w.follow[a]) {
					w.arcs = append(w.arcs, arc{a: int16(a), n: int16(n)})
				}
			}
		}
		w.slots[u].last = len(w.arcs)
	}
	w.H, w.B = sized(w.H, (W+1)*(A+1)), sized(w.B, A)
	w.each, w.once = sized(w.each, A), sized(w.once, A)
	return true
}

// refuse finds out which lengths of which activities no automaton takes on any way through the window: free
// is [activity*(W+1)+length].
func (w *Within) refuse() {
	o := &w.o
	W := w.To - w.From
	w.free = sized(w.free, o.A*(W+1))
	for k := range w.free {
		w.free[k] = true
	}
	w.need, w.room = sized(w.need, len(o.parts)), sized(w.room, len(o.parts))
	for i, p := range o.parts {
		w.outlook(i)
		w.reached(p)
		need := w.need[i]
		for a, tab := range p.next {
			if tab == nil {
				continue
			}
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, W); n++ {
				some := false
				for s, to := range tab[n*p.size : (n+1)*p.size] {
					some = some || to >= 0 && w.reach[s] && int(need[to]) <= W-n
				}
				w.free[a*(W+1)+n] = w.free[a*(W+1)+n] && some
			}
		}
	}
}

// reached finds the states of a part that some sessions lead to from the start of the window.
func (w *Within) reached(p *part) {
	o := &w.o
	W := w.To - w.From
	w.reach = sized(w.reach, p.size)
	clear(w.reach)
	w.reach[p.get(&w.start.key)] = true
	for changed := true; changed; {
		changed = false
		for a, tab := range p.next {
			if tab == nil || !p.acts[a] {
				continue
			}
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, W); n++ {
				for s, to := range tab[n*p.size : (n+1)*p.size] {
					if to >= 0 && w.reach[s] && !w.reach[to] {
						w.reach[to], changed = true, true
					}
				}
			}
		}
	}
}

// outlook works out need and room of part i by relaxation to a fixed point.
func (w *Within) outlook(i int) {
	o := &w.o
	p := o.parts[i]
	W := w.To - w.From
	far := int32(W + 1)
	need, room := sized(w.need[i], p.size), sized(w.room[i], p.size)
	w.need[i], w.room[i] = need, room
	for s := range need {
		need[s], room[s] = far, -1
		if w.after[i][s] >= 0 {
			need[s], room[s] = 0, 0
		}
	}
	for changed := true; changed; {
		changed = false
		for a, tab := range p.next {
			if tab == nil || !p.acts[a] {
				continue
			}
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, W); n++ {
				for s, to := range tab[n*p.size : (n+1)*p.size] {
					if to < 0 || room[to] < 0 {
						continue
					}
					if v := need[to] + int32(n); v < need[s] {
						need[s], changed = v, true
					}
					v := min(far, room[to]+int32(n))
					if int(to) == s {
						v = far
					}
					if v > room[s] {
						room[s], changed = v, true
					}
				}
			}
		}
	}
}

// argue puts need and room of the window in the place of the year's in the
// counting arguments.
func (w *Within) argue() {
	o := &w.o
	w.owned = sized(w.owned, len(o.parts))
	w.start.need, w.start.room = 0, 0
	for i, p := range o.parts {
		w.owned[i] = argument{}
		s := p.get(&w.start.key)
		if o.arguments[i].need != nil {
			w.owned[i].need = w.need[i]
			w.start.need += w.need[i][s]
		}
		if o.arguments[i].room != nil {
			w.owned[i].room = w.room[i]
			w.start.room += w.room[i][s]
		}
	}
	o.arguments = w.owned
	W := w.To - w.From
	w.left = sized(w.left, W+1)
	w.left[W] = 0
	for u := W - 1; u >= 0; u-- {
		w.left[u] = w.left[u+1]
		if o.ag.Work[w.From+u] {
			w.left[u]++
		}
	}
}

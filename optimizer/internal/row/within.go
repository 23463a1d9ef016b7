package row

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Within asks how an agent may best live through some periods of its year
// while everything outside stays as it is. It reads what an Oracle has
// compiled and changes nothing there: several goroutines may ask about the
// same agent, each with a Within of its own, and what is answered depends on
// nothing but the question.
//
// What lies before the window is one state; what lies after it is a function
// of the state (the price of every automaton's end, or a refusal), worked out
// once by Open. Sessions that no automaton can take on any way from the one to
// the other are left out, which is most of them: totals are exhausted by what
// lies outside. The rest is a small A* under a relaxation like the year's.
type Within struct {
	From, To int // the periods that may change; whole sessions of the path

	o      Oracle // a copy: what is compiled is shared and only read
	near   model.Path
	start  label
	after  [][]int64 // [part][state] price of what follows and the end, or -1
	later  []int64   // [counter] what the rest of the year adds
	least  []int64   // [counter] loose ones: what a gate after the window asks for
	ends   [][]int64 // [machine][state] cost of what follows, or -1
	usage  []int64   // [counter] outside the window
	follow []bool    // [activity, A: none] the window may end after it

	slots []slot // [period-From]
	arcs  []arc
	free  []bool // [activity] some arc
	H     []int64
	B     []int64
	y     []int64
	best  []int64
	step  []int64
	used  []int64
	each  []int64
	once  []int64
	reach []bool
	need  [][]int32 // [part][state] fewest periods of its activities to a good end of the window
	room  [][]int32 // [part][state] most periods that it can take on the way there, -1: no way
	left  []int     // [period-From] working periods from there on
	owned []argument
	run   []int32
	sum   []int64
}

// slot is where the arcs of a period are.
type slot struct {
	first, last int
	idle        bool // no work
}

// arc is one session that may start in a period.
type arc struct {
	a, n       int16
	choice     int16 // -1: shut for this question
	value, net int64
}

// NewWithin returns an empty workspace.
func NewWithin() *Within { return &Within{} }

// Open prepares questions about agent o in from..to of near, an accepted path.
// The window shrinks to the whole sessions inside; false when fewer than two
// are left, so that there is nothing to ask.
func (w *Within) Open(o *Oracle, near model.Path, from, to int) bool {
	o.ready()
	from, to = inner(o, near, from, to)
	w.From, w.To, w.near = from, to, near
	if to-from < 2 {
		return false
	}
	own := w.o.scratch
	if own == nil {
		own = new(scratch)
	}
	w.o = *o
	w.o.scratch, w.o.stop = own, nil
	n := len(o.counters)
	w.usage, w.later, w.least = sized(w.usage, n), sized(w.later, n), sized(w.least, n)
	w.y, w.best, w.step, w.used = sized(w.y, n), sized(w.best, n), sized(w.step, n), sized(w.used, n)
	copy(w.y, o.relax.y)
	w.o.usage = sized(w.o.usage, n)
	return w.before() && w.behind() && w.collect()
}

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

// sessions calls f for every session or period without work of near between
// from and to, forwards; it stops when f returns false.
func (w *Within) sessions(from, to int, f func(x piece) bool) bool {
	o := &w.o
	for t := from; t < to; {
		if !o.ag.Work[t] {
			if !f(piece{o.A, t, 1}) {
				return false
			}
			t++
			continue
		}
		s, a := t, o.m.Choices[w.near[t]]
		for t < to && o.ag.Work[t] && o.m.Choices[w.near[t]] == a {
			t++
		}
		if !f(piece{int(a), s, t - s}) {
			return false
		}
	}
	return true
}

var noPrices = &Prices{}

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

func (w *Within) count(x piece, to []int64) {
	for i := range w.o.uses[x.a] {
		u := &w.o.uses[x.a][i]
		to[u.counter] += u.session + u.prefix[x.t+x.n] - u.prefix[x.t]
	}
}

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
		for j := range o.moves[xs[i].a] {
			m := &o.moves[xs[i].a][j]
			to := w.after[m.part]
			w.sum = sized(w.sum, m.size)
			for s := range m.size {
				w.sum[s] = -1
				if n := m.next[xs[i].n*m.size+s]; n >= 0 {
					w.sum[s] = to[n]
				}
			}
			copy(to, w.sum)
		}
	}
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

// collect lists the sessions that some way through the window may hold.
func (w *Within) collect() bool {
	o := &w.o
	A, W := o.A, w.To-w.From
	w.free = sized(w.free, A*(W+1)) // [activity*(W+1)+length] no automaton refuses it
	for k := range w.free {
		w.free[k] = true
	}
	w.need, w.room = sized(w.need, len(o.parts)), sized(w.room, len(o.parts))
	for i, p := range o.parts {
		w.reach = sized(w.reach, p.size)
		w.outlook(i)
		need := w.need[i]
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
			w.start.need += int16(w.need[i][s])
		}
		if o.arguments[i].room != nil {
			w.owned[i].room = w.room[i]
			w.start.room += int16(w.room[i][s])
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

// Content is the part of p inside the window.
func (w *Within) Content(p model.Path) model.Path { return p[w.From:w.To] }

// Worth is what a content is worth at prices, in the terms of Best: its cells
// minus the prices of soft rules that hang on it. False when it is not legal.
func (w *Within) Worth(p *Prices, content model.Path) (int64, bool) {
	o := &w.o
	o.price = p
	l := w.start
	for t := w.From; t < w.To; {
		if !o.ag.Work[t] {
			if !o.run1(&l, t, 1, o.A) {
				return 0, false
			}
			t++
			l.key.at(t, o.A)
			continue
		}
		s, c := t, content[t-w.From]
		if c == model.None {
			return 0, false
		}
		a := int(o.m.Choices[c])
		for t < w.To && o.ag.Work[t] && content[t-w.From] == c {
			l.value += p.Cell[t*o.C+int(c)]
			if !o.ag.Open[t*o.A+a] {
				return 0, false
			}
			t++
		}
		last := l.key.last()
		if n := t - s; n < o.ag.Length[a].Min || n > o.ag.Length[a].Max || last < o.A && (last == a || !o.ag.Follow[last*o.A+a]) || !o.step(&l, a, s, n) {
			return 0, false
		}
		l.key.at(t, a)
	}
	if !w.follow[l.key.last()] {
		return 0, false
	}
	end, ok := w.end(&l.key)
	return l.value - end, ok
}

// end prices the state at the end of the window.
func (w *Within) end(k *key) (price int64, ok bool) {
	o := &w.o
	for i, p := range o.parts {
		e := w.after[i][p.get(k)]
		if e < 0 {
			return 0, false
		}
		price += e * o.price.Scale
	}
	for _, i := range o.loose {
		c := &o.counters[i]
		n := c.get(k)
		if n < w.least[i] {
			return 0, false
		}
		if n += w.later[i]; n > c.cap {
			if c.hardMax {
				return 0, false
			}
			n = c.cap
		}
		e, ok := c.Price(n)
		if !ok {
			return 0, false
		}
		price += e * o.price.Scale
	}
	for i := range o.machines {
		m := &o.machines[i]
		e := w.ends[i][k[m.word]>>m.shift&m.mask]
		if e < 0 {
			return 0, false
		}
		price += e * m.scale(o.price)
	}
	return price, true
}

// infinity is larger than any bound.
const infinity = math.MaxInt64

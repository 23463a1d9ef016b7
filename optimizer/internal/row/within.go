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

func (w *Within) count(x piece, to []int64) {
	for i := range w.o.uses[x.a] {
		u := &w.o.uses[x.a][i]
		to[u.counter] += u.session + u.prefix[x.t+x.n] - u.prefix[x.t]
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

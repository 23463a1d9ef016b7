package certificate

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestRowsByEnumeration compares every bound on one agent's year with all years there are: the charges
// alone, layers with every number of kept parts, above a target or without one, the search cut off and to
// its end, and the cells that years above a target may use.
func TestRowsByEnumeration(t *testing.T) {
	years, none := 0, 0
	for k := range 1500 {
		r := rand.New(rand.NewPCG(11, uint64(k)))
		m := randomModel(r)
		x := newAgent(m, 0)
		for i := range x.tally {
			x.tally[i] = float64(r.IntN(5)) // whatever is learned is right
		}
		w := &scratch{cell: make([]int64, m.Periods*len(m.Choices)), shut: make([]bool, m.Periods*len(m.Choices))}
		for c := range w.cell {
			w.cell[c] = int64(r.IntN(41) - 20)
			w.shut[c] = r.IntN(12) == 0
		}
		scale := int64(r.IntN(3))
		fair := int64(r.IntN(3))
		best, through := enumerate(m, w, scale, fair)
		w.take(x, scale, fair)
		if b := w.tighten(nothing, r.IntN(30)); b < best {
			t.Fatalf("model %d: charges prove %d, there is a year worth %d", k, b, best)
		}
		cut := nothing
		if w.relax() == nothing {
			if best != nothing {
				t.Fatalf("model %d: the charges refuse all years, there is one worth %d", k, best)
			}
			none++
			continue
		}
		if best != nothing && r.IntN(2) == 0 {
			cut = best + int64(r.IntN(9)-6)
		}
		g, h := &w.layers[0], &w.layers[1]
		w.lay(g, cut)
		clear(w.held)
		for parts := w.parts(r); ; parts = parts[1:] {
			b := g.bound(cut)
			if b < best || len(parts) == 0 && b != best && (b != cut || !g.cut) {
				t.Fatalf("model %d: layers with %d parts to go prove %d above %d, the best year is worth %d", k, len(parts), b, cut, best)
			}
			if len(parts) == 0 {
				break
			}
			if !w.refine(g, h, parts[0], cut, 1<<20) {
				t.Fatalf("model %d: too large", k)
			}
			w.held[w.index(parts[0])] = true
			if r.IntN(8) == 0 {
				if b, done := w.search(h, cut, 1<<30); b < best || !done || b != best && b != cut {
					t.Fatalf("model %d: a search of layers proves %d above %d, the best year is worth %d", k, b, cut, best)
				}
			}
			g, h = h, g
		}
		if b, done := w.search(g, cut, 1<<30); b < best || !done || b != best && b != cut {
			t.Fatalf("model %d: a search of what %d parts left proves %d above %d, the best year is worth %d", k, len(w.held), b, cut, best)
		}
		cells, _ := w.possible(nil, cut, 1+r.IntN(300))
		for cell, ok := range cells {
			if !ok && through[cell] > cut {
				t.Fatalf("model %d, cell %d: no year above %d, there is one worth %d", k, cell, cut, through[cell])
			}
		}
		w.relax() // the charges that suited what was kept are gone
		g = w.whole(nothing)
		if b, done := w.search(g, nothing, 1+r.IntN(20)); b < best || done && b != best {
			t.Fatalf("model %d: a search cut off (done %v) proves %d, there is a year worth %d", k, done, b, best)
		}
		if b, done := w.search(g, nothing, 1<<30); b != best || !done {
			t.Fatalf("model %d: the search found %d, the best year is worth %d", k, b, best)
		}
		if goal := best + int64(r.IntN(3)); best != nothing {
			if b, _ := w.search(g, goal, 1<<30); b != goal {
				t.Fatalf("model %d: no year is worth more than %d, the search says %d", k, goal, b)
			}
			if b := w.bound(nil, goal, 1<<20); b < best || b > goal {
				t.Fatalf("model %d: no year is worth more than %d, the bound is %d above %d", k, best, b, goal)
			}
		}
		if b := w.bound(nil, nothing, 1<<20); b != best {
			t.Fatalf("model %d: bound %d, the best year is worth %d", k, b, best)
		}
		if best == nothing {
			none++
		} else {
			years++
		}
	}
	t.Logf("%d agents with years, %d without", years, none)
}

// parts are all that can be kept, in any order.
func (x *scratch) parts(r *rand.Rand) (list []part) {
	for k := range x.charge {
		if p, ok := x.counterPart(k); ok {
			list = append(list, p)
		}
	}
	for k, mc := range x.ag.Machines {
		list = append(list, part{counter: -1, machine: k, size: mc.States})
	}
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// TestRemainsByEnumeration compares bounds on what a closing step leaves, at other prices and with other cells
// forbidden, with all years there are: none of those above the target may be missing, and nothing that is no year
// may count.
func TestRemainsByEnumeration(t *testing.T) {
	some, smaller := 0, 0
	for k := range 1500 {
		r := rand.New(rand.NewPCG(12, uint64(k)))
		m := randomModel(r)
		x := newAgent(m, 0)
		w := &scratch{cell: make([]int64, m.Periods*len(m.Choices)), shut: make([]bool, m.Periods*len(m.Choices))}
		var from *remains
		var before []bool // [year] it is left
		steps := 1 + r.IntN(3)
		for step := range steps + 1 {
			for c := range w.cell {
				w.cell[c] = int64(r.IntN(41) - 20)
				w.shut[c] = w.shut[c] && step < steps || r.IntN(20) == 0
			}
			scale, fair := int64(r.IntN(3)), int64(r.IntN(3))
			var worths []int64
			best := nothing
			eachYear(m, w, scale, fair, func(_ model.Path, worth int64) {
				worths = append(worths, worth)
				best = max(best, worth)
			})
			w.take(x, scale, fair)
			if step == steps { // the question
				least := nothing
				for n, worth := range worths {
					if before == nil || before[n] {
						least = max(least, worth)
					}
				}
				if b := w.bound(from, nothing, 1<<20); b < least || b > best {
					t.Fatalf("model %d: bound %d, the best year left is worth %d, the best of all %d", k, b, least, best)
				} else if b < best {
					smaller++
				}
				if goal := least + int64(r.IntN(5)); least != nothing {
					if b := w.bound(from, goal, 1<<20); b < least || b > max(goal, best) {
						t.Fatalf("model %d: bound %d above %d, the best year left is worth %d", k, b, goal, least)
					}
				}
				break
			}
			w.tighten(nothing, r.IntN(20))
			target := max(nothing, best-int64(r.IntN(30)))
			_, g := w.possible(from, target, 1+r.IntN(3000))
			if before == nil {
				before = make([]bool, len(worths))
				for n := range before {
					before[n] = true
				}
			}
			for n, worth := range worths {
				before[n] = before[n] && worth > target
			}
			if g != nil {
				from = w.keptAs(g)
				some++
			}
		}
	}
	t.Logf("%d steps left something, %d bounds are below that of all years", some, smaller)
	if some < 1000 || smaller < 100 {
		t.Error("that proves little")
	}
}

// enumerate looks at every path and returns the best worth, and the best through every cell.
func enumerate(m *model.Model, w *scratch, scale, fair int64) (best int64, through []int64) {
	best = nothing
	through = make([]int64, m.Periods*m.Activities)
	for c := range through {
		through[c] = nothing
	}
	eachYear(m, w, scale, fair, func(p model.Path, worth int64) {
		best = max(best, worth)
		for t, c := range p {
			if c != model.None {
				cell := t*m.Activities + int(m.Choices[c])
				through[cell] = max(through[cell], worth)
			}
		}
	})
	return best, through
}

// eachYear calls f for every path that the rules accept, with its worth, nothing where it uses a forbidden cell.
func eachYear(m *model.Model, w *scratch, scale, fair int64, f func(p model.Path, worth int64)) {
	C := len(m.Choices)
	p := make(model.Path, m.Periods)
	var from func(t int)
	from = func(t int) {
		if t == m.Periods {
			value, ok := m.Accepts(0, p)
			if !ok {
				return
			}
			worth := value*scale + m.ScoreOf(0, p)*fair // cells have no score of their own here
			for t, c := range p {
				if c == model.None {
					continue
				}
				if w.shut[t*C+int(c)] {
					worth = nothing
					break
				}
				worth += w.cell[t*C+int(c)]
			}
			f(p, worth)
			return
		}
		if !m.Agents[0].Work[t] {
			p[t] = model.None
			from(t + 1)
			return
		}
		for c := range C {
			p[t] = int16(c)
			from(t + 1)
		}
	}
	from(0)
}

func randomModel(r *rand.Rand) *model.Model {
	T, A := 3+r.IntN(4), 2+r.IntN(2)
	m := &model.Model{Periods: T, Activities: A}
	for a := range A {
		var of []int32
		for range 1 + r.IntN(5)/4 {
			of = append(of, int32(len(m.Choices)))
			m.Choices = append(m.Choices, int32(a))
		}
		m.ChoicesOf = append(m.ChoicesOf, of)
	}
	ag := model.Agent{Gain: make([]int64, T*A), Score: make([]int64, T*A)}
	for range T {
		ag.Work = append(ag.Work, r.IntN(8) > 0)
	}
	for range T * A {
		ag.Open = append(ag.Open, r.IntN(8) > 0)
	}
	for range A * A {
		ag.Follow = append(ag.Follow, r.IntN(6) > 0)
	}
	for range A {
		n := 1 + r.IntN(2)
		ag.Length = append(ag.Length, model.Span{Min: n, Max: n + r.IntN(3)})
	}
	for range r.IntN(4) {
		ag.Counters = append(ag.Counters, randomCounter(r, T, A))
	}
	if n := len(ag.Counters); n > 0 && r.IntN(2) == 0 {
		ag.Gates = append(ag.Gates, model.Gate{Activity: r.IntN(A), Counter: r.IntN(n), AtLeast: int64(1 + r.IntN(3))})
	}
	for range r.IntN(3) {
		ag.Machines = append(ag.Machines, randomMachine(r, T, A))
	}
	m.Agents = []model.Agent{ag}
	return m
}

func randomCounter(r *rand.Rand, T, A int) model.Counter {
	unit := int32(1 + r.IntN(2))
	c := model.Counter{Start: int64(r.IntN(2)), Min: int64(r.IntN(4)), Max: model.Infinite}
	if r.IntN(3) > 0 {
		c.Max = c.Min + int64(r.IntN(4))
	}
	if r.IntN(3) > 0 {
		c.Inc = make([]int32, T*A)
		uniform, which := r.IntN(2) == 0, r.IntN(A)
		for k := range c.Inc {
			if uniform && k%A == which || !uniform && r.IntN(3) == 0 {
				c.Inc[k] = unit
			}
		}
	}
	if c.Inc == nil || r.IntN(4) == 0 {
		c.PerSession = make([]int32, A)
		for a := range c.PerSession {
			c.PerSession[a] = unit * int32(r.IntN(2))
		}
	}
	if r.IntN(3) == 0 {
		c.Under = int64(1 + r.IntN(9))
	}
	if r.IntN(3) == 0 {
		c.Over = int64(1 + r.IntN(9))
	}
	return c
}

func randomMachine(r *rand.Rand, T, A int) *model.Machine {
	n := 1 + r.IntN(3)
	mc := &model.Machine{States: n, InScore: r.IntN(2) == 0}
	for range n * T * (A + 1) {
		next, cost := int32(r.IntN(n)), int64(0)
		if r.IntN(12) == 0 {
			next = -1
		}
		if r.IntN(4) == 0 {
			cost = int64(r.IntN(6))
		}
		mc.Next, mc.Cost = append(mc.Next, next), append(mc.Cost, cost)
	}
	for range n {
		end := int64(r.IntN(4))
		if r.IntN(6) == 0 {
			end = -1
		}
		mc.Accept = append(mc.Accept, end)
	}
	return mc
}

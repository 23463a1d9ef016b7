package dual

import (
	"math"
	"sync"
	"sync/atomic"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// program is the whole dual: one free variable per row, fairness row, counter
// and gate.
//
//	rows       y_r charges for every unit of use
//	fairness   the logarithm of the agent's share of F
//	counters   charge for every unit, per agent
//	gates      pay for what the counter had before, per period in which the session may start
//
// All but the shares have a side: where the sum of what they price may lie.
type program struct {
	m      *model.Model
	market *price.Market
	years  []*year
	payees []*payee // [agent]
	flows  []*flow  // [agent]
	sides  []side   // [variable]; rows come first
	shared []sharedUse
	// per evaluation
	base  []float64 // [choice*T+period] what shared rows charge
	all   []float64 // [choice*T+period] expected number of agents with UsesShared
	hards []float64 // [agent]
	softs []float64
	slope []float64 // first the mean of what is priced, then the gradient
	curve []float64 // [variable] curvature of its side
	work  int
	size  int64 // what one evaluation counts as work
}

// sideways is the temperature of sides in that of paths: times the root of
// their width, which makes a multiplier near zero as soft for wide rows as for
// narrow ones (1 and 0.1 took up to three times the steps).
const sideways = 0.3

func (p *program) grad() []float64 { return p.slope }

type sharedUse struct {
	cell, row int32
	coef      float64
}

// newProgram lays out the dual of a market; nil when it was stopped on the way. stop is asked once per agent; nil: never.
func newProgram(k *price.Market, shut func(i int) []bool, workers int, stop func() bool) *program {
	m := k.M
	if stop == nil {
		stop = func() bool { return false }
	}
	p := &program{m: m, market: k, work: max(1, min(workers, len(m.Agents)))}
	T, C := m.Periods, len(m.Choices)
	if p.sides = rowSides(m, 0, stop); p.sides == nil {
		return nil
	}
	for t := range T {
		for c := range C {
			for _, u := range m.Shared[t*C+c] {
				p.shared = append(p.shared, sharedUse{int32(c*T + t), u.Row, float64(u.Coef)})
			}
		}
	}
	for i := range m.Agents {
		if stop() {
			return nil
		}
		var s []bool
		if shut != nil {
			s = shut(i)
		}
		y := newYear(m, i, s)
		p.years = append(p.years, y)
		p.flows = append(p.flows, newFlow(y))
		p.payees = append(p.payees, &y.payee)
		if y.score != nil {
			y.fair, y.weight, y.div = len(p.sides), float64(m.FairWeight), float64(y.ag.Div)
			p.sides = append(p.sides, side{})
		}
		y.variable = len(p.sides)
		for k := range y.counters {
			p.sides = append(p.sides, y.counters[k].side)
		}
		for k := range y.gates {
			g := &y.gates[k]
			for range g.periods {
				p.sides = append(p.sides, newSide(-g.start, g.most-g.start, -g.start, g.most-g.start, 0, 0))
			}
		}
	}
	for _, y := range p.years {
		p.size += int64(3*y.arcs() + 2*y.T*y.A)
	}
	p.base, p.all = make([]float64, T*C), make([]float64, T*C)
	p.hards, p.softs = make([]float64, len(m.Agents)), make([]float64, len(m.Agents))
	p.slope, p.curve = make([]float64, len(p.sides)), make([]float64, len(p.sides))
	return p
}

// rowSides finds out how far the use of every row can go at all; nil when it was stopped on the way. Where penalty is
// not 0, hard rows may be broken at it.
func rowSides(m *model.Model, penalty float64, stop func() bool) []side {
	least, most := make([]int64, len(m.Rows)), make([]int64, len(m.Rows))
	reach := reach{lo: make([]int64, len(m.Rows)), hi: make([]int64, len(m.Rows)), sum: make([]int64, len(m.Rows)), cells: make([]int, len(m.Rows))}
	for i := range m.Agents {
		if stop() {
			return nil
		}
		for t := range m.Periods {
			if m.Agents[i].Work[t] {
				reach.period(m, i, t, least, most)
			}
		}
	}
	sides := make([]side, len(m.Rows))
	price := func(soft int64) float64 {
		if soft == 0 {
			return penalty
		}
		return float64(soft)
	}
	for r := range m.Rows {
		w := &m.Rows[r]
		sides[r] = newSide(float64(w.Lo), float64(w.Hi), float64(least[r]), float64(most[r]), price(w.Under), price(w.Over))
	}
	return sides
}

// reach is the memory of rowSides: by row, the least and most that one open
// cell of the period at hand uses, and how many cells use it.
type reach struct {
	lo, hi, sum []int64
	cells       []int
	rows, of    []int32
}

// period adds what agent i can use in period t.
func (x *reach) period(m *model.Model, i, t int, least, most []int64) {
	open := 0
	x.rows = x.rows[:0]
	for c, a := range m.Choices {
		if !m.Agents[i].Open[t*m.Activities+int(a)] {
			continue
		}
		open++
		x.of = x.of[:0]
		m.EachUse(i, t, int32(c), func(u model.Use) { // a cell may use a row more than once
			if x.sum[u.Row] == 0 {
				x.of = append(x.of, u.Row)
			}
			x.sum[u.Row] += int64(u.Coef)
		})
		for _, r := range x.of {
			n := x.sum[r]
			x.sum[r] = 0
			if n == 0 {
				continue
			}
			if x.cells[r] == 0 {
				x.rows = append(x.rows, r)
				x.lo[r], x.hi[r] = n, n
			}
			x.cells[r]++
			x.lo[r], x.hi[r] = min(x.lo[r], n), max(x.hi[r], n)
		}
	}
	for _, r := range x.rows {
		if x.cells[r] < open { // some cell does not use it
			x.lo[r], x.hi[r] = min(x.lo[r], 0), max(x.hi[r], 0)
		}
		least[r] += x.lo[r]
		most[r] += x.hi[r]
		x.cells[r] = 0
	}
}

// begin returns the first point: nothing costs anything, and everybody's score
// counts the same.
func (p *program) begin() []float64 { return make([]float64, len(p.sides)) }

// evaluate returns the dual at x: hard is the Lagrangian bound (in floats),
// soft the smooth function above it, and p.slope the gradient of soft.
func (p *program) evaluate(x []float64, tau float64) (hard, soft float64) {
	clear(p.base)
	for _, u := range p.shared {
		p.base[u.cell] += float64(x[u.row] * u.coef)
	}
	clear(p.slope)
	deal(p.payees, x)
	var next atomic.Int64
	p.each(func() {
		for {
			i := int(next.Add(1) - 1)
			if i >= len(p.years) {
				return
			}
			p.hards[i], p.softs[i] = p.agent(i, x, tau)
		}
	})
	clear(p.all)
	for i, y := range p.years {
		hard += p.hards[i]
		soft += p.softs[i]
		f := p.flows[i]
		if y.ag.UsesShared {
			for k, v := range f.cell {
				p.all[k] += v
			}
		}
		for _, u := range y.own {
			p.slope[u.row] += float64(f.cell[u.cell] * u.coef)
		}
	}
	for _, u := range p.shared {
		p.slope[u.row] += float64(p.all[u.cell] * u.coef)
	}
	for k := range p.sides {
		s := &p.sides[k]
		if s.n == 0 {
			continue
		}
		t := tau * sideways * math.Sqrt(math.Max(1, s.width()))
		h, v, mean, variance := s.best(x[k], t)
		hard, soft = hard+h, soft+v
		p.slope[k] = mean - p.slope[k]
		p.curve[k] = variance / t
	}
	return hard, soft + entropy(p.payees, tau*float64(len(p.years))/4, p.slope, p.curve)
}

// agent evaluates one year and counts what its own variables price.
func (p *program) agent(i int, x []float64, tau float64) (hard, soft float64) {
	y, f := p.years[i], p.flows[i]
	y.prices(f, x, p)
	hard, soft = f.backward(y, tau)
	f.forward(y, tau)
	y.means(f, p.slope)
	return hard, soft
}

// each runs f once per worker and hands a panic of any of them to the caller.
func (p *program) each(f func()) {
	if p.work == 1 {
		f()
		return
	}
	var wg sync.WaitGroup
	var failure atomic.Pointer[any]
	for range p.work {
		wg.Go(func() {
			defer func() {
				if r := recover(); r != nil {
					failure.Store(&r)
				}
			}()
			f()
		})
	}
	wg.Wait()
	if r := failure.Load(); r != nil {
		panic(*r)
	}
}

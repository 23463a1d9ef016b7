package dual

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// year is one agent's year as a network: nodes (t, last activity), arcs
// sessions (a, c, t, n). Counters and gates are left out of it and paid for.
type year struct {
	ag       *model.Agent
	T, A, C  int
	choices  []int32   // [choice] its activity
	of       [][]int32 // [activity] its choices
	follow   []bool    // [before*A+after], before = A: none; an activity never follows itself
	barred   [][]int16 // [before] the activities that may not follow, itself among them
	starts   [][]int16 // [period] activities that can start there
	last     []int16   // [period*C+choice] longest session from there; below the shortest: none
	ends     [][]int16 // [period] activities that can end right before it
	gain     []float64 // [choice*T+period]
	score    []float64 // same shape; nil: no part in the fairness term
	own      []ownUse  // rows beyond the shared ones, in order of cells
	counters []counter
	gates    []gate
	variable int // number of the first of its own variables
	payee
}

// ownUse is one entry of model.Agent.Own: cell is choice*T+period.
type ownUse struct {
	cell, row int32
	coef      float64
}

// counter is a counter of the model that can bind; its side is counted
// without the start.
type counter struct {
	id      int // in the model
	side    side
	touches []touch
}

// touch says how an activity moves a counter.
type touch struct {
	a       int32
	each    float64   // per period
	inc     []float64 // [period] when it differs; else nil
	session float64   // per session
}

// gate is one gate of the model; its variables are the periods in which the
// activity may start.
type gate struct {
	a       int32
	start   float64 // where the counter begins
	most    float64 // the most it can be
	atLeast float64
	touches []touch
	periods []int16
}

// newYear compiles agent i. shut forbids cells [period*C+choice]; nil: none.
func newYear(m *model.Model, i int, shut []bool) *year {
	ag := &m.Agents[i]
	y := &year{ag: ag, T: m.Periods, A: m.Activities, C: len(m.Choices), choices: m.Choices, of: m.ChoicesOf, payee: payee{fair: -1}}
	y.follow = make([]bool, (y.A+1)*y.A)
	for l := range y.A + 1 {
		var barred []int16
		for a := range y.A {
			y.follow[l*y.A+a] = l == y.A || l != a && ag.Follow[l*y.A+a]
			if !y.follow[l*y.A+a] {
				barred = append(barred, int16(a))
			}
		}
		y.barred = append(y.barred, barred)
	}
	y.sessions(shut)
	y.worth(m)
	for k := range ag.Counters {
		y.addCounter(k, &ag.Counters[k])
	}
	for _, g := range ag.Gates {
		y.addGate(g)
	}
	return y
}

// sessions finds out which sessions fit.
func (y *year) sessions(shut []bool) {
	T, A, C := y.T, y.A, y.C
	y.last = make([]int16, T*C)
	y.starts, y.ends = make([][]int16, T), make([][]int16, T+1)
	can := make([]bool, (T+1)*A)
	for c, a := range y.choices {
		run := 0
		for t := T - 1; t >= 0; t-- {
			if y.ag.Work[t] && y.ag.Open[t*A+int(a)] && (shut == nil || !shut[t*C+c]) {
				run++
			} else {
				run = 0
			}
			y.last[t*C+c] = int16(min(run, y.ag.Length[a].Max))
		}
	}
	for t := range T {
		for a := range A {
			longest := 0
			for _, c := range y.of[a] {
				longest = max(longest, int(y.last[t*C+int(c)]))
			}
			if longest >= y.ag.Length[a].Min {
				y.starts[t] = append(y.starts[t], int16(a))
				for n := y.ag.Length[a].Min; n <= longest; n++ {
					can[(t+n)*A+a] = true
				}
			}
		}
	}
	for t := range T + 1 {
		for a := range A {
			if can[t*A+a] {
				y.ends[t] = append(y.ends[t], int16(a))
			}
		}
	}
}

// arcs is the number of sessions that fit.
func (y *year) arcs() (n int) {
	for t := range y.T {
		for c, a := range y.choices {
			n += max(0, int(y.last[t*y.C+c])-y.ag.Length[a].Min+1)
		}
	}
	return n
}

// worth lays out gains, scores and own rows by choice and period.
func (y *year) worth(m *model.Model) {
	y.gain = make([]float64, y.C*y.T)
	if y.ag.Div > 0 && m.FairWeight > 0 {
		y.score = make([]float64, y.C*y.T)
	}
	for c, a := range y.choices {
		for t := range y.T {
			y.gain[c*y.T+t] = float64(y.ag.Gain[t*y.A+int(a)])
			if y.score != nil {
				y.score[c*y.T+t] = float64(y.ag.Score[t*y.A+int(a)])
			}
		}
	}
	for cell, uses := range y.ag.Own {
		t, c := int(cell)/y.C, int(cell)%y.C
		for _, u := range uses {
			y.own = append(y.own, ownUse{int32(c*y.T + t), u.Row, float64(u.Coef)})
		}
	}
	slices.SortFunc(y.own, func(a, b ownUse) int { return cmp.Or(cmp.Compare(a.cell, b.cell), cmp.Compare(a.row, b.row)) })
}

// touched lists the activities that move a counter, and the most it can reach.
func (y *year) touched(c *model.Counter) (list []touch, most int64) {
	per := make([]int64, y.T)
	for a := range y.A {
		t0 := touch{a: int32(a)}
		if c.PerSession != nil {
			t0.session = float64(c.PerSession[a])
		}
		first, uniform, any := true, true, t0.session != 0
		for t := range y.T {
			if !y.ag.Work[t] || !y.ag.Open[t*y.A+a] {
				continue
			}
			n := int64(0)
			if c.Inc != nil {
				n = int64(c.Inc[t*y.A+a])
			}
			per[t] = max(per[t], n+int64(t0.session))
			any = any || n != 0
			uniform = uniform && (first || float64(n) == t0.each)
			t0.each, first = float64(n), false
		}
		if !uniform {
			t0.inc = make([]float64, y.T)
			for t := range y.T {
				t0.inc[t] = float64(c.Inc[t*y.A+a])
			}
		}
		if any {
			list = append(list, t0)
		}
	}
	for _, n := range per {
		most += n
	}
	return list, c.Start + most
}

func (y *year) addCounter(id int, c *model.Counter) {
	list, most := y.touched(c)
	if c.Min <= c.Start && c.Max >= most {
		return
	}
	lo, hi := float64(c.Min-c.Start), float64(c.Max-c.Start)
	y.counters = append(y.counters, counter{id, newSide(lo, hi, 0, float64(most-c.Start), float64(c.Under), float64(c.Over)), list})
}

func (y *year) addGate(g model.Gate) {
	c := y.ag.Counters[g.Counter]
	if c.Start >= g.AtLeast {
		return
	}
	list, most := y.touched(&c)
	k := gate{a: int32(g.Activity), start: float64(c.Start), most: float64(most), atLeast: float64(g.AtLeast), touches: list}
	for t := range y.T {
		if slices.Contains(y.starts[t], int16(g.Activity)) {
			k.periods = append(k.periods, int16(t))
		}
	}
	if len(k.periods) > 0 {
		y.gates = append(y.gates, k)
	}
}

package model_test

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// random is a tiny model: two agents, two periods, three choices of two activities, and rows of all kinds.
func random(r *rand.Rand) *model.Model {
	m := &model.Model{Periods: 2, Activities: 2, Choices: []int32{0, 1, 1}, ChoicesOf: [][]int32{{0}, {1, 2}}, Shared: make([][]model.Use, 6)}
	for range 2 {
		ag := model.Agent{Work: []bool{true, r.IntN(8) > 0}, Open: make([]bool, 4), UsesShared: r.IntN(4) > 0, Own: map[int32][]model.Use{}}
		for k := range ag.Open {
			ag.Open[k] = r.IntN(6) > 0
		}
		m.Agents = append(m.Agents, ag)
	}
	for row := range int32(1 + r.IntN(3)) {
		w := model.Row{Lo: int64(r.IntN(5)) - 2, Hi: model.Infinite}
		if r.IntN(3) == 0 {
			w.Lo = -model.Infinite
		}
		if r.IntN(3) > 0 {
			w.Hi = max(w.Lo, -2) + int64(r.IntN(3))
		}
		if r.IntN(5) == 0 {
			w.Under = 3
		}
		if r.IntN(5) == 0 {
			w.Over = 3
		}
		m.Rows = append(m.Rows, w)
		for range 1 + r.IntN(6) {
			u := model.Use{Row: row, Coef: int32(r.IntN(5)) - 1}
			if cell := int32(r.IntN(6)); r.IntN(3) > 0 {
				m.Shared[cell] = append(m.Shared[cell], u)
			} else {
				own := m.Agents[r.IntN(2)].Own
				own[cell] = append(own[cell], u)
			}
		}
	}
	return m
}

// open lists what agent i may do in period t.
func open(m *model.Model, i, t int) (of []int16) {
	if !m.Agents[i].Work[t] {
		return []int16{model.None}
	}
	for c, a := range m.Choices {
		if m.Agents[i].Open[t*m.Activities+int(a)] {
			of = append(of, int16(c))
		}
	}
	return of
}

// kept calls f for all that everybody can do so that the rows that are wanted are kept at no price or a price.
func kept(m *model.Model, wanted func(r int) bool, f func(paths []model.Path)) {
	paths := []model.Path{{0, 0}, {0, 0}}
	var fill func(k int)
	fill = func(k int) {
		if k < 4 {
			for _, c := range open(m, k/2, k%2) {
				paths[k/2][k%2] = c
				fill(k + 1)
			}
			return
		}
		load := make([]int64, len(m.Rows))
		for i, p := range paths {
			m.AddUses(i, p, load, 1)
		}
		for r := range m.Rows {
			if hard, _ := m.Rows[r].Excess(load[r]); hard > 0 && wanted(r) {
				return
			}
		}
		f(paths)
	}
	fill(0)
}

// What is barred is in no combination of open cells that keeps the hard rows, and of 2,000 tiny models some bar cells.
func TestBarred(t *testing.T) {
	some := 0
	for seed := range uint64(2000) {
		m := random(rand.New(rand.NewPCG(seed, 1)))
		shut := m.Barred(nil)
		for _, cells := range shut {
			for _, s := range cells {
				if s {
					some++
				}
			}
		}
		kept(m, func(int) bool { return true }, func(paths []model.Path) {
			for i, p := range paths {
				for u, c := range p {
					if c != model.None && shut[i] != nil && shut[i][m.Cell(u, int32(c))] {
						t.Fatalf("seed %d: agent %d can take choice %d in period %d, and it is barred", seed, i, c, u)
					}
				}
			}
		})
	}
	if some < 500 {
		t.Errorf("%d cells barred", some)
	}
}

// A maximum of 0 bars whatever counts, a minimum of everybody bars whatever does not, and a price bars nothing.
func TestBarredPlainly(t *testing.T) {
	for name, c := range map[string]struct {
		row  model.Row
		want []bool // [choice]
	}{
		"maximum 0": {model.Row{Lo: 0, Hi: 0}, []bool{true, false}},
		"everybody": {model.Row{Lo: 2, Hi: 9}, []bool{false, true}},
		"one":       {model.Row{Lo: 1, Hi: 1}, []bool{false, false}},
		"a price":   {model.Row{Lo: 2, Hi: 2, Under: 1}, []bool{false, false}},
		"no bound":  {model.Row{Lo: -model.Infinite, Hi: model.Infinite}, []bool{false, false}},
	} {
		m := &model.Model{Periods: 1, Activities: 2, Choices: []int32{0, 1}, ChoicesOf: [][]int32{{0}, {1}}, Rows: []model.Row{c.row}, Shared: [][]model.Use{{{Coef: 1}}, nil}}
		for range 2 {
			m.Agents = append(m.Agents, model.Agent{Work: []bool{true}, Open: []bool{true, true}, UsesShared: true})
		}
		for after := range 2 { // sums over some agents say nothing
			asked := 0
			for i, cells := range m.Barred(func() bool { asked++; return asked > after }) {
				if cells != nil {
					t.Errorf("%s: stopped at question %d, agent %d has cells shut", name, after+1, i)
				}
			}
		}
		shut := m.Barred(nil)
		for i := range m.Agents {
			for ch, want := range c.want {
				if got := shut[i] != nil && shut[i][ch]; got != want {
					t.Errorf("%s: agent %d, choice %d: barred %v", name, i, ch, got)
				}
			}
		}
	}
}

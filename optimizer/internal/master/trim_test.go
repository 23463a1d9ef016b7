package master_test

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// ward is a model of n agents, T periods and A activities with room for some
// agents each, and random gains.
func ward(r *rand.Rand, n, T, A int) *model.Model {
	m := &model.Model{Periods: T, Activities: A, Shared: make([][]model.Use, T*A)}
	for a := range A {
		m.Choices, m.ChoicesOf = append(m.Choices, int32(a)), append(m.ChoicesOf, []int32{int32(a)})
		for t := range T {
			m.Shared[t*A+a] = []model.Use{{Row: int32(len(m.Rows)), Coef: 1}}
			m.Rows = append(m.Rows, model.Row{Lo: -model.Infinite, Hi: int64(n/A + 1)})
		}
	}
	for range n {
		ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Length: make([]model.Span, A), Follow: make([]bool, A*A), UsesShared: true}
		for t := range T {
			ag.Work[t] = true
		}
		for k := range ag.Open {
			ag.Open[k], ag.Gain[k] = true, int64(r.IntN(20))
		}
		for a := range A {
			ag.Length[a] = model.Span{Min: 1, Max: 3}
		}
		for k := range ag.Follow {
			ag.Follow[k] = true
		}
		m.Agents = append(m.Agents, ag)
	}
	return m
}

// TestTrimKeepsTheOptimum drops idle columns and solves again: the same value,
// fewer bytes, and numbers of columns that still fit together.
func TestTrimKeepsTheOptimum(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	m := ward(r, 12, 8, 4)
	team, err := price.NewTeam(price.NewMarket(m), 1)
	if err != nil {
		t.Fatal(err)
	}
	x, err := master.New(team, true, 100)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		y := make([]float64, len(m.Rows))
		for k := range y {
			y[k] = float64(r.IntN(15))
		}
		u := team.Round(y, make([]float64, len(m.Agents)))
		for i, a := range team.Best(price.Ask{U: &u, Gains: true, Opt: func(int) row.Options { return row.Options{Paths: 3, Labels: 1000, Steps: 5} }}) {
			for _, p := range a.Paths {
				if _, _, err := x.Add(i, p); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	solve := func() float64 {
		if ok, err := x.Solve(context.Background()); !ok || err != nil {
			t.Fatal(ok, err)
		}
		return x.Objective()
	}
	before, columns, bytes := solve(), len(x.Columns), x.Bytes
	if x.Trim() {
		t.Fatal("columns went without a limit")
	}
	x.Limit = bytes / 4
	for rounds := 0; x.Bytes > x.Limit && rounds < 10; rounds++ {
		if !x.Trim() {
			t.Fatal("nothing goes above the limit")
		}
		if after := solve(); math.Abs(after-before) > 1e-6*(1+math.Abs(before)) {
			t.Fatalf("%g, before %g", after, before)
		}
	}
	if x.Bytes > x.Limit || len(x.Columns) >= columns {
		t.Errorf("%d of %d columns, %d of %d bytes", len(x.Columns), columns, x.Bytes, bytes)
	}
	for i, of := range x.Of {
		for _, k := range of {
			if x.Columns[k].Agent != i || x.Find(i, x.Columns[k].Path) != k {
				t.Fatalf("column %d of agent %d is lost", k, i)
			}
		}
	}
}

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

// TestRowsThatWaitComeWhenTheyAreBroken grows two programs alike, one with all rows and one that begins with a third of
// them or with none: the same value after every step, also where rows are broken, prices raised, columns switched off
// and dropped; and the duals of the second price all columns out.
func TestRowsThatWaitComeWhenTheyAreBroken(t *testing.T) {
	ctx := context.Background()
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 6))
		m := ward(r, 9, 8, 4)
		for k := range m.Rows {
			switch r.IntN(4) {
			case 0:
				m.Rows[k].Lo = 2
			case 1:
				m.Rows[k].Hi, m.Rows[k].Over = 1, 7
			case 2:
				m.Rows[k].Hi = 2
			}
		}
		m.FairWeight = 5
		for i := range m.Agents {
			m.Agents[i].Div = int64(m.Periods)
			copy(m.Agents[i].Score, m.Agents[i].Gain)
		}
		team, err := price.NewTeam(price.NewMarket(m), 1)
		if err != nil {
			t.Fatal(err)
		}
		all, err := master.New(team, true, 30)
		if err != nil {
			t.Fatal(err)
		}
		some, err := master.NewSome(team, 30, func(k int) bool { return seed%2 == 0 && k%3 == 0 })
		if err != nil {
			t.Fatal(err)
		}
		for step := range 25 {
			y := make([]float64, len(m.Rows))
			for k := range y {
				y[k] = float64(r.IntN(15))
			}
			u := team.Round(y, make([]float64, len(m.Agents)))
			for i, a := range team.Best(price.Ask{U: &u, Gains: true, Opt: func(int) row.Options { return row.Options{Paths: 3, Labels: 1000, Steps: 5} }}) {
				for _, p := range a.Paths {
					for _, x := range []*master.Master{all, some} {
						if _, _, err := x.Add(i, p); err != nil {
							t.Fatal(err)
						}
					}
				}
			}
			hash := r.IntN(7)
			for _, x := range []*master.Master{all, some} {
				var err error
				switch {
				case step%5 == 3:
					err = x.Raise(2)
				case step%5 == 4:
					x.Compact(func(c *master.Column) bool { return len(x.Of[c.Agent]) > 3 && number(c.Path)%7 == hash })
				default:
					err = x.Allow(func(c *master.Column) bool { return number(c.Path)%7 != hash })
				}
				if err != nil {
					t.Fatal(err)
				}
				if ok, err := x.Solve(ctx); !ok || err != nil {
					t.Fatal(ok, err)
				}
			}
			if a, b := all.Objective(), some.Objective(); math.Abs(a-b) > 1e-6*(1+math.Abs(a)) {
				t.Fatalf("seed %d, step %d: %g with all rows, %g with those that came", seed, step, a, b)
			}
			// strong duality at the duals of the second, rows that are not there at price 0
			dr, df := some.Duals()
			v := team.Round(dr, df)
			bound := float64(team.Constant(&v, true))
			base, cells := team.Base(&v), make([]int64, len(m.Shared))
			for i := range m.Agents {
				team.Cells(i, &v, base, true, cells)
				bound += float64(some.Floor(i, cells, &v))
			}
			if bound /= float64(team.Scale); some.Broken() < 1e-9 && math.Abs(bound-some.Objective()) > 1e-3*(1+math.Abs(bound)) {
				t.Fatalf("seed %d, step %d: the duals say %g, the program %g", seed, step, bound, some.Objective())
			}
		}
	}
}

// number is some figure of a path.
func number(p model.Path) (n int) {
	for _, c := range p {
		n = n*5 + int(c) + 1
	}
	return n & 0xffff
}

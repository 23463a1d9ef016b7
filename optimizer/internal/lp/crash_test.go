package lp

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestCrash starts random programs from bases that make sense, that do not,
// and from none: the same optimum.
func TestCrash(t *testing.T) {
	for k := range 300 {
		r := rand.New(rand.NewPCG(3, uint64(k)))
		build := func(r *rand.Rand) *Solver {
			s := New()
			m, n := 2+r.IntN(6), 3+r.IntN(10)
			for range m {
				if _, err := s.AddRow(-Inf, float64(r.IntN(10))); err != nil {
					t.Fatal(err)
				}
			}
			for range n {
				c := Column{Cost: float64(r.IntN(11) - 3), Upper: float64(1 + r.IntN(5))}
				for i := range m {
					if r.IntN(2) == 0 {
						c.Rows, c.Values = append(c.Rows, i), append(c.Values, float64(r.IntN(7)-2))
					}
				}
				if _, err := s.AddColumn(c); err != nil {
					t.Fatal(err)
				}
			}
			return s
		}
		seed := r.Uint64()
		plain, crashed := build(rand.New(rand.NewPCG(seed, 1))), build(rand.New(rand.NewPCG(seed, 1)))
		n := r.IntN(min(plain.Rows(), plain.Columns()) + 1)
		if err := crashed.Crash(r.Perm(plain.Columns())[:n], r.Perm(plain.Rows())[:n]); err != nil {
			t.Fatal(err)
		}
		a, err := plain.Solve(t.Context(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		b, err := crashed.Solve(t.Context(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Status != b.Status || a.Status == Optimal && math.Abs(a.Objective-b.Objective) > 1e-6*(1+math.Abs(a.Objective)) {
			t.Fatalf("program %d: %v %g, crashed %v %g", k, a.Status, a.Objective, b.Status, b.Objective)
		}
	}
}

package lp

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// basisOf loads m random columns over m rows as a basis, with about fill entries each.
func basisOf(r *rand.Rand, m, fill int) *Solver {
	s := New()
	for range m {
		second(s.AddRow(0, 0))
	}
	for range 3 * m {
		c := Column{Upper: Inf, Values: []float64{}}
		for _, i := range r.Perm(m)[:1+r.IntN(fill)] {
			c.Rows = append(c.Rows, i)
			c.Values = append(c.Values, float64(r.IntN(7)-3)+0.5)
		}
		second(s.AddColumn(c))
	}
	if err := s.prepare(context.Background(), Options{}); err != nil {
		panic(err)
	}
	s.restoreTruth()
	s.head = s.head[:0]
	for v := range s.at {
		s.at[v] = atLower
		if j := int(s.number[v]); s.rowOf[v] < 0 && j < m {
			s.at[v] = basic
			s.head = append(s.head, int32(v))
		}
	}
	s.refactor()
	return s
}

// residual multiplies the basis with ftran's answer, and btran's answer with the basis.
func residual(s *Solver, r *rand.Rand) float64 {
	m := s.Rows()
	a, b := make([]float64, m), make([]float64, m)
	for i := range a {
		if r.IntN(3) == 0 {
			a[i] = r.NormFloat64()
		}
		b[i] = r.NormFloat64()
	}
	x, y := append([]float64(nil), a...), append([]float64(nil), b...)
	s.lu.ftran(x, nil)
	s.lu.btran(y, nil)
	size := 1.0
	for p, v := range s.head {
		index, value := s.column(v)
		for k, i := range index {
			a[i] -= value[k] * x[p]
			b[p] -= value[k] * y[i]
		}
		size = max(size, math.Abs(x[p]), math.Abs(y[p]))
	}
	worst := 0.0
	for i := range a {
		worst = max(worst, math.Abs(a[i]), math.Abs(b[i]))
	}
	return worst / size
}

// TestFactors replaces columns one by one and checks both solves against the basis itself. Fill
// of a few entries exercises the sparse elimination, more the dense kernel, and repeated
// columns the repair.
func TestFactors(t *testing.T) {
	for _, x := range []struct{ m, fill int }{{1, 1}, {7, 3}, {40, 3}, {80, 6}, {120, 30}, {60, 60}} {
		t.Run(fmt.Sprintf("%d rows, up to %d entries", x.m, x.fill), func(t *testing.T) {
			r := rand.New(rand.NewPCG(uint64(x.m), 11))
			s := basisOf(r, x.m, x.fill)
			if worst := residual(s, r); worst > 1e-9 {
				t.Fatalf("fresh: residual %g", worst)
			}
			replaced := 0
			for range 150 {
				q := s.columnVar[r.IntN(s.Columns())]
				if s.at[q] == basic {
					continue
				}
				s.load(s.alpha, q)
				s.lu.ftran(s.alpha, &s.spike)
				p := r.IntN(x.m)
				if math.Abs(s.alpha[p]) < 1e-2 {
					continue
				}
				clear(s.rho)
				s.rho[p] = 1
				s.lu.btran(s.rho, &s.half)
				s.pivotTo(int32(p), q, atLower)
				replaced++
				if !s.factored || s.lu.worn() {
					s.refactor()
				}
				if worst := residual(s, r); worst > 1e-7 {
					t.Fatalf("after %d exchanges, %d since the last factorization: residual %g", replaced, s.lu.updates, worst)
				}
			}
			if replaced < 5 && x.m > 1 {
				t.Errorf("only %d exchanges", replaced)
			}
		})
	}
}

func TestDependentColumnsAreRepaired(t *testing.T) {
	s := New()
	for range 3 {
		second(s.AddRow(0, 10))
	}
	for _, rows := range [][]int{{0, 1}, {0, 1}, {1, 2}} {
		second(s.AddColumn(Column{Cost: 1, Upper: Inf, Rows: rows}))
	}
	must(t, s.SetBasis(Basis{columns: []place{basic, basic, basic}, rows: []place{atLower, atLower, atLower}}))
	r, err := s.Solve(context.Background(), Options{})
	must(t, err)
	verify(t, s, r)
	if r.Status != Optimal || math.Abs(r.Objective-10) > 1e-9 {
		t.Errorf("%v %g, want 10", r.Status, r.Objective)
	}
}

// TestMediumByCertificates solves programs too large for rational arithmetic; verify proves
// each answer, whatever its status, from the program alone.
func TestMediumByCertificates(t *testing.T) {
	seen := map[Status]int{}
	for seed := range long(t, 60) {
		r := rand.New(rand.NewPCG(uint64(seed), 5))
		m, n := 10+r.IntN(50), 10+r.IntN(150)
		s := New()
		for range m {
			l := float64(r.IntN(4))
			u := l + float64(r.IntN(3))
			if r.IntN(3) == 0 {
				u = Inf
			}
			second(s.AddRow(l, u))
		}
		for range n {
			c := Column{Cost: float64(r.IntN(7) - 5), Upper: Inf, Values: []float64{}}
			if r.IntN(3) == 0 {
				c.Upper = float64(1 + r.IntN(3))
			}
			for i := range m {
				if r.IntN(6) == 0 {
					c.Rows = append(c.Rows, i)
					c.Values = append(c.Values, float64(1+r.IntN(2)-4*(r.IntN(4)/3)))
				}
			}
			second(s.AddColumn(c))
		}
		for range 3 {
			x, err := s.Solve(context.Background(), Options{})
			must(t, err)
			if x.Status > Unbounded {
				t.Fatalf("case %d: %v %+v", seed, x.Status, x.Stats)
			}
			seen[x.Status]++
			verify(t, s, x)
			j := r.IntN(n)
			l, u := s.ColumnBounds(j)
			must(t, s.SetColumnBounds(j, l, min(u, 1)))
			i := r.IntN(m)
			l, u = s.RowBounds(i)
			must(t, s.SetRowBounds(i, l, u+1))
		}
	}
	t.Log(seen)
}

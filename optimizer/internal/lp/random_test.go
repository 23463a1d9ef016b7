package lp

import (
	"context"
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// program is a small program with whole figures; nil is an absent bound.
type program struct {
	cost               []int64
	lower, upper       []*int64
	rowLower, rowUpper []*int64
	entries            []map[int]int64 // [row][column]
}

// randomProgram draws from shapes that cover equations, ranges, free, fixed and boxed variables,
// repeated and dependent rows, many ties.
func randomProgram(r *rand.Rand) program {
	n, m := 1+r.IntN(8), r.IntN(7)
	span := int64(1 + r.IntN(5))
	figure := func() int64 { return r.Int64N(2*span+1) - span }
	var p program
	kind := r.IntN(4)
	for range n {
		p.cost = append(p.cost, figure())
		l, u := figure(), figure()
		if kind == 0 || r.IntN(3) == 0 {
			l = 0
		}
		if l > u {
			l, u = u, l
		}
		lower, upper := &l, &u
		switch r.IntN(8) {
		case 0:
			lower, upper = nil, nil
		case 1:
			lower = nil
		case 2, 3, 4:
			upper = nil
		case 5:
			lower = upper
		}
		p.lower, p.upper = append(p.lower, lower), append(p.upper, upper)
	}
	for i := range m {
		row := map[int]int64{}
		for j := range n {
			if r.IntN(3) > 0 {
				if a := figure(); a != 0 {
					row[j] = a
				}
				if kind == 1 && row[j] != 0 {
					row[j] = 1
				}
			}
		}
		if i > 0 && r.IntN(5) == 0 { // a multiple of an earlier row, or the sum of two
			a, b := r.IntN(i), r.IntN(i)
			row = map[int]int64{}
			for j, x := range p.entries[a] {
				row[j] += x
			}
			for j, x := range p.entries[b] {
				row[j] += x
			}
		}
		l, u := figure(), figure()
		if kind == 2 {
			l, u = 0, 0
		}
		if l > u {
			l, u = u, l
		}
		lower, upper := &l, &u
		switch r.IntN(5) {
		case 0:
			upper = lower
		case 1:
			lower = nil
		case 2:
			upper = nil
		case 3:
			if r.IntN(4) == 0 {
				lower, upper = nil, nil
			}
		}
		p.rowLower, p.rowUpper = append(p.rowLower, lower), append(p.rowUpper, upper)
		p.entries = append(p.entries, row)
	}
	return p
}

func bound(x *int64, absent float64) float64 {
	if x == nil {
		return absent
	}
	return float64(*x)
}

func (p program) load(t testing.TB) *Solver {
	s := New()
	for i := range p.rowLower {
		_, err := s.AddRow(bound(p.rowLower[i], -Inf), bound(p.rowUpper[i], Inf))
		must(t, err)
	}
	for j := range p.cost {
		_, err := s.AddColumn(p.column(j))
		must(t, err)
	}
	return s
}

func (p program) column(j int) Column {
	c := Column{Cost: float64(p.cost[j]), Lower: bound(p.lower[j], -Inf), Upper: bound(p.upper[j], Inf), Values: []float64{}}
	for i, row := range p.entries {
		if a := row[j]; a != 0 {
			c.Rows = append(c.Rows, i)
			c.Values = append(c.Values, float64(a))
		}
	}
	return c
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// long is the number of cases: LP_CASES, or 10,000 in the long target, or fallback.
func long(t testing.TB, fallback int) int {
	t.Helper()
	if os.Getenv("FELLOWPLAN_LONG") != "" {
		return 10_000
	}
	if n, err := strconv.Atoi(os.Getenv("LP_CASES")); err == nil {
		return n
	}
	if testing.Short() {
		return fallback / 5
	}
	return fallback
}

func TestStatusEqualsExactArithmetic(t *testing.T) {
	seen := map[Status]int{}
	for seed := range long(t, 2000) {
		p := randomProgram(rand.New(rand.NewPCG(uint64(seed), 1)))
		s := p.load(t)
		r, err := s.Solve(context.Background(), Options{})
		must(t, err)
		want, value := exactSolve(p)
		seen[want]++
		if r.Status != want {
			t.Fatalf("case %d: %v, exact arithmetic says %v\n%+v", seed, r.Status, want, p)
		}
		if want == Optimal {
			exact, _ := value.Float64()
			if math.Abs(r.Objective-exact) > 1e-6*(1+math.Abs(exact)) {
				t.Fatalf("case %d: objective %g, exact arithmetic says %g", seed, r.Objective, exact)
			}
		}
		verify(t, s, r)
	}
	t.Log(seen)
}

// verify proves a solution from the program alone: feasibility, signs, duality, Farkas, ray.
func verify(t testing.TB, s *Solver, r *Solution) {
	t.Helper()
	const tol = 1e-6
	switch r.Status {
	case Optimal:
		bound := 0.0
		for j, x := range r.X {
			l, u := s.ColumnBounds(j)
			bound += account(t, "column", j, x, l, u, r.Reduced[j])
		}
		for i, x := range r.Activity {
			l, u := s.RowBounds(i)
			bound += account(t, "row", i, x, l, u, r.Dual[i])
		}
		if math.Abs(bound-r.Objective) > tol*(1+math.Abs(bound)) {
			t.Fatalf("objective %g, duals give %g", r.Objective, bound)
		}
		for j := range r.X {
			d := s.Cost(j)
			index, value := s.column(s.columnVar[j])
			for k, i := range index {
				d -= value[k] * r.Dual[i]
			}
			if math.Abs(d-r.Reduced[j]) > tol {
				t.Fatalf("column %d: reduced cost %g, duals give %g", j, r.Reduced[j], d)
			}
		}
	case Infeasible:
		demand, g := 0.0, make([]float64, s.Columns())
		for i, f := range r.Farkas {
			l, u := s.RowBounds(i)
			if f < 0 {
				l = u
			}
			if f != 0 {
				demand += f * l
			}
		}
		for j := range g {
			index, value := s.column(s.columnVar[j])
			for k, i := range index {
				g[j] += value[k] * r.Farkas[i]
			}
			l, u := s.ColumnBounds(j)
			if g[j] > 1e-9 {
				demand -= g[j] * u
			} else if g[j] < -1e-9 {
				demand -= g[j] * l
			}
		}
		if !(demand > 1e-9) {
			t.Fatalf("Farkas vector proves nothing: %g", demand)
		}
	case Unbounded:
		gain := 0.0
		for j, x := range r.Ray {
			gain += x * s.Cost(j)
			l, u := s.ColumnBounds(j)
			if x > tol && !math.IsInf(u, 0) || x < -tol && !math.IsInf(l, 0) {
				t.Fatalf("ray leaves column %d", j)
			}
		}
		if gain <= 0 {
			t.Fatalf("ray gains %g", gain)
		}
	}
}

// account checks one variable of an optimum and returns its part in the dual objective.
func account(t testing.TB, what string, k int, x, l, u, price float64) float64 {
	t.Helper()
	const tol = 1e-6
	if x < l-tol || x > u+tol {
		t.Fatalf("%s %d: %g outside %g to %g", what, k, x, l, u)
	}
	if price > tol && !(u-x <= tol) || price < -tol && !(x-l <= tol) {
		t.Fatalf("%s %d: price %g at %g within %g to %g", what, k, price, x, l, u)
	}
	switch {
	case price > tol || price > 0 && !math.IsInf(u, 0):
		return price * u
	case price < -tol || price < 0 && !math.IsInf(l, 0):
		return price * l
	}
	return 0
}

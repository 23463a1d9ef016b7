package lp

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"gonum.org/v1/gonum/mat"
	glp "gonum.org/v1/gonum/optimize/convex/lp"
)

// gonumForm writes the program min c'x, A x = b, x >= 0 for gonum: lower bounds are 0, upper
// bounds of columns are absent, ranges become two rows with slacks. An all-zero row or column is
// an error for gonum, so slack-free empty rows are left out by the caller.
func gonumForm(s *Solver) (c []float64, a *mat.Dense, b []float64) {
	type line struct {
		row   int
		slack float64
		rhs   float64
	}
	var lines []line
	slacks := 0
	for i := range s.Rows() {
		l, u := s.RowBounds(i)
		if l == u {
			lines = append(lines, line{i, 0, l})
			continue
		}
		if !math.IsInf(l, 0) {
			lines = append(lines, line{i, -1, l})
			slacks++
		}
		if !math.IsInf(u, 0) {
			lines = append(lines, line{i, 1, u})
			slacks++
		}
	}
	n := s.Columns()
	dense := mat.NewDense(s.Rows(), n, nil)
	for j, v := range s.columnVar {
		index, value := s.column(v)
		for k, i := range index {
			dense.Set(int(i), j, value[k])
		}
	}
	c = make([]float64, n+slacks)
	for j := range n {
		c[j] = -s.Cost(j)
	}
	a = mat.NewDense(len(lines), n+slacks, nil)
	slack := n
	for k, l := range lines {
		for j := range n {
			a.Set(k, j, dense.At(l.row, j))
		}
		if l.slack != 0 {
			a.Set(k, slack, l.slack)
			slack++
		}
		b = append(b, l.rhs)
	}
	return c, a, b
}

// TestSecondOpinion asks gonum's simplex where it gives an answer; it gives up on some singular
// and degenerate programs, which are counted.
func TestSecondOpinion(t *testing.T) {
	answered, silent := 0, 0
	for seed := range long(t, 300) {
		r := rand.New(rand.NewPCG(uint64(seed), 4))
		m, n := 1+r.IntN(4), 5+r.IntN(5)
		s := New()
		for range m {
			l := float64(r.IntN(5))
			u := l + float64(r.IntN(4))
			second(s.AddRow(l, u))
		}
		for range n {
			c := Column{Cost: float64(r.IntN(9) - 4), Upper: Inf, Values: []float64{}}
			for i := range m {
				if a := r.IntN(5) - 1; a != 0 || i == 0 {
					c.Rows = append(c.Rows, i)
					c.Values = append(c.Values, float64(a)+0.5)
				}
			}
			second(s.AddColumn(c))
		}
		ours, err := s.Solve(context.Background(), Options{})
		must(t, err)
		c, a, b := gonumForm(s)
		value, _, err := glp.Simplex(c, a, b, 1e-10, nil)
		want := Optimal
		switch {
		case err == nil:
		case errors.Is(err, glp.ErrInfeasible):
			want = Infeasible
		case errors.Is(err, glp.ErrUnbounded):
			want = Unbounded
		default:
			silent++
			continue
		}
		answered++
		if ours.Status != want || want == Optimal && math.Abs(ours.Objective+value) > 1e-6*(1+math.Abs(value)) {
			t.Errorf("case %d: %v %g, gonum says %v %g", seed, ours.Status, ours.Objective, want, -value)
		}
	}
	t.Logf("gonum answered %d, gave up on %d", answered, silent)
	if answered == 0 {
		t.Error("gonum never answered")
	}
}

// TestAgainstGonumOnAMaster compares value and time on one restricted master of a size that
// gonum's dense simplex can still hold.
func TestAgainstGonumOnAMaster(t *testing.T) {
	m := newMaster(8, 6, 4, 1)
	s := New()
	m.rows(t, s)
	m.generate(t, s, 100)
	c, a, b := gonumForm(s)
	began := time.Now()
	value, _, err := glp.Simplex(c, a, b, 1e-10, nil)
	theirs := time.Since(began)
	began = time.Now()
	r, e := s.Solve(context.Background(), Options{Cold: true})
	must(t, e)
	rows, columns := a.Dims()
	t.Logf("%d x %d for gonum: %v, %v; here, cold: %v, %d pivots", rows, columns, theirs, err, time.Since(began), r.Iterations)
	if err == nil && math.Abs(r.Objective+value) > 1e-6*(1+math.Abs(value)) {
		t.Errorf("%g, gonum says %g", r.Objective, -value)
	}
}

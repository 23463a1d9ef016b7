package lp

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"
)

func TestRefusals(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	s := New()
	row, err := s.AddRow(0, 1)
	must(t, err)
	_, err = s.AddColumn(Column{Upper: 1, Rows: []int{row}})
	must(t, err)
	for name, c := range map[string]struct {
		err  error
		want error
	}{
		"row bound is not a number":      {second(s.AddRow(nan, 1)), ErrNumber},
		"row bound beyond size":          {second(s.AddRow(0, 1e300)), ErrNumber},
		"row lower bound at infinity":    {second(s.AddRow(inf, inf)), ErrNumber},
		"row bounds crossed":             {second(s.AddRow(2, 1)), ErrBounds},
		"cost is not a number":           {second(s.AddColumn(Column{Cost: nan})), ErrNumber},
		"cost infinite":                  {second(s.AddColumn(Column{Cost: inf})), ErrNumber},
		"entry infinite":                 {second(s.AddColumn(Column{Rows: []int{0}, Values: []float64{inf}})), ErrNumber},
		"entry in no row":                {second(s.AddColumn(Column{Rows: []int{1}})), ErrIndex},
		"entry twice in a row":           {second(s.AddColumn(Column{Rows: []int{0, 0}})), ErrShape},
		"values missing":                 {second(s.AddColumn(Column{Rows: []int{0}, Values: []float64{}})), ErrShape},
		"cost of no column":              {s.SetCost(1, 0), ErrIndex},
		"cost changed to not a number":   {s.SetCost(0, nan), ErrNumber},
		"bounds changed to crossed":      {s.SetColumnBounds(0, 1, 0), ErrBounds},
		"row bounds changed to crossed":  {s.SetRowBounds(0, 1, 0), ErrBounds},
		"elastic row that is not there":  {third(s.AddElastic(7, 1, 1)), ErrIndex},
		"elastic price negative":         {third(s.AddElastic(0, -1, 1)), ErrNumber},
		"row over a column not there":    {second(s.AddRows([]Row{{Columns: []int{5}}})), ErrIndex},
		"tolerance is not a number":      {second(s.Solve(context.Background(), Options{DualTolerance: nan})), ErrNumber},
		"basis of a larger program":      {s.SetBasis(Basis{columns: make([]place, 9)}), ErrShape},
		"negative limit":                 {second(s.Solve(context.Background(), Options{MaxIterations: -1})), ErrNumber},
		"elastic price is not a number":  {third(s.AddElastic(0, nan, 1)), ErrNumber},
		"entry too large to be believed": {second(s.AddColumn(Column{Rows: []int{0}, Values: []float64{1e30}})), ErrNumber},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: %v, want %v", name, c.err, c.want)
		}
	}
	if s.Rows() != 1 || s.Columns() != 1 {
		t.Errorf("a refused call left something: %d rows, %d columns", s.Rows(), s.Columns())
	}
}

func second[T any](_ T, err error) error      { return err }
func third[T, U any](_ T, _ U, e error) error { return e }

func TestEmptyPrograms(t *testing.T) {
	ctx := context.Background()
	s := New()
	r, err := s.Solve(ctx, Options{})
	must(t, err)
	if r.Status != Optimal || r.Objective != 0 {
		t.Errorf("nothing at all: %v", r.Status)
	}
	_, err = s.AddColumn(Column{Cost: 3, Lower: -1, Upper: 2})
	must(t, err)
	r, err = s.Solve(ctx, Options{})
	must(t, err)
	if r.Status != Optimal || r.Objective != 6 {
		t.Errorf("a column without rows: %v %g", r.Status, r.Objective)
	}
	row, err := s.AddRow(1, 2)
	must(t, err)
	r, err = s.Solve(ctx, Options{})
	must(t, err)
	if r.Status != Infeasible || r.Farkas[row] <= 0 {
		t.Errorf("an empty row that wants 1: %v %v", r.Status, r.Farkas)
	}
}

func TestLimitsLeaveAValidBasis(t *testing.T) {
	m := newMaster(30, 13, 6, 3)
	s := New()
	m.rows(t, s)
	for p := range m.persons {
		for range 5 {
			_, err := s.AddColumn(m.draw(p))
			must(t, err)
		}
	}
	ctx := context.Background()
	r, err := s.Solve(ctx, Options{MaxIterations: 20})
	must(t, err)
	if r.Status != IterationLimit || r.Iterations != 20 {
		t.Fatalf("%v after %d", r.Status, r.Iterations)
	}
	calls := 0
	r, err = s.Solve(ctx, Options{Stop: func() bool { calls++; return calls > 3 }})
	must(t, err)
	if r.Status != Cancelled {
		t.Fatalf("%v after %d questions", r.Status, calls)
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	r, err = s.Solve(ended, Options{})
	must(t, err)
	if r.Status != Cancelled || r.Iterations > 16 {
		t.Fatalf("%v after %d iterations of an ended context", r.Status, r.Iterations)
	}
	warm, err := s.Solve(ctx, Options{})
	must(t, err)
	verify(t, s, warm)
	cold, err := s.Solve(ctx, Options{Cold: true})
	must(t, err)
	same(t, 0, 0, warm, cold)
}

func TestSameCallsSameBits(t *testing.T) {
	run := func() *Solution {
		m := newMaster(30, 13, 8, 5)
		s := New()
		m.rows(t, s)
		r, _ := m.generate(t, s, 12)
		return r
	}
	if a, b := run(), run(); !reflect.DeepEqual(a, b) {
		t.Error("two runs differ")
	}
}

// TestDegenerateAssignments solves assignment problems with few different costs, where nearly all
// pivots are degenerate: n of 2n-1 basic columns are at one, all others at zero.
func TestDegenerateAssignments(t *testing.T) {
	for _, n := range []int{5, 20, 60} {
		for seed := range uint64(4) {
			r := rand.New(rand.NewPCG(seed, 9))
			s := New()
			for range 2 * n {
				_, err := s.AddRow(1, 1)
				must(t, err)
			}
			for i := range n {
				for j := range n {
					_, err := s.AddColumn(Column{Cost: float64(r.IntN(int(seed) + 1)), Upper: Inf, Rows: []int{i, n + j}})
					must(t, err)
				}
			}
			x, err := s.Solve(context.Background(), Options{})
			must(t, err)
			if x.Status != Optimal {
				t.Fatalf("%d: %v %+v", n, x.Status, x.Stats)
			}
			verify(t, s, x)
			if math.Abs(x.Objective-math.Round(x.Objective)) > 1e-7 {
				t.Errorf("%d: objective %g is not whole", n, x.Objective)
			}
		}
	}
}

// TestCycling is Beale's program, which cycles under the textbook rule, and Kuhn's.
func TestCycling(t *testing.T) {
	beale := New()
	for range 2 {
		second(beale.AddRow(-Inf, 0))
	}
	second(beale.AddRow(-Inf, 1))
	for _, c := range []Column{
		{0.75, 0, Inf, []int{0, 1}, []float64{0.25, 0.5}},
		{-20, 0, Inf, []int{0, 1}, []float64{-8, -12}},
		{0.5, 0, Inf, []int{0, 1, 2}, []float64{-1, -0.5, 1}},
		{-6, 0, Inf, []int{0, 1}, []float64{9, 3}},
	} {
		second(beale.AddColumn(c))
	}
	r, err := beale.Solve(context.Background(), Options{})
	must(t, err)
	if r.Status != Optimal || math.Abs(r.Objective-1.25) > 1e-9 {
		t.Errorf("Beale: %v %g, want 1.25", r.Status, r.Objective)
	}
	verify(t, beale, r)
}

// TestBlandAlone forbids perturbations, so that stalls are left to Bland's rule.
func TestBlandAlone(t *testing.T) {
	n := 25
	s := New()
	for range 2 * n {
		second(s.AddRow(1, 1))
	}
	for i := range n {
		for j := range n {
			second(s.AddColumn(Column{Cost: float64((i * j) % 3), Upper: Inf, Rows: []int{i, n + j}}))
		}
	}
	s.noPerturbation = true
	r, err := s.Solve(context.Background(), Options{})
	must(t, err)
	if r.Status != Optimal || r.Stats.Perturbations != 0 {
		t.Fatalf("%v %+v", r.Status, r.Stats)
	}
	verify(t, s, r)
}

package lp

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"
)

// TestWarmEqualsCold changes programs step by step; after each step the warm solve, a cold solve
// of the same Solver and a solve of the program built anew agree.
func TestWarmEqualsCold(t *testing.T) {
	ctx := context.Background()
	for seed := range long(t, 400) {
		r := rand.New(rand.NewPCG(uint64(seed), 2))
		p := randomProgram(r)
		s := p.load(t)
		for step := range 12 {
			change(t, r, &p, s)
			warm, err := s.Solve(ctx, Options{})
			must(t, err)
			verify(t, s, warm)
			fresh, err := p.load(t).Solve(ctx, Options{})
			must(t, err)
			same(t, seed, step, warm, fresh)
			if step%4 == 3 {
				cold, err := s.Solve(ctx, Options{Cold: true})
				must(t, err)
				same(t, seed, step, warm, cold)
			}
		}
	}
}

func same(t *testing.T, seed, step int, a, b *Solution) {
	t.Helper()
	if a.Status != b.Status || a.Status == Optimal && math.Abs(a.Objective-b.Objective) > 1e-6*(1+math.Abs(a.Objective)) {
		t.Fatalf("case %d, step %d: %v %g and %v %g", seed, step, a.Status, a.Objective, b.Status, b.Objective)
	}
}

// change makes one random change to the program and to the solver alike.
func change(t *testing.T, r *rand.Rand, p *program, s *Solver) {
	q := randomProgram(r) // a source of figures
	switch kind := r.IntN(7); {
	case kind == 0: // a column
		entries := q.column(0).Values
		p.cost = append(p.cost, q.cost[0])
		p.lower, p.upper = append(p.lower, q.lower[0]), append(p.upper, q.upper[0])
		for i := range p.entries {
			if len(entries) > 0 && r.IntN(2) == 0 {
				p.entries[i][len(p.cost)-1] = int64(entries[i%len(entries)])
			}
		}
		_, err := s.AddColumn(p.column(len(p.cost) - 1))
		must(t, err)
	case kind == 1 && len(q.entries) > 0: // a row over the columns there are
		row, x := map[int]int64{}, Row{Values: []float64{}}
		for j := range p.cost {
			if a := q.entries[0][j]; a != 0 {
				row[j] = a
				x.Columns = append(x.Columns, j)
				x.Values = append(x.Values, float64(a))
			}
		}
		p.entries = append(p.entries, row)
		p.rowLower, p.rowUpper = append(p.rowLower, q.rowLower[0]), append(p.rowUpper, q.rowUpper[0])
		x.Lower, x.Upper = bound(q.rowLower[0], -Inf), bound(q.rowUpper[0], Inf)
		_, err := s.AddRows([]Row{x})
		must(t, err)
	case kind == 2:
		j := r.IntN(len(p.cost))
		p.cost[j] = q.cost[0]
		must(t, s.SetCost(j, float64(p.cost[j])))
	case kind == 3 || kind == 4:
		j := r.IntN(len(p.cost))
		p.lower[j], p.upper[j] = q.lower[0], q.upper[0]
		must(t, s.SetColumnBounds(j, bound(p.lower[j], -Inf), bound(p.upper[j], Inf)))
	case kind == 5 && len(p.rowLower) > 0 && len(q.rowLower) > 0:
		i := r.IntN(len(p.rowLower))
		p.rowLower[i], p.rowUpper[i] = q.rowLower[0], q.rowUpper[0]
		must(t, s.SetRowBounds(i, bound(p.rowLower[i], -Inf), bound(p.rowUpper[i], Inf)))
	case kind == 6 && len(p.cost) > 1:
		gone := r.IntN(len(p.cost))
		renumbered := s.RemoveColumns(func(j int) bool { return j == gone })
		keep := program{rowLower: p.rowLower, rowUpper: p.rowUpper}
		for range p.entries {
			keep.entries = append(keep.entries, map[int]int64{})
		}
		for j, to := range renumbered {
			if to < 0 {
				continue
			}
			if to != len(keep.cost) {
				t.Fatalf("column %d became %d, want %d", j, to, len(keep.cost))
			}
			keep.cost = append(keep.cost, p.cost[j])
			keep.lower, keep.upper = append(keep.lower, p.lower[j]), append(keep.upper, p.upper[j])
			for i := range p.entries {
				if a := p.entries[i][j]; a != 0 {
					keep.entries[i][to] = a
				}
			}
		}
		*p = keep
	}
}

func TestBasisRoundTrip(t *testing.T) {
	ctx := context.Background()
	for seed := range long(t, 300) {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		p := randomProgram(r)
		s := p.load(t)
		first, err := s.Solve(ctx, Options{})
		must(t, err)
		kept := s.Basis()
		j := r.IntN(len(p.cost))
		l, u := s.ColumnBounds(j)
		must(t, s.SetColumnBounds(j, 1, 1))
		_, err = s.Solve(ctx, Options{})
		must(t, err)
		must(t, s.SetColumnBounds(j, l, u))
		must(t, s.SetBasis(kept))
		again, err := s.Solve(ctx, Options{})
		must(t, err)
		same(t, seed, 0, first, again)
		if first.Status == Optimal && again.Iterations > 0 {
			t.Fatalf("case %d: %d iterations from the optimal basis", seed, again.Iterations)
		}
	}
}

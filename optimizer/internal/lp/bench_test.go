package lp

import (
	"context"
	"fmt"
	"testing"

	glp "gonum.org/v1/gonum/optimize/convex/lp"
)

func BenchmarkGeneration(b *testing.B) {
	for _, x := range []struct{ persons, blocks, activities, rounds int }{
		{100, 13, 15, 1000},
		{60, 26, 20, 1000},
		{60, 52, 20, 25},
		{100, 52, 48, 6},
	} {
		b.Run(fmt.Sprintf("%dx%dx%d", x.persons, x.blocks, x.activities), func(b *testing.B) {
			for range b.N {
				m := newMaster(x.persons, x.blocks, x.activities, 1)
				s := New()
				m.rows(b, s)
				_, n := m.generate(b, s, x.rounds)
				b.ReportMetric(float64(n), "pivots")
				b.ReportMetric(float64(s.Rows()), "rows")
				b.ReportMetric(float64(s.Columns()), "columns")
			}
		})
	}
}

// BenchmarkGonum solves the same restricted masters, cold, here and by gonum's dense simplex.
func BenchmarkGonum(b *testing.B) {
	for _, x := range []struct{ persons, blocks, activities int }{{8, 6, 4}, {12, 8, 5}, {20, 10, 6}} {
		m := newMaster(x.persons, x.blocks, x.activities, 1)
		s := New()
		m.rows(b, s)
		m.generate(b, s, 100)
		c, a, rhs := gonumForm(s)
		name := fmt.Sprintf("%d rows, %d columns", s.Rows(), s.Columns())
		b.Run(name+"/here", func(b *testing.B) {
			for range b.N {
				r, err := s.Solve(context.Background(), Options{Cold: true})
				if err != nil || r.Status != Optimal {
					b.Fatal(err, r.Status)
				}
			}
		})
		b.Run(name+"/gonum", func(b *testing.B) {
			for range b.N {
				if _, _, err := glp.Simplex(c, a, rhs, 1e-10, nil); err != nil {
					b.Log(err)
				}
			}
		})
	}
}

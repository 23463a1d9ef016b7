package lp

import (
	"fmt"
	"testing"
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

package lp

import (
	"context"
	"fmt"
	"testing"
)

func BenchmarkGeneration(b *testing.B) {
	for _, x := range []struct{ persons, blocks, activities, rounds, each int }{
		{100, 13, 15, 20, 3},
		{60, 26, 20, 20, 3},
		{60, 52, 20, 20, 3},
		{100, 52, 48, 10, 5},
	} {
		b.Run(fmt.Sprintf("%dx%dx%d", x.persons, x.blocks, x.activities), func(b *testing.B) {
			for range b.N {
				m := newMaster(x.persons, x.blocks, x.activities, 1)
				s := New()
				m.rows(b, s)
				n := m.generate(b, s, x.rounds, x.each)
				b.ReportMetric(float64(n), "pivots")
				b.ReportMetric(float64(s.Rows()), "rows")
				b.ReportMetric(float64(s.Columns()), "columns")
				_ = context.Background
			}
		})
	}
}

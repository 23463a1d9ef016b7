package lp

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"
)

// FuzzLP draws a small program from a seed and compares status and value
// with exact arithmetic, cold and warm.
func FuzzLP(f *testing.F) {
	f.Add(uint64(1), uint64(1))
	f.Fuzz(func(t *testing.T, seed, stream uint64) {
		p := randomProgram(rand.New(rand.NewPCG(seed, stream)))
		s := p.load(t)
		for range 2 { // the second time from the basis of the first
			r, err := s.Solve(context.Background(), Options{})
			must(t, err)
			want, value := exactSolve(p)
			if r.Status != want {
				t.Fatalf("%v, exact arithmetic says %v\n%+v", r.Status, want, p)
			}
			if want == Optimal {
				if exact, _ := value.Float64(); math.Abs(r.Objective-exact) > 1e-6*(1+math.Abs(exact)) {
					t.Fatalf("objective %g, exact arithmetic says %g", r.Objective, exact)
				}
			}
			verify(t, s, r)
		}
	})
}

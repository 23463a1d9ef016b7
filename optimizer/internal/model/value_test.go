package model

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestLess compares with exact fractions, among values that are close and values that are large.
func TestLess(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	exact := func(v Value) *big.Rat {
		return new(big.Rat).Add(new(big.Rat).SetInt64(v.Whole), big.NewRat(v.Num, v.Den))
	}
	draw := func(reach int64) Value {
		return Value{r.Int64N(2*reach+1) - reach, r.Int64N(2000) - 1000, 1 + r.Int64N(400)}
	}
	for range 200_000 {
		reach := int64(3)
		if r.IntN(2) == 0 {
			reach = 1 << 60
		}
		v, w := draw(reach), draw(reach)
		if r.IntN(2) == 0 {
			w.Whole = v.Whole + r.Int64N(3) - 1
		}
		if got, want := v.Less(w), exact(v).Cmp(exact(w)) < 0; got != want {
			t.Fatalf("%v < %v: %v, want %v", v, w, got, want)
		}
	}
}

package optimizer

import (
	"context"
	"math/big"
	"testing"
)

// TestTheWorstOffNeverFallsWithFairness: the more fairness weighs, the better off is whoever is worst off in the best year; whatever the other
// rules say. (Of two weights, each of its best years is worth at least the other's; added up, that leaves the weights' difference times the scores'.)
func TestTheWorstOffNeverFallsWithFairness(t *testing.T) {
	t.Parallel()
	risen, compared := 0, 0
	for k := range uint64(trials(40, 200, 2000)) {
		p := publicProgram(k)
		if p == nil {
			continue
		}
		p.Tiers = nil
		var before *big.Rat
		for _, weight := range []int64{0, 2, 50} {
			p.Objective.Fairness = weight
			if Validate(p) != nil {
				break
			}
			r, err := Solve(context.Background(), p, Options{Workers: 1, inner: true})
			if err != nil {
				t.Fatalf("program %d: %v", k, err)
			}
			if r.Status != Optimal {
				break
			}
			worst, ok := new(big.Rat).SetString(Check(p, r.Schedule).WorstExact)
			if !ok {
				break
			}
			if before != nil {
				compared++
				switch worst.Cmp(before) {
				case -1:
					t.Errorf("program %d, weight %d: the worst-off fell from %s to %s: %v", k, weight, before.RatString(), worst.RatString(), p.Rules)
				case 1:
					risen++
				}
			}
			before = worst
		}
	}
	if risen < compared/40 || compared < 20 {
		t.Errorf("%d of %d rose: that proves little", risen, compared)
	}
	t.Logf("%d of %d rose", risen, compared)
}

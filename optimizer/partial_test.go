package optimizer

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestPartial wants the best partial year of random tiny programs: no gap where there is a schedule, and
// elsewhere exactly the gaps that the check finds, of the least weight where that is said.
func TestPartial(t *testing.T) {
	t.Parallel()
	trials := 60
	if testing.Short() {
		trials = 30
	}
	whole, broken, left := 0, 0, 0
	for k := range trials {
		r := rand.New(rand.NewPCG(23, uint64(k)))
		p := randomProblem(r)
		y, err := Partial(context.Background(), p, Options{Workers: 1})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if y.Schedule == nil {
			t.Fatalf("program %d: no partial year", k)
		}
		var hard []string
		for _, v := range Check(p, y.Schedule).Violations {
			if v.Tier == problem.Must {
				hard = append(hard, v.Sentence)
			}
		}
		var said []string
		for _, g := range y.Gaps {
			said = append(said, g.Sentence)
		}
		if !slices.Equal(hard, said) {
			t.Fatalf("program %d: the check finds %q, the gaps are %q", k, hard, said)
		}
		got, err := Solve(context.Background(), p, Options{Workers: 1, inner: true})
		if err != nil {
			t.Fatal(err)
		}
		legal := got.Status != Infeasible // which TestBruteForce holds to enumeration
		switch {
		case legal && len(said) > 0:
			t.Fatalf("program %d has a schedule; the partial year breaks %q", k, said)
		case legal:
			whole++
		case len(said) == 0:
			t.Fatalf("program %d has no schedule; the partial year names no gap", k)
		default:
			broken++
			left += len(y.Left)
		}
		if !legal && len(y.Left)+len(y.Released) == 0 && y.Fewest && k%12 == 0 {
			q := withoutWishes(softened(p))
			if got, least := Check(q, y.Schedule).Exact, bruteForce(q).RatString(); got != least {
				t.Fatalf("program %d: gaps weigh %s, %s is possible", k, got, least)
			}
		}
	}
	t.Logf("%d whole, %d partial, %d fellows left out", whole, broken, left)
}

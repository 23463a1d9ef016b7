package optimizer

import (
	"context"
	"errors"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
)

// TestTiersCutShort: a limit in the first of several tiers leaves no bound of the last and no proof of one, and a
// certificate that names no value for the tiers after it to hold is refused. (FuzzSolve found a panic there.)
func TestTiersCutShort(t *testing.T) {
	p, ok := randomProgramOfRules(20361, map[string]int{})
	if !ok || len(p.Tiers) < 2 {
		t.Fatal("the program has no tiers any more: draw another one")
	}
	cut, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: 3_000_000, Certificate: true})
	if err != nil {
		t.Fatal(err)
	}
	if cut.Status != TimedOut || cut.Schedule != nil || cut.Bound != nil || cut.Certificate != nil || cut.Certified {
		t.Errorf("%s, schedule %v, bound %v, certificate %v", cut.Status, cut.Schedule, cut.Bound, cut.Certificate)
	}
	var whole *Result
	for k := uint64(0); whole == nil || whole.Status != Optimal; k += 3 {
		if p, ok = randomProgramOfRules(k, map[string]int{}); !ok || len(p.Tiers) < 2 {
			continue
		}
		if whole, err = Solve(context.Background(), p, Options{Workers: 1, Certificate: true}); err != nil {
			t.Fatal(err)
		}
	}
	for _, bound := range []string{"", whole.Certificate.Bound} {
		forged := *whole.Certificate
		forged.Bound, forged.Tiers = bound, append([]certificate.Tier(nil), forged.Tiers...)
		for k := range forged.Tiers {
			forged.Tiers[k].Value = ""
		}
		if err := forged.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := CheckCertificate(p, &forged); !errors.Is(err, certificate.ErrRefused) {
			t.Errorf("a certificate without values is not refused: %v", err)
		}
	}
}

package optimizer

import (
	"context"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// tierVector is what a schedule is worth tier by tier, counted plainly: it
// shares nothing with Check's tiers but the checker's breaches.
func tierVector(p *Problem, s *Schedule) []*big.Rat {
	var should, wish, changes, total int64
	plain := Check(without(p), s)
	for _, v := range plain.Violations {
		if v.Tier == problem.Should {
			should += v.Price
		} else if v.Tier == problem.Wish {
			wish += v.Price
		}
	}
	changes, total = plain.Changes, plain.Total
	worst, _ := new(big.Rat).SetString(plain.WorstExact)
	if worst == nil {
		worst = new(big.Rat)
	}
	rest := new(big.Rat).SetInt64(p.Objective.Preference*total - wish)
	var out []*big.Rat
	seen := map[string]bool{}
	for _, t := range p.Tiers {
		seen[t] = true
		switch t {
		case problem.Changes:
			out = append(out, new(big.Rat).SetInt64(-changes))
		case problem.Should:
			out = append(out, new(big.Rat).SetInt64(-should))
		case problem.Fairness:
			out = append(out, worst)
		}
	}
	if !seen[problem.Changes] {
		rest.Sub(rest, new(big.Rat).SetInt64(p.Objective.Change*changes))
	}
	if !seen[problem.Fairness] {
		rest.Add(rest, new(big.Rat).Mul(worst, new(big.Rat).SetInt64(p.Objective.Fairness)))
	}
	return append(out, rest)
}

func compareTiers(a, b []*big.Rat) int {
	for k := range a {
		if c := a[k].Cmp(b[k]); c != 0 {
			return c
		}
	}
	return 0
}

// trials is how many random programs a test draws: few in a short run, many
// in the long one.
func trials(short, usual, long int) int {
	switch {
	case os.Getenv("FELLOWPLAN_LONG") != "":
		return long
	case testing.Short():
		return short
	}
	return usual
}

// TestTiersAgainstEnumeration compares every tier with the best of all
// schedules, in the order of the tiers.
func TestTiersAgainstEnumeration(t *testing.T) {
	t.Parallel()
	n, feasible, above := trials(40, 300, 4000), 0, 0
	for k := range n {
		r := rand.New(rand.NewPCG(41, uint64(k)))
		p := randomProblem(r)
		for i := range p.Rules { // more often something in the middle
			if p.Rules[i].Tier == problem.Wish && r.IntN(2) == 0 {
				p.Rules[i].Tier = problem.Should
			}
		}
		all := []string{problem.Changes, problem.Should, problem.Fairness, problem.Wishes}
		r.Shuffle(3, func(i, j int) { all[i], all[j] = all[j], all[i] })
		drop := r.IntN(3)
		p.Tiers = all[drop:]
		if !slices.Contains(p.Tiers, problem.Should) {
			p.Tiers = append([]string{problem.Should}, p.Tiers...)
		}
		if err := Validate(p); err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		var want []*big.Rat
		eachLegal(p, func(s *Schedule) {
			if v := tierVector(p, s); want == nil || compareTiers(v, want) > 0 {
				want = v
			}
		})
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, Certificate: k%3 == 0, inner: unread(k, want == nil)})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if k%3 == 0 {
			checkTierProof(t, k, p, got, want)
		}
		if want == nil {
			if got.Status != Infeasible || got.Reasons == nil {
				t.Fatalf("program %d: %s without a schedule", k, got.Status)
			}
			continue
		}
		feasible++
		if got.Status != Optimal {
			t.Fatalf("program %d: %s", k, got.Status)
		}
		for j, tier := range got.Tiers {
			if tier.Exact != want[j].RatString() || !tier.Proved || tier.BoundExact != tier.Exact {
				t.Fatalf("program %d (%v), tier %s: %s of %s, proved %v; want %s", k, p.Tiers, tier.Tier, tier.Exact, tier.BoundExact, tier.Proved, want[j].RatString())
			}
			if tier.Tier == problem.Should && want[j].Sign() < 0 {
				above++
			}
		}
		report := Check(p, got.Schedule)
		if !report.Feasible || report.Exact != got.ObjectiveExact || compareTiers(tierVector(p, got.Schedule), want) != 0 {
			t.Fatalf("program %d: the check says %v %s, the solver %s", k, report.Feasible, report.Exact, got.ObjectiveExact)
		}
		sum := new(big.Rat)
		for _, term := range report.Terms {
			if term.Tier == problem.Wish {
				v, _ := new(big.Rat).SetString(term.Exact)
				sum.Add(sum, v)
			}
		}
		if sum.RatString() != report.Exact {
			t.Fatalf("program %d: terms add up to %s, not %s", k, sum.RatString(), report.Exact)
		}
	}
	if feasible < n/4 || above < n/40 {
		t.Errorf("%d feasible, %d with breaches to hold: of %d programs too few", feasible, above, n)
	}
}

// checkTierProof demands a certificate that proves, tier after tier, what enumeration says, and that refuses anything
// better with the seal renewed.
func checkTierProof(t *testing.T, k int, p *Problem, got *Result, want []*big.Rat) {
	t.Helper()
	if got.Certificate == nil {
		t.Fatalf("program %d (%v): %s without a certificate", k, p.Tiers, got.Status)
	}
	report, err := CheckCertificate(p, got.Certificate)
	if err != nil {
		t.Fatalf("program %d (%v), %s: %v", k, p.Tiers, got.Status, err)
	}
	if (want == nil) != (report.Bound == nil) || want != nil && len(report.Tiers) != len(want) {
		t.Fatalf("program %d: the certificate proves %v of %d tiers, want %d", k, report.Bound, len(report.Tiers), len(want))
	}
	for j, claim := range report.Tiers {
		if claim.Bound.Cmp(want[j]) != 0 || claim.Held.Cmp(want[j]) != 0 {
			t.Fatalf("program %d (%v), tier %s: proved %s, held %s, want %s", k, p.Tiers, claim.Tier, claim.Bound.RatString(), claim.Held.RatString(), want[j].RatString())
		}
	}
	if want == nil {
		return
	}
	for j := range got.Certificate.Tiers {
		forged := *got.Certificate
		forged.Tiers = slices.Clone(forged.Tiers)
		one := &forged.Tiers[j]
		if one.Proof == nil {
			continue
		}
		v, _ := new(big.Rat).SetString(one.Proof.Bound)
		proof := *one.Proof
		proof.Bound, one.Proof = v.Sub(v, big.NewRat(1, 1000)).RatString(), &proof
		if err := forged.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := CheckCertificate(p, &forged); err == nil {
			t.Fatalf("program %d: a tier's bound below its value was believed", k)
		}
	}
	v := new(big.Rat).Sub(want[len(want)-1], big.NewRat(1, 1000))
	forged := *got.Certificate
	if forged.Bound = v.RatString(); forged.Close() != nil {
		t.Fatal("no seal")
	}
	if _, err := CheckCertificate(p, &forged); err == nil {
		t.Fatalf("program %d: a bound below the best was believed", k)
	}
}

// TestSeveralAgainstEnumeration checks each alternative against the best of
// all schedules that differ enough from those before it.
func TestSeveralAgainstEnumeration(t *testing.T) {
	t.Parallel()
	severalAgainstEnumeration(t, trials(30, 250, 2000), func(k uint64) (*Problem, *rand.Rand) {
		r := rand.New(rand.NewPCG(43, k))
		p := randomProblem(r)
		if r.IntN(3) == 0 {
			p.Tiers = [][]string{{problem.Should, problem.Fairness}, {problem.Changes, problem.Should}, {problem.Changes, problem.Should, problem.Fairness}}[r.IntN(3)]
		}
		return p, r
	})
}

func severalAgainstEnumeration(t *testing.T, n int, draw func(k uint64) (*Problem, *rand.Rand)) {
	several, exhausted := 0, 0
	for k := range n {
		p, r := draw(uint64(k))
		if Validate(p) != nil {
			continue
		}
		o := SeveralOptions{Options: Options{Workers: 1}, Count: 4, Distance: 1 + r.IntN(4), Loss: []float64{0, 0.5, 3, 50}[r.IntN(4)]}
		var legal []*Schedule
		var worth [][]*big.Rat
		eachLegal(p, func(s *Schedule) {
			legal, worth = append(legal, s), append(worth, tiersIn(p, s))
		})
		o.inner = unread(k, len(legal) == 0)
		got, err := Several(context.Background(), p, o)
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if len(legal) == 0 {
			if got.Status != Infeasible {
				t.Fatalf("program %d: %s", k, got.Status)
			}
			continue
		}
		best := func(chosen []Alternative) []*big.Rat {
			var top []*big.Rat
			for j, s := range legal {
				far := true
				for _, a := range chosen {
					far = far && Distance(p, a.Schedule, s) >= o.Distance
				}
				held := len(chosen) == 0
				if !held { // tiers before the last are held at the best
					held = compareTiers(worth[j][:len(worth[j])-1], tiersIn(p, chosen[0].Schedule)[:len(worth[j])-1]) >= 0
				}
				if far && held && (top == nil || compareTiers(worth[j], top) > 0) {
					top = worth[j]
				}
			}
			return top
		}
		var floor *big.Rat
		for j, a := range got.Alternatives {
			want := best(got.Alternatives[:j])
			if want == nil || a.ObjectiveExact != want[len(want)-1].RatString() || !a.Proved || !Check(p, a.Schedule).Feasible {
				t.Fatalf("program %d, alternative %d: %s, want %v", k, j, a.ObjectiveExact, want)
			}
			for i, d := range a.Distances {
				if d < o.Distance || d != Distance(p, got.Alternatives[i].Schedule, a.Schedule) {
					t.Fatalf("program %d: alternatives %d and %d differ in %d cells", k, i, j, d)
				}
			}
			if j == 0 {
				floor, _ = got.worstAllowed(o.Loss)
			} else if want[len(want)-1].Cmp(floor) < 0 {
				t.Fatalf("program %d: alternative %d loses too much", k, j)
			}
		}
		if len(got.Alternatives) > 1 {
			several++
		}
		if len(got.Alternatives) < o.Count {
			exhausted++
			if !got.Exhausted {
				t.Fatalf("program %d: %d of %d and not proved", k, len(got.Alternatives), o.Count)
			}
			if next := best(got.Alternatives); next != nil && next[len(next)-1].Cmp(floor) >= 0 {
				t.Fatalf("program %d: one more was there, %v", k, next)
			}
		}
	}
	if several < n/10 || exhausted < n/10 {
		t.Errorf("%d programs with several answers and %d exhausted prove little", several, exhausted)
	}
}

// tiersIn is tierVector, or the objective alone without tiers.
func tiersIn(p *Problem, s *Schedule) []*big.Rat {
	if len(p.Tiers) > 0 {
		return tierVector(p, s)
	}
	v, _ := new(big.Rat).SetString(Check(p, s).Exact)
	return []*big.Rat{v}
}

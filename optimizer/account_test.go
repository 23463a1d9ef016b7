package optimizer

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestAccountsAddUp compares every grouping of the account with the whole, the
// whole with the check, and the parts of each fellow with the terms of the
// check, which are computed elsewhere.
func TestAccountsAddUp(t *testing.T) {
	t.Parallel()
	seen := 0
	for k := range trials(80, 200, 2000) {
		r := rand.New(rand.NewPCG(47, uint64(k)))
		p := randomProblem(r)
		if r.IntN(3) == 0 {
			p.Tiers = []string{problem.Changes, problem.Should, problem.Fairness}[r.IntN(3):]
		}
		if Validate(p) != nil {
			continue
		}
		res, err := Solve(context.Background(), p, Options{Workers: 1, inner: true})
		if err != nil {
			t.Fatal(err)
		}
		if res.Schedule == nil {
			continue
		}
		seen++
		report, a := Check(p, res.Schedule), AccountOf(p, res.Schedule)
		byTier := map[string]*big.Rat{}
		whole := new(big.Rat)
		for _, e := range a.Entries {
			add(byTier, e.Tier, e.Exact)
			whole.Add(whole, rat(e.Exact))
		}
		if whole.RatString() != a.Exact || len(p.Tiers) == 0 && a.Exact != report.Exact {
			t.Fatalf("program %d: entries %s, whole %s, check %s", k, whole.RatString(), a.Exact, report.Exact)
		}
		for k, v := range report.Tiers {
			name := v.Tier
			if name == problem.Wishes {
				name = problem.Wish
			}
			if got := byTier[name]; got == nil && v.Exact != "0" || got != nil && got.RatString() != v.Exact {
				t.Fatalf("program %d: tier %s is %v, the check says %s", k, name, got, v.Exact)
			}
		}
		for name, list := range map[string][]Sum{"tier": a.ByTier, "rule": a.ByRule, "fellow": a.ByFellow, "block": a.ByBlock} {
			sum := new(big.Rat)
			for _, s := range list {
				sum.Add(sum, rat(s.Exact))
			}
			if sum.RatString() != a.Exact {
				t.Fatalf("program %d: by %s %s, whole %s", k, name, sum.RatString(), a.Exact)
			}
		}
		byTerm, byEntry := map[string]*big.Rat{}, map[string]*big.Rat{}
		for _, v := range report.Terms {
			if v.Rule == "fairness" { // a term names who is worst off; an entry is nobody's
				v.Fellow = ""
			}
			add(byTerm, v.Tier+" "+v.Rule+" "+v.Fellow, v.Exact)
		}
		for _, e := range a.Entries {
			add(byEntry, e.Tier+" "+e.Rule+" "+e.Fellow, e.Exact)
		}
		for key, v := range byTerm {
			if e := byEntry[key]; v.Sign() != 0 && (e == nil || e.Cmp(v) != 0) {
				t.Fatalf("program %d: %s is %v by entries and %v by terms", k, key, e, v)
			}
		}
		wishes := new(big.Rat)
		for _, w := range a.Wishes {
			wishes.Add(wishes, new(big.Rat).SetInt64(w.Worth))
		}
		if want := new(big.Rat).SetInt64(p.Objective.Preference * report.Total); wishes.Cmp(want) != 0 {
			t.Fatalf("program %d: the ledger adds up to %v, the scores to %v", k, wishes, want)
		}
	}
	if seen < 20 {
		t.Errorf("%d schedules", seen)
	}
}

func rat(s string) *big.Rat {
	v, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("no number: " + s)
	}
	return v
}

func add(sums map[string]*big.Rat, key, v string) {
	if sums[key] == nil {
		sums[key] = new(big.Rat)
	}
	sums[key].Add(sums[key], rat(v))
}

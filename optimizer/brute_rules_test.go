package optimizer

import (
	"context"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// randomSetting draws parameters for a rule from its card alone, so that a new
// rule is drawn too. ok is false when the setting is not valid for p.
func randomSetting(r *rand.Rand, p *Problem, card Card) (s Setting, ok bool) {
	s = Setting{ID: card.ID, Params: map[string]problem.Param{}}
	if card.Soft && r.IntN(4) > 0 {
		s.Tier, s.Weight = []string{problem.Must, problem.Should, problem.Wish}[r.IntN(3)], int64(1+r.IntN(4))
	}
	for _, q := range card.Parameters {
		if !q.Required && r.IntN(2) == 0 {
			continue
		}
		raw, err := json.Marshal(randomValue(r, p, q))
		if err != nil {
			panic(err)
		}
		s.Params[q.Name] = raw
	}
	with := *p
	with.Rules = []Setting{s}
	return s, Validate(&with) == nil
}

func randomValue(r *rand.Rand, p *Problem, q Parameter) any {
	pool := func() (names []string) {
		switch q.Name {
		case "fellow", "fellows":
			return []string{"f0", "f1"}
		case "track", "tracks":
			return []string{"t"}
		case "site":
			return []string{"Far"}
		}
		for i := range p.Rotations {
			names = append(names, p.Rotations[i].ID)
		}
		if q.Name == "activities" || q.Name == "activity" {
			for i := range p.Sites {
				names = append(names, p.Sites[i].ID)
			}
		}
		return names
	}()
	r.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	switch q.Type {
	case "text":
		return pool[0]
	case "texts":
		return pool[:1+r.IntN(len(pool))]
	case "blocks":
		return slices.Sorted(slices.Values(r.Perm(p.Blocks.Count)[:1+r.IntN(p.Blocks.Count)]))
	case "integers":
		list := make([]int64, 1+r.IntN(2))
		for k := range list {
			list[k] = int64(r.IntN(3))
		}
		return list
	}
	return max(q.Min, min(q.Max, int64(r.IntN(4))))
}

// randomProgramOfRules draws a random tiny program with up to three settings of rules more, drawn from
// their cards, and every third time with tiers. ok is false when its weights cannot stand together.
func randomProgramOfRules(k uint64, drawn map[string]int) (p *Problem, ok bool) {
	r := rand.New(rand.NewPCG(11, k))
	p = randomProblem(r)
	cards := cardsToDraw()
	for range 1 + r.IntN(3) {
		for {
			if s, ok := randomSetting(r, p, cards[r.IntN(len(cards))]); ok {
				p.Rules = append(p.Rules, s)
				drawn[s.ID]++
				break
			}
		}
	}
	if k%3 == 0 {
		drawTiers(r, p)
	}
	return p, Validate(p) == nil
}

// drawTiers orders what p wants, at least what should hold before the rest.
func drawTiers(r *rand.Rand, p *Problem) {
	p.Tiers = []string{problem.Changes, problem.Should, problem.Fairness}
	r.Shuffle(3, func(i, j int) { p.Tiers[i], p.Tiers[j] = p.Tiers[j], p.Tiers[i] })
	p.Tiers = append(p.Tiers, problem.Wishes)[r.IntN(3):]
	if !slices.Contains(p.Tiers, problem.Should) {
		p.Tiers = append([]string{problem.Should}, p.Tiers...)
	}
	if Validate(p) != nil { // what is charged to a score knows no tiers
		p.Tiers = nil
	}
}

// cardsToDraw are the rules that a setting can be drawn for; shares are drawn with the program.
func cardsToDraw() (cards []Card) {
	for _, card := range Rules() {
		if len(card.Parameters) > 0 && card.ID != "share" {
			cards = append(cards, card)
		}
	}
	return cards
}

// bruteTiers is the best of every schedule, tier by tier; the objective alone without tiers. nil: none is
// legal.
func bruteTiers(p *Problem) (best []*big.Rat) {
	if len(p.Tiers) == 0 {
		if v := bruteForce(p); v != nil {
			best = []*big.Rat{v}
		}
		return best
	}
	eachLegal(p, func(s *Schedule) {
		if v := tierVector(p, s); best == nil || compareTiers(v, best) > 0 {
			best = v
		}
	})
	return best
}

// sameTiers says whether res is optimal and worth as much as want in every tier.
func sameTiers(p *Problem, res *Result, want []*big.Rat) bool {
	if res.Status != Optimal || len(p.Tiers) > 0 && len(res.Tiers) != len(want) {
		return false
	}
	if len(p.Tiers) == 0 {
		return res.ObjectiveExact == want[0].RatString()
	}
	for j, tier := range res.Tiers {
		if tier.Exact != want[j].RatString() || tier.BoundExact != tier.Exact || !tier.Proved {
			return false
		}
	}
	return compareTiers(tierVector(p, res.Schedule), want) == 0
}

// TestBruteForceOverTheRules adds settings of rules, drawn from their cards,
// to random tiny programs and compares value and feasibility, with tiers too.
func TestBruteForceOverTheRules(t *testing.T) {
	t.Parallel()
	n := trials(100, 400, 10_000)
	feasible, infeasible, withTiers := 0, 0, 0
	drawn := map[string]int{}
	for k := range n {
		p, ok := randomProgramOfRules(uint64(k), drawn)
		if !ok {
			continue // weights that cannot stand together
		}
		want := bruteTiers(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, inner: unread(k, want == nil)})
		if err != nil {
			t.Fatalf("program %d: %v\n%v", k, err, p.Rules)
		}
		if want == nil {
			infeasible++
			if got.Status != Infeasible {
				t.Errorf("program %d: %s, but there is no schedule: %v", k, got.Status, p.Rules)
			}
			continue
		}
		feasible++
		if len(p.Tiers) > 0 {
			withTiers++
		}
		if !sameTiers(p, got, want) {
			t.Errorf("program %d, tiers %v: %s %s %v, but the best is %v: %v", k, p.Tiers, got.Status, got.ObjectiveExact, got.Tiers, want, p.Rules)
		} else if report := Check(p, got.Schedule); !report.Feasible || report.Exact != got.ObjectiveExact {
			t.Errorf("program %d: the check says %v %s, the solver %s: %v", k, report.Feasible, report.Exact, got.ObjectiveExact, p.Rules)
		}
	}
	t.Logf("%d feasible (%d with tiers), %d infeasible; settings %v", feasible, withTiers, infeasible, drawn)
	if feasible < n/4 || infeasible < n/20 || withTiers < n/10 {
		t.Errorf("%d feasible, %d of them with tiers, and %d infeasible programs prove little", feasible, withTiers, infeasible)
	}
	for _, card := range cardsToDraw() {
		if drawn[card.ID] == 0 && !testing.Short() {
			t.Errorf("rule %s was never drawn", card.ID)
		}
	}
}

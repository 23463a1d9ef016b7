package optimizer

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// randomSetting draws parameters for a rule from its card alone, so that a new
// rule is drawn too. ok is false when the setting is not valid for p.
func randomSetting(r *rand.Rand, p *Problem, card Card) (s Setting, ok bool) {
	s = Setting{ID: card.ID, Params: map[string]problem.Param{}}
	if card.Soft && r.IntN(2) == 0 {
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

// TestBruteForceOverTheRules adds settings of rules, drawn from their cards,
// to random tiny programs and compares value and feasibility.
func TestBruteForceOverTheRules(t *testing.T) {
	trials := 400
	switch {
	case os.Getenv("FELLOWPLAN_LONG") != "":
		trials = 10_000
	case testing.Short():
		trials = 100
	}
	var cards []Card
	for _, card := range Rules() {
		if len(card.Parameters) > 0 && card.ID != "share" { // the other test draws shares
			cards = append(cards, card)
		}
	}
	feasible, infeasible := 0, 0
	drawn := map[string]int{}
	for k := range trials {
		r := rand.New(rand.NewPCG(11, uint64(k)))
		p := randomProblem(r)
		for range 1 + r.IntN(3) {
			for {
				if s, ok := randomSetting(r, p, cards[r.IntN(len(cards))]); ok {
					p.Rules = append(p.Rules, s)
					drawn[s.ID]++
					break
				}
			}
		}
		if err := Validate(p); err != nil {
			continue // weights that cannot stand together
		}
		want := bruteForce(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2})
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
		if got.Status != Optimal || got.ObjectiveExact != want.RatString() {
			t.Errorf("program %d: %s %s, but the best is %s: %v", k, got.Status, got.ObjectiveExact, want.RatString(), p.Rules)
		}
	}
	t.Logf("%d feasible, %d infeasible; settings %v", feasible, infeasible, drawn)
	if feasible < trials/4 || infeasible < trials/20 {
		t.Errorf("%d feasible and %d infeasible programs prove little", feasible, infeasible)
	}
	for _, card := range cards {
		if drawn[card.ID] == 0 && !testing.Short() {
			t.Errorf("rule %s was never drawn", card.ID)
		}
	}
}

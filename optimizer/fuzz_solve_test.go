package optimizer

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// drawings are the kinds of programs that FuzzSolve draws, from a number each. nil: nothing valid came of it.
var drawings = []func(k uint64) *Problem{
	func(k uint64) *Problem { // settings of several rules, every third with tiers
		p, ok := randomProgramOfRules(k, map[string]int{})
		return only(p, ok)
	},
	oneRule,
	firstTimersProgram,
	func(k uint64) *Problem { return clashing(rand.New(rand.NewPCG(61, k))) },
	func(k uint64) *Problem { // every tier
		r := rand.New(rand.NewPCG(43, k))
		p := randomProblem(r)
		drawTiers(r, p)
		return p
	},
}

// theMentors and theWarm stand behind the drawings: what they are compared with is something else.
var (
	theWarm    = uint8(len(drawings))
	theMentors = theWarm + 1
)

func only(p *Problem, ok bool) *Problem {
	if !ok {
		return nil
	}
	return p
}

// oneRule draws a tiny program with a setting of the rule whose turn it is, so that the seeds reach every rule.
func oneRule(k uint64) *Problem {
	r := rand.New(rand.NewPCG(47, k))
	p := randomProblem(r)
	cards := cardsToDraw()
	for range 40 { // a rule may have nothing to speak of in a program
		if s, ok := randomSetting(r, p, cards[k%uint64(len(cards))]); ok {
			p.Rules = append(p.Rules, s)
			break
		}
		p = randomProblem(r)
	}
	return p
}

// yearsOfTheRules are the tiny years that the cases of every rule are about.
func yearsOfTheRules(f *testing.F) (out [][]byte) {
	names, err := filepath.Glob("rule/testdata/*.txt")
	if err != nil || len(names) == 0 {
		f.Fatal("no cases of rules", err)
	}
	const base = `{"format": "rotation-blocks/1", "name": "tiny", "blocks": {"count": 4}, "rotations": [{"id": "w", "session": [1, 4]}, {"id": "c", "session": [1, 4]}],
		"tracks": [{"id": "t", "requirements": [{"id": "all", "rotations": ["w", "c"], "min": 0, "max": 9}]}], "fellows": [{"id": "ann", "track": "t"}, {"id": "bob", "track": "t"}]}`
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			over, ok := strings.CutPrefix(line, "problem ")
			if !ok {
				continue
			}
			all := map[string]json.RawMessage{}
			if err := json.Unmarshal([]byte(base), &all); err != nil {
				f.Fatal(err)
			}
			if err := json.Unmarshal([]byte(over), &all); err != nil {
				f.Fatalf("%s: %v", name, err)
			}
			raw, err := json.Marshal(all)
			if err != nil {
				f.Fatal(err)
			}
			out = append(out, raw)
		}
	}
	return out
}

// FuzzSolve draws a program of some kind from a number and compares the answer with every schedule, a warm answer
// with a cold one, and many mentors with a matching.
func FuzzSolve(f *testing.F) {
	for kind := range theWarm {
		for k := range uint64(8) {
			f.Add(kind, k)
		}
	}
	for k := range cardsToDraw() { // every rule
		f.Add(uint8(1), uint64(k))
	}
	for k := range uint64(12) {
		f.Add(theWarm, k)
	}
	f.Add(theMentors, uint64(1))
	f.Fuzz(func(t *testing.T, kind uint8, k uint64) {
		switch kind %= theMentors + 1; kind {
		case theWarm:
			warmLikeCold(t, k)
		case theMentors:
			mentorsLikeMatching(t, k)
		default:
			if p := drawings[kind](k); p != nil && Validate(p) == nil {
				likeEverySchedule(t, p)
			}
		}
	})
}

// likeEverySchedule solves p, has everything checked, and holds the answer to enumeration; of a reason, that what it
// names cannot be kept together.
func likeEverySchedule(t *testing.T, p *Problem) {
	t.Helper()
	got := solveAndCheck(t, p)
	if got == nil || got.Status != Optimal && got.Status != Infeasible {
		return
	}
	want := bruteTiers(p)
	if (want == nil) != (got.Status == Infeasible) || want != nil && !sameTiers(p, got, want) {
		t.Fatalf("%s %s %v, and the best is %v", got.Status, got.ObjectiveExact, got.Tiers, want)
	}
	once := map[string]bool{} // keepOnly reads a sentence by its rule
	for _, s := range p.Rules {
		if once[s.ID] {
			return
		}
		once[s.ID] = true
	}
	if want == nil && anyLegal(keepOnly(p, got.Reasons.Items)) {
		t.Fatalf("%q can be kept together", sentencesOf(got.Reasons.Items))
	}
}

// warmLikeCold changes a program once: what the year before left must not change the answer.
func warmLikeCold(t *testing.T, k uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(83, k))
	p := randomProblem(r)
	first := solveAndCheck(t, p)
	q := changedOnce(r, p)
	if first == nil || first.Warm == nil || Validate(q) != nil {
		return
	}
	cold := solveAndCheck(t, q)
	warm, err := Solve(context.Background(), q, Options{Workers: 1, Warm: first.Warm})
	if err != nil {
		t.Fatal(err)
	}
	if cold != nil && (cold.Status == Optimal || cold.Status == Infeasible) && (warm.Status != cold.Status || warm.ObjectiveExact != cold.ObjectiveExact) {
		t.Fatalf("warm %s %s, cold %s %s", warm.Status, warm.ObjectiveExact, cold.Status, cold.ObjectiveExact)
	}
}

// mentorsLikeMatching has more sets of mentors than rows: what is found on demand gives what a matching gives.
func mentorsLikeMatching(t *testing.T, k uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(3, k))
	p := manyMentors(r, 20+r.IntN(2), 30+r.IntN(8), 6+r.IntN(22), 1+r.IntN(3))
	want, ok := bestByMatching(p)
	got, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: 10_000_000})
	if err != nil || !ok {
		t.Fatal(err, ok)
	}
	if got.Status == Infeasible || got.Status == Optimal && *got.Objective != float64(want) ||
		got.Bound != nil && *got.Bound < float64(want) || got.Objective != nil && *got.Objective > float64(want) {
		t.Fatalf("%s %s, bound %v, and the best is %d", got.Status, got.ObjectiveExact, got.Bound, want)
	}
}

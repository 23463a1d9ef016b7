package optimizer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A metamorphic test knows no answer: it knows how the answer must move when
// the problem does. Each row below changes random tiny programs and says what
// may become of the value (nil: no schedule).
func TestTheAnswerMovesAsTheProblemDoes(t *testing.T) {
	t.Parallel()
	same := sameValue
	notWorse := func(before, after *big.Rat) bool {
		return before == nil || after != nil && after.Cmp(before) >= 0
	}
	notBetter := func(before, after *big.Rat) bool { return notWorse(after, before) }
	for name, c := range map[string]struct {
		change func(r *rand.Rand, p *Problem) bool // false: does not apply
		holds  func(before, after *big.Rat) bool
	}{
		"fellows in another order": {func(r *rand.Rand, p *Problem) bool {
			slices.Reverse(p.Fellows)
			return true
		}, same},
		"rotations in another order": {func(r *rand.Rand, p *Problem) bool {
			r.Shuffle(len(p.Rotations), func(i, j int) { p.Rotations[i], p.Rotations[j] = p.Rotations[j], p.Rotations[i] })
			return true
		}, same},
		"mentors and requirements in another order": {func(r *rand.Rand, p *Problem) bool {
			slices.Reverse(p.Mentors)
			slices.Reverse(p.Tracks[0].Requirements)
			return true
		}, same},
		"all weights three times as large": {func(r *rand.Rand, p *Problem) bool {
			p.Objective.Preference *= 3
			p.Objective.Fairness *= 3
			p.Objective.Change *= 3
			for i := range p.Rules {
				if p.Rules[i].Tier == problem.Should {
					return false // its price is not a multiple of the weights
				}
				p.Rules[i].Weight = 3 * max(1, weightOf(&p.Rules[i]))
			}
			return true
		}, func(before, after *big.Rat) bool {
			return before == nil && after == nil || after != nil && new(big.Rat).Mul(before, big.NewRat(3, 1)).Cmp(after) == 0
		}},
		"no minimum and no maximum of coverage": {func(r *rand.Rand, p *Problem) bool {
			for i := range p.Rotations {
				p.Rotations[i].Coverage = nil
			}
			return true
		}, notWorse},
		"one place more with every mentor": {func(r *rand.Rand, p *Problem) bool {
			for i := range p.Mentors {
				for t := range p.Mentors[i].Capacity.List {
					p.Mentors[i].Capacity.List[t]++
				}
			}
			return true
		}, notWorse},
		"every mentor split into mentors of one place": {func(r *rand.Rand, p *Problem) bool {
			if slices.ContainsFunc(p.Rules, func(s Setting) bool { return s.ID == "mentor-continuity" }) {
				return false // a session has one mentor, and free places are of several then
			}
			var all []Mentor
			for _, m := range p.Mentors {
				for k := range 3 {
					part := m
					part.ID, part.Capacity = fmt.Sprint(m.ID, "-", k), PerBlock{Set: true}
					for t := range p.Blocks.Count {
						part.Capacity.List = append(part.Capacity.List, min(1, max(0, m.Capacity.At(t, 0)-int64(k))))
					}
					all = append(all, part)
				}
			}
			p.Mentors = all
			return true
		}, same},
		"no prerequisites, pairs and fixed cells": {func(r *rand.Rand, p *Problem) bool {
			p.Pairs = nil
			for i := range p.Rotations {
				p.Rotations[i].Requires = nil
			}
			for i := range p.Fellows {
				p.Fellows[i].Fixed = nil
			}
			return true
		}, notWorse},
		"one cell more forbidden": {func(r *rand.Rand, p *Problem) bool {
			p.Rules = append(p.Rules, Setting{ID: "forbidden", Params: map[string]problem.Param{"fellow": []byte(`"f0"`), "activity": []byte(`"r1"`), "blocks": []byte("[1]")}})
			return true
		}, notBetter},
		"a rule softened": {func(r *rand.Rand, p *Problem) bool {
			if slices.ContainsFunc(p.Rules, func(s Setting) bool { return s.ID == "requirement" || s.Tier == problem.Should }) {
				return false
			}
			p.Rules = append(p.Rules, Setting{ID: "requirement", Tier: problem.Wish, Weight: 2})
			return true
		}, notWorse},
		"a wish more": {func(r *rand.Rand, p *Problem) bool {
			if slices.ContainsFunc(p.Rules, func(s Setting) bool { return s.Tier == problem.Should }) {
				return false // prices of that tier grow with the reach of wishes
			}
			p.Preferences["f0"].Rotation["r0"] += 2
			return true
		}, notWorse},
	} {
		t.Run(name, func(t *testing.T) {
			applied := 0
			for k := range 25 {
				r := rand.New(rand.NewPCG(23, uint64(k)))
				p := randomProblem(r)
				q := copyProblem(t, p)
				if !c.change(r, q) || Validate(q) != nil {
					continue
				}
				applied++
				if before, after := valueOf(t, p), valueOf(t, q); !c.holds(before, after) {
					t.Errorf("program %d: from %v to %v", k, before, after)
				}
			}
			if applied < 5 {
				t.Errorf("applied to %d programs only", applied)
			}
		})
	}
}

// Tiers: however dear the wishes, what a "should" costs does not change.
func TestALowerTierNeverOutweighsAHigherOne(t *testing.T) {
	t.Parallel()
	compared := 0
	for k := range 60 {
		r := rand.New(rand.NewPCG(29, uint64(k)))
		p := randomProblem(r)
		p.Rules = []Setting{{ID: "coverage", Tier: problem.Should, Weight: 1}}
		q := copyProblem(t, p)
		q.Objective.Preference *= 10_000
		q.Objective.Change *= 10_000
		a, b := solved(t, p), solved(t, q)
		if (a.Schedule == nil) != (b.Schedule == nil) {
			t.Fatalf("program %d: %s and %s", k, a.Status, b.Status)
		}
		if a.Schedule == nil {
			continue
		}
		compared++
		if x, y := breaches(p, a), breaches(q, b); x != y {
			t.Errorf("program %d: %d units of coverage broken, and %d when wishes are dear", k, x, y)
		}
	}
	if compared < 20 {
		t.Errorf("%d programs compared", compared)
	}
}

// breaches counts the units by which soft rules above wishes are broken.
func breaches(p *Problem, r *Result) (n int64) {
	for _, v := range Check(p, r.Schedule).Violations {
		if v.Tier == problem.Should {
			n += v.Excess
		}
	}
	return n
}

func copyProblem(t *testing.T, p *Problem) *Problem {
	t.Helper()
	var b bytes.Buffer
	if err := WriteProblem(&b, p); err != nil {
		t.Fatal(err)
	}
	q := &Problem{}
	if err := json.NewDecoder(strings.NewReader(b.String())).Decode(q); err != nil {
		t.Fatal(err)
	}
	return q
}

func solved(t *testing.T, p *Problem) *Result {
	t.Helper()
	res, err := Solve(context.Background(), p, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	if res.Status != Optimal && res.Status != Infeasible {
		t.Fatalf("%s without a limit", res.Status)
	}
	return res
}

// valueOf is the best objective, nil when there is no schedule.
func valueOf(t *testing.T, p *Problem) *big.Rat {
	t.Helper()
	res := solved(t, p)
	if res.Status == Infeasible {
		return nil
	}
	v, ok := new(big.Rat).SetString(res.ObjectiveExact)
	if !ok {
		t.Fatalf("%q is no number", res.ObjectiveExact)
	}
	return v
}

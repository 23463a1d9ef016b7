package optimizer

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// inflate makes the numbers of a tiny program as large as they may be, or as small, or opposite: what is left of exactness at the ends
// of what is allowed.
func inflate(r *rand.Rand, p *Problem) {
	sizes := []int64{1, 1000, 99_991, problem.MaxNumber}
	scale := func(n int64) int64 {
		return max(-problem.MaxNumber, min(problem.MaxNumber, n*sizes[r.IntN(len(sizes))]+int64(r.IntN(3)-1)))
	}
	for _, who := range slices.Sorted(maps.Keys(p.Preferences)) { // in order: the same program every time
		w := p.Preferences[who]
		for _, id := range slices.Sorted(maps.Keys(w.Rotation)) {
			w.Rotation[id] = scale(w.Rotation[id])
		}
		for k := range w.Block {
			w.Block[k].Score = scale(w.Block[k].Score)
		}
		for _, id := range slices.Sorted(maps.Keys(w.Option)) {
			w.Option[id] = scale(w.Option[id])
		}
	}
	o := &p.Objective
	o.Fairness, o.Change = max(0, scale(o.Fairness)), max(0, scale(o.Change))
	o.Preference = []int64{0, 1, 1, 1000, problem.MaxNumber}[r.IntN(5)]
	for k := range p.Rules {
		if p.Rules[k].Weight > 0 {
			p.Rules[k].Weight = max(1, scale(p.Rules[k].Weight))
		}
	}
	large := func(v *PerBlock, lo int64) {
		if v.List == nil {
			return
		}
		for t := range v.List {
			if r.IntN(3) == 0 {
				v.List[t] = max(lo, scale(v.List[t]))
			}
		}
	}
	for k := range p.Rotations {
		if c := p.Rotations[k].Coverage; c != nil && r.IntN(2) == 0 {
			large(&c.Min, 0)
			c.Max = PerBlock{}
		}
		for i := range p.Rotations[k].Requires {
			if r.IntN(4) == 0 {
				p.Rotations[k].Requires[i].Blocks = scale(p.Rotations[k].Requires[i].Blocks)
			}
		}
	}
	for k := range p.Mentors {
		large(&p.Mentors[k].Capacity, 0)
	}
	for k := range p.Tracks {
		for i := range p.Tracks[k].Requirements {
			q := &p.Tracks[k].Requirements[i]
			if r.IntN(4) == 0 {
				q.Min = max(0, scale(q.Min))
			}
			if q.Max = max(q.Min, q.Max); r.IntN(4) == 0 {
				q.Max = problem.MaxNumber
			}
		}
	}
	for k := range p.Fellows {
		for _, id := range slices.Sorted(maps.Keys(p.Fellows[k].Credit)) {
			if r.IntN(3) == 0 {
				p.Fellows[k].Credit[id] = max(0, scale(1))
			}
		}
	}
	for _, id := range []string{"coverage", "requirement", "prerequisite"} { // else nearly all of them have no schedule
		if r.IntN(3) > 0 {
			p.Rules = append(p.Rules, Setting{ID: id, Tier: []string{problem.Should, problem.Wish}[r.IntN(2)], Weight: max(1, scale(1))})
		}
	}
}

// deflate makes one kind of number smaller, so that the others may stay large.
func deflate(p *Problem, kind int) {
	switch kind {
	case 0:
		for id, w := range p.Preferences {
			for r := range w.Rotation {
				w.Rotation[r] /= 4
			}
			for k := range w.Block {
				w.Block[k].Score /= 4
			}
			for o := range w.Option {
				w.Option[o] /= 4
			}
			p.Preferences[id] = w
		}
	case 1:
		p.Objective.Preference, p.Objective.Change = p.Objective.Preference/4, p.Objective.Change/4
	case 2:
		p.Objective.Fairness /= 4
	default:
		for k := range p.Rules {
			p.Rules[k].Weight = (p.Rules[k].Weight + 3) / 4
		}
		for k := range p.Rotations {
			for i := range p.Rotations[k].Requires {
				p.Rotations[k].Requires[i].Blocks = (p.Rotations[k].Requires[i].Blocks + 3) / 4
			}
		}
	}
}

// TestBruteForceAtTheLimits compares value and feasibility where numbers are as large as they may be. What is refused is refused in words.
func TestBruteForceAtTheLimits(t *testing.T) {
	t.Parallel()
	n := trials(60, 300, 10_000)
	feasible, infeasible, refused, unproved := 0, 0, 0, 0
	for k := range n {
		r := rand.New(rand.NewPCG(91, uint64(k)))
		p, ok := randomProgramOfRules(uint64(k)+1_000_000, map[string]int{})
		if !ok {
			continue
		}
		inflate(r, p)
		for k := 0; Validate(p) != nil && k < 30; k++ {
			deflate(p, r.IntN(4))
		}
		if Validate(p) != nil {
			refused++
			continue
		}
		want := bruteTiers(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, Certificate: k%3 == 0, inner: unread(k, want == nil)})
		if fields := (FieldErrors{}); errors.As(err, &fields) {
			refused++
			continue
		} else if err != nil {
			t.Errorf("program %d: %v", k, err)
			continue
		}
		switch {
		case want == nil && got.Status != Infeasible:
			t.Errorf("program %d: %s, but there is no schedule", k, got.Status)
		case want == nil:
			infeasible++
		case k%3 == 0 && got.Status == Feasible && len(p.Tiers) == 0 && got.ObjectiveExact == want[0].RatString():
			unproved++ // the plain checker refuses prices that it could not add up
		case !sameTiers(p, got, want):
			t.Errorf("program %d, tiers %v: %s %s %v, but the best is %v", k, p.Tiers, got.Status, got.ObjectiveExact, got.Tiers, want)
		default:
			feasible++
		}
	}
	t.Logf("%d feasible, %d found and not certified, %d infeasible, %d refused", feasible, unproved, infeasible, refused)
	if feasible < n/8 || infeasible < n/50 {
		t.Errorf("%d feasible and %d infeasible programs prove little", feasible, infeasible)
	}
}

// dear is a year whose soft requirement, in hundredths of a block, costs more than a broken row once did at its highest price: it was called
// infeasible, since the last path of a part of the tree was never offered.
const dear = `{"format":"rotation-blocks/1","name":"tiny","blocks":{"count":3},
"rotations":[{"id":"r0","session":[1,3],"blocks":null},{"id":"r1","session":[1,1],"blocks":null},{"id":"r2","session":[1,3],"blocks":null}],"offsite_limit":null,
"tracks":[{"id":"t","requirements":[{"id":"all",
"rotations":["r0","r1","r2"],"min":0,"max":3},{"id":"qr0",
"rotations":["r0"],"min":1,"max":1}]}],
"fellows":[{"id":"f0","track":"t","fixed":{"1":"r2"},"credit":{"r0":1}},{"id":"f1","track":"t","leave":[2]}],"pairs":[{"a":"f0","b":"f1","rotation":"r0","kind":"together"}],
"preferences":{"f0":{"rotation":{"r1":249977}},"f1":{"rotation":{"r2":62494},"block":[["r1",1,-399965]]}},"baseline":null,"objective":{"preference":1,"fairness":0,"change":0},
"rules":[{"id":"share","blocks":[1],"fellow":"f0","percent":30},{"id":"requirement","tier":"should","weight":1}]}`

// TestDearRules: what keeping a row costs may be more than any price of breaking it.
func TestDearRules(t *testing.T) {
	p, err := ReadProblem(strings.NewReader(dear))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Solve(context.Background(), p, Options{Workers: 1})
	if err != nil || got.Status != Optimal || got.ObjectiveExact != bruteForce(p).RatString() {
		t.Errorf("%v: %+v", err, got)
	}
}

// TestBeyondExact: a minimum that a dear soft rule asks for in vain is refused when what it costs leaves whole numbers.
func TestBeyondExact(t *testing.T) {
	p, err := ReadProblem(strings.NewReader(dear))
	if err != nil {
		t.Fatal(err)
	}
	p.Rotations[0].Coverage = &Coverage{Min: problem.Every(problem.MaxNumber), Max: PerBlock{}}
	p.Preferences["f0"].Rotation["r1"] = problem.MaxNumber
	p.Rules = []Setting{{ID: "coverage", Tier: problem.Should, Weight: 100_000}}
	var fields FieldErrors
	if _, err = Solve(context.Background(), p, Options{Workers: 1}); !errors.As(err, &fields) {
		t.Errorf("taken: %v", err)
	}
}

// TestMorePairsThanAPathHolds: a path names its choices in 16 bits.
func TestMorePairsThanAPathHolds(t *testing.T) {
	p, err := ReadProblem(strings.NewReader(dear))
	if err != nil {
		t.Fatal(err)
	}
	p.Rotations[0].Mentor, p.Rules = true, []Setting{{ID: "mentor-continuity"}}
	for k := range 1 << 15 {
		p.Mentors = append(p.Mentors, Mentor{ID: fmt.Sprint("m", k), Rotations: []string{"r0"}, Capacity: problem.Every(2)})
	}
	var fields FieldErrors
	if _, err = Solve(context.Background(), p, Options{Workers: 1}); !errors.As(err, &fields) {
		t.Errorf("taken: %v", err)
	}
}

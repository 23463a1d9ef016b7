package optimizer

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestWarm changes one wish and solves again, cold and warm: the same proof.
func TestWarm(t *testing.T) {
	p := bigProblem(8, 8)
	first, err := Solve(context.Background(), p, Options{})
	if err != nil || first.Status != Optimal {
		t.Fatal(first, err)
	}
	p.Baseline, p.Objective.Change = first.Schedule.Rows, 4
	p.Preferences["f3"].Rotation["r2"] += 9
	cold, err := Solve(context.Background(), p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, w := range map[string]*Warm{"the whole result": first.Warm, "the schedule alone": NewWarm(first.Schedule), "an empty one": {}} {
		warm, err := Solve(context.Background(), p, Options{Warm: w})
		if err != nil || warm.Status != Optimal || warm.ObjectiveExact != cold.ObjectiveExact {
			t.Errorf("%s: %v %v, cold %v", name, warm, err, cold.ObjectiveExact)
		}
	}
	// A warm start from another program is passed over.
	q := bigProblem(5, 6)
	if r, err := Solve(context.Background(), q, Options{Warm: first.Warm}); err != nil || r.Status != Optimal {
		t.Errorf("another program: %v %v", r, err)
	}
}

// TestRecalledMultipliers changes random small years and solves them with what the year before left: status and
// objective are those of a solve that knows nothing, whatever the rows are taken for.
func TestRecalledMultipliers(t *testing.T) {
	t.Parallel()
	recalled := 0
	for k := range 150 {
		r := rand.New(rand.NewPCG(83, uint64(k)))
		p := randomProblem(r)
		first, err := Solve(context.Background(), p, Options{Workers: 1})
		if err != nil {
			t.Fatal(k, err)
		}
		if first.Warm == nil || first.Warm.by == nil {
			continue
		}
		q := changedOnce(r, p)
		if Validate(q) != nil {
			continue
		}
		cold, err := Solve(context.Background(), q, Options{Workers: 1})
		if err != nil {
			t.Fatal(k, err)
		}
		warm, err := Solve(context.Background(), q, Options{Workers: 1, Warm: first.Warm})
		if err != nil || warm.Status != cold.Status || warm.ObjectiveExact != cold.ObjectiveExact {
			t.Errorf("year %d: %v %v %v, cold %v %v", k, warm.Status, warm.ObjectiveExact, err, cold.Status, cold.ObjectiveExact)
		}
		recalled++
	}
	if recalled < 50 {
		t.Errorf("only %d years had something to recall", recalled)
	}
}

// changedOnce is p with one leave, one pin or one coverage maximum more.
func changedOnce(r *rand.Rand, p *Problem) *Problem {
	q := *p
	q.Fellows = slices.Clone(p.Fellows)
	f := &q.Fellows[r.IntN(len(q.Fellows))]
	block := r.IntN(q.Blocks.Count)
	switch r.IntN(3) {
	case 0:
		f.Leave = append(slices.Clone(f.Leave), block)
	case 1:
		f.Fixed = map[int]string{block: q.Rotations[r.IntN(len(q.Rotations))].ID}
	default:
		q.Rotations = slices.Clone(p.Rotations)
		q.Rotations[r.IntN(len(q.Rotations))].Coverage = &Coverage{Max: problem.Every(int64(r.IntN(3)))}
	}
	return &q
}

// TestRecalledBound cuts a changed year off before anything is proved: with the multipliers of the year before, the
// bound is within a hundredth of the best already.
func TestRecalledBound(t *testing.T) {
	p := bigProblem(12, 12)
	first, err := Solve(context.Background(), p, Options{Workers: 1})
	if err != nil || first.Status != Optimal || first.Warm.by == nil {
		t.Fatal(first, err)
	}
	q := *p
	q.Fellows = slices.Clone(p.Fellows)
	q.Fellows[3].Fixed = map[int]string{4: first.Schedule.Rows[p.Fellows[4].ID][4]}
	best, err := Solve(context.Background(), &q, Options{Workers: 1})
	if err != nil || best.Status != Optimal {
		t.Fatal(best, err)
	}
	s, err := start(context.Background(), &q, Options{Workers: 1, Warm: first.Warm})
	if err != nil {
		t.Fatal(err)
	}
	defer s.cancel()
	if err := s.prepare(); err != nil {
		t.Fatal(err)
	}
	if err := s.recall(); err != nil {
		t.Fatal(err)
	}
	_, bound := s.figures()
	if bound == nil || bound.Cmp(best.bound) < 0 {
		t.Fatalf("the bound %v is below the best, %v", bound, best.bound)
	}
	b, _ := bound.Float64()
	if b > *best.Objective+0.02*max(1, *best.Objective) {
		t.Errorf("the bound %v says little of the best, %v", b, *best.Objective)
	}
}

package optimizer

import (
	"context"
	"testing"
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

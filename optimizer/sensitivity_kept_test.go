package optimizer

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// keptPlaces draws a year in which leave keeps its place, so that a coverage maximum stands in two rows.
func keptPlaces(r *rand.Rand) *Problem {
	p := &Problem{Format: problem.Format1, Blocks: Blocks{Count: 3}, Objective: Objective{Preference: 1}, Preferences: map[string]Preference{}}
	all := []string{"r0", "r1", "r2"}
	for _, id := range all {
		p.Rotations = append(p.Rotations, Rotation{ID: id, Session: [2]int{1, 3}})
	}
	p.Rotations[0].Coverage, p.Rotations[1].Coverage = &Coverage{Max: problem.Every(1)}, &Coverage{Max: problem.Every(1)}
	p.Tracks = []Track{{ID: "t", Requirements: []Requirement{{ID: "all", Rotations: all, Max: 3}}}}
	for i := range 3 {
		f := Fellow{ID: fmt.Sprint("f", i), Track: "t"}
		if r.IntN(2) == 0 {
			f.Leave = []int{1 + r.IntN(2)}
		}
		p.Fellows = append(p.Fellows, f)
		w := Preference{Rotation: map[string]int64{}}
		for _, id := range all {
			w.Rotation[id] = int64(r.IntN(9))
			w.Block = append(w.Block, BlockWish{Rotation: id, Block: r.IntN(3), Score: int64(r.IntN(9))})
		}
		p.Preferences[f.ID] = w
	}
	p.Rules = []Setting{{ID: "leave-keeps-place", Params: map[string]problem.Param{"rotations": []byte(`["r0","r1"]`)}}}
	return p
}

// TestSensitivityWhereLeaveKeepsItsPlace: what the root's multipliers say of one place more must count both rows, or a place
// that lets somebody in beside a kept one is called proved to bring nothing.
func TestSensitivityWhereLeaveKeepsItsPlace(t *testing.T) {
	t.Parallel()
	n, gains := trials(40, 150, 2000), 0
	for k := range n {
		p := keptPlaces(rand.New(rand.NewPCG(3, uint64(k))))
		base, err := Solve(context.Background(), p, Options{Workers: 1, inner: true})
		if err != nil || base.Status != Optimal {
			t.Fatalf("program %d: %v %v", k, base, err)
		}
		a, err := Sensitivity(context.Background(), p, base, SensitivityOptions{Options: Options{Workers: 1}, Most: 1000})
		if err != nil {
			t.Fatal(err)
		}
		listed := map[string]string{}
		for _, g := range append(a.Gains, a.Nothing...) {
			listed[keyOf(&g)] = g.Exact
		}
		for _, l := range everyLimit(p) {
			after, err := Solve(context.Background(), l.relaxed(p), Options{Workers: 1, inner: true})
			if err != nil || after.Status != Optimal {
				t.Fatalf("program %d: %v %v", k, after, err)
			}
			want := after.gainOver(base)
			if want.Sign() > 0 {
				gains++
			}
			if got, ok := listed[keyOf(&l.Gain)]; ok && got != want.RatString() || !ok && want.Sign() > 0 {
				t.Errorf("program %d: %s of %s in block %d brings %s; listed: %v %q", k, l.Kind, l.Rotation, l.Block, want.RatString(), ok, got)
			}
		}
	}
	if gains < n {
		t.Errorf("%d gains in %d programs prove little", gains, n)
	}
}

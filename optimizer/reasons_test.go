package optimizer

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestPlantedClashes reads the instances with a planted clash, where they are at hand, and asks
// for a reason that is at most as large as what was planted.
func TestPlantedClashes(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../shared/bench/open/infeasible-*.truth.json")
	if err != nil || len(files) == 0 {
		t.Skip("no instances beside the repository")
	}
	for _, truth := range files {
		name := truth[:len(truth)-len(".truth.json")]
		t.Run(filepath.Base(name), func(t *testing.T) {
			var planted []string
			raw, err := os.ReadFile(truth)
			if err == nil {
				err = json.Unmarshal(raw, &planted)
			}
			if err != nil {
				t.Fatal(err)
			}
			f, err := os.Open(name + ".json")
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			p, err := ReadProblem(f)
			if err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			r, err := Solve(context.Background(), p, Options{})
			if err != nil || r.Status != Infeasible || r.Reasons == nil {
				t.Fatalf("%v, %+v", err, r)
			}
			t.Logf("%v: %s", time.Since(began).Round(time.Millisecond), r.Reasons.Sentence)
			for _, w := range r.Reasons.WaysOut {
				t.Logf("   way out (tested %v): %s", w.Tested, w.Sentence)
			}
			if !r.Reasons.Irreducible || len(r.Reasons.Items) > len(planted) {
				t.Errorf("%d items, planted %d: %+v", len(r.Reasons.Items), len(planted), r.Reasons.Items)
			}
		})
	}
}

// TestCoreOfSeveral plants a clash that neither counting nor one row shows: three fellows who stay
// apart on the one rotation that two of them need in one block.
func TestCoreOfSeveral(t *testing.T) {
	all := [2]int{1, 3}
	p := &Problem{
		Format: "rotation-blocks/1", Name: "apart", Blocks: Blocks{Count: 3},
		Rotations: []Rotation{{ID: "lab", Session: all}, {ID: "ward", Session: all, Coverage: &Coverage{Max: PerBlock{All: 1, Set: true}}}},
		Tracks: []Track{{ID: "t", Requirements: []Requirement{
			{ID: "lab", Rotations: []string{"lab"}, Min: 2, Max: 3}, {ID: "ward", Rotations: []string{"ward"}, Min: 0, Max: 1},
		}}},
		Fellows:   []Fellow{{ID: "a", Track: "t"}, {ID: "b", Track: "t"}},
		Pairs:     []Pair{{A: "a", B: "b", Rotation: "lab", Kind: "apart"}},
		Objective: Objective{Preference: 1},
	}
	r, err := Solve(context.Background(), p, Options{})
	if err != nil || r.Status != Infeasible {
		t.Fatalf("%v, %+v", err, r)
	}
	if r.Reasons.Kind != Core || !r.Reasons.Irreducible || len(r.Reasons.Items) > 2 || len(r.Reasons.Items) == 0 {
		t.Errorf("%+v", r.Reasons)
	}
	if len(r.Reasons.WaysOut) == 0 || !r.Reasons.WaysOut[0].Tested {
		t.Errorf("no tested way out: %+v", r.Reasons.WaysOut)
	}
	t.Log(r.Reasons.Sentence, r.Reasons.WaysOut)
}

package optimizer

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// TestAgainstCheckPy compares Check with the independent checker that stands
// beside the benchmark files, on random schedules of random tiny programs,
// broken ones mostly. It is skipped where that checker or python3 is absent.
func TestAgainstCheckPy(t *testing.T) {
	t.Parallel()
	script, err := filepath.Abs("../../shared/bench/check.py")
	if err != nil {
		t.Fatal(err)
	}
	python, err := exec.LookPath("python3")
	if _, missing := os.Stat(script); missing != nil || err != nil {
		t.Skip("no independent checker here")
	}
	type pair struct {
		P *Problem  `json:"p"`
		S *Schedule `json:"s"`
	}
	var pairs []pair
	for k := range 400 {
		r := rand.New(rand.NewPCG(11, uint64(k)))
		p := randomProblem(r)
		continuity := false
		for _, s := range p.Rules {
			continuity = continuity || s.ID == "mentor-continuity"
		}
		p.Rules = nil // the other checker knows no rule settings
		if continuity {
			p.Rules = []Setting{{ID: "mentor-continuity"}}
		}
		c := rule.Compile(p)
		for range 5 {
			paths := make([]model.Path, len(p.Fellows))
			for i := range paths {
				paths[i] = make(model.Path, p.Blocks.Count)
				for t := range paths[i] {
					paths[i][t] = int16(r.IntN(len(c.Model.Choices)))
					if !c.Model.Agents[i].Work[t] && r.IntN(8) > 0 {
						paths[i][t] = model.None
					}
				}
			}
			s := c.Schedule(paths)
			if s.Mentors == nil == continuity {
				continue // no mentor anywhere
			}
			pairs = append(pairs, pair{p, s})
		}
	}
	in, err := json.Marshal(pairs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, "-c", `
import json, sys
sys.path.insert(0, sys.argv[1])
from check import check
out = []
for x in json.load(sys.stdin):
    V, o = check(x["p"], x["s"])
    out.append(dict(ok=not V, first=str(V[:2]), **o))
json.dump(out, sys.stdout)`, filepath.Dir(script))
	cmd.Stdin, cmd.Stderr = bytes.NewReader(in), os.Stderr
	raw, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var out []struct {
		OK        bool
		First     string
		Objective float64
		Changes   int64
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	legal := 0
	for k, theirs := range out {
		ours := Check(pairs[k].P, pairs[k].S)
		if ours.Feasible {
			legal++
		}
		if ours.Feasible != theirs.OK || math.Abs(ours.Objective-theirs.Objective) > 1e-9 || ours.Changes != theirs.Changes {
			t.Fatalf("pair %d: we say %v %v, they say %v %v %s\n%v", k, ours.Feasible, ours.Objective, theirs.OK, theirs.Objective, theirs.First, ours.Violations)
		}
	}
	if legal < 10 || legal > len(out)/2 {
		t.Errorf("%d of %d schedules are legal: that proves little", legal, len(out))
	}
}

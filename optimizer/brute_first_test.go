package optimizer

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestFirstTimersAgainstEverySchedule draws tiny programs that hold first-timers down, some at a price, and compares value
// and feasibility with every schedule. In some of the best years somebody must come back to a rotation that the rule
// speaks of, so that a second session taken for a first one would show.
func TestFirstTimersAgainstEverySchedule(t *testing.T) {
	t.Parallel()
	returns, infeasible := 0, 0
	n := trials(25, 80, 2000)
	for k := range n {
		p := firstTimersProgram(uint64(k))
		if Validate(p) != nil {
			continue
		}
		want := bruteForce(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, inner: unread(k, want == nil)})
		switch {
		case err != nil:
			t.Fatalf("program %d: %v\n%v", k, err, p.Rules)
		case want == nil:
			infeasible++
			if got.Status != Infeasible {
				t.Errorf("program %d: %s, but there is no schedule: %v", k, got.Status, p.Rules)
			}
			continue
		case got.Status != Optimal || got.ObjectiveExact != want.RatString():
			t.Errorf("program %d: %s %s, but the best is %s: %v", k, got.Status, got.ObjectiveExact, want.RatString(), p.Rules)
			continue
		}
		for _, s := range p.Rules {
			var rotation string
			if s.ID == "first-timers" && json.Unmarshal(s.Params["rotation"], &rotation) == nil && comesBack(got.Schedule, rotation) {
				returns++
			}
		}
	}
	t.Logf("%d programs, %d without a schedule, somebody comes back in %d", n, infeasible, returns)
	if returns < n/16 || infeasible > n*3/4 {
		t.Errorf("of %d programs %d have no schedule, and somebody comes back in %d: that proves little", n, infeasible, returns)
	}
}

// firstTimersProgram draws a tiny program with one or two rules for first-timers.
func firstTimersProgram(k uint64) *Problem {
	r := rand.New(rand.NewPCG(29, k))
	p := randomProblem(r)
	for range 1 + r.IntN(2) {
		s := Setting{ID: "first-timers", Params: map[string]problem.Param{}}
		set := func(name string, v any) { s.Params[name], _ = json.Marshal(v) }
		set("rotation", p.Rotations[r.IntN(len(p.Rotations))].ID)
		set("max", r.IntN(3)/2)
		if r.IntN(3) == 0 {
			set("blocks", []int{r.IntN(p.Blocks.Count)})
		}
		if r.IntN(8) > 0 {
			s.Tier, s.Weight = problem.Wish, int64(1+r.IntN(5))
		}
		p.Rules = append(p.Rules, s)
	}
	return p
}

// comesBack says whether somebody has two sessions of a rotation.
func comesBack(s *Schedule, rotation string) bool {
	for _, row := range s.Rows {
		sessions := 0
		for t, a := range row {
			if a == rotation && (t == 0 || row[t-1] != a) {
				sessions++
			}
		}
		if sessions > 1 {
			return true
		}
	}
	return false
}

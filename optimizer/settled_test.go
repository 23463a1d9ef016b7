package optimizer

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestAtEveryLimitTheSolverAndTheCheckAgree stops solves of programs whose schedules do not show everything that the
// solver decides (agents that are nobody, sessions after the first) after any amount of work: what has been found by
// then is worth to the solver what it is worth to the check. Solve looks at that and answers with ErrInternal.
func TestAtEveryLimitTheSolverAndTheCheckAgree(t *testing.T) {
	t.Parallel()
	found := 0
	for k := range trials(20, 60, 1000) {
		r := rand.New(rand.NewPCG(31, uint64(k)))
		p := randomProblem(r)
		pick := func() string { return p.Rotations[r.IntN(len(p.Rotations))].ID }
		add := func(id string, params map[string]any) {
			s := Setting{ID: id, Tier: problem.Wish, Weight: int64(1 + r.IntN(4)), Params: map[string]problem.Param{}}
			for name, v := range params {
				s.Params[name], _ = json.Marshal(v)
			}
			p.Rules = append(p.Rules, s)
		}
		add("allowed-counts", map[string]any{"activities": []string{pick()}, "counts": []int{r.IntN(2), 2 + r.IntN(2)}})
		add("first-timers", map[string]any{"rotation": pick(), "max": r.IntN(2)})
		if Validate(p) != nil {
			continue
		}
		for limit := int64(1); limit < 1<<22; limit *= 3 {
			res, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: limit})
			if err != nil {
				t.Fatalf("program %d, limit %d: %v\n%v", k, limit, err, p.Rules)
			}
			if res.Schedule != nil {
				found++
			}
			if res.Status == Optimal || res.Status == Infeasible {
				break
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d schedules were found", found)
	}
	t.Log(found)
}

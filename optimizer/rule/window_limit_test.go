package rule

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestLongWindows compares on random years of 30 blocks, too many to enumerate, what the solver was told
// with what the checker says.
func TestLongWindows(t *testing.T) {
	for _, setting := range []string{
		`"window": 13, "max": 4`, `"window": 26, "max": 2`, `"window": 60, "max": 3`, `"window": 12, "max": 3, "tier": "wish", "weight": 2`,
	} {
		text := fmt.Sprintf(`{"format": "rotation-blocks/1", "blocks": {"count": 30}, "rotations": [{"id": "w", "session": [1, 30]}, {"id": "c", "session": [1, 30]}],
			"tracks": [{"id": "t", "requirements": [{"id": "all", "rotations": ["w", "c"], "min": 0, "max": 99}]}], "fellows": [{"id": "ann", "track": "t"}],
			"objective": {"preference": 0, "fairness": 0, "change": 0}, "rules": [{"id": "window-limit", "rotations": ["w"], %s}]}`, setting)
		p, err := problem.Read(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := Validate(p); err != nil {
			t.Fatal(err)
		}
		c := Compile(p)
		r := rand.New(rand.NewPCG(5, 6))
		legal := 0
		for range 4000 {
			path := make(model.Path, 30)
			rare := 1 + r.IntN(12)
			for b := range path {
				path[b] = int16(min(1, r.IntN(rare+1))) // 0 is w
			}
			value, told := c.Model.Evaluate([]model.Path{path})
			breaches := Inspect(p, c.Schedule([]model.Path{path}))
			kept := !slices.ContainsFunc(breaches, func(v Violation) bool { return v.Tier == problem.Must })
			if told != kept {
				t.Fatalf("%s: the solver was told %v and the checker says %v: %v", setting, told, kept, breaches)
			}
			if !told {
				continue
			}
			legal++
			if got := Measure(p, c.Schedule([]model.Path{path}), breaches).Objective; got.Cmp(big.NewRat(value.Whole, 1)) != 0 {
				t.Fatalf("%s: the solver was told %d and the checker says %s", setting, value.Whole, got.RatString())
			}
		}
		if legal < 100 {
			t.Errorf("%s: %d legal years prove little", setting, legal)
		}
	}
}

// TestTooManyStates: what would need too large an automaton is refused with a next step.
func TestTooManyStates(t *testing.T) {
	for _, setting := range []string{
		`{"id": "window-limit", "rotations": ["w"], "window": 40, "max": 20}`,
		`{"id": "window-limit", "rotations": ["w"], "window": 20, "max": 1, "tier": "wish"}`,
		`{"id": "group-prerequisite", "rotations": ["c"], "after": ["w"], "count": 300, "tier": "wish"}, {"id": "share", "fellow": "ann", "percent": 33, "blocks": [1]}`,
		`{"id": "prerequisite", "tier": "should"}, {"id": "share", "fellow": "ann", "percent": 33, "blocks": [1]}`,
	} {
		text := fmt.Sprintf(`{"format": "rotation-blocks/1", "blocks": {"count": 400}, "rotations": [{"id": "w", "session": [1, 30]}, {"id": "c", "session": [1, 30], "requires": [{"rotation": "w", "blocks": 300}]}],
			"tracks": [{"id": "t", "requirements": [{"id": "all", "rotations": ["w", "c"], "min": 0, "max": 400}]}], "fellows": [{"id": "ann", "track": "t"}],
			"objective": {"preference": 0, "fairness": 0, "change": 0}, "rules": [%s]}`, setting)
		p, err := problem.Read(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := Validate(p); err == nil || !strings.Contains(err.Error(), "shorter") && !strings.Contains(err.Error(), "coarser") {
			t.Errorf("%s: %v", setting, err)
		}
	}
}

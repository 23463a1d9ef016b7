package rule

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// TestWeightsBeyondExactArithmetic: weights whose breaches together could not be added up are refused.
func TestWeightsBeyondExactArithmetic(t *testing.T) {
	read := func(setting string) error {
		p, err := problem.Read(strings.NewReader(fmt.Sprintf(`{"format": "rotation-blocks/1", "blocks": {"count": 400}, "rotations": [{"id": "w", "session": [1, 400]}, {"id": "c", "session": [1, 400], "requires": [{"rotation": "w", "blocks": 1000000}]}],
			"tracks": [{"id": "t", "requirements": [{"id": "all", "rotations": ["w", "c"], "min": 0, "max": 400}]}], "fellows": [{"id": "ann", "track": "t"}],
			"objective": {"preference": 1, "fairness": 0, "change": 0}, "rules": [%s]}`, setting)))
		if err != nil {
			t.Fatal(err)
		}
		return Validate(p)
	}
	for _, ok := range []string{
		`{"id": "prerequisite", "tier": "wish", "weight": 1000000}`,
		`{"id": "window-limit", "rotations": ["w"], "window": 4, "max": 2, "tier": "wish", "weight": 1000000}`,
		`{"id": "prerequisite", "tier": "wish", "weight": 1}`,
		`{"id": "coverage", "tier": "should", "weight": 1000000}`,
	} {
		if err := read(ok); err != nil {
			t.Errorf("%s: %v", ok, err)
		}
	}
	for _, bad := range []string{
		`{"id": "prerequisite", "tier": "wish", "weight": 1000}, {"id": "coverage", "tier": "should", "weight": 1}`,
		`{"id": "window-limit", "rotations": ["w"], "window": 4, "max": 2, "tier": "wish", "weight": 1000000}, {"id": "coverage", "tier": "should", "weight": 1000000}`,
	} {
		if err := read(bad); err == nil || !strings.Contains(err.Error(), "scale") {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

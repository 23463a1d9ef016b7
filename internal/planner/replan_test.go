package planner

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A change is not put down to a mentor whom the plan before had, and only the question forgot.
func TestAChangeIsNotBlamedOnAMentorWhoWasThere(t *testing.T) {
	p := &problem.Problem{
		Format: problem.Format1, Name: "two months", Blocks: problem.Blocks{Count: 2, Labels: []string{"July", "August"}},
		Rotations: []problem.Rotation{{ID: "lab", Session: [2]int{1, 2}, Mentor: true}, {ID: "ward", Session: [2]int{1, 2}}},
		Mentors:   []problem.Mentor{{ID: "m", Rotations: []string{"lab"}, Capacity: problem.Every(1)}},
		Tracks: []problem.Track{{ID: "t", Requirements: []problem.Requirement{
			{ID: "lab", Rotations: []string{"lab"}, Min: 1, Max: 1}, {ID: "ward", Rotations: []string{"ward"}, Min: 1, Max: 1},
		}}},
		Fellows: []problem.Fellow{{ID: "ana", Name: "Ana", Track: "t", Fixed: map[int]string{0: "ward"}}},
		Rules:   []problem.Setting{{ID: "mentor-continuity"}},
	}
	before := &kept{Rows: map[string]problem.Row{"ana": {"lab", "ward"}}, Mentors: map[string]problem.Row{"ana": {"m", ""}}}
	after := &problem.Schedule{Rows: map[string]problem.Row{"ana": {"ward", "lab"}}, Mentors: map[string]problem.Row{"ana": {"", "m"}}}
	list := changesOf(p, before, after)
	require.Len(t, list, 2)
	require.Equal(t, "Ana is fixed to ward in July and has lab.", list[0].because)
	for _, c := range list {
		require.NotContains(t, c.because, "without a mentor")
	}
}

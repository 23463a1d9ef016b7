package optimizer

import (
	"context"
	"fmt"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// In a long year of few fellows the linear program often has nothing better than what repair found in a moment; repair
// went on for seventeen times the work of this whole limit before anybody looked.
func TestTheLinearProgramLooksOnDuringRepair(t *testing.T) {
	t.Parallel()
	for _, n := range []int{12, 16} {
		p := longYear(n, 26)
		for _, workers := range []int{1, 2} {
			r, err := Solve(context.Background(), p, Options{Workers: workers, WorkLimit: 160_000_000})
			if err != nil {
				t.Fatal(err)
			}
			if r.Status != Optimal {
				t.Errorf("%d fellows, %d workers: %s %s of %s with %d of work in %+v", n, workers, r.Status, r.ObjectiveExact, r.BoundExact, r.Work, r.Phases)
			} else if report := Check(p, r.Schedule); !report.Feasible || report.Exact != r.ObjectiveExact {
				t.Errorf("%d fellows: the check says %v %s, the solver %s", n, report.Feasible, report.Exact, r.ObjectiveExact)
			}
		}
	}
}

// longYear has five rotations, four of them staffed all year, and wishes of all sorts.
func longYear(n, T int) *Problem {
	p := &Problem{
		Format: problem.Format1, Name: "long", Blocks: Blocks{Count: T}, Preferences: map[string]Preference{},
		Objective: Objective{Preference: 1, Fairness: 10},
	}
	for k, id := range []string{"icu", "ward", "or", "clinic", "research"} {
		r := Rotation{ID: id, Session: [2]int{1, 4}}
		if k < 4 {
			r.Coverage = &Coverage{Min: problem.Every(1), Max: problem.Every(int64(n / 3))}
		}
		p.Rotations = append(p.Rotations, r)
	}
	track := Track{ID: "r"}
	for k, id := range []string{"icu", "ward", "or", "clinic", "research"} {
		bounds := [][2]int{{2, 4}, {2, 4}, {3, 5}, {2, 4}, {0, 2}}[k]
		track.Requirements = append(track.Requirements, Requirement{ID: id, Rotations: []string{id}, Min: int64(bounds[0] * T / 13), Max: int64(bounds[1] * T / 13)})
	}
	p.Tracks = []Track{track}
	for i := range n {
		id := fmt.Sprint("resident-", i)
		p.Fellows = append(p.Fellows, Fellow{ID: id, Track: "r", Leave: []int{i % T, (i + 12) % T}})
		p.Preferences[id] = Preference{
			Rotation: map[string]int64{"research": int64(i % 3), "or": int64(3 - i%4)},
			Block:    []BlockWish{{Rotation: "research", Block: i * 7 % T, Score: 9}},
		}
	}
	return p
}

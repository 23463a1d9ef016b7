package optimizer_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer"
)

const two = `{"format": "rotation-blocks/1", "name": "two", "blocks": {"count": 4},
 "rotations": [{"id": "pacs", "session": [1, 2], "coverage": {"min": 1, "max": 1}, "blocks": null},
               {"id": "project", "session": [1, 3], "blocks": null}],
 "tracks": [{"id": "t", "requirements": [{"id": "pacs", "rotations": ["pacs"], "min": 2, "max": 2},
                                         {"id": "project", "rotations": ["project"], "min": 0, "max": 2}]}],
 "fellows": [{"id": "ann", "track": "t"}, {"id": "bob", "track": "t"}],
 "preferences": {"ann": {"rotation": {}, "block": [["project", 3, 5]], "option": {}}},
 "objective": {"preference": 1, "fairness": 0, "change": 0}}`

// Solve proves the best year; Check judges it by code of its own.
func ExampleSolve() {
	p, err := optimizer.ReadProblem(strings.NewReader(two))
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	report := optimizer.Check(p, r.Schedule)
	fmt.Println(r.Status, r.ObjectiveExact, r.BoundExact, report.Feasible, report.Exact)
	// Output: OPTIMAL 5 5 true 5
}

// A problem without a schedule is answered with a reason.
func ExampleSolve_infeasible() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	p.Fellows[1].Leave = []int{0, 1, 2}
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Status, r.Reasons.Sentence != "", len(r.Reasons.Items) > 0)
	// Output: INFEASIBLE true true
}

// A warm start answers a small change soon.
func ExampleNewWarm() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	first, _ := optimizer.Solve(context.Background(), p, optimizer.Options{})
	p.Baseline, p.Objective.Change = first.Schedule.Rows, 2
	p.Preferences["ann"].Block[0].Block = 0
	again, err := optimizer.Solve(context.Background(), p, optimizer.Options{Warm: first.Warm})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(again.Status)
	// Output: OPTIMAL
}

package optimizer_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
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

// A problem can be put together in Go as well, rules and their parameters included.
func ExampleProblem() {
	p := &optimizer.Problem{
		Format: problem.Format1,
		Blocks: optimizer.Blocks{Count: 4, Labels: []string{"Jul", "Aug", "Sep", "Oct"}},
		Rotations: []optimizer.Rotation{
			{ID: "pacs", Title: "PACS", Session: [2]int{1, 2}, Mentor: true, Coverage: &optimizer.Coverage{Min: problem.Every(1), Max: problem.Each(1, 1, 2, 2)}},
			{ID: "project", Title: "Project", Session: [2]int{1, 3}},
		},
		Tracks: []optimizer.Track{{ID: "t", Requirements: []optimizer.Requirement{
			{ID: "pacs", Rotations: []string{"pacs"}, Min: 2, Max: 2},
			{ID: "project", Rotations: []string{"project"}, Min: 0, Max: 2},
		}}},
		Mentors: []optimizer.Mentor{{ID: "m", Name: "Ingrid", Rotations: []string{"pacs"}, Capacity: problem.Every(2)}},
		Fellows: []optimizer.Fellow{{ID: "ann", Name: "Ann", Track: "t"}, {ID: "bob", Name: "Bob", Track: "t"}},
		Preferences: map[string]optimizer.Preference{
			"ann": {Block: []optimizer.BlockWish{{Rotation: "project", Block: 3, Score: 5}}},
		},
		Objective: optimizer.Objective{Preference: 1},
		Rules: []optimizer.Setting{{ID: "cool-down", Params: map[string]problem.Param{
			"rotations": problem.Param(`["pacs"]`), "gap": problem.Param(`1`),
		}}},
	}
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Status, r.ObjectiveExact)
	p.Fellows[1].Leave = []int{4}
	_, err = optimizer.Solve(context.Background(), p, optimizer.Options{})
	fmt.Println(err)
	// Output:
	// OPTIMAL 5
	// fellows[1].leave[0]: 4: write a block from 0 to 3
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

// good is a legal year of two, worth 5.
var good = &optimizer.Schedule{Rows: map[string]optimizer.Row{
	"ann": {"pacs", "project", "pacs", "project"},
	"bob": {"project", "pacs", "project", "pacs"},
}}

// Every schedule can be judged, whoever made it.
func ExampleCheck() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	report := optimizer.Check(p, &optimizer.Schedule{Rows: map[string]optimizer.Row{
		"ann": {"pacs", "pacs", "project", "project"},
		"bob": {"pacs", "project", "project", "pacs"},
	}})
	fmt.Println(report.Feasible)
	for _, v := range report.Violations {
		fmt.Println(v.Sentence)
	}
	// Output:
	// false
	// pacs has 2 fellows in block 0; at most 1 fits.
	// pacs has 0 fellows in block 2; at least 1 is needed.
}

// AccountOf says where the objective comes from.
func ExampleAccountOf() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	a := optimizer.AccountOf(p, good)
	for _, e := range a.Entries {
		fmt.Println(e.Fellow, "block", e.Block, e.Title, e.Exact)
	}
	fmt.Println("all together", a.Exact)
	// Output:
	// ann block 3 Wishes 5
	// all together 5
}

// Menu says what a fellow could have in some blocks, and who would have to move.
func ExampleMenu() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	menu, err := optimizer.Menu(context.Background(), p, good, "bob", []int{3}, optimizer.MenuOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, item := range menu.Items {
		fmt.Println(item.Activity, item.State, len(item.Moves), "cells move,", item.Exact, "lost")
	}
	// Output:
	// pacs HERE 0 cells move, 0 lost
	// project MOVES 4 cells move, 5 lost
}

// Why says what another activity in one cell would cost, and whom.
func ExampleWhy() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	why, err := optimizer.Why(context.Background(), p, good, optimizer.Question{Fellow: "ann", Block: 3, Activity: "pacs"}, optimizer.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(why.Breaks[0].Sentence)
	fmt.Println("possible:", why.Possible, "loss:", why.Exact)
	for _, m := range why.Moves {
		fmt.Println(m.Fellow, "block", m.Block, m.From, "to", m.To)
	}
	// Output:
	// ann has 3 blocks of pacs; at most 2 are allowed.
	// possible: true loss: 5
	// ann block 2 pacs to project
	// ann block 3 project to pacs
	// bob block 2 project to pacs
	// bob block 3 pacs to project
}

// Several returns good years that differ.
func ExampleSeveral() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	several, err := optimizer.Several(context.Background(), p, optimizer.SeveralOptions{Count: 3, Distance: 4, Loss: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range several.Alternatives {
		fmt.Println(a.ObjectiveExact, a.Distances)
	}
	fmt.Println(several.Status, several.Exhausted)
	// Output:
	// 5 []
	// 5 [4]
	// 5 [4 4]
	// OPTIMAL false
}

// Sensitivity says what one more of something would be worth.
func ExampleSensitivity() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	first := optimizer.Preference{Block: []optimizer.BlockWish{{Rotation: "pacs", Block: 0, Score: 2}}}
	p.Preferences = map[string]optimizer.Preference{"ann": first, "bob": first} // both would begin there
	p.Tracks[0].Requirements[0].Max = 3
	answer, err := optimizer.Sensitivity(context.Background(), p, nil, optimizer.SensitivityOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range answer.Gains {
		fmt.Println(g.Sentence)
	}
	fmt.Println(len(answer.Nothing), "bring nothing")
	// Output:
	// Letting 2 instead of 1 be on pacs in block 0 brings 2.
	// 8 bring nothing
}

// Where no year keeps every rule, Partial finds the one with the smallest gaps.
func ExamplePartial() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	p.Fellows[1].Leave = []int{0, 1, 2}
	year, err := optimizer.Partial(context.Background(), p, optimizer.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, gap := range year.Gaps {
		fmt.Println(gap.Sentence)
	}
	// Output:
	// bob has 1 block of pacs; at least 2 are required.
	// pacs has 0 fellows in block 1; at least 1 is needed.
}

// A certificate proves the bound again, by code that shares nothing with the search.
func ExampleCheckCertificate() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{Certificate: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := optimizer.CheckCertificate(p, r.Certificate)
	if err != nil {
		fmt.Println("refused:", err)
		return
	}
	fmt.Println("no year is worth more than", report.Bound.RatString())
	// Output:
	// no year is worth more than 5
}

// With tiers, the worst-off fellow comes before everybody's wishes.
func ExampleSolve_tiers() {
	p, _ := optimizer.ReadProblem(strings.NewReader(two))
	p.Tiers = []string{optimizer.TierFairness, optimizer.TierWishes}
	r, err := optimizer.Solve(context.Background(), p, optimizer.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range r.Tiers {
		fmt.Println(t.Tier, t.Exact, t.Proved)
	}
	// Output:
	// fairness 0 true
	// wishes 5 true
}

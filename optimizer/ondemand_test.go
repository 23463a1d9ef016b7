package optimizer

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// manyMentors is a program in which blocks and fellows have nothing to do with each other but that mentors have
// little room and look after several rotations: what is best is a transportation problem in each block.
func manyMentors(r *rand.Rand, rotations, mentors, fellows, blocks int) *Problem {
	p := &Problem{Format: problem.Format1, Name: "many mentors", Blocks: Blocks{Count: blocks}, Objective: Objective{Preference: 1}, Preferences: map[string]Preference{}}
	track := Track{ID: "t", Requirements: []Requirement{{ID: "all", Max: int64(blocks)}}}
	for a := range rotations {
		p.Rotations = append(p.Rotations, Rotation{ID: fmt.Sprintf("r%02d", a), Session: [2]int{1, blocks}, Mentor: true})
		track.Requirements[0].Rotations = append(track.Requirements[0].Rotations, p.Rotations[a].ID)
	}
	for m := range mentors {
		x := Mentor{ID: fmt.Sprintf("m%02d", m), Capacity: problem.Every(1)}
		for _, a := range r.Perm(rotations)[:2] {
			x.Rotations = append(x.Rotations, p.Rotations[a].ID)
		}
		p.Mentors = append(p.Mentors, x)
	}
	for i := range fellows {
		id := fmt.Sprintf("f%02d", i)
		p.Fellows = append(p.Fellows, Fellow{ID: id, Track: "t"})
		var w Preference
		for t := range blocks {
			for range 6 { // everybody likes the same half
				w.Block = append(w.Block, BlockWish{Rotation: p.Rotations[r.IntN(rotations/2)].ID, Block: t, Score: 1 + r.Int64N(20)})
			}
		}
		p.Preferences[id] = w
	}
	p.Tracks = []Track{track}
	return p
}

// bestByMatching is the best objective of manyMentors: in every block fellows are matched with mentors, a fellow with a
// mentor being worth what the fellow likes best of the mentor's rotations (Kuhn and Munkres); false: somebody has no place.
func bestByMatching(p *Problem) (sum int64, ok bool) {
	n, m := len(p.Fellows), len(p.Mentors)
	for t := range p.Blocks.Count {
		worth := make([][]int64, n)
		for i := range worth {
			worth[i] = make([]int64, m)
			of := map[string]int64{}
			for _, w := range p.Preferences[p.Fellows[i].ID].Block {
				if w.Block == t {
					of[w.Rotation] += w.Score
				}
			}
			for k := range worth[i] {
				for _, id := range p.Mentors[k].Rotations {
					worth[i][k] = max(worth[i][k], of[id])
				}
			}
		}
		if n > m {
			return 0, false
		}
		sum += assign(worth)
	}
	return sum, true
}

// assign gives every row a column of its own so that the sum is largest: shortest augmenting paths with potentials.
func assign(worth [][]int64) (sum int64) {
	n, m := len(worth), len(worth[0])
	u, v, of := make([]int64, n+1), make([]int64, m+1), make([]int, m+1)
	for i := 1; i <= n; i++ {
		least, from, done := make([]int64, m+1), make([]int, m+1), make([]bool, m+1)
		for k := range least {
			least[k] = 1 << 40
		}
		of[0] = i
		at := 0
		for of[at] != 0 {
			done[at] = true
			row, delta, next := of[at], int64(1)<<40, 0
			for k := 1; k <= m; k++ {
				if done[k] {
					continue
				}
				if c := -worth[row-1][k-1] - u[row] - v[k]; c < least[k] {
					least[k], from[k] = c, at
				}
				if least[k] < delta {
					delta, next = least[k], k
				}
			}
			for k := 0; k <= m; k++ {
				if done[k] {
					u[of[k]] += delta
					v[k] -= delta
				} else {
					least[k] -= delta
				}
			}
			at = next
		}
		for at != 0 {
			of[at] = of[from[at]]
			at = from[at]
		}
	}
	for k := 1; k <= m; k++ {
		if of[k] > 0 {
			sum += worth[of[k]-1][k-1]
		}
	}
	return sum
}

// TestMentorsWithMoreSetsThanRows: with twenty rotations and more whose mentors look after two of them each, Hall's
// sets are too many to be written down. What is found on demand gives the optimum, with its certificate.
func TestMentorsWithMoreSetsThanRows(t *testing.T) {
	t.Parallel()
	again := 0
	for k := range uint64(trials(2, 4, 60)) {
		r := rand.New(rand.NewPCG(3, k))
		p := manyMentors(r, 20+r.IntN(8), 34+r.IntN(8), 24+r.IntN(8), 8)
		want, ok := bestByMatching(p)
		if !ok {
			t.Fatal("more fellows than mentors")
		}
		got, err := Solve(context.Background(), p, Options{Workers: 1, Certificate: true})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		if got.Status != Optimal || got.ObjectiveExact != fmt.Sprint(want) {
			t.Errorf("program %d: %s %s, and the best is %d", k, got.Status, got.ObjectiveExact, want)
			continue
		}
		if report := Check(p, got.Schedule); !report.Feasible {
			t.Errorf("program %d: %s", k, report.Violations[0].Sentence)
		}
		again += len(got.sets)
		if _, err := CheckCertificate(p, got.Certificate); err != nil {
			t.Errorf("program %d: %v", k, err)
		}
	}
	if again == 0 {
		t.Error("no row was found on demand: this proves little")
	}
	t.Logf("%d sets on demand", again)
}

// TestMentorsOnDemandKeepPromises: the same bytes with one worker and two, progress that never gets worse, limits that are
// kept, tiers with their certificate, a reason where the mentors have too little room, and menus.
func TestMentorsOnDemandKeepPromises(t *testing.T) {
	t.Parallel()
	p := manyMentors(rand.New(rand.NewPCG(3, 100)), 24, 38, 28, 8)
	want, _ := bestByMatching(p)
	var bytesOf [2]bytes.Buffer
	var best, bound *float64
	rows := 0
	for k := range bytesOf {
		r, err := Solve(context.Background(), p, Options{Workers: 1 + k, Seed: 5, Progress: func(now Progress) {
			if best != nil && (now.Best == nil || *now.Best < *best) || bound != nil && (now.Bound == nil || *now.Bound > *bound) {
				t.Errorf("best %v after %v, bound %v after %v", now.Best, best, now.Bound, bound)
			}
			best, bound = now.Best, now.Bound
		}})
		if err != nil || r.Status != Optimal || r.ObjectiveExact != fmt.Sprint(want) {
			t.Fatal(r, err, want)
		}
		if err := WriteSchedule(&bytesOf[k], r.Schedule); err != nil {
			t.Fatal(err)
		}
		rows, best, bound = len(r.sets), nil, nil
	}
	if !bytes.Equal(bytesOf[0].Bytes(), bytesOf[1].Bytes()) || rows == 0 {
		t.Errorf("one worker and two differ, or no row was missing (%d)", rows)
	}
	for _, limit := range []int64{1, 300_000, 2_000_000, 8_000_000} {
		r, err := Solve(context.Background(), p, Options{Workers: 1, WorkLimit: limit})
		if err != nil {
			t.Fatal(err)
		}
		if r.Schedule != nil && !Check(p, r.Schedule).Feasible || r.Bound != nil && *r.Bound < float64(want) || r.Work > 20*limit+20_000_000 {
			t.Errorf("limit %d: %s, bound %v, work %d", limit, r.Status, r.Bound, r.Work)
		}
	}

	tiers := *p
	tiers.Tiers, tiers.Objective.Fairness = []string{problem.Fairness, problem.Wishes}, 1
	r, err := Solve(context.Background(), &tiers, Options{Workers: 1, Certificate: true, TimeLimit: 2 * time.Second})
	if err != nil || r.Schedule != nil && !Check(&tiers, r.Schedule).Feasible {
		t.Fatal(r, err)
	}
	if r.Certificate != nil {
		if _, err := CheckCertificate(&tiers, r.Certificate); err != nil {
			t.Error(err)
		}
	}

	full := *p
	full.Mentors = append([]Mentor(nil), p.Mentors...)
	for m := range full.Mentors {
		if m%2 == 0 {
			full.Mentors[m].Capacity = problem.Each(1, 1, 0, 1, 1, 1, 1, 1)
		}
	}
	r, err = Solve(context.Background(), &full, Options{Workers: 1, Certificate: true})
	if err != nil || r.Status != Infeasible || r.Reasons == nil || r.Certificate == nil {
		t.Fatalf("%v %v", r, err)
	}
	if _, err := CheckCertificate(&full, r.Certificate); err != nil {
		t.Error(err)
	}
	t.Log(r.Reasons.Sentence)

	r, err = Solve(context.Background(), p, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	menu, err := Menu(context.Background(), p, r.Schedule, "f00", []int{2}, MenuOptions{Options: Options{Workers: 1}})
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range menu.Items {
		pinned := *p
		pinned.Fellows = append([]Fellow(nil), p.Fellows...)
		pinned.Fellows[0].Fixed = map[int]string{2: item.Activity}
		one, err := Solve(context.Background(), &pinned, Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		if possible := item.State != MenuImpossible; item.Proved && possible != (one.Status == Optimal) {
			t.Errorf("%s: %s, and fixed: %s", item.Activity, item.State, one.Status)
		}
	}
}

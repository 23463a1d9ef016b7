package rule

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// crowded is a program of many rotations whose mentors look after two or three of them.
func crowded(r *rand.Rand, rotations, mentors, fellows, blocks int) *problem.Problem {
	p := &problem.Problem{Format: problem.Format1, Name: "crowded", Blocks: problem.Blocks{Count: blocks}}
	track := problem.Track{ID: "t", Requirements: []problem.Requirement{{ID: "all", Max: int64(blocks)}}}
	for a := range rotations {
		id := fmt.Sprintf("r%02d", a)
		p.Rotations = append(p.Rotations, problem.Rotation{ID: id, Session: [2]int{1, 1}, Mentor: r.IntN(8) > 0})
		track.Requirements[0].Rotations = append(track.Requirements[0].Rotations, id)
	}
	for m := range mentors {
		of := r.Perm(rotations)[:2+r.IntN(2)]
		x := problem.Mentor{ID: fmt.Sprintf("m%02d", m), Capacity: problem.Each(capacities(r, blocks)...)}
		for _, a := range of {
			x.Rotations = append(x.Rotations, p.Rotations[a].ID)
		}
		p.Mentors = append(p.Mentors, x)
	}
	for i := range fellows {
		p.Fellows = append(p.Fellows, problem.Fellow{ID: fmt.Sprintf("f%02d", i), Track: "t"})
	}
	p.Tracks = []problem.Track{track}
	return p
}

func capacities(r *rand.Rand, blocks int) (list []int64) {
	for range blocks {
		list = append(list, int64(r.IntN(3)))
	}
	return list
}

// TestUnsupervisedAgreesWithTheCheck: rows found on demand are there exactly when the check finds somebody without a
// mentor, and each is broken by the paths that it was found with.
func TestUnsupervisedAgreesWithTheCheck(t *testing.T) {
	broken, kept, split := 0, 0, false
	for k := range uint64(60) {
		r := rand.New(rand.NewPCG(5, k))
		p := crowded(r, 6+r.IntN(25), 4+r.IntN(20), 3+r.IntN(20), 3)
		if k%3 == 0 {
			p.Rules = []problem.Setting{{ID: "share", Params: map[string]problem.Param{
				"fellow": problem.Param(`"f00"`), "blocks": problem.Param(`[0,2]`), "percent": problem.Param(`50`)}}}
		}
		if k%3 == 1 { // splits rotations into first and later sessions
			for _, a := range []int{0, 2, 4} {
				p.Rules = append(p.Rules, problem.Setting{ID: firstTimersID, Params: map[string]problem.Param{
					"rotation": problem.Param(fmt.Sprintf("%q", p.Rotations[a].ID)), "max": problem.Param(`2`)}})
			}
		}
		c := Compile(p)
		c.builder.faculty.open = true
		split = split || len(c.Model.Choices) > len(p.Rotations)
		for range 20 {
			paths := make([]model.Path, len(p.Fellows))
			for i := range paths {
				paths[i] = make(model.Path, 3)
				for t := range paths[i] {
					if paths[i][t] = int16(r.IntN(len(c.Model.Choices))); r.IntN(4) < int(k%4) {
						paths[i][t] = model.None
					}
				}
			}
			found := 0
			for _, v := range Inspect(p, c.Schedule(paths)) {
				if v.Rule == mentorCapacityID {
					found++
				}
			}
			sets := c.Unsupervised(paths)
			if (found > 0) != (len(sets) > 0) {
				t.Fatalf("program %d: the check finds %d and the flow %v", k, found, sets)
			}
			if found == 0 {
				kept++
				continue
			}
			broken++
			for _, set := range sets {
				more := Compile(p)
				from := len(more.Model.Rows)
				if err := more.AddMentorSets([]MentorSet{set}); err != nil {
					t.Fatal(err)
				}
				load, hard := make([]int64, len(more.Model.Rows)), int64(0)
				for i := range paths {
					more.Model.AddUses(i, paths[i], load, 1)
				}
				for row := from; row < len(load); row++ {
					h, _ := more.Model.Rows[row].Excess(load[row])
					hard += h
				}
				if hard == 0 {
					t.Fatalf("program %d: the rows of %v are not broken", k, set)
				}
			}
		}
	}
	if broken < 150 || kept < 150 || !split {
		t.Errorf("%d broken and %d kept prove little, or no rotation was split (%v)", broken, kept, split)
	}
}

// TestRowsOfMentorSets: many sets are not all written down, what is written down is bounded, and sets that the
// problem cannot have are refused.
func TestRowsOfMentorSets(t *testing.T) {
	p := crowded(rand.New(rand.NewPCG(5, 1)), 30, 40, 60, 13)
	c := Compile(p)
	if !c.builder.faculty.open || c.Model.Keeps == nil {
		t.Fatal("30 rotations with 40 mentors have few sets: draw others")
	}
	if n := len(c.Model.Rows); n > mostHallRows {
		t.Errorf("%d rows", n)
	}
	for _, bad := range [][]MentorSet{{{"nothing"}}, {{"r00", "nowhere"}}, make([]MentorSet, MostMentorSets+1)} {
		if err := c.AddMentorSets(bad); err == nil {
			t.Errorf("%v is taken", bad[0])
		}
	}
	few := crowded(rand.New(rand.NewPCG(5, 1)), 6, 4, 60, 13)
	if c := Compile(few); c.Model.Keeps != nil {
		t.Error("six rotations are asked about on demand")
	}
	few.Rotations[0].Mentor = false
	if err := Compile(few).AddMentorSets([]MentorSet{{few.Rotations[0].ID}}); err == nil {
		t.Error("a rotation without mentors is taken")
	}
}

package optimizer

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// randomProblem draws a tiny program with every kind of rule in it.
func randomProblem(r *rand.Rand) *Problem {
	pick := func(n int) bool { return r.IntN(n) == 0 }
	T := 3 + r.IntN(5)/4
	p := &Problem{Format: problem.Format1, Name: "tiny", Blocks: Blocks{Count: T}}
	series := func(lo, n int) PerBlock {
		v := PerBlock{Set: true, List: make([]int64, T)}
		for t := range v.List {
			v.List[t] = int64(lo + r.IntN(n))
		}
		return v
	}
	window := func() []int {
		if !pick(5) {
			return nil
		}
		w := []int{}
		for t := range T {
			if !pick(4) {
				w = append(w, t)
			}
		}
		return w
	}
	some := func() *int {
		if pick(2) {
			return nil
		}
		n := 1 + r.IntN(2)
		return &n
	}
	for a := range 2 + r.IntN(2) {
		q := Rotation{ID: fmt.Sprint("r", a), Session: [2]int{1, 1 + r.IntN(T)}, MaxSessions: some(), Blocks: window(), Mentor: pick(3)}
		if pick(4) {
			q.Session[0] = min(2, q.Session[1])
		}
		if a > 0 && pick(4) {
			q.Requires = []Prerequisite{{Rotation: fmt.Sprint("r", r.IntN(a)), Blocks: int64(1 + r.IntN(2))}}
		}
		if a > 0 && pick(4) {
			q.NotFollowedBy = []string{fmt.Sprint("r", r.IntN(a))}
		}
		if pick(2) {
			q.Coverage = &Coverage{Min: PerBlock{}, Max: series(1, 2)}
			if pick(2) {
				q.Coverage.Min = PerBlock{Set: true, List: make([]int64, T)}
				q.Coverage.Min.List[r.IntN(T)] = 1
			}
		}
		p.Rotations = append(p.Rotations, q)
	}
	if pick(2) {
		o := Site{ID: "far", Site: "Far", CountsAs: "r0", Session: [2]int{1, 2}, MaxSessions: some(), Blocks: window()}
		if pick(2) {
			o.Slots = series(0, 2)
		}
		p.Sites = append(p.Sites, o)
		if pick(3) {
			n := int64(1)
			p.OffsiteLimit = &n
		}
	}
	var all []string
	for _, q := range p.Rotations {
		all = append(all, q.ID)
	}
	tr := Track{ID: "t", Requirements: []Requirement{{ID: "all", Rotations: all, Max: int64(T)}}}
	for _, id := range all {
		if pick(3) {
			lo := int64(r.IntN(2))
			tr.Requirements = append(tr.Requirements, Requirement{ID: "q" + id, Rotations: []string{id}, Min: lo, Max: lo + int64(1+r.IntN(3))})
		}
	}
	p.Tracks = []Track{tr}
	for m := range 1 + r.IntN(2) {
		p.Mentors = append(p.Mentors, Mentor{ID: fmt.Sprint("m", m), Rotations: all[m%len(all):], Capacity: series(1, 2)})
	}
	n := 2
	p.Preferences = map[string]Preference{}
	for i := range n {
		f := Fellow{ID: fmt.Sprint("f", i), Track: "t"}
		if pick(5) {
			k := 1
			f.From = &k
		}
		if pick(6) {
			f.Leave = []int{r.IntN(T)}
		}
		if pick(5) {
			f.Fixed = map[int]string{r.IntN(T): all[r.IntN(len(all))]}
		}
		if pick(4) {
			f.Credit = map[string]int64{all[r.IntN(len(all))]: 1}
		}
		if pick(4) {
			k := int64(1 + r.IntN(2))
			f.OffsiteMax = &k
		}
		p.Fellows = append(p.Fellows, f)
		w := Preference{Rotation: map[string]int64{}, Option: map[string]int64{}}
		for _, id := range all {
			w.Rotation[id] = int64(r.IntN(11) - 3)
		}
		w.Block = append(w.Block, BlockWish{Rotation: all[r.IntN(len(all))], Block: r.IntN(T), Score: int64(r.IntN(9) - 4)})
		if len(p.Sites) > 0 {
			w.Option["far"] = int64(r.IntN(7) - 3)
		}
		p.Preferences[f.ID] = w
	}
	if pick(2) {
		p.Pairs = []Pair{{A: "f0", B: "f1", Rotation: all[r.IntN(len(all))], Kind: []string{problem.Apart, problem.Together}[r.IntN(2)]}}
	}
	p.Objective = Objective{Preference: 1, Fairness: int64(r.IntN(6)), Change: int64(r.IntN(4))}
	if pick(2) {
		row := make(Row, T)
		for t := range row {
			if !pick(4) {
				row[t] = all[r.IntN(len(all))]
			}
		}
		p.Baseline = map[string]Row{"f1": row}
	}
	soften := func(id string) {
		if pick(6) {
			p.Rules = append(p.Rules, Setting{ID: id, Tier: []string{problem.Should, problem.Wish}[r.IntN(2)], Weight: int64(1 + r.IntN(5))})
		}
	}
	for _, id := range []string{"coverage", "requirement", "session-count", "apart", "together", "site-slots", "session-length", "succession", "prerequisite", "offsite-max", "offsite-limit"} {
		soften(id)
	}
	if pick(4) {
		p.Rules = append(p.Rules, Setting{ID: "mentor-continuity"})
	}
	if pick(5) {
		p.Rules = append(p.Rules, Setting{ID: "share", Params: map[string]problem.Param{"fellow": []byte(`"f0"`), "percent": []byte([]string{"50", "0", "30"}[r.IntN(3)]), "blocks": []byte("[1]")}})
	}
	if pick(5) {
		p.Rules = append(p.Rules, Setting{ID: "forbidden", Params: map[string]problem.Param{"fellow": []byte(`"f1"`), "activity": []byte(`"r0"`), "blocks": []byte("[0,2]")}})
	}
	return p
}

// bruteForce returns the best objective over every schedule, by the checker
// alone; nil when none is legal. Rows that break rules of one fellow are
// thrown out first, by the checker on a problem with that fellow alone.
func bruteForce(p *Problem) (best *big.Rat) {
	eachJudged(p, func(_ *Schedule, r *Report) {
		if v, _ := new(big.Rat).SetString(r.Exact); best == nil || v.Cmp(best) > 0 {
			best = v
		}
	})
	return best
}

// eachLegal calls f with every legal schedule of p, each a value of its own.
func eachLegal(p *Problem, f func(*Schedule)) {
	eachJudged(p, func(s *Schedule, _ *Report) { f(s) })
}

// eachJudged is eachLegal with what the check says.
func eachJudged(p *Problem, f func(*Schedule, *Report)) {
	c := rule.Compile(p)
	T, C := p.Blocks.Count, len(c.Model.Choices)
	rows := make([][]model.Path, len(p.Fellows))
	for i := range p.Fellows {
		path := make(model.Path, T)
		var rec func(t int)
		rec = func(t int) {
			if t == T {
				all := make([]model.Path, len(p.Fellows))
				for k := range all {
					all[k] = make(model.Path, T)
					for t := range all[k] {
						all[k][t] = model.None
					}
				}
				all[i] = path
				for _, v := range rule.Inspect(p, c.Schedule(all)) {
					if v.Tier == problem.Must && v.Fellow == p.Fellows[i].ID && v.Rule != "apart" && v.Rule != "together" {
						return
					}
				}
				rows[i] = append(rows[i], append(model.Path(nil), path...))
				return
			}
			for ch := -1; ch < C; ch++ {
				path[t] = int16(ch)
				rec(t + 1)
			}
		}
		rec(0)
	}
	choice := make([]model.Path, len(p.Fellows))
	var rec func(i int)
	rec = func(i int) {
		if i < len(rows) {
			for _, row := range rows[i] {
				choice[i] = row
				rec(i + 1)
			}
			return
		}
		s := c.Schedule(choice)
		if r := Check(p, s); r.Feasible {
			f(s, r)
		}
	}
	rec(0)
}

// unread says of program k whether nobody reads why it has no schedule, where it has none: looking for ways out takes most of the time of
// such a program, and TestClashesAgainstEnumeration is about that. Every twentieth is explained all the same.
func unread(k int, impossible bool) bool { return impossible && k%20 != 0 }

// TestBruteForce compares value and feasibility on random tiny programs.
func TestBruteForce(t *testing.T) {
	t.Parallel()
	trials := 520
	if testing.Short() {
		trials = 100
	}
	feasible, infeasible := 0, 0
	for k := range trials {
		r := rand.New(rand.NewPCG(7, uint64(k)))
		p := randomProblem(r)
		if err := Validate(p); err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		want := bruteForce(p)
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, inner: unread(k, want == nil)})
		if err != nil {
			t.Fatalf("program %d: %v", k, err)
		}
		switch {
		case want == nil:
			infeasible++
			if got.Status != Infeasible || got.Reasons == nil || got.Reasons.Sentence == "" {
				t.Fatalf("program %d: %s, but there is no schedule", k, got.Status)
			}
		default:
			feasible++
			if got.Status != Optimal || got.ObjectiveExact != want.RatString() {
				t.Fatalf("program %d: %s %s, but the best is %s", k, got.Status, got.ObjectiveExact, want.RatString())
			}
		}
	}
	if feasible < trials/4 || infeasible < trials/20 {
		t.Fatalf("%d feasible and %d infeasible programs prove little", feasible, infeasible)
	}
}

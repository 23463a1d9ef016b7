package optimizer

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// randomLongYear draws a program of 20 periods and more with so few years per fellow that all can be written down: corridors,
// parts that are kept one by one, caps, gates and machines meet in it.
func randomLongYear(r *rand.Rand) *Problem {
	pick := func(n int) bool { return r.IntN(n) == 0 }
	T := 20 + r.IntN(5)
	p := &Problem{Format: problem.Format1, Name: "long", Blocks: Blocks{Count: T}, Preferences: map[string]Preference{}}
	var all []string
	for a := range 3 + r.IntN(2) {
		q := Rotation{ID: fmt.Sprint("r", a), Session: [2]int{3 + r.IntN(2), 5 + r.IntN(3)}, Mentor: pick(3)}
		if pick(2) {
			n := 1 + r.IntN(2)
			q.MaxSessions = &n
		}
		if a > 0 && pick(2) {
			q.Requires = []Prerequisite{{Rotation: fmt.Sprint("r", r.IntN(a)), Blocks: int64(2 + r.IntN(5))}}
		}
		if a > 0 && pick(3) {
			q.NotFollowedBy = []string{fmt.Sprint("r", r.IntN(a))}
		}
		if pick(2) {
			q.Coverage = &Coverage{Max: problem.Every(int64(1 + r.IntN(5)/3))}
			if pick(3) {
				lo := make([]int64, T)
				lo[r.IntN(T)] = 1
				q.Coverage.Min = problem.Each(lo...)
			}
		}
		p.Rotations = append(p.Rotations, q)
		all = append(all, q.ID)
	}
	p.Sites = []Site{{ID: "far", Site: "Far", CountsAs: "r0", Session: [2]int{3, 4}, Slots: problem.Every(1)}}
	requirements := []Requirement{{ID: "all", Rotations: all, Max: int64(T)}}
	for _, id := range all {
		if lo := int64(r.IntN(6)); pick(2) {
			requirements = append(requirements, Requirement{ID: "q" + id, Rotations: []string{id}, Min: lo, Max: lo + int64(3+r.IntN(5))})
		}
	}
	p.Tracks = []Track{{ID: "t", Requirements: requirements}}
	p.Mentors = []Mentor{{ID: "m0", Rotations: all, Capacity: problem.Every(1)}, {ID: "m1", Rotations: all[1:], Capacity: problem.Every(int64(r.IntN(2)))}}
	for i := range 2 + r.IntN(3) {
		f := Fellow{ID: fmt.Sprint("f", i), Track: "t"}
		if pick(4) {
			f.Leave = []int{r.IntN(T)}
		}
		p.Fellows = append(p.Fellows, f)
		w := Preference{Rotation: map[string]int64{}, Option: map[string]int64{"far": int64(r.IntN(7) - 3)}}
		for _, id := range all {
			w.Rotation[id] = int64(r.IntN(6))
		}
		for range T / 2 {
			w.Block = append(w.Block, BlockWish{Rotation: all[r.IntN(len(all))], Block: r.IntN(T), Score: int64(r.IntN(13) - 5)})
		}
		p.Preferences[f.ID] = w
	}
	p.Objective = Objective{Preference: 1, Fairness: int64(r.IntN(3) * 7), Change: 1}
	for _, id := range []string{"coverage", "requirement", "prerequisite", "session-count"} {
		if pick(5) {
			p.Rules = append(p.Rules, Setting{ID: id, Tier: []string{problem.Should, problem.Wish}[r.IntN(2)], Weight: int64(1 + r.IntN(9))})
		}
	}
	if pick(3) {
		p.Rules = append(p.Rules, Setting{ID: "mentor-continuity"})
	}
	return p
}

// everyYear lists the paths of agent i by going through all sequences of sessions; not all when there are more than most.
func everyYear(m *model.Model, i, most int) (list []model.Path, all bool) {
	ag, p, tried := &m.Agents[i], make(model.Path, m.Periods), 0
	var from func(t, last int)
	from = func(t, last int) {
		if tried > 40*most || len(list) > most {
			return
		}
		if t == m.Periods {
			tried++
			if _, ok := m.Accepts(i, p); ok {
				list = append(list, slices.Clone(p))
			}
			return
		}
		if !ag.Work[t] {
			p[t] = model.None
			from(t+1, -1)
			return
		}
		for c, a32 := range m.Choices {
			a := int(a32)
			if a == last || last >= 0 && !ag.Follow[last*m.Activities+a] {
				continue
			}
			for n := 1; n <= ag.Length[a].Max && t+n <= m.Periods && ag.Work[t+n-1] && ag.Open[(t+n-1)*m.Activities+a]; n++ {
				p[t+n-1] = int16(c)
				if n >= ag.Length[a].Min {
					from(t+n, a)
				}
			}
		}
	}
	from(0, -1)
	return list, tried <= 40*most && len(list) <= most
}

// takesBack tells of an agent whose cells lower what a row counts.
func takesBack(ag model.Agent) bool {
	for _, uses := range ag.Own {
		if slices.ContainsFunc(uses, func(u model.Use) bool { return u.Coef < 0 }) {
			return true
		}
	}
	return false
}

// written is one path, with what it is worth.
type written struct {
	path         model.Path
	value, score int64
}

// jointly looks for a year worth more than least (any year, when that is nil) among all combinations; done is false after too many.
func jointly(m *model.Model, all [][]written, least *big.Rat) (found []model.Path, done bool) {
	n := len(all)
	ahead, fair := make([]int64, n+1), big.NewRat(1<<40, 1)
	for i := n - 1; i >= 0; i-- {
		top := int64(-1 << 60)
		for _, w := range all[i] {
			top = max(top, w.score)
		}
		if len(all[i]) == 0 {
			return nil, true
		}
		ahead[i] = ahead[i+1] + all[i][0].value
		if d := m.Agents[i].Div; d > 0 {
			if v := big.NewRat(top*m.FairWeight, d); v.Cmp(fair) < 0 {
				fair = v
			}
		}
	}
	floor := int64(-1 << 60) // whole part of least, less what fairness brings at most
	if least != nil {
		f, _ := new(big.Rat).Sub(least, fair).Float64()
		floor = int64(f) - 1
	}
	load, chosen, steps := make([]int64, len(m.Rows)), make([]model.Path, n), 0
	var from func(i int, so int64) bool
	from = func(i int, so int64) bool {
		if i == n {
			v, ok := m.Evaluate(chosen)
			return ok && (least == nil || new(big.Rat).Add(new(big.Rat).SetInt64(v.Whole), big.NewRat(v.Num, v.Den)).Cmp(least) > 0)
		}
		for _, w := range all[i] {
			if so+w.value+ahead[i+1] <= floor {
				return false // the others are worth less
			}
			if steps++; steps > 1_000_000 {
				return false
			}
			m.AddUses(i, w.path, load, 1)
			full := false
			for r := range m.Rows {
				full = full || m.Rows[r].Over == 0 && load[r] > m.Rows[r].Hi // nothing is taken back: coefficients are not below 0
			}
			chosen[i] = w.path
			if !full && from(i+1, so+w.value) {
				return true
			}
			m.AddUses(i, w.path, load, -1)
		}
		return false
	}
	if from(0, 0) {
		return chosen, true
	}
	return nil, steps <= 1_000_000
}

// TestLongYearsAgainstAllCombinations: years of 20 to 24 periods, where corridors begin, against all combinations of all rows.
func TestLongYearsAgainstAllCombinations(t *testing.T) {
	t.Parallel()
	n := trials(40, 40, 2000) // of ten mostly none is both small and possible
	optimal, infeasible, skipped, nodes := 0, 0, 0, 0
	for k := range n {
		r := rand.New(rand.NewPCG(97, uint64(k)))
		p := randomLongYear(r)
		cards := cardsToDraw()
		for range r.IntN(3) {
			if s, ok := randomSetting(r, p, cards[r.IntN(len(cards))]); ok {
				p.Rules = append(p.Rules, s)
			}
		}
		if Validate(p) != nil {
			skipped++
			continue
		}
		m := rule.Compile(p).Model
		all, rich := make([][]written, len(m.Agents)), false
		for i := range all {
			paths, complete := everyYear(m, i, 3000)
			rich = rich || !complete
			for _, path := range paths {
				v, _ := m.Accepts(i, path)
				all[i] = append(all[i], written{path, v, m.ScoreOf(i, path)})
			}
			slices.SortStableFunc(all[i], func(a, b written) int { return cmp.Compare(b.value, a.value) })
		}
		if rich || slices.ContainsFunc(m.Agents, takesBack) {
			skipped++
			continue
		}
		got, err := Solve(context.Background(), p, Options{Workers: 1 + k%2, WorkLimit: 400_000_000})
		if err != nil {
			t.Errorf("year %d: %v", k, err)
			continue
		}
		nodes += got.Nodes
		var least *big.Rat
		if got.Status != Infeasible {
			least = got.bound
		}
		better, done := jointly(m, all, least)
		switch {
		case better != nil:
			v, _ := m.Evaluate(better)
			t.Errorf("year %d: %s %s, bound %s, and there is one worth %v", k, got.Status, got.ObjectiveExact, got.BoundExact, v)
		case !done || got.Status != Optimal && got.Status != Infeasible:
			skipped++
		case got.Status == Optimal:
			optimal++
		default:
			infeasible++
		}
	}
	t.Logf("%d optimal, %d infeasible, %d skipped, %d nodes", optimal, infeasible, skipped, nodes)
	if optimal < n/8 {
		t.Errorf("%d years proved say little", optimal)
	}
}

// TestSameBytesInsideCorridors is TestSameBytes where few fellows have long years, whatever the number of cores.
func TestSameBytesInsideCorridors(t *testing.T) {
	in, err := family.Generate("mayo52-003-s4")
	if err != nil {
		t.Fatal(err)
	}
	was, first := runtime.GOMAXPROCS(0), ""
	defer runtime.GOMAXPROCS(was)
	for _, c := range [][2]int{{1, was}, {2, was}, {2, 1}} {
		runtime.GOMAXPROCS(c[1])
		r, err := Solve(context.Background(), in.Problem, Options{Workers: c[0], WorkLimit: slower(120_000_000), Seed: 3})
		if err != nil || r.Schedule == nil {
			t.Fatal(err, r)
		}
		var b bytes.Buffer
		if err := WriteSchedule(&b, r.Schedule); err != nil {
			t.Fatal(err)
		}
		if said := fmt.Sprint(r.Status, r.Work, r.Nodes, r.Columns, r.BoundExact, b.String()); first == "" {
			first = said
		} else if said != first {
			t.Errorf("%d workers on %d cores give another answer", c[0], c[1])
		}
	}
}

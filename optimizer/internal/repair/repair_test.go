package repair

import (
	"fmt"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// begin compiles a generated instance and gives everybody some row.
func begin(t *testing.T, name string, workers int) (*price.Team, []model.Path, *rule.Compiled) {
	t.Helper()
	in, err := family.Generate(name)
	if err != nil {
		t.Fatal(err)
	}
	c := rule.Compile(in.Problem)
	team, paths := started(t, c.Model, workers)
	return team, paths, c
}

// TestSameCourse runs repair with one, two and five workers: every year
// offered must be the same, in the same order.
func TestSameCourse(t *testing.T) {
	for _, name := range []string{"im13-020-s3", "mayo52-004-s2"} {
		var first []string
		for _, workers := range []int{1, 2, 5} {
			team, paths, _ := begin(t, name, workers)
			var course []string
			best := model.Value{Den: 1}
			left := 400
			Job{
				Team: team, Start: paths, Seed: 7,
				Offer: func(p []model.Path) bool {
					v, ok := team.M.Evaluate(p)
					if !ok {
						t.Fatal("a year that is not legal was offered")
					}
					course = append(course, fmt.Sprint(p))
					better := len(course) == 1 || best.Less(v)
					if better {
						best = v
					}
					return better
				},
				Worth: func(i int, p model.Path) { course = append(course, fmt.Sprint(i, p)) },
				Spend: func(int64) bool { left--; return left > 0 },
			}.Run()
			if first == nil {
				first = course
			}
			if !slices.Equal(course, first) {
				t.Fatalf("%s: another course with %d workers", name, workers)
			}
		}
		if len(first) == 0 {
			t.Fatalf("%s: nothing was found", name)
		}
	}
}

// TestBooksAreRight goes through sweeps of every kind and compares what the
// search keeps in its books with what its paths say.
func TestBooksAreRight(t *testing.T) {
	for _, name := range []string{"im26-012-s1", "mayo52-004-s1", "tight-012-s2"} {
		team, paths, c := begin(t, name, 2)
		m := c.Model
		s := New(team, paths, 3, 1)
		legal := 0
		s.Found = func(p []model.Path) {
			legal++
			for _, v := range rule.Inspect(c.P, c.Schedule(p)) {
				if v.Tier == problem.Must {
					t.Fatalf("%s: what was found breaks: %v", name, v)
				}
			}
		}
		for k := range 24 {
			s.round(k, true)
			load := make([]int64, len(m.Rows))
			for i, p := range s.Paths {
				if _, ok := m.Accepts(i, p); !ok {
					t.Fatalf("%s: round %d: agent %d has a row that is not accepted", name, k, i)
				}
				m.AddUses(i, p, load, 1)
				if s.score[i] != m.ScoreOf(i, p) {
					t.Fatalf("%s: round %d: agent %d scores %d and not %d", name, k, i, m.ScoreOf(i, p), s.score[i])
				}
			}
			if !slices.Equal(load, s.load) {
				t.Fatalf("%s: round %d: loads are wrong", name, k)
			}
			for _, l := range s.lanes {
				if slices.ContainsFunc(l.mine, func(n int64) bool { return n != 0 }) {
					t.Fatalf("%s: round %d: a lane remembers what its agent used", name, k)
				}
			}
			worst := slices.Clone(s.worst[:])
			s.findWorst()
			if !slices.Equal(worst, s.worst[:]) {
				t.Fatalf("%s: round %d: others are worst off", name, k)
			}
		}
		if name != "tight-012-s2" && legal == 0 {
			t.Logf("%s: no legal year in 24 rounds", name)
		}
	}
}

// TestGain compares what a step is said to bring with the weighted objective
// before and after it.
func TestGain(t *testing.T) {
	team, paths, _ := begin(t, "im13-020-s1", 1)
	m := team.M
	s := New(team, paths, 1, 1)
	total := func() (sum int64) {
		fair := model.Value{}
		first := true
		for i, p := range s.Paths {
			v, _ := m.Accepts(i, p)
			sum += v * team.Scale
			if d := m.Agents[i].Div; d > 0 {
				if w := (model.Value{Num: s.score[i], Den: d}); first || w.Less(fair) {
					fair, first = w, false
				}
			}
		}
		if !first {
			sum += fair.Num * team.Scale * m.FairWeight / fair.Den
		}
		for r := range m.Rows {
			sum -= s.cost(int32(r), s.load[r])
		}
		return sum
	}
	changes := 0
	for k := range 200 {
		i := s.rng.IntN(len(s.Paths))
		l := s.lanes[0]
		s.batch++
		l.q, l.noise = question{agent: i, to: m.Periods}, s.rng.Uint64()
		s.work(l)
		if l.path == nil {
			continue
		}
		before := total()
		// As if everything had been touched in this batch: only what is no worse is taken.
		for r := range s.stamp {
			s.stamp[r] = s.batch
		}
		old := s.Paths[i]
		s.take(i, l.path)
		after := total()
		if after < before-1 { // the fairness term is rounded down
			t.Fatalf("step %d lost %d", k, before-after)
		}
		if !slices.Equal(old, s.Paths[i]) {
			changes++
		}
		if k%20 == 19 {
			s.reweigh()
		}
	}
	if changes == 0 {
		t.Fatal("no step was taken")
	}
}

// TestWeightsStayWithinWholeNumbers: a row that nobody can mend is weighed more and more, and what
// paths are charged must not overflow for it.
func TestWeightsStayWithinWholeNumbers(t *testing.T) {
	for _, legal := range []bool{false, true} {
		team, paths, _ := begin(t, "im13-020-s3", 1)
		team.M.Rows[0].Lo, team.M.Rows[0].Under = 1_000, 0
		team.M.Rows[0].Hi = 2_000
		s := New(team, paths, 1, 1)
		s.legal = legal
		for range 4_000 {
			s.reweigh()
		}
		if w := s.weight[0]; legal && w != s.most || w > s.most || w < 100*s.unit || w > (1<<59)/1_000 {
			t.Errorf("weight %d, first %d, bound %d", w, s.unit, s.most)
		}
		for sweep := range 3 { // and rows are still found
			if !s.Windows(6) {
				t.Fatal("stopped")
			}
			for i, p := range s.Paths {
				if _, ok := team.M.Accepts(i, p); !ok {
					t.Fatalf("sweep %d: agent %d has no accepted row: %v", sweep, i, p)
				}
			}
		}
	}
}

package repair

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// numbered is a generated instance without wishes, in which some activities may be done by some numbers of fellows only.
func numbered(t *testing.T, name string) *rule.Compiled {
	t.Helper()
	in, err := family.Generate(name)
	if err != nil {
		t.Fatal(err)
	}
	p := in.Problem
	p.Objective, p.Preferences = problem.Objective{}, nil
	param := func(v any) problem.Param {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for _, tier := range []string{problem.Must, problem.Wish} {
		add := func(counts, blocks []int, rotations ...string) {
			params := map[string]problem.Param{"activities": param(rotations), "counts": param(counts)}
			if blocks != nil {
				params["blocks"] = param(blocks)
			}
			p.Rules = append(p.Rules, problem.Setting{ID: "allowed-counts", Tier: tier, Weight: 3, Params: params})
		}
		add(planted(in, nil, p.Rotations[0].ID), nil, p.Rotations[0].ID)
		few := []int{2, 3, 5}
		add(planted(in, few, p.Rotations[1].ID, p.Rotations[2].ID), few, p.Rotations[1].ID, p.Rotations[2].ID)
	}
	if err := p.Validate(); err != nil {
		t.Fatal(err)
	}
	return rule.Compile(p)
}

// planted lists how many are on some rotations in the planted year, one more than most of them, and nobody.
func planted(in *family.Instance, blocks []int, rotations ...string) []int {
	counts := []int{0}
	for t := range in.Problem.Blocks.Count {
		if blocks != nil && !slices.Contains(blocks, t) {
			continue
		}
		n := 0
		for _, row := range in.Planted.Rows {
			if slices.Contains(rotations, row[t]) {
				n++
			}
		}
		counts = append(counts, n)
	}
	slices.Sort(counts)
	counts = slices.Compact(counts)
	return append(counts, counts[len(counts)-1]+2)
}

// TestHolesAreWhatTheBestChoiceLeaves compares hard and cost of a row that nobody chooses a number for with the
// least over everything that its agent could do, and what settle makes of it with the model.
func TestHolesAreWhatTheBestChoiceLeaves(t *testing.T) {
	c := numbered(t, "im13-012-s1")
	m := c.Model
	team, paths := started(t, m, 1)
	s := New(team, paths, 1, 1)
	if len(s.people) != len(c.P.Fellows) || len(m.Agents) != len(s.people)+4 {
		t.Fatalf("%d people of %d fellows and %d agents", len(s.people), len(c.P.Fellows), len(m.Agents))
	}
	rnd := rand.New(rand.NewPCG(1, 1))
	holes := 0
	for r, h := range s.holes {
		if h == nil {
			continue
		}
		holes++
		for load := int64(-1); load < 12; load++ {
			s.load[r], s.weight[r] = load, 1+rnd.Int64N(50)
			hard, cost := int64(1)<<60, int64(1)<<60
			for ch, a := range m.Choices { // every cell that the agent could take
				if !m.Agents[h.agent].Open[h.period*m.Activities+int(a)] {
					continue
				}
				with := load
				m.EachUse(h.agent, h.period, int32(ch), func(u model.Use) {
					if int(u.Row) == r {
						with += int64(u.Coef)
					}
				})
				off, _ := m.Rows[r].Excess(with)
				hard, cost = min(hard, off), min(cost, s.plainCost(int32(r), with))
			}
			if s.hard(r) != hard || s.cost(int32(r), load) != cost {
				t.Fatalf("row %d with %d: hard %d and not %d, cost %d and not %d", r, load, s.hard(r), hard, s.cost(int32(r), load), cost)
			}
		}
	}
	if holes != 2*(m.Periods+3) {
		t.Fatalf("%d holes", holes)
	}
	s = New(team, paths, 1, 1)
	for range 5 {
		s.Sweep()
		s.settle()
		load, broken := make([]int64, len(m.Rows)), int64(0)
		for i, p := range s.Paths {
			if _, ok := m.Accepts(i, p); !ok {
				t.Fatalf("agent %d has a row that is not accepted: %v", i, p)
			}
			m.AddUses(i, p, load, 1)
		}
		for r := range m.Rows {
			hard, _ := m.Rows[r].Excess(load[r])
			broken += hard
		}
		if broken != s.Broken() {
			t.Fatalf("the search says that %d are broken and the model %d", s.Broken(), broken)
		}
	}
}

// TestRaceIsTheSameWithSeveralWorkers: who wins is decided by work.
func TestRaceIsTheSameWithSeveralWorkers(t *testing.T) {
	for _, name := range []string{"im13-012-s1", "im13-020-s2", "mayo52-004-s1"} {
		var first []model.Path
		var work, rows int64
		for _, workers := range []int{1, 2, 5} {
			c := numbered(t, name)
			team, paths := started(t, c.Model, workers)
			var spent, offered, worth int64
			var best []model.Path
			Job{
				Team: team, Start: paths, Seed: 5,
				Offer: func(p []model.Path) bool {
					if _, ok := c.Model.Evaluate(p); !ok {
						t.Fatalf("%s: what was offered is not legal", name)
					}
					for _, v := range rule.Inspect(c.P, c.Schedule(p)) {
						if v.Tier == problem.Must {
							t.Fatalf("%s: what was offered breaks: %v", name, v)
						}
					}
					if offered++; best == nil {
						best = slices.Clone(p)
					}
					return false
				},
				Worth: func(int, model.Path) { worth++ },
				Spend: func(work int64) bool { spent += work; return offered == 0 && spent < 60_000_000 },
			}.Run()
			if best == nil {
				t.Fatalf("%s, %d workers: no legal year", name, workers)
			}
			if first == nil {
				first, work, rows = best, spent, worth
			}
			if spent != work || worth != rows || !slices.EqualFunc(best, first, func(a, b model.Path) bool { return slices.Equal(a, b) }) {
				t.Errorf("%s: another course with %d workers", name, workers)
			}
		}
	}
}

// TestRaceStops: told to stop, both streams do, soon.
func TestRaceStops(t *testing.T) {
	c := numbered(t, "im13-012-s1")
	c.Model.Rows[0].Lo, c.Model.Rows[0].Hi, c.Model.Rows[0].Under = 1_000, 2_000, 0 // never
	team, paths := started(t, c.Model, 2)
	spent := int64(0)
	Job{Team: team, Start: paths, Seed: 5, Offer: func([]model.Path) bool { t.Fatal("what cannot be was offered"); return false },
		Spend: func(work int64) bool { spent += work; return spent < 3_000_000 }}.Run()
	if spent < 3_000_000 || spent > 10_000_000 {
		t.Errorf("%d work for a limit of 3 million", spent)
	}
	asked := 0
	team.Workers = 1
	Job{Team: team, Start: paths, Seed: 5, Offer: func([]model.Path) bool { return false },
		Spend: func(work int64) bool { return true }, Stop: func() bool { asked++; return asked > 100 }}.Run()
	if asked < 100 || asked > 110 {
		t.Errorf("asked %d times", asked)
	}
}

// started gives everybody some row.
func started(t *testing.T, m *model.Model, workers int) (*price.Team, []model.Path) {
	t.Helper()
	team, err := price.NewTeam(price.NewMarket(m), workers)
	if err != nil {
		t.Fatal(err)
	}
	u := team.Round(make([]float64, len(m.Rows)), make([]float64, len(m.Agents)))
	paths := make([]model.Path, len(m.Agents))
	for i, a := range team.Best(price.Ask{U: &u, Gains: true, Opt: func(int) row.Options { return row.Options{Labels: 300, Steps: 20, Beam: 50} }}) {
		if len(a.Paths) == 0 {
			t.Fatalf("agent %d has no row", i)
		}
		paths[i] = a.Paths[0]
	}
	return team, paths
}

package tree

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// randomModel is a few agents with short years, rows that bind, hard and soft, and sometimes a fairness term.
func randomModel(r *rand.Rand) *model.Model {
	T, A, n := 3+r.IntN(2), 2+r.IntN(2), 2+r.IntN(2)
	m := &model.Model{Periods: T, Activities: A, FairWeight: int64(r.IntN(2) * r.IntN(5))}
	for a := range A {
		m.ChoicesOf = append(m.ChoicesOf, nil)
		for range 1 + r.IntN(5)/4 {
			m.ChoicesOf[a] = append(m.ChoicesOf[a], int32(len(m.Choices)))
			m.Choices = append(m.Choices, int32(a))
		}
	}
	for range n {
		ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A), UsesShared: true}
		for t := range T {
			if ag.Work[t] = r.IntN(8) > 0; ag.Work[t] && m.FairWeight > 0 {
				ag.Div++
			}
		}
		for k := range ag.Open {
			ag.Open[k], ag.Gain[k], ag.Score[k] = r.IntN(7) > 0, int64(r.IntN(13)-4), int64(r.IntN(5))
		}
		for k := range ag.Follow {
			ag.Follow[k] = r.IntN(6) > 0
		}
		for range A {
			lo := 1 + r.IntN(4)/3
			ag.Length = append(ag.Length, model.Span{Min: lo, Max: lo + 1 + r.IntN(2)})
		}
		c := model.Counter{Inc: make([]int32, T*A), Max: int64(1 + r.IntN(3))}
		for k := range c.Inc {
			c.Inc[k] = int32((k%A + 1) / A) // of the last activity
		}
		ag.Counters = append(ag.Counters, c)
		m.Agents = append(m.Agents, ag)
	}
	m.Shared = make([][]model.Use, T*len(m.Choices))
	for t := range T {
		for a := range A {
			if r.IntN(3) == 0 {
				continue
			}
			w := model.Row{Lo: int64(r.IntN(4) / 3), Hi: int64(1 + r.IntN(2))}
			if r.IntN(4) == 0 {
				w.Over = int64(1 + r.IntN(6))
			}
			if r.IntN(4) == 0 {
				w.Under = int64(1 + r.IntN(6))
			}
			for _, c := range m.ChoicesOf[a] {
				k := m.Cell(t, c)
				m.Shared[k] = append(m.Shared[k], model.Use{Row: int32(len(m.Rows)), Coef: 1})
			}
			m.Rows = append(m.Rows, w)
		}
	}
	return m
}

// accepted lists every path that agent i may take.
func accepted(m *model.Model, i int) (all []model.Path) {
	p := make(model.Path, m.Periods)
	var rec func(t int)
	rec = func(t int) {
		if t == m.Periods {
			if _, ok := m.Accepts(i, p); ok {
				all = append(all, append(model.Path(nil), p...))
			}
			return
		}
		if !m.Agents[i].Work[t] {
			p[t] = model.None
			rec(t + 1)
			return
		}
		for c := range m.Choices {
			p[t] = int16(c)
			rec(t + 1)
		}
	}
	rec(0)
	return all
}

// everything calls f for every legal year.
func everything(m *model.Model, f func(year []model.Path, v model.Value)) {
	var of [][]model.Path
	for i := range m.Agents {
		of = append(of, accepted(m, i))
	}
	year := make([]model.Path, len(of))
	var rec func(i int)
	rec = func(i int) {
		if i == len(of) {
			if v, ok := m.Evaluate(year); ok {
				f(year, v)
			}
			return
		}
		for _, p := range of[i] {
			year[i] = p
			rec(i + 1)
		}
	}
	rec(0)
}

func search(t *testing.T, m *model.Model, h Hooks) *Search {
	t.Helper()
	team, err := price.NewTeam(price.NewMarket(m), 1)
	if err != nil {
		t.Fatal(err)
	}
	x, err := master.New(team, true, float64(team.Largest)+1)
	if err != nil {
		t.Fatal(err)
	}
	s := New(team, x, h)
	s.Log = new(Log)
	return s
}

// keeps says whether a year lies in the part that cuts leave.
func keeps(m *model.Model, year []model.Path, cuts []Cut) bool {
	for _, c := range cuts {
		ch := year[c.Agent][c.Period]
		does := ch != model.None && int(m.Choices[ch]) == c.Activity && (c.Choice < 0 || c.Choice == int(ch))
		if does != c.Does {
			return false
		}
	}
	return true
}

// TestRunAgainstEverything compares the search with all years there are: the best value, or that there is none; no bound
// below it on the way; and every year lies in a part that was closed.
func TestRunAgainstEverything(t *testing.T) {
	none, branched := 0, 0
	for seed := range uint64(400) {
		m := randomModel(rand.New(rand.NewPCG(seed, 7)))
		var best *model.Value
		everything(m, func(_ []model.Path, v model.Value) {
			if best == nil || best.Less(v) {
				best = &v
			}
		})
		var s *Search
		s = search(t, m, Hooks{Bound: func(bound int64) {
			if best != nil && s.Ceiling(bound).Less(*best) {
				t.Errorf("seed %d: a bound below the best", seed)
			}
		}})
		if err := s.Run(context.Background()); err != nil {
			t.Fatal(err)
		}
		switch {
		case !s.Done:
			t.Errorf("seed %d: not done", seed)
		case best == nil:
			none++
			if s.Incumbent != nil {
				t.Errorf("seed %d: a year where there is none", seed)
			}
		case s.Incumbent == nil:
			t.Errorf("seed %d: no year where there is one", seed)
		case s.Value.Less(*best) || best.Less(s.Value):
			t.Errorf("seed %d: %v and not %v", seed, s.Value, *best)
		}
		if len(s.Log.Open) > 0 || len(s.Log.Leaves) == 0 {
			t.Errorf("seed %d: %d parts open, %d closed", seed, len(s.Log.Open), len(s.Log.Leaves))
		}
		if len(s.Log.Leaves) > 1 {
			branched++
		}
		everything(m, func(year []model.Path, _ model.Value) {
			parts := 0
			for _, l := range s.Log.Leaves {
				if keeps(m, year, l.Cuts) {
					parts++
				}
			}
			if parts != 1 {
				t.Fatalf("seed %d: a year lies in %d parts", seed, parts)
			}
		})
	}
	if none == 0 || branched == 0 {
		t.Errorf("%d without a year, %d branched: nothing was tried", none, branched)
	}
}

// TestCloseKeepsWhatIsBetter: whatever year is known, cells of better ones stay open.
func TestCloseKeepsWhatIsBetter(t *testing.T) {
	shut := 0
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 8))
		m := randomModel(r)
		var years [][]model.Path
		everything(m, func(year []model.Path, _ model.Value) { years = append(years, append([]model.Path(nil), year...)) })
		if len(years) == 0 {
			continue
		}
		s := search(t, m, Hooks{})
		out, err := s.Master.Generate(context.Background(), master.Limits{Closed: s.Closed, From: 600, To: 600})
		if err != nil {
			t.Fatal(err)
		}
		s.Offer(years[r.IntN(len(years))])
		shut += s.Close(&out.By, out.Bound, out.Best)
		for _, year := range years {
			if v, _ := m.Evaluate(year); !s.Value.Less(v) {
				continue
			}
			for i, p := range year {
				if !fits(m, p, s.closed[i]) {
					t.Fatalf("seed %d: a cell of a better year is shut", seed)
				}
			}
		}
	}
	if shut == 0 {
		t.Error("nothing was shut")
	}
}

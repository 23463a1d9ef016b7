package dual

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// randomModel is a tiny year of two or three agents with rows, counters, gates
// and fairness.
func randomModel(r *rand.Rand) *model.Model {
	T, A := 3+r.IntN(2), 2+r.IntN(2)
	m := &model.Model{Periods: T, Activities: A}
	for a := range A {
		m.ChoicesOf = append(m.ChoicesOf, nil)
		for range 1 + r.IntN(5)/4 {
			m.ChoicesOf[a] = append(m.ChoicesOf[a], int32(len(m.Choices)))
			m.Choices = append(m.Choices, int32(a))
		}
	}
	C := len(m.Choices)
	m.Shared = make([][]model.Use, T*C)
	for range 1 + r.IntN(4) {
		w := model.Row{Lo: -model.Infinite, Hi: int64(r.IntN(3))}
		switch r.IntN(4) {
		case 0:
			w.Lo = w.Hi
		case 1:
			w.Lo, w.Hi = w.Hi-1, model.Infinite
		case 2:
			w.Lo = w.Hi - 1
		}
		if r.IntN(3) == 0 {
			w.Over = int64(1 + r.IntN(5))
		}
		if r.IntN(3) == 0 {
			w.Under = int64(1 + r.IntN(5))
		}
		m.Rows = append(m.Rows, w)
		for range 1 + r.IntN(3) {
			k := r.IntN(T * C)
			m.Shared[k] = append(m.Shared[k], model.Use{Row: int32(len(m.Rows) - 1), Coef: int32(1 + r.IntN(4)/3)})
		}
	}
	if r.IntN(3) > 0 {
		m.FairWeight = int64(1 + r.IntN(9))
	}
	for range 2 + r.IntN(5)/4 {
		m.Agents = append(m.Agents, randomAgent(r, m))
	}
	return m
}

func randomAgent(r *rand.Rand, m *model.Model) model.Agent {
	T, A, C := m.Periods, m.Activities, len(m.Choices)
	ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A), UsesShared: r.IntN(5) > 0}
	for t := range T {
		if ag.Work[t] = r.IntN(6) > 0; ag.Work[t] {
			ag.Div++
		}
	}
	for k := range ag.Open {
		ag.Open[k] = r.IntN(6) > 0
		ag.Gain[k] = int64(r.IntN(21) - 10)
		ag.Score[k] = int64(r.IntN(7) - 2)
	}
	for k := range ag.Follow {
		ag.Follow[k] = r.IntN(5) > 0
	}
	for range A {
		lo := 1 + r.IntN(4)/3
		ag.Length = append(ag.Length, model.Span{Min: lo, Max: lo + r.IntN(3)})
	}
	for range r.IntN(3) {
		c := model.Counter{Start: int64(r.IntN(2)), Inc: make([]int32, T*A), PerSession: make([]int32, A), Min: int64(r.IntN(3))}
		c.Max = c.Min + int64(r.IntN(4))
		for k := range c.Inc {
			c.Inc[k] = int32(r.IntN(5) / 2)
		}
		for a := range c.PerSession {
			c.PerSession[a] = int32(r.IntN(4) / 3)
		}
		if r.IntN(3) == 0 {
			c.Under = int64(1 + r.IntN(6))
		}
		if r.IntN(3) == 0 {
			c.Over = int64(1 + r.IntN(6))
		}
		ag.Counters = append(ag.Counters, c)
		if r.IntN(2) == 0 {
			ag.Gates = append(ag.Gates, model.Gate{Activity: r.IntN(A), Counter: len(ag.Counters) - 1, AtLeast: int64(1 + r.IntN(2))})
		}
	}
	if r.IntN(3) == 0 {
		ag.Own = map[int32][]model.Use{int32(r.IntN(T * C)): {{Row: int32(r.IntN(len(m.Rows))), Coef: 1}}}
	}
	return ag
}

// optimum enumerates every schedule; ok is false when there is none.
func optimum(m *model.Model) (best model.Value, ok bool) {
	var years [][]model.Path
	for i := range m.Agents {
		var list []model.Path
		p := make(model.Path, m.Periods)
		var rec func(t int)
		rec = func(t int) {
			switch {
			case t == m.Periods:
				if _, ok := m.Accepts(i, p); ok {
					list = append(list, append(model.Path(nil), p...))
				}
			case !m.Agents[i].Work[t]:
				p[t] = model.None
				rec(t + 1)
			default:
				for c := range m.Choices {
					p[t] = int16(c)
					rec(t + 1)
				}
			}
		}
		rec(0)
		years = append(years, list)
	}
	paths := make([]model.Path, len(m.Agents))
	var rec func(i int)
	rec = func(i int) {
		if i < len(paths) {
			for _, p := range years[i] {
				paths[i] = p
				rec(i + 1)
			}
			return
		}
		if v, legal := m.Evaluate(paths); legal && (!ok || best.Less(v)) {
			best, ok = v, true
		}
	}
	rec(0)
	return best, ok
}

// TestBound compares the dual with the best of all schedules: as it stands, and
// added up exactly from the rounded multipliers.
func TestBound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	legal, tight := 0, 0
	for trial := range 2000 {
		m := randomModel(r)
		best, ok := optimum(m)
		if !ok {
			continue
		}
		legal++
		k := price.NewMarket(m)
		for _, steps := range []int{3, 40, 100_000} {
			left := steps
			res := Solve(k, Options{Workers: 1 + r.IntN(2), Spend: func(int64) bool { left--; return left > 0 }})
			if res.Bound < best.Float()-1e-6*(1+math.Abs(best.Float())) {
				t.Fatalf("trial %d: %d steps: bound %v below the optimum %v", trial, steps, res.Bound, best.Float())
			}
			team, err := price.NewTeam(k, 1)
			if err != nil {
				t.Fatal(err)
			}
			res.Advise(team)
			u := team.Round(res.Row, res.Fair)
			exact := team.Constant(&u, true)
			for _, a := range team.Best(price.Ask{U: &u, Gains: true, Opt: func(int) row.Options { return row.Options{Labels: 1 << 20, Steps: 5} }}) {
				exact += a.Bound
			}
			if v := best.Float() * float64(team.Scale); float64(exact) < v-0.5 {
				t.Fatalf("trial %d: %d steps: exact bound %d below the optimum %v", trial, steps, exact, v)
			}
			if steps > 1000 && res.Bound < best.Float()+0.01*(1+math.Abs(best.Float())) {
				tight++
			}
		}
	}
	if legal < 300 || tight < legal/2 {
		t.Errorf("%d of 2000 years have a schedule, the bound is tight for %d: too few to say much", legal, tight)
	}
}

// TestGradient compares the gradient with differences of the smooth dual.
func TestGradient(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for trial := range 200 {
		m := randomModel(r)
		p := newProgram(price.NewMarket(m), nil, 1, nil)
		x := p.begin()
		for k := range x {
			x[k] = 3*r.Float64() - 1.5
		}
		tau := 0.5 + 2*r.Float64()
		if _, v := p.evaluate(x, tau); math.Abs(v) > 1e100 {
			continue // an agent without any year
		}
		slope := append([]float64(nil), p.slope...)
		for k := range x {
			const h = 1e-4
			was := x[k]
			x[k] = was + h
			_, up := p.evaluate(x, tau)
			x[k] = was - h
			_, down := p.evaluate(x, tau)
			x[k] = was
			if d := (up - down) / (2 * h); math.Abs(d-slope[k]) > 1e-5*(1+math.Abs(d)) {
				t.Fatalf("trial %d: variable %d of %d: slope %v, differences say %v", trial, k, len(x), slope[k], d)
			}
		}
	}
}

// TestWorkers demands the same bits whoever does the work.
func TestWorkers(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 20 {
		k := price.NewMarket(randomModel(r))
		a, b := Solve(k, Options{Workers: 1}), Solve(k, Options{Workers: 3})
		if a.Bound != b.Bound || a.Steps != b.Steps || a.Work != b.Work {
			t.Fatalf("one worker: %v in %d steps, three: %v in %d", a.Bound, a.Steps, b.Bound, b.Steps)
		}
		for j := range a.x {
			if a.x[j] != b.x[j] {
				t.Fatal("multipliers differ")
			}
		}
	}
}

// TestExp compares exp with the library's.
func TestExp(t *testing.T) {
	for x := -60.0; x <= 60; x += 0.0137 {
		if got, want := exp(x), math.Exp(x); math.Abs(got/want-1) > 1e-12 {
			t.Fatalf("exp(%v) = %v, want %v", x, got, want)
		}
	}
}

// TestAPanicOfAWorkerIsTheCallers: it can be recovered from where the program was asked.
func TestAPanicOfAWorkerIsTheCallers(t *testing.T) {
	for _, workers := range []int{1, 3} {
		func() {
			defer func() {
				if r := recover(); r != "boom" {
					t.Errorf("%d workers: recovered %v", workers, r)
				}
			}()
			(&program{work: workers}).each(func() { panic("boom") })
			t.Errorf("%d workers: nothing happened", workers)
		}()
	}
}

// TestStopsWhileItIsLaidOut: long years take a while before the first evaluation.
func TestStopsWhileItIsLaidOut(t *testing.T) {
	m := randomModel(rand.New(rand.NewPCG(7, 8)))
	for after := range 2 * len(m.Agents) {
		asked := 0
		r := Solve(price.NewMarket(m), Options{Stop: func() bool { asked++; return asked > after }})
		if !r.Stopped || r.Steps > 0 || asked != after+1 {
			t.Errorf("stopped at question %d: %d were asked, %d steps were done, stopped %v", after+1, asked, r.Steps, r.Stopped)
		}
	}
}

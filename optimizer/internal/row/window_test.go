package row

import (
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// longYear is one agent with many rotations of the usual kind: a total within
// bounds and a number of sessions for each, a group, a prerequisite.
func longYear(r *rand.Rand, T, A int) *model.Model {
	m := &model.Model{Periods: T, Activities: A}
	ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A)}
	group := model.Counter{Min: int64(T / 4), Max: int64(T), Inc: make([]int32, T*A)}
	for a := range A {
		m.ChoicesOf = append(m.ChoicesOf, []int32{int32(a)})
		m.Choices = append(m.Choices, int32(a))
		ag.Length = append(ag.Length, model.Span{Min: 1 + a%2, Max: 4})
		total := model.Counter{Max: int64(2*T/A + a%3), Inc: make([]int32, T*A)}
		if a%3 == 0 {
			total.Min = 2
		}
		sessions := model.Counter{Max: int64(2 + a%2), PerSession: make([]int32, A)}
		sessions.PerSession[a] = 1
		for t := range T {
			total.Inc[t*A+a] = 1
			if a%2 == 0 {
				group.Inc[t*A+a] = 1
			}
		}
		ag.Counters = append(ag.Counters, total, sessions)
	}
	ag.Counters = append(ag.Counters, group)
	ag.Gates = []model.Gate{{Activity: A - 1, Counter: 0, AtLeast: 2}}
	for k := range ag.Open {
		ag.Open[k], ag.Gain[k] = true, int64(r.IntN(9))
	}
	for t := range ag.Work {
		ag.Work[t] = true
	}
	for k := range ag.Follow {
		ag.Follow[k] = r.IntN(12) > 0
	}
	m.Agents = []model.Agent{ag}
	return m
}

func prices(m *model.Model) *Prices {
	p := &Prices{Scale: 1, Cell: make([]int64, m.Periods*len(m.Choices))}
	for k := range p.Cell {
		p.Cell[k] = m.Agents[0].Gain[k/len(m.Choices)*m.Activities+int(m.Choices[k%len(m.Choices)])]
	}
	return p
}

// TestWindowsStayBetweenNearAndTheBound asks a capped search with a path of
// its own: what comes back is accepted, worth what it says, better than the
// path it started from, and not above the bound nor the best path of all.
func TestWindowsStayBetweenNearAndTheBound(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	better := 0
	for trial := range 12 {
		m := longYear(r, 20, 8)
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		p := prices(m)
		best := o.Best(p, Options{Floor: Lowest, Labels: 400_000, Steps: 60})
		first := o.Best(&Prices{Cell: make([]int64, len(p.Cell))}, Options{Floor: Lowest, Labels: 10, Beam: 10})
		if len(first.Paths) == 0 {
			continue
		}
		near := first.Paths[0]
		had, ok := m.Accepts(0, near)
		if !ok {
			t.Fatalf("trial %d: a path that is not accepted", trial)
		}
		a := o.Best(p, Options{Floor: had, Labels: 10, Steps: 5, Beam: 2, Near: near, Windows: 3})
		if len(a.Paths) == 0 {
			continue
		}
		v, ok := m.Accepts(0, a.Paths[0])
		if !ok || v != a.Values[0] || v <= had || v > a.Bound || best.Exact && v > best.Values[0] {
			t.Fatalf("trial %d: %d (says %d, accepted %v) from %d, bound %d, best %v", trial, v, a.Values[0], ok, had, a.Bound, best.Values)
		}
		better++
	}
	if better < 4 {
		t.Fatalf("windows found a better path in %d of 12 trials", better)
	}
}

// TestOraclesShareMemory asks the oracles of equal agents at once and expects
// what each says alone.
func TestOraclesShareMemory(t *testing.T) {
	m := longYear(rand.New(rand.NewPCG(8, 8)), 16, 6)
	for range 5 {
		m.Agents = append(m.Agents, m.Agents[0])
	}
	opt := Options{Floor: Lowest, Labels: 3000, Steps: 20, Beam: 10, Windows: 1}
	alone, err := New(m, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := alone.Best(prices(m), opt)
	all := NewAll(m)
	var wg sync.WaitGroup
	for _, o := range all {
		wg.Go(func() {
			got := o.Best(prices(m), opt)
			if got.Bound != want.Bound || !slices.Equal(got.Values, want.Values) || !slices.Equal(got.Paths[0], want.Paths[0]) {
				t.Errorf("got %v, bound %d; alone %v, bound %d", got.Values, got.Bound, want.Values, want.Bound)
			}
		})
	}
	wg.Wait()
}

// BenchmarkNear is one step of repair: prices have moved a little, the present
// path is known.
func BenchmarkNear(b *testing.B) {
	for _, T := range []int{13, 26, 52} {
		b.Run(map[int]string{13: "13 periods", 26: "26 periods", 52: "52 periods"}[T], func(b *testing.B) {
			r := rand.New(rand.NewPCG(9, 9))
			m := longYear(r, T, T/3+5)
			o, err := New(m, 0)
			if err != nil {
				b.Fatal(err)
			}
			p := prices(m)
			var near model.Path
			for b.Loop() {
				p.Cell[r.IntN(len(p.Cell))] += r.Int64N(5) - 2
				a := o.Best(p, Options{Floor: Lowest, Labels: 2000, Steps: 40, Beam: 20, Near: near, Windows: 2})
				if len(a.Paths) > 0 {
					near = a.Paths[0]
				}
			}
		})
	}
}

// TestStopKeepsTheBound stops a search at once and still expects a valid bound.
func TestStopKeepsTheBound(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 11))
	for trial := range 20 {
		m := longYear(r, 14, 6)
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		best := o.Best(prices(m), Options{Floor: Lowest, Labels: 400_000, Steps: 40})
		calls := 0
		a := o.Best(prices(m), Options{Floor: Lowest, Labels: 400_000, Steps: 40, Beam: 10, Windows: 2, Stop: func() bool { calls++; return calls > trial }})
		if !best.Exact || !best.Empty && (a.Empty || a.Bound < best.Values[0]) {
			t.Fatalf("trial %d: stopped %+v, to the end %+v", trial, a, best)
		}
		for k, p := range a.Paths {
			if v, ok := m.Accepts(0, p); !ok || v != a.Values[k] {
				t.Fatalf("trial %d: a path worth %d (%v) that says %d", trial, v, ok, a.Values[k])
			}
		}
	}
}

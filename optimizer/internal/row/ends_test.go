package row

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestEndsOfABeam: where everything may be done once, searches that are cut off give several different years when they
// are asked for them, each worth what it is said to be, and none above the bound.
func TestEndsOfABeam(t *testing.T) {
	const T, A = 7, 10
	r := rand.New(rand.NewPCG(5, 6))
	several := 0
	for trial := range 200 {
		m := &model.Model{Periods: T, Activities: A}
		ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A)}
		for a := range A {
			m.Choices, m.ChoicesOf = append(m.Choices, int32(a)), append(m.ChoicesOf, []int32{int32(a)})
			ag.Length = append(ag.Length, model.Span{Min: 1, Max: 1})
			once := model.Counter{Max: 1, Inc: make([]int32, T*A)}
			for u := range T {
				ag.Work[u], ag.Open[u*A+a], once.Inc[u*A+a] = true, true, 1
			}
			ag.Counters = append(ag.Counters, once)
		}
		for k := range ag.Follow {
			ag.Follow[k] = true
		}
		m.Agents = []model.Agent{ag}
		p := &Prices{Scale: 1, Cell: make([]int64, T*A)}
		for k := range p.Cell {
			p.Cell[k] = int64(r.IntN(100) + 100*(k%A/2))
		}
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, ends := range []bool{false, true} {
			a := o.Best(p, Options{Floor: Lowest, Paths: 4, Ends: ends, Labels: 2, Steps: 3, Beam: 6})
			seen := map[string]bool{}
			for k, q := range a.Paths {
				v, ok := m.Accepts(0, q)
				for u, c := range q {
					v += p.Cell[u*A+int(c)]
				}
				if !ok || v != a.Values[k] || v > a.Bound || seen[fmt.Sprint(q)] || k > 0 && v > a.Values[0] {
					t.Fatalf("trial %d: path %v is worth %d (%v), not %d, bound %d, of %v", trial, q, v, ok, a.Values[k], a.Bound, a.Values)
				}
				seen[fmt.Sprint(q)] = true
			}
			if len(a.Paths) > 4 || !ends && !a.Exact && len(a.Paths) > 1 {
				t.Fatalf("trial %d: %d paths", trial, len(a.Paths))
			}
			if ends && !a.Exact && len(a.Paths) > 1 {
				several++
			}
		}
	}
	if several < 50 {
		t.Errorf("only %d searches that were cut off gave several paths", several)
	}
}

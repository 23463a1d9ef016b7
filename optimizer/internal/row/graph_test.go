package row

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestRefinedGraphHoldsEveryGoodPath keeps random parts in random order at
// random multipliers, with a random floor, and follows every accepted path
// worth more than the floor through the graph: it must be there, and H must
// bound what lies ahead of it.
func TestRefinedGraphHoldsEveryGoodPath(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	followed, kept, charged := 0, 0, 0
	for trial := range 3000 {
		m := randomModel(r)
		A, C := m.Activities, len(m.Choices)
		p := &Prices{Scale: 4, Cell: make([]int64, m.Periods*C)}
		for k := range p.Cell {
			p.Cell[k] = int64(r.IntN(80) - 40)
		}
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		if o.dead {
			continue
		}
		o.borrow()
		o.prepare(p)
		o.origin = o.begin()
		for k := range o.counters {
			o.relax.move(o, k, int64(r.IntN(41)-20))
		}
		floor := int64(r.IntN(200) - 150)
		o.plain(o.graph)
		o.relax.solve(o, o.relax.y)
		left := true
		for _, k := range r.Perm(len(o.kept)) {
			if r.IntN(3) == 0 || o.holds(o.graph, k) {
				continue
			}
			if r.IntN(2) == 0 {
				o.graph.forward(o)
				left = left && o.graph.prune(o, o.least(floor))
			}
			if !left || !o.graph.refine(o, o.spare, k, o.least(floor), 1<<20) {
				break
			}
			o.graph, o.spare = o.spare, o.graph
			o.relax.solve(o, o.relax.y)
			kept++
			if o.kept[k].machine != nil {
				charged++
			}
		}
		constant := o.relax.constant(o, o.relax.y)
		enumerate(m, 0, func(q model.Path) {
			if _, ok := m.Accepts(0, q); !ok {
				return
			}
			value, ok := o.worth(append(model.Path(nil), q...))
			o.origin = o.begin()
			if !ok {
				t.Fatalf("trial %d: %v is not legal", trial, q)
			}
			if value <= floor {
				return
			}
			if !left {
				t.Fatalf("trial %d: %v is worth %d, more than %d, and nothing is left", trial, q, value, floor)
			}
			g, e, net := o.graph, int32(0), constant
			xs, _ := o.pieces(q)
			for _, x := range xs {
				next := int32(-1)
				for s := g.starts[g.group[e]]; s < g.starts[g.group[e]+1]; s++ {
					for j := g.arcs[s]; j < g.arcs[s+1]; j++ {
						if int(g.act[s]) == x.a && int(g.period[g.group[g.to[j]]]) == x.t+x.n {
							next, net = g.to[j], net+g.worth(o, j)
							break
						}
					}
				}
				if next < 0 {
					t.Fatalf("trial %d: %v, worth %d, leaves the graph at %v; floor %d, kept %v of %d activities", trial, q, value, x, floor, g.kept, A)
				}
				if e = next; net+g.H[e] < value {
					t.Fatalf("trial %d: bound %d on %v, worth %d", trial, net+g.H[e], q, value)
				}
			}
			followed++
		})
		o.giveBack()
	}
	if followed < 3000 || kept < 700 || charged < 300 {
		t.Fatalf("%d paths followed, %d parts kept, %d of them machines", followed, kept, charged)
	}
}

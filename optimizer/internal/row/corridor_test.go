package row

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// worthOf is what path q is worth at p, by plain reading; ok is false when it is not accepted.
func worthOf(m *model.Model, p *Prices, q model.Path) (v int64, ok bool) {
	extra, ok := m.Accepts(0, q)
	for t, c := range q {
		if c != model.None {
			cell := t*len(m.Choices) + int(c)
			v += p.Cell[cell]
			extra -= m.Agents[0].Gain[t*m.Activities+int(m.Choices[c])]
			ok = ok && (p.Shut == nil || !p.Shut[cell])
		}
	}
	return v + p.Scale*extra, ok
}

// TestCorridorHoldsEveryGoodPath enumerates the years of one agent: all that fall short of the best by no more than
// the depth must be in the corridor, at whatever prices it is asked afterwards, and in its part Within; and what it
// answers must be a year of the agent, worth what is said.
func TestCorridorHoldsEveryGoodPath(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	asked, others, parts := 0, 0, 0
	for trial := range 2000 {
		m := randomModel(r)
		C := len(m.Choices)
		price := func(shut bool) *Prices {
			p := &Prices{Scale: 4, Cell: make([]int64, m.Periods*C)}
			for k := range p.Cell {
				p.Cell[k] = int64(r.IntN(80) - 40)
			}
			if shut {
				p.Shut = make([]bool, len(p.Cell))
				for k := range p.Shut {
					p.Shut[k] = r.IntN(20) == 0
				}
			}
			return p
		}
		first := price(false)
		best := int64(Lowest)
		enumerate(m, 0, func(q model.Path) {
			if v, ok := worthOf(m, first, q); ok {
				best = max(best, v)
			}
		})
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		if best == Lowest {
			continue
		}
		depth := int64(r.IntN(120))
		c, _ := o.Corridor(first, best, depth, 1<<16, nil)
		if c == nil {
			t.Fatalf("trial %d: no corridor", trial)
		}
		var w Walk
		if got := w.Ask(c, m, first.Cell, nil); got != best {
			t.Fatalf("trial %d: the best path of the corridor is worth %d, not %d", trial, got, best)
		}
		within, inner := w.Within(best-depth/2), depth/2
		for k, c := range []*Corridor{c, within, within} {
			p := price(r.IntN(2) == 0)
			least, most := int64(Lowest), int64(Lowest)
			short := depth
			if k > 0 {
				short = inner
			}
			enumerate(m, 0, func(q model.Path) {
				v, ok := worthOf(m, p, q)
				if !ok {
					return
				}
				most = max(most, v)
				if u, _ := worthOf(m, first, q); u >= best-short {
					least = max(least, v)
				}
			})
			got := w.Ask(c, m, p.Cell, p.Shut)
			if got < least || got > most {
				t.Fatalf("trial %d: %d is the best of the corridor, but a good path is worth %d, and none more than %d", trial, got, least, most)
			}
			if got == Lowest {
				continue
			}
			asked++
			for k, q := range w.Paths(m, got-60, 3) {
				v, ok := worthOf(m, p, q)
				if !ok && p.Shut == nil || v > got || k == 0 && (v != got || !ok) {
					t.Fatalf("trial %d: path %d is worth %d (accepted %v) where the best is worth %d", trial, k, v, ok, got)
				}
				if k > 0 {
					others++
				}
			}
		}
		if within.Steps() < c.Steps() {
			parts++
		}
	}
	if asked < 1000 || others < 300 || parts < 200 {
		t.Fatalf("%d questions, %d more paths, %d smaller parts: too few to mean anything", asked, others, parts)
	}
}

package certificate

import (
	"math/rand/v2"
	"testing"
)

// TestArcsOfACertificate: graphs keep to the size that the certificate names, but for what the relaxation itself leaves, and
// what is proved with small ones is right.
func TestArcsOfACertificate(t *testing.T) {
	kept := 0
	for k := range 800 {
		r := rand.New(rand.NewPCG(12, uint64(k)))
		m := randomModel(r)
		w := &scratch{cell: make([]int64, m.Periods*len(m.Choices)), shut: make([]bool, m.Periods*len(m.Choices))}
		for c := range w.cell {
			w.cell[c] = int64(r.IntN(41) - 20)
		}
		best, _ := enumerate(m, w, 1, 0)
		w.take(newAgent(m, 0), 1, 0)
		w.arcs = 1 + r.IntN(60)
		if w.relax() == nothing {
			continue
		}
		g := w.whole(nothing)
		most := max(w.arcs, len(g.arcs))
		now, bound, _ := w.keep(g, g.bound(nothing), nothing, w.arcs, 0)
		if len(now.arcs) > most {
			t.Fatalf("model %d: %d arcs, with at most %d", k, len(now.arcs), most)
		}
		if now != g {
			kept++
		}
		if bound < best {
			t.Fatalf("model %d: graphs of %d arcs prove %d, there is a year worth %d", k, w.arcs, bound, best)
		}
	}
	if kept < 50 {
		t.Errorf("something was kept %d times: that proves little", kept)
	}
}

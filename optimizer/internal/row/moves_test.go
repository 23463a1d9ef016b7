package row

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestMovesAreLegalAndPricedExactly compares with the plain reading of the model, and counts how often small moves come to
// the best of all paths.
func TestMovesAreLegalAndPricedExactly(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	asked, best := 0, 0
	for trial := range 1500 {
		m := randomModel(r)
		C := len(m.Choices)
		p := &Prices{Scale: 4, Cell: make([]int64, m.Periods*C)}
		shift := make([]int64, m.Periods*C)
		for k := range p.Cell {
			shift[k] = int64(r.IntN(30) - 15)
			p.Cell[k] = 4*m.Agents[0].Gain[k/C*m.Activities+int(m.Choices[k%C])] + shift[k]
		}
		worth := func(q model.Path) (int64, bool) {
			v, ok := m.Accepts(0, q)
			v *= 4
			for u, c := range q {
				if c != model.None {
					v += shift[u*C+int(c)]
				}
			}
			return v, ok
		}
		var legal []model.Path
		most := int64(Lowest)
		enumerate(m, 0, func(q model.Path) {
			if v, ok := worth(q); ok {
				legal, most = append(legal, slices.Clone(q)), max(most, v)
			}
		})
		if len(legal) == 0 {
			continue
		}
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		near := legal[r.IntN(len(legal))]
		was, _ := worth(near)
		for _, last := range []bool{false, true} {
			v := Moves{Tries: 2000, From: 20, To: 1, Seed: uint64(trial), Last: last}
			out := o.Move(p, near, v)
			value, ok := worth(out.Path)
			if !ok || value != out.Value {
				t.Fatalf("trial %d: %v is legal %v and worth %d, not %d", trial, out.Path, ok, value, out.Value)
			}
			if again := o.Move(p, near, v); !slices.Equal(again.Path, out.Path) || again.Work != out.Work {
				t.Fatalf("trial %d: the same seed gives another path", trial)
			}
			if last {
				continue
			}
			if out.Value < was {
				t.Fatalf("trial %d: worth %d, worse than the %d it began with", trial, out.Value, was)
			}
			if asked++; out.Value == most {
				best++
			}
		}
	}
	if asked < 300 || best*10 < asked*8 {
		t.Errorf("the best path was found for %d of %d", best, asked)
	}
}

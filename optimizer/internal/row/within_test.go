package row

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// TestWithinAgainstEnumeration takes small random years, opens windows of
// random accepted paths and compares the best content at random prices with
// the best of all accepted paths that are the same outside.
func TestWithinAgainstEnumeration(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 3))
	asked, found := 0, 0
	w := NewWithin()
	for range 5000 {
		m := randomModel(r)
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		var all []model.Path
		enumerate(m, 0, func(p model.Path) {
			if _, ok := m.Accepts(0, p); ok {
				all = append(all, slices.Clone(p))
			}
		})
		if len(all) == 0 {
			continue
		}
		near := all[r.IntN(len(all))]
		from := r.IntN(m.Periods)
		to := from + 1 + r.IntN(m.Periods-from)
		if r.IntN(4) == 0 {
			from, to = 0, m.Periods
		}
		if !w.Open(o, near, from, to) {
			continue
		}
		C := len(m.Choices)
		p := &Prices{Scale: 1 + r.Int64N(3), Cell: make([]int64, m.Periods*C)}
		for k := range p.Cell {
			p.Cell[k] = r.Int64N(60) - 20
		}
		if r.IntN(3) == 0 {
			p.Shut = make([]bool, len(p.Cell))
			for k := range p.Shut {
				p.Shut[k] = r.IntN(6) == 0
			}
		}
		worth := func(q model.Path) int64 {
			value, _ := m.Accepts(0, q)
			base, _ := m.Accepts(0, near)
			sum := (value - gains(m, q) - base + gains(m, near)) * p.Scale // soft prices, from those of near
			for s := w.From; s < w.To; s++ {
				if q[s] != model.None {
					sum += p.Cell[s*C+int(q[s])]
				}
			}
			return sum
		}
		best, some := int64(Lowest), false
		for _, q := range all {
			if !slices.Equal(q[:w.From], near[:w.From]) || !slices.Equal(q[w.To:], near[w.To:]) || shut(p, C, q, w.From, w.To) {
				continue
			}
			if splits(m, near, w.From, w.To) || !joins(m, q, w.From, w.To) {
				continue
			}
			if v := worth(q); v > best {
				best, some = v, true
			}
		}
		asked++
		base, ok := w.Worth(p, w.Content(near))
		if !ok {
			t.Fatalf("the path's own content is not legal: %v in %d..%d", near, w.From, w.To)
		}
		shift := base - worth(near)
		for _, steps := range []int{0, 8} {
			a := w.Best(p, Options{Floor: Lowest, Labels: 1 << 20, Steps: steps, Paths: 2})
			if !a.Exact {
				t.Fatal("not exact")
			}
			if len(a.Paths) == 0 {
				if some {
					t.Fatalf("found nothing, there is one worth %d", best)
				}
				continue
			}
			found++
			whole := slices.Concat(near[:w.From], a.Paths[0], near[w.To:])
			if _, ok := m.Accepts(0, whole); !ok {
				t.Fatalf("not accepted: %v in %d..%d of %v", whole, w.From, w.To, near)
			}
			if a.Values[0] != best+shift || worth(whole) != best {
				t.Fatalf("worth %d (%d), the best is %d", a.Values[0]-shift, worth(whole), best)
			}
			if v, ok := w.Worth(p, a.Paths[0]); !ok || v != a.Values[0] {
				t.Fatalf("Worth says %d, %v, Best %d", v, ok, a.Values[0])
			}
		}
		// A floor at the best leaves nothing, one below it everything.
		if some {
			if a := w.Best(p, Options{Floor: best + shift, Labels: 1 << 20, Steps: 4}); len(a.Paths) > 0 || a.Bound > best+shift {
				t.Fatal("something better than the best")
			}
			if a := w.Best(p, Options{Floor: best + shift - 1, Labels: 1 << 20, Steps: 4}); len(a.Paths) != 1 || a.Values[0] != best+shift {
				t.Fatal("the best is lost under a floor")
			}
			if a := w.Best(p, Options{Floor: Lowest, Labels: 3, Steps: 1}); a.Bound < best+shift {
				t.Fatal("a bound below the best")
			}
		}
	}
	if asked < 500 || found < 500 {
		t.Fatalf("only %d questions, %d answers", asked, found)
	}
}

func gains(m *model.Model, p model.Path) (sum int64) {
	for t, c := range p {
		if c != model.None {
			sum += m.Agents[0].Gain[t*m.Activities+int(m.Choices[c])]
		}
	}
	return sum
}

func shut(p *Prices, C int, q model.Path, from, to int) bool {
	for t := from; t < to; t++ {
		if p.Shut != nil && q[t] != model.None && p.Shut[t*C+int(q[t])] {
			return true
		}
	}
	return false
}

// joins reports that sessions of q end where the window begins and ends.
func joins(m *model.Model, q model.Path, from, to int) bool {
	for _, t := range []int{from, to} {
		if t > 0 && t < m.Periods && q[t] != model.None && q[t-1] != model.None && m.Choices[q[t]] == m.Choices[q[t-1]] {
			return false
		}
	}
	return true
}

func splits(m *model.Model, near model.Path, from, to int) bool { return !joins(m, near, from, to) }

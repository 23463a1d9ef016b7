package row

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// enumerate calls f for every path over the choices, accepted or not.
func enumerate(m *model.Model, i int, f func(model.Path)) {
	p := make(model.Path, m.Periods)
	var rec func(t int)
	rec = func(t int) {
		if t == m.Periods {
			f(p)
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
}

// randomModel is one agent with random rules of every kind.
func randomModel(r *rand.Rand) *model.Model {
	T, A := 3+r.IntN(4), 2+r.IntN(2)
	m := &model.Model{Periods: T, Activities: A}
	for a := range A {
		m.ChoicesOf = append(m.ChoicesOf, nil)
		for range 1 + r.IntN(5)/4 {
			m.ChoicesOf[a] = append(m.ChoicesOf[a], int32(len(m.Choices)))
			m.Choices = append(m.Choices, int32(a))
		}
	}
	ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*A), Gain: make([]int64, T*A), Score: make([]int64, T*A), Follow: make([]bool, A*A)}
	for t := range T {
		ag.Work[t] = r.IntN(6) > 0
	}
	for k := range ag.Open {
		ag.Open[k] = r.IntN(6) > 0
		ag.Gain[k] = int64(r.IntN(21) - 10)
	}
	for k := range ag.Follow {
		ag.Follow[k] = r.IntN(5) > 0
	}
	for range A {
		lo := 1 + r.IntN(2)
		ag.Length = append(ag.Length, model.Span{Min: lo, Max: lo + r.IntN(3)})
	}
	for range r.IntN(4) {
		c := model.Counter{Start: int64(r.IntN(2)), Inc: make([]int32, T*A), PerSession: make([]int32, A)}
		c.Min = int64(r.IntN(3))
		c.Max = c.Min + int64(r.IntN(4))
		each := make([]int32, A)
		for a := range A {
			each[a] = int32(r.IntN(2))
			c.PerSession[a] = int32(r.IntN(4) / 3)
		}
		odd := r.IntN(3) == 0
		for k := range c.Inc {
			c.Inc[k] = each[k%A]
			if odd {
				c.Inc[k] = int32(r.IntN(3))
			}
		}
		if r.IntN(3) == 0 {
			c.Under = int64(1 + r.IntN(6))
		}
		if r.IntN(3) == 0 {
			c.Over = int64(1 + r.IntN(6))
		}
		ag.Counters = append(ag.Counters, c)
		if r.IntN(3) == 0 {
			ag.Gates = append(ag.Gates, model.Gate{Activity: r.IntN(A), Counter: len(ag.Counters) - 1, AtLeast: int64(1 + r.IntN(2))})
		}
	}
	if r.IntN(2) == 0 {
		mc := &model.Machine{States: 3}
		for range 3 * T * (A + 1) {
			mc.Next = append(mc.Next, int32(r.IntN(3)))
			mc.Cost = append(mc.Cost, int64(r.IntN(3)))
			if r.IntN(12) == 0 {
				mc.Next[len(mc.Next)-1] = -1
			}
		}
		mc.Accept = []int64{0, int64(r.IntN(3)), int64(r.IntN(3) - 1)}
		ag.Machines = append(ag.Machines, mc)
	}
	m.Agents = []model.Agent{ag}
	return m
}

// TestBestAgainstEnumeration compares value, emptiness and bound with every
// path of small years, for plain, kept-counter and capped searches.
func TestBestAgainstEnumeration(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	feasible := 0
	for trial := range 3000 {
		m := randomModel(r)
		C := len(m.Choices)
		p := &Prices{Scale: 4, Cell: make([]int64, m.Periods*C), Shut: make([]bool, m.Periods*C)}
		dual := make([]int64, m.Periods*C)
		for k := range p.Cell {
			dual[k] = int64(r.IntN(30) - 15)
			p.Cell[k] = 4*m.Agents[0].Gain[k/C*m.Activities+int(m.Choices[k%C])] - dual[k]
			p.Shut[k] = r.IntN(25) == 0
		}
		want, none := int64(Lowest), true
		enumerate(m, 0, func(q model.Path) {
			v, ok := m.Accepts(0, q)
			v *= 4
			for t, c := range q {
				if c != model.None {
					v -= dual[t*C+int(c)]
					ok = ok && !p.Shut[t*C+int(c)]
				}
			}
			if ok && v > want {
				want, none = v, false
			}
		})
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, mode := range []string{"plain", "kept", "capped", "floor"} {
			opt := Options{Floor: Lowest, Paths: 1 + r.IntN(3), Labels: 1 << 20, Steps: r.IntN(30)}
			switch mode {
			case "kept":
				for k := range o.parts {
					if r.IntN(2) == 0 {
						o.relax.tally[k] += 10
					}
				}
			case "capped":
				opt.Labels, opt.Beam, opt.Windows = 3, 2, 2
			case "floor":
				opt.Floor = want - 1 + int64(r.IntN(3))
			}
			a := o.Best(p, opt)
			if mode == "capped" && !a.Exact {
				if !none && a.Bound < want {
					t.Fatalf("trial %d %s: bound %d below the best value %d", trial, mode, a.Bound, want)
				}
				for k, q := range a.Paths {
					v, ok := m.Accepts(0, q)
					v *= 4
					for t, c := range q {
						if c != model.None {
							v -= dual[t*C+int(c)]
						}
					}
					if !ok || v != a.Values[k] || v > want {
						t.Fatalf("trial %d %s: path %v is worth %d (%v), not %d", trial, mode, q, v, ok, a.Values[k])
					}
				}
				continue
			}
			if mode == "floor" && opt.Floor >= want {
				if len(a.Paths) > 0 || a.Bound > opt.Floor && !none {
					t.Fatalf("trial %d: a path above the best value", trial)
				}
				continue
			}
			if none != a.Empty || !none && (len(a.Paths) == 0 || a.Values[0] != want || a.Bound != want) {
				t.Fatalf("trial %d %s: got %+v, want %d (none %v)", trial, mode, a, want, none)
			}
			for k, q := range a.Paths {
				v, ok := m.Accepts(0, q)
				v *= 4
				for t, c := range q {
					if c != model.None {
						v -= dual[t*C+int(c)]
					}
				}
				if !ok || v != a.Values[k] {
					t.Fatalf("trial %d %s: path %v is worth %d (%v), not %d", trial, mode, q, v, ok, a.Values[k])
				}
			}
		}
		if !none {
			feasible++
		}
	}
	if feasible < 500 {
		t.Fatalf("only %d of the trials had a path", feasible)
	}
}

// TestThroughBoundsEveryPath compares Through with the best path through
// every cell.
func TestThroughBoundsEveryPath(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for trial := range 600 {
		m := randomModel(r)
		A, C := m.Activities, len(m.Choices)
		p := &Prices{Scale: 4, Cell: make([]int64, m.Periods*C)}
		for k := range p.Cell {
			p.Cell[k] = int64(r.IntN(80) - 40)
		}
		best := make([]int64, m.Periods*A)
		for k := range best {
			best[k] = Lowest
		}
		enumerate(m, 0, func(q model.Path) {
			extra, ok := m.Accepts(0, q)
			if !ok {
				return
			}
			var v int64
			for t, c := range q {
				if c != model.None {
					v += p.Cell[t*C+int(c)]
					extra -= m.Agents[0].Gain[t*A+int(m.Choices[c])]
				}
			}
			v += 4 * extra
			for t, c := range q {
				if c != model.None {
					k := t*A + int(m.Choices[c])
					best[k] = max(best[k], v)
				}
			}
		})
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		o.Best(p, Options{Floor: Lowest, Labels: 50, Steps: r.IntN(20)})
		for k, bound := range o.Through(p) {
			if bound < best[k] {
				t.Fatalf("trial %d: period %d activity %d: bound %d, but a path is worth %d", trial, k/A, k%A, bound, best[k])
			}
		}
	}
}

// TestQuestionsOfDifferentScales: what an oracle carries from one question to the next must not
// spoil one in which soft counters are worth less, or nothing at all.
func TestQuestionsOfDifferentScales(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for trial := range 1500 {
		m := randomModel(r)
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		C := len(m.Choices)
		for _, scale := range []int64{1 << 12, 0, 1 << 12, 3} {
			p := &Prices{Scale: scale, Cell: make([]int64, m.Periods*C)}
			for k := range p.Cell {
				p.Cell[k] = int64(r.IntN(3000) - 1500)
			}
			want := int64(Lowest)
			enumerate(m, 0, func(q model.Path) {
				soft, ok := m.Accepts(0, q)
				v := int64(0)
				for t, c := range q {
					if c != model.None {
						v += p.Cell[t*C+int(c)]
						soft -= m.Agents[0].Gain[t*m.Activities+int(m.Choices[c])]
					}
				}
				if v += scale * soft; ok && v > want {
					want = v
				}
			})
			a := o.Best(p, Options{Paths: 1, Labels: 1 << 20, Steps: 20, Floor: Lowest})
			if !a.Exact || a.Bound != want && !(a.Empty && want == Lowest) {
				t.Fatalf("trial %d, scale %d: bound %d (exact %v, empty %v), want %d", trial, scale, a.Bound, a.Exact, a.Empty, want)
			}
		}
	}
}

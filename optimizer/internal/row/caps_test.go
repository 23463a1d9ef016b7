package row

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// clerkship is one agent who does everything at most once or twice, some of it at most so often in all, some of it
// after something else: maxima that follow from each other or stop mattering in the course of the year.
func clerkship(r *rand.Rand) *model.Model {
	T, A := 5+r.IntN(3), 3
	m := &model.Model{Periods: T, Activities: A + 1}
	for a := range A + 1 {
		m.ChoicesOf, m.Choices = append(m.ChoicesOf, []int32{int32(a)}), append(m.Choices, int32(a))
	}
	ag := model.Agent{Work: make([]bool, T), Open: make([]bool, T*(A+1)), Gain: make([]int64, T*(A+1)), Score: make([]int64, T*(A+1)), Follow: make([]bool, (A+1)*(A+1))}
	for t := range T {
		ag.Work[t] = r.IntN(10) > 0
		for a := range A + 1 {
			ag.Open[t*(A+1)+a] = a == A || r.IntN(8) > 0
		}
	}
	for k := range ag.Follow {
		ag.Follow[k] = r.IntN(12) > 0
	}
	for range A {
		ag.Length = append(ag.Length, model.Span{Min: 1 + r.IntN(2), Max: 2})
	}
	ag.Length = append(ag.Length, model.Span{Min: 1, Max: T}) // waiting
	counter := func(most int64, weeks bool, of ...int) {
		c := model.Counter{Max: most, PerSession: make([]int32, A+1)}
		if weeks {
			c.Inc = make([]int32, T*(A+1))
		}
		for _, a := range of {
			for t := 0; weeks && t < T; t++ {
				c.Inc[t*(A+1)+a] = 1
			}
			if !weeks {
				c.PerSession[a] = 1
			}
		}
		ag.Counters = append(ag.Counters, c)
	}
	for a := range A {
		counter(int64(1+r.IntN(2)), r.IntN(3) == 0, a)
	}
	for range 1 + r.IntN(3) {
		counter(int64(1+r.IntN(4)), r.IntN(2) == 0, r.Perm(A)[:2+r.IntN(2)]...)
	}
	if r.IntN(2) == 0 {
		ag.Counters[r.IntN(A)].Min = 1
	}
	if r.IntN(2) == 0 {
		ag.Gates = append(ag.Gates, model.Gate{Activity: 0, Counter: 1, AtLeast: 1})
	}
	m.Agents = []model.Agent{ag}
	return m
}

// TestWhatStopsMatteringIsLeftOut compares the best path of small years with every path, where maxima follow
// from others and where parts come to refuse nothing any more.
func TestWhatStopsMatteringIsLeftOut(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	dropped, letGo, found := 0, 0, 0
	for trial := range 2000 {
		m := clerkship(r)
		C := len(m.Choices)
		p := &Prices{Scale: 1, Cell: make([]int64, m.Periods*C)}
		for k := range p.Cell {
			p.Cell[k] = int64(r.IntN(40) - 15)
		}
		want := int64(Lowest)
		enumerate(m, 0, func(q model.Path) {
			if _, ok := m.Accepts(0, q); !ok {
				return
			}
			v := int64(0)
			for t, c := range q {
				if c != model.None {
					v += p.Cell[t*C+int(c)]
				}
			}
			want = max(want, v)
		})
		o, err := New(m, 0)
		if err != nil {
			t.Fatal(err)
		}
		if len(o.limitless) > 0 {
			letGo++
		}
		for k, c := range m.Agents[0].Counters {
			most := c.Start + o.reach(&c)[0]
			if c.Max < most && c.Max >= c.Start+o.cover(k, o.limits()) {
				dropped++
			}
		}
		a := o.Best(p, Options{Floor: Lowest, Labels: 1 << 20, Steps: r.IntN(10)})
		if want == Lowest != a.Empty || want > Lowest && (len(a.Values) == 0 || a.Values[0] != want || a.Bound != want) {
			t.Fatalf("trial %d: got %+v, want %d", trial, a, want)
		}
		if want > Lowest {
			found++
		}
	}
	if dropped < 300 || letGo < 300 || found < 1000 {
		t.Fatalf("%d maxima that follow from others, %d years with parts that stop mattering, %d with a path", dropped, letGo, found)
	}
}

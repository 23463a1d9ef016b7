package lp

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// master is a set-partitioning-like master: persons' convexity rows, then one row for each block
// and activity with a range, elastic on both sides.
type master struct {
	persons, blocks, activities int
	penalty                     float64 // per unit outside a row's range
	r                           *rand.Rand
	gain                        [][]float64 // [person][block*activities+activity]
}

func newMaster(persons, blocks, activities int, seed uint64) *master {
	m := &master{persons, blocks, activities, 100, rand.New(rand.NewPCG(seed, 7)), nil}
	for range persons {
		g := make([]float64, blocks*activities)
		for k := range g {
			g[k] = float64(m.r.IntN(20))
		}
		m.gain = append(m.gain, g)
	}
	return m
}

// rows loads the rows: everyone has one pattern; each activity is held by a range around the mean.
func (m *master) rows(t testing.TB, s *Solver) {
	for range m.persons {
		_, err := s.AddRow(1, 1)
		must(t, err)
	}
	mean := float64(m.persons) / float64(m.activities)
	for range m.blocks * m.activities {
		low := float64(int(mean * (0.3 + 0.6*m.r.Float64())))
		i, err := s.AddRow(low, low+float64(1+m.r.IntN(2+int(mean/2))))
		must(t, err)
		_, _, err = s.AddElastic(i, m.penalty, m.penalty)
		must(t, err)
	}
}

// draw returns a random year of sessions of two to four blocks.
func (m *master) draw(person int) Column {
	c := Column{Upper: Inf, Rows: []int{person}}
	for b := 0; b < m.blocks; {
		a := m.r.IntN(m.activities)
		for end := min(m.blocks, b+2+m.r.IntN(3)); b < end; b++ {
			m.hold(&c, person, b, a)
		}
	}
	return c
}

func (m *master) hold(c *Column, person, block, activity int) {
	k := block*m.activities + activity
	c.Rows = append(c.Rows, m.persons+k)
	c.Cost += m.gain[person][k]
}

// price returns the best year of sessions of two to four blocks for the duals y, and its reduced
// cost: a dynamic program over the blocks.
func (m *master) price(person int, y []float64) (Column, float64) {
	best := make([]float64, m.blocks+1) // [block] of the year up to it
	for b := 1; b <= m.blocks; b++ {
		best[b] = math.Inf(-1)
	}
	from, what := make([]int, m.blocks+1), make([]int, m.blocks+1)
	for b := range m.blocks {
		if math.IsInf(best[b], -1) {
			continue
		}
		for a := range m.activities {
			sum := best[b]
			for end := b + 1; end <= min(m.blocks, b+4); end++ {
				k := (end-1)*m.activities + a
				sum += m.gain[person][k] - y[m.persons+k]
				if end >= b+2 && sum > best[end] {
					best[end], from[end], what[end] = sum, b, a
				}
			}
		}
	}
	c := Column{Upper: Inf, Rows: []int{person}}
	for end := m.blocks; end > 0; end = from[end] {
		for b := from[end]; b < end; b++ {
			m.hold(&c, person, b, what[end])
		}
	}
	return c, best[m.blocks] - y[person]
}

// generate runs column generation to the end, at most rounds rounds.
func (m *master) generate(t testing.TB, s *Solver, rounds int) (last *Solution, iterations int) {
	for p := range m.persons {
		for range 3 {
			_, err := s.AddColumn(m.draw(p))
			must(t, err)
		}
	}
	for round := range rounds {
		began := time.Now()
		r, err := s.Solve(context.Background(), Options{})
		must(t, err)
		if r.Status != Optimal {
			t.Fatal(r.Status, r.Stats)
		}
		iterations += r.Iterations
		last = r
		improving := 0
		took := time.Since(began)
		for p := range m.persons {
			if c, d := m.price(p, r.Dual); d > 1e-6 {
				improving++
				_, err := s.AddColumn(c)
				must(t, err)
			}
		}
		if testing.Verbose() && (round%10 == 9 || improving == 0) {
			t.Logf("round %d, %d columns: %.3f, %v, %+v", round, s.Columns(), r.Objective, took, r.Stats)
		}
		if improving == 0 {
			break
		}
	}
	return last, iterations
}

func TestMasterByColumnGeneration(t *testing.T) {
	m := newMaster(40, 13, 8, 1)
	s := New()
	m.rows(t, s)
	m.generate(t, s, 200)
	warm, err := s.Solve(context.Background(), Options{})
	must(t, err)
	verify(t, s, warm)
	cold, err := s.Solve(context.Background(), Options{Cold: true})
	must(t, err)
	verify(t, s, cold)
	same(t, 0, 0, warm, cold)
}

// TestHugePenalties has rows whose price dwarfs every gain, as a master that insists on its hard
// rows: rounding of reduced costs must not keep the methods busy for ever.
func TestHugePenalties(t *testing.T) {
	for _, penalty := range []float64{1e4, 1e7, 1e10} {
		m := newMaster(20, 13, 6, 2)
		m.penalty = penalty
		s := New()
		m.rows(t, s)
		r, _ := m.generate(t, s, 60)
		if r.Stats.Recoveries > 3 {
			t.Errorf("penalty %g: %+v", penalty, r.Stats)
		}
	}
}

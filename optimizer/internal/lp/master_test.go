package lp

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
)

// master is a set-partitioning-like master: persons' convexity rows, then one row for each block
// and activity with a range, elastic on both sides.
type master struct {
	persons, blocks, activities int
	r                           *rand.Rand
	gain                        [][]float64 // [person][block*activities+activity]
}

func newMaster(persons, blocks, activities int, seed uint64) *master {
	m := &master{persons, blocks, activities, rand.New(rand.NewPCG(seed, 7)), nil}
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
		_, _, err = s.AddElastic(i, 100, 100)
		must(t, err)
	}
}

// pattern draws a year of sessions of one to four blocks for a person; with prices it takes the
// best of some drawn ones, as a weak pricing would.
func (m *master) pattern(person int, y []float64, tries int) Column {
	var best Column
	bestGain := -1e300
	for range tries {
		c := Column{Upper: Inf, Rows: []int{person}}
		gain := 0.0
		for b := 0; b < m.blocks; {
			a := m.r.IntN(m.activities)
			if y != nil { // greedy among three
				for range 2 {
					other := m.r.IntN(m.activities)
					k, q := b*m.activities+a, b*m.activities+other
					if m.gain[person][q]-y[m.persons+q] > m.gain[person][k]-y[m.persons+k] {
						a = other
					}
				}
			}
			for end := min(m.blocks, b+1+m.r.IntN(4)); b < end; b++ {
				k := b*m.activities + a
				c.Rows = append(c.Rows, m.persons+k)
				c.Cost += m.gain[person][k]
				gain += m.gain[person][k]
				if y != nil {
					gain -= y[m.persons+k]
				}
			}
		}
		if gain > bestGain {
			best, bestGain = c, gain
		}
	}
	return best
}

// generate runs column generation rounds with a weak pricing and returns the totals.
func (m *master) generate(t testing.TB, s *Solver, rounds, each int) (iterations int) {
	ctx := context.Background()
	var y []float64
	for range rounds {
		for p := range m.persons {
			for range each {
				_, err := s.AddColumn(m.pattern(p, y, 10))
				must(t, err)
			}
		}
		r, err := s.Solve(ctx, Options{})
		must(t, err)
		if r.Status != Optimal {
			t.Fatal(r.Status, r.Stats)
		}
		y = r.Dual
		iterations += r.Iterations
		if testing.Verbose() {
			fmt.Printf("%d columns: %g, %+v\n", s.Columns(), r.Objective, r.Stats)
		}
	}
	return iterations
}

func TestMasterByColumnGeneration(t *testing.T) {
	m := newMaster(40, 13, 8, 1)
	s := New()
	m.rows(t, s)
	m.generate(t, s, 8, 3)
	warm, err := s.Solve(context.Background(), Options{})
	must(t, err)
	verify(t, s, warm)
	cold, err := s.Solve(context.Background(), Options{Cold: true})
	must(t, err)
	verify(t, s, cold)
	same(t, 0, 0, warm, cold)
}

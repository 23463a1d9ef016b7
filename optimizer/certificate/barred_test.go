package certificate

import (
	"math/rand/v2"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// The checker shuts what one row alone forbids, found out by itself: at least what the search shuts, and nothing that
// a combination of open cells which keeps the hard rows holds.
func TestBarred(t *testing.T) {
	for seed := range uint64(2000) {
		r := rand.New(rand.NewPCG(seed, 2))
		m := &model.Model{Periods: 2, Activities: 3, Choices: []int32{0, 1, 2}, ChoicesOf: [][]int32{{0}, {1}, {2}}, Shared: make([][]model.Use, 6)}
		for range 2 {
			ag := model.Agent{Work: []bool{true, true}, Open: make([]bool, 6), UsesShared: true, Own: map[int32][]model.Use{}}
			for k := range ag.Open {
				ag.Open[k] = r.IntN(6) > 0
			}
			m.Agents = append(m.Agents, ag)
		}
		for row := range int32(1 + r.IntN(3)) {
			lo := int64(r.IntN(4)) - 1
			m.Rows = append(m.Rows, model.Row{Lo: lo, Hi: lo + int64(r.IntN(3)), Under: int64(r.IntN(5) / 4), Over: int64(r.IntN(5) / 4)})
			for range 1 + r.IntN(6) {
				cell, u := r.IntN(6), model.Use{Row: row, Coef: int32(r.IntN(5)) - 1}
				m.Shared[cell] = append(m.Shared[cell], u)
				if r.IntN(3) == 0 {
					m.Agents[1].Own[int32(cell)] = append(m.Agents[1].Own[int32(cell)], u)
				}
			}
		}
		shut := barred(m)
		for i, cells := range m.Barred(nil) {
			for k, s := range cells {
				if s && !nobody(m, shut) && (shut[i] == nil || !shut[i][k]) {
					t.Fatalf("seed %d: agent %d, cell %d: the search shuts it", seed, i, k)
				}
			}
		}
		everything(m, func(cells [4]int) {
			for k, c := range cells {
				if shut[k/2] != nil && shut[k/2][k%2*3+c] {
					t.Fatalf("seed %d: %v keeps every hard row, and agent %d may not take %d in period %d", seed, cells, k/2, c, k%2)
				}
			}
		})
	}
}

// nobody says whether somebody has nothing left to do in some period: then there is no schedule, and enough is shut.
func nobody(m *model.Model, shut [][]bool) bool {
	for i := range m.Agents {
		for t := range m.Periods {
			left := false
			for c := range 3 {
				left = left || m.Agents[i].Open[t*3+c] && (shut[i] == nil || !shut[i][t*3+c])
			}
			if !left {
				return true
			}
		}
	}
	return false
}

// everything calls f for all choices [agent*2+period] that keep the hard rows.
func everything(m *model.Model, f func(cells [4]int)) {
	for n := range 81 {
		cells := [4]int{n % 3, n / 3 % 3, n / 9 % 3, n / 27}
		load, ok := make([]int64, len(m.Rows)), true
		for k, c := range cells {
			ag, cell := &m.Agents[k/2], k%2*3+c
			ok = ok && ag.Open[cell]
			for _, u := range append(append([]model.Use{}, m.Shared[cell]...), ag.Own[int32(cell)]...) {
				load[u.Row] += int64(u.Coef)
			}
		}
		for r, w := range m.Rows {
			ok = ok && (load[r] <= w.Hi || w.Over > 0) && (load[r] >= w.Lo || w.Under > 0)
		}
		if ok {
			f(cells)
		}
	}
}

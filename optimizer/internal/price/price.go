// Package price turns multipliers on the linking rows into prices of cells
// and back into bounds, all in whole numbers.
//
// For multipliers y[r] on the rows and u[i] >= 0 on the agents (how much
// agent i's score counts towards the fairness term), every year is worth at
// most
//
//	sum_i max over paths p of ( S value_i(p) + u_i score_i(p) - sum_r y_r use(r,p) )
//	+ sum_r ( y_r > 0 ? y_r Hi_r : y_r Lo_r )
//	+ max over w in [WLo, WHi] of ( S F - sum_i u_i Div_i ) w
//
// in units of 1/S: Lagrangian duality, where w is the smallest score per
// period, which lies between the smallest and the largest score of a cell.
// Each part is a sum of whole numbers that anybody can repeat; that is the
// certificate.
package price

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Multipliers are the y and u above, times Scale.
type Multipliers struct {
	Scale int64
	Row   []int64 // [row] any sign within the row's prices
	Fair  []int64 // [agent] >= 0
}

// Market holds what never changes between multipliers.
type Market struct {
	M        *model.Model
	Scale    int64 // fixed point that fits: a power of two
	WLo, WHi int64 // bounds of the fairness term
	Largest  int64 // largest |gain| of a path, over agents: the size of the objective of one agent
	// Reach bounds what all years together can be worth or cost. Beyond Exact sums leave whole numbers.
	Reach float64
	rows  []limits
}

// NewMarket chooses the scale: as fine as sums over a path allow.
func NewMarket(m *model.Model) *Market {
	k := &Market{M: m, WLo: math.MaxInt64, WHi: math.MinInt64}
	for i := range m.Agents {
		ag := &m.Agents[i]
		var path int64
		for t := range m.Periods {
			var cell int64
			for a := range m.Activities {
				if !ag.Work[t] || !ag.Open[t*m.Activities+a] {
					continue
				}
				g := ag.Gain[t*m.Activities+a]
				cell = max(cell, g, -g)
				if ag.Div > 0 {
					s := ag.Score[t*m.Activities+a]
					k.WLo, k.WHi = min(k.WLo, s), max(k.WHi, s)
				}
			}
			path += cell
		}
		k.Largest = max(k.Largest, path)
	}
	if k.WLo > k.WHi {
		k.WLo, k.WHi = 0, 0
	}
	k.WLo -= charged(m)
	k.fit(max(1, k.Largest) * int64(max(1, len(m.Agents))))
	k.limit()
	return k
}

// charged is the most that machines can take off an agent's score per period of work.
func charged(m *model.Model) (most int64) {
	for i := range m.Agents {
		ag := &m.Agents[i]
		if ag.Div <= 0 {
			continue
		}
		var sum int64
		for _, mc := range ag.Machines {
			if !mc.InScore {
				continue
			}
			var step, end int64
			for _, c := range mc.Cost {
				step = max(step, c)
			}
			for _, c := range mc.Accept {
				end = max(end, c)
			}
			sum += step*int64(m.Periods) + end
		}
		most = max(most, (sum+ag.Div-1)/ag.Div)
	}
	return most
}

// Round turns float multipliers (per unit of objective) into whole ones that
// keep the signs which rows without bounds and soft rows demand.
func (k *Market) Round(row, fair []float64) Multipliers {
	u := Multipliers{Scale: k.Scale, Row: make([]int64, len(k.M.Rows)), Fair: make([]int64, len(k.M.Agents))}
	for r := range k.M.Rows {
		u.Row[r] = k.clamp(r, int64(math.Round(math.Max(-1e15, math.Min(1e15, row[r]*float64(k.Scale))))))
	}
	sum := 0.0
	for i := range fair {
		sum += max(0, fair[i]) * float64(k.M.Agents[i].Div)
	}
	share := float64(k.Scale) // of what the fairness term weighs, all together, and not much more
	if most := 4 * float64(k.M.FairWeight); sum > most {
		share *= most / sum
	}
	for i := range fair {
		if k.M.Agents[i].Div > 0 && k.M.FairWeight > 0 {
			u.Fair[i] = max(0, int64(math.Round(fair[i]*share)))
		}
	}
	return u
}

func (k *Market) clamp(r int, y int64) int64 {
	return min(max(y, k.rows[r].least), k.rows[r].most)
}

// Constant is the part of the bound that does not depend on paths.
func (k *Market) Constant(u *Multipliers, gains bool) (sum int64) {
	for r, y := range u.Row {
		switch {
		case y > 0:
			sum += y * k.M.Rows[r].Hi
		case y < 0:
			sum += y * k.M.Rows[r].Lo
		}
	}
	if gains && k.M.FairWeight > 0 {
		left := k.M.FairWeight * u.Scale
		for i, f := range u.Fair {
			left -= f * k.M.Agents[i].Div
		}
		sum += max(left*k.WLo, left*k.WHi)
	}
	return sum
}

// Base returns what the shared rows charge per cell [period*C+choice]; the
// same for every agent.
func (k *Market) Base(u *Multipliers) []int64 {
	base := make([]int64, len(k.M.Shared))
	for c, uses := range k.M.Shared {
		for _, x := range uses {
			base[c] += u.Row[x.Row] * int64(x.Coef)
		}
	}
	return base
}

// Cells fills dst with agent i's price of every cell. gains false leaves the
// objective out: what is left asks only whether the rows can be kept.
func (k *Market) Cells(i int, u *Multipliers, base []int64, gains bool, dst []int64) {
	m := k.M
	ag := &m.Agents[i]
	A, C := m.Activities, len(m.Choices)
	for t := range m.Periods {
		for c := range C {
			cell := t*C + c
			var v int64
			if gains {
				v = ag.Gain[t*A+int(m.Choices[c])]*u.Scale + ag.Score[t*A+int(m.Choices[c])]*u.Fair[i]
			}
			if ag.UsesShared {
				v -= base[cell]
			}
			dst[cell] = v
		}
	}
	for cell, uses := range ag.Own {
		for _, x := range uses {
			dst[cell] -= u.Row[x.Row] * int64(x.Coef)
		}
	}
}

// Extra is the worth of what does not belong to cells: value and score as Model.Extras returns them.
func (u *Multipliers) Extra(i int, value, score int64) int64 {
	return value*u.Scale + score*u.Fair[i]
}

// Worth is the value of path p of an agent under cell prices, plus what does
// not belong to cells (soft counters and machines).
func Worth(m *model.Model, p model.Path, cells []int64, extra int64) int64 {
	C := len(m.Choices)
	sum := extra
	for t, c := range p {
		if c != model.None {
			sum += cells[t*C+int(c)]
		}
	}
	return sum
}

package optimizer

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Move is one cell of a schedule that becomes another.
type Move struct {
	Fellow string
	Block  int
	From   string // activity before, "" for none
	To     string
}

// MovesBetween lists the cells in which b differs from a, fellow by fellow. A nil schedule is an empty one.
func MovesBetween(p *Problem, a, b *Schedule) (moves []Move) {
	a, b = orEmpty(a), orEmpty(b)
	at := func(row Row, t int) string {
		if t < len(row) {
			return row[t]
		}
		return ""
	}
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		for t := range p.Blocks.Count {
			if x, y := at(a.Rows[id], t), at(b.Rows[id], t); x != y {
				moves = append(moves, Move{id, t, x, y})
			}
		}
	}
	return moves
}

// moving makes every cell that differs from rows cost more than everything
// else together can be worth: the fewest moves come first, then the objective.
type moving struct {
	rows   map[string]Row
	weight int64 // of one move; worked out by apply
}

// apply takes the weight off the gains of all cells that differ.
func (v *moving) apply(c *rule.Compiled) {
	m := c.Model
	if v.weight == 0 {
		v.weight = 2*reach(m) + 1
	}
	for i := range c.P.Fellows {
		row := v.rows[c.P.Fellows[i].ID]
		ag := &m.Agents[i]
		for t := range min(m.Periods, len(row)) {
			for a := range m.Activities {
				if row[t] != "" && row[t] != c.ActivityID(a) {
					ag.Gain[t*m.Activities+a] -= v.weight
				}
			}
		}
	}
}

// paid is what the moves of s cost.
func (v *moving) paid(p *Problem, s *Schedule) *big.Rat {
	return new(big.Rat).SetInt64(v.weight * changesFrom(p, v.rows, s))
}

// reach bounds how much two schedules of m can differ in objective.
func reach(m *model.Model) int64 {
	least, most := ends(m)
	return most - least
}

// ends bounds what a schedule of m is worth from below and from above.
func ends(m *model.Model) (bottom, top int64) {
	var low, high, sum int64
	for i := range m.Agents {
		ag := &m.Agents[i]
		for t := range m.Periods {
			var least, most int64
			first := true
			for a := range m.Activities {
				if !ag.Work[t] || !ag.Open[t*m.Activities+a] {
					continue
				}
				g := ag.Gain[t*m.Activities+a]
				if first {
					least, most, first = g, g, false
				}
				least, most = min(least, g), max(most, g)
				s := ag.Score[t*m.Activities+a]
				low, high = min(low, s), max(high, s)
			}
			bottom, top = bottom+least, top+most
		}
		for k := range ag.Counters {
			c := &ag.Counters[k]
			sum += c.Under*max(0, c.Min) + c.Over*most(m, c)
		}
		for _, mc := range ag.Machines {
			var cost, end int64
			for _, n := range mc.Cost {
				cost = max(cost, n)
			}
			for _, n := range mc.Accept {
				end = max(end, n)
			}
			sum += cost*int64(m.Periods) + end
			if mc.InScore {
				sum += m.FairWeight * (cost*int64(m.Periods) + end)
			}
		}
	}
	load := make([]int64, len(m.Rows)) // the largest use, either way
	for _, uses := range m.Shared {
		for _, u := range uses {
			load[u.Row] += int64(max(u.Coef, -u.Coef)) * int64(len(m.Agents))
		}
	}
	for i := range m.Agents {
		for _, uses := range m.Agents[i].Own {
			for _, u := range uses {
				load[u.Row] += int64(max(u.Coef, -u.Coef))
			}
		}
	}
	for r := range m.Rows {
		w := &m.Rows[r]
		if w.Under > 0 {
			sum += w.Under * (max(0, w.Lo) + load[r])
		}
		if w.Over > 0 {
			sum += w.Over * (max(0, -w.Hi) + load[r])
		}
	}
	return bottom - sum + m.FairWeight*low, top + m.FairWeight*high
}

// most is the largest value that counter c can have.
func most(m *model.Model, c *model.Counter) int64 {
	n := max(0, c.Start)
	for t := range m.Periods {
		var best int64
		for a := range m.Activities {
			var one int64
			if c.Inc != nil {
				one += int64(c.Inc[t*m.Activities+a])
			}
			if c.PerSession != nil {
				one += int64(c.PerSession[a])
			}
			best = max(best, one)
		}
		n += best
	}
	return n
}

// Payer is a fellow whose part of the objective changes.
type Payer struct {
	Fellow string
	Before float64
	After  float64
	Exact  string // After - Before, as a fraction
}

// payers compares the parts of all fellows, those who lose most first.
func payers(before, after *Account) (list []Payer) {
	type pair struct{ before, after *big.Rat }
	all := map[string]*pair{}
	get := func(id string) *pair {
		if all[id] == nil {
			all[id] = &pair{new(big.Rat), new(big.Rat)}
		}
		return all[id]
	}
	for _, s := range before.ByFellow {
		get(s.Fellow).before = s.amount
	}
	for _, s := range after.ByFellow {
		get(s.Fellow).after = s.amount
	}
	type line struct {
		Payer
		d *big.Rat
	}
	var lines []line
	for id, q := range all {
		d := new(big.Rat).Sub(q.after, q.before)
		if d.Sign() == 0 {
			continue
		}
		y := Payer{Fellow: id, Exact: d.RatString()}
		y.Before, _ = q.before.Float64()
		y.After, _ = q.after.Float64()
		lines = append(lines, line{y, d})
	}
	slices.SortFunc(lines, func(a, b line) int { return cmp.Or(a.d.Cmp(b.d), cmp.Compare(a.Fellow, b.Fellow)) })
	for _, l := range lines {
		list = append(list, l.Payer)
	}
	return list
}

package optimizer

import (
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// extra is a linking row that no rule of the problem speaks of: what an
// earlier tier has reached, or the distance from another schedule. Such a row
// is a sum over cells, so that it is exact in the master program and in
// bounds, and costs the row search nothing.
type extra func(c *rule.Compiled)

// addRow appends a hard row that counts agent i's cells as use says.
func addRow(c *rule.Compiled, from string, lo, hi int64, use func(i, t, a int) int64) {
	m := c.Model
	c.Origin = append(c.Origin, rule.Origin{Rule: from})
	m.Rows = append(m.Rows, model.Row{Lo: lo, Hi: hi, Origin: len(c.Origin) - 1})
	r := int32(len(m.Rows) - 1)
	for i := range c.P.Fellows {
		ag := &m.Agents[i]
		for t := range m.Periods {
			for ch, a := range m.Choices {
				if !ag.Work[t] || !ag.Open[t*m.Activities+int(a)] {
					continue
				}
				n := use(i, t, int(a))
				if n == 0 {
					continue
				}
				if ag.Own == nil {
					ag.Own = map[int32][]model.Use{}
				}
				cell := int32(m.Cell(t, int32(ch)))
				ag.Own[cell] = append(ag.Own[cell], model.Use{Row: r, Coef: int32(n)})
			}
		}
	}
}

// atMostChanged keeps the cells that differ from rows at most so many.
func atMostChanged(rows map[string]Row, most int64) extra {
	return func(c *rule.Compiled) {
		addRow(c, "change", -model.Infinite, most, func(i, t, a int) int64 {
			if row := rows[c.P.Fellows[i].ID]; t < len(row) && row[t] != "" && row[t] != c.ActivityID(a) {
				return 1
			}
			return 0
		})
	}
}

// farFrom asks for at least so many cells that differ from s. Cells in which
// exactly one of the two has no activity differ in every schedule or in none,
// so that counting the equal ones is enough.
func farFrom(s *Schedule, distance int64) extra {
	return func(c *rule.Compiled) {
		same := func(i, t, a int) int64 {
			if row := s.Rows[c.P.Fellows[i].ID]; t < len(row) && row[t] == c.ActivityID(a) {
				return 1
			}
			return 0
		}
		var cells int64
		for i := range c.P.Fellows {
			row := s.Rows[c.P.Fellows[i].ID]
			for t := range c.Model.Periods {
				if c.Model.Agents[i].Work[t] || t < len(row) && row[t] != "" {
					cells++
				}
			}
		}
		addRow(c, "distance", -model.Infinite, cells-distance, same)
	}
}

// noneWorseThan keeps every fellow's score per working block at least worst.
func noneWorseThan(worst *big.Rat) extra {
	return func(c *rule.Compiled) {
		m := c.Model
		for i := range c.P.Fellows {
			ag := &m.Agents[i]
			if ag.Div == 0 {
				continue
			}
			least := ceiling(new(big.Rat).Mul(worst, new(big.Rat).SetInt64(ag.Div)))
			addRow(c, "fairness", least, model.Infinite, func(k, t, a int) int64 {
				if k != i {
					return 0
				}
				return ag.Score[t*m.Activities+a]
			})
		}
	}
}

// ceiling is the smallest whole number that is at least v.
func ceiling(v *big.Rat) int64 {
	q := new(big.Int).Neg(new(big.Int).Div(new(big.Int).Neg(v.Num()), v.Denom()))
	return q.Int64()
}

// floor is the largest whole number that is at most v.
func floor(v *big.Rat) int64 { return new(big.Int).Div(v.Num(), v.Denom()).Int64() }

// activityID names activity a: rotations first, then site options.
func activityID(p *Problem, a int) string {
	if a < len(p.Rotations) {
		return p.Rotations[a].ID
	}
	return p.Sites[a-len(p.Rotations)].ID
}

// changesFrom counts the cells of s that differ from rows where rows have
// something.
func changesFrom(p *Problem, rows map[string]Row, s *Schedule) (n int64) {
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		for t, a := range rows[id] {
			if t < len(s.Rows[id]) && a != "" && s.Rows[id][t] != "" && s.Rows[id][t] != a {
				n++
			}
		}
	}
	return n
}

// Distance counts the cells in which two schedules of p differ. A nil schedule is an empty one.
func Distance(p *Problem, a, b *Schedule) (n int) {
	a, b = orEmpty(a), orEmpty(b)
	cell := func(s *Schedule, id string, t int) string {
		if row := s.Rows[id]; t < len(row) {
			return row[t]
		}
		return ""
	}
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		for t := range p.Blocks.Count {
			if cell(a, id, t) != cell(b, id, t) {
				n++
			}
		}
	}
	return n
}

// without returns a shallow copy of p without tiers.
func without(p *Problem) *Problem {
	q := *p
	q.Tiers = nil
	return &q
}

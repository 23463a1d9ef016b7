package master

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/lp"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// NewSome is New with the linking rows that are wanted; the others wait until a solution breaks them. Of the 1,145 rows
// of a weekly year with eight agents some 150 ever bind, and a pivot of the linear program costs by the rows.
func NewSome(team *price.Team, penalty float64, wanted func(r int) bool) (*Master, error) {
	all := make([]int, len(team.M.Agents))
	for i := range all {
		all[i] = i
	}
	return newPart(team, true, penalty, all, make([]model.Path, len(all)), wanted)
}

// brokenBy is how far a solution may lie outside a row that is not there.
const brokenBy = 1e-7

// enter adds the absent rows that the last solution breaks and says how many.
func (x *Master) enter() (n int, err error) {
	use := make([]float64, len(x.M.Rows))
	for k := range x.Columns {
		if v := x.X(k); v > 0 {
			x.eachUse(k, func(u model.Use) { use[u.Row] += v * float64(u.Coef) })
		}
	}
	place := make([]int, len(x.M.Rows)) // of the new row, and 1
	var come []int
	var rows []lp.Row
	for r, k := range x.link {
		if lo, hi := x.sides(r); k < 0 && (use[r] > hi+brokenBy || use[r] < lo-brokenBy) {
			come, rows = append(come, r), append(rows, lp.Row{Lower: lo, Upper: hi})
			place[r] = len(rows)
		}
	}
	if len(come) == 0 {
		return 0, nil
	}
	for k := range x.Columns {
		j := x.Columns[k].lp
		x.eachUse(k, func(u model.Use) {
			if place[u.Row] == 0 {
				return
			}
			w := &rows[place[u.Row]-1]
			if last := len(w.Columns) - 1; last >= 0 && w.Columns[last] == j {
				w.Values[last] += float64(u.Coef)
				return
			}
			w.Columns, w.Values = append(w.Columns, j), append(w.Values, float64(u.Coef))
		})
	}
	first, err := x.lp.AddRows(rows)
	if err != nil {
		return 0, err
	}
	b := builder{x.lp, nil}
	for k, r := range come {
		x.link[r] = first + k
		x.elastic(&b, r)
	}
	x.absent -= len(come)
	return len(come), b.err
}

// eachUse calls f for every use of a linking row by column k.
func (x *Master) eachUse(k int, f func(model.Use)) {
	c := &x.Columns[k]
	for t, ch := range c.Path {
		if ch != model.None {
			x.M.EachUse(c.Agent, t, int32(ch), f)
		}
	}
}

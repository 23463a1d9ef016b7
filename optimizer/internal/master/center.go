package master

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Center is where column generation begins: multipliers that are nearly the
// best already, such as those of package dual.
type Center struct{ Row, Fair []float64 }

// At asks all oracles at u, adds what they find, and returns the bound.
func (x *Master) At(u *price.Multipliers, lim Limits) (out Outcome, work int64, err error) {
	out = Outcome{Bound: math.MaxInt64, Empty: -1}
	_, bound, best, work, ok, err := x.priceAll(u, lim, max(1, lim.To), &out)
	if err != nil || !ok {
		out.Stopped = true
		return out, work, err
	}
	if out.Empty >= 0 {
		out.Bound, out.Closed = math.MinInt64/4, true
		return out, work, nil
	}
	out.Bound, out.By, out.Best = bound, *u, best
	out.Closed = lim.Closed != nil && lim.Closed(bound)
	return out, work, nil
}

// Around boxes the duals: breaking a hard row costs what the center charges for
// it and slack more, so that few columns cannot send the duals far away
// (du Merle et al. 1999, with the elastic columns in the part of the box).
// Widen moves what the linear program leans against.
func (x *Master) Around(c *Center, slack float64) error {
	most := 0.0
	for _, y := range c.Row {
		most = max(most, math.Abs(y))
	}
	if most+slack > x.Penalty/2 { // the center must lie inside
		if err := x.Raise(2 * (most + slack) / x.Penalty); err != nil {
			return err
		}
	}
	x.box = make([]float64, len(x.M.Rows))
	for r, y := range c.Row {
		if err := x.setBox(r, math.Abs(y)+slack); err != nil {
			return err
		}
	}
	return nil
}

// Top returns every agent's best known path at u; nil where none is known.
func (x *Master) Top(u *price.Multipliers) []model.Path {
	base := x.Team.Base(u)
	cells := make([]int64, len(x.M.Shared))
	top := make([]model.Path, len(x.M.Agents))
	for i, of := range x.Of {
		x.Team.Cells(i, u, base, x.Gains, cells)
		best := int64(math.MinInt64)
		for _, k := range of {
			c := &x.Columns[k]
			if v := x.worth(c, cells, u); !c.off && v > best {
				best, top[i] = v, c.Path
			}
		}
	}
	return top
}

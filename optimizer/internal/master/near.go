package master

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Start makes the given columns, one per agent, the basis of the next solve:
// the linear program then stands where they stand, at multipliers of zero for
// every row that they keep. columns[i] < 0 leaves agent i without a path.
func (x *Master) Start(columns []int) error {
	var cols, rows []int
	place := func(col, row int) { cols, rows = append(cols, col), append(rows, row) }
	load := make([]int64, len(x.M.Rows))
	least, who := math.Inf(1), -1
	for _, i := range x.Agents {
		k := columns[i]
		if k < 0 {
			place(x.missing[i], x.convex[i])
			continue
		}
		c := &x.Columns[k]
		place(c.lp, x.convex[i])
		x.M.AddUses(i, c.Path, load, 1)
		if x.fair[i] >= 0 {
			if v := float64(c.Score) / float64(x.M.Agents[i].Div); v < least {
				least, who = v, i
			}
		}
	}
	for r := range x.M.Rows {
		w := &x.M.Rows[r]
		switch use := load[r]; {
		case use < w.Lo && x.below[r] >= 0:
			place(x.below[r], x.link[r])
		case use > w.Hi && x.above[r] >= 0:
			place(x.above[r], x.link[r])
		}
	}
	if x.w >= 0 && who >= 0 {
		place(x.w, x.fair[who])
	}
	return x.lp.Crash(cols, rows)
}

// Box lowers the prices of all broken hard rows to p, which keeps every
// multiplier within -p..p: far from the wild ones that few columns allow. Rows
// that stay broken are given higher prices by Widen; Raise ends it.
func (x *Master) Box(p float64) error {
	x.box = make([]float64, len(x.M.Rows))
	for r := range x.box {
		if err := x.setBox(r, p); err != nil {
			return err
		}
	}
	return nil
}

func (x *Master) setBox(r int, p float64) error {
	x.box[r] = p
	if k := x.below[r]; k >= 0 && x.M.Rows[r].Under == 0 {
		if err := x.lp.SetCost(k, -p); err != nil {
			return err
		}
	}
	if k := x.above[r]; k >= 0 && x.M.Rows[r].Over == 0 {
		return x.lp.SetCost(k, -p)
	}
	return nil
}

// Widen multiplies the prices of the hard rows that the last solution breaks,
// up to most. It says how many prices moved.
func (x *Master) Widen(factor, most float64) (n int, err error) {
	for r := range x.M.Rows {
		broken := 0.0
		if k := x.below[r]; k >= 0 && x.M.Rows[r].Under == 0 {
			broken += x.solution.X[k]
		}
		if k := x.above[r]; k >= 0 && x.M.Rows[r].Over == 0 {
			broken += x.solution.X[k]
		}
		if broken > 1e-6 && x.box[r] < most {
			if err := x.setBox(r, min(most, factor*x.box[r])); err != nil {
				return n, err
			}
			n++
		}
	}
	return n, nil
}

// Find returns the column of path p of agent i, or -1.
func (x *Master) Find(i int, p model.Path) int {
	if k, ok := x.known[i][key(p)]; ok {
		return k
	}
	return -1
}

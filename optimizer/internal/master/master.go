// Package master is the restricted master program of column generation: it
// chooses one known path per agent so that the linking rows hold, with a
// linear program over the paths found so far, and asks the oracles for better
// ones at its dual prices.
//
//	maximize   sum value(i,p) z(i,p) + F w - penalties
//	subject to sum_p z(i,p) = 1                                 for every agent i
//	           Lo_r <= sum use(r,p) z(i,p) + below_r - above_r <= Hi_r
//	           sum_p score(i,p) z(i,p) - Div_i w >= 0           for agents with Div > 0
//	           z >= 0, w free, below and above >= 0
//
// Every row is elastic: the penalty of a hard row only limits how large its
// dual may get, and grows while the row stays broken. The bound never comes
// from this program: its duals are rounded to whole multipliers and the
// oracles' exact answers are added up (package price).
package master

import (
	"context"
	"fmt"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/lp"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Column is one known path of one agent.
type Column struct {
	Agent int
	Path  model.Path
	Value int64 // gains minus the prices of soft counters and machines
	Score int64
	Extra int64 // the part of Value that is not gain of cells, <= 0
	Lost  int64 // the part of Score that is not score of cells, <= 0
	lp    int   // its number in the linear program
	size  int32
	off   bool
	idle  bool // about to be dropped
	Dead  bool // no better schedule can hold it
}

// Master holds the linear program and the columns.
type Master struct {
	Team    *price.Team
	M       *model.Model
	Columns []Column
	Of      [][]int      // [agent] its columns
	Agents  []int        // who is in the program
	Rest    []model.Path // what the others do
	Gains   bool         // false: only whether the rows can be kept

	lp        *lp.Solver
	known     []map[string]int // [agent] path to column
	convex    []int            // [agent] row
	fair      []int            // [agent] row, or -1
	link      []int            // [linking row] row, -1: not there yet
	absent    int              // how many are not there yet
	load      []int64          // [linking row] what those outside use
	w         int              // column of the smallest score, or -1
	missing   []int            // [agent] stands in for a path that is not known yet
	below     []int            // [linking row] elastic columns, -1: none
	above     []int
	Penalty   float64 // of hard rows
	Limit     int64   // of Bytes, for Trim; 0: none
	Bytes     int64   // about what the columns take
	sum       []int64 // [linking row] scratch, zero between calls
	order     []int32
	box       []float64 // [linking row] penalty in its place; nil: everywhere the same
	Pivots    int64
	compacted int   // how often columns were numbered anew
	guess     int64 // what the rows found in the last round are worth, with what the linking rows are
	Work      int64 // about what they took, in steps like those of row searches
	solution  *lp.Solution
}

// most is the largest penalty: what misses a path costs more and is still a number for the linear program.
func (x *Master) most() float64 { return max(x.Penalty, 1e17/float64(4*max(1, x.M.Periods))) }

// Steep tells that raising the penalty further says nothing: it is far above what keeping a hard row can cost.
func (x *Master) Steep() bool { return x.Penalty >= min(x.most(), max(1e7, 4*x.dearest())) }

// Raise multiplies the penalty of hard rows.
func (x *Master) Raise(factor float64) error {
	x.Penalty = min(x.most(), x.Penalty*factor)
	for _, k := range x.missing {
		if k < 0 {
			continue
		}
		if err := x.lp.SetCost(k, -x.missingPrice()); err != nil {
			return err
		}
	}
	x.box = nil
	for r := range x.M.Rows {
		if k := x.below[r]; k >= 0 && x.M.Rows[r].Under == 0 {
			if err := x.lp.SetCost(k, -x.Penalty); err != nil {
				return err
			}
		}
		if k := x.above[r]; k >= 0 && x.M.Rows[r].Over == 0 {
			if err := x.lp.SetCost(k, -x.Penalty); err != nil {
				return err
			}
		}
	}
	return nil
}

// Add makes p known and returns its column; fresh is false when it was known.
func (x *Master) Add(i int, p model.Path) (k int, fresh bool, err error) {
	if k, ok := x.known[i][key(p)]; ok {
		return k, false, nil
	}
	value, ok := x.M.Accepts(i, p)
	if !ok {
		return 0, false, fmt.Errorf("agent %d: a path that breaks the agent's own rules was offered", i)
	}
	c := Column{Agent: i, Path: p, Value: value, Score: x.M.ScoreOf(i, p)}
	c.Extra, c.Lost = x.M.Extras(i, p, value, c.Score)
	rows, values := []int{x.convex[i]}, []float64{1}
	if x.sum == nil {
		x.sum = make([]int64, len(x.M.Rows))
	}
	order := x.order[:0]
	for t, ch := range p {
		if ch == model.None {
			continue
		}
		x.M.EachUse(i, t, int32(ch), func(u model.Use) {
			order = append(order, u.Row)
			x.sum[u.Row] += int64(u.Coef)
		})
	}
	for _, r := range order {
		if n := x.sum[r]; n != 0 {
			if x.link[r] >= 0 {
				rows, values = append(rows, x.link[r]), append(values, float64(n))
			}
			x.sum[r] = 0
		}
	}
	x.order = order
	cost := 0.0
	if x.Gains {
		cost = float64(value)
		if x.fair[i] >= 0 {
			rows, values = append(rows, x.fair[i]), append(values, float64(c.Score))
		}
	}
	c.lp, err = x.lp.AddColumn(lp.Column{Cost: cost, Upper: lp.Inf, Rows: rows, Values: values})
	if err != nil {
		return 0, false, err
	}
	k = len(x.Columns)
	x.Columns = append(x.Columns, c)
	x.Of[i] = append(x.Of[i], k)
	x.known[i][key(p)] = k
	c.size = int32(bytesPerColumn + 4*len(p) + bytesPerEntry*len(rows))
	x.Columns[k].size = c.size
	x.Bytes += int64(c.size)
	return k, true, nil
}

// What a column takes besides its path, twice, and its entries: itself, its
// places in the lists, and a dozen figures of the linear program.
const (
	bytesPerColumn = 300
	bytesPerEntry  = 16
)

// Floor is the most that a known path of agent i is worth at the given prices
// of cells: no path worth less improves the linear program.
func (x *Master) Floor(i int, cells []int64, u *price.Multipliers) int64 {
	floor := int64(math.MinInt64 / 4)
	for _, k := range x.Of[i] {
		if c := &x.Columns[k]; !c.off {
			floor = max(floor, x.worth(c, cells, u))
		}
	}
	return floor
}

// worth of a column at the prices of u, whose cells are given.
func (x *Master) worth(c *Column, cells []int64, u *price.Multipliers) int64 {
	var extra int64
	if x.Gains {
		extra = u.Extra(c.Agent, c.Extra, c.Lost)
	}
	return price.Worth(x.M, c.Path, cells, extra)
}

// Compact drops columns for good.
func (x *Master) Compact(drop func(c *Column) bool) {
	x.compacted++
	gone := make([]bool, x.lp.Columns())
	kept := x.Columns[:0]
	for i := range x.Of {
		x.Of[i] = x.Of[i][:0]
		clear(x.known[i])
	}
	for k := range x.Columns {
		c := x.Columns[k]
		if drop(&c) {
			gone[c.lp] = true
			continue
		}
		x.Of[c.Agent] = append(x.Of[c.Agent], len(kept))
		x.known[c.Agent][key(c.Path)] = len(kept)
		kept = append(kept, c)
	}
	x.Columns = kept
	x.Bytes = 0
	for k := range x.Columns {
		x.Bytes += int64(x.Columns[k].size)
	}
	number := x.lp.RemoveColumns(func(j int) bool { return gone[j] })
	for k := range x.Columns {
		x.Columns[k].lp = number[x.Columns[k].lp]
	}
	for _, list := range [][]int{x.missing, x.below, x.above} {
		for k, j := range list {
			if j >= 0 {
				list[k] = number[j]
			}
		}
	}
	if x.w >= 0 {
		x.w = number[x.w]
	}
}

// Allow switches columns on or off.
func (x *Master) Allow(on func(c *Column) bool) error {
	for k := range x.Columns {
		c := &x.Columns[k]
		if off := !on(c); off != c.off {
			c.off = off
			hi := lp.Inf
			if off {
				hi = 0
			}
			if err := x.lp.SetColumnBounds(c.lp, 0, hi); err != nil {
				return err
			}
		}
	}
	return nil
}

// Solve solves the linear program; ok is false when it was stopped or in
// numerical trouble. Rows that were left out come in when the solution breaks
// them, until it keeps all that are still outside.
func (x *Master) Solve(ctx context.Context) (ok bool, err error) {
	for {
		ok, err := x.solve(ctx)
		if err != nil || !ok || x.absent == 0 {
			return ok, err
		}
		if n, err := x.enter(); err != nil || n == 0 {
			return err == nil, err
		}
	}
}

// solve is Solve with the rows that are there.
func (x *Master) solve(ctx context.Context) (ok bool, err error) {
	s, err := x.lp.Solve(ctx, lp.Options{})
	if err != nil {
		return false, err
	}
	x.count(s)
	if s.Status != lp.Optimal && s.Status != lp.Cancelled {
		if s, err = x.lp.Solve(ctx, lp.Options{Cold: true}); err != nil {
			return false, err
		}
		x.count(s)
	}
	x.solution = s
	return s.Status == lp.Optimal, nil
}

// count adds up pivots and what they took.
func (x *Master) count(s *lp.Solution) {
	x.Pivots += int64(s.Iterations)
	x.Work += workPerPivot * int64(s.Iterations) * int64(x.lp.Rows())
}

// workPerPivot is the work of one pivot for every row (measured).
const workPerPivot = 60

// Objective is the value of the linear program.
func (x *Master) Objective() float64 { return x.solution.Objective }

// X is the weight of column k in the last solution; 0 for columns added since.
func (x *Master) X(k int) float64 {
	if j := x.Columns[k].lp; j < len(x.solution.X) {
		return x.solution.X[j]
	}
	return 0
}

// dearest is about the most that keeping a hard row can cost: what a known path is worth or costs, and what soft rows charge.
func (x *Master) dearest() (most float64) {
	for k := range x.Columns {
		most = max(most, math.Abs(float64(x.Columns[k].Value)))
	}
	price := 0.0
	for r := range x.M.Rows {
		price = max(price, float64(x.M.Rows[r].Under), float64(x.M.Rows[r].Over))
	}
	return most + price*float64(x.M.Periods)
}

// Broken is the sum of what hard rows lie outside their bounds, and of agents
// without a path.
func (x *Master) Broken() (sum float64) {
	for _, k := range x.missing {
		if k >= 0 {
			sum += x.solution.X[k]
		}
	}
	for r := range x.M.Rows {
		if k := x.below[r]; k >= 0 && x.M.Rows[r].Under == 0 {
			sum += x.solution.X[k]
		}
		if k := x.above[r]; k >= 0 && x.M.Rows[r].Over == 0 {
			sum += x.solution.X[k]
		}
	}
	return sum
}

// Duals returns the prices of linking rows and of the fairness rows.
func (x *Master) Duals() (row, fair []float64) {
	row, fair = make([]float64, len(x.M.Rows)), make([]float64, len(x.M.Agents))
	for r, k := range x.link {
		if k >= 0 {
			row[r] = x.solution.Dual[k]
		}
	}
	for i, k := range x.fair {
		if k >= 0 {
			fair[i] = -x.solution.Dual[k] // the row is kept from below: its dual is <= 0
		}
	}
	return row, fair
}

// key identifies a path.
func key(p model.Path) string {
	b := make([]byte, 2*len(p))
	for t, c := range p {
		b[2*t], b[2*t+1] = byte(c), byte(c>>8)
	}
	return string(b)
}

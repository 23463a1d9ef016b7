package tree

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/dual"
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Guide is what the compact dual says about the whole: nearly optimal
// multipliers, and the share of every cell in the solution of its linear
// program. It guides; Bound alone is proved.
type Guide struct {
	By    price.Multipliers
	Row   []float64   // [row] price of a unit
	Fair  []float64   // [agent] price of a unit of score
	Cell  [][]float32 // [agent][choice*Periods+period] share
	Bound int64       // units of 1/Scale
	Best  []int64     // [agent] the most a path is worth at By
	// Outcome of the first exact pricing there.
	out  master.Outcome
	last *dual.Result
}

// leastCells is how many cells a problem must have for the compact dual to pay.
var leastCells = 200

// Relax solves the compact dual and prices all agents at its multipliers: a
// bound, columns, and multipliers for everybody's next question. It returns
// nil when that was stopped, or is not worth the effort.
func (s *Search) Relax() (*Guide, error) {
	m := s.Team.M
	if m.Periods*len(m.Agents) < leastCells || s.Team.Largest == 0 || s.Loose() {
		return nil, nil
	}
	var from *dual.Result
	if s.Guide != nil {
		from = s.Guide.last
	}
	d := dual.Solve(s.Team.Market, dual.Options{
		Shut: func(i int) []bool { return s.closed[i] }, Workers: s.Team.Workers, Stop: s.Hooks.Stop, Spend: s.spend, From: from, Precision: precision(m.Periods * len(m.Agents)),
		Enough: func(bound float64) bool {
			return math.Abs(bound) < 1e15/float64(s.Team.Scale) && s.Closed(int64(bound*float64(s.Team.Scale)))
		},
	})
	if d.Stopped {
		return nil, nil
	}
	d.Advise(s.Team)
	g := &Guide{By: s.Team.Round(d.Row, d.Fair), Row: d.Row, Fair: d.Fair, Cell: d.Cell, last: d}
	out, work, err := s.Master.At(&g.By, master.Limits{
		Closed: s.Closed, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] }, To: 4 * s.effort(),
	})
	if err != nil {
		return nil, err
	}
	if !s.spend(work) || out.Stopped {
		s.stopped = true
	}
	g.Bound, g.Best, g.out = out.Bound, out.Best, out
	if !out.Stopped {
		s.Guide = g
		s.lower(g.Bound)
	}
	return s.Guide, nil
}

// Recall makes multipliers that are known from a problem much alike the guide of the whole, in the
// place of the compact dual, where they bound it well.
func (s *Search) Recall(row, fair []float64) error {
	g := &Guide{By: s.Team.Round(row, fair), Row: row, Fair: fair}
	out, work, err := s.Master.At(&g.By, master.Limits{
		Closed: s.Closed, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] }, To: s.effort(),
	})
	if err != nil {
		return err
	}
	s.spend(work)
	if out.Stopped {
		return nil
	}
	g.Bound, g.Best, g.out = out.Bound, out.Best, out
	s.lower(g.Bound)
	if s.Incumbent != nil && float64(g.Bound)/float64(s.Team.Scale)-s.Value.Float() < recalled*math.Abs(s.Value.Float()) {
		s.Guide = g
	}
	return nil
}

// recalled is how far from the incumbent a bound may be, as a part of it, for its multipliers to be a guide.
const recalled = 0.01

// precision of the compact dual: with very many cells the last digits take as
// long as everything before.
func precision(cells int) float64 { return 1e-4 * max(1, float64(cells)/5000) }

// Center is where column generation begins.
func (g *Guide) Center() *master.Center {
	if g == nil {
		return nil
	}
	return &master.Center{Row: g.Row, Fair: g.Fair}
}

// guide takes the bound of the compact dual for the root.
func (s *Search) guide(n *node) (done bool, err error) {
	g := s.Guide
	if g == nil {
		if g, err = s.Relax(); err != nil {
			return false, err
		}
	}
	if g == nil {
		return false, s.Master.Box(s.Master.Penalty) // from which single rows may go on
	}
	if g.Bound < n.bound {
		n.bound, n.proof, s.RootBy, s.RootBest = g.Bound, proof(&g.out), g.By, g.Best
	}
	s.lower(g.Bound)
	if s.stopped {
		return false, nil
	}
	if g.out.Closed || s.Closed(n.bound) {
		return true, nil
	}
	if s.Hooks.Stop != nil && s.Hooks.Stop() {
		s.stopped = true
		return false, nil
	}
	s.Close(&g.By, g.Bound, g.Best)
	return false, s.Master.Around(g.Center(), boxSlack*float64(s.Team.Largest)/float64(s.Team.M.Periods))
}

// boxSlack is how far duals may leave the center at first, in average gains of a cell.
const boxSlack = 0.05

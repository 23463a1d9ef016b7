package master

import (
	"context"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Limits steer one run of column generation.
type Limits struct {
	// Closed reports that a bound (in units of 1/Scale) proves that nothing
	// better than the incumbent is left.
	Closed func(bound int64) bool
	// Round is called after each round of pricing; false stops.
	Round func(bound int64, lpObjective float64, work int64) bool
	// Stop is asked within a round; true stops. It must not depend on work.
	Stop func() bool
	// Shut forbids cells to an agent; nil: none.
	Shut func(i int) []bool
	// Rounds bounds the number of rounds; 0: any.
	Rounds int
	// Labels of the exact row search: From at first, eight times more whenever
	// nothing is found any more, To at most. 0: 600 and 300,000.
	From, To int
	// Center is where to begin; nil: at the duals of what is known.
	Center *Center
	// Early lets boxes give way before the linear program inside is solved.
	Early bool
	// Near ends the run when the linear program keeps every row and the bound is so near to it, as a share; 0: never.
	Near float64
}

// Outcome of one run.
type Outcome struct {
	Bound     int64             // valid for the whole node, in units of 1/Scale
	By        price.Multipliers // the multipliers that gave it
	Best      []int64           // [agent] the most a path is worth at By
	Converged bool              // the linear program is solved over all columns
	Closed    bool              // Limits.Closed(Bound)
	Empty     int               // an agent without any path, or -1
	Stopped   bool
	Inexact   bool // some oracle stopped at its limit: Bound is valid but may be loose
}

// Generate adds columns until the linear program is solved over all paths,
// the bound closes the node, or it is stopped. Duals are smoothed towards the
// multipliers of the best bound (Wentges 1997); when the smoothed ones yield
// nothing, the true ones are asked.
func (x *Master) Generate(ctx context.Context, lim Limits) (out Outcome, err error) {
	out = Outcome{Bound: math.MaxInt64, Empty: -1}
	if lim.To == 0 {
		lim.To = 300_000
	}
	if lim.From == 0 {
		lim.From = 600
	}
	labels := min(lim.From, lim.To)
	var centerRow, centerFair []float64
	alpha, smooth := 0.5, false
	if lim.Center != nil { // a good one: stay close to it
		centerRow, centerFair, smooth, alpha = lim.Center.Row, lim.Center.Fair, true, nearCenter
	}
	widened := 0
	for round := 0; ; round++ {
		ok, err := x.Solve(ctx)
		if ok && err == nil && x.Trim() {
			ok, err = x.Solve(ctx) // numbers anew; the basis is the same
		}
		if err != nil {
			return out, err
		}
		if !ok || lim.Stop != nil && lim.Stop() {
			out.Stopped = true
			return out, nil
		}
		objective := x.Objective()
		fresh := 0
		for _, smoothed := range []bool{true, false} {
			dr, df := x.Duals()
			if smoothed {
				if centerRow == nil || !smooth {
					continue
				}
				mix(dr, centerRow, alpha)
				mix(df, centerFair, alpha)
			}
			u := x.Team.Round(dr, df)
			n, bound, best, work, ok, err := x.priceAll(&u, lim, labels, &out)
			if err != nil {
				return out, err
			}
			if !ok {
				out.Stopped = true
				return out, nil
			}
			if out.Empty >= 0 {
				out.Bound, out.Closed = row.Lowest, true
				return out, nil
			}
			if bound < out.Bound {
				out.Bound, out.By, out.Best = bound, u, best
				centerRow, centerFair = dr, df
			}
			fresh += n
			if lim.Round != nil && !lim.Round(out.Bound, objective, work) {
				out.Stopped = true
				return out, nil
			}
			if lim.Closed != nil && lim.Closed(out.Bound) {
				out.Closed = true
				return out, nil
			}
			if n > 0 {
				break
			}
		}
		gap := float64(out.Bound)/float64(x.Team.Scale) - objective
		smooth = gap > 1e-4*math.Abs(objective)
		if gap < lim.Near*math.Abs(objective) && x.Broken() < 1e-6 {
			return out, nil
		}
		if x.box != nil && (fresh == 0 || lim.Early && round >= widened+4 && (gap < nearlyThere*math.Abs(objective) || lim.Center == nil && round >= widened+8)) {
			widened = round
			most := x.Penalty
			if lim.Early {
				most *= mostBox
			}
			if n, err := x.Widen(4, most); err != nil {
				return out, err
			} else if n > 0 {
				continue
			}
		}
		if fresh == 0 && out.Inexact && labels < lim.To {
			labels = min(lim.To, labels*8)
			continue
		}
		if fresh == 0 || gap < 1e-6*(1+math.Abs(objective)) {
			out.Converged = !out.Inexact || gap < 1e-6*(1+math.Abs(objective))
			return out, nil
		}
		if lim.Rounds > 0 && round+1 >= lim.Rounds {
			return out, nil
		}
	}
}

// Boxes give way before the linear program inside is solved to the end: when
// bound and objective are so near, for rows that are broken. And then far.
const (
	nearlyThere = 1e-3
	mostBox     = 64
)

// nearCenter is how much a given center weighs.
const nearCenter = 0.8

func mix(v, center []float64, alpha float64) {
	for k := range v {
		v[k] = float64(alpha*center[k]) + float64((1-alpha)*v[k])
	}
}

// priceAll asks every oracle at u, adds what it finds, and adds up the bound.
func (x *Master) priceAll(u *price.Multipliers, lim Limits, labels int, out *Outcome) (fresh int, bound int64, best []int64, work int64, ok bool, err error) {
	answers := x.Team.Best(price.Ask{
		U: u, Gains: x.Gains, Shut: lim.Shut, Stop: lim.Stop,
		Floor: func(i int, cells []int64) int64 { return x.Floor(i, cells, u) },
		Opt:   func(int) row.Options { return row.Options{Paths: 4, Labels: labels, Steps: 60, Beam: 40} },
	})
	bound = x.Team.Constant(u, x.Gains)
	x.guess = bound
	out.Inexact = false
	best = make([]int64, len(answers))
	for i := range answers {
		a := &answers[i]
		if !a.OK {
			return 0, 0, nil, 0, false, nil
		}
		work += a.Work
		if a.Empty {
			out.Empty = i
			return 0, 0, nil, work, true, nil
		}
		out.Inexact = out.Inexact || !a.Exact
		best[i] = max(a.Bound, a.Floor)
		found := a.Floor
		if len(a.Values) > 0 {
			found = max(found, a.Values[0])
		}
		x.guess += found
		bound += best[i]
		for _, p := range a.Paths {
			_, isNew, err := x.Add(i, p)
			if err != nil {
				return 0, 0, nil, 0, false, err
			}
			if isNew {
				fresh++
			}
		}
	}
	return fresh, bound, best, work, true, nil
}

// Integral returns one path per agent when the last solution is whole, and
// nil otherwise.
func (x *Master) Integral() []model.Path {
	paths := make([]model.Path, len(x.M.Agents))
	copy(paths, x.Rest)
	for _, i := range x.Agents {
		paths[i] = nil
		for _, k := range x.Of[i] {
			if v := x.X(k); v > 1-1e-6 {
				paths[i] = x.Columns[k].Path
			} else if v > 1e-6 {
				return nil
			}
		}
		if paths[i] == nil {
			return nil
		}
	}
	return paths
}

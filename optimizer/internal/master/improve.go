package master

import (
	"context"

	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Part is one run of column generation over some agents only, without a
// bound: the master of a dive or of a neighborhood.
type Part struct {
	Free   func(i int) bool   // agents to ask
	Shut   func(i int) []bool // nil: none
	Stop   func() bool
	Spend  func(work int64) bool
	Rounds int
	Labels int
	// Content ends the run when the linear program is worth at least so much.
	Content float64
}

// Improve adds columns with positive reduced cost until there are none or the
// limits are reached. It returns false when it was stopped.
func (x *Master) Improve(ctx context.Context, p Part) (bool, error) {
	for round := 0; ; round++ {
		ok, err := x.Solve(ctx)
		if err != nil || !ok {
			return false, err
		}
		if p.Stop != nil && p.Stop() {
			return false, nil
		}
		if round >= p.Rounds || x.Objective() >= p.Content {
			return true, nil
		}
		dr, df := x.Duals()
		u := x.Team.Round(dr, df)
		answers := x.Team.Best(price.Ask{
			U: &u, Gains: x.Gains, Shut: p.Shut, Stop: p.Stop,
			Skip:  func(i int) bool { return x.convex[i] < 0 || !p.Free(i) },
			Floor: func(i int, cells []int64) int64 { return x.Floor(i, cells, &u) + u.Scale/1000 },
			Opt: func(int) row.Options {
				return row.Options{Paths: 4, Labels: p.Labels, Steps: 30, Beam: 30}
			},
		})
		fresh := 0
		var work int64
		for i := range answers {
			a := &answers[i]
			work += a.Work
			for _, q := range a.Paths {
				_, isNew, err := x.Add(i, q)
				if err != nil {
					return false, err
				}
				if isNew {
					fresh++
				}
			}
		}
		if p.Spend != nil && !p.Spend(work) {
			return false, nil
		}
		if fresh == 0 {
			return true, nil
		}
	}
}

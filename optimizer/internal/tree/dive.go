package tree

import (
	"context"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
)

// Dive looks for a better schedule in which only the agents in free may
// differ from the incumbent (nil: everybody, incumbent or not): column
// generation over them, then one agent after another is settled on the path
// that the linear program likes best, with a little column generation in
// between. What is still broken at the end is handed to repair.
func (s *Search) Dive(ctx context.Context, free []int, rounds, labels int) (better bool, err error) {
	x, m := s.Master, s.Team.M
	settled := make([]int, len(m.Agents)) // column, or -1: free
	open := len(m.Agents)
	for i := range settled {
		settled[i] = -1
	}
	if free != nil {
		for i := range settled {
			k, _, err := x.Add(i, s.Incumbent[i])
			if err != nil {
				return false, err
			}
			settled[i] = k
		}
		for _, i := range free {
			settled[i] = -1
		}
		open = len(free)
	}
	allow := func() error {
		k := -1
		return x.Allow(func(c *master.Column) bool {
			k++
			if settled[c.Agent] >= 0 {
				return settled[c.Agent] == k
			}
			return fits(m, c.Path, s.closed[c.Agent])
		})
	}
	for {
		if err := allow(); err != nil {
			return false, err
		}
		ok, err := x.Improve(ctx, master.Part{
			Free: func(i int) bool { return settled[i] < 0 }, Shut: func(i int) []bool { return s.closed[i] },
			Stop: s.Hooks.Stop, Spend: s.spend, Rounds: rounds, Labels: labels,
		})
		if err != nil || !ok {
			return false, err
		}
		if s.Incumbent != nil && x.Objective() <= s.Value.Float()+1e-7*(1+math.Abs(s.Value.Float())) {
			return false, nil
		}
		if x.Broken() < 1e-6 {
			if paths := x.Integral(); paths != nil {
				return s.Offer(paths), nil
			}
		}
		if open == 0 {
			return s.mend(settled)
		}
		open -= s.settle(settled)
		rounds = min(rounds, 3)
	}
}

func (s *Search) spend(work int64) bool { return s.Hooks.Spend == nil || s.Hooks.Spend(work) }

// settle fixes every free agent whose path is nearly whole, and at least the
// one that is most decided.
func (s *Search) settle(settled []int) (n int) {
	best, at, column := -1.0, -1, -1
	for i := range settled {
		if settled[i] >= 0 {
			continue
		}
		top, which := -1.0, -1
		for _, k := range s.Master.Of[i] {
			if v := s.Master.X(k); v > top {
				top, which = v, k
			}
		}
		if top > 0.95 {
			settled[i] = which
			n++
		} else if top > best {
			best, at, column = top, i, which
		}
	}
	if at >= 0 && (n == 0 || best > 0.7) {
		settled[at] = column
		n++
	}
	return n
}

// mend hands the settled paths to a few sweeps of repair.
func (s *Search) mend(settled []int) (better bool, err error) {
	paths := make([]model.Path, len(settled))
	for i, k := range settled {
		if k < 0 {
			return false, nil
		}
		paths[i] = s.Master.Columns[k].Path
	}
	s.mends++
	r := repair.New(s.Team, paths, s.Seed, 1000+s.mends)
	r.Spend, r.Shut = s.spend, func(i int) []bool { return s.closed[i] }
	r.Found = func(p []model.Path) { better = s.Offer(p) || better }
	for range 4 {
		if !r.Sweep() || better {
			break
		}
	}
	return better, nil
}

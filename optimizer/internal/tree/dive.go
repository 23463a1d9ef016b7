package tree

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
)

// Dive looks for a better schedule: column generation over the agents of x,
// then one agent after another is settled on the path that the linear program
// likes best, with a little column generation in between. What is still broken
// at the end is handed to repair.
func (s *Search) Dive(ctx context.Context, x *master.Master, rounds, labels int) (better bool, err error) {
	m := s.Team.M
	settled := make([]int, len(m.Agents)) // column, or -1: free
	for i := range settled {
		settled[i] = -1
	}
	open := len(x.Agents)
	content := math.Inf(1)
	for {
		k := -1
		err := x.Allow(func(c *master.Column) bool {
			k++
			if settled[c.Agent] >= 0 {
				return settled[c.Agent] == k
			}
			return fits(m, c.Path, s.closed[c.Agent])
		})
		if err != nil {
			return false, err
		}
		ok, err := x.Improve(ctx, master.Part{
			Free: func(i int) bool { return settled[i] < 0 }, Shut: func(i int) []bool { return s.closed[i] },
			Stop: s.Hooks.Stop, Spend: s.spend, Rounds: rounds, Labels: labels, Content: content,
		})
		if err != nil || !ok {
			return false, err
		}
		if s.Incumbent != nil && x.Objective()+s.rest(x) <= s.Value.Float()+1e-7*(1+math.Abs(s.Value.Float())) {
			return false, nil
		}
		if x.Broken() < 1e-6 {
			if paths := x.Integral(); paths != nil {
				return s.Offer(paths), nil
			}
		}
		if open == 0 {
			return s.mend(x, settled)
		}
		if open <= fewAgents && open < len(x.Agents) {
			return s.finish(ctx, x, settled)
		}
		open -= s.settle(x, settled)
		// What settling costs shows in the objective: nothing lost, nothing to
		// mend by pricing.
		content = x.Objective() - 1e-5*math.Abs(x.Objective())
		rounds = min(rounds, 2)
	}
}

// rest is the value of the agents outside x.
func (s *Search) rest(x *master.Master) (sum float64) {
	if len(x.Agents) == len(x.Rest) {
		return 0
	}
	inside := make([]bool, len(x.Rest))
	for _, i := range x.Agents {
		inside[i] = true
	}
	for i, p := range x.Rest {
		if !inside[i] {
			v, _ := s.Team.M.Accepts(i, p)
			sum += float64(v)
		}
	}
	return sum
}

// fewAgents is how many free agents are searched with backtracking.
const fewAgents = 12

// finish searches the agents that are still free with backtracking, while the
// settled ones stay.
func (s *Search) finish(ctx context.Context, x *master.Master, settled []int) (bool, error) {
	rest := slices.Clone(x.Rest)
	var free []int
	for _, i := range x.Agents {
		if k := settled[i]; k >= 0 {
			rest[i] = x.Columns[k].Path
		} else {
			free = append(free, i)
		}
	}
	part, err := s.part(x, free, rest)
	if err != nil {
		return false, err
	}
	return s.probe(ctx, part, 60, s.long() && !s.few())
}

// part builds the master of some agents from the columns that x knows.
func (s *Search) part(x *master.Master, agents []int, rest []model.Path) (*master.Master, error) {
	part, err := master.NewPart(s.Team, true, x.Penalty, agents, rest)
	if err != nil {
		return nil, err
	}
	for _, i := range agents {
		if err := s.known(part, x, i); err != nil {
			return nil, err
		}
	}
	return part, nil
}

// known gives part the columns of agent i that x knows.
func (s *Search) known(part, x *master.Master, i int) error {
	for _, k := range x.Of[i] {
		if fits(s.Team.M, x.Columns[k].Path, s.closed[i]) {
			if _, _, err := part.Add(i, x.Columns[k].Path); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Search) spend(work int64) bool {
	s.worked += work
	return s.Hooks.Spend == nil || s.Hooks.Spend(work)
}

// settle fixes every free agent whose path is nearly whole, and at least the
// one that is most decided.
func (s *Search) settle(x *master.Master, settled []int) (n int) {
	type decision struct {
		top           float64
		agent, column int
	}
	var list []decision
	for _, i := range x.Agents {
		if settled[i] >= 0 {
			continue
		}
		d := decision{-1, i, -1}
		for _, k := range x.Of[i] {
			if v := x.X(k); v > d.top {
				d.top, d.column = v, k
			}
		}
		if d.column >= 0 {
			list = append(list, d)
		}
	}
	slices.SortStableFunc(list, func(a, b decision) int { return cmp.Compare(b.top, a.top) })
	for n < len(list) && list[n].top > 0.85 {
		n++
	}
	if n < len(list) && (n == 0 || list[n].top > 0.7) {
		n++
	}
	for _, d := range list[:n] {
		settled[d.agent] = d.column
	}
	return n
}

// mend hands the settled paths to a few sweeps of repair.
func (s *Search) mend(x *master.Master, settled []int) (better bool, err error) {
	paths := slices.Clone(x.Rest)
	for _, i := range x.Agents {
		if settled[i] < 0 {
			return false, nil
		}
		paths[i] = x.Columns[settled[i]].Path
	}
	s.mends++
	r := repair.New(s.Team, paths, s.Seed, 1000+s.mends)
	r.Spend, r.Shut = s.spend, func(i int) []bool { return s.closed[i] }
	r.Found = func(p []model.Path) { better = s.Offer(p) || better }
	for range mostSweeps {
		if !r.Sweep() || better {
			break
		}
	}
	return better, nil
}

// mostSweeps of a repair follow a dive.
const mostSweeps = 4

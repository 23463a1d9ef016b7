package tree

import (
	"context"
	"math"
	"math/rand/v2"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// root bounds the whole problem in stages of growing effort of the exact row
// search. Between stages the duals are good enough to dive, to search
// neighborhoods of the incumbent, and to close cells, which makes the next
// stage cheaper. It returns true when that already completes the proof.
func (s *Search) root(ctx context.Context, n *node) (done bool, err error) {
	// Where rows are short the first pass is cut short: a dive finds much before
	// the duals settle. With long rows it costs more than it finds.
	rounds := firstRounds
	if s.Team.M.Periods > 16 {
		rounds = 0
	}
	if done, err := s.guide(n); done || err != nil || s.stopped {
		return done, err
	}
	for labels := s.effort(); labels <= s.most(); labels *= 8 {
		if err := s.allowClosed(); err != nil {
			return false, err
		}
		out, err := s.Master.Generate(ctx, master.Limits{
			Closed: s.Closed, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] },
			From: labels, To: labels, Rounds: rounds, Center: s.Guide.Center(),
			Round: func(bound int64, _ float64, work int64) bool {
				s.lower(bound)
				return s.spend(work)
			},
		})
		if err != nil {
			return false, err
		}
		if out.Bound < n.bound {
			n.bound, n.proof, s.RootBy = out.Bound, proof(&out), out.By
		}
		if out.Stopped {
			s.stopped = true
			return false, nil
		}
		if out.Closed {
			return true, nil
		}
		broken := s.Master.Broken() > 1e-6
		if broken && s.Master.Penalty < 1000 {
			if err := s.Master.Raise(8); err != nil {
				return false, err
			}
			labels, rounds = labels/8, 0 // the same effort once more
			continue
		}
		if !broken {
			if paths := s.Master.Integral(); paths != nil {
				s.Offer(paths)
			}
			if s.Closed(n.bound) {
				return true, nil
			}
			s.Close(&out.By, out.Bound, out.Best)
			if s.Incumbent != nil && s.Master.Objective() < s.Value.Float()+1e-6*(1+math.Abs(s.Value.Float())) {
				if rounds > 0 {
					labels, rounds = labels/8, 0
				}
				continue // only the proof is missing
			}
			if _, err := s.Dive(ctx, s.Master, 4, s.effort()); err != nil {
				return false, err
			}
			if err := s.Neighborhoods(ctx, &out, 6); err != nil {
				return false, err
			}
			if s.Closed(n.bound) {
				return true, nil
			}
			s.Close(&out.By, out.Bound, out.Best)
		}
		if rounds > 0 && !out.Converged {
			labels /= 8 // to the end this time
		}
		rounds = 0
		if s.Hooks.Stop != nil && s.Hooks.Stop() {
			s.stopped = true
			return false, nil
		}
		if out.Converged {
			break
		}
	}
	return false, nil
}

// firstRounds is how many rounds of column generation come before the first
// dive.
const firstRounds = 16

// effort is the limit of the row search in rounds where a good answer soon is
// worth more than an exact one. It grows with the square of the horizon: with
// less, long rows are so far from their best that the duals mean nothing. A few
// agents with long rows can be asked harder than many.
func (s *Search) effort() int {
	T, n := s.Team.M.Periods, len(s.Team.M.Agents)
	if T <= 16 {
		return 600
	}
	return 600 * max(1, T*T/(16*16)) * min(4, max(1, 40/max(1, n)))
}

// most is the limit of the row search where exactness matters.
func (s *Search) most() int { return min(1_500_000, max(mostLabels, 8*s.effort())) }

// mostLabels is the least that most returns.
const mostLabels = 600 * 8 * 8 * 8

// lower takes a bound on the whole.
func (s *Search) lower(bound int64) {
	if bound < s.Bound {
		s.Bound = bound
		if s.Hooks.Bound != nil {
			s.Hooks.Bound(bound)
		}
	}
}

// allowClosed switches off the columns that use closed cells.
func (s *Search) allowClosed() error {
	return s.Master.Allow(func(c *master.Column) bool { return fits(s.Team.M, c.Path, s.closed[c.Agent]) })
}

// Neighborhoods re-optimizes small groups of agents around the incumbent
// (large neighborhood search, with column generation inside) until so many
// groups in a row bring nothing. Agents whose path is worth much less at the
// root's prices than their best are drawn more often: their regrets add up to
// the gap.
func (s *Search) Neighborhoods(ctx context.Context, root *master.Outcome, patience int) error {
	n := len(s.Team.M.Agents)
	if s.Incumbent == nil || n <= fewAgents { // few agents are left to branching
		return nil
	}
	s.groups++
	rng := rand.New(rand.NewPCG(s.Seed, 5000+s.groups))
	for fails := 0; fails < patience; fails++ {
		size := min(n, 5+rng.IntN(10))
		regret := s.regrets(root)
		group := draw(rng, regret, size)
		better, err := s.regroup(ctx, group)
		if err != nil {
			return err
		}
		if better {
			fails = -1
		}
		if s.Closed(s.Bound) || s.Hooks.Stop != nil && s.Hooks.Stop() || !s.spend(0) {
			return nil
		}
	}
	return nil
}

// regroup re-optimizes one group: a small master of its own that starts from
// the paths known for its agents. What it finds is kept.
func (s *Search) regroup(ctx context.Context, group []int) (better bool, err error) {
	x, err := s.part(s.Master, group, s.Incumbent)
	if err != nil {
		return false, err
	}
	for _, i := range group {
		if _, _, err := x.Add(i, s.Incumbent[i]); err != nil {
			return false, err
		}
	}
	if len(group) <= fewAgents {
		better, err = s.Probe(ctx, x, 40)
	} else {
		better, err = s.Dive(ctx, x, 4, s.effort())
	}
	if err != nil || !better {
		return better, err
	}
	for _, i := range group {
		if _, _, err := s.Master.Add(i, s.Incumbent[i]); err != nil {
			return true, err
		}
	}
	return true, nil
}

// regrets is what each agent's incumbent path falls short of its best, at the
// root's multipliers, in units of 1/Scale.
func (s *Search) regrets(root *master.Outcome) []int64 {
	m := s.Team.M
	base := s.Team.Base(&root.By)
	cells := make([]int64, len(m.Shared))
	out := make([]int64, len(m.Agents))
	for i, p := range s.Incumbent {
		s.Team.Cells(i, &root.By, base, true, cells)
		value, _ := m.Accepts(i, p)
		extra, lost := m.Extras(i, p, value, m.ScoreOf(i, p))
		out[i] = max(0, root.Best[i]-price.Worth(m, p, cells, root.By.Extra(i, extra, lost)))
	}
	return out
}

// draw picks size different agents, half of them by regret.
func draw(rng *rand.Rand, regret []int64, size int) []int {
	taken := make([]bool, len(regret))
	var group []int
	for len(group) < size {
		i := rng.IntN(len(regret))
		if len(group)%2 == 0 {
			// the larger of three draws
			for range 2 {
				if k := rng.IntN(len(regret)); regret[k] > regret[i] && !taken[k] {
					i = k
				}
			}
		}
		if !taken[i] {
			taken[i] = true
			group = append(group, i)
		}
	}
	return group
}

package tree

import (
	"context"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
)

// root bounds the whole problem in stages of growing effort of the exact row
// search. Between stages the duals are good enough to dive, to search
// neighborhoods of the incumbent, and to close cells, which makes the next
// stage cheaper. It returns true when that already completes the proof.
func (s *Search) root(ctx context.Context, n *node) (done bool, err error) {
	// Where rows are short the first pass is cut short: a dive finds much before
	// the duals settle. With long rows it costs more than it finds.
	rounds := firstRounds
	if s.Team.M.Periods > 16 && !s.Loose() {
		rounds = 0
	}
	if done, err := s.guide(n); done || err != nil || s.stopped {
		return done, err
	}
	if err := s.early(ctx); err != nil || s.stopped {
		return false, err
	}
	from := s.effort()
	if s.Steep() {
		if done, err := s.smoothly(n); done || err != nil || s.stopped {
			return done, err
		}
		from = looseExact // what is left is exact
	}
	for labels := from; labels <= s.most(); labels *= 8 {
		if err := s.allowClosed(); err != nil {
			return false, err
		}
		out, err := s.Master.Generate(ctx, master.Limits{
			Closed: s.ends, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] },
			From: labels, To: labels, Rounds: rounds, Center: s.center(), Early: !s.few() || s.Narrows(), Near: s.near(),
			Round: func(bound int64, _ float64, work int64) bool {
				s.lower(bound)
				return s.spend(work)
			},
		})
		if err != nil {
			return false, err
		}
		if out.Bound < n.bound {
			n.bound, n.proof, s.RootBy, s.RootBest = out.Bound, proof(&out), out.By, out.Best
		}
		if out.Stopped {
			s.stopped = true
			return false, nil
		}
		if s.worthless(out.Bound) && out.Empty < 0 {
			if p := s.emptied(&out.By, func(i int) []bool { return s.closed[i] }); p != nil || s.stopped {
				n.proof = p
				return p != nil, nil
			}
			labels /= 8 // the same effort once more, without the shortcut
			continue
		}
		if out.Closed {
			return true, nil
		}
		broken := s.Master.Broken() > 1e-6
		if broken && s.Master.Penalty < 1000 {
			if err := s.Master.Raise(8); err != nil {
				return false, err
			}
			labels /= 8 // the same effort once more
			if !s.Loose() {
				rounds = 0
			}
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
				if rounds == firstRounds {
					labels, rounds = labels/8, 0
				}
				continue // only the proof is missing
			}
			used, err := false, error(nil)
			if s.Narrows() {
				used, err = s.Narrow(ctx, &out)
			}
			if s.Narrowed = err == nil && used && s.Closed(s.Bound); s.Narrowed {
				return true, nil
			}
			if !used && err == nil {
				_, err = s.Dive(ctx, s.Master, 4, from)
			}
			if err != nil {
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
		if rounds == firstRounds && !out.Converged {
			labels /= 8 // to the end this time
		}
		rounds = 0
		if s.Team.M.Periods > 16 && s.Loose() && labels < looseExact { // what is not exact by then hardly ever is with less
			labels = looseExact / 8
		}
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

// near is how near bound and linear program may be when the root is left: 0: as near as can be. Inside corridors the
// rest is a matter of moments.
func (s *Search) near() float64 {
	if s.Narrows() {
		return 3e-4
	}
	return 0
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
	switch {
	case !s.Loose():
	case s.steep:
		return steepEffort
	default:
		return looseEffort
	}
	return 600 * max(1, T*T/(16*16)) * min(4, max(1, 40/max(1, n)))
}

// most is the limit of the row search where exactness matters.
func (s *Search) most() int { return min(1_500_000, max(mostLabels, 8*s.effort())) }

// mostLabels is the least that most returns.
const mostLabels = 600 * 8 * 8 * 8

// lower takes a bound on the whole.
func (s *Search) lower(bound int64) {
	s.Logged = min(s.Logged, bound)
	s.inside(bound)
}

// inside takes a bound on the whole that comes from corridors.
func (s *Search) inside(bound int64) {
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

// center is where column generation begins: the multipliers of the best bound.
func (s *Search) center() *master.Center {
	if s.Guide == nil || s.few() {
		return s.Guide.Center()
	}
	u := &s.RootBy
	c := &master.Center{Row: make([]float64, len(u.Row)), Fair: make([]float64, len(u.Fair))}
	for r, y := range u.Row {
		c.Row[r] = float64(y) / float64(u.Scale)
	}
	for i, y := range u.Fair {
		c.Fair[i] = float64(y) / float64(u.Scale)
	}
	return c
}

package tree

import (
	"context"
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
)

// Glances tells whether repair takes so long that the linear program is worth a look in between: in long years of so few
// cells that repair would otherwise end by itself.
func (s *Search) Glances() bool {
	return s.long() && s.Team.M.Periods*len(s.Team.M.Agents) < glanceCells && s.Team.Largest > 0
}

// glanceCells is up to how many cells repair ends by itself.
const glanceCells = 1500

// Glimpse is what a look at the linear program shows.
type Glimpse struct {
	Ended   bool // column generation came to its end
	Settled bool // the linear program has nothing better than the incumbent so far
}

// Glance works at the linear program of the whole for about so much work. Its bound is where Run begins, and its columns
// stay; where that already closes on the incumbent, Run has nothing left to do.
func (s *Search) Glance(ctx context.Context, work int64) (seen Glimpse, err error) {
	if err := s.allowClosed(); err != nil {
		return seen, err
	}
	spent := int64(0)
	out, err := s.Master.Generate(ctx, master.Limits{
		Closed: s.Closed, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] }, From: s.effort(), To: s.effort(), Early: true,
		Round: func(bound int64, _ float64, w int64) bool {
			s.lower(bound)
			spent += w
			return s.spend(w) && spent < work
		},
	})
	if err != nil || out.By.Row == nil {
		return seen, err
	}
	seen.Ended = !out.Stopped
	if s.plain == nil || out.Bound < s.plain.bound {
		s.Plain(out.By, out.Bound, out.Best)
		s.RootBy, s.RootBest = out.By, out.Best
	}
	if s.Master.Broken() > 1e-6 {
		return seen, nil
	}
	if paths := s.Master.Integral(); paths != nil {
		s.Offer(paths)
	}
	value := s.Value.Float()
	seen.Settled = s.Master.Objective() < value+settledShare*(1+math.Abs(value))
	return seen, nil
}

const settledShare = 1e-3

// Nearly tells that the bound of the whole is so near to the incumbent that its proof may be at hand.
func (s *Search) Nearly() bool {
	return s.Incumbent != nil && float64(slack(s, s.Bound)) < nearlyProved*math.Abs(float64(s.Bound))
}

const nearlyProved = 0.05

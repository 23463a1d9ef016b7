package tree

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/master"
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/repair"
)

// smoothly bounds the whole where rows are seldom exact (Steep), without a linear program (master.Smooth). Small moves
// look for better schedules in between, for about a third of the work. It returns true when that completes the proof; else
// only the last digits are left, for which a linear program is better.
func (s *Search) smoothly(n *node) (done bool, err error) {
	if s.smooth == nil {
		s.smooth = master.NewSmooth(s.Master, steepEffort, steepEffort*steepStep, looseExact)
	}
	rounds := steepRounds
	for annealing := int64(0); ; {
		for begun, k := s.worked, 0; k == 0 || s.worked-begun < annealing*roundsShare; k++ {
			out, err := s.smooth.Generate(master.Limits{
				Closed: s.ends, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return s.closed[i] }, Rounds: rounds,
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
			switch {
			case out.Stopped:
				s.stopped = true
				return false, nil
			case s.worthless(out.Bound): // the linear program looks into it
				return false, nil
			case out.Closed:
				return true, nil
			case out.Converged:
				return false, s.anneal()
			}
		}
		begun := s.worked
		rounds = steepRounds / 4
		if err := s.anneal(); err != nil || s.stopped {
			return false, err
		}
		annealing = s.worked - begun
		if s.Closed(n.bound) {
			return true, nil
		}
	}
}

const (
	steepRounds = 16 // before the first year; a quarter of them between looks at the work afterwards
	steepStep   = 64 // times as many labels in the second stage
	roundsShare = 2  // times the work of the small moves before, until they have their turn again
)

// anneal looks for a better schedule by small moves, from what column generation likes best of everybody and with what
// it charges for the rows.
func (s *Search) anneal() (err error) {
	start := make([]model.Path, len(s.Team.M.Agents))
	for i, k := range s.smooth.Likes() {
		if k < 0 {
			return nil
		}
		start[i] = s.Master.Columns[k].Path
	}
	s.slow = min(slowest, max(1, 2*s.slow))
	c := s.smooth.Center()
	by := s.Team.Round(c.Row, c.Fair)
	s.mends++
	repair.Job{
		Team: s.Team, Start: start, Seed: s.Seed, Stream: 1000 + s.mends, Row: by.Row, Known: s.Incumbent != nil,
		Offer: s.Offer, Spend: s.spend, Stop: s.Hooks.Stop, Slow: s.slow,
		Worth: func(i int, p model.Path) {
			if _, _, e := s.Master.Add(i, p); e != nil {
				err = e
			}
		},
	}.Anneal()
	s.stopped = s.stopped || s.Hooks.Stop != nil && s.Hooks.Stop()
	return err
}

// slowest: every year cools twice as slow as the one before, up to so many times.
const slowest = 4

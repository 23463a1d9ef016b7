package optimizer

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/internal/near"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

// Limits of looking near the published year before anything else: beyond them
// the change is not a small one.
const (
	nearNodes  = 40
	nearRounds = 60
)

// nearby tries to prove an answer close to the year that is known: when every
// change costs something, or when an earlier solve of much the same problem
// left its rows, there is little else to look at.
func (s *solver) nearby() error {
	if s.p.Baseline == nil || s.p.Objective.Change == 0 {
		return nil
	}
	s.enter("near")
	alone := make([]model.Path, len(s.c.Model.Agents))
	if err := s.warm(alone, false); err != nil {
		return err
	}
	if err := s.search.Master.Box(max(1, float64(s.p.Objective.Change)/2)); err != nil {
		return err
	}
	columns := make([]int, len(alone))
	for i := range columns {
		columns[i] = -1
		if alone[i] != nil {
			columns[i] = s.search.Master.Find(i, alone[i])
		}
	}
	if err := s.search.Master.Start(columns); err != nil {
		return err
	}
	d := &near.Desk{Team: s.team, Master: s.search.Master, Stop: s.stop, Spend: s.spend, Nodes: nearNodes, Rounds: nearRounds}
	out, err := d.Ask(s.ctx, near.Question{Known: s.search.Incumbent})
	if err != nil {
		return err
	}
	if out.Paths != nil {
		s.search.Offer(out.Paths)
	}
	if out.Closed && out.Paths != nil {
		s.search.Done, s.search.Bound, s.search.RootBy = true, math.MinInt64, out.By
		if s.search.Log != nil {
			*s.search.Log = tree.Log{Leaves: out.Leaves}
		}
	}
	s.search.Nodes += out.Nodes
	if s.search.Done {
		return nil
	}
	return s.search.Master.Raise(1) // prices as they were
}

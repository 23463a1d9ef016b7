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
	box := float64(s.p.Objective.Change) / 2
	switch {
	case s.o.moving != nil:
		box = float64(s.o.moving.weight) / 2
	case s.p.Baseline == nil || box == 0:
		return nil
	}
	s.enter("near")
	columns, err := s.published()
	if err != nil {
		return err
	}
	d := &near.Desk{Team: s.team, Master: s.search.Master, Stop: s.stop, Spend: s.spend, Nodes: nearNodes, Rounds: nearRounds, Box: max(1, box), Start: columns}
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

// published makes the rows of the known year columns and returns them by
// agent, -1 where a row is not accepted any more.
func (s *solver) published() ([]int, error) {
	alone := make([]model.Path, len(s.c.Model.Agents))
	if err := s.warm(alone, false); err != nil {
		return nil, err
	}
	columns := make([]int, len(alone))
	for i := range columns {
		columns[i] = -1
		if alone[i] != nil {
			columns[i] = s.search.Master.Find(i, alone[i])
		}
	}
	return columns, nil
}

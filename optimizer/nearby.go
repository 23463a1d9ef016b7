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
	nearNodes  = 400
	nearRounds = 60
)

// fewCells is up to how many cells counting takes less time than the search
// near the known year, so that it comes first.
const fewCells = 400

// nearby tries to prove an answer close to the year that is known: when every
// change costs something, or when an earlier solve of much the same problem
// left its rows, there is little else to look at. Reasons: there is no year.
func (s *solver) nearby() (reasons *Infeasibility, err error) {
	box := float64(s.p.Objective.Change) / 2
	switch {
	case s.o.moving != nil:
		box = float64(s.o.moving.weight) / 2
	case s.p.Baseline == nil || box == 0:
		return nil, nil
	}
	few := len(s.p.Fellows)*s.p.Blocks.Count <= fewCells
	if few {
		if reasons := s.counted(); reasons != nil {
			return reasons, nil
		}
	}
	s.enter("near")
	columns, err := s.published()
	if err != nil {
		return nil, err
	}
	d := &near.Desk{Team: s.team, Master: s.search.Master, Stop: s.stop, Spend: s.spend, Nodes: nearNodes, Rounds: nearRounds, Box: max(1, box), Start: columns}
	out, err := d.Ask(s.ctx, near.Question{Known: s.search.Incumbent})
	if err != nil {
		return nil, err
	}
	if out.Paths != nil {
		s.search.Offer(out.Paths)
	}
	s.search.Nodes += out.Nodes
	if !out.Closed {
		return nil, s.search.Master.Raise(1) // prices as they were
	}
	s.search.Done, s.search.Bound, s.search.RootBy = true, math.MinInt64, out.By
	if s.search.Log != nil {
		*s.search.Log = tree.Log{Leaves: out.Leaves}
	}
	if out.Paths != nil {
		return nil, nil
	}
	s.empty = true
	if !few {
		if reasons := s.counted(); reasons != nil {
			return reasons, nil
		}
	}
	if len(out.Leaves) == 1 && out.Leaves[0].Proof.None {
		return s.emptyRow(out.Leaves[0].Proof.Agent), nil
	}
	return s.explain(), nil
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

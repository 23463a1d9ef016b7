package planner

import (
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Excuse is a problem of this snapshot in which what exceptions allow of rows may stay as it is. Numbers
// are loosened as they are for a plan that starts from the rows. Rules without a number are kept as far
// as possible, by everybody: what comes of it may break more than was allowed, and has to be checked.
func (s *Snapshot) Excuse(p *problem.Problem, rows map[string]problem.Row, exceptions []*ent.ScheduleException) *problem.Problem {
	q := *p
	q.Rules, q.Rotations, q.Fellows, q.Tracks = cloned(p.Rules), cloned(p.Rotations), cloned(p.Fellows), cloned(p.Tracks)
	for _, e := range exceptions {
		switch e.Rule {
		case "session-length", "prerequisite", "track", "succession":
			soften(&q, e.Rule)
			if len(q.Tiers) > 0 && !slices.Contains(q.Tiers, problem.Should) {
				q.Tiers = append([]string{problem.Should}, q.Tiers...)
			}
			continue
		}
		a := &allowance{
			happened: &happened{p: &q, keys: s.keys, rows: rows, kept: &kept{Rows: rows}, before: p.Blocks.Count},
			of:       e, block: -1, amount: int64(e.Amount), present: present(&q, rows), fellow: s.fellow[valueOf(e.EnrollmentID)],
			rotation: s.rotation[valueOf(e.RotationID)],
		}
		if t, ok := s.BlockOf(valueOf(e.BlockID)); ok {
			a.block = t
		}
		a.carry() // what has no use changes nothing
	}
	return &q
}

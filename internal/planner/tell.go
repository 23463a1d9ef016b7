package planner

import (
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Reasons says in people's names why a problem made from this snapshot has no schedule.
func (s *Snapshot) Reasons(why *optimizer.Infeasibility) *Infeasibility {
	told := newNamer(s.Problem, s.keys).reasons(why)
	return &told
}

// Changes are the cells in which a schedule of problem p, made from this snapshot, differs from
// another one, each with a reason.
func (s *Snapshot) Changes(p *problem.Problem, before, after *problem.Schedule) []ScheduleChange {
	n := newNamer(s.Problem, s.keys)
	back := *s.keys
	back.Kept = &kept{Mentors: before.Mentors}
	told := n.outcome(&back, &answer{changes: changesOf(p, &kept{Rows: before.Rows, Mentors: before.Mentors}, after)}, nil)
	if told == nil {
		return nil
	}
	return told.Changes
}

// Forgive is p with what the blocks before a position broke already, as rows have them, loosened:
// what is over is not judged again.
func Forgive(p *problem.Problem, rows map[string]problem.Row, before int) *problem.Problem {
	q := *p
	q.Rules, q.Rotations, q.Mentors, q.Sites = cloned(p.Rules), cloned(p.Rotations), cloned(p.Mentors), cloned(p.Sites)
	forgive(&q, rows, before)
	return &q
}

func cloned[T any](list []T) []T { return append([]T(nil), list...) }

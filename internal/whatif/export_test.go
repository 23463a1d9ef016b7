package whatif

import (
	"context"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A Base is a laid out schedule, for tests of what is done with it behind questions.
type Base struct{ b *base }

// BaseOf is what questions about a schedule start from now.
func (s *Service) BaseOf(ctx context.Context, scheduleID string) (Base, error) {
	b, err := s.base(ctx, s.client, "id", scheduleID)
	return Base{b}, err
}

// Problem is what is asked about the base without changes.
func (b Base) Problem() (*problem.Problem, error) {
	w, err := suppose(b.b, nil)
	if err != nil {
		return nil, err
	}
	p := w.problem()
	p.Baseline, p.Objective.Change = w.rows, 0
	return p, nil
}

// Known is what answers about the base have left; nil: nothing.
func (b Base) Known() *optimizer.Warm { return b.b.guide.get() }

// Begun says whether the base itself is being solved, or was.
func (b Base) Begun() bool {
	b.b.guide.mu.Lock()
	defer b.b.guide.mu.Unlock()
	return b.b.guide.begun
}

// Broken is a base of the same schedule whose problem the optimizer refuses; without a sheet it is not even read.
func (b Base) Broken(sheet bool) Base {
	snap, p := *b.b.snap, *b.b.snap.Problem
	p.Fellows = append([]problem.Fellow(nil), p.Fellows...)
	p.Fellows[0].Track = "nowhere"
	snap.Problem = &p
	broken := &base{stored: b.b.stored, snap: &snap}
	if sheet {
		broken.sheet = b.b.sheet
	}
	return Base{broken}
}

// Prepare solves the base behind questions, if a desk is free.
func (s *Service) Prepare(b Base) { s.prepare(b.b) }

// Wait waits for what goes on behind questions.
func (s *Service) Wait() { s.behind.Wait() }

package optimizer

import (
	"context"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// missing are sets of rotations with mentors, whose rows are told once a schedule breaks them: where many rotations
// share mentors there are more than can be written down. A schedule that breaks one is never taken, so that
// everything proved without the row is true with it; the search ends at its next pause and begins again with the row.
type missing struct {
	mu   sync.Mutex
	sets []rule.MentorSet
}

func (m *missing) some() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.sets) > 0
}

// after are sets with those that are missing, in an order that does not depend on who found which first.
func (m *missing) after(sets []rule.MentorSet) []rule.MentorSet {
	m.mu.Lock()
	defer m.mu.Unlock()
	fresh := slices.Clone(m.sets)
	slices.SortFunc(fresh, func(a, b rule.MentorSet) int { return slices.Compare(a, b) })
	return slices.Concat(sets, fresh)
}

// keeps says whether everybody on supervised rotations can be given a mentor, and notes why not.
func (s *solver) keeps(paths []model.Path) bool {
	sets := s.c.Unsupervised(paths)
	s.missing.mu.Lock()
	defer s.missing.mu.Unlock()
	for _, x := range sets {
		if !slices.ContainsFunc(s.missing.sets, func(y rule.MentorSet) bool { return slices.Equal(x, y) }) {
			s.missing.sets = append(s.missing.sets, x)
		}
	}
	return len(sets) == 0
}

// rowless reports that rows are missing and that there is work and time left to begin again with them. What has been
// proved to the end needs none.
func (s *solver) rowless() bool {
	return !s.search.Done && s.missing.some() && !s.limited && !s.stop() && len(s.o.sets)+len(s.missing.sets) <= rule.MostMentorSets
}

// solveOne solves a valid problem of one tier: once, or as often as a schedule shows that rows are missing.
func solveOne(ctx context.Context, p *Problem, o Options) (*Result, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	whole, begun, started := o, o.Now(), time.Now()
	var work int64
	var phases []PhaseTime
	attempt := func() (r *Result, again bool, err error) {
		s, err := start(ctx, p, o)
		if err != nil {
			return nil, false, err
		}
		defer s.cancel()
		if r, again, err = s.once(); err != nil {
			return nil, false, err
		}
		if again {
			s.enter("")
			phases, work = append(phases, s.phases...), work+s.work
			o = s.further(whole, work, started)
			return nil, true, nil
		}
		return r, false, s.certify(r)
	}
	for {
		r, again, err := attempt()
		if err != nil {
			return nil, err
		}
		if !again {
			r.Work, r.Phases = r.Work+work, slices.Concat(phases, r.Phases)
			return r, nil
		}
		if whole.Progress != nil {
			past := work
			o.Progress = func(now Progress) {
				now.Work, now.Elapsed = now.Work+past, whole.Now().Sub(begun)
				whole.Progress(now)
			}
		}
	}
}

// further are the options of the next attempt: with the rows that were missing, with what is known by now, and with
// what the limits of the whole leave.
func (s *solver) further(whole Options, work int64, started time.Time) Options {
	o := whole
	o.sets = s.missing.after(s.o.sets)
	if o.TimeLimit > 0 {
		if o.TimeLimit -= time.Since(started); o.TimeLimit <= 0 {
			o.TimeLimit = -1
		}
	}
	if o.WorkLimit > 0 {
		if o.WorkLimit -= work; o.WorkLimit <= 0 {
			o.WorkLimit = -1
		}
	}
	best, bound := s.figures()
	o.known, o.proved = s.search.Incumbent, s.o.proved
	if bound != nil && (best == nil || bound.Cmp(best) > 0) {
		o.proved = new(big.Rat).Set(bound)
	}
	w := s.keep(nil)
	if whole.Warm != nil {
		w.Schedule, w.by = whole.Warm.Schedule, whole.Warm.by
	}
	if by := s.multipliers(); by != nil {
		w.by = by
	}
	o.Warm = w
	return o
}

package whatif

import (
	"context"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/optimizer"
)

// A guide is what the best years with one base leave to the next: multipliers that bound them nearly as
// well as they bounded the last. Where moves cost nothing, a large year is not proved in the time of a
// question, and without a guide nothing would be known of how far from the best an answer is.
type guide struct {
	mu    sync.Mutex
	warm  *optimizer.Warm
	gap   float64 // of the answer that left it
	begun bool    // the base itself is being solved, or was
	gone  bool    // the base has been replaced: nobody will ask about it any more
	halt  func()  // ends the solving of the base
}

// guiding is how far from the best an answer may be whose multipliers are worth keeping.
const guiding = 0.01

func (g *guide) get() *optimizer.Warm {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.warm
}

// keep takes over what an answer left, when it is the sharpest so far.
func (g *guide) keep(r *optimizer.Result) {
	if r.Warm == nil || r.Gap == nil || *r.Gap > guiding {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.warm == nil || *r.Gap <= g.gap {
		g.warm, g.gap = r.Warm, *r.Gap
	}
}

// first reports whether nobody has begun yet to solve the base itself, and nothing is known.
func (g *guide) first() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.begun || g.warm != nil {
		return false
	}
	g.begun = true
	return true
}

// solving reports whether the base may still be solved: not when it was replaced meanwhile. halt ends it.
func (g *guide) solving(halt func()) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.halt = halt
	return !g.gone
}

// drop ends what is done for the sake of questions that will not come: the desk is wanted for others.
func (g *guide) drop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.gone = true; g.halt != nil {
		g.halt()
	}
}

// preparing bounds how long the base itself is solved for the sake of later questions.
const preparing = 40 * time.Second

// prepare solves the base itself, once and at a free desk, after a question that was too large to be
// proved: the next ones about the same base are bounded by what it leaves.
func (s *Service) prepare(b *base) {
	select {
	case s.desks <- struct{}{}:
	default:
		return // everybody is busy: after another question, then
	}
	if !b.guide.first() {
		<-s.desks
		return
	}
	ctx, cancel := context.WithCancel(context.Background()) // of no request: the next ones are to have it
	if !b.guide.solving(cancel) {
		cancel()
	}
	s.behind.Go(func() {
		select {
		case <-s.closed:
			cancel()
		case <-ctx.Done():
		}
	})
	s.behind.Go(func() {
		defer cancel()
		defer func() { <-s.desks }()
		defer func() {
			if r := recover(); r != nil { // nobody else catches it here
				slog.Error("solving a base for later questions", "cause", r, "stack", string(debug.Stack()))
			}
		}()
		w, err := suppose(b, nil)
		if err != nil {
			return // the question says so, and has
		}
		p := w.problem()
		p.Baseline, p.Objective.Change = w.rows, 0
		r, err := optimizer.Solve(ctx, p, optimizer.Options{
			TimeLimit: min(preparing, s.most), Seed: 1, Workers: 1, Warm: optimizer.NewWarm(w.sheet.Schedule()),
		})
		if err != nil {
			slog.Error("solving a base for later questions", "cause", err)
			return
		}
		b.guide.keep(r)
	})
}

package whatif

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// Options bound what questions may take. The zero value has the usual bounds.
type Options struct {
	Desks   int           // questions answered at a time; 0: 2
	Waiting int           // questions that wait for a desk; 0: 32
	Most    time.Duration // the longest time limit of a question; 0: 60 s
}

// Service answers what-if questions and keeps scenarios.
type Service struct {
	programs *program.Service
	drafts   *draft.Service
	client   *ent.Client // reads; the context says for whom
	bases    *cache
	desks    chan struct{}
	line     chan struct{} // those who wait and those who are served
	most     time.Duration

	closed chan struct{}  // no more work in the background
	behind sync.WaitGroup // what goes on there
}

// Close ends what goes on in the background and waits for it. Call it once, after the last request.
func (s *Service) Close() {
	close(s.closed)
	s.behind.Wait()
}

// New makes the service of a program's store. Call it before the first request.
func New(programs *program.Service, drafts *draft.Service, o Options) *Service {
	if o.Desks == 0 {
		o.Desks = 2
	}
	if o.Waiting == 0 {
		o.Waiting = 32
	}
	if o.Most == 0 {
		o.Most = time.Minute
	}
	s := &Service{
		programs: programs, drafts: drafts, client: programs.Store.Client, bases: newCache(), most: o.Most, closed: make(chan struct{}),
		desks: make(chan struct{}, o.Desks), line: make(chan struct{}, o.Desks+o.Waiting),
	}
	programs.Store.Use(s.bases.watch)
	return s
}

func (s *Service) instant() time.Time { return s.programs.Now().UTC().Truncate(time.Microsecond) }

// sit waits for a desk. Only so many wait: who comes later is told to come again.
func (s *Service) sit(ctx context.Context) (leave func(), err error) {
	select {
	case s.line <- struct{}{}:
	default:
		return nil, fault.New(fault.Unavailable, "%d questions are being answered or wait already: ask again in a moment", cap(s.line))
	}
	select {
	case s.desks <- struct{}{}:
		return func() { <-s.desks; <-s.line }, nil
	case <-ctx.Done():
		<-s.line
		return nil, ctx.Err()
	}
}

// within bounds the time of an answer.
func (s *Service) within(path string, ms int) (time.Duration, error) {
	d := time.Duration(ms) * time.Millisecond
	if d < time.Millisecond || d > s.most {
		return 0, fault.At(fault.BadInput, path, "%d ms is no time limit: write 1 to %d", ms, s.most/time.Millisecond)
	}
	return d, nil
}

// change makes a change in one transaction, with the reason for the log.
func (s *Service) change(ctx context.Context, reason string, do func(ctx context.Context, tx *ent.Tx) error) error {
	return s.programs.Change(ctx, program.ChangeOptions{Reason: reason}, do)
}

// account is the person whom the context speaks for.
func account(ctx context.Context) (string, error) {
	if v, ok := access.From(ctx); ok && v.AccountID != "" {
		return v.AccountID, nil
	}
	return "", fault.New(fault.Precondition, "a scenario belongs to a person: sign in first")
}

// isStaff reports whether whoever acts may see and change what only the staff of a program may.
func isStaff(ctx context.Context, programID string) bool {
	v, ok := access.From(ctx)
	return access.IsSystem(ctx) || ok && (v.IsStaff(programID) || v.Administrator)
}

// ended names what ended a context: the caller is gone, or the time is over.
func ended(err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return fault.New(fault.Timeout, "the question was cancelled before it had an answer")
	}
	return err
}

package planner

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
)

// Defaults of Options.
const (
	defaultWorkers   = 1
	defaultQueue     = 20
	defaultTimeLimit = time.Minute
	longestTimeLimit = time.Hour
	// stopWithin is how long Close waits for the optimizer to let go; the rest of the second is for the database.
	stopWithin = 700 * time.Millisecond
)

// Why a run's context ends.
var (
	errCancelled = errors.New("cancelled by a person")
	errStopping  = errors.New("the server stops")
)

// Planner runs optimizations in the background, at most a configured number at once and the
// others in the order in which they were asked for. The queue is the database: a restart loses nothing.
type Planner struct {
	db      database
	solve   solver
	log     *slog.Logger
	now     func() time.Time
	options Options

	wake chan struct{} // something may be queued
	hub  *hub

	mu      sync.Mutex
	running map[string]*job
	stop    context.CancelCauseFunc
	workers sync.WaitGroup
}

// database is where runs and schedules are kept.
type database struct {
	client *ent.Client // reads; the context says for whom
	// write is one transaction without the program's invariants: for the runs themselves.
	write func(ctx context.Context, do func(ctx context.Context, tx *ent.Tx) error) error
	// change is one transaction that keeps every invariant of the program: for schedules.
	change func(ctx context.Context, reason string, do func(ctx context.Context, tx *ent.Tx) error) error
	// system gives the rights of the program itself. It never leaves this package.
	system func(context.Context) context.Context
}

// Options are what a planner may be told; zero values are replaced by defaults.
type Options struct {
	Workers      int           // runs at once
	MaxQueued    int           // runs that may wait
	MaxTimeLimit time.Duration // longest time limit of one run
	SolveWorkers int           // threads of one run; 0: one per core
}

func (o Options) withDefaults() Options {
	if o.Workers <= 0 {
		o.Workers = defaultWorkers
	}
	if o.MaxQueued <= 0 {
		o.MaxQueued = defaultQueue
	}
	if o.MaxTimeLimit <= 0 {
		o.MaxTimeLimit = longestTimeLimit
	}
	return o
}

// assemble makes a planner of its parts.
func assemble(db database, solve solver, log *slog.Logger, now func() time.Time, o Options) *Planner {
	return &Planner{
		db: db, solve: solve, log: log, now: now, options: o.withDefaults(),
		wake: make(chan struct{}, 1), hub: newHub(), running: map[string]*job{},
	}
}

// Start marks what a stopped server left running as INTERRUPTED and starts the workers, which
// take up what is queued. The workers end when ctx does or with Close.
func (p *Planner) Start(ctx context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stop != nil {
		return errors.New("planner: started twice")
	}
	if err := p.interruptAll(ctx); err != nil {
		return fmt.Errorf("planner: marking interrupted runs: %w", err)
	}
	ctx, p.stop = context.WithCancelCause(ctx)
	for range p.options.Workers {
		p.workers.Add(1)
		go func() {
			defer p.workers.Done()
			p.work(ctx)
		}()
	}
	return nil
}

// Close stops the workers within a second. What ran is INTERRUPTED, what is queued stays queued.
func (p *Planner) Close() error {
	p.mu.Lock()
	if p.stop == nil {
		p.mu.Unlock()
		return nil
	}
	p.stop(errStopping)
	p.mu.Unlock()
	done := make(chan struct{})
	go func() { p.workers.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(stopWithin):
		p.log.Error("planner: an optimization did not let go in time; its run is marked as interrupted")
	}
	err := p.interruptAll(context.Background())
	p.mu.Lock()
	for id := range p.running { // those that did not let go
		p.hub.publish(RunProgress{RunID: id, Status: optimizationrun.StatusINTERRUPTED, Final: true})
	}
	p.mu.Unlock()
	p.hub.close()
	return err
}

// interruptAll says of every run that claims to be running that the server stopped under it.
func (p *Planner) interruptAll(ctx context.Context) error {
	return p.db.write(p.db.system(context.WithoutCancel(ctx)), func(ctx context.Context, tx *ent.Tx) error {
		_, err := tx.OptimizationRun.Update().
			Where(optimizationrun.StatusEQ(optimizationrun.StatusRUNNING)).
			SetStatus(optimizationrun.StatusINTERRUPTED).SetEndedAt(p.instant()).SetPhase("").
			SetFailure(interrupted).
			Save(ctx)
		return err
	})
}

// instant is the time as it is stored.
func (p *Planner) instant() time.Time { return p.now().UTC().Truncate(time.Microsecond) }

// ended reports whether a run will not change any more.
func ended(s optimizationrun.Status) bool {
	return s != optimizationrun.StatusQUEUED && s != optimizationrun.StatusRUNNING
}

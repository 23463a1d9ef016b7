package planner

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

const (
	heartbeat = time.Second // at least so often whoever watches hears something
	saveEvery = time.Second // so often progress is stored, for those who ask again and again
	retry     = time.Second // after the database refused
)

// A job is one run in the hands of a worker.
type job struct {
	run     *ent.OptimizationRun
	problem *problem.Problem // what is solved, once it has been read
	ctx     context.Context  // ends with the server, or when a person cancels
	cancel  context.CancelCauseFunc
	done    chan struct{} // closed when the run is stored as ended

	mu      sync.Mutex
	best    Progress
	tiers   []TierFigure
	course  []moment
	changed bool // since it was stored
}

// work takes queued runs, one after the other, until ctx ends.
func (p *Planner) work(ctx context.Context) {
	for ctx.Err() == nil {
		j, err := p.take(ctx)
		switch {
		case j != nil:
			p.nudge() // there may be another one, for another worker
			p.perform(j.ctx, j)
		case err != nil && ctx.Err() == nil:
			p.log.ErrorContext(ctx, "planner: taking a run from the queue", "error", err)
			pause(ctx, retry)
			p.nudge()
		default:
			select {
			case <-ctx.Done():
			case <-p.wake:
			}
		}
	}
}

func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}

// take marks the oldest queued run as RUNNING; nil when none waits.
func (p *Planner) take(ctx context.Context) (j *job, err error) {
	p.mu.Lock() // so that nobody can cancel between the database and the table of running jobs
	defer p.mu.Unlock()
	err = p.db.write(p.db.system(ctx), func(ctx context.Context, tx *ent.Tx) error {
		run, err := tx.OptimizationRun.Query().
			Where(optimizationrun.StatusEQ(optimizationrun.StatusQUEUED)).
			Order(optimizationrun.ByCreatedAt(), optimizationrun.ByID()).First(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return err
		}
		started := p.instant()
		j = &job{run: run, problem: &problem.Problem{}, done: make(chan struct{})}
		run.StartedAt = &started
		return tx.OptimizationRun.UpdateOneID(run.ID).
			SetStatus(optimizationrun.StatusRUNNING).SetStartedAt(started).SetPhase("starting").Exec(ctx)
	})
	if err != nil || j == nil {
		return nil, err
	}
	j.ctx, j.cancel = context.WithCancelCause(ctx)
	p.running[j.run.ID] = j
	return j, nil
}

// perform runs one job to its end, whatever that is, and stores the end.
func (p *Planner) perform(ctx context.Context, j *job) {
	defer j.cancel(nil)
	p.hub.publish(p.state(j))
	beating := p.beat(j) // also while the end is stored, which takes its time when schedules are many and large
	found, err := p.attempt(ctx, j)
	final, err := p.conclude(ctx, j, found, err)
	beating()
	if err != nil {
		p.log.ErrorContext(ctx, "planner: storing the end of a run", "run", j.run.ID, "error", err)
	}
	p.mu.Lock()
	delete(p.running, j.run.ID)
	p.mu.Unlock()
	close(j.done)
	p.hub.publish(final)
}

// attempt solves the job's problem outside of any transaction. A panic is an error like others.
func (p *Planner) attempt(ctx context.Context, j *job) (found *answer, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the optimizer panicked: %v\n%s", r, debug.Stack())
		}
	}()
	described, err := problem.Read(strings.NewReader(j.run.Problem))
	if err != nil {
		return nil, fmt.Errorf("reading the run's problem: %w", err)
	}
	j.problem = described
	defer p.saving(ctx, j)()
	l := limits{
		time: time.Duration(j.run.TimeLimitMs) * time.Millisecond, seed: uint64(j.run.Seed), workers: p.options.SolveWorkers,
		kind: j.run.Kind, wanted: valueOf(j.run.Wanted), distance: valueOf(j.run.Distance), loss: valueOf(j.run.LossPercent) / 100,
		partial: j.run.Partial,
	}
	var back keys
	if err := json.Unmarshal([]byte(j.run.Keys), &back); err != nil {
		return nil, fmt.Errorf("reading the run's keys: %w", err)
	}
	l.near = back.Kept
	if j.run.WorkLimit != nil {
		l.work = *j.run.WorkLimit
	}
	return p.solve(ctx, described, l, func(now Progress) {
		j.improve(now)
		j.note(p.now())
		p.hub.publish(p.state(j))
	})
}

// improve keeps the best of what was reported: nobody sees a run get worse.
func (j *job) improve(now Progress) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.changed = true
	if now.Phase != "" {
		j.best.Phase = now.Phase
	}
	for _, t := range now.Done {
		j.tiers = merge(j.tiers, t)
	}
	if tier := cmp.Or(now.Tier, problem.Wishes); now.Objective != nil || now.Bound != nil {
		j.tiers = merge(j.tiers, TierFigure{Tier: tier, Value: now.Objective, Bound: now.Bound})
	}
	if !last(now.Tier) {
		return // the run's objective is that of its last tier
	}
	if now.Objective != nil && (j.best.Objective == nil || *now.Objective > *j.best.Objective) {
		j.best.Objective = now.Objective
	}
	if now.Bound != nil && (j.best.Bound == nil || *now.Bound < *j.best.Bound) {
		j.best.Bound = now.Bound
	}
	if now.Gap != nil && (j.best.Gap == nil || *now.Gap < *j.best.Gap) {
		j.best.Gap = now.Gap
	}
}

// state is the job as an event.
func (p *Planner) state(j *job) RunProgress {
	j.mu.Lock()
	defer j.mu.Unlock()
	return RunProgress{
		RunID: j.run.ID, Status: optimizationrun.StatusRUNNING, Phase: j.best.Phase,
		Objective: j.best.Objective, Bound: j.best.Bound, Gap: j.best.Gap, Elapsed: max(0, p.now().Sub(*j.run.StartedAt)),
		Tiers: slices.Clone(j.tiers),
	}
}

// beat tells those who watch that the job is alive. The function that it returns ends it and
// waits for the end.
func (p *Planner) beat(j *job) (end func()) {
	return every(context.Background(), heartbeat, func(context.Context) { p.hub.publish(p.state(j)) })
}

// saving stores a job's progress now and then, beside the heartbeat, which must not wait for the
// database.
func (p *Planner) saving(ctx context.Context, j *job) (end func()) {
	return every(ctx, saveEvery, func(ctx context.Context) {
		if err := p.save(ctx, j); err != nil && ctx.Err() == nil {
			p.log.WarnContext(ctx, "planner: storing progress", "run", j.run.ID, "error", err)
		}
	})
}

// every does something at intervals until ctx ends or end is called, which waits for the last time.
func every(ctx context.Context, interval time.Duration, do func(ctx context.Context)) (end func()) {
	ctx, cancel := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		tick := time.NewTicker(interval)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				do(ctx)
			}
		}
	}()
	return func() { cancel(); <-over }
}

// save stores how far a job is.
func (p *Planner) save(ctx context.Context, j *job) error {
	j.mu.Lock()
	now, changed, tiers, course := j.best, j.changed, slices.Clone(j.tiers), slices.Clone(j.course)
	j.changed = false
	j.mu.Unlock()
	if !changed {
		return nil
	}
	return p.db.write(p.db.system(ctx), func(ctx context.Context, tx *ent.Tx) error {
		u := tx.OptimizationRun.Update().
			Where(optimizationrun.ID(j.run.ID), optimizationrun.StatusEQ(optimizationrun.StatusRUNNING)).
			SetPhase(clip(now.Phase, 200)).SetNillableObjective(now.Objective).SetNillableBound(now.Bound).SetNillableGap(now.Gap)
		if now.Objective != nil {
			u.SetBestAt(p.instant())
		}
		if tiers != nil {
			u.SetTiers(document(tiers))
		}
		if course != nil {
			u.SetTrace(document(course))
		}
		return u.Exec(ctx)
	})
}

// conclude decides what the end of a job is called and stores it.
func (p *Planner) conclude(ctx context.Context, j *job, found *answer, failed error) (RunProgress, error) {
	cause := context.Cause(ctx)
	var back keys
	if failed == nil {
		failed = json.Unmarshal([]byte(j.run.Keys), &back)
	}
	switch {
	case errors.Is(cause, errCancelled):
		if found == nil || failed != nil {
			found = &answer{}
		}
		found.status, failed = optimizationrun.StatusCANCELLED, nil
	case cause != nil: // the server stops: whatever came of it can be had again with the same seed
		found, failed = &answer{status: optimizationrun.StatusINTERRUPTED}, nil
	case failed == nil && found.status == optimizationrun.StatusCANCELLED:
		failed = errors.New("the optimizer gave up although nobody cancelled it")
	}
	return p.keep(context.WithoutCancel(ctx), j, &back, found, failed)
}

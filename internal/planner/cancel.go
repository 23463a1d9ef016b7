package planner

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// cancelWithin is how long Cancel waits for the run to end before it answers.
const cancelWithin = time.Second

// Cancel ends a run. What was found so far is kept as a draft. It answers when the run has
// ended, or after a second; cancelling what has ended changes nothing.
func (p *Planner) Cancel(ctx context.Context, runID string) (*ent.OptimizationRun, error) {
	j, queued, err := p.askToEnd(ctx, runID)
	if err != nil {
		return nil, err
	}
	if queued {
		p.hub.publish(RunProgress{RunID: runID, Status: optimizationrun.StatusCANCELLED, Final: true})
	}
	if j != nil {
		wait := time.NewTimer(cancelWithin)
		defer wait.Stop()
		select {
		case <-j.done:
		case <-wait.C:
		case <-ctx.Done():
		}
	}
	return p.read(ctx, runID)
}

// askToEnd cancels a queued run in the database, or tells the worker that has it.
func (p *Planner) askToEnd(ctx context.Context, runID string) (j *job, queued bool, err error) {
	p.mu.Lock() // no worker takes it meanwhile
	defer p.mu.Unlock()
	err = p.db.write(ctx, func(ctx context.Context, tx *ent.Tx) error {
		run, err := tx.OptimizationRun.Query().Where(optimizationrun.ID(runID)).
			Select(optimizationrun.FieldStatus, optimizationrun.FieldProgramID).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return fault.At(fault.NotFound, "input.id", "there is no optimization run %q", runID)
		case err != nil || ended(run.Status):
			return err
		}
		u := tx.OptimizationRun.UpdateOneID(runID) // as the viewer: who may not, is refused here
		if queued = run.Status == optimizationrun.StatusQUEUED; queued {
			u.SetStatus(optimizationrun.StatusCANCELLED).SetEndedAt(p.instant())
		} else {
			u.SetPhase("cancelling")
			j = p.running[runID]
		}
		return u.Exec(ctx)
	})
	if err != nil {
		return nil, false, err
	}
	if j != nil {
		j.cancel(errCancelled)
	}
	return j, queued, nil
}

// read is a run as the viewer sees it.
func (p *Planner) read(ctx context.Context, runID string) (*ent.OptimizationRun, error) {
	return p.db.client.OptimizationRun.Query().Where(optimizationrun.ID(runID)).Only(ctx)
}

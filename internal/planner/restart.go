package planner

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// RestartInput says which run to ask again.
type RestartInput struct {
	RunID string
	// TimeLimit of the new run; 0 takes that of the old one.
	TimeLimit time.Duration
	// IdempotencyKey names the request: asked twice with the same key, it is run once. May be empty.
	IdempotencyKey string
}

// Restart asks a run again that ended without its answer: the same problem, as it was, with the
// same seed. While the new run waits or works, asking again returns it.
func (p *Planner) Restart(ctx context.Context, in RestartInput) (*ent.OptimizationRun, error) {
	if in.TimeLimit < 0 || in.TimeLimit > p.options.MaxTimeLimit {
		return nil, fault.At(fault.BadInput, "input.timeLimitMs", "a time limit of %s is out of bounds: ask for at most %s", in.TimeLimit, p.options.MaxTimeLimit)
	}
	var run *ent.OptimizationRun
	err := p.db.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		old, err := tx.OptimizationRun.Query().Where(optimizationrun.ID(in.RunID)).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.At(fault.NotFound, "input.id", "there is no optimization run %q", in.RunID)
		}
		if err != nil {
			return err
		}
		if v, ok := access.From(ctx); ok && !v.IsStaff(old.ProgramID) {
			return fault.New(fault.Forbidden, "only directors and coordinators may plan a year")
		}
		if run, err = again(ctx, tx, old, in); run != nil || err != nil {
			return err
		}
		if err := p.room(ctx, tx); err != nil {
			return err
		}
		run, err = restarted(ctx, tx, old, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	p.nudge()
	return p.read(ctx, run.ID)
}

// again is the run that was made by asking before; nil when there is none and the old run can be asked again.
func again(ctx context.Context, tx *ent.Tx, old *ent.OptimizationRun, in RestartInput) (*ent.OptimizationRun, error) {
	if in.IdempotencyKey != "" {
		before, err := tx.OptimizationRun.Query().
			Where(optimizationrun.ProgramID(old.ProgramID), optimizationrun.IdempotencyKey(in.IdempotencyKey)).First(ctx)
		switch {
		case err == nil && valueOf(before.RestartsID) == old.ID && (in.TimeLimit == 0 || int64(before.TimeLimitMs) == in.TimeLimit.Milliseconds()):
			return before, nil
		case err == nil:
			return nil, fault.At(fault.Conflict, "input.idempotencyKey",
				"the key %q was used for another request: use a new key, or repeat the request as it was", in.IdempotencyKey)
		case !ent.IsNotFound(err):
			return nil, err
		}
	}
	switch {
	case !ended(old.Status):
		return nil, fault.At(fault.Precondition, "input.id", "the run has not ended yet: wait for it, or cancel it first")
	case old.Status == optimizationrun.StatusOPTIMAL || old.Status == optimizationrun.StatusINFEASIBLE:
		return nil, fault.At(fault.Precondition, "input.id", "the run has its answer, and would have the same again: ask anew for one of the program as it is today")
	}
	going, err := tx.OptimizationRun.Query().Where(optimizationrun.RestartsID(old.ID),
		optimizationrun.StatusIn(optimizationrun.StatusQUEUED, optimizationrun.StatusRUNNING)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return going, err
}

// restarted writes the new run with everything that the old one was asked.
func restarted(ctx context.Context, tx *ent.Tx, old *ent.OptimizationRun, in RestartInput) (*ent.OptimizationRun, error) {
	create := tx.OptimizationRun.Create().
		SetProgramID(old.ProgramID).SetAcademicYearID(old.AcademicYearID).SetTitle(old.Title).SetRestartsID(old.ID).
		SetKind(old.Kind).SetPartial(old.Partial).SetNillableFreezeBefore(old.FreezeBefore).SetNillableBaseScheduleID(old.BaseScheduleID).
		SetNillableWanted(old.Wanted).SetNillableDistance(old.Distance).SetNillableLossPercent(old.LossPercent).
		SetSeed(old.Seed).SetTimeLimitMs(old.TimeLimitMs).SetNillableWorkLimit(old.WorkLimit).
		SetProblem(old.Problem).SetKeys(old.Keys)
	if old.Settings != nil {
		create.SetSettings(old.Settings)
	}
	if in.TimeLimit > 0 {
		create.SetTimeLimitMs(int(in.TimeLimit.Milliseconds()))
	}
	if in.IdempotencyKey != "" {
		create.SetIdempotencyKey(in.IdempotencyKey)
	}
	if by := account(ctx); by != "" {
		create.SetRequestedByID(by)
	}
	return create.Save(ctx)
}

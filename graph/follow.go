package graph

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// generateInput is a wish for a schedule, in the words of the planner.
func generateInput(in model.GenerateScheduleInput) planner.GenerateInput {
	return planner.GenerateInput{
		AcademicYearID: in.AcademicYearID,
		BaseScheduleID: deref(in.BaseScheduleID),
		FreezeBefore:   in.FreezeBefore,
		Partial:        in.Partial,
		Title:          deref(in.Title),
		Seed:           in.Seed,
		TimeLimit:      time.Duration(in.TimeLimitMs) * time.Millisecond,
		WorkLimit:      deref(in.WorkLimit),
		IdempotencyKey: deref(in.IdempotencyKey),
	}
}

// follow turns the events of a run into those of a subscription. It ends with the
// run, or when the subscriber is gone.
func (r *Resolver) follow(ctx context.Context, runID string) (<-chan *model.OptimizationRunProgress, error) {
	events, err := r.Planner.Watch(ctx, runID)
	if err != nil {
		return nil, err
	}
	out := make(chan *model.OptimizationRunProgress)
	go func() {
		defer close(out)
		for e := range events {
			select {
			case out <- runProgress(e):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, nil
}

func runProgress(e planner.RunProgress) *model.OptimizationRunProgress {
	return &model.OptimizationRunProgress{
		RunID: e.RunID, Status: e.Status, Phase: e.Phase, Objective: e.Objective, Bound: e.Bound, Gap: e.Gap, Tiers: e.Tiers, Ahead: e.Ahead,
		ElapsedMs: int(e.Elapsed.Milliseconds()), ScheduleID: e.ScheduleID, Final: e.Final,
	}
}

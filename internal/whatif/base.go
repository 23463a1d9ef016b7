package whatif

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// A base is the schedule that a question starts from, with its program as it is.
type base struct {
	stored *ent.Schedule
	snap   *planner.Snapshot
	sheet  *draft.Sheet
	trying *world // whose demands hold, where it is a schedule with changes; nil: as it is stored
	guide  guide
}

// base finds a schedule that the viewer sees and lays it out. The program behind it is read whole,
// whoever asks: what an answer shows of it is the answer's business.
func (s *Service) base(ctx context.Context, client *ent.Client, path, scheduleID string) (*base, error) {
	seen, err := client.Schedule.Query().Where(schedule.ID(scheduleID)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.At(fault.NotFound, path, "there is no schedule %.60q", scheduleID)
	case err != nil:
		return nil, err
	case seen.ArchivedAt != nil:
		return nil, fault.At(fault.Precondition, path, "schedule %d is put away: start from another one", seen.Number)
	}
	return s.bases.get(scheduleID, func() (*base, error) { return layOut(ctx, client, scheduleID) })
}

// layOut reads a schedule and its program.
func layOut(ctx context.Context, client *ent.Client, scheduleID string) (*base, error) {
	system := access.System(ctx)
	stored, err := client.Schedule.Get(system, scheduleID)
	if err != nil {
		return nil, err
	}
	snap, err := planner.Take(system, client, stored.AcademicYearID)
	if err != nil {
		return nil, err
	}
	sheet, err := draft.LayOut(ctx, client, snap, stored)
	if err != nil {
		return nil, err
	}
	return &base{stored: stored, snap: snap, sheet: sheet}, nil
}

// signed reports whether an agreement is a paper that counts: a course needs no signature.
func signed(a *ent.Agreement) bool {
	return a.ArchivedAt == nil && (a.SignedOn != nil || a.Kind == agreement.KindCOURSE)
}

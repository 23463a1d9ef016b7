package draft

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/program"
)

// Service works on stored schedules.
type Service struct {
	programs *program.Service
	client   *ent.Client // reads; the context says for whom
	hub      *hub
	desk     chan struct{} // for questions that take solving: one at a time, so that runs and other people get on
}

// New makes the service of a program's store. Close ends those who listen.
func New(programs *program.Service) *Service {
	return &Service{programs: programs, client: programs.Store.Client, hub: newHub(), desk: make(chan struct{}, 1)}
}

// Close ends every subscription.
func (s *Service) Close() { s.hub.close() }

func (s *Service) instant() time.Time { return s.programs.Now().UTC().Truncate(time.Microsecond) }

// change makes a change in one transaction, with the reason for the log.
func (s *Service) change(ctx context.Context, reason string, do func(ctx context.Context, tx *ent.Tx) error) error {
	return s.programs.Change(ctx, program.ChangeOptions{Reason: reason}, do)
}

// find reads a schedule that the viewer sees.
func find(ctx context.Context, client *ent.Client, path, id string) (*ent.Schedule, error) {
	found, err := client.Schedule.Query().Where(schedule.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.At(fault.NotFound, path, "there is no schedule %.60q", id)
	}
	return found, err
}

// findDraft reads a schedule that the viewer may change: a draft in use, of a program whose staff the viewer is.
func findDraft(ctx context.Context, client *ent.Client, id string) (*ent.Schedule, error) {
	found, err := find(ctx, client, "input.id", id)
	switch {
	case err != nil:
		return nil, err
	case !isStaff(ctx, found.ProgramID):
		return nil, fault.New(fault.Forbidden, "only directors and coordinators of the program may change schedules")
	case found.ArchivedAt != nil:
		return nil, fault.At(fault.Precondition, "input.id", "schedule %d has been put away and can no longer be changed: make a draft from it (createDraft)", found.Number)
	case found.State != schedule.StateDRAFT:
		return nil, fault.At(fault.Precondition, "input.id", "schedule %d was published and stays as it was: make a draft from it (createDraft), change that, and publish it", found.Number)
	}
	return found, nil
}

// isStaff reports whether whoever acts may see and change what only the staff of a program may.
func isStaff(ctx context.Context, programID string) bool {
	v, ok := access.From(ctx)
	return access.IsSystem(ctx) || ok && v.IsStaff(programID)
}

// directs reports whether whoever acts may do what only a director of a program may.
func directs(ctx context.Context, programID string) bool {
	v, ok := access.From(ctx)
	return access.IsSystem(ctx) || ok && v.Directs(programID)
}

// account is the person whom the context speaks for, "" for the program itself.
func account(ctx context.Context) string {
	if v, ok := access.From(ctx); ok {
		return v.AccountID
	}
	return ""
}

// takeYear reads a year whole, whoever asks: the caller has made sure of the viewer's rights.
func takeYear(ctx context.Context, client *ent.Client, academicYearID string) (*planner.Snapshot, error) {
	return planner.Take(access.System(ctx), client, academicYearID)
}

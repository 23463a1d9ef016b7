package planner

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// PublishInput says which schedule shall hold.
type PublishInput struct {
	ScheduleID      string
	ExpectedVersion *int   // as it was read; nil does not ask
	Reason          string // for the log of changes
}

// Publish makes a schedule the one that holds, and archives the one that held before, in one
// transaction: a year never has two. Who may not publish is refused by the access rules.
func (p *Planner) Publish(ctx context.Context, in PublishInput) (*ent.Schedule, error) {
	err := p.db.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error {
		s, err := tx.Schedule.Query().Where(schedule.ID(in.ScheduleID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return fault.At(fault.NotFound, "input.id", "there is no schedule %q", in.ScheduleID)
		case err != nil:
			return err
		case in.ExpectedVersion != nil && *in.ExpectedVersion != s.Version:
			return fault.At(fault.StaleVersion, "input.expectedVersion",
				"the schedule has been changed since version %d was read: it is version %d now, of %s; read it again",
				*in.ExpectedVersion, s.Version, s.UpdatedAt.UTC().Format("2 Jan 2006 15:04 MST"))
		case s.State == schedule.StatePUBLISHED:
			return nil // twice is harmless
		case s.ArchivedAt != nil:
			return fault.At(fault.Precondition, "input.id", "schedule %d is put away: take another one", s.Number)
		}
		cells, err := s.QueryAssignments().Count(ctx)
		if err != nil {
			return err
		}
		if cells == 0 {
			return fault.At(fault.Precondition, "input.id", "schedule %d is empty: fill it before it is published", s.Number)
		}
		return p.hold(ctx, tx, s)
	})
	if err != nil {
		return nil, err
	}
	return p.db.client.Schedule.Get(ctx, in.ScheduleID)
}

func (p *Planner) hold(ctx context.Context, tx *ent.Tx, s *ent.Schedule) error {
	held, err := tx.Schedule.Query().
		Where(schedule.AcademicYearID(s.AcademicYearID), schedule.StateEQ(schedule.StatePUBLISHED)).All(ctx)
	if err != nil {
		return err
	}
	for _, old := range held {
		if err := tx.Schedule.UpdateOne(old).SetState(schedule.StateARCHIVED).Exec(ctx); err != nil {
			return err
		}
	}
	u := tx.Schedule.UpdateOne(s).SetState(schedule.StatePUBLISHED).SetPublishedAt(p.instant())
	if by := account(ctx); by != "" {
		u.SetPublishedByID(by)
	}
	return u.Exec(ctx)
}

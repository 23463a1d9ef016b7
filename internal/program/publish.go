package program

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// PublishSchedule makes a draft the schedule that holds, and puts the one that held
// before away, in one step: a year has at most one. Only the program's director may.
func (s *Service) PublishSchedule(ctx context.Context, o ChangeOptions, id string, expectedVersion *int) (*ent.Schedule, error) {
	var published *ent.Schedule
	err := s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) error {
		if err := Expect(ctx, tx, "input.id", "Schedule", id, expectedVersion); err != nil {
			return err
		}
		draft, err := tx.Schedule.Query().Where(schedule.ID(id)).WithAcademicYear().Only(ctx)
		if err != nil {
			return err
		}
		if draft.State != schedule.StateDRAFT {
			return fault.At(fault.Precondition, "input.id", "schedule %d of %s is %s; only a draft can be published", draft.Number, draft.Edges.AcademicYear.Title, draft.State)
		}
		if n, err := draft.QueryAssignments().Count(ctx); err != nil {
			return err
		} else if n == 0 {
			return fault.At(fault.Precondition, "input.id", "schedule %d of %s is empty: generate it or add assignments first", draft.Number, draft.Edges.AcademicYear.Title)
		}
		// The old one goes first: the database holds at most one published schedule of a year at any moment.
		if err := tx.Schedule.Update().Where(schedule.AcademicYearID(draft.AcademicYearID), schedule.StateEQ(schedule.StatePUBLISHED)).
			SetState(schedule.StateARCHIVED).Exec(ctx); err != nil {
			return err
		}
		update := tx.Schedule.UpdateOne(draft).SetState(schedule.StatePUBLISHED).SetPublishedAt(s.Now())
		if v, ok := access.From(ctx); ok && v.AccountID != "" {
			update.SetPublishedByID(v.AccountID)
		}
		published, err = update.Save(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	return settled(ctx, published), nil
}

// Archive puts a row away that the viewer may change, unless something in use needs it.
func (s *Service) Archive(ctx context.Context, o ChangeOptions, typ, id string, expectedVersion *int) error {
	return s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) error {
		if err := Expect(ctx, tx, "input.id", typ, id, expectedVersion); err != nil {
			return err
		}
		return tx.Client().Archive(ctx, typ, id, s.Now())
	})
}

package draft

import (
	"cmp"
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// RollBackInput says which schedule of the past shall hold again.
type RollBackInput struct {
	ScheduleID string
	InsteadOf  string // the schedule that is believed to hold now; "" does not ask
	Note       string
	Reason     string
}

// RollBack publishes the cells of an earlier version again, as a new version; history stays as
// it was. It is the way out of a mistake and asks for no approvals and no check: those cells
// were checked and approved once. What the program of today has against them, its check tells.
func (s *Service) RollBack(ctx context.Context, in RollBackInput) (*ent.Schedule, error) {
	var made *ent.Schedule
	err := s.change(ctx, cmp.Or(in.Reason, in.Note), func(ctx context.Context, tx *ent.Tx) error {
		old, err := find(ctx, tx.Client(), "input.id", in.ScheduleID)
		switch {
		case err != nil:
			return err
		case !directs(ctx, old.ProgramID):
			return fault.New(fault.Forbidden, "only the director of the program may publish a schedule")
		case old.PublishedAt == nil:
			return fault.At(fault.Precondition, "input.id", "schedule %d never was published: publish it (publishSchedule)", old.Number)
		case old.State == schedule.StatePUBLISHED:
			return fault.At(fault.Precondition, "input.id", "schedule %d holds already", old.Number)
		}
		held, err := holding(ctx, tx.Client(), old.AcademicYearID)
		if err != nil {
			return err
		}
		if held != nil && in.InsteadOf != "" && held.ID != in.InsteadOf {
			return overtaken("input.insteadOf", held)
		}
		if made, err = s.copyOf(ctx, tx, old, fmt.Sprintf("%s, again", cmp.Or(old.Title, fmt.Sprintf("Schedule %d", old.Number))), ""); err != nil {
			return err
		}
		return s.hold(ctx, tx, made, held, in.Note)
	})
	if err != nil {
		return nil, err
	}
	s.tell(ctx, Published, made.ProgramID, made.ID)
	return s.client.Schedule.Get(ctx, made.ID)
}

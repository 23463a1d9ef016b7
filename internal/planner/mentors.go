package planner

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// BlockLoad is what a mentor has to do in one block of a schedule.
type BlockLoad struct {
	Block       *ent.Block
	Fellows     int // whom the mentor supervises
	Percent     int // their shares of time together
	Capacity    int // how many the mentor takes then; 0 when away
	Assignments []*ent.Assignment
}

// MentorLoad tells for each mentor what there is to do in every block of a schedule, in the
// order of the calendar.
func (p *Planner) MentorLoad(ctx context.Context, client *ent.Client, mentorIDs []string, scheduleID string) (map[string][]BlockLoad, error) {
	y, err := yearOfSchedule(ctx, client, scheduleID)
	if err != nil {
		return nil, err
	}
	mentors, err := client.Mentor.Query().Where(mentor.IDIn(mentorIDs...), mentor.ProgramID(y.ProgramID)).
		WithAbsences().WithCapacities().All(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := client.Assignment.Query().
		Where(assignment.ScheduleID(scheduleID), assignment.MentorIDIn(mentorIDs...), assignment.ArchivedAtIsNil()).
		Order(assignment.ByFellowID(), assignment.ByPart()).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string][]BlockLoad{}
	for _, m := range mentors {
		loads := make([]BlockLoad, len(y.blocks))
		for t, capacity := range mentorCapacity(m, y.calendar, y.block) {
			loads[t] = BlockLoad{Block: y.blocks[t], Capacity: int(capacity)}
		}
		out[m.ID] = loads
	}
	for _, a := range rows {
		t, known := y.block[a.BlockID]
		if loads := out[*a.MentorID]; known && loads != nil {
			loads[t].Fellows++
			loads[t].Percent += a.Percent
			loads[t].Assignments = append(loads[t].Assignments, a)
		}
	}
	return out, nil
}

// yearOfSchedule reads the calendar of a schedule that the viewer may see.
func yearOfSchedule(ctx context.Context, client *ent.Client, scheduleID string) (*year, error) {
	s, err := client.Schedule.Query().Where(schedule.ID(scheduleID)).Select(schedule.FieldAcademicYearID).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.At(fault.NotFound, "scheduleID", "there is no schedule %q", scheduleID)
	}
	if err != nil {
		return nil, err
	}
	row, err := client.AcademicYear.Query().Where(academicyear.ID(s.AcademicYearID)).WithBlocks(byNumber).Only(ctx)
	if err != nil {
		return nil, err
	}
	return calendarOf(row), nil
}

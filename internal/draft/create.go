package draft

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// bulk is how many rows one statement stores; SQLite takes 32,766 values.
const bulk = 500

// CreateInput asks for a draft: of an empty year, or with the cells of another schedule.
type CreateInput struct {
	AcademicYearID string // of an empty draft; "" with From
	From           string // the schedule to copy; "" for none
	Title          string
	Reason         string
}

// Create makes a draft by hand. A copy has every cell of its model, the locks and the
// exceptions; the log of changes has the draft itself and not each of the copied cells.
func (s *Service) Create(ctx context.Context, in CreateInput) (*ent.Schedule, error) {
	if (in.AcademicYearID == "") == (in.From == "") {
		return nil, fault.At(fault.BadInput, "input", "a draft begins with an empty year or with another schedule: give exactly one of academicYearID and fromScheduleID")
	}
	var made *ent.Schedule
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) (err error) {
		if in.From != "" {
			model, err := find(ctx, tx.Client(), "input.fromScheduleID", in.From)
			if err != nil {
				return err
			}
			made, err = s.copyOf(ctx, tx, model, in.Title, "")
			return err
		}
		year, err := tx.AcademicYear.Query().Where(academicyear.ID(in.AcademicYearID)).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.At(fault.NotFound, "input.academicYearID", "there is no academic year %.60q", in.AcademicYearID)
		}
		if err != nil {
			return err
		}
		made, err = s.begin(ctx, tx, year.ProgramID, year.ID, in.Title, "", "")
		return err
	})
	if err != nil {
		return nil, err
	}
	s.tell(ctx, Drafted, made.ProgramID, made.ID)
	return s.client.Schedule.Get(ctx, made.ID)
}

// begin makes an empty draft with the next number of its year. Who may not is refused by the access rules.
func (s *Service) begin(ctx context.Context, tx *ent.Tx, programID, yearID, title, basedOn, scenarioID string) (*ent.Schedule, error) {
	last, err := tx.Schedule.Query().Where(schedule.AcademicYearID(yearID)).
		Order(ent.Desc(schedule.FieldNumber)).Select(schedule.FieldNumber).First(access.System(ctx))
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	number := 1
	if last != nil {
		number = last.Number + 1
	}
	if title == "" {
		title = fmt.Sprintf("Draft %d", number)
	}
	return tx.Schedule.Create().SetProgramID(programID).SetAcademicYearID(yearID).SetNumber(number).SetTitle(title).
		SetNillableBasedOnID(orNil(basedOn)).SetNillableScenarioID(orNil(scenarioID)).Save(ctx)
}

// copyOf makes a draft with everything that another schedule has; scenarioID is the what-if that it came from, "" for none.
func (s *Service) copyOf(ctx context.Context, tx *ent.Tx, model *ent.Schedule, title, scenarioID string) (*ent.Schedule, error) {
	made, err := s.begin(ctx, tx, model.ProgramID, model.AcademicYearID, title, model.ID, scenarioID)
	if err != nil {
		return nil, err
	}
	if err := tx.Schedule.UpdateOneID(made.ID).SetNillableObjective(model.Objective).SetPartial(model.Partial).Exec(ctx); err != nil {
		return nil, err
	}
	system := access.System(ctx) // the viewer has made the draft; what it holds was seen before
	if err := copyCells(system, tx, model, made); err != nil {
		return nil, err
	}
	return made, copyWords(system, tx, model, made)
}

func copyCells(ctx context.Context, tx *ent.Tx, model, made *ent.Schedule) error {
	rows, err := tx.Assignment.Query().Where(assignment.ScheduleID(model.ID), assignment.ArchivedAtIsNil()).
		Order(ent.Asc(assignment.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for chunk := range slices.Chunk(rows, bulk) {
		creates := make([]*ent.AssignmentCreate, len(chunk))
		for i, a := range chunk {
			creates[i] = tx.Assignment.Create().SetProgramID(made.ProgramID).SetScheduleID(made.ID).
				SetEnrollmentID(a.EnrollmentID).SetFellowID(a.FellowID).SetBlockID(a.BlockID).SetPart(a.Part).SetPercent(a.Percent).
				SetRotationID(a.RotationID).SetNillableOffsiteOptionID(a.OffsiteOptionID).SetNillableMentorID(a.MentorID).
				SetPinned(a.Pinned).SetPinReason(a.PinReason)
		}
		if err := tx.Assignment.CreateBulk(creates...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// copyWords copies the locks, and the exceptions with those who granted them.
func copyWords(ctx context.Context, tx *ent.Tx, model, made *ent.Schedule) error {
	locks, err := tx.ScheduleLock.Query().Where(schedulelock.ScheduleID(model.ID), schedulelock.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, l := range locks {
		if err := tx.ScheduleLock.Create().SetProgramID(made.ProgramID).SetScheduleID(made.ID).SetNillableEnrollmentID(l.EnrollmentID).
			SetNillableBlockID(l.BlockID).SetNillableRotationID(l.RotationID).SetReason(l.Reason).Exec(ctx); err != nil {
			return err
		}
	}
	exceptions, err := tx.ScheduleException.Query().Where(scheduleexception.ScheduleID(model.ID), scheduleexception.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range exceptions {
		if err := tx.ScheduleException.Create().SetProgramID(made.ProgramID).SetScheduleID(made.ID).
			SetRule(e.Rule).SetTitle(e.Title).SetSentence(e.Sentence).SetReason(e.Reason).SetGrantedByID(e.GrantedByID).SetAmount(e.Amount).
			SetNillableEnrollmentID(e.EnrollmentID).SetNillableBlockID(e.BlockID).SetNillableRotationID(e.RotationID).
			SetNillableOffsiteOptionID(e.OffsiteOptionID).SetNillableMentorID(e.MentorID).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

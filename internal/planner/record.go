package planner

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	requirements "github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/schedule"
)

// A record is where fellows stand: their enrollments and what they did and will do.
type record struct {
	today       civil.Date
	enrollments []*ent.Enrollment
	years       map[string]*year             // by identifier
	done        map[string][]*ent.Assignment // by fellow: published, in blocks that are over
	planned     map[string][]*ent.Assignment // by enrollment: in blocks that are not over
}

// readRecord reads what the viewer may see of some enrollments, with a number of statements
// that does not depend on how many there are.
func (p *Planner) readRecord(ctx context.Context, client *ent.Client, enrollmentIDs []string) (*record, error) {
	r := &record{
		today: civil.Of(p.now().UTC()), years: map[string]*year{},
		done: map[string][]*ent.Assignment{}, planned: map[string][]*ent.Assignment{},
	}
	var err error
	r.enrollments, err = client.Enrollment.Query().Where(enrollment.IDIn(enrollmentIDs...)).
		WithFellow().WithCredits().WithLeaves().WithBlockShares().
		WithAcademicYear(func(q *ent.AcademicYearQuery) { q.WithBlocks(byNumber) }).
		WithTrack(func(q *ent.TrackQuery) {
			q.WithRequirements(func(q *ent.RequirementQuery) {
				q.Where(requirements.ArchivedAtIsNil()).Order(requirements.ByPosition(), requirements.ByCode()).
					WithRotations(func(q *ent.RotationQuery) { q.WithTopics() })
			})
		}).All(ctx)
	if err != nil || len(r.enrollments) == 0 {
		return r, err
	}
	for _, e := range r.enrollments {
		if y := e.Edges.AcademicYear; y != nil && r.years[y.ID] == nil {
			r.years[y.ID] = calendarOf(y)
		}
	}
	return r, r.readAssignments(ctx, client)
}

// readAssignments reads the schedules that hold, and where a year has none the newest draft
// that the viewer may see.
func (r *record) readAssignments(ctx context.Context, client *ent.Client) error {
	var programs, fellows []string
	for _, e := range r.enrollments {
		programs = append(programs, e.ProgramID)
		fellows = append(fellows, e.FellowID)
	}
	slices.Sort(programs)
	candidates, err := client.Schedule.Query().
		Where(schedule.ProgramIDIn(slices.Compact(programs)...), schedule.StateIn(schedule.StatePUBLISHED, schedule.StateDRAFT)).
		Order(schedule.ByNumber()).
		Select(schedule.FieldID, schedule.FieldAcademicYearID, schedule.FieldState, schedule.FieldNumber, schedule.FieldArchivedAt).All(ctx)
	if err != nil {
		return err
	}
	chosen := map[string]*ent.Schedule{} // by year
	for _, s := range candidates {
		old := chosen[s.AcademicYearID]
		if s.ArchivedAt == nil && (old == nil || old.State != schedule.StatePUBLISHED) {
			chosen[s.AcademicYearID] = s
		}
	}
	published := map[string]bool{}
	var ids []string
	for _, s := range chosen {
		ids = append(ids, s.ID)
		published[s.ID] = s.State == schedule.StatePUBLISHED
	}
	rows, err := client.Assignment.Query().
		Where(assignment.ScheduleIDIn(ids...), assignment.FellowIDIn(fellows...), assignment.ArchivedAtIsNil()).
		WithBlock(func(q *ent.BlockQuery) { q.WithAcademicYear() }).WithEnrollment().All(ctx)
	if err != nil {
		return err
	}
	for _, a := range rows {
		switch b := a.Edges.Block; {
		case b == nil:
		case !b.EndsOn.Before(r.today):
			r.planned[a.EnrollmentID] = append(r.planned[a.EnrollmentID], a)
		case published[a.ScheduleID]:
			r.done[a.FellowID] = append(r.done[a.FellowID], a)
		}
	}
	return nil
}

// past are the assignments of an enrollment's fellow that are over, of the same track.
func (r *record) past(e *ent.Enrollment) []*ent.Assignment {
	var out []*ent.Assignment
	for _, a := range r.done[e.FellowID] {
		if a.ProgramID == e.ProgramID && a.Edges.Enrollment != nil && a.Edges.Enrollment.TrackID == e.TrackID {
			out = append(out, a)
		}
	}
	return out
}

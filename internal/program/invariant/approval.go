package invariant

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/predicate"
)

// approvalMeans: an approval is of one thing, and speaks for a program that has a say in it.
var approvalMeans = Invariant{
	Card:    Card{"approval-means", "An approval is of exactly one schedule or request, and speaks for a program whose fellow it is about."},
	Watches: []string{"Approval"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Approval.Query().Where(approval.IDIn(s.Touched.IDs("Approval")...), approval.ArchivedAtIsNil()).
			WithSchedule().WithOffsiteRequest().WithElectiveRequest().All(ctx)
		if err != nil {
			return nil, err
		}
		var found []Finding
		for _, a := range rows {
			f, err := approvalFits(ctx, s.Client, a)
			if err != nil {
				return nil, err
			}
			found = append(found, f...)
		}
		return found, nil
	},
}

func approvalFits(ctx context.Context, c *ent.Client, a *ent.Approval) ([]Finding, error) {
	subjects := 0
	for _, id := range []*string{a.ScheduleID, a.OffsiteRequestID, a.ElectiveRequestID} {
		if id != nil {
			subjects++
		}
	}
	if subjects != 1 {
		return []Finding{wrong(a.ID, "schedule_id", "an approval is of one thing: give exactly one of scheduleID, offsiteRequestID and electiveRequestID")}, nil
	}
	var found []Finding
	if a.ScheduleID != nil && a.Role == approval.RoleMENTOR {
		found = append(found, wrong(a.ID, "role", "a schedule is approved by directors: choose DIRECTOR"))
	}
	version, about := approved(a)
	if a.SubjectVersion > version {
		found = append(found, wrong(a.ID, "subject_version", "subjectVersion %d is not there yet: the newest is %d", a.SubjectVersion, version))
	}
	if a.ForProgramID == a.ProgramID {
		return found, nil
	}
	// The other program has a say when a fellow who is planned is at home there or trains there in the same days.
	has, err := c.Enrollment.Query().Where(about, enrollment.ArchivedAtIsNil(), enrollment.HasFellowWith(fellow.Or(
		fellow.ProgramID(a.ForProgramID),
		fellow.HasEnrollmentsWith(enrollment.ProgramID(a.ForProgramID), enrollment.ArchivedAtIsNil()),
	))).Exist(ctx)
	if err == nil && !has {
		found = append(found, wrong(a.ID, "for_program_id", "the program that this speaks for has no fellow in it: leave its word out"))
	}
	return found, err
}

// approved is the version of what an approval is of, and whose enrollments it is about.
func approved(a *ent.Approval) (int, predicate.Enrollment) {
	switch {
	case a.Edges.Schedule != nil:
		return a.Edges.Schedule.Version, enrollment.AcademicYearID(a.Edges.Schedule.AcademicYearID)
	case a.Edges.OffsiteRequest != nil:
		return a.Edges.OffsiteRequest.Version, enrollment.ID(a.Edges.OffsiteRequest.EnrollmentID)
	}
	return a.Edges.ElectiveRequest.Version, enrollment.ID(a.Edges.ElectiveRequest.EnrollmentID)
}

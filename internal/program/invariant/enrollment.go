package invariant

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// enrollmentWindow: a fellow's training year lies in the academic year, and the fellow's leave in the training year.
var enrollmentWindow = Invariant{
	Card:    Card{"enrollment-window", "Enrollments lie in their academic year, and leaves in their enrollment."},
	Watches: []string{"Enrollment", "AcademicYear", "Leave"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Enrollment.Query().Where(enrollment.ArchivedAtIsNil(), enrollment.Or(
			enrollment.IDIn(s.Touched.IDs("Enrollment")...),
			enrollment.AcademicYearIDIn(s.Touched.IDs("AcademicYear")...),
			enrollment.HasLeavesWith(leave.IDIn(s.Touched.IDs("Leave")...)),
		), enrollment.HasAcademicYearWith(academicyear.ArchivedAtIsNil())).
			WithAcademicYear().WithFellow().WithLeaves(func(q *ent.LeaveQuery) {
			q.Where(leave.ArchivedAtIsNil(), leave.StateNEQ(leave.StateDECLINED))
		}).All(ctx)
		var found []Finding
		for _, e := range rows {
			found = append(found, windowFits(e)...)
		}
		return found, err
	},
}

func windowFits(e *ent.Enrollment) []Finding {
	year, window := spanOfYear(e.Edges.AcademicYear), Window(e)
	var found []Finding
	if e.StartsOn != nil && !year.Contains(*e.StartsOn) {
		found = append(found, wrong(e.ID, "starts_on", "startsOn %s lies outside the academic year %s, which is %s", e.StartsOn.Human(), e.Edges.AcademicYear.Title, year))
	}
	if e.EndsOn != nil && !year.Contains(*e.EndsOn) {
		found = append(found, wrong(e.ID, "ends_on", "endsOn %s lies outside the academic year %s, which is %s", e.EndsOn.Human(), e.Edges.AcademicYear.Title, year))
	}
	if len(found) > 0 || window.Days() == 0 {
		return found
	}
	for _, l := range e.Edges.Leaves {
		away := calendar.Span{From: l.StartsOn, To: l.EndsOn}
		switch {
		case away.Days() > 0 && window.Meet(away).Days() == 0:
			found = append(found, wrong(l.ID, "starts_on", "the leave from %s lies outside %s's training year, which is %s", away, e.Edges.Fellow.Name, window))
		case away.From.Before(window.From):
			found = append(found, wrong(l.ID, "starts_on", "the leave from %s begins before %s's training year, which is %s", away, e.Edges.Fellow.Name, window))
		case away.To.After(window.To):
			found = append(found, wrong(l.ID, "ends_on", "the leave from %s ends after %s's training year, which is %s", away, e.Edges.Fellow.Name, window))
		}
	}
	return found
}

// Window is the days of an enrollment, whose academic year must be loaded.
func Window(e *ent.Enrollment) calendar.Span {
	w := spanOfYear(e.Edges.AcademicYear)
	if e.StartsOn != nil {
		w.From = *e.StartsOn
	}
	if e.EndsOn != nil {
		w.To = *e.EndsOn
	}
	return w
}

package invariant

import (
	"context"
	"database/sql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
)

// ofTheSchedule: what is said of a schedule or a run speaks of its year and of nothing else.
var ofTheSchedule = Invariant{
	Card:    Card{"of-the-schedule", "What a schedule, a run, a lock or an exception names belongs to its academic year."},
	Watches: []string{"Schedule", "OptimizationRun", "ScheduleLock", "ScheduleException"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, p := range planned {
			from := table(p.typ) + " x"
			if p.typ != "Schedule" && p.typ != "OptimizationRun" {
				from += " JOIN schedules of ON of.id = x.schedule_id JOIN academic_years y ON y.id = of.academic_year_id"
			} else {
				from += " JOIN academic_years y ON y.id = x.academic_year_id"
			}
			err := each(ctx, s.Client, "SELECT x.id, y.title FROM "+from+" JOIN "+table(p.names)+" n ON n.id = x."+p.field+
				" WHERE x.archived_at IS NULL AND n.academic_year_id <> y.id AND x.id IN (%s)", s.Touched.IDs(p.typ), func(r *sql.Rows) error {
				var id, year string
				err := r.Scan(&id, &year)
				found = append(found, wrong(id, p.field, "%s names %s of another academic year: name one of %s", Camel(p.field), A(said(p.names)), year))
				return err
			})
			if err != nil {
				return nil, err
			}
		}
		return found, nil
	},
}

// planned is what of a year's plan names what else of it.
var planned = []struct{ typ, field, names string }{
	{"Schedule", "based_on_id", "Schedule"},
	{"Schedule", "run_id", "OptimizationRun"},
	{"OptimizationRun", "base_schedule_id", "Schedule"},
	{"OptimizationRun", "restarts_id", "OptimizationRun"},
	{"ScheduleLock", "enrollment_id", "Enrollment"},
	{"ScheduleLock", "block_id", "Block"},
	{"ScheduleException", "enrollment_id", "Enrollment"},
	{"ScheduleException", "block_id", "Block"},
}

// lockMeans: a lock keeps something, and no two keep the same.
var lockMeans = Invariant{
	Card:    Card{"lock-means", "A lock names a fellow, a block or a rotation, and no other lock of the schedule names the same."},
	Watches: []string{"ScheduleLock"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.ScheduleLock.Query().Where(schedulelock.IDIn(s.Touched.IDs("ScheduleLock")...), schedulelock.ArchivedAtIsNil()).All(ctx)
		var found []Finding
		for _, l := range rows {
			if l.EnrollmentID == nil && l.BlockID == nil && l.RotationID == nil {
				found = append(found, wrong(l.ID, "enrollment_id", "a lock needs what stays as it is: enrollmentID, blockID, rotationID or several of them"))
				continue
			}
			twice, err := sameLock(ctx, s.Client, l)
			if err != nil {
				return nil, err
			}
			if twice {
				found = append(found, conflict(l.ID, "", "the schedule has this lock already: change that one instead"))
			}
		}
		return found, err
	},
}

// sameLock reports whether another lock in use names the same. A unique index would let two nulls pass.
func sameLock(ctx context.Context, c *ent.Client, l *ent.ScheduleLock) (twice bool, err error) {
	err = eachRow(ctx, c, "SELECT 1 FROM schedule_locks WHERE schedule_id = ? AND id <> ? AND archived_at IS NULL"+
		" AND COALESCE(enrollment_id, '') = ? AND COALESCE(block_id, '') = ? AND COALESCE(rotation_id, '') = ?",
		[]any{l.ScheduleID, l.ID, orNothing(l.EnrollmentID), orNothing(l.BlockID), orNothing(l.RotationID)},
		func(*sql.Rows) error { twice = true; return nil })
	return twice, err
}

func orNothing(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}

package invariant

import (
	"context"
	"database/sql"
)

// assignmentFits: the rows of a schedule speak of its year, of fellows enrolled
// in it and of what an off-site option counts as. Whether they keep the rules is
// the optimizer's check.
var assignmentFits = Invariant{
	Card:    Card{"assignment-fits", "An assignment's block, enrollment, fellow and rotation belong together."},
	Watches: []string{"Assignment"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		err := each(ctx, s.Client, "SELECT a.id, b.academic_year_id <> s.academic_year_id, e.academic_year_id <> s.academic_year_id, e.fellow_id <> a.fellow_id,"+
			" COALESCE(o.rotation_id <> a.rotation_id, 0) FROM assignments a JOIN schedules s ON s.id = a.schedule_id JOIN blocks b ON b.id = a.block_id"+
			" JOIN enrollments e ON e.id = a.enrollment_id LEFT JOIN offsite_options o ON o.id = a.offsite_option_id WHERE (b.academic_year_id <> s.academic_year_id"+
			" OR e.academic_year_id <> s.academic_year_id OR e.fellow_id <> a.fellow_id OR o.rotation_id <> a.rotation_id) AND a.id IN (%s)",
			s.Touched.IDs("Assignment"), func(r *sql.Rows) error {
				var id string
				var block, enrollment, fellow, rotation bool
				err := r.Scan(&id, &block, &enrollment, &fellow, &rotation)
				switch {
				case block:
					found = append(found, wrong(id, "block_id", "the block belongs to another academic year than the schedule"))
				case enrollment:
					found = append(found, wrong(id, "enrollment_id", "the enrollment belongs to another academic year than the schedule"))
				case fellow:
					found = append(found, wrong(id, "fellow_id", "the fellow is not the one who is enrolled"))
				case rotation:
					found = append(found, wrong(id, "rotation_id", "the off-site option counts as another rotation"))
				}
				return err
			})
		return found, err
	},
}

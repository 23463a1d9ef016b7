package invariant

import (
	"context"
	"database/sql"
)

// publishedStays: people read what was published and live by it. Whoever wants another year
// makes a draft from it and publishes that.
var publishedStays = Invariant{
	Card:    Card{"published-stays", "The cells of a schedule that was published do not change, and the one that holds is not put away."},
	Watches: []string{"Assignment", "Schedule"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		err := each(ctx, s.Client, "SELECT a.id, s.number FROM assignments a JOIN schedules s ON s.id = a.schedule_id"+
			" WHERE s.published_at IS NOT NULL AND a.updated_at > s.published_at AND a.id IN (%s)",
			s.Touched.IDs("Assignment"), func(r *sql.Rows) error {
				var id string
				var number int
				err := r.Scan(&id, &number)
				found = append(found, conflict(id, "schedule_id", "schedule %d was published and stays as it was: make a draft from it (createDraft), change that, and publish it", number))
				return err
			})
		if err != nil {
			return nil, err
		}
		err = each(ctx, s.Client, "SELECT id, number FROM schedules WHERE state = 'PUBLISHED' AND archived_at IS NOT NULL AND id IN (%s)",
			s.Touched.IDs("Schedule"), func(r *sql.Rows) error {
				var id string
				var number int
				err := r.Scan(&id, &number)
				found = append(found, conflict(id, "", "schedule %d holds and cannot be put away: publish another one, and this one becomes history", number))
				return err
			})
		return found, err
	},
}

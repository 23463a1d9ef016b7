package program

import (
	"context"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/internal/access"
)

// countGrid counts up the version of every schedule of which a person changed single cells: one
// version stands for the whole grid, so that two people who change different cells of what they
// both have read hear of each other. Whoever has written the schedule itself has counted already.
func (c *change) countGrid(ctx context.Context, tx *ent.Tx, now time.Time) error {
	v, person := access.From(ctx)
	if !person {
		return nil
	}
	var schedules []string
	for chunk := range slices.Chunk(c.touched.IDs(ent.TypeAssignment), 1000) {
		some, err := tx.Assignment.Query().Where(assignment.IDIn(chunk...)).Unique(true).Select(assignment.FieldScheduleID).Strings(ctx)
		if err != nil {
			return err
		}
		schedules = append(schedules, some...)
	}
	slices.Sort(schedules)
	for _, id := range slices.Compact(schedules) {
		if c.touched.Has(id) {
			continue
		}
		u := tx.Schedule.UpdateOneID(id).SetEditedAt(now)
		if v.AccountID != "" {
			u.SetEditedByID(v.AccountID)
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

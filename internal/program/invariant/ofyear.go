package invariant

import (
	"context"
	"database/sql"
)

// ofTheYear: whatever speaks of a block and of a year, its own or its enrollment's, speaks of a block of that year.
var ofTheYear = Invariant{
	Card:    Card{"of-the-year", "A block that is named belongs to the year that is meant."},
	Watches: []string{"Coverage", "BlockShare", "Wish", "Pin", "OffsiteRequest", "ElectiveRequest", "FellowPair"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, b := range blockOf {
			query := "SELECT x.id, b.title, y.title FROM " + table(b.typ) + " x JOIN blocks b ON b.id = x." + b.field
			if b.viaEnrollment {
				query += " JOIN enrollments e ON e.id = x.enrollment_id JOIN academic_years y ON y.id = e.academic_year_id"
			} else {
				query += " JOIN academic_years y ON y.id = x.academic_year_id"
			}
			query += " WHERE x.archived_at IS NULL AND b.academic_year_id <> y.id AND x.id IN (%s)"
			err := each(ctx, s.Client, query, s.Touched.IDs(b.typ), func(r *sql.Rows) error {
				var id, block, year string
				err := r.Scan(&id, &block, &year)
				found = append(found, wrong(id, b.field, "%s is a block of another academic year than %s: name a block of %s", block, year, year))
				return err
			})
			if err != nil {
				return nil, err
			}
		}
		return found, nil
	},
}

var blockOf = []struct {
	typ, field    string
	viaEnrollment bool
}{
	{"Coverage", "block_id", false},
	{"BlockShare", "block_id", true},
	{"Wish", "block_id", true},
	{"Pin", "block_id", true},
	{"OffsiteRequest", "first_block_id", true},
	{"ElectiveRequest", "first_block_id", true},
}

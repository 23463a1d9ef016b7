package invariant

import (
	"context"
	"database/sql"
)

// datesInOrder: whatever has a first and a last day ends on or after the day on which it starts.
var datesInOrder = Invariant{
	Card:    Card{"dates-in-order", "Nothing ends before it starts."},
	Watches: typesOf(orderedDates),
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, p := range orderedDates {
			err := outOfOrder(ctx, s, p, func(id, from, to string) {
				found = append(found, wrong(id, p.high, "%s %s is before %s %s: %s ends on or after the day on which it starts",
					Camel(p.high), human(to), Camel(p.low), human(from), A(said(p.typ))))
			})
			if err != nil {
				return nil, err
			}
		}
		return found, nil
	},
}

// boundsInOrder: whatever has a least and a most has a most that is not below the least.
var boundsInOrder = Invariant{
	Card:    Card{"bounds-in-order", "No minimum is above its maximum."},
	Watches: typesOf(orderedBounds),
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, p := range orderedBounds {
			err := outOfOrder(ctx, s, p, func(id, low, high string) {
				found = append(found, wrong(id, p.high, "%s %s is below %s %s: raise one or lower the other", Camel(p.high), high, Camel(p.low), low))
			})
			if err != nil {
				return nil, err
			}
		}
		return found, nil
	},
}

// pair is two columns of a type, of which the first is at most the second.
type pair struct{ typ, low, high string }

var orderedDates = []pair{
	{"AcademicYear", "starts_on", "ends_on"},
	{"Block", "starts_on", "ends_on"},
	{"Agreement", "valid_from", "valid_to"},
	{"Agreement", "signed_on", "valid_to"},
	{"MentorAbsence", "starts_on", "ends_on"},
	{"Enrollment", "starts_on", "ends_on"},
	{"Leave", "starts_on", "ends_on"},
	{"OffsiteOption", "opens_on", "closes_on"},
	{"CallShift", "starts_at", "ends_at"},
}

var orderedBounds = []pair{
	{"Requirement", "minimum", "maximum"},
	{"Rotation", "session_min", "session_max"},
	{"OffsiteOption", "session_min", "session_max"},
	{"Coverage", "minimum", "maximum"},
}

func typesOf(pairs []pair) []string {
	var types []string
	for _, p := range pairs {
		types = append(types, p.typ)
	}
	return types
}

func outOfOrder(ctx context.Context, s *Scope, p pair, report func(id, low, high string)) error {
	return each(ctx, s.Client, "SELECT id, "+p.low+", "+p.high+" FROM "+table(p.typ)+" WHERE archived_at IS NULL AND "+p.high+" < "+p.low+" AND id IN (%s)",
		s.Touched.IDs(p.typ), func(r *sql.Rows) error {
			var id, low, high string
			err := r.Scan(&id, &low, &high)
			report(id, low, high)
			return err
		})
}

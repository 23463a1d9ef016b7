package invariant

import (
	"context"
	"database/sql"
)

// Nobody is in two places at once: spans of one owner that may not share a day.
var (
	absencesApart = apart("absences-apart", "A mentor's absences do not overlap.",
		"MentorAbsence", "mentor_id", "starts_on", "ends_on", "")
	leavesApart = apart("leaves-apart", "A fellow's leaves do not overlap, those declined aside.",
		"Leave", "enrollment_id", "starts_on", "ends_on", " AND a.state <> 'DECLINED' AND b.state <> 'DECLINED'")
	callsApart = apart("calls-apart", "A fellow's calls of one kind do not overlap.",
		"CallShift", "fellow_id", "starts_at", "ends_at", " AND a.kind = b.kind")
)

func apart(code, title, typ, owner, from, to, unless string) Invariant {
	// Days are shared when the ends touch; instants are not: one shift ends when the next begins.
	before := "<="
	if from == "starts_at" {
		before = "<"
	}
	query := "SELECT a.id, b.id, a." + from + ", a." + to + ", b." + from + ", b." + to + " FROM " + table(typ) + " a JOIN " + table(typ) +
		" b ON a." + owner + " = b." + owner + " AND a.id <> b.id AND a." + from + before + "b." + to + " AND b." + from + before + "a." + to + unless +
		" WHERE a.archived_at IS NULL AND b.archived_at IS NULL AND a.id IN (%s) ORDER BY a.id, b." + from
	return Invariant{
		Card:    Card{code, title},
		Watches: []string{typ},
		Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
			var found []Finding
			err := each(ctx, s.Client, query, s.Touched.IDs(typ), func(r *sql.Rows) error {
				var id, other, from1, to1, from2, to2 string
				err := r.Scan(&id, &other, &from1, &to1, &from2, &to2)
				if s.Touched.Has(other) && other < id {
					return err // said from the other side
				}
				found = append(found, conflict(id, from, "the %s from %s to %s overlaps the one from %s to %s: change one of them, or make them one",
					said(typ), human(from1), human(to1), human(from2), human(to2)))
				return err
			})
			return found, err
		},
	}
}

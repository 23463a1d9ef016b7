package invariant

import (
	"context"
	"database/sql"

	"github.com/fellowplan/fellowplan/ent"
)

// use is one way in which something in use needs another thing to stay in use.
// What only remembers (schedules, evaluations, the log) and what is a part of the
// thing itself (topics of a rotation, leaves of an enrollment) is not a use.
type use struct{ by, field, of string }

var uses = []use{
	{"OffsiteOption", "rotation_id", "Rotation"},
	{"OffsiteOption", "site_id", "Site"},
	{"Rotation", "site_id", "Site"},
	{"Mentor", "site_id", "Site"},
	{"Prerequisite", "required_id", "Rotation"},
	{"Pin", "rotation_id", "Rotation"},
	{"Pin", "offsite_option_id", "OffsiteOption"},
	{"FellowPair", "rotation_id", "Rotation"},
	{"Enrollment", "track_id", "Track"},
	{"Enrollment", "fellow_id", "Fellow"},
	{"Coverage", "block_id", "Block"},
	{"MentorCapacity", "block_id", "Block"},
	{"OffsiteSlot", "block_id", "Block"},
	{"BlockShare", "block_id", "Block"},
	{"Wish", "block_id", "Block"},
	{"Pin", "block_id", "Block"},
	{"OffsiteRequest", "first_block_id", "Block"},
	{"ElectiveRequest", "first_block_id", "Block"},
	{"ElectiveRequest", "rotation_id", "Rotation"},
	{"Credit", "requirement_id", "Requirement"},
}

// inUse: nothing is put away on which something in use depends.
var inUse = Invariant{
	Card:    Card{"in-use", "What is put away is needed by nothing in use."},
	Watches: []string{"Rotation", "Site", "OffsiteOption", "Track", "Fellow", "Block", "Requirement"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		var found []Finding
		for _, u := range uses {
			err := each(ctx, s.Client, "SELECT of.id, "+called("of", u.of)+", COUNT(*) FROM "+table(u.of)+" of JOIN "+table(u.by)+" b ON b."+u.field+
				" = of.id WHERE of.archived_at IS NOT NULL AND b.archived_at IS NULL AND of.id IN (%s) GROUP BY of.id", s.Touched.IDs(u.of),
				func(r *sql.Rows) error {
					var id, name string
					var n int
					err := r.Scan(&id, &name, &n)
					found = append(found, needed(id, name, u.of, u.by, n))
					return err
				})
			if err != nil {
				return nil, err
			}
		}
		required, err := requiredRotations(ctx, s)
		return append(found, required...), err
	},
}

func needed(id, name, of, by string, n int) Finding {
	many, _ := ent.NounOf(by)
	what := many.One + " needs"
	if n > 1 {
		what = many.Many + " need"
	}
	return conflict(id, "", "the %s %s cannot be put away: %d %s it; change or archive what needs it first", said(of), name, n, what)
}

// requiredRotations finds rotations that were put away although a curriculum still names them.
func requiredRotations(ctx context.Context, s *Scope) ([]Finding, error) {
	var found []Finding
	err := each(ctx, s.Client, "SELECT of.id, of.title, COUNT(*) FROM rotations of JOIN requirement_rotations rr ON rr.rotation_id = of.id JOIN requirements q"+
		" ON q.id = rr.requirement_id WHERE of.archived_at IS NOT NULL AND q.archived_at IS NULL AND of.id IN (%s) GROUP BY of.id, of.title",
		s.Touched.IDs("Rotation"), func(r *sql.Rows) error {
			var id, name string
			var n int
			err := r.Scan(&id, &name, &n)
			found = append(found, needed(id, name, "Rotation", "Requirement", n))
			return err
		})
	return found, err
}

// called is the column by which people know a row.
func called(alias, typ string) string {
	switch typ {
	case "Fellow", "Mentor", "Account":
		return alias + ".name"
	}
	return alias + ".title"
}

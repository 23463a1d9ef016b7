package invariant

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/track"
)

// curriculum: the rows of a curriculum add up to its length.
//
// A curriculum may be described row by row, so what is still missing is refused
// only once somebody follows the track, or when it was sent as a whole. What no
// further row can mend - more asked for than there is time - is refused at once.
var curriculum = Invariant{
	Card:    Card{"curriculum", "The requirements of a track can be met in exactly its length."},
	Watches: []string{"Track", "Requirement", "Enrollment"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		tracks, err := s.Client.Track.Query().Where(track.ArchivedAtIsNil(), track.Or(
			track.IDIn(s.Touched.IDs("Track")...),
			track.HasRequirementsWith(requirement.IDIn(s.Touched.IDs("Requirement")...)),
			track.HasEnrollmentsWith(enrollment.IDIn(s.Touched.IDs("Enrollment")...), enrollment.ArchivedAtIsNil()),
		)).WithRequirements(func(q *ent.RequirementQuery) {
			q.Where(requirement.ArchivedAtIsNil()).Order(requirement.ByPosition(), requirement.ByID()).WithRotations()
		}).WithEnrollments(func(q *ent.EnrollmentQuery) {
			q.Where(enrollment.ArchivedAtIsNil()).Limit(1)
		}).All(ctx)
		if err != nil {
			return nil, err
		}
		var found []Finding
		for _, t := range tracks {
			found = append(found, addsUp(s, t)...)
		}
		return found, nil
	},
}

func addsUp(s *Scope, t *ent.Track) []Finding {
	var found []Finding
	var rows []Row
	whole := len(t.Edges.Enrollments) > 0 || s.Touched.whole[t.ID]
	for _, q := range t.Edges.Requirements {
		row := Row{Minimum: q.Minimum, Maximum: q.Maximum}
		for _, r := range q.Edges.Rotations {
			row.Rotations = append(row.Rotations, r.ID)
		}
		if len(row.Rotations) == 0 {
			if whole {
				found = append(found, wrong(q.ID, IDs("rotations"), "the requirement %s of %s names no rotation: name at least one that counts for it", q.Title, t.Title))
			}
			row.Rotations = []string{"only for " + q.ID}
		}
		if q.Maximum < q.Minimum {
			return found // said by bounds-in-order
		}
		rows = append(rows, row)
	}
	unit := unitWord(t)
	least, most := Span(rows)
	switch {
	case least > t.Length:
		found = append(found, wrong(t.ID, "length", "the requirements of %s ask for at least %d %s (%s), but the track has %d: lower a minimum or lengthen the track",
			t.Title, least, unit, terms(t, func(q *ent.Requirement) int { return q.Minimum }), t.Length))
	case whole && len(rows) == 0:
		found = append(found, wrong(t.ID, "requirements", "the track %s has no requirements yet: its %d %s have to be spent on something", t.Title, t.Length, unit))
	case whole && most < t.Length:
		found = append(found, wrong(t.ID, "length", "the requirements of %s allow at most %d %s (%s), but the track has %d: raise a maximum, add a requirement or shorten the track",
			t.Title, most, unit, terms(t, func(q *ent.Requirement) int { return q.Maximum }), t.Length))
	}
	return found
}

func unitWord(t *ent.Track) string {
	switch t.Unit {
	case track.UnitMONTHS:
		return "months"
	case track.UnitFOUR_WEEKS:
		return "four-week blocks"
	case track.UnitTWO_WEEKS:
		return "two-week blocks"
	}
	return "weeks"
}

// terms writes the sum out: "2 + 4 + 1 + 5".
func terms(t *ent.Track, of func(*ent.Requirement) int) string {
	parts := make([]string, len(t.Edges.Requirements))
	for i, q := range t.Edges.Requirements {
		parts[i] = fmt.Sprint(of(q))
	}
	return strings.Join(parts, " + ")
}

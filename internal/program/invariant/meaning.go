package invariant

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/credit"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/wish"
)

// Some nouns have a kind that decides which of their fields mean something. What
// the kind needs must be there, and what it has no use for must not be.

// part is one optional field of such a noun.
type part struct {
	field string
	set   bool
}

// means compares the parts that are set with those that the kind needs.
func means(id, noun, kind string, parts []part, needs ...string) []Finding {
	var found []Finding
	for _, p := range parts {
		needed := slices.Contains(needs, p.field)
		switch {
		case needed && !p.set:
			found = append(found, wrong(id, p.field, "a %s of the kind %s needs %s", noun, kind, Camel(p.field)))
		case !needed && p.set:
			found = append(found, wrong(id, p.field, "a %s of the kind %s has no %s: leave it out or choose another kind", noun, kind, Camel(p.field)))
		}
	}
	return found
}

var wishMeans = Invariant{
	Card:    Card{"wish-means", "A wish names what its kind needs and nothing else."},
	Watches: []string{"Wish"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Wish.Query().Where(wish.IDIn(s.Touched.IDs("Wish")...), wish.ArchivedAtIsNil()).All(ctx)
		needs := map[wish.Kind][]string{
			wish.KindROTATION:          {"rotation_id"},
			wish.KindROTATION_IN_BLOCK: {"rotation_id", "block_id"},
			wish.KindAVOID_IN_BLOCK:    {"rotation_id", "block_id"},
			wish.KindOFFSITE_OPTION:    {"offsite_option_id"},
		}
		var found []Finding
		for _, w := range rows {
			parts := []part{{"rotation_id", w.RotationID != nil}, {"block_id", w.BlockID != nil}, {"offsite_option_id", w.OffsiteOptionID != nil}}
			found = append(found, means(w.ID, "wish", w.Kind.String(), parts, needs[w.Kind]...)...)
		}
		return found, err
	},
}

var creditMeans = Invariant{
	Card:    Card{"credit-means", "Prior credit names a rotation, and a waiver a requirement of the fellow's track."},
	Watches: []string{"Credit"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Credit.Query().Where(credit.IDIn(s.Touched.IDs("Credit")...), credit.ArchivedAtIsNil()).
			WithRequirement().WithEnrollment(func(q *ent.EnrollmentQuery) { q.WithTrack() }).All(ctx)
		var found []Finding
		for _, c := range rows {
			parts := []part{{"rotation_id", c.RotationID != nil}, {"requirement_id", c.RequirementID != nil}}
			need := "rotation_id"
			if c.Kind == credit.KindWAIVER {
				need = "requirement_id"
			}
			f := means(c.ID, "credit", c.Kind.String(), parts, need)
			if track := c.Edges.Enrollment.Edges.Track; len(f) == 0 && c.Edges.Requirement != nil && c.Edges.Requirement.TrackID != track.ID {
				f = []Finding{wrong(c.ID, "requirement_id", "the requirement %s is not part of the fellow's track, %s", c.Edges.Requirement.Title, track.Title)}
			}
			found = append(found, f...)
		}
		return found, err
	},
}

var pinMeans = Invariant{
	Card:    Card{"pin-means", "A pin is of a rotation or of an off-site option, not of both."},
	Watches: []string{"Pin"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Pin.Query().Where(pin.IDIn(s.Touched.IDs("Pin")...), pin.ArchivedAtIsNil()).All(ctx)
		var found []Finding
		for _, p := range rows {
			switch {
			case p.RotationID == nil && p.OffsiteOptionID == nil:
				found = append(found, wrong(p.ID, "rotation_id", "a pin needs what is fixed: rotationID or offsiteOptionID"))
			case p.RotationID != nil && p.OffsiteOptionID != nil:
				found = append(found, wrong(p.ID, "offsite_option_id", "a pin is of a rotation or of an off-site option: leave out rotationID or offsiteOptionID"))
			}
		}
		return found, err
	},
}

var memberMeans = Invariant{
	Card:    Card{"member-means", "A fellow's membership names the fellow, a mentor's the mentor, and no other names either."},
	Watches: []string{"Membership"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Membership.Query().Where(membership.IDIn(s.Touched.IDs("Membership")...), membership.ArchivedAtIsNil()).All(ctx)
		needs := map[membership.Role][]string{membership.RoleFELLOW: {"fellow_id"}, membership.RoleMENTOR: {"mentor_id"}}
		var found []Finding
		for _, m := range rows {
			parts := []part{{"fellow_id", m.FellowID != nil}, {"mentor_id", m.MentorID != nil}}
			f := means(m.ID, "membership", m.Role.String(), parts, needs[m.Role]...)
			found = append(found, f...)
		}
		return found, err
	},
}

var feedMeans = Invariant{
	Card:    Card{"feed-means", "A calendar feed names the fellow, mentor, rotation or site that its subject says, and nothing else."},
	Watches: []string{"CalendarFeed"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.CalendarFeed.Query().Where(calendarfeed.IDIn(s.Touched.IDs("CalendarFeed")...), calendarfeed.ArchivedAtIsNil()).All(ctx)
		needs := map[calendarfeed.Subject]string{
			calendarfeed.SubjectFELLOW: "fellow_id", calendarfeed.SubjectMENTOR: "mentor_id",
			calendarfeed.SubjectROTATION: "rotation_id", calendarfeed.SubjectSITE: "site_id",
		}
		var found []Finding
		for _, f := range rows {
			parts := []part{{"fellow_id", f.FellowID != nil}, {"mentor_id", f.MentorID != nil}, {"rotation_id", f.RotationID != nil}, {"site_id", f.SiteID != nil}}
			found = append(found, means(f.ID, "calendar feed", f.Subject.String(), parts, needs[f.Subject])...)
		}
		return found, err
	},
}

package invariant

import (
	"context"

	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/fellowpair"
)

// pairMeans: a pair is of two fellows, both enrolled in the year that it is for.
var pairMeans = Invariant{
	Card:    Card{"pair-means", "A fellow pair is of two different enrollments of its year."},
	Watches: []string{"FellowPair"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.FellowPair.Query().Where(fellowpair.IDIn(s.Touched.IDs("FellowPair")...), fellowpair.ArchivedAtIsNil()).
			WithAcademicYear().WithFirst().WithSecond().All(ctx)
		var found []Finding
		for _, p := range rows {
			switch year := p.Edges.AcademicYear; {
			case p.FirstID == p.SecondID:
				found = append(found, wrong(p.ID, "second_id", "a pair is of two different fellows: firstID and secondID are the same"))
			case p.Edges.First.AcademicYearID != year.ID:
				found = append(found, wrong(p.ID, "first_id", "firstID is an enrollment of another academic year than %s", year.Title))
			case p.Edges.Second.AcademicYearID != year.ID:
				found = append(found, wrong(p.ID, "second_id", "secondID is an enrollment of another academic year than %s", year.Title))
			}
		}
		return found, err
	},
}

// didacticInYear: a session takes place in the year that it is part of.
var didacticInYear = Invariant{
	Card:    Card{"didactic-in-year", "A didactic session is held in its academic year."},
	Watches: []string{"DidacticSession"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.DidacticSession.Query().Where(didacticsession.IDIn(s.Touched.IDs("DidacticSession")...), didacticsession.ArchivedAtIsNil()).
			WithAcademicYear().All(ctx)
		var found []Finding
		for _, d := range rows {
			if y := d.Edges.AcademicYear; !spanOfYear(y).Contains(d.HeldOn) {
				found = append(found, wrong(d.ID, "held_on", "heldOn %s lies outside the academic year %s, which is %s", d.HeldOn.Human(), y.Title, spanOfYear(y)))
			}
		}
		return found, err
	},
}

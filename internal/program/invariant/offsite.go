package invariant

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// offsiteRequest: a request asks for a stay that the option offers, and is granted
// only where an agreement with the outside host holds.
var offsiteRequest = Invariant{
	Card:    Card{"offsite-request", "An off-site request fits its option, and an outside host has an agreement for what is granted."},
	Watches: []string{"OffsiteRequest"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.OffsiteRequest.Query().Where(offsiterequest.IDIn(s.Touched.IDs("OffsiteRequest")...), offsiterequest.ArchivedAtIsNil(),
			offsiterequest.StateNotIn(offsiterequest.StateDRAFT, offsiterequest.StateDECLINED, offsiterequest.StateWITHDRAWN)).
			WithOffsiteOption(func(q *ent.OffsiteOptionQuery) {
				q.WithSite(func(q *ent.SiteQuery) {
					q.WithAgreements(func(q *ent.AgreementQuery) { q.Where(agreement.ArchivedAtIsNil()) })
				})
			}).WithFirstBlock(func(q *ent.BlockQuery) {
			q.WithAcademicYear(func(q *ent.AcademicYearQuery) {
				q.WithBlocks(func(q *ent.BlockQuery) { q.Where(block.ArchivedAtIsNil()).Order(block.ByNumber()) })
			})
		}).All(ctx)
		var found []Finding
		for _, r := range rows {
			found = append(found, stayFits(r)...)
		}
		return found, err
	},
}

func stayFits(r *ent.OffsiteRequest) []Finding {
	o, year := r.Edges.OffsiteOption, r.Edges.FirstBlock.Edges.AcademicYear
	if r.Blocks < o.SessionMin || r.Blocks > o.SessionMax {
		return []Finding{wrong(r.ID, "blocks", "a stay at %s is %d to %d blocks long, not %d", o.Title, o.SessionMin, o.SessionMax, r.Blocks)}
	}
	i := slices.IndexFunc(year.Edges.Blocks, func(b *ent.Block) bool { return b.ID == r.FirstBlockID })
	if i < 0 || i+r.Blocks > len(year.Edges.Blocks) {
		return []Finding{wrong(r.ID, "blocks", "%d blocks from %s on reach beyond the academic year %s", r.Blocks, r.Edges.FirstBlock.Title, year.Title)}
	}
	stay := calendar.Span{From: year.Edges.Blocks[i].StartsOn, To: year.Edges.Blocks[i+r.Blocks-1].EndsOn}
	switch {
	case o.OpensOn != nil && stay.From.Before(*o.OpensOn):
		return []Finding{wrong(r.ID, "first_block_id", "%s is open from %s on; the stay would begin on %s", o.Title, o.OpensOn.Human(), stay.From.Human())}
	case o.ClosesOn != nil && stay.To.After(*o.ClosesOn):
		return []Finding{wrong(r.ID, "first_block_id", "%s is open until %s; the stay would end on %s", o.Title, o.ClosesOn.Human(), stay.To.Human())}
	case r.State == offsiterequest.StateAPPROVED && o.Edges.Site.Kind == site.KindEXTERNAL && !slices.ContainsFunc(o.Edges.Site.Edges.Agreements, holds(stay)):
		return []Finding{{ID: r.ID, Field: "state", Code: fault.Precondition,
			Message: "no agreement with " + o.Edges.Site.Title + " holds from " + stay.String() + ": add or extend one before the request is approved"}}
	}
	return nil
}

// holds reports whether an agreement is valid on every day of a stay.
func holds(stay calendar.Span) func(*ent.Agreement) bool {
	return func(a *ent.Agreement) bool {
		return !stay.From.Before(a.ValidFrom) && (a.ValidTo == nil || !stay.To.After(*a.ValidTo))
	}
}

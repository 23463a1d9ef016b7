package invariant

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
)

// electiveRequest: a request that somebody has to decide asks for what there is: a
// session of the rotation's length inside the year.
var electiveRequest = Invariant{
	Card:    Card{"elective-request", "An elective request asks for one session of its rotation inside the academic year."},
	Watches: []string{"ElectiveRequest"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.ElectiveRequest.Query().Where(electiverequest.IDIn(s.Touched.IDs("ElectiveRequest")...), electiverequest.ArchivedAtIsNil(),
			electiverequest.StateIn(electiverequest.StateSUBMITTED, electiverequest.StateAPPROVED)).
			WithRotation().WithFirstBlock(func(q *ent.BlockQuery) { q.WithAcademicYear() }).All(ctx)
		var found []Finding
		for _, r := range rows {
			b, rotation := r.Edges.FirstBlock, r.Edges.Rotation
			if r.Blocks < rotation.SessionMin || r.Blocks > rotation.SessionMax {
				found = append(found, wrong(r.ID, "blocks", "a session of %s is %d to %d blocks long, not %d", rotation.Title, rotation.SessionMin, rotation.SessionMax, r.Blocks))
				continue
			}
			left, err := s.Client.Block.Query().Where(block.AcademicYearID(b.AcademicYearID), block.ArchivedAtIsNil()).Order(block.ByNumber()).IDs(ctx)
			if err != nil {
				return nil, err
			}
			if i := slices.Index(left, b.ID); i < 0 || i+r.Blocks > len(left) {
				found = append(found, wrong(r.ID, "blocks", "%d blocks from %s on reach beyond the academic year %s", r.Blocks, b.Title, b.Edges.AcademicYear.Title))
			}
		}
		return found, err
	},
}

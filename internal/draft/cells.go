package draft

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
)

// GridCell is one assignment of a schedule, by identifiers; "" for nobody and nothing.
type GridCell struct {
	ID, EnrollmentID, FellowID, BlockID string
	Part, Percent                       int
	RotationID, OffsiteOptionID         string
	MentorID                            string
	Pinned                              bool
	PinReason                           string
}

// Cells reads whole grids, as far as the viewer may see them, with one statement for all of them.
func (s *Service) Cells(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string][]*GridCell, error) {
	rows, err := client.Assignment.Query().Where(assignment.ScheduleIDIn(scheduleIDs...), assignment.ArchivedAtIsNil()).
		Order(ent.Asc(assignment.FieldEnrollmentID, assignment.FieldBlockID, assignment.FieldPart)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string][]*GridCell{}
	for _, id := range scheduleIDs {
		out[id] = []*GridCell{}
	}
	for _, a := range rows {
		out[a.ScheduleID] = append(out[a.ScheduleID], &GridCell{
			ID: a.ID, EnrollmentID: a.EnrollmentID, FellowID: a.FellowID, BlockID: a.BlockID, Part: a.Part, Percent: a.Percent,
			RotationID: a.RotationID, OffsiteOptionID: orEmpty(a.OffsiteOptionID), MentorID: orEmpty(a.MentorID),
			Pinned: a.Pinned, PinReason: a.PinReason,
		})
	}
	return out, nil
}

func orEmpty(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}

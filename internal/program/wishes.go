package program

import (
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// lowestRank is the last rank that a wish can have; wishes beyond it share it.
const lowestRank = 20

// RankWishes gives the wishes of an enrollment their ranks in the order of the list, the dearest first. The list has to
// hold every wish that stands, each once; otherwise nothing is changed.
func (s *Service) RankWishes(ctx context.Context, o ChangeOptions, enrollmentID string, wishIDs []string) error {
	return s.Change(ctx, o, func(ctx context.Context, tx *ent.Tx) error {
		if err := Expect(ctx, tx, "input.enrollmentID", ent.TypeEnrollment, enrollmentID, nil); err != nil {
			return err
		}
		standing, err := tx.Wish.Query().Where(wish.EnrollmentID(enrollmentID), wish.ArchivedAtIsNil(), wish.WithdrawnAtIsNil()).All(ctx)
		if err != nil {
			return err
		}
		byID := map[string]*ent.Wish{}
		for _, w := range standing {
			byID[w.ID] = w
		}
		for i, id := range wishIDs {
			path := fmt.Sprintf("input.wishIDs.%d", i)
			w := byID[id]
			if w == nil {
				return fault.At(fault.Conflict, path, "wish %d of the list is there twice, was withdrawn, or is not this fellow's: read the wishes again and put them in order anew", i+1)
			}
			delete(byID, id)
			rank := min(i+1, lowestRank)
			if w.Rank == rank {
				continue
			}
			if err := tx.Wish.UpdateOne(w).SetRank(rank).Exec(ctx); err != nil {
				return Explain(path, err)
			}
		}
		if len(byID) > 0 {
			return fault.At(fault.Conflict, "input.wishIDs", "the list lacks %d of the %d wishes that stand: read the wishes again and put all of them in order", len(byID), len(standing))
		}
		return nil
	})
}

package program_test

import (
	"context"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
)

// A cell that is changed by itself counts up the version of the whole grid, once per change.
func TestOneVersionForTheGrid(t *testing.T) {
	w := newWorld(t)
	var s *ent.Schedule
	var a, b *ent.Assignment
	w.must(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.Create().SetProgramID(w.program.ID).SetAcademicYearID(w.year.ID).SetNumber(1).SaveX(ctx)
		cell := func(block int) *ent.Assignment {
			return tx.Assignment.Create().SetProgramID(w.program.ID).SetScheduleID(s.ID).SetEnrollmentID(w.ada.ID).SetFellowID(w.ada.FellowID).
				SetBlockID(w.blocks[block].ID).SetRotationID(w.pacs.ID).SaveX(ctx)
		}
		a, b = cell(0), cell(1)
	})
	var director *ent.Account
	w.must(func(ctx context.Context, tx *ent.Tx) {
		director = tx.Account.Create().SetEmail("d@example.org").SetName("Dora Lund").SaveX(ctx)
	})
	ctx := access.As(t.Context(), &access.Viewer{AccountID: director.ID, Name: director.Name, Memberships: []access.Membership{{ProgramID: w.program.ID, Role: access.Director}}})
	before := w.Store.Client.Schedule.GetX(w.ctx, s.ID)
	if err := w.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.Assignment.UpdateOneID(a.ID).SetRotationID(w.tele.ID).Exec(ctx); err != nil {
			return err
		}
		return tx.Assignment.UpdateOneID(b.ID).SetRotationID(w.tele.ID).Exec(ctx)
	}); err != nil {
		t.Fatal(err)
	}
	after := w.Store.Client.Schedule.GetX(w.ctx, s.ID)
	if before.EditedAt != nil || after.Version != before.Version+1 || after.EditedByID == nil || *after.EditedByID != director.ID {
		t.Errorf("version %d, then %d, edited by %v", before.Version, after.Version, after.EditedByID)
	}
}

package draft

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// state is what stands in a cell, by stored identifiers; nil for nothing.
func (g *grid) state(cells map[place]cell, at place) *CellState {
	c, ok := cells[at]
	if !ok || c.activity == "" {
		return nil
	}
	out := &CellState{MentorID: g.snap.Mentor(c.mentor), Percent: c.percent, Pinned: c.pinned, PinReason: c.reason}
	out.RotationID, out.OffsiteOptionID = g.snap.Activity(c.activity)
	return out
}

// store writes the cells that differ, as whoever asked, with the exceptions that were forced.
func (w *worksheet) store(ctx context.Context, tx *ent.Tx, now time.Time) error {
	changed := w.changed()
	if len(changed) == 0 {
		return nil
	}
	for _, at := range changed {
		if err := w.write(ctx, tx, at); err != nil {
			return err
		}
	}
	if err := w.except(ctx, tx); err != nil {
		return err
	}
	return w.grid.mark(ctx, tx, now, w.after.worth.Value)
}

// write makes one cell what the worksheet says.
func (w *worksheet) write(ctx context.Context, tx *ent.Tx, at place) error {
	want, rows := w.grid.state(w.cells, at), w.grid.rows[at]
	kept := 0
	if want != nil && len(rows) > 0 {
		kept = 1
		u := tx.Assignment.UpdateOneID(rows[0].ID).SetRotationID(want.RotationID).SetPercent(want.Percent).SetPinned(want.Pinned).SetPinReason(want.PinReason)
		if want.OffsiteOptionID != "" {
			u.SetOffsiteOptionID(want.OffsiteOptionID)
		} else {
			u.ClearOffsiteOptionID()
		}
		if want.MentorID != "" {
			u.SetMentorID(want.MentorID)
		} else {
			u.ClearMentorID()
		}
		if err := u.Exec(ctx); err != nil {
			return err
		}
	}
	for _, gone := range rows[kept:] {
		if err := tx.Assignment.DeleteOneID(gone.ID).Exec(ctx); err != nil {
			return err
		}
	}
	if want == nil || kept == 1 {
		return nil
	}
	enrollment, fellow := w.grid.snap.Person(at.fellow)
	c := tx.Assignment.Create().
		SetProgramID(w.grid.stored.ProgramID).SetScheduleID(w.grid.stored.ID).SetEnrollmentID(enrollment).SetFellowID(fellow).
		SetBlockID(w.grid.snap.Blocks[at.block].ID).SetRotationID(want.RotationID).SetPercent(want.Percent).
		SetPinned(want.Pinned).SetPinReason(want.PinReason)
	if want.OffsiteOptionID != "" {
		c.SetOffsiteOptionID(want.OffsiteOptionID)
	}
	if want.MentorID != "" {
		c.SetMentorID(want.MentorID)
	}
	return c.Exec(ctx)
}

// except keeps the word that was given for what a forced batch breaks.
func (w *worksheet) except(ctx context.Context, tx *ent.Tx) error {
	if w.force == "" {
		return nil
	}
	for i := range w.made {
		if b := &w.made[i]; b.offends() && !b.Open {
			if err := w.grid.grant(ctx, tx, b, w.force); err != nil {
				return err
			}
		}
	}
	for _, at := range w.unfrozen {
		enrollment, _ := w.grid.snap.Person(at.fellow)
		b := &Breach{
			Rule: RuleFrozen, Title: "The past stays as it was published", Sentence: w.grid.thawed(at, w.cells[at].activity),
			EnrollmentID: enrollment, BlockIDs: []string{w.grid.snap.Blocks[at.block].ID}, Amount: 1,
		}
		if w.grid.excusedPast(at) {
			continue
		}
		if err := w.grid.grant(ctx, tx, b, w.force); err != nil {
			return err
		}
	}
	return nil
}

// grant stores an exception in the name of whoever acts.
func (g *grid) grant(ctx context.Context, tx *ent.Tx, b *Breach, reason string) error {
	by := account(ctx)
	if by == "" {
		return fault.New(fault.Precondition, "an exception is granted by a person: sign in first")
	}
	return tx.ScheduleException.Create().SetProgramID(g.stored.ProgramID).SetScheduleID(g.stored.ID).
		SetRule(b.Rule).SetTitle(b.Title).SetSentence(b.Sentence).SetReason(reason).SetGrantedByID(by).SetAmount(int(b.Amount)).
		SetNillableEnrollmentID(orNil(b.EnrollmentID)).SetNillableBlockID(orNil(first(b.BlockIDs))).SetNillableRotationID(orNil(b.RotationID)).
		SetNillableOffsiteOptionID(orNil(b.OffsiteOptionID)).SetNillableMentorID(orNil(b.MentorID)).Exec(ctx)
}

// mark counts up the version that the whole grid has, and says who changed it by hand and what it is worth now.
func (g *grid) mark(ctx context.Context, tx *ent.Tx, now time.Time, value float64) error {
	u := tx.Schedule.UpdateOneID(g.stored.ID).SetEditedAt(now).SetObjective(value)
	if by := account(ctx); by != "" {
		u.SetEditedByID(by)
	}
	// A bound was proved of the program as it was then. It stays as long as it can be true.
	if b := g.stored.Bound; b != nil && *b >= value {
		u.SetGap((*b - value) / max(1, max(value, -value)))
	} else {
		u.ClearBound().ClearGap()
	}
	return u.Exec(ctx)
}

func orNil(id string) *string {
	if id == "" {
		return nil
	}
	return &id
}

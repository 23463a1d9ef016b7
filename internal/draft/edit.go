package draft

import (
	"cmp"
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// MaxEdits bounds one batch; whoever changes more at once wants another schedule.
const MaxEdits = 200

// EditInput asks for a batch of changes to the cells of a draft: all of them or none.
type EditInput struct {
	ScheduleID      string
	ExpectedVersion int // as it was read
	Edits           []Edit
	DryRun          bool   // answer what would come of it, and store nothing
	Force           string // why it is done although it breaks a rule or changes the frozen past; "" refuses it then
	Reason          string // for the log of changes
}

// Edited is what comes of a batch. It is complete when the batch was refused, too.
type Edited struct {
	ScheduleID    string
	Applied       bool     // it is stored now
	Made, Mended  []Breach // the breaches that it makes and mends, or makes worse and better
	Before, After Worth    // what the schedule is worth
	Cells         []CellChange
}

// CellChange is one cell that a batch changes.
type CellChange struct {
	EnrollmentID, FellowID, BlockID string
	Before, After                   *CellState // nil for nothing
}

// CellState is what stands in a cell, by stored identifiers.
type CellState struct {
	RotationID, OffsiteOptionID, MentorID string
	Percent                               int
	Pinned                                bool
	PinReason                             string
}

// Edit changes cells of a draft. What would break a rule that has to be kept is refused, unless
// Force gives a reason and the rule rests on neither law nor safety; then each breach becomes an
// exception of the schedule. Cells of the frozen past change with a reason only, locked and
// pinned ones not at all. The answer tells the breaches and the costs in every case; with
// DryRun nothing is stored and no lock is taken, and refusals come back as they would.
func (s *Service) Edit(ctx context.Context, in EditInput) (*Edited, error) {
	if err := in.bounded(); err != nil {
		return nil, err
	}
	if in.DryRun {
		_, done, err := s.edit(ctx, s.client, in)
		return done, err
	}
	var done *Edited
	err := s.change(ctx, cmp.Or(in.Reason, in.Force), func(ctx context.Context, tx *ent.Tx) error {
		work, answer, err := s.edit(ctx, tx.Client(), in)
		if done = answer; err != nil {
			return err
		}
		return work.store(ctx, tx, s.instant())
	})
	if err != nil {
		return done, err
	}
	done.Applied = true
	if len(done.Cells) > 0 {
		if found, err := s.client.Schedule.Get(ctx, in.ScheduleID); err == nil {
			s.tell(ctx, EditedCells, found.ProgramID, in.ScheduleID)
		}
	}
	return done, nil
}

func (in *EditInput) bounded() error {
	switch n := len(in.Edits); {
	case n == 0:
		return fault.At(fault.BadInput, "input.edits", "there is nothing to change: give at least one edit")
	case n > MaxEdits:
		return fault.At(fault.TooLarge, "input.edits", "%d edits are too many at once: send at most %d", n, MaxEdits)
	}
	return nil
}

// edit works out what comes of a batch, and refuses it where it must.
func (s *Service) edit(ctx context.Context, client *ent.Client, in EditInput) (*worksheet, *Edited, error) {
	stored, err := findDraft(ctx, client, in.ScheduleID)
	if err != nil {
		return nil, nil, err
	}
	if err := fresh(ctx, client, stored, &in.ExpectedVersion); err != nil {
		return nil, nil, err
	}
	snap, err := takeYear(ctx, client, stored.AcademicYearID)
	if err != nil {
		return nil, nil, err
	}
	grids, err := layOut(ctx, client, snap, stored)
	if err != nil {
		return nil, nil, err
	}
	w := newWorksheet(grids[stored.ID], in.Force)
	if err := w.apply(in.Edits); err != nil {
		return nil, nil, err
	}
	return w, w.answer(), w.refusals().Or()
}

// answer is what comes of the batch, stored or not.
func (w *worksheet) answer() *Edited {
	w.judge()
	out := &Edited{
		ScheduleID: w.grid.stored.ID, Made: w.made, Mended: w.mended,
		Before: w.before.worth, After: w.after.worth,
	}
	for _, at := range w.changed() {
		c := CellChange{BlockID: w.grid.snap.Blocks[at.block].ID, Before: w.grid.state(w.grid.cells, at), After: w.grid.state(w.cells, at)}
		c.EnrollmentID, c.FellowID = w.grid.snap.Person(at.fellow)
		out.Cells = append(out.Cells, c)
	}
	return out
}

// judge asks the rules about the cells before and after.
func (w *worksheet) judge() {
	g := w.grid
	w.before, w.after = g.judge(g.cells), g.judge(w.cells)
	w.made = difference(w.before.breaches, w.after.breaches)
	w.mended = difference(w.after.breaches, w.before.breaches)
	g.markOpen(w.cells, w.after.missing, w.made)
	order(w.made)
	order(w.mended)
}

// refusals are why the batch cannot be stored as it is, each with what to do about it.
func (w *worksheet) refusals() fault.List {
	out := w.guarded
	const shown = 20
	for i := range w.made {
		b := &w.made[i]
		switch {
		case !b.offends() || b.Open:
		case len(out) >= shown:
			return out
		case !b.Forceable():
			out = append(out, fault.At(fault.Precondition, "input.edits",
				"%s The rule %q rests on %s and no reason excuses it: choose another change, or correct what the program says", b.Sentence, b.Title, b.Basis))
		case w.force == "":
			out = append(out, fault.At(fault.Precondition, "input.edits",
				"%s Choose another change, or do it all the same with a reason (force)", b.Sentence))
		}
	}
	return out
}

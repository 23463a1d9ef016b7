package whatif

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/coverage"
	"github.com/fellowplan/fellowplan/ent/offsiteslot"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *SiteSlots) by(*planner.Facts) concern { return concern{} }

func (c *SiteSlots) facts(f *planner.Facts, path string) *fault.Fault {
	o := f.Option(c.OffsiteOptionID)
	if o == nil {
		return fault.At(fault.NotFound, path+".offsiteOptionID", "the program has no off-site option %.60q in use", c.OffsiteOptionID)
	}
	bad := between(path+".slots", c.Slots, 0, 1000)
	if bad == nil {
		bad = inYear(f, path+".blockIDs", c.BlockIDs, 0)
	}
	if bad != nil {
		return bad
	}
	if len(c.BlockIDs) == 0 {
		o.Slots = c.Slots
		return nil
	}
	o.Edges.OffsiteSlots = slices.DeleteFunc(slices.Clone(o.Edges.OffsiteSlots), func(s *ent.OffsiteSlot) bool { return slices.Contains(c.BlockIDs, s.BlockID) })
	for _, id := range c.BlockIDs {
		o.Edges.OffsiteSlots = append(o.Edges.OffsiteSlots, &ent.OffsiteSlot{OffsiteOptionID: o.ID, BlockID: id, Slots: c.Slots})
	}
	return nil
}

func (c *SiteSlots) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	if len(c.BlockIDs) == 0 {
		return tx.OffsiteOption.UpdateOneID(c.OffsiteOptionID).SetSlots(c.Slots).Exec(ctx)
	}
	if err := tx.OffsiteSlot.Update().Where(offsiteslot.OffsiteOptionID(c.OffsiteOptionID), offsiteslot.BlockIDIn(c.BlockIDs...), offsiteslot.ArchivedAtIsNil()).
		SetArchivedAt(at.now).Exec(ctx); err != nil {
		return err
	}
	for _, id := range c.BlockIDs {
		if err := tx.OffsiteSlot.Create().SetProgramID(at.programID).SetOffsiteOptionID(c.OffsiteOptionID).SetBlockID(id).SetSlots(c.Slots).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c *SiteSlots) says(n *names) string {
	return n.takes(n.what("", c.OffsiteOptionID), c.Slots, c.BlockIDs)
}

func (c *Coverage) by(*planner.Facts) concern { return concern{} }

func (c *Coverage) facts(f *planner.Facts, path string) *fault.Fault {
	if f.Rotation(c.RotationID) == nil {
		return fault.At(fault.NotFound, path+".rotationID", "the program has no rotation %.60q in use", c.RotationID)
	}
	if c.Minimum == nil && c.Maximum == nil && !c.Unlimited {
		return fault.At(fault.BadInput, path, "nothing is said of the coverage: give minimum, maximum or unlimited")
	}
	if bad := inYear(f, path+".blockIDs", c.BlockIDs, 0); bad != nil {
		return bad
	}
	for _, id := range c.blocks() {
		to, bad := c.next(f, path, id)
		if bad != nil {
			return bad
		}
		f.Cover(to)
	}
	return nil
}

// blocks are those that are named, or "" for the year.
func (c *Coverage) blocks() []string {
	if len(c.BlockIDs) == 0 {
		return []string{""}
	}
	return c.BlockIDs
}

// next is what is said of a block from now on: what the change leaves out stays.
func (c *Coverage) next(f *planner.Facts, path, blockID string) (*ent.Coverage, *fault.Fault) {
	out := &ent.Coverage{RotationID: c.RotationID, AcademicYearID: f.Year().ID}
	for _, id := range []string{blockID, ""} {
		if old := f.Covered(c.RotationID, id); old != nil {
			out.Minimum, out.Maximum = old.Minimum, old.Maximum
			break
		}
	}
	out.BlockID = orNil(blockID)
	if c.Minimum != nil {
		out.Minimum = *c.Minimum
	}
	if c.Maximum != nil {
		out.Maximum = c.Maximum
	}
	if c.Unlimited {
		out.Maximum = nil
	}
	if bad := between(path+".minimum", out.Minimum, 0, 1000); bad != nil {
		return nil, bad
	}
	if out.Maximum != nil {
		if bad := between(path+".maximum", *out.Maximum, 0, 1000); bad != nil {
			return nil, bad
		}
		if *out.Maximum < out.Minimum {
			return nil, fault.At(fault.BadInput, path+".maximum", "at least %d and at most %d fellows contradict each other: give both minimum and maximum, or unlimited: true", out.Minimum, *out.Maximum)
		}
	}
	return out, nil
}

func (c *Coverage) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	for _, id := range c.blocks() {
		to, bad := c.next(at.facts(), "input", id)
		if bad != nil {
			return bad
		}
		where := coverage.BlockIDIsNil()
		if id != "" {
			where = coverage.BlockID(id)
		}
		if err := tx.Coverage.Update().Where(coverage.RotationID(c.RotationID), coverage.AcademicYearID(at.yearID), where, coverage.ArchivedAtIsNil()).
			SetArchivedAt(at.now).Exec(ctx); err != nil {
			return err
		}
		if err := tx.Coverage.Create().SetProgramID(at.programID).SetRotationID(c.RotationID).SetAcademicYearID(at.yearID).SetNillableBlockID(to.BlockID).
			SetMinimum(to.Minimum).SetNillableMaximum(to.Maximum).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c *Coverage) says(n *names) string {
	text := n.what(c.RotationID, "")
	if len(c.BlockIDs) == 0 {
		text += " usually"
	}
	if c.Minimum != nil {
		text += fmt.Sprintf(" needs at least %d", *c.Minimum)
	}
	if c.Maximum != nil {
		if c.Minimum != nil {
			text += " and"
		}
		text += fmt.Sprintf(" takes at most %d", *c.Maximum)
	}
	if c.Unlimited {
		if c.Minimum != nil {
			text += " and"
		}
		text += " takes any number"
	}
	if len(c.BlockIDs) > 0 {
		text += " in " + n.when(c.BlockIDs...)
	}
	return text + "."
}

package whatif

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/agreement"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *Place) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, false) }

// facts: whoever tries a stay has asked for it and the host has agreed, as far as these blocks go;
// the answer says that both still have to happen.
func (c *Place) facts(f *planner.Facts, path string) *fault.Fault {
	e, bad := enrolled(f, path, c.EnrollmentID)
	if bad == nil {
		bad = inYear(f, path+".blockIDs", c.BlockIDs, 1)
	}
	switch {
	case bad != nil:
		return bad
	case (c.RotationID == "") == (c.OffsiteOptionID == ""):
		return fault.At(fault.BadInput, path, "a rotation or an off-site option: give exactly one of rotationID and offsiteOptionID")
	case c.RotationID != "":
		if f.Rotation(c.RotationID) == nil {
			return fault.At(fault.NotFound, path+".rotationID", "the program has no rotation %.60q in use", c.RotationID)
		}
	case f.Option(c.OffsiteOptionID) == nil:
		return fault.At(fault.NotFound, path+".offsiteOptionID", "the program has no off-site option %.60q in use", c.OffsiteOptionID)
	}
	asks(e, c.RotationID, c.OffsiteOptionID, c.BlockIDs[0], len(c.BlockIDs))
	if c.OffsiteOptionID != "" {
		agrees(f, c.OffsiteOptionID, c.BlockIDs)
	}
	return nil
}

// asks lets a fellow have asked for something.
func asks(e *ent.Enrollment, rotationID, optionID, firstBlockID string, blocks int) {
	if optionID != "" {
		e.Edges.OffsiteRequests = append(slices.Clip(e.Edges.OffsiteRequests), &ent.OffsiteRequest{
			EnrollmentID: e.ID, OffsiteOptionID: optionID, FirstBlockID: firstBlockID, Blocks: blocks, State: offsiterequest.StateSUBMITTED})
		return
	}
	e.Edges.ElectiveRequests = append(slices.Clip(e.Edges.ElectiveRequests), &ent.ElectiveRequest{
		EnrollmentID: e.ID, RotationID: rotationID, FirstBlockID: firstBlockID, Blocks: blocks, State: electiverequest.StateSUBMITTED})
}

// agrees lets an outside host have agreed to some blocks.
func agrees(f *planner.Facts, optionID string, blockIDs []string) {
	o := f.Option(optionID)
	if o.Edges.Site == nil || o.Edges.Site.Kind != site.KindEXTERNAL {
		return
	}
	host := *o.Edges.Site
	host.Edges.Agreements = slices.Clone(host.Edges.Agreements)
	for _, id := range blockIDs {
		b := f.Block(id)
		host.Edges.Agreements = append(host.Edges.Agreements, &ent.Agreement{
			SiteID: host.ID, Kind: agreement.KindCOURSE, ValidFrom: b.StartsOn, ValidTo: &b.EndsOn})
	}
	o.Edges.Site = &host
}

func (c *Place) cells(w *world, path string) *fault.Fault {
	at, bad := w.places(path, c.EnrollmentID, c.BlockIDs)
	if bad != nil {
		return bad
	}
	activity, ok := w.snap.ActivityOf(c.RotationID, orNil(c.OffsiteOptionID))
	if !ok {
		return fault.At(fault.Precondition, path, "%s is not open to anybody this year", w.names.what(c.RotationID, c.OffsiteOptionID))
	}
	w.letIn(at, activity)
	for _, p := range at {
		w.demand(p, activity)
	}
	w.only(at, activity, c.EnrollmentID, c.RotationID, c.OffsiteOptionID)
	return nil
}

// only keeps what was let in for the sake of some cells to these cells: the fellow who has not
// asked yet is sent there in no other block, and nobody else is where the host has not agreed.
func (w *world) only(at []place, activity, enrollmentID, rotationID, optionID string) {
	before := w.base.snap
	if !before.Asked(enrollmentID, rotationID, optionID) && before.NeedsAsking(rotationID, optionID) {
		var others []int
		for t := range w.snap.Blocks {
			p := place{at[0].fellow, t}
			if !slices.Contains(at, p) && w.fixed[p] != activity && w.was(p) != activity {
				others = append(others, t) // w.fixed: asked for by an earlier change; a later one lets itself in
			}
		}
		w.keepOut(at[0].fellow, activity, others)
	}
	if optionID == "" {
		return
	}
	var fresh []int // blocks in which the host has not agreed
	for _, p := range at {
		if !open(before, activity, p.block) && open(w.snap, activity, p.block) {
			fresh = append(fresh, p.block)
		}
	}
	for i := range w.snap.Problem.Fellows {
		f := w.snap.Problem.Fellows[i].ID
		e, _ := w.snap.Person(f)
		if f != at[0].fellow && len(fresh) > 0 && w.snap.Asked(e, rotationID, optionID) {
			w.keepOut(f, activity, fresh)
		}
	}
}

// open reports whether an off-site option is open in a block.
func open(s *planner.Snapshot, activity string, t int) bool {
	for i := range s.Problem.Sites {
		if o := &s.Problem.Sites[i]; o.ID == activity {
			return o.Blocks == nil || slices.Contains(o.Blocks, t)
		}
	}
	return false
}

// enter: the draft has the cells. What the fellow has not asked for becomes the director's pin, or
// the rules would send the fellow home again.
func (c *Place) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	if !at.before.NeedsAsking(c.RotationID, c.OffsiteOptionID) || at.before.Asked(c.EnrollmentID, c.RotationID, c.OffsiteOptionID) {
		return nil
	}
	for _, id := range c.BlockIDs {
		err := tx.Pin.Create().SetProgramID(at.programID).SetEnrollmentID(c.EnrollmentID).SetBlockID(id).SetKind(pin.KindREQUIRE).
			SetNillableRotationID(orNil(c.RotationID)).SetNillableOffsiteOptionID(orNil(c.OffsiteOptionID)).SetReason(at.reason).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *Place) says(n *names) string {
	return fmt.Sprintf("%s has %s in %s.", n.who(c.EnrollmentID), n.what(c.RotationID, c.OffsiteOptionID), n.when(c.BlockIDs...))
}

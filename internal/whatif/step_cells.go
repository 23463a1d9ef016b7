package whatif

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *Move) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, false) }

func (c *Move) facts(f *planner.Facts, path string) *fault.Fault {
	if bad := inYear(f, path+".blockIDs", c.BlockIDs, 1); bad != nil {
		return bad
	}
	if len(c.BlockIDs) != len(c.ToBlockIDs) {
		return fault.At(fault.BadInput, path+".toBlockIDs", "%d blocks move to %d: name as many", len(c.BlockIDs), len(c.ToBlockIDs))
	}
	for i, id := range c.BlockIDs {
		if c.ToBlockIDs[i] == id {
			return fault.At(fault.BadInput, fmt.Sprintf("%s.toBlockIDs.%d", path, i), "%s moves to itself: name another block, or pin it (pin) when it shall stay", f.Block(id).Title)
		}
	}
	return inYear(f, path+".toBlockIDs", c.ToBlockIDs, 1)
}

func (c *Move) cells(w *world, path string) *fault.Fault {
	from, bad := w.places(path, c.EnrollmentID, c.BlockIDs)
	if bad != nil {
		return bad
	}
	to, bad := w.places(path, c.EnrollmentID, c.ToBlockIDs)
	if bad != nil {
		return bad
	}
	moved, back := make([]string, len(from)), make([]string, len(to))
	for i := range from {
		moved[i], back[i] = w.now(from[i]), w.now(to[i])
		if moved[i] == "" {
			return fault.At(fault.Precondition, fmt.Sprintf("%s.blockIDs.%d", path, i), "%s has nothing in %s that could move", w.sheet.Who(from[i].fellow), w.sheet.When(from[i].block))
		}
	}
	for i, p := range from {
		if !slices.Contains(to, p) {
			w.leaves(p, back[i])
			w.put(p, back[i])
			delete(w.fixed, p)
			w.ban(p.fellow, moved[i], p.block)
		}
	}
	for i, p := range to {
		w.demand(p, moved[i])
	}
	return nil
}

func (c *Move) says(n *names) string {
	return fmt.Sprintf("%s does in %s what is now in %s.", n.who(c.EnrollmentID), n.when(c.ToBlockIDs...), n.when(c.BlockIDs...))
}

func (c *Remove) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, false) }

func (c *Remove) facts(f *planner.Facts, path string) *fault.Fault {
	return inYear(f, path+".blockIDs", c.BlockIDs, 1)
}

func (c *Remove) cells(w *world, path string) *fault.Fault {
	at, bad := w.places(path, c.EnrollmentID, c.BlockIDs)
	if bad != nil {
		return bad
	}
	for i, p := range at {
		activity := w.now(p)
		if activity == "" {
			return fault.At(fault.Precondition, fmt.Sprintf("%s.blockIDs.%d", path, i), "%s has nothing in %s that could be taken out", w.sheet.Who(p.fellow), w.sheet.When(p.block))
		}
		w.leaves(p, "")
		w.put(p, "")
		delete(w.fixed, p)
		w.ban(p.fellow, activity, p.block)
	}
	return nil
}

func (c *Remove) says(n *names) string {
	return fmt.Sprintf("%s does something else in %s.", n.who(c.EnrollmentID), n.when(c.BlockIDs...))
}

func (c *Pin) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, false) }

func (c *Pin) facts(f *planner.Facts, path string) *fault.Fault {
	return inYear(f, path+".blockIDs", c.BlockIDs, 1)
}

func (c *Pin) cells(w *world, path string) *fault.Fault {
	at, bad := w.places(path, c.EnrollmentID, c.BlockIDs)
	if bad != nil {
		return bad
	}
	for i, p := range at {
		activity := w.now(p)
		if activity == "" {
			return fault.At(fault.Precondition, fmt.Sprintf("%s.blockIDs.%d", path, i), "%s has nothing in %s that could be pinned", w.sheet.Who(p.fellow), w.sheet.When(p.block))
		}
		w.demand(p, activity)
		w.pinned[p] = cmp.Or(c.Reason, "pinned in a what-if")
	}
	return nil
}

func (c *Pin) says(n *names) string {
	return fmt.Sprintf("What %s does in %s stays.", n.who(c.EnrollmentID), n.when(c.BlockIDs...))
}

func (c *Unpin) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, false) }

// facts: the director's pins of the cells are gone.
func (c *Unpin) facts(f *planner.Facts, path string) *fault.Fault {
	if bad := inYear(f, path+".blockIDs", c.BlockIDs, 1); bad != nil {
		return bad
	}
	e, bad := enrolled(f, path, c.EnrollmentID)
	if bad != nil {
		return bad
	}
	e.Edges.Pins = slices.DeleteFunc(slices.Clone(e.Edges.Pins), func(p *ent.Pin) bool {
		return p.Kind == pin.KindREQUIRE && slices.Contains(c.BlockIDs, p.BlockID)
	})
	return nil
}

func (c *Unpin) cells(w *world, path string) *fault.Fault {
	at, bad := w.places(path, c.EnrollmentID, c.BlockIDs)
	if bad != nil {
		return bad
	}
	for i, p := range at {
		if p.block < w.sheet.Over() {
			return fault.At(fault.Precondition, fmt.Sprintf("%s.blockIDs.%d", path, i), "%s The past stays as it was published.", w.sheet.Kept(p.fellow, p.block))
		}
		w.free[p], w.asked[p] = true, true
	}
	return nil
}

func (c *Unpin) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.Pin.Update().Where(pin.EnrollmentID(c.EnrollmentID), pin.BlockIDIn(c.BlockIDs...), pin.KindEQ(pin.KindREQUIRE), pin.ArchivedAtIsNil()).
		SetArchivedAt(at.now).Exec(ctx)
}

func (c *Unpin) says(n *names) string {
	return fmt.Sprintf("What %s does in %s may change.", n.who(c.EnrollmentID), n.when(c.BlockIDs...))
}

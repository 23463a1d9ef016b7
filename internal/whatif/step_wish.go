package whatif

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *WishAdd) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, true) }

func (c *WishAdd) facts(f *planner.Facts, path string) *fault.Fault {
	e, bad := enrolled(f, path, c.EnrollmentID)
	if bad != nil {
		return bad
	}
	w := &ent.Wish{
		ID: fmt.Sprintf("%s-wish-%d", e.ID, len(e.Edges.Wishes)), ProgramID: e.ProgramID, EnrollmentID: e.ID, Kind: c.Kind, Rank: c.Rank, Note: c.Note,
		RotationID: orNil(c.RotationID), OffsiteOptionID: orNil(c.OffsiteOptionID), BlockID: orNil(c.BlockID),
	}
	if bad := wishMeans(f, path, w); bad != nil {
		return bad
	}
	e.Edges.Wishes = append(slices.Clip(e.Edges.Wishes), w)
	return nil
}

// wishMeans makes sure that a wish wishes for something that there is.
func wishMeans(f *planner.Facts, path string, w *ent.Wish) *fault.Fault {
	if bad := between(path+".rank", w.Rank, 1, 20); bad != nil {
		return bad
	}
	offsite := w.Kind == wish.KindOFFSITE_OPTION
	inBlock := w.Kind == wish.KindROTATION_IN_BLOCK || w.Kind == wish.KindAVOID_IN_BLOCK
	switch {
	case offsite && f.Option(valueOf(w.OffsiteOptionID)) == nil:
		return fault.At(fault.NotFound, path+".offsiteOptionID", "the program has no off-site option %.60q in use: a wish of the kind %s names one", valueOf(w.OffsiteOptionID), w.Kind)
	case !offsite && f.Rotation(valueOf(w.RotationID)) == nil:
		return fault.At(fault.NotFound, path+".rotationID", "the program has no rotation %.60q in use: a wish of the kind %s names one", valueOf(w.RotationID), w.Kind)
	case inBlock && f.Block(valueOf(w.BlockID)) == nil:
		return fault.At(fault.NotFound, path+".blockID", "the year has no block %.60q: a wish of the kind %s names one", valueOf(w.BlockID), w.Kind)
	case !inBlock && w.BlockID != nil:
		return fault.At(fault.BadInput, path+".blockID", "a wish of the kind %s is for the whole year: leave the block out, or choose ROTATION_IN_BLOCK", w.Kind)
	}
	return nil
}

func (c *WishAdd) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.Wish.Create().SetProgramID(at.programID).SetEnrollmentID(c.EnrollmentID).SetKind(c.Kind).SetRank(c.Rank).SetNote(c.Note).
		SetNillableRotationID(orNil(c.RotationID)).SetNillableOffsiteOptionID(orNil(c.OffsiteOptionID)).SetNillableBlockID(orNil(c.BlockID)).Exec(ctx)
}

func (c *WishAdd) says(n *names) string {
	w := &ent.Wish{Kind: c.Kind, RotationID: orNil(c.RotationID), OffsiteOptionID: orNil(c.OffsiteOptionID), BlockID: orNil(c.BlockID)}
	return fmt.Sprintf("%s wishes for %s, rank %d.", n.who(c.EnrollmentID), n.wished(w), c.Rank)
}

// wisher is the concern of a stored wish.
func wisher(f *planner.Facts, wishID string) concern {
	if _, e := (&names{f: f}).wish(wishID); e != nil {
		return theFellow(f, e.ID, true)
	}
	return concern{}
}

// rewish replaces a stored wish; with nil it is taken back.
func rewish(f *planner.Facts, path, id string, other func(w ent.Wish) (*ent.Wish, *fault.Fault)) *fault.Fault {
	old, of := (&names{f: f}).wish(id)
	if old == nil {
		return fault.At(fault.NotFound, path+".wishID", "the year has no wish %.60q that stands", id)
	}
	w, bad := other(*old)
	if bad != nil {
		return bad
	}
	e := f.Enrollment(of.ID)
	e.Edges.Wishes = slices.DeleteFunc(slices.Clone(e.Edges.Wishes), func(o *ent.Wish) bool { return o.ID == id })
	if w != nil {
		e.Edges.Wishes = append(e.Edges.Wishes, w)
	}
	return nil
}

func (c *WishChange) by(f *planner.Facts) concern { return wisher(f, c.WishID) }

func (c *WishChange) facts(f *planner.Facts, path string) *fault.Fault {
	return rewish(f, path, c.WishID, func(w ent.Wish) (*ent.Wish, *fault.Fault) {
		if c.RotationID != "" {
			w.RotationID = &c.RotationID
		}
		if c.OffsiteOptionID != "" {
			w.OffsiteOptionID = &c.OffsiteOptionID
		}
		if c.BlockID != "" {
			w.BlockID = &c.BlockID
		}
		if c.Rank != nil {
			w.Rank = *c.Rank
		}
		return &w, wishMeans(f, path, &w)
	})
}

func (c *WishChange) enter(ctx context.Context, tx *ent.Tx, _ *entering) error {
	u := tx.Wish.UpdateOneID(c.WishID).SetNillableRotationID(orNil(c.RotationID)).SetNillableOffsiteOptionID(orNil(c.OffsiteOptionID)).
		SetNillableBlockID(orNil(c.BlockID)).SetNillableRank(c.Rank)
	return u.Exec(ctx)
}

func (c *WishChange) says(n *names) string {
	w, e := n.wish(c.WishID)
	if w == nil {
		return "A wish that is no longer there is changed."
	}
	text := fmt.Sprintf("The wish of %s for %s", e.Edges.Fellow.Name, n.wished(w))
	changed := *w
	if c.RotationID != "" {
		changed.RotationID = &c.RotationID
	}
	if c.OffsiteOptionID != "" {
		changed.OffsiteOptionID = &c.OffsiteOptionID
	}
	if c.BlockID != "" {
		changed.BlockID = &c.BlockID
	}
	if other := n.wished(&changed); other != n.wished(w) {
		text += " is now for " + other
	}
	if c.Rank != nil {
		text += fmt.Sprintf(" has rank %d", *c.Rank)
	}
	return text + "."
}

func (c *WishWithdraw) by(f *planner.Facts) concern { return wisher(f, c.WishID) }

func (c *WishWithdraw) facts(f *planner.Facts, path string) *fault.Fault {
	return rewish(f, path, c.WishID, func(ent.Wish) (*ent.Wish, *fault.Fault) { return nil, nil })
}

func (c *WishWithdraw) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.Wish.UpdateOneID(c.WishID).SetWithdrawnAt(at.now.UTC().Truncate(time.Microsecond)).Exec(ctx)
}

func (c *WishWithdraw) says(n *names) string {
	w, e := n.wish(c.WishID)
	if w == nil {
		return "A wish that is no longer there is taken back."
	}
	return fmt.Sprintf("%s takes back the wish for %s.", e.Edges.Fellow.Name, n.wished(w))
}

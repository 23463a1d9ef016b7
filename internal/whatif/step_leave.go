package whatif

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *LeaveAdd) by(f *planner.Facts) concern { return theFellow(f, c.EnrollmentID, true) }

func (c *LeaveAdd) facts(f *planner.Facts, path string) *fault.Fault {
	e, bad := enrolled(f, path, c.EnrollmentID)
	if bad == nil {
		bad = spanned(f, path, c.StartsOn, c.EndsOn)
	}
	if bad != nil {
		return bad
	}
	e.Edges.Leaves = append(slices.Clip(e.Edges.Leaves), &ent.Leave{
		ID: fmt.Sprintf("%s-leave-%d", e.ID, len(e.Edges.Leaves)), EnrollmentID: e.ID, Kind: c.Kind, StartsOn: c.StartsOn, EndsOn: c.EndsOn, State: leave.StateAPPROVED})
	return nil
}

func (c *LeaveAdd) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.Leave.Create().SetProgramID(at.programID).SetEnrollmentID(c.EnrollmentID).SetKind(c.Kind).SetStartsOn(c.StartsOn).SetEndsOn(c.EndsOn).
		SetState(leave.StateAPPROVED).Exec(ctx)
}

func (c *LeaveAdd) says(n *names) string {
	kind := enum(c.Kind) + " leave"
	if c.Kind == leave.KindOTHER {
		kind = "leave"
	}
	return fmt.Sprintf("%s is on %s from %s to %s.", n.who(c.EnrollmentID), kind, c.StartsOn.Human(), c.EndsOn.Human())
}

func (c *LeaveCancel) by(f *planner.Facts) concern {
	if _, e := (&names{f: f}).leave(c.LeaveID); e != nil {
		return theFellow(f, e.ID, true)
	}
	return concern{}
}

func (c *LeaveCancel) facts(f *planner.Facts, path string) *fault.Fault {
	l, of := (&names{f: f}).leave(c.LeaveID)
	if l == nil {
		return fault.At(fault.NotFound, path+".leaveID", "the year has no leave %.60q", c.LeaveID)
	}
	e := f.Enrollment(of.ID)
	e.Edges.Leaves = slices.DeleteFunc(slices.Clone(e.Edges.Leaves), func(o *ent.Leave) bool { return o.ID == l.ID })
	return nil
}

func (c *LeaveCancel) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.Leave.UpdateOneID(c.LeaveID).SetArchivedAt(at.now).Exec(ctx)
}

func (c *LeaveCancel) says(n *names) string {
	l, e := n.leave(c.LeaveID)
	if l == nil {
		return "A leave that is no longer there is not taken."
	}
	return fmt.Sprintf("%s does not take the leave from %s to %s.", e.Edges.Fellow.Name, l.StartsOn.Human(), l.EndsOn.Human())
}

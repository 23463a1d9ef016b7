package whatif

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/mentorcapacity"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// spanned makes sure that a time has an order and touches the year.
func spanned(f *planner.Facts, path string, from, to civil.Date) *fault.Fault {
	y := f.Year()
	switch {
	case to.Before(from):
		return fault.At(fault.BadInput, path+".endsOn", "the last day, %s, is before the first, %s: change one of them", to.Human(), from.Human())
	case to.Before(y.StartsOn) || from.After(y.EndsOn):
		return fault.At(fault.BadInput, path+".startsOn", "%s to %s lies outside the academic year %s, which is %s to %s", from.Human(), to.Human(), y.Title, y.StartsOn.Human(), y.EndsOn.Human())
	}
	return nil
}

// supervising finds a mentor.
func supervising(f *planner.Facts, path, id string) (*ent.Mentor, *fault.Fault) {
	m := f.Mentor(id)
	if m == nil {
		return nil, fault.At(fault.NotFound, path+".mentorID", "the program has no mentor %.60q in use", id)
	}
	return m, nil
}

func (c *MentorAbsence) by(*planner.Facts) concern { return concern{mentor: c.MentorID} }

func (c *MentorAbsence) facts(f *planner.Facts, path string) *fault.Fault {
	m, bad := supervising(f, path, c.MentorID)
	if bad == nil {
		bad = spanned(f, path, c.StartsOn, c.EndsOn)
	}
	if bad != nil {
		return bad
	}
	m.Edges.Absences = append(slices.Clip(m.Edges.Absences), &ent.MentorAbsence{MentorID: m.ID, StartsOn: c.StartsOn, EndsOn: c.EndsOn})
	return nil
}

func (c *MentorAbsence) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	return tx.MentorAbsence.Create().SetProgramID(at.programID).SetMentorID(c.MentorID).SetStartsOn(c.StartsOn).SetEndsOn(c.EndsOn).SetReason(clip(at.reason)).Exec(ctx)
}

func (c *MentorAbsence) says(n *names) string {
	return fmt.Sprintf("%s is away from %s to %s.", n.mentor(c.MentorID), c.StartsOn.Human(), c.EndsOn.Human())
}

func (c *MentorCapacity) by(*planner.Facts) concern { return concern{mentor: c.MentorID} }

func (c *MentorCapacity) facts(f *planner.Facts, path string) *fault.Fault {
	m, bad := supervising(f, path, c.MentorID)
	if bad == nil {
		bad = between(path+".capacity", c.Capacity, 0, 1000)
	}
	if bad == nil {
		bad = inYear(f, path+".blockIDs", c.BlockIDs, 0)
	}
	if bad != nil {
		return bad
	}
	if len(c.BlockIDs) == 0 {
		m.Capacity = c.Capacity
		return nil
	}
	m.Edges.Capacities = slices.DeleteFunc(slices.Clone(m.Edges.Capacities), func(o *ent.MentorCapacity) bool { return slices.Contains(c.BlockIDs, o.BlockID) })
	for _, id := range c.BlockIDs {
		m.Edges.Capacities = append(m.Edges.Capacities, &ent.MentorCapacity{MentorID: m.ID, BlockID: id, Capacity: c.Capacity})
	}
	return nil
}

func (c *MentorCapacity) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	if len(c.BlockIDs) == 0 {
		return tx.Mentor.UpdateOneID(c.MentorID).SetCapacity(c.Capacity).Exec(ctx)
	}
	if err := tx.MentorCapacity.Update().Where(mentorcapacity.MentorID(c.MentorID), mentorcapacity.BlockIDIn(c.BlockIDs...), mentorcapacity.ArchivedAtIsNil()).
		SetArchivedAt(at.now).Exec(ctx); err != nil {
		return err
	}
	for _, id := range c.BlockIDs {
		if err := tx.MentorCapacity.Create().SetProgramID(at.programID).SetMentorID(c.MentorID).SetBlockID(id).SetCapacity(c.Capacity).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (c *MentorCapacity) says(n *names) string {
	return n.takes(n.mentor(c.MentorID), c.Capacity, c.BlockIDs)
}

// clip cuts a text to what one line holds.
func clip(text string) string {
	const most = 100
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}

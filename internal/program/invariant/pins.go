package invariant

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/pin"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// pinsAgree: what is fixed for a fellow in a block can be done: one thing, not
// forbidden by another pin, inside the training year.
var pinsAgree = Invariant{
	Card:    Card{"pins-agree", "The pins of a fellow in a block do not contradict each other."},
	Watches: []string{"Pin", "Enrollment"},
	Check: func(ctx context.Context, s *Scope) ([]Finding, error) {
		rows, err := s.Client.Enrollment.Query().Where(enrollment.ArchivedAtIsNil(), enrollment.Or(
			enrollment.IDIn(s.Touched.IDs("Enrollment")...),
			enrollment.HasPinsWith(pin.IDIn(s.Touched.IDs("Pin")...)),
		)).WithFellow().WithAcademicYear().WithPins(func(q *ent.PinQuery) {
			q.Where(pin.ArchivedAtIsNil()).WithBlock().WithRotation().WithOffsiteOption().Order(pin.ByID())
		}).All(ctx)
		var found []Finding
		for _, e := range rows {
			for i, p := range e.Edges.Pins {
				found = append(found, clashes(e, p, e.Edges.Pins[:i])...)
			}
		}
		return found, err
	},
}

func clashes(e *ent.Enrollment, p *ent.Pin, before []*ent.Pin) []Finding {
	b, who := p.Edges.Block, e.Edges.Fellow.Name
	if !calendar.MostlyCovered(calendar.Span{From: b.StartsOn, To: b.EndsOn}, Window(e)) && p.Kind == pin.KindREQUIRE {
		return []Finding{wrong(p.ID, "block_id", "%s lies outside %s's training year, which is %s: nothing can be fixed then", b.Title, who, Window(e))}
	}
	i := slices.IndexFunc(before, func(o *ent.Pin) bool {
		if o.BlockID != p.BlockID {
			return false
		}
		same := pinned(o) == pinned(p)
		if o.Kind == pin.KindREQUIRE && p.Kind == pin.KindREQUIRE {
			return !same
		}
		return same && o.Kind != p.Kind
	})
	if i < 0 {
		return nil
	}
	if o := before[i]; o.Kind == p.Kind {
		return []Finding{conflict(p.ID, "block_id", "in %s %s would have to do both %s and %s: remove one of the pins", b.Title, who, pinned(o), pinned(p))}
	}
	return []Finding{conflict(p.ID, "kind", "in %s %s is both required and forbidden to do %s: remove one of the pins", b.Title, who, pinned(p))}
}

// pinned is what a pin is about, as people call it; titles of rotations and options are never compared across.
func pinned(p *ent.Pin) string {
	switch {
	case p.Edges.Rotation != nil:
		return p.Edges.Rotation.Title
	case p.Edges.OffsiteOption != nil:
		return p.Edges.OffsiteOption.Title + " (off-site)"
	}
	return "nothing"
}

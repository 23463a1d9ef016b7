package draft

import (
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// guard looks at what stands in the way of a change before any rule is asked: locks, and the
// past that is frozen as it was published.
func (w *worksheet) guard() {
	for _, at := range w.changed() {
		now, was := w.cells[at], w.grid.cells[at]
		if now.activity == was.activity && now.mentor == was.mentor && now.percent == was.percent {
			continue // a pin changes nothing of what is done
		}
		if l := w.grid.lockOf(at); l != nil {
			why := ""
			if l.Reason != "" {
				why = " (" + l.Reason + ")"
			}
			w.guarded = append(w.guarded, fault.At(fault.Precondition, "input.edits",
				"%s in %s is locked%s: take the lock off first (archiveScheduleLock)", w.grid.who(at.fellow), w.grid.when(at.block), why))
			continue
		}
		if !w.grid.thaws(at, now.activity) {
			continue
		}
		if w.force == "" {
			w.guarded = append(w.guarded, fault.At(fault.Precondition, "input.edits",
				"%s The year is frozen before %s: leave the past as it was published, or give a reason (force)", w.grid.thawed(at, now.activity), w.grid.freeze.Human()))
			continue
		}
		w.unfrozen = append(w.unfrozen, at)
	}
}

// lockOf is the lock that keeps a cell as it is; nil without one.
func (g *grid) lockOf(at place) *ent.ScheduleLock {
	enrollment, _ := g.snap.Person(at.fellow)
	rotation, _ := g.snap.Activity(g.cells[at].activity)
	for _, l := range g.locks {
		if covers(l.EnrollmentID, enrollment) && covers(l.BlockID, g.snap.Blocks[at.block].ID) && covers(l.RotationID, rotation) {
			return l
		}
	}
	return nil
}

// covers reports whether what a lock says, nil for anything, holds for a thing.
func covers(locked *string, thing string) bool { return locked == nil || *locked == thing }

// frozen reports whether a block's cells stay as they were published.
func (g *grid) frozen(t int) bool {
	return g.freeze != nil && g.snap.Published != nil && g.snap.Blocks[t].EndsOn.Before(*g.freeze)
}

// thaws reports whether an activity in a place is another one than the frozen past has there.
func (g *grid) thaws(at place, activity string) bool {
	row := g.snap.Published[at.fellow]
	return g.frozen(at.block) && row != nil && row[at.block] != activity
}

// happened reports whether a place of the frozen past holds what was published there although
// the fellow does not work then by the program of today: an illness was entered afterwards. The
// past stays as it is, and the rules count what the program says of it.
func (g *grid) happened(at place, activity string) bool {
	row := g.snap.Published[at.fellow]
	return activity != "" && g.frozen(at.block) && row != nil && row[at.block] == activity && !works(g.snap.Problem, at)
}

// works reports whether a fellow has something to do in a block.
func works(p *problem.Problem, at place) bool {
	for i := range p.Fellows {
		if f := &p.Fellows[i]; f.ID == at.fellow {
			first, last := f.Window(p.Blocks.Count)
			return at.block >= first && at.block <= last && !slices.Contains(f.Leave, at.block)
		}
	}
	return false
}

// past reports whether a breach lies in the frozen past alone and is one of what was published
// there: whatever the program says of it today, it has happened.
func (g *grid) past(b *Breach) bool {
	if len(b.violation.Blocks) == 0 {
		return false
	}
	for _, t := range b.violation.Blocks {
		if t < 0 || t >= len(g.snap.Blocks) || !g.frozen(t) {
			return false
		}
		for i := range g.snap.Problem.Fellows {
			id := g.snap.Problem.Fellows[i].ID
			if (b.violation.Fellow == "" || b.violation.Fellow == id) && g.thaws(place{id, t}, g.cells[place{id, t}].activity) {
				return false
			}
		}
	}
	return true
}

// thawed says in a sentence how a cell differs from the frozen past.
func (g *grid) thawed(at place, activity string) string {
	return fmt.Sprintf("%s had %s in %s, and would have %s.",
		g.who(at.fellow), g.what(g.snap.Published[at.fellow][at.block]), g.when(at.block), g.what(activity))
}

// changesThePast are the frozen cells that differ from what was published and have no exception.
func (g *grid) changesThePast() []place {
	var out []place
	for i := range g.snap.Problem.Fellows {
		id := g.snap.Problem.Fellows[i].ID
		for t := range g.snap.Blocks {
			at := place{id, t}
			if g.thaws(at, g.cells[at].activity) && !g.excusedPast(at) {
				out = append(out, at)
			}
		}
	}
	return out
}

func (g *grid) excusedPast(at place) bool {
	enrollment, _ := g.snap.Person(at.fellow)
	for _, e := range g.exceptions {
		if e.Rule == RuleFrozen && is(e.EnrollmentID, enrollment) && is(e.BlockID, g.snap.Blocks[at.block].ID) {
			return true
		}
	}
	return false
}

package whatif

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// A step is one kind of change. What a kind does not touch it inherits from facts or cells.
type step interface {
	// by says whose the change is, so that whoever may not try it is refused.
	by(f *planner.Facts) concern
	// facts makes the change to the program as the planner reads it.
	facts(f *planner.Facts, path string) *fault.Fault
	// cells makes the change to the schedule, under the changed program.
	cells(w *world, path string) *fault.Fault
	// enter makes the change to what is stored, when the scenario is promoted.
	enter(ctx context.Context, tx *ent.Tx, at *entering) error
	// says is the change in a sentence.
	says(n *names) string
}

// concern is whom a change is about: staff may try everything, others what is theirs.
type concern struct {
	fellow string // whose year it is about
	mentor string // whose work it is about
	cells  bool   // it moves a fellow's cells and tells nothing private: mentors may try it
}

// A numbered step knows its place in the input.
type numbered struct {
	step
	kind scenariochange.Kind
	path string
}

// steps reads changes: each is exactly one thing.
func steps(changes []Change) ([]numbered, error) {
	if len(changes) > MostChanges {
		return nil, fault.At(fault.TooLarge, "input.changes", "%d changes at once: a what-if has at most %d; leave some out", len(changes), MostChanges)
	}
	var out []numbered
	var bad fault.List
	for i := range changes {
		path := fmt.Sprintf("input.changes.%d", i)
		s, f := stepOf(&changes[i], path)
		if f != nil {
			bad = append(bad, f)
			continue
		}
		out = append(out, s)
	}
	return out, bad.Or()
}

func stepOf(c *Change, path string) (numbered, *fault.Fault) {
	var found []numbered
	for _, k := range kinds {
		if s := k.of(c); s != nil {
			found = append(found, numbered{s, k.kind, path + "." + k.name})
		}
	}
	if len(found) != 1 {
		names := make([]string, len(kinds))
		for i, k := range kinds {
			names[i] = k.name
		}
		return numbered{}, fault.At(fault.BadInput, path, "a change is one thing, and this one is %d: give exactly one of %s", len(found), strings.Join(names, ", "))
	}
	return found[0], nil
}

// allowed refuses what the viewer may not try: the staff tries everything, fellows what is about
// themselves, mentors what is about themselves and what moves a fellow's cells.
func allowed(ctx context.Context, programID string, f *planner.Facts, list []numbered) error {
	v, ok := access.From(ctx)
	if access.IsSystem(ctx) || ok && (v.IsStaff(programID) || v.Administrator) {
		return nil
	}
	var bad fault.List
	for _, s := range list {
		if c := s.by(f); !ok || !mayTry(v, programID, c) {
			said := fault.At(fault.Forbidden, s.path, "%s may be tried by directors and coordinators%s: ask them, or try what is yours", s.noun(), c.too())
			if !slices.ContainsFunc(bad, func(f *fault.Fault) bool { return f.Message == said.Message && slices.Equal(f.Path, said.Path) }) {
				bad = append(bad, said) // a menu has many places, and one reason
			}
		}
	}
	return bad.Or()
}

// noun is what a kind of change is called in the middle of a refusal.
func (s numbered) noun() string {
	switch s.kind {
	case scenariochange.KindPLACE, scenariochange.KindMOVE, scenariochange.KindREMOVE, scenariochange.KindPIN, scenariochange.KindUNPIN:
		return "changes of somebody's blocks"
	case scenariochange.KindWISH_ADD, scenariochange.KindWISH_CHANGE, scenariochange.KindWISH_WITHDRAW:
		return "changes of somebody's wishes"
	}
	return "changes of this kind (" + enum(s.kind) + ")"
}

func mayTry(v *access.Viewer, programID string, c concern) bool {
	for _, m := range v.Memberships {
		if m.ProgramID != programID {
			continue
		}
		if c.fellow != "" && m.Role == access.Fellow && m.FellowID == c.fellow ||
			c.mentor != "" && m.Role == access.Mentor && m.MentorID == c.mentor ||
			c.cells && m.Role == access.Mentor {
			return true
		}
	}
	return false
}

// too says who else may try it.
func (c concern) too() string {
	switch {
	case c.cells:
		return ", by mentors, and by the fellow whose year it is"
	case c.fellow != "":
		return " and by the fellow whose it is"
	case c.mentor != "":
		return " and by the mentor whom it is about"
	}
	return ""
}

// What kinds of changes do not touch: those of facts move no cells by themselves, and those of
// cells are in the draft when the scenario is promoted.
type (
	noCells struct{}
	noEntry struct{}
)

func (noCells) cells(*world, string) *fault.Fault { return nil }

func (noEntry) enter(context.Context, *ent.Tx, *entering) error { return nil }

// theFellow is the concern of a fellow's year; private is what mentors do not see.
func theFellow(f *planner.Facts, enrollmentID string, private bool) concern {
	c := concern{cells: !private}
	if e := f.Enrollment(enrollmentID); e != nil {
		c.fellow = e.FellowID
	}
	return c
}

// enrolled finds a fellow's year.
func enrolled(f *planner.Facts, path, id string) (*ent.Enrollment, *fault.Fault) {
	e := f.Enrollment(id)
	if e == nil {
		return nil, fault.At(fault.NotFound, path+".enrollmentID", "the year plans nobody with the enrollment %.60q", id)
	}
	return e, nil
}

// inYear makes sure that blocks are of the year, each once. least is how many have to be named.
func inYear(f *planner.Facts, path string, ids []string, least int) *fault.Fault {
	if len(ids) < least {
		return fault.At(fault.BadInput, path, "name at least one block")
	}
	if len(ids) > mostBlocks {
		return fault.At(fault.TooLarge, path, "%d blocks: name at most %d", len(ids), mostBlocks)
	}
	for i, id := range ids {
		if f.Block(id) == nil {
			return fault.At(fault.NotFound, fmt.Sprintf("%s.%d", path, i), "the year has no block %.60q", id)
		}
		if slices.Contains(ids[:i], id) {
			return fault.At(fault.BadInput, fmt.Sprintf("%s.%d", path, i), "%s is named twice", f.Block(id).Title)
		}
	}
	return nil
}

// between refuses a number that is out of bounds.
func between(path string, n, least, most int) *fault.Fault {
	if n < least || n > most {
		return fault.At(fault.BadInput, path, "%d is out of bounds: write %d to %d", n, least, most)
	}
	return nil
}

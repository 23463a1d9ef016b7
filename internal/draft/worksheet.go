package draft

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// An Edit is one step of a batch; exactly one of its fields is set.
type Edit struct {
	Assign *Assign
	Swap   *Swap
	Move   *Move
	Clear  *At
	Pin    *Pin
	Unpin  *At
}

// At names a cell.
type At struct{ EnrollmentID, BlockID string }

// Assign puts an activity into a cell: a rotation at home or an off-site option.
type Assign struct {
	At
	RotationID, OffsiteOptionID string // exactly one
	MentorID                    string // "": the one of the session, else one who supervises and has room
}

// Swap exchanges what stands in two cells.
type Swap struct{ A, B At }

// Move takes the session that a cell is part of to another time of the same fellow's year: it
// will begin in block To, and what lies between closes up. Blocks in which the fellow is away
// stay where they are.
type Move struct {
	At
	To string
}

// Pin keeps a cell as it is when the year is planned again.
type Pin struct {
	At
	Reason string
}

// A worksheet is a grid on which a batch is tried out.
type worksheet struct {
	grid     *grid
	force    string
	cells    map[place]cell
	explicit map[place]bool // whose mentor the caller named
	emptied  map[place]bool // cleared at some time
	guarded  fault.List     // what stands in the way before any rule is asked
	unfrozen []place        // frozen cells that change with a reason

	before, after *judgment
	made, mended  []Breach
}

func newWorksheet(g *grid, force string) *worksheet {
	return &worksheet{grid: g, force: force, cells: maps.Clone(g.cells), explicit: map[place]bool{}, emptied: map[place]bool{}}
}

// apply does the steps one after the other; what they name wrongly is refused together.
func (w *worksheet) apply(edits []Edit) error {
	var bad fault.List
	for i, e := range edits {
		if f := w.step(fmt.Sprintf("input.edits.%d", i), e); f != nil {
			bad = append(bad, f)
		}
	}
	if len(bad) > 0 {
		return bad
	}
	w.findMentors()
	w.guard()
	return nil
}

func (w *worksheet) step(path string, e Edit) *fault.Fault {
	n := 0
	for _, set := range []bool{e.Assign != nil, e.Swap != nil, e.Move != nil, e.Clear != nil, e.Pin != nil, e.Unpin != nil} {
		if set {
			n++
		}
	}
	if n != 1 {
		return fault.At(fault.BadInput, path, "an edit is one of assign, swap, move, clear, pin and unpin: give exactly one of them")
	}
	switch {
	case e.Assign != nil:
		return w.assign(path+".assign", *e.Assign)
	case e.Swap != nil:
		return w.swap(path+".swap", *e.Swap)
	case e.Move != nil:
		return w.move(path+".move", *e.Move)
	case e.Clear != nil:
		return w.clear(path+".clear", *e.Clear)
	case e.Pin != nil:
		return w.pin(path+".pin", *e.Pin)
	}
	return w.unpin(path+".unpin", *e.Unpin)
}

// at finds a cell by what it is called.
func (w *worksheet) at(path string, a At) (place, *fault.Fault) {
	fellow, ok := w.grid.snap.FellowOf(a.EnrollmentID)
	if !ok {
		return place{}, fault.At(fault.NotFound, path+".enrollmentID", "the year plans nobody with the enrollment %.60q", a.EnrollmentID)
	}
	t, ok := w.grid.snap.BlockOf(a.BlockID)
	if !ok {
		return place{}, fault.At(fault.NotFound, path+".blockID", "the year has no block %.60q", a.BlockID)
	}
	return place{fellow, t}, nil
}

// loose refuses to touch a cell that is pinned.
func (w *worksheet) loose(path string, at place) *fault.Fault {
	if c := w.cells[at]; c.pinned {
		why := ""
		if c.reason != "" {
			why = " (" + c.reason + ")"
		}
		return fault.At(fault.Precondition, path, "%s is pinned to %s in %s%s: unpin the cell first, in the same batch if you like",
			w.grid.who(at.fellow), w.grid.what(c.activity), w.grid.when(at.block), why)
	}
	return nil
}

func (w *worksheet) assign(path string, a Assign) *fault.Fault {
	at, f := w.at(path, a.At)
	if f == nil {
		f = w.loose(path, at)
	}
	if f != nil {
		return f
	}
	if (a.RotationID == "") == (a.OffsiteOptionID == "") {
		return fault.At(fault.BadInput, path, "an assignment is to a rotation or to an off-site option: give exactly one of rotationID and offsiteOptionID")
	}
	field, id, option := "rotationID", a.RotationID, (*string)(nil)
	if a.OffsiteOptionID != "" {
		field, id, option = "offsiteOptionID", a.OffsiteOptionID, &a.OffsiteOptionID
	}
	activity, ok := w.grid.snap.ActivityOf(a.RotationID, option)
	if !ok {
		return fault.At(fault.NotFound, path+"."+field, "the program has nothing %.60q in use", id)
	}
	c := cell{activity: activity, percent: w.grid.snap.Percent(at.fellow, at.block)}
	if old := w.cells[at]; old.activity == activity {
		c.mentor = old.mentor // what is there already keeps its mentor, with or without room
	}
	if a.MentorID != "" {
		if c.mentor, ok = w.grid.snap.MentorOf(a.MentorID); !ok {
			return fault.At(fault.NotFound, path+".mentorID", "the program has no mentor %.60q in use", a.MentorID)
		}
		w.explicit[at] = true
	}
	w.set(at, c)
	return nil
}

func (w *worksheet) swap(path string, s Swap) *fault.Fault {
	a, f := w.at(path+".a", s.A)
	if f != nil {
		return f
	}
	b, f := w.at(path+".b", s.B)
	if f != nil {
		return f
	}
	for at, where := range map[place]string{a: path + ".a", b: path + ".b"} {
		if f := w.loose(where, at); f != nil {
			return f
		}
	}
	x, y := w.cells[a], w.cells[b]
	w.set(a, y)
	w.set(b, x)
	return nil
}

func (w *worksheet) move(path string, m Move) *fault.Fault {
	at, f := w.at(path, m.At)
	if f != nil {
		return f
	}
	to, ok := w.grid.snap.BlockOf(m.To)
	if !ok {
		return fault.At(fault.NotFound, path+".toBlockID", "the year has no block %.60q", m.To)
	}
	if w.cells[at].activity == "" {
		return fault.At(fault.Precondition, path, "%s has nothing in %s that could be moved", w.grid.who(at.fellow), w.grid.when(at.block))
	}
	here := w.present(at.fellow)
	if !slices.Contains(here, at.block) {
		return fault.At(fault.Precondition, path+".blockID", "%s is away in %s: clear the cell instead", w.grid.who(at.fellow), w.grid.when(at.block))
	}
	from, until := w.session(here, at)
	goal := slices.Index(here, to)
	if goal < 0 || goal+(until-from) >= len(here) {
		return fault.At(fault.Precondition, path+".toBlockID", "a session of %d blocks that begins in %s does not fit into the year of %s: choose another block",
			until-from+1, w.grid.when(to), w.grid.who(at.fellow))
	}
	row := make([]cell, len(here))
	for k, t := range here {
		row[k] = w.cells[place{at.fellow, t}]
	}
	moved := slices.Clone(row[from : until+1])
	rest := append(slices.Clone(row[:from]), row[until+1:]...)
	next := slices.Concat(rest[:goal], moved, rest[goal:])
	for k, t := range here {
		p := place{at.fellow, t}
		if next[k] == row[k] {
			continue
		}
		if f := w.loose(path, p); f != nil {
			return f
		}
		w.set(p, next[k])
	}
	return nil
}

// present are the blocks in which a fellow works.
func (w *worksheet) present(fellow string) []int {
	p := w.grid.snap.Problem
	for i := range p.Fellows {
		f := &p.Fellows[i]
		if f.ID != fellow {
			continue
		}
		first, last := f.Window(p.Blocks.Count)
		var out []int
		for t := first; t <= last; t++ {
			if !slices.Contains(f.Leave, t) {
				out = append(out, t)
			}
		}
		return out
	}
	return nil
}

// session is the run of one activity around a cell, as positions in the blocks where the fellow is present.
func (w *worksheet) session(here []int, at place) (from, until int) {
	from = slices.Index(here, at.block)
	until = from
	same := func(k, l int) bool { // leave between two blocks ends a session
		return here[l]-here[k] == 1 && w.cells[place{at.fellow, here[k]}].activity == w.cells[place{at.fellow, here[l]}].activity
	}
	for from > 0 && same(from-1, from) {
		from--
	}
	for until+1 < len(here) && same(until, until+1) {
		until++
	}
	return from, until
}

func (w *worksheet) clear(path string, a At) *fault.Fault {
	at, f := w.at(path, a)
	if f == nil {
		f = w.loose(path, at)
	}
	if f != nil {
		return f
	}
	w.set(at, cell{})
	return nil
}

func (w *worksheet) pin(path string, p Pin) *fault.Fault {
	at, f := w.at(path, p.At)
	if f != nil {
		return f
	}
	c := w.cells[at]
	if c.activity == "" {
		return fault.At(fault.Precondition, path, "%s has nothing in %s that could be pinned: assign something first", w.grid.who(at.fellow), w.grid.when(at.block))
	}
	c.pinned, c.reason = true, p.Reason
	w.cells[at] = c
	return nil
}

func (w *worksheet) unpin(path string, a At) *fault.Fault {
	at, f := w.at(path, a)
	if f != nil {
		return f
	}
	if c := w.cells[at]; c.activity != "" {
		c.pinned, c.reason = false, ""
		w.cells[at] = c
	}
	return nil
}

// set puts something, or nothing, into a cell. What is moved counts as much as the fellow is there.
func (w *worksheet) set(at place, c cell) {
	if c.activity == "" {
		delete(w.cells, at)
		w.emptied[at] = true
		return
	}
	c.percent = w.grid.snap.Percent(at.fellow, at.block)
	w.cells[at] = c
}

// changed are the places whose cells differ from what is stored, in the order of fellows and blocks.
func (w *worksheet) changed() []place {
	var out []place
	for at, c := range w.cells {
		if old, ok := w.grid.cells[at]; !ok || old != c {
			out = append(out, at)
		}
	}
	for at := range w.grid.rows { // what the problem has no words for stays, unless it was cleared
		if _, ok := w.cells[at]; !ok && w.emptied[at] {
			out = append(out, at)
		}
	}
	slices.SortFunc(out, func(a, b place) int { return cmp.Or(cmp.Compare(a.fellow, b.fellow), cmp.Compare(a.block, b.block)) })
	return out
}

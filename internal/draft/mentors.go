package draft

import (
	"cmp"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A desk shares out mentors over the cells of a worksheet.
type desk struct {
	w      *worksheet
	p      *problem.Problem
	at     map[string]bool  // rotations at home that need a mentor
	guides map[string][]int // mentors by rotation
	load   []map[int]int    // percents by mentor and block
	index  map[string]int   // mentors by name
	loose  map[place]bool   // cells whose mentor may be chosen
}

// session is a run of blocks on one activity.
type session struct {
	activity string
	blocks   []int
}

// findMentors gives the cells that a batch has put something into a mentor where they need one
// and the caller named none: the mentor of the rest of the session if there is one with room,
// else the one that the cell came with, else who supervises the rotation and has the most room
// in all of its blocks. Cells that nobody has room for are left without; the rules say so.
func (w *worksheet) findMentors() {
	d := &desk{w: w, p: w.grid.snap.Problem, at: map[string]bool{}, guides: map[string][]int{}, index: map[string]int{}, loose: map[place]bool{}}
	for i := range d.p.Rotations {
		d.at[d.p.Rotations[i].ID] = d.p.Rotations[i].Mentor
	}
	d.load = make([]map[int]int, len(d.p.Mentors))
	for m := range d.p.Mentors {
		d.load[m], d.index[d.p.Mentors[m].ID] = map[int]int{}, m
		for _, r := range d.p.Mentors[m].Rotations {
			d.guides[r] = append(d.guides[r], m)
		}
	}
	fellows := map[string]bool{}
	for _, at := range w.changed() {
		c, ok := w.cells[at]
		old := w.grid.cells[at]
		if ok && !w.explicit[at] && (c.activity != old.activity || c.mentor != old.mentor) {
			d.loose[at] = true
			fellows[at.fellow] = true
		}
	}
	for at, c := range w.cells {
		if m, ok := d.index[c.mentor]; ok && !d.loose[at] && d.at[c.activity] {
			d.load[m][at.block] += c.percent
		}
	}
	for i := range d.p.Fellows { // in the problem's order, so that the answer depends on nothing else
		if id := d.p.Fellows[i].ID; fellows[id] {
			for _, s := range d.sessions(id) {
				d.attend(id, s)
			}
		}
	}
}

// sessions are a fellow's runs of one activity.
func (d *desk) sessions(fellow string) []session {
	var out []session
	for t := range d.p.Blocks.Count {
		a := d.w.cells[place{fellow, t}].activity
		switch n := len(out); {
		case a == "":
		case n > 0 && out[n-1].activity == a && out[n-1].blocks[len(out[n-1].blocks)-1] == t-1:
			out[n-1].blocks = append(out[n-1].blocks, t)
		default:
			out = append(out, session{a, []int{t}})
		}
	}
	return out
}

// attend chooses the mentor of a session's loose cells.
func (d *desk) attend(fellow string, s session) {
	var loose []int
	var wanted []int // mentors who come first
	for _, t := range s.blocks {
		at := place{fellow, t}
		if d.loose[at] {
			loose = append(loose, t)
		} else if m, ok := d.index[d.w.cells[at].mentor]; ok {
			wanted = append(wanted, m)
		}
	}
	if len(loose) == 0 {
		return
	}
	if !d.at[s.activity] {
		for _, t := range loose {
			d.give(place{fellow, t}, -1)
		}
		return
	}
	for _, t := range loose {
		if m, ok := d.index[d.w.cells[place{fellow, t}].mentor]; ok {
			wanted = append(wanted, m)
		}
	}
	candidates := append(wanted, d.byRoom(s.activity, loose)...)
	for _, m := range candidates {
		if slices.Contains(d.guides[s.activity], m) && d.fits(m, fellow, loose) {
			for _, t := range loose {
				d.give(place{fellow, t}, m)
			}
			return
		}
	}
	for _, t := range loose { // nobody for the whole: block by block
		chosen := -1
		for _, m := range candidates {
			if chosen < 0 && slices.Contains(d.guides[s.activity], m) && d.fits(m, fellow, []int{t}) {
				chosen = m
			}
		}
		d.give(place{fellow, t}, chosen)
	}
}

// byRoom lists who supervises a rotation, the one with the most room in the tightest of the blocks first.
func (d *desk) byRoom(rotation string, blocks []int) []int {
	out := slices.Clone(d.guides[rotation])
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(d.room(b, blocks), d.room(a, blocks)) })
	return out
}

// room is what a mentor has left in the tightest of some blocks, in percents of a fellow.
func (d *desk) room(m int, blocks []int) int {
	least := int(^uint(0) >> 1)
	for _, t := range blocks {
		least = min(least, int(d.p.Mentors[m].Capacity.At(t, 0))*100-d.load[m][t])
	}
	return least
}

func (d *desk) fits(m int, fellow string, blocks []int) bool {
	for _, t := range blocks {
		if d.room(m, []int{t}) < d.w.cells[place{fellow, t}].percent {
			return false
		}
	}
	return true
}

// give writes the mentor of a cell; -1 is nobody.
func (d *desk) give(at place, m int) {
	c := d.w.cells[at]
	c.mentor = ""
	if m >= 0 {
		c.mentor = d.p.Mentors[m].ID
		d.load[m][at.block] += c.percent
	}
	d.w.cells[at] = c
}

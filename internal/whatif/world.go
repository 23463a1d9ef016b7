package whatif

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A place is one block of one fellow, by the problem's names.
type place struct {
	fellow string
	block  int
}

// A world is the program and the schedule as they would be.
type world struct {
	base  *base
	steps []numbered
	snap  *planner.Snapshot // the program with the changes
	sheet *draft.Sheet      // the base's cells under it
	names *names

	rows   map[string]problem.Row // the base's activities
	stands map[string]map[int]string
	fixed  map[place]string // what has to be there
	free   map[place]bool   // let loose from pins and locks
	asked  map[place]bool   // cells that the changes speak of
	pinned map[place]string // cells that the changes pin, with the reason
	barred []ban
	clash  []clash // what cannot be, whatever else moves
}

// A ban is an activity that a fellow does not do in some blocks.
type ban struct {
	fellow, activity string
	blocks           []int
	others           bool // keeps what was let in for some cells out of the others, until a change asks for one of those
}

// A clash is a demand of the changes that something which stays contradicts.
type clash struct {
	rule, fellow, activity string
	block                  int
	sentence               string
}

// suppose makes the changes, one after the other: first all of the program's facts, since they
// decide what the planner makes of them together, then the cells.
func suppose(b *base, list []numbered) (*world, error) {
	w := &world{
		base: b, steps: list, snap: b.snap, stands: map[string]map[int]string{}, fixed: map[place]string{},
		free: map[place]bool{}, asked: map[place]bool{}, pinned: map[place]string{},
	}
	if len(list) > 0 {
		var err error
		w.snap, err = b.snap.Suppose(func(f *planner.Facts) error {
			var bad fault.List
			for _, s := range list {
				if refused := s.facts(f, s.path); refused != nil {
					bad = append(bad, refused)
				}
			}
			return bad.Or()
		})
		if err != nil {
			return nil, err
		}
	}
	w.sheet, w.names = b.sheet.Under(w.snap), &names{b.snap.Facts(), w.snap.Facts()}
	w.rows = w.sheet.Schedule().Rows
	var bad fault.List
	for _, s := range list {
		if refused := s.cells(w, s.path); refused != nil {
			bad = append(bad, refused)
		}
	}
	if len(bad) == 0 {
		w.forbidden()
	}
	return w, bad.Or()
}

// forbidden notes which of the demanded cells cannot be by themselves, whatever else moves: off the list
// of blocks, out of the track. That needs no search, and is the clearest thing to say.
func (w *world) forbidden() {
	if len(w.fixed) == 0 || len(w.clash) > 0 {
		return
	}
	for _, b := range w.asItStands().Final() {
		for _, t := range b.Blocks {
			at := place{b.Fellow, t}
			if activity, asked := w.fixed[at]; asked && activity == b.Rotation && !(w.free[at] && b.Rule == "fixed") {
				w.clash = append(w.clash, clash{b.Rule, b.Fellow, activity, t, b.Sentence})
				break
			}
		}
	}
}

// now is what stands in a cell after the changes so far.
func (w *world) now(at place) string {
	if activity, ok := w.stands[at.fellow][at.block]; ok {
		return activity
	}
	return w.was(at)
}

// was is what stands in a cell of the base.
func (w *world) was(at place) string {
	if row := w.rows[at.fellow]; at.block < len(row) {
		return row[at.block]
	}
	return ""
}

// put says what stands in a cell.
func (w *world) put(at place, activity string) {
	if w.stands[at.fellow] == nil {
		w.stands[at.fellow] = map[int]string{}
	}
	w.stands[at.fellow][at.block] = activity
	w.asked[at] = true
}

// demand asks for an activity in a cell. What stays there contradicts it in words.
func (w *world) demand(at place, activity string) {
	if other, ok := w.fixed[at]; ok && other != activity {
		w.clash = append(w.clash, clash{"fixed", at.fellow, activity, at.block, fmt.Sprintf("The changes ask for both %s and %s for %s in %s: keep one of them.",
			w.sheet.What(other), w.sheet.What(activity), w.sheet.Who(at.fellow), w.sheet.When(at.block))})
	}
	w.put(at, activity)
	w.fixed[at] = activity
	who, what, when := w.sheet.Who(at.fellow), w.sheet.What(activity), w.sheet.When(at.block)
	if !works(w.snap.Problem, at) {
		w.clash = append(w.clash, clash{"attendance", at.fellow, activity, at.block,
			fmt.Sprintf("%s does not work here in %s, so %s cannot be there.", who, when, what)})
		return
	}
	w.leaves(at, activity)
}

// leaves makes sure that a cell may get another activity.
func (w *world) leaves(at place, activity string) {
	if w.free[at] || w.was(at) == activity {
		return
	}
	if why := w.sheet.Kept(at.fellow, at.block); why != "" {
		w.clash = append(w.clash, clash{"fixed", at.fellow, activity, at.block, why + " Unpin it in the same what-if to see what would be."})
		return
	}
	if other, ok := fellowOf(w.snap.Problem, at.fellow).Fixed[at.block]; ok && other != activity {
		w.clash = append(w.clash, clash{"fixed", at.fellow, activity, at.block, fmt.Sprintf(
			"%s has %s in %s fixed (%s): unpin it in the same what-if to see what would be.",
			w.sheet.Who(at.fellow), w.sheet.What(other), w.sheet.When(at.block), cmp.Or(w.snap.PinReason(at.fellow, at.block), "pinned"))})
	}
}

// ban keeps an activity out of blocks.
func (w *world) ban(fellow, activity string, blocks ...int) {
	if len(blocks) > 0 {
		w.barred = append(w.barred, ban{fellow, activity, blocks, false})
	}
}

// letIn lifts the bans of other cells from those that a further change asks for.
func (w *world) letIn(at []place, activity string) {
	for i := range w.barred {
		if b := &w.barred[i]; b.others && b.activity == activity && b.fellow == at[0].fellow {
			b.blocks = slices.DeleteFunc(slices.Clone(b.blocks), func(t int) bool { return slices.Contains(at, place{b.fellow, t}) })
		}
	}
	w.barred = slices.DeleteFunc(w.barred, func(b ban) bool { return len(b.blocks) == 0 })
}

// keepOut bans an activity from other cells than those for which it was let in.
func (w *world) keepOut(fellow, activity string, blocks []int) {
	if len(blocks) > 0 {
		w.barred = append(w.barred, ban{fellow, activity, blocks, true})
	}
}

// places are the cells of a fellow in blocks that are known to be of the year.
func (w *world) places(path, enrollmentID string, blockIDs []string) ([]place, *fault.Fault) {
	fellow, ok := w.snap.FellowOf(enrollmentID)
	if !ok {
		return nil, fault.At(fault.NotFound, path+".enrollmentID", "the year plans nobody with the enrollment %.60q", enrollmentID)
	}
	out := make([]place, len(blockIDs))
	for i, id := range blockIDs {
		t, ok := w.snap.BlockOf(id)
		if !ok {
			return nil, fault.At(fault.NotFound, fmt.Sprintf("%s.blockIDs.%d", path, i), "the year has no block %.60q", id)
		}
		out[i] = place{fellow, t}
	}
	return out, nil
}

// problem is what has to be solved: the program with the changes, what stays and what is asked for.
func (w *world) problem() *problem.Problem {
	p := *w.snap.Problem
	over := w.sheet.Over()
	fixed := map[string]problem.Row{}
	fix := func(at place, activity string) {
		if fixed[at.fellow] == nil {
			fixed[at.fellow] = make(problem.Row, p.Blocks.Count)
		}
		fixed[at.fellow][at.block] = activity
	}
	for fellow, row := range w.rows {
		for t, activity := range row {
			if at := (place{fellow, t}); activity != "" && !w.free[at] && w.sheet.Kept(fellow, t) != "" {
				fix(at, activity)
			}
		}
	}
	for at, activity := range w.fixed {
		fix(at, activity)
	}
	q := p.Pinned(fixed)
	for at := range w.free {
		if _, again := w.fixed[at]; !again {
			if f := fellowOf(q, at.fellow); f.Fixed != nil {
				f.Fixed = maps.Clone(f.Fixed)
				delete(f.Fixed, at.block)
			}
		}
	}
	q.Rules = slices.Clone(q.Rules)
	for _, b := range w.barred {
		q.Rules = append(q.Rules, forbidden(b))
	}
	if over > 0 {
		q = planner.Forgive(q, w.rows, over)
	}
	return q
}

func forbidden(b ban) problem.Setting {
	raw := func(v any) problem.Param {
		text, err := json.Marshal(v)
		if err != nil {
			panic("whatif: names and numbers are JSON: " + err.Error())
		}
		return text
	}
	return problem.Setting{ID: "forbidden", Params: map[string]problem.Param{
		"fellow": raw(b.fellow), "activity": raw(b.activity), "blocks": raw(b.blocks),
	}}
}

// asItStands is the base with what the changes put into it and nothing else.
func (w *world) asItStands() *draft.Sheet { return w.sheet.Filled(w.stands) }

// works reports whether a fellow has something to do in a block.
func works(p *problem.Problem, at place) bool {
	f := fellowOf(p, at.fellow)
	first, last := f.Window(p.Blocks.Count)
	return at.block >= first && at.block <= last && !slices.Contains(f.Leave, at.block)
}

// fellowOf is a fellow of the problem, who is there.
func fellowOf(p *problem.Problem, id string) *problem.Fellow {
	i := slices.IndexFunc(p.Fellows, func(f problem.Fellow) bool { return f.ID == id })
	return &p.Fellows[i]
}

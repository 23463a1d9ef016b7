package planner

import (
	"cmp"
	"maps"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Some rules have no price: a session is as long as it must be, a prerequisite comes before, a
// rotation is one of the track's. Where what happened breaks one of them (an illness cut a session
// short, a director made an exception), the cells in question become activities of their own, under
// the old title and open in the past only: they count as what they were and break nothing.

// happened is the past of a problem while it is told apart from what may still be planned.
type happened struct {
	p      *problem.Problem
	keys   *keys
	rows   map[string]problem.Row // what was worked, by what was published
	kept   *kept
	before int
}

// excuse takes out of what is judged whatever the past broke and no rule has a price for.
func (h *happened) excuse() {
	h.idle()
	for range 3 { // what is told apart may part sessions that stood together
		found := false
		for _, v := range optimizer.Check(without(h.p), &problem.Schedule{Rows: present(h.p, h.rows)}).Violations {
			over := len(v.Blocks) > 0 && !slices.ContainsFunc(v.Blocks, func(t int) bool { return t >= h.before })
			if v.Fellow == "" || v.Tier != problem.Must || !over {
				continue
			}
			switch v.Rule {
			case "session-length":
				found = h.apart(v.Fellow, v.Blocks, true) || found
			case "prerequisite", "track":
				found = h.apart(v.Fellow, v.Blocks, false) || found
			case "succession":
				found = h.apart(v.Fellow, v.Blocks[:1], false) || found
			}
		}
		if !found {
			break
		}
	}
	h.overdone()
}

// idle takes blocks of the past in which a fellow had nothing for blocks away: nobody fills them
// any more, and they count for nothing.
func (h *happened) idle() {
	for i := range h.p.Fellows {
		f := &h.p.Fellows[i]
		first, last := f.Window(h.p.Blocks.Count)
		row := h.rows[f.ID]
		from := first
		for from < h.before && from <= last && (from >= len(row) || row[from] == "") && !slices.Contains(f.Leave, from) {
			from++
		}
		if from > first && from <= last {
			f.From = &from
		}
		leave := slices.Clone(f.Leave)
		for t := from; t < min(h.before, last+1); t++ {
			if (t >= len(row) || row[t] == "") && !slices.Contains(leave, t) {
				leave = append(leave, t)
			}
		}
		slices.Sort(leave)
		f.Leave = leave
	}
}

// overdone allows fellows what they have done already where it is more than the curriculum allows,
// in a track of their own.
func (h *happened) overdone() {
	share := (&past{p: h.p}).share
	worked := present(h.p, h.rows)
	for i := range h.p.Fellows {
		f := &h.p.Fellows[i]
		done := map[string]int64{} // in percents of a block
		for r, n := range f.Credit {
			done[r] += n * whole
		}
		for t := range h.before {
			a := worked[f.ID][t]
			if o := h.site(a); o != nil {
				a = o.CountsAs
			}
			done[a] += share(f.ID, t)
		}
		t := h.p.Tracks[slices.IndexFunc(h.p.Tracks, func(t problem.Track) bool { return t.ID == f.Track })]
		t.Requirements = slices.Clone(t.Requirements)
		more := false
		for k := range t.Requirements {
			q := &t.Requirements[k]
			var n int64
			for _, r := range q.Rotations {
				n += done[r]
			}
			if most := (n + whole - 1) / whole; most > q.Max {
				q.Max, more = most, true
			}
		}
		if more {
			t.ID += "~done by " + f.ID
			h.p.Tracks, f.Track = append(slices.Clip(h.p.Tracks), t), t.ID
		}
	}
}

// site is the option with an identifier; nil for none.
func (h *happened) site(id string) *problem.Site {
	for i := range h.p.Sites {
		if h.p.Sites[i].ID == id {
			return &h.p.Sites[i]
		}
	}
	return nil
}

// apart gives a fellow's cells an activity of their own. It reports whether that changed anything.
// As an option the activity counts as the rotation everywhere; else it is a rotation without
// conditions, which the fellow's curriculum counts like the old one.
func (h *happened) apart(fellow string, blocks []int, option bool) (changed bool) {
	f := &h.p.Fellows[slices.IndexFunc(h.p.Fellows, func(f problem.Fellow) bool { return f.ID == fellow })]
	row := slices.Clone(h.rows[fellow])
	fixed := maps.Clone(f.Fixed)
	if fixed == nil {
		fixed = map[int]string{}
	}
	for _, t := range blocks {
		was := cellAt(h.rows, fellow, t)
		if _, told := h.keys.Happened[was]; told || was == "" {
			continue
		}
		counts := was
		if o, ok := h.keys.Options[was]; ok {
			counts = o.CountsAs
		}
		id := ""
		if option {
			id = h.option(was, counts)
			if _, away := h.keys.Options[was]; !away && f.OffsiteMax != nil {
				most := *f.OffsiteMax + 1
				f.OffsiteMax = &most
			}
		} else {
			id = h.rotation(was, counts)
			f.Track = h.track(f.Track, counts, id)
			h.wish(fellow, counts, id)
		}
		row[t], fixed[t], changed = id, id, true
		if mine := h.kept.Rows[fellow]; t < len(mine) && mine[t] == was {
			mine = slices.Clone(mine)
			mine[t] = id
			h.kept.Rows[fellow] = mine
		}
	}
	h.rows[fellow], f.Fixed = row, fixed
	return changed
}

// name is a name for what happened that no activity has; known when it has been given before.
func (h *happened) name(was, how string) (id string, known bool) {
	id = was + how
	if _, known = h.keys.Happened[id]; !known {
		if h.keys.Happened == nil {
			h.keys.Happened = map[string]string{}
		}
		h.keys.Happened[id] = was
	}
	return id, known
}

func (h *happened) past() []int {
	out := make([]int, h.before)
	for t := range out {
		out[t] = t
	}
	return out
}

func (h *happened) option(was, counts string) string {
	id, known := h.name(was, "~cut short")
	if !known {
		o := problem.Site{ID: id, CountsAs: counts, Session: [2]int{1, h.p.Blocks.Count}, Blocks: h.past(), Title: h.title(was) + soFar}
		if old := h.site(was); old != nil {
			o.Site = old.Site
		}
		h.p.Sites = append(slices.Clip(h.p.Sites), o)
	}
	return id
}

func (h *happened) rotation(was, counts string) string {
	id, known := h.name(was, "~by exception")
	if !known {
		r := problem.Rotation{ID: id, Session: [2]int{1, h.p.Blocks.Count}, Blocks: h.past(), Title: h.title(was) + soFar}
		for i := range h.p.Rotations {
			if h.p.Rotations[i].ID == counts {
				r.Kind = h.p.Rotations[i].Kind
			}
		}
		h.p.Rotations = append(slices.Clip(h.p.Rotations), r)
	}
	return id
}

// soFar tells what happened from what may be planned, in sentences about both.
const soFar = " (so far)"

// title is what people call an activity.
func (h *happened) title(id string) string {
	if o := h.site(id); o != nil {
		return cmp.Or(o.Title, id)
	}
	for i := range h.p.Rotations {
		if r := &h.p.Rotations[i]; r.ID == id {
			return cmp.Or(r.Title, id)
		}
	}
	return id
}

// track is the track with what happened in it: beside the old rotation where that is required, and
// in a row without a minimum where it is not in the track at all.
func (h *happened) track(id, counts, now string) string {
	k := slices.IndexFunc(h.p.Tracks, func(t problem.Track) bool { return t.ID == id })
	t := h.p.Tracks[k]
	if slices.ContainsFunc(t.Requirements, func(q problem.Requirement) bool { return slices.Contains(q.Rotations, now) }) {
		return id
	}
	t.Requirements = slices.Clone(t.Requirements)
	required := false
	for i := range t.Requirements {
		q := &t.Requirements[i]
		if slices.Contains(q.Rotations, counts) {
			q.Rotations, required = append(slices.Clip(q.Rotations), now), true
		}
	}
	if !required {
		t.Requirements = append(t.Requirements, problem.Requirement{ID: now, Title: h.title(now), Rotations: []string{now}, Max: int64(h.before)})
	}
	t.ID = id + "~" + now // shared by everybody who has the same track and the same exception
	if !slices.ContainsFunc(h.p.Tracks, func(u problem.Track) bool { return u.ID == t.ID }) {
		h.p.Tracks = append(slices.Clip(h.p.Tracks), t)
	}
	return t.ID
}

// wish gives what happened the fellow's points for what it was.
func (h *happened) wish(fellow, counts, now string) {
	w, ok := h.p.Preferences[fellow]
	if !ok {
		return
	}
	if n := w.Rotation[counts]; n != 0 {
		w.Rotation = maps.Clone(w.Rotation)
		w.Rotation[now] = n
	}
	for _, b := range w.Block {
		if b.Rotation == counts {
			b.Rotation = now
			w.Block = append(slices.Clip(w.Block), b)
		}
	}
	h.p.Preferences[fellow] = w
}

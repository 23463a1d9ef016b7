package conflict

import (
	"cmp"
	"fmt"
	"slices"
)

// placesReason puts the argument into words.
func (v *view) placesReason(set []bool, short []class, needed, available int64, cut limits) *Reason {
	w := words{v.p}
	var rotations []string
	for r, in := range set {
		if in {
			rotations = append(rotations, v.p.Rotations[r].ID)
		}
	}
	what := w.activities(rotations)
	if !slices.Contains(set, false) {
		what = "all rotations together"
	}
	r := &Reason{Kind: Counting, Needed: needed, Available: available, Cut: v.rowsOf(cut)}
	v.demands(r, set, short, rotations, what)
	v.limitItems(r, cut)
	of := " of " + what
	if !slices.Contains(set, false) {
		of = ""
	}
	have := "there is no room for any"
	if available > 0 {
		have = "there is room for " + v.blocksOf(available)
	}
	if of == "" {
		have += " on all rotations together"
	}
	r.Sentence = fmt.Sprintf("%s%s are needed, and %s.", v.time(needed), of, have)
	if len(short) > 0 {
		need, all := "need", " in all"
		if len(short) == 1 && len(short[0].fellows) == 1 {
			need, all = "needs", ""
		}
		r.Sentence = fmt.Sprintf("%s %s %s%s%s, and %s.", v.who(short), need, v.time(needed), of, all, have)
	}
	return r
}

// limitItems names the limits that a cut runs through.
func (v *view) limitItems(r *Reason, cut limits) {
	w := words{v.p}
	for a := range v.A {
		id := v.id(a)
		if blocks := cut.maxima[a]; len(blocks) > 0 {
			var room int64
			var keys []string
			for _, t := range blocks {
				room += v.most(a, t)
				keys = append(keys, inBlock(keyMaximum(id), t))
			}
			r.add(Item{Rule: "coverage", Rotation: id, Blocks: blocks, Sentence: fmt.Sprintf("%s has %s in %s: the coverage maximum.", w.activity(id), many(room/v.unit, "place"), w.blocks(blocks))}, keys...)
		}
		if blocks := cut.slotted[a]; len(blocks) > 0 && !v.noMaxima[a] {
			var room int64
			for _, t := range blocks {
				room += v.slots(a-v.R, t)
			}
			r.add(Item{Rule: "site-slots", Site: id, Blocks: blocks, Sentence: fmt.Sprintf("%s takes %s in %s.", w.activity(id), many(room/v.unit, "fellow"), w.blocks(blocks))}, keySlots(id))
		}
	}
	v.mentorItem(r, cut.mentored)
}

func (v *view) windowWords(window []int) string {
	if len(window) == 0 {
		return "no block"
	}
	return words{v.p}.blocks(window)
}

// time writes an amount in units as blocks.
func (v *view) time(units int64) string {
	if units == v.unit {
		return "1 block"
	}
	return v.blocksOf(units) + " blocks"
}

// who names a few fellows, or counts many.
func (v *view) who(short []class) string {
	var all []int
	for _, c := range short {
		all = append(all, c.fellows...)
	}
	slices.Sort(all)
	if len(all) > 3 {
		return fmt.Sprintf("%d fellows", len(all))
	}
	var names []string
	for _, i := range all {
		names = append(names, words{v.p}.fellow(v.p.Fellows[i].ID))
	}
	return list(names)
}

// demands says why the fellows of the short classes must spend so much time on the set: one item
// for each track, or two where some have to because of what the track requires, and others of what it allows elsewhere.
func (v *view) demands(r *Reason, set []bool, short []class, rotations []string, what string) {
	w := words{v.p}
	type group struct {
		classes []class
		track   string
		because []string
		rest    bool
	}
	var groups []*group
	for _, c := range short {
		_, because, rest := v.must(c.fellows[0], set)
		track := v.p.Fellows[c.fellows[0]].Track
		k := slices.IndexFunc(groups, func(g *group) bool { return g.track == track && g.rest == rest })
		if k < 0 {
			groups = append(groups, &group{track: track, rest: rest})
			k = len(groups) - 1
		}
		g := groups[k]
		g.classes = append(g.classes, c)
		for _, id := range because {
			if !slices.Contains(g.because, id) {
				g.because = append(g.because, id)
			}
		}
	}
	for _, g := range groups {
		item := Item{Rule: "requirement"}
		if len(rotations) == 1 {
			item.Rotation = rotations[0]
		}
		var heads, least int64
		for k, c := range g.classes {
			heads += int64(len(c.fellows))
			if k == 0 || c.amount < least {
				least = c.amount
			}
		}
		if heads == 1 {
			item.Fellow = v.p.Fellows[g.classes[0].fellows[0]].ID
		}
		each := "needs"
		if heads > 1 {
			each = "need"
		}
		var keys []string
		switch {
		case g.rest && !slices.Contains(set, false):
			item.Rule, keys = "attendance", []string{keyAttendance}
			item.Sentence = fmt.Sprintf("%s %s something to do in every block.", v.who(g.classes), each)
		case g.rest:
			keys = v.maximaOutside(g.track, set)
			item.Sentence = fmt.Sprintf("%s %s at least %s of %s, since the other requirements of track %s allow no more elsewhere.", v.who(g.classes), each, v.time(least), what, w.track(g.track))
		default:
			for _, id := range g.because {
				keys = append(keys, keyLeast(g.track, id))
			}
			item.Sentence = fmt.Sprintf("%s %s at least %s of %s (%s of track %s).", v.who(g.classes), each, v.time(least), what, v.requirements(g.track, g.because...), w.track(g.track))
		}
		r.add(item, keys...)
	}
}

// maximaOutside names the maxima of a track that are not about the set.
func (v *view) maximaOutside(track string, set []bool) (keys []string) {
	for k := range v.p.Tracks {
		for q := range v.p.Tracks[k].Requirements {
			if x := &v.p.Tracks[k].Requirements[q]; v.p.Tracks[k].ID == track && !v.inside(x, set) {
				keys = append(keys, keyMost(track, x.ID))
			}
		}
	}
	return keys
}

// requirements names requirements of a track as people do.
func (v *view) requirements(track string, ids ...string) string {
	var names []string
	for k := range v.p.Tracks {
		for q := range v.p.Tracks[k].Requirements {
			if x := &v.p.Tracks[k].Requirements[q]; v.p.Tracks[k].ID == track && slices.Contains(ids, x.ID) {
				names = append(names, cmp.Or(x.Title, x.ID))
			}
		}
	}
	return list(names)
}

// mentorItem says what the mentors of the cut have room for.
func (v *view) mentorItem(r *Reason, mentored map[int][]int) {
	w := words{v.p}
	var rotations, keys []string
	var blocks []int
	only := map[string]bool{}
	for a := range v.A {
		if len(mentored[a]) == 0 {
			continue
		}
		rotations = append(rotations, v.id(a))
		keys = append(keys, keyMentors(v.id(a)))
		only[v.id(a)] = true
		blocks = append(blocks, mentored[a]...)
	}
	if len(rotations) == 0 || v.noMentors {
		return
	}
	slices.Sort(blocks)
	blocks = slices.Compact(blocks)
	var room int64
	var mentor []string
	for m := range v.p.Mentors {
		if !slices.ContainsFunc(v.p.Mentors[m].Rotations, func(r string) bool { return only[r] }) {
			continue
		}
		mentor = append(mentor, v.p.Mentors[m].ID)
		for _, t := range blocks {
			room += v.p.Mentors[m].Capacity.At(t, 0)
		}
	}
	item := Item{Rule: "mentor-capacity", Blocks: blocks}
	if len(rotations) == 1 {
		item.Rotation = rotations[0]
	}
	if len(mentor) == 1 {
		item.Mentor = mentor[0]
	}
	item.Sentence = fmt.Sprintf("The mentors of %s have %s in %s.", w.activities(rotations), many(room, "place"), w.blocks(blocks))
	r.add(item, keys...)
}

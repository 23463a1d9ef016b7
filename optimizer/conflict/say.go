package conflict

import (
	"fmt"
	"slices"
	"strings"
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
	r.Items = v.demands(set, short, rotations, what)
	r.Items = append(r.Items, v.limitItems(cut)...)
	have := "there is no place"
	if available > 0 {
		have = "there are places for " + v.blocksOf(available)
	}
	r.Sentence = fmt.Sprintf("%s: %s of fellows' time are needed and %s.", what, v.time(needed), have)
	if len(short) > 0 {
		need, have := "need", "together and "+have
		if len(short) == 1 && len(short[0].fellows) == 1 {
			need, have = "needs", strings.TrimPrefix(have, "together ")
		}
		r.Sentence = fmt.Sprintf("%s: %s %s %s %s.", what, v.who(short), need, v.time(needed), have)
	}
	return r
}

// limitItems are the limits that a cut runs through.
func (v *view) limitItems(cut limits) (items []Item) {
	w := words{v.p}
	for a := range v.A {
		id := v.id(a)
		if blocks := cut.maxima[a]; len(blocks) > 0 {
			var room int64
			for _, t := range blocks {
				room += v.most(a, t)
			}
			items = append(items, Item{Rule: "coverage", Title: title("coverage"), Rotation: id, Blocks: blocks, Sentence: fmt.Sprintf("%s has %s in %s: the coverage maximum.", w.activity(id), many(room/v.unit, "place"), w.blocks(blocks))})
		}
		if blocks := cut.slotted[a]; len(blocks) > 0 && !v.noMaxima[a] {
			var room int64
			for _, t := range blocks {
				room += v.slots(a-v.R, t)
			}
			items = append(items, Item{Rule: "site-slots", Title: title("site-slots"), Site: id, Blocks: blocks, Sentence: fmt.Sprintf("%s takes %s in %s.", w.activity(id), many(room/v.unit, "fellow"), w.blocks(blocks))})
		}
	}
	if item, ok := v.mentorItem(cut.mentored); ok {
		items = append(items, item)
	}
	return items
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
// for each track and list of requirements.
func (v *view) demands(set []bool, short []class, rotations []string, what string) (items []Item) {
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
		k := slices.IndexFunc(groups, func(g *group) bool { return g.track == track && g.rest == rest && slices.Equal(g.because, because) })
		if k < 0 {
			groups = append(groups, &group{track: track, because: because, rest: rest})
			k = len(groups) - 1
		}
		groups[k].classes = append(groups[k].classes, c)
	}
	for _, g := range groups {
		item := Item{Rule: "requirement", Title: title("requirement")}
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
		switch {
		case g.rest && !slices.Contains(set, false):
			item.Rule, item.Title = "attendance", title("attendance")
			item.Sentence = fmt.Sprintf("%s %s something to do in every block.", v.who(g.classes), each)
		case g.rest:
			item.Sentence = fmt.Sprintf("%s %s at least %s of %s, since the other requirements of track %s allow no more elsewhere.", v.who(g.classes), each, v.time(least), what, w.track(g.track))
		default:
			item.Sentence = fmt.Sprintf("%s %s at least %s of %s (%s of track %s).", v.who(g.classes), each, v.time(least), what, list(g.because), w.track(g.track))
		}
		items = append(items, item)
	}
	return items
}

// mentorItem says what the mentors of the cut have room for.
func (v *view) mentorItem(mentored map[int][]int) (Item, bool) {
	w := words{v.p}
	var rotations []string
	var blocks []int
	only := map[string]bool{}
	for a := range v.A {
		if len(mentored[a]) == 0 {
			continue
		}
		rotations = append(rotations, v.id(a))
		only[v.id(a)] = true
		blocks = append(blocks, mentored[a]...)
	}
	if len(rotations) == 0 || v.noMentors {
		return Item{}, false
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
	item := Item{Rule: "mentor-capacity", Title: title("mentor-capacity"), Blocks: blocks}
	if len(rotations) == 1 {
		item.Rotation = rotations[0]
	}
	if len(mentor) == 1 {
		item.Mentor = mentor[0]
	}
	item.Sentence = fmt.Sprintf("The mentors of %s have %s in %s.", w.activities(rotations), many(room, "place"), w.blocks(blocks))
	return item, true
}

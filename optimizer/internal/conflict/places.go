package conflict

import (
	"fmt"
	"slices"
	"strings"
)

// placesInYear compares the time that fellows must spend on a set of rotations with the places.
//
//	source -> class (what its fellows must) -> class in block (how many are there)
//	       -> activity in block -> [coverage maximum] -> [mentors in block (capacity)] -> sink
//	                            -> site option (slots) -> sink
func (v *view) placesInYear(set []bool) *Reason {
	var n network
	source, sink := n.node(), n.node()
	classes := v.classes(set, func(i int) int64 { units, _, _ := v.must(i, set); return units })
	var demand int64
	node := make([]int, len(classes))
	rooms := v.rooms(&n, set, sink, 0, v.T)
	for k, c := range classes {
		node[k] = n.node()
		count := int64(len(c.fellows))
		demand += c.amount * count
		n.arc(source, node[k], c.amount*count)
		i := c.fellows[0]
		for t := range v.T {
			if c.amount == 0 || !v.present(i, t) {
				continue
			}
			cell := -1
			for a := range v.A {
				if !set[v.counted[a]] || !v.open(i, t, a) {
					continue
				}
				if cell < 0 {
					cell = n.node()
					n.arc(node[k], cell, v.share[i][t]*count)
				}
				n.arc(cell, rooms.enter[t*v.A+a], unlimited)
			}
		}
	}
	sent := n.flow(source, sink)
	if sent >= demand {
		return nil
	}
	level := n.layers(source)
	var short []class
	needed, available := int64(0), sent
	for k, c := range classes {
		if c.amount == 0 {
			continue
		}
		if level[node[k]] >= 0 {
			short = append(short, c)
			needed += c.amount * int64(len(c.fellows))
		} else {
			available -= c.amount * int64(len(c.fellows))
		}
	}
	return v.placesReason(set, short, needed, available, rooms.cut(level))
}

// placesInBlock compares the fellows of block t with the places there.
//
//	source -> fellows who may do the same (their number) -> activity -> as in placesInYear
func (v *view) placesInBlock(t int) *Reason {
	var n network
	source, sink := n.node(), n.node()
	all := slices.Repeat([]bool{true}, v.R)
	rooms := v.rooms(&n, all, sink, t, t+1)
	type crowd struct {
		node  int
		class class
		units int64
	}
	var crowds []*crowd
	index := map[string]*crowd{}
	var demand int64
	for i := range v.p.Fellows {
		if !v.present(i, t) {
			continue
		}
		key := make([]byte, v.A)
		for a := range key {
			if v.open(i, t, a) {
				key[a] = 1
			}
		}
		c := index[string(key)]
		if c == nil {
			c = &crowd{node: n.node()}
			index[string(key)] = c
			crowds = append(crowds, c)
			for a, open := range key {
				if open == 1 {
					n.arc(c.node, rooms.enter[t*v.A+a], unlimited)
				}
			}
		}
		c.class.fellows = append(c.class.fellows, i)
		c.units += v.share[i][t]
		demand += v.share[i][t]
	}
	for _, c := range crowds {
		n.arc(source, c.node, c.units)
	}
	sent := n.flow(source, sink)
	if sent >= demand {
		return nil
	}
	level := n.layers(source)
	var short []class
	needed, available := int64(0), sent
	for _, c := range crowds {
		if level[c.node] >= 0 {
			short = append(short, c.class)
			needed += c.units
		} else {
			available -= c.units
		}
	}
	w := words{v.p}
	r := &Reason{Kind: Counting, Needed: needed, Available: available, Cut: v.rowsOf(rooms.cut(level))}
	each := "need a place"
	if len(short) == 1 && len(short[0].fellows) == 1 {
		each = "needs a place"
	}
	where := ""
	if len(short) < len(crowds) {
		where = " on what they may do"
	}
	r.Sentence = fmt.Sprintf("%s: %s %s%s and there are places for %s.", capital(w.block(t)), v.who(short), each, where, v.blocksOf(available))
	r.Items = append(r.Items, Item{Rule: "attendance", Title: title("attendance"), Blocks: []int{t}, Sentence: fmt.Sprintf("%s %s in %s.", v.who(short), each, w.block(t))})
	r.Items = append(r.Items, v.limitItems(rooms.cut(level))...)
	return r
}

// rooms are the nodes of the places.
type rooms struct {
	v       *view
	enter   []int // [block*A+activity], -1 outside the set
	taken   []int // [block*A+activity] behind the coverage maximum
	mentors []int // [block*mentors+mentor]
}

func (v *view) rooms(n *network, set []bool, sink int, from, to int) *rooms {
	M := len(v.p.Mentors)
	x := &rooms{v: v, enter: slices.Repeat([]int{-1}, v.T*v.A), taken: slices.Repeat([]int{-1}, v.T*v.A), mentors: slices.Repeat([]int{-1}, v.T*M)}
	for t := from; t < to; t++ {
		for a := range v.A {
			if !set[v.counted[a]] {
				continue
			}
			cell := t*v.A + a
			x.enter[cell] = n.node()
			if a >= v.R {
				n.arc(x.enter[cell], sink, v.slots(a-v.R, t))
				continue
			}
			x.taken[cell] = n.node()
			n.arc(x.enter[cell], x.taken[cell], v.most(a, t))
			if !v.p.Rotations[a].Mentor || v.noMentors {
				n.arc(x.taken[cell], sink, unlimited)
				continue
			}
			for m := range v.p.Mentors {
				if !slices.Contains(v.p.Mentors[m].Rotations, v.id(a)) {
					continue
				}
				if x.mentors[t*M+m] < 0 {
					x.mentors[t*M+m] = n.node()
					n.arc(x.mentors[t*M+m], sink, v.p.Mentors[m].Capacity.At(t, 0)*v.unit)
				}
				n.arc(x.taken[cell], x.mentors[t*M+m], unlimited)
			}
		}
	}
	return x
}

// limits names what a cut runs through.
type limits struct {
	maxima, mentored, slotted map[int][]int // activity to blocks
}

func (x *rooms) cut(level []int) limits {
	v, M := x.v, len(x.v.p.Mentors)
	c := limits{map[int][]int{}, map[int][]int{}, map[int][]int{}}
	for a := range v.A {
		for t := range v.T {
			cell := t*v.A + a
			if x.enter[cell] < 0 || level[x.enter[cell]] < 0 {
				continue
			}
			switch {
			case a >= v.R:
				c.slotted[a] = append(c.slotted[a], t)
			case level[x.taken[cell]] < 0:
				c.maxima[a] = append(c.maxima[a], t)
			default:
				some := false
				for m := range M {
					some = some || x.mentors[t*M+m] >= 0 && level[x.mentors[t*M+m]] >= 0 && slices.Contains(v.p.Mentors[m].Rotations, v.id(a))
				}
				if some || v.p.Rotations[a].Mentor {
					c.mentored[a] = append(c.mentored[a], t)
				}
			}
		}
	}
	return c
}

// rowsOf lists the linking rows of a cut: coverage and slots one by one, mentors by block.
func (v *view) rowsOf(c limits) (rows []Limit) {
	mentored := make([][]string, v.T)
	for a := range v.A {
		for _, t := range c.maxima[a] {
			rows = append(rows, Limit{"coverage", []string{v.id(a)}, t, false})
		}
		for _, t := range c.slotted[a] {
			rows = append(rows, Limit{"site-slots", []string{v.id(a)}, t, false})
		}
		for _, t := range c.mentored[a] {
			mentored[t] = append(mentored[t], v.id(a))
		}
	}
	for t, together := range mentored {
		if len(together) > 0 {
			rows = append(rows, Limit{"mentor-capacity", together, t, false})
		}
	}
	return rows
}

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
	if !v.noWindows {
		for a := range v.A {
			if window := v.window(a); set[v.counted[a]] && window != nil {
				r.Items = append(r.Items, Item{Rule: "allowed-blocks", Title: title("allowed-blocks"), Rotation: v.id(a), Blocks: window, Sentence: fmt.Sprintf("%s is done in %s only.", w.activity(v.id(a)), v.windowWords(window))})
			}
		}
	}
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
		if blocks := cut.slotted[a]; len(blocks) > 0 && !v.noMaxima {
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

// minimaInYear compares the coverage minima of a set over the year with the time that fellows may
// spend on it.
//
//	source -> rotation in block (minimum) -> class in block (how many are there) -> class (what its fellows may) -> sink
func (v *view) minimaInYear(set []bool) *Reason {
	var n network
	source, sink := n.node(), n.node()
	var demand int64
	node := slices.Repeat([]int{-1}, v.T*v.R)
	for t := range v.T {
		for r := range v.R {
			if k := v.least(r, t); set[r] && k > 0 {
				demand += k
				node[t*v.R+r] = n.node()
				n.arc(source, node[t*v.R+r], k)
			}
		}
	}
	if demand == 0 {
		return nil
	}
	classes := v.classes(set, func(i int) int64 { units, _ := v.may(i, set); return units })
	at := make([]int, len(classes))
	for k, c := range classes {
		at[k] = n.node()
		count := int64(len(c.fellows))
		n.arc(at[k], sink, min(unlimited, c.amount*count))
		i := c.fellows[0]
		for t := range v.T {
			if !v.present(i, t) {
				continue
			}
			cell := -1
			for r := range v.R {
				if node[t*v.R+r] < 0 || !v.open(i, t, r) {
					continue
				}
				if cell < 0 {
					cell = n.node()
					n.arc(cell, at[k], v.share[i][t]*count)
				}
				n.arc(node[t*v.R+r], cell, unlimited)
			}
		}
	}
	sent := n.flow(source, sink)
	if sent >= demand {
		return nil
	}
	level := n.layers(source)
	needed, available := int64(0), sent
	blocks := map[int][]int{}
	var cut []Limit
	for r := range v.R {
		for t := range v.T {
			if x := node[t*v.R+r]; x >= 0 && level[x] >= 0 {
				needed += v.least(r, t)
				blocks[r] = append(blocks[r], t)
				cut = append(cut, Limit{"coverage", []string{v.p.Rotations[r].ID}, t, true})
			} else if x >= 0 {
				available -= v.least(r, t)
			}
		}
	}
	w := words{v.p}
	r := &Reason{Kind: Counting, Needed: needed, Available: available, Cut: cut, minima: true}
	var names []string
	for k := range v.R {
		if len(blocks[k]) == 0 {
			continue
		}
		id := v.p.Rotations[k].ID
		names = append(names, id)
		var sum int64
		for _, t := range blocks[k] {
			sum += v.least(k, t)
		}
		r.Items = append(r.Items, Item{Rule: "coverage", Title: title("coverage"), Rotation: id, Blocks: blocks[k], Sentence: fmt.Sprintf("%s needs %s of fellows' time in %s: the coverage minimum.", w.activity(id), v.time(sum), w.blocks(blocks[k]))})
	}
	what := w.activities(names)
	tracks := map[string]bool{}
	for k, c := range classes {
		_, because := v.may(c.fellows[0], set)
		track := v.p.Fellows[c.fellows[0]].Track
		if level[at[k]] < 0 || because == "" || tracks[track+"\x00"+because] {
			continue
		}
		tracks[track+"\x00"+because] = true
		r.Items = append(r.Items, Item{Rule: "requirement", Title: title("requirement"), Sentence: fmt.Sprintf("Fellows of track %s may spend at most %s on %s (%s).", w.track(track), v.time(c.amount), what, because)})
	}
	r.Sentence = fmt.Sprintf("The coverage minima of %s need %s of fellows' time in the year, and fellows can give %s.", what, v.time(needed), v.blocksOf(available))
	return r
}

package conflict

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Count looks for a counting argument, and returns the one with the fewest items, or nil. It is
// fast enough to be asked before any search: a few flows over classes of equal fellows.
//
// For every block: the coverage minima against the fellows who are there and against the mentors,
// and the fellows against the places. For every set of rotations that a rule speaks of: the time
// that fellows must spend on it against the places over the year, and the coverage minima of the
// year against the time that fellows may spend on it. For every rotation with a rule for first-timers: first sessions
// against the room for them.
//
// When ctx ends, what was found by then is returned: true, and perhaps not as small as it could be.
func Count(ctx context.Context, p *problem.Problem) *Reason {
	v := newView(p)
	v.stop = func() bool { return ctx.Err() != nil }
	var best *Reason
	try := func(argue func() *Reason) {
		if r := v.shrinkReason(argue); r != nil && (best == nil || len(r.Items) < len(best.Items)) {
			best = r
		}
	}
	for t := range v.T {
		try(func() *Reason { return v.peopleInBlock(t) })
		try(func() *Reason { return v.placesInBlock(t) })
		try(func() *Reason { return v.mentorsInBlock(t) })
	}
	for r := range v.R {
		try(func() *Reason { return v.firstsInYear(r) })
	}
	for _, set := range v.sets() {
		try(func() *Reason { return v.placesInYear(set) })
		try(func() *Reason { return v.minimaInYear(set) })
	}
	return best
}

// shrinkReason takes away what an argument does not need, by halves: generic limits first, then
// leave and pins of fellows. What stays away is not named.
func (v *view) shrinkReason(argue func() *Reason) *Reason {
	if v.stop() {
		return nil
	}
	r := argue()
	if r == nil {
		return nil
	}
	v.noMentors = true
	if again := argue(); again != nil {
		r = again
	} else {
		v.noMentors = false
	}
	for _, off := range [][]bool{v.noMaxima, v.noWindows, v.noLeave, v.noPins} {
		keep, _ := shrink(len(off), func(keep []bool) Verdict {
			for k := range off {
				off[k] = !keep[k]
			}
			if argue() != nil {
				return Impossible
			}
			return Unknown
		}, v.stop)
		for k := range off {
			off[k] = !keep[k]
		}
		r = argue()
	}
	v.shut(r)
	v.personal(r)
	v.noMentors = false
	clear(v.noMaxima)
	clear(v.noWindows)
	clear(v.noLeave)
	clear(v.noPins)
	return r
}

// shut names the windows that were found to be needed.
func (v *view) shut(r *Reason) {
	for a := range v.A {
		if window := v.window(a); window != nil && !v.noWindows[a] {
			r.add(Item{Rule: "allowed-blocks", Rotation: v.id(a), Blocks: window, Sentence: fmt.Sprintf("%s is done in %s only.", words{v.p}.activity(v.id(a)), v.windowWords(window))}, keyWindow(v.id(a)))
		}
	}
}

// personal names leave and pins that were found to be needed.
func (v *view) personal(r *Reason) {
	w := words{v.p}
	for i := range v.p.Fellows {
		f := &v.p.Fellows[i]
		if len(f.Leave) > 0 && !v.noLeave[i] {
			r.add(Item{Rule: "attendance", Fellow: f.ID, Blocks: f.Leave, Sentence: fmt.Sprintf("%s is on leave in %s.", w.fellow(f.ID), w.blocks(f.Leave))}, keyLeave(f.ID))
		}
		var blocks []int
		var where, keys []string
		for t := range v.T {
			if a, ok := f.Fixed[t]; ok && !v.noPins[i*v.T+t] {
				blocks, keys = append(blocks, t), append(keys, keyPin(f.ID, t))
				where = append(where, fmt.Sprintf("to %s in %s", w.activity(a), w.block(t)))
			}
		}
		if len(blocks) > 0 {
			r.add(Item{Rule: "fixed", Fellow: f.ID, Blocks: blocks, Sentence: fmt.Sprintf("%s is fixed %s.", w.fellow(f.ID), list(where))}, keys...)
		}
	}
}

// sets are the sets of rotations worth an argument: each alone, each requirement's, those that
// share mentors, and all.
func (v *view) sets() (sets [][]bool) {
	seen := map[string]bool{}
	add := func(in func(r int) bool) {
		set, key := make([]bool, v.R), make([]byte, v.R)
		some := false
		for r := range set {
			if set[r] = in(r); set[r] {
				key[r], some = 1, true
			}
		}
		if some && !seen[string(key)] {
			seen[string(key)] = true
			sets = append(sets, set)
		}
	}
	for one := range v.R {
		add(func(r int) bool { return r == one })
	}
	for k := range v.p.Tracks {
		for q := range v.p.Tracks[k].Requirements {
			add(func(r int) bool { return slices.Contains(v.p.Tracks[k].Requirements[q].Rotations, v.p.Rotations[r].ID) })
		}
	}
	for m := range v.p.Mentors {
		add(func(r int) bool {
			return v.p.Rotations[r].Mentor && slices.Contains(v.p.Mentors[m].Rotations, v.p.Rotations[r].ID)
		})
	}
	add(func(r int) bool { return v.p.Rotations[r].Mentor })
	add(func(int) bool { return true })
	return sets
}

// class is a number of fellows who are equal for one argument.
type class struct {
	fellows []int
	amount  int64 // must or may, of one of them
}

// classes gathers fellows by track, amount and where they are open in the set: what an argument names is the track.
func (v *view) classes(set []bool, amount func(i int) int64) (list []class) {
	index := map[string]int{}
	key := make([]byte, 0, v.T*v.A*2)
	for i := range v.p.Fellows {
		n := amount(i)
		key = fmt.Appendf(key[:0], "%s|%d|", v.p.Fellows[i].Track, n)
		for t := range v.T {
			key = fmt.Appendf(key, "%d:", v.share[i][t])
			for a := range v.A {
				if !set[v.counted[a]] {
					continue
				}
				if v.present(i, t) && v.open(i, t, a) {
					key = append(key, '1')
				} else {
					key = append(key, '0')
				}
			}
		}
		k, ok := index[string(key)]
		if !ok {
			k = len(list)
			index[string(key)] = k
			list = append(list, class{amount: n})
		}
		list[k].fellows = append(list[k].fellows, i)
	}
	return list
}

// peopleInBlock compares the coverage minima of block t with the fellows who can fill them.
//
//	source -> rotation (minimum) -> class of fellows who may do it -> sink (their number)
func (v *view) peopleInBlock(t int) *Reason {
	var demand int64
	var n network
	source, sink := n.node(), n.node()
	var rotations, nodes []int
	for r := range v.R {
		if k := v.least(r, t); k > 0 {
			demand += k
			rotations, nodes = append(rotations, r), append(nodes, n.node())
			n.arc(source, nodes[len(nodes)-1], k)
		}
	}
	if demand == 0 {
		return nil
	}
	type crowd struct {
		node    int
		fellows int64
		units   int64
	}
	var crowds []*crowd
	index := map[string]*crowd{}
	for i := range v.p.Fellows {
		if !v.present(i, t) {
			continue
		}
		key := make([]byte, len(rotations))
		for k, r := range rotations {
			if v.open(i, t, r) {
				key[k] = 1
			}
		}
		c := index[string(key)]
		if c == nil {
			c = &crowd{node: n.node()}
			index[string(key)] = c
			crowds = append(crowds, c)
			for k := range rotations {
				if key[k] == 1 {
					n.arc(nodes[k], c.node, unlimited)
				}
			}
		}
		c.fellows++
		c.units += v.share[i][t]
	}
	for _, c := range crowds {
		n.arc(c.node, sink, c.units)
	}
	if n.flow(source, sink) >= demand {
		return nil
	}
	level := n.layers(source)
	w := words{v.p}
	var needed, available, heads int64
	var names, parts, keys []string
	var cut []Limit
	only := true // everybody present counts
	for k, r := range rotations {
		if level[nodes[k]] >= 0 {
			needed += v.least(r, t)
			names = append(names, v.p.Rotations[r].ID)
			keys = append(keys, inBlock(keyMinimum(v.p.Rotations[r].ID), t))
			cut = append(cut, Limit{"coverage", []string{v.p.Rotations[r].ID}, t, true})
			parts = append(parts, fmt.Sprintf("%s %s", w.activity(v.p.Rotations[r].ID), v.blocksOf(v.least(r, t))))
		}
	}
	for _, c := range crowds {
		if level[c.node] >= 0 {
			available += c.units
			heads += c.fellows
		} else {
			only = false
		}
	}
	who := "are present"
	if !only {
		who = "are present who may do them"
	}
	if heads == 1 {
		who = "is" + who[3:]
	}
	r := &Reason{Kind: Counting, Needed: needed, Available: available, Cut: cut}
	r.Sentence = fmt.Sprintf("%s needs %s for the coverage minima (%s), and %s %s.", capital(w.block(t)), v.people(needed), list(parts), v.people(available), who)
	item := Item{Rule: "coverage", Blocks: []int{t}, Sentence: r.Sentence}
	if len(names) == 1 {
		item.Rotation = names[0]
	}
	r.add(item, keys...)
	return r
}

// people writes an amount in units as a number of fellows.
func (v *view) people(units int64) string {
	if units == v.unit {
		return "1 fellow"
	}
	return v.blocksOf(units) + " fellows"
}

// blocksOf writes an amount in units as a plain number.
func (v *view) blocksOf(units int64) string {
	if units%v.unit == 0 {
		return fmt.Sprint(units / v.unit)
	}
	return fmt.Sprintf("%g", float64(units)/float64(v.unit))
}

package conflict

import (
	"fmt"
	"slices"
)

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
		var keys []string
		for _, t := range blocks[k] {
			sum += v.least(k, t)
			keys = append(keys, inBlock(keyMinimum(id), t))
		}
		r.add(Item{Rule: "coverage", Rotation: id, Blocks: blocks[k], Sentence: fmt.Sprintf("%s needs %s of fellows' time in %s: the coverage minimum.", w.activity(id), v.time(sum), w.blocks(blocks[k]))}, keys...)
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
		r.add(Item{Rule: "requirement", Sentence: fmt.Sprintf("Fellows of track %s may spend at most %s on %s (%s).", w.track(track), v.time(c.amount), what, v.requirements(track, because))}, keyMost(track, because))
	}
	r.Sentence = fmt.Sprintf("The coverage minima of %s need %s of fellows' time in the year, and fellows can give %s.", what, v.time(needed), v.blocksOf(available))
	return r
}

package conflict

import (
	"fmt"
	"slices"
)

// mentorsInBlock compares the coverage minima of supervised rotations in block t with the room of
// the mentors who are there.
//
//	source -> rotation (minimum) -> mentor (room) -> sink
func (v *view) mentorsInBlock(t int) *Reason {
	if v.noMentors || v.soft["mentor-capacity"] {
		return nil
	}
	var n network
	source, sink := n.node(), n.node()
	var demand int64
	mentor := make([]int, len(v.p.Mentors))
	for m := range mentor {
		mentor[m] = n.node()
		n.arc(mentor[m], sink, v.p.Mentors[m].Capacity.At(t, 0)*v.unit)
	}
	node := slices.Repeat([]int{-1}, v.R)
	for r := range v.R {
		k := v.least(r, t)
		if k == 0 || !v.p.Rotations[r].Mentor {
			continue
		}
		demand += k
		node[r] = n.node()
		n.arc(source, node[r], k)
		for m := range v.p.Mentors {
			if slices.Contains(v.p.Mentors[m].Rotations, v.id(r)) {
				n.arc(node[r], mentor[m], unlimited)
			}
		}
	}
	sent := n.flow(source, sink)
	if sent >= demand {
		return nil
	}
	level := n.layers(source)
	w := words{v.p}
	r := &Reason{Kind: Counting, Available: sent, minima: true}
	supervised := Limit{Rule: "mentor-capacity", Block: t}
	short := map[int][]int{}
	for k := range v.R {
		switch {
		case node[k] < 0:
		case level[node[k]] < 0:
			r.Available -= v.least(k, t)
		default:
			r.Needed += v.least(k, t)
			short[k] = []int{t}
			supervised.Rotations = append(supervised.Rotations, v.id(k))
			r.Cut = append(r.Cut, Limit{"coverage", []string{v.id(k)}, t, true})
			r.add(Item{Rule: "coverage", Rotation: v.id(k), Blocks: []int{t},
				Sentence: fmt.Sprintf("%s has at least %s in %s.", w.activity(v.id(k)), v.blocksOf(v.least(k, t)), w.block(t))}, inBlock(keyMinimum(v.id(k)), t))
		}
	}
	r.Cut = append(r.Cut, supervised)
	room := "no mentor has room for them there"
	if r.Available > 0 {
		room = fmt.Sprintf("its mentors have room for %s there", v.blocksOf(r.Available))
	}
	if r.Needed == v.unit {
		room = "no mentor has room there"
	}
	v.mentorItem(r, short)
	r.Sentence = fmt.Sprintf("%s: %s needs %s, the coverage minimum, and %s.", capital(w.block(t)), w.activities(supervised.Rotations), v.people(r.Needed), room)
	if len(supervised.Rotations) > 1 {
		r.Sentence = fmt.Sprintf("%s: %s need %s, the coverage minima, and their mentors have room for %s there.", capital(w.block(t)), w.activities(supervised.Rotations), v.people(r.Needed), v.blocksOf(r.Available))
	}
	return r
}

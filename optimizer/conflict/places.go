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
		where = " on what they may do there"
	}
	var open []string
	for a := range v.A {
		if x := rooms.enter[t*v.A+a]; x >= 0 && level[x] >= 0 {
			open = append(open, w.activity(v.id(a)))
		}
	}
	pins := v.pinnedTo(short, t)
	if len(open) == 0 { // what they are fixed to is closed there
		open = pins
	}
	if len(open) > 0 && len(open) <= mostNamed {
		where = " on " + strings.Join(open, " or ")
	}
	have := "there are " + v.blocksOf(available)
	switch available {
	case 0:
		have = "there is none"
		if v.trackless(short) {
			have = "nothing is allowed: no requirement of their track names a rotation"
		}
	case v.unit:
		have = "there is one"
	}
	r.Sentence = fmt.Sprintf("In %s %s %s%s, and %s.", w.block(t), v.who(short), each, where, have)
	if pins == nil { // a pin asks for a place by itself
		r.add(Item{Rule: "attendance", Blocks: []int{t}, Sentence: fmt.Sprintf("%s %s in %s.", v.who(short), each, w.block(t))}, keyAttendance)
	}
	v.limitItems(r, rooms.cut(level))
	return r
}

// trackless says whether the tracks of all fellows of the classes require and so allow nothing at all.
func (v *view) trackless(short []class) bool {
	for _, c := range short {
		for _, i := range c.fellows {
			if len(v.track[i].Requirements) > 0 {
				return false
			}
		}
	}
	return true
}

// mostNamed bounds the activities that a sentence names.
const mostNamed = 3

// pinnedTo names what the fellows of the classes are fixed to in block t; nil: not all of them are.
func (v *view) pinnedTo(short []class, t int) (names []string) {
	w := words{v.p}
	for _, c := range short {
		for _, i := range c.fellows {
			a, fixed := v.p.Fellows[i].Fixed[t]
			if !fixed || v.noPins[i*v.T+t] {
				return nil
			}
			if name := w.activity(a); !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
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

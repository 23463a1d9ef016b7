package row

import (
	"cmp"
	"slices"
)

// pickArguments chooses parts for two counting arguments: parts that share no
// activity, whose needs together must fit into the periods left, and parts
// that cover all activities, whose rooms together must hold them.
func (o *Oracle) pickArguments() {
	order := make([]int, len(o.parts))
	for i := range order {
		order[i] = i
	}
	o.arguments = make([]argument, len(o.parts))
	if o.dead {
		return
	}
	slices.SortStableFunc(order, func(i, j int) int {
		p, q := o.parts[i], o.parts[j]
		return cmp.Compare(q.need[q.start], p.need[p.start])
	})
	taken := make([]bool, o.A)
	for _, i := range order {
		p := o.parts[i]
		if p.need[p.start] == 0 || overlap(p.acts, taken) {
			continue
		}
		o.arguments[i].need = p.need
		for a, in := range p.acts {
			taken[a] = taken[a] || in
		}
	}
	open := make([]bool, o.A)
	for t := range o.T {
		for a := range o.A {
			open[a] = open[a] || o.ag.Work[t] && o.ag.Open[t*o.A+a]
		}
	}
	for {
		best, which := 0.0, -1
		left := false
		for a := range open {
			left = left || open[a]
		}
		if !left {
			break
		}
		for i, p := range o.parts {
			fresh := 0
			for a := range open {
				if open[a] && p.acts[a] {
					fresh++
				}
			}
			if r := p.room[p.start]; fresh > 0 && r <= int32(o.T) {
				if v := float64(fresh) / float64(r+1); v > best {
					best, which = v, i
				}
			}
		}
		if which < 0 { // no cover: the argument does not apply
			for i := range o.arguments {
				o.arguments[i].room = nil
			}
			return
		}
		o.arguments[which].room = o.parts[which].room
		for a, in := range o.parts[which].acts {
			open[a] = open[a] && !in
		}
	}
	o.covered = true
}

// argument says how a part takes part in the counting arguments.
type argument struct {
	need, room []int32 // [state]; nil: not at all
}

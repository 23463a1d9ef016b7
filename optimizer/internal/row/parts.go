package row

import (
	"fmt"
	"slices"
)

// part is a few counters seen together as one automaton that reads sessions.
// Equal futures are one state: three weeks of at most four are as good as
// four when the shortest session is two. States from which the counters
// cannot end well any more are gone, whatever time is left. Counters are put
// together when that makes their automaton smaller than the product of the
// two: a total and the number of sessions of one rotation, mostly.
type part struct {
	counters []int     // of Oracle.counters
	acts     []bool    // [activity] moved by it
	size     int       // states
	start    int32     // -1: no way to end well
	next     [][]int32 // [activity] nil: untouched, else [length*size+state]; -1: refused
	end      []int64   // [state] price of ending there; -1: refused
	need     []int32   // [state] fewest periods of its activities until it may end
	room     []int32   // [state] most periods of its activities that it can take and still end
	word     int
	shift    uint
	mask     uint64
	machine  *machineField // a machine of the model, which reads periods: next, need and room are not used
}

// Limits of compilation: states before merging, states of a merged pair.
const (
	mostRaw    = 1024
	mostMerged = 160
)

func (p *part) get(k *key) int32 { return int32(k[p.word] >> p.shift & p.mask) }

func (p *part) set(k *key, s int32) {
	k[p.word] = k[p.word]&^(p.mask<<p.shift) | uint64(s)<<p.shift
}

// compileParts partitions the uniform counters into parts.
func (o *Oracle) compileParts() {
	var uniform []int
	for k := range o.counters {
		if !o.counters[k].loose {
			uniform = append(uniform, k)
		}
	}
	// Agents with equal rules have equal parts.
	name := "all " + fmt.Sprint(uniform) + o.describe(uniform)
	if known := o.shapes.get(name); known != nil {
		for _, p := range copies(known.parts) {
			o.keepPart(p)
		}
		o.shadows = copies(known.shadows)
		for _, k := range uniform {
			o.counters[k].loose = known.loose[k]
		}
		return
	}
	var parts []*part
	for _, k := range uniform {
		if p := o.compilePart([]int{k}); p != nil {
			parts = append(parts, p)
		} else {
			o.counters[k].loose = true // too many values: a plain field of the key
		}
	}
	for merged := true; merged; {
		merged = false
	pairs:
		for i := range parts {
			for j := i + 1; j < len(parts); j++ {
				p, q := parts[i], parts[j]
				if !overlap(p.acts, q.acts) {
					continue
				}
				m := o.compilePart(append(slices.Clone(p.counters), q.counters...))
				if m == nil || m.size > mostMerged || 10*m.size > 7*p.size*q.size {
					continue
				}
				parts[i] = m
				parts = slices.Delete(parts, j, j+1)
				merged = true
				break pairs
			}
		}
	}
	for _, p := range parts {
		if p.start >= 0 && p.size == 1 && p.end[0] == 0 && p.free() {
			continue // says nothing
		}
		o.keepPart(p)
	}
	loose := map[int]bool{}
	for _, k := range uniform {
		loose[k] = o.counters[k].loose
	}
	o.findShadows()
	o.shapes.keep(name, &shape{parts: copies(o.parts), shadows: copies(o.shadows), loose: loose})
}

func (o *Oracle) keepPart(p *part) {
	o.parts = append(o.parts, p)
	for _, k := range p.counters {
		o.counters[k].part = len(o.parts) - 1
	}
}

func overlap(a, b []bool) bool {
	for i := range a {
		if a[i] && b[i] {
			return true
		}
	}
	return false
}

// findShadows compiles the counters of parts with several once more by
// themselves. The relaxation may keep one of them, such as the few states that
// a prerequisite distinguishes, where the whole part would be too large.
func (o *Oracle) findShadows() {
	for _, p := range o.parts {
		if len(p.counters) == 1 {
			continue
		}
		for _, k := range p.counters {
			q := o.compilePart([]int{k})
			if q == nil || q.start < 0 || q.size == 1 || q.size >= p.size || slices.ContainsFunc(q.end, func(e int64) bool { return e > 0 }) {
				continue
			}
			o.shadows = append(o.shadows, q)
		}
	}
}

// free reports that nothing is refused.
func (p *part) free() bool {
	for _, tab := range p.next {
		if slices.Contains(tab, -1) {
			return false
		}
	}
	return true
}

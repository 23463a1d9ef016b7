package row

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
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

// symbol is a session as a part sees it.
type symbol struct{ a, n int }

// compilePart returns the automaton of some counters; nil when it is too big.
func (o *Oracle) compilePart(ks []int) *part {
	name := o.describe(ks)
	known := o.shapes.get(name)
	if known == nil {
		known = &shape{part: o.buildPart(ks)}
		o.shapes.keep(name, known)
	}
	if known.part == nil {
		return nil
	}
	p := *known.part // the tables are shared, the numbers of the counters are not
	p.counters = ks
	return &p
}

// describe writes down everything that buildPart reads, and how much of everything there is, so that no two
// descriptions are alike.
func (o *Oracle) describe(ks []int) string {
	b := binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(nil, int64(o.T)), int64(o.A)), int64(len(ks)))
	for _, k := range ks {
		c := &o.counters[k]
		hard := int64(0)
		if c.hardMax {
			hard = 1
		}
		for _, v := range []int64{c.Start, c.Min, c.Max, c.Under, c.Over, c.cap, hard} {
			b = binary.AppendVarint(b, v)
		}
	}
	for a := range o.A {
		touched := false
		for i, k := range ks {
			for _, u := range o.uses[a] {
				if u.counter == k {
					touched = true
					b = binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(b, int64(3*i+1)), u.each), u.session)
				}
			}
			for _, g := range o.gates[a] {
				if g.counter == k {
					touched = true
					b = binary.AppendVarint(binary.AppendVarint(b, int64(3*i+2)), g.atLeast)
				}
			}
		}
		b = append(b, 0) // no touch begins so
		if touched {
			b = binary.AppendVarint(binary.AppendVarint(b, int64(o.ag.Length[a].Min)), int64(o.ag.Length[a].Max))
		}
	}
	return string(b)
}

func (o *Oracle) buildPart(ks []int) *part {
	p := &part{counters: ks, acts: make([]bool, o.A), start: -1}
	var symbols []symbol
	gated := make([]bool, o.A)
	for a := range o.A {
		for _, u := range o.uses[a] {
			p.acts[a] = p.acts[a] || slices.Contains(ks, u.counter)
		}
		for _, g := range o.gates[a] {
			gated[a] = gated[a] || slices.Contains(ks, g.counter)
		}
		if p.acts[a] || gated[a] {
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, o.T); n++ {
				symbols = append(symbols, symbol{a, n})
			}
		}
	}
	effects, of := o.effects(ks, symbols)
	raw, arcs := o.explore(ks, effects)
	if raw == nil {
		return nil
	}
	class, end := o.merge(ks, raw, arcs, len(effects))
	p.number(class, end, arcs, symbols, of, len(effects), o)
	p.outlook(symbols, o.T)
	return p
}

// effect is what a session does to the counters of a part: least is what each
// must have reached before, add what it adds.
type effect struct{ least, add []int64 }

// effects lists the different effects of the symbols, and which each symbol
// has: most sessions of one length differ in nothing that a part can see.
func (o *Oracle) effects(ks []int, symbols []symbol) (list []effect, of []int) {
	of = make([]int, len(symbols))
	both := make([]int64, 2*len(ks)*len(symbols))
	for x, sym := range symbols {
		e := effect{both[:len(ks)], both[len(ks) : 2*len(ks)]}
		both = both[2*len(ks):]
		for i, k := range ks {
			e.least[i] = math.MinInt64
			for _, g := range o.gates[sym.a] {
				if g.counter == k {
					e.least[i] = max(e.least[i], g.atLeast)
				}
			}
			for _, u := range o.uses[sym.a] {
				if u.counter == k {
					e.add[i] += u.session + u.each*int64(sym.n)
				}
			}
		}
		of[x] = slices.IndexFunc(list, func(f effect) bool {
			return slices.Equal(e.least, f.least) && slices.Equal(e.add, f.add)
		})
		if of[x] < 0 {
			of[x] = len(list)
			list = append(list, e)
		}
	}
	return list, of
}

// smallSpace is how many states are numbered in a plain table.
const smallSpace = 1 << 16

// explore lists the reachable values of the counters and their successors,
// [state*effects+effect].
func (o *Oracle) explore(ks []int, effects []effect) (raw [][]int64, arcs []int32) {
	size, within := 1.0, true
	for _, k := range ks {
		size *= float64(o.counters[k].cap + 1)
		within = within && o.counters[k].Start <= o.counters[k].cap
	}
	if size > 1<<40 {
		return nil, nil
	}
	var table []int32 // number + 1 by code
	seen := map[uint64]int32{}
	if size <= smallSpace && within {
		table = make([]int32, int(size))
	}
	// number returns the state with values v; fresh when it was not known.
	number := func(v []int64) (n int32, fresh bool) {
		code := uint64(0)
		for i, k := range ks {
			code = code*uint64(o.counters[k].cap+1) + uint64(v[i])
		}
		if table != nil {
			n = table[code] - 1
		} else if have, known := seen[code]; known {
			n = have
		} else {
			n = -1
		}
		if n >= 0 {
			return n, false
		}
		n = int32(len(raw))
		if table != nil {
			table[code] = n + 1
		} else {
			seen[code] = n
		}
		return n, true
	}
	v := make([]int64, len(ks))
	for i, k := range ks {
		v[i] = o.counters[k].Start
	}
	number(v)
	raw = append(raw, slices.Clone(v))
	for s := 0; s < len(raw); s++ {
		for x := range effects {
			e := &effects[x]
			ok := true
			for i, k := range ks {
				c := &o.counters[k]
				ok = ok && raw[s][i] >= e.least[i]
				if v[i] = raw[s][i] + e.add[i]; v[i] > c.cap {
					ok = ok && !c.hardMax
					v[i] = c.cap
				}
			}
			if !ok {
				arcs = append(arcs, -1)
				continue
			}
			n, fresh := number(v)
			if fresh {
				if n >= mostRaw {
					return nil, nil
				}
				raw = append(raw, slices.Clone(v))
			}
			arcs = append(arcs, n)
		}
	}
	return raw, arcs
}

// merge finds the classes of states with equal futures (Moore 1956); -1 is
// the class of states that cannot end well.
func (o *Oracle) merge(ks []int, raw [][]int64, arcs []int32, symbols int) (class []int32, end []int64) {
	n := len(raw)
	class, end = make([]int32, n), make([]int64, n)
	for s, v := range raw {
		for i, k := range ks {
			price, ok := o.counters[k].Price(v[i])
			if !ok {
				end[s] = -1
				break
			}
			end[s] += price
		}
	}
	alive := make([]bool, n)
	for s := range alive {
		alive[s] = end[s] >= 0
	}
	for changed := true; changed; {
		changed = false
		for s := n - 1; s >= 0; s-- {
			for x := 0; x < symbols && !alive[s]; x++ {
				if to := arcs[s*symbols+x]; to >= 0 && alive[to] {
					alive[s], changed = true, true
				}
			}
		}
	}
	byEnd := map[int64]int32{}
	for s := range class {
		if !alive[s] {
			class[s] = -1
			continue
		}
		c, ok := byEnd[end[s]]
		if !ok {
			c = int32(len(byEnd))
			byEnd[end[s]] = c
		}
		class[s] = c
	}
	for count := len(byEnd); ; {
		type known struct{ first, class int32 }
		groups := map[uint64][]known{}
		fresh := make([]int32, n)
		total := 0
		for s := range class {
			if class[s] < 0 {
				fresh[s] = -1
				continue
			}
			h := uint64(class[s] + 1)
			for x := range symbols {
				to := int32(-1)
				if t := arcs[s*symbols+x]; t >= 0 {
					to = class[t]
				}
				h = (h ^ uint64(to+2)) * 0x9e3779b97f4a7c15
				h ^= h >> 31
			}
			found := int32(-1)
			for _, g := range groups[h] {
				if sameArcs(class, arcs, symbols, int(g.first), s) {
					found = g.class
				}
			}
			if found < 0 {
				found = int32(total)
				total++
				groups[h] = append(groups[h], known{int32(s), found})
			}
			fresh[s] = found
		}
		class = fresh
		if total == count {
			return class, end
		}
		count = total
	}
}

func sameArcs(class, arcs []int32, symbols, s, r int) bool {
	if class[s] != class[r] {
		return false
	}
	for x := range symbols {
		i, j := arcs[s*symbols+x], arcs[r*symbols+x]
		ci, cj := int32(-1), int32(-1)
		if i >= 0 {
			ci = class[i]
		}
		if j >= 0 {
			cj = class[j]
		}
		if ci != cj {
			return false
		}
	}
	return true
}

// number makes the tables of the merged automaton.
func (p *part) number(class []int32, end []int64, arcs []int32, symbols []symbol, of []int, effects int, o *Oracle) {
	for _, c := range class {
		p.size = max(p.size, int(c)+1)
	}
	p.start = class[0]
	p.end = make([]int64, p.size)
	p.next = make([][]int32, o.A)
	for _, x := range symbols {
		if p.next[x.a] == nil {
			p.next[x.a] = make([]int32, (min(o.ag.Length[x.a].Max, o.T)+1)*p.size)
		}
	}
	for s, c := range class {
		if c < 0 {
			continue
		}
		p.end[c] = end[s]
		for i, x := range symbols {
			to := int32(-1)
			if t := arcs[s*effects+of[i]]; t >= 0 {
				to = class[t]
			}
			p.next[x.a][x.n*p.size+int(c)] = to
		}
	}
}

// outlook computes need and room by relaxation to a fixed point.
func (p *part) outlook(symbols []symbol, T int) {
	far := int32(T + 1)
	p.need, p.room = make([]int32, p.size), make([]int32, p.size)
	for s := range p.size {
		p.need[s], p.room[s] = far, -1
		if p.end[s] >= 0 {
			p.need[s], p.room[s] = 0, 0
		}
	}
	for changed := true; changed; {
		changed = false
		for s := range p.size {
			for _, x := range symbols {
				to := p.next[x.a][x.n*p.size+s]
				if to < 0 || !p.acts[x.a] {
					continue
				}
				if n := p.need[to] + int32(x.n); n < p.need[s] {
					p.need[s], changed = n, true
				}
				if p.room[to] >= 0 {
					if n := min(far, p.room[to]+int32(x.n)); n > p.room[s] {
						p.room[s], changed = n, true
					}
				}
			}
		}
	}
}

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

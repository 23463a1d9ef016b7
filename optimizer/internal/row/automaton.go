package row

import (
	"math"
	"slices"
)

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

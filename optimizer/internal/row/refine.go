package row

// refine keeps one more part: h becomes g times the states of part which, as
// far as they can be reached and may lead to a path worth more than least,
// which counts from the origin. g must hold H at the multipliers of o.net; those
// of the part's own counters are still charged, so that H bounds what lies
// ahead. It returns false, and h holds nothing of use, when h would have more
// than most arcs.
//
// Every end of g is split by state; ends of h are known by e*size+state until
// all are numbered. Groups of g are read in the order of periods, so that the
// best way F to every end of h is known before it is left.
func (g *graph) refine(o *Oracle, h *graph, which int, least int64, most int) bool {
	p := o.kept[which]
	size := p.size
	least = max(least, Lowest/2)
	h.reset()
	h.cut = g.cut
	h.kept = append(append(h.kept, g.kept...), which)
	h.held = append(h.held[:0], g.held...)
	for _, k := range p.counters {
		h.held[k] = true
	}
	h.alive = append(h.alive, g.alive...)
	var arg argument
	start, startRoom := p.start, int32(0)
	switch {
	case which < len(o.parts):
		arg, start = o.arguments[which], p.get(&o.origin.key)
	case p.machine != nil:
		start = p.get(&o.origin.key)
	}
	if arg.room != nil {
		startRoom = arg.room[start]
	}
	best := sized(o.reached, len(g.last)*size) // [e*size+state] F
	o.reached = best
	for i := range best {
		best[i] = Lowest
	}
	number := sized(o.number, len(g.last)*size)
	o.number = number
	if len(g.last) == 0 {
		h.final = h.final[:0]
		h.size()
		return true
	}
	best[start] = 0
	var before pair
	T, scale := o.T, p.scale(o)
	paid := p.machine != nil || len(g.pay) > 0
	h.F = h.F[:0]
	for i := range g.period {
		t := int(g.period[i])
		for s := range size {
			from := len(h.last)
			before.reset()
			for e := int(g.ends[i]); e < int(g.ends[i+1]); e++ {
				v := best[e*size+s]
				if v < Lowest/2 {
					continue
				}
				number[e*size+s] = int32(len(h.last))
				h.last = append(h.last, g.last[e])
				h.group = append(h.group, int32(len(h.period)))
				final := g.final[e]
				if t == T {
					final += p.end[s] * scale
				}
				h.final = append(h.final, final)
				h.F = append(h.F, v)
				before.add(o, g.last[e], v)
			}
			if len(h.last) == from {
				continue
			}
			h.period = append(h.period, int16(t))
			room := g.room[i]
			if arg.room != nil {
				room += arg.room[s] - startRoom
			}
			h.room = append(h.room, room)
			h.ends = append(h.ends, int32(len(h.last)))
			for x := g.starts[i]; x < g.starts[i+1]; x++ {
				v := before.before(o, g.act[x])
				if v < Lowest/2 {
					continue
				}
				if v+g.B[x] <= least {
					h.cut = h.cut || v+g.B[x] > Lowest/2
					continue
				}
				a := int(g.act[x])
				var next []int32
				if a < o.A {
					next = p.next[a]
				}
				was := len(h.to)
				run := stride{m: p.machine, state: int32(s), t: t, symbol: a}
				for j := g.arcs[x]; j < g.arcs[x+1]; j++ {
					to, k := int(g.to[j]), g.k[j]
					w := v + g.worth(o, j)
					if w+g.H[to] <= least {
						h.cut = h.cut || w+g.H[to] > Lowest/2
						continue
					}
					into := int(g.period[g.group[to]])
					r := s
					if next != nil {
						r = int(next[(into-t)*size+s])
						if r < 0 {
							continue
						}
					}
					if p.machine != nil {
						if !run.until(o, into) {
							break
						}
						r = int(run.state)
						if w -= run.cost * scale; w+g.H[to] <= least {
							h.cut = true
							continue
						}
					}
					if into == T && p.end[r] < 0 {
						continue
					}
					if arg.need != nil && int(arg.need[r]) > o.workLeft[into] {
						continue
					}
					if o.covered && arg.room != nil && int(g.room[g.group[to]])+int(arg.room[r])-int(startRoom) < o.workLeft[into] {
						continue
					}
					c := to*size + r
					best[c] = max(best[c], w)
					h.to = append(h.to, int32(c))
					h.k = append(h.k, k)
					if paid {
						h.pay = append(h.pay, v+o.net[k]-w)
					}
				}
				if len(h.to) > was {
					h.act = append(h.act, g.act[x])
					h.arcs = append(h.arcs, int32(len(h.to)))
				}
			}
			h.starts = append(h.starts, int32(len(h.act)))
			if len(h.to) > most {
				return false
			}
		}
	}
	for j, c := range h.to {
		h.to[j] = number[c]
	}
	h.size()
	return true
}

// violated lists the parts, shadows and machines outside g that the sessions last walked,
// from the first period on, break; a machine also when it charges something.
func (o *Oracle) violated(g *graph, f func(part int)) {
	for i, p := range o.kept {
		if o.holds(g, i) {
			continue
		}
		if p.machine != nil {
			if o.charged(p) {
				f(i)
			}
			continue
		}
		s := p.start
		for _, x := range o.walked {
			if x.a == o.A || p.next[x.a] == nil {
				continue
			}
			if s = p.next[x.a][x.n*p.size+int(s)]; s < 0 {
				break
			}
		}
		if s < 0 || p.end[s] < 0 {
			f(i)
		}
	}
}

// holds reports that the graph says all that a part or shadow says.
func (o *Oracle) holds(g *graph, which int) bool {
	for _, k := range g.kept {
		if p := o.kept[which]; k == which || which >= len(o.parts) && p.machine == nil && k == o.counters[p.counters[0]].part {
			return true
		}
	}
	return false
}

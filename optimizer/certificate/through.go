package certificate

// through returns, by period*A+activity, what no year that does the activity in that period is worth
// more than, nothing where there is none: the relaxation, whose rest is ready, read forwards too.
func (x *scratch) through() []int64 {
	W, Q := x.A+1, x.kept.Q
	out := make([]int64, x.T*x.A)
	for k := range out {
		out[k] = nothing
	}
	so := make([]int64, (x.T+1)*W*Q) // what has been earned, same shape as rest
	for k := range so {
		so[k] = nothing
	}
	at := func(t, last int) []int64 { return so[(t*W+last)*Q : (t*W+last+1)*Q] }
	at(0, 0)[x.origin()] = 0
	from := make([]int64, Q)
	for t := range x.T {
		if !x.ag.Work[t] {
			x.still()
			x.read(t, x.A)
			moved := x.move(0, t, 0)
			there := at(t+1, 0)
			for last := range W {
				for q, v := range at(t, last) {
					u := q
					if moved {
						u = int(x.kept.to[q])
					}
					if v == nothing || u < 0 {
						continue
					}
					if moved {
						v -= x.kept.toll[q]
					}
					there[u] = max(there[u], v)
				}
			}
			continue
		}
		ready := int16(-1)
		x.each(t, func(s start, to []int32, toll []int64) {
			v := x.net[s.k]
			if v == nothing {
				return
			}
			if s.a != ready {
				ready = s.a
				copy(from, at(t, 0))
				for last := range x.A {
					if last != int(s.a) && x.ag.Follow[last*x.A+int(s.a)] {
						for q, v := range at(t, last+1) {
							from[q] = max(from[q], v)
						}
					}
				}
			}
			there, rest := at(t+int(s.n), int(s.a)+1), x.at(t+int(s.n), int(s.a)+1)
			best := nothing
			for q, have := range from {
				u := q
				if to != nil {
					u = int(to[q])
				}
				if have == nothing || u < 0 || rest[u] == nothing {
					continue
				}
				have += v
				if to != nil {
					have -= toll[q]
				}
				there[u] = max(there[u], have)
				best = max(best, have+rest[u])
			}
			if best == nothing {
				return
			}
			for u := t; u < t+int(s.n); u++ {
				out[u*x.A+int(s.a)] = max(out[u*x.A+int(s.a)], best+x.extra)
			}
		})
	}
	return out
}

package row

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// prepare prices every session that fits: for activity a from period t over n
// periods the best over its choices of the sum of their cells.
// O(T C L) time, at most T A L entries.
func (o *Oracle) prepare(p *Prices) {
	o.price = p
	T, A, C := o.T, o.A, o.C
	o.run, o.prefix = sized(o.run, (T+1)*C), sized(o.prefix, (T+1)*C)
	o.all, o.offset = sized(o.all, T*A), sized(o.offset, T*A+1)
	o.inner, o.once = sized(o.inner, T*A), sized(o.once, T)
	o.whole, o.inside = sized(o.whole, T), sized(o.inside, T)
	o.length, o.starts = o.all, o.whole
	clear(o.run[T*C:])
	clear(o.prefix[:C])
	for c := range C { // longest run of open cells, backwards
		a := int(o.m.Choices[c])
		for t := T - 1; t >= 0; t-- {
			o.run[t*C+c] = 0
			if o.ag.Work[t] && o.ag.Open[t*A+a] && (p.Shut == nil || !p.Shut[t*C+c]) {
				o.run[t*C+c] = o.run[(t+1)*C+c] + 1
			}
		}
		for t := range T {
			o.prefix[(t+1)*C+c] = o.prefix[t*C+c] + p.Cell[t*C+c]
		}
	}
	n := int32(0)
	for t := range T {
		o.whole[t] = o.whole[t][:0]
		for a := range A {
			lo, hi := int32(o.ag.Length[a].Min), int32(0)
			for _, c := range o.m.ChoicesOf[a] {
				hi = max(hi, o.run[t*C+int(c)])
			}
			hi = min(hi, int32(o.ag.Length[a].Max))
			o.all[t*A+a] = [2]int32{lo, hi}
			o.offset[t*A+a] = n
			if hi >= lo {
				n += hi - lo + 1
				o.whole[t] = append(o.whole[t], int16(a))
			}
		}
	}
	o.offset[T*A] = n
	o.idle = n // a period without work
	o.value, o.choice, o.net = sized(o.value, int(n)+1), sized(o.choice, int(n)+1), sized(o.net, int(n)+1)
	o.value[n], o.choice[n] = 0, model.None
	for t := range T {
		for _, a := range o.whole[t] {
			k := o.offset[t*A+int(a)]
			lo, hi := o.all[t*A+int(a)][0], o.all[t*A+int(a)][1]
			for l := lo; l <= hi; l++ {
				best, which := int64(Lowest), int16(-1)
				for _, c := range o.m.ChoicesOf[a] {
					if o.run[t*C+int(c)] < l {
						continue
					}
					if v := o.prefix[(t+int(l))*C+int(c)] - o.prefix[t*C+int(c)]; v > best {
						best, which = v, int16(c)
					}
				}
				o.value[k], o.choice[k] = best, which
				k++
			}
		}
	}
	for k := range o.counters { // multipliers of an earlier call, which may have had another scale
		o.relax.move(o, k, 0)
	}
}

// sized returns s with length n; what it holds does not matter.
func sized[E any](s []E, n int) []E {
	if cap(s) < n {
		return append(s[:cap(s)], make([]E, n-cap(s))...)[:n]
	}
	return s[:n]
}

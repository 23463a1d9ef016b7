package row

// prepare prices every session that fits: for activity a from period t over n
// periods the best over its choices of the sum of their cells.
// O(T C L) time, at most T A L entries.
func (o *Oracle) prepare(p *Prices) {
	o.price = p
	T, A, C := o.T, o.A, o.C
	// longest run of open, unshut cells per choice, backwards
	run := make([]int32, (T+1)*C)
	prefix := make([]int64, (T+1)*C)
	for c := range C {
		a := int(o.m.Choices[c])
		for t := T - 1; t >= 0; t-- {
			if o.ag.Work[t] && o.ag.Open[t*A+a] && (p.Shut == nil || !p.Shut[t*C+c]) {
				run[t*C+c] = run[(t+1)*C+c] + 1
			}
		}
		for t := range T {
			prefix[(t+1)*C+c] = prefix[t*C+c] + p.Cell[t*C+c]
		}
	}
	n := int32(0)
	for t := range T {
		for a := range A {
			lo := int32(o.ag.Length[a].Min)
			hi := int32(0)
			for _, c := range o.m.ChoicesOf[a] {
				hi = max(hi, run[t*C+int(c)])
			}
			hi = min(hi, int32(o.ag.Length[a].Max))
			o.length[t*A+a] = [2]int32{lo, hi}
			o.offset[t*A+a] = n
			n += max(0, hi-lo+1)
		}
	}
	o.offset[T*A] = n
	if cap(o.value) < int(n) {
		o.value, o.choice = make([]int64, n), make([]int16, n)
	}
	o.value, o.choice = o.value[:n], o.choice[:n]
	for t := range T {
		for a := range A {
			k := o.offset[t*A+a]
			for l := o.length[t*A+a][0]; l <= o.length[t*A+a][1]; l++ {
				best, which := int64(Lowest), int16(-1)
				for _, c := range o.m.ChoicesOf[a] {
					if run[t*C+int(c)] < l {
						continue
					}
					if v := prefix[(t+int(l))*C+int(c)] - prefix[t*C+int(c)]; v > best {
						best, which = v, int16(c)
					}
				}
				o.value[k], o.choice[k] = best, which
				k++
			}
		}
	}
}

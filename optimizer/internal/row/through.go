package row

// Through returns, per [period*A+activity], an upper bound on the value of
// any path that does the activity in that period, Lowest when none does: the
// relaxation read forwards and backwards. With F the best relaxed way to reach
// a state and H the best to go on from it,
//
//	through(u,a) = max over sessions (a, t, n) with t <= u < t+n and states q
//	               of  F[t][q] + net(a,t,n) + H[t+n][a][q'] + constant.
//
// O(T A L Q) like one solve.
func (o *Oracle) Through(p *Prices) []int64 {
	o.prepare(p)
	T, A, r := o.T, o.A, &o.relax
	r.descend(o, 10, Lowest)
	constant := r.constant(o, r.y)
	out := make([]int64, T*A)
	for k := range out {
		out[k] = Lowest
	}
	F := make([]int64, r.size)
	for k := range F {
		F[k] = Lowest
	}
	at := func(t, l int) []int64 {
		n := len(r.live[t])
		return F[r.base[t]+l*n : r.base[t]+(l+1)*n]
	}
	if p := r.pos[0][r.start]; p >= 0 {
		at(0, A)[p] = 0
	}
	from := make([]int64, len(r.one))
	for t := range T {
		from := from[:len(r.live[t])]
		if !o.ag.Work[t] {
			for l := 0; l <= A; l++ {
				for p, v := range at(t, l) {
					if to := r.pos[t+1][r.live[t][p]]; to >= 0 {
						at(t+1, A)[to] = max(at(t+1, A)[to], v)
					}
				}
			}
			continue
		}
		for a := range A {
			lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
			if lo > hi {
				continue
			}
			copy(from, at(t, A))
			for l := range A {
				if l != a && o.ag.Follow[l*A+a] {
					for p, v := range at(t, l) {
						from[p] = max(from[p], v)
					}
				}
			}
			k := o.offset[t*A+a]
			for n := lo; n <= hi; n, k = n+1, k+1 {
				there := at(t+n, a)
				H := r.H[r.base[t+n]+a*len(there):]
				best := int64(Lowest)
				for p, v := range from {
					if v < Lowest/2 {
						continue
					}
					q := r.live[t][p]
					if tab := r.nextq[a]; tab != nil {
						if q = tab[n*r.Q+int(q)]; q < 0 {
							continue
						}
					}
					to := r.pos[t+n][q]
					if to < 0 {
						continue
					}
					v += r.net[k]
					there[to] = max(there[to], v)
					if h := H[to]; h > Lowest/2 {
						best = max(best, v+h)
					}
				}
				if best > Lowest/2 {
					for u := t; u < t+n; u++ {
						out[u*A+a] = max(out[u*A+a], best+constant)
					}
				}
			}
		}
	}
	return out
}

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
	Q := r.Q
	r.descend(o, 10, Lowest)
	constant := r.constant(o, r.y)
	out := make([]int64, T*A)
	for k := range out {
		out[k] = Lowest
	}
	F := make([]int64, (T+1)*(A+1)*Q)
	for k := range F {
		F[k] = Lowest
	}
	q := 0
	for i, k := range r.keep {
		q += int(min(o.counters[k].Start, o.counters[k].cap)) * r.mul[i]
	}
	F[A*Q+q] = 0
	from := make([]int64, Q)
	for t := range T {
		at := func(l int) []int64 { return F[(t*(A+1)+l)*Q : (t*(A+1)+l+1)*Q] }
		if !o.ag.Work[t] {
			to := F[((t+1)*(A+1)+A)*Q : ((t+1)*(A+1)+A+1)*Q]
			for l := 0; l <= A; l++ {
				for q, v := range at(l) {
					to[q] = max(to[q], v)
				}
			}
			continue
		}
		for a := range A {
			lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
			if lo > hi {
				continue
			}
			copy(from, at(A))
			for l := range A {
				if l != a && o.ag.Follow[l*A+a] {
					for q, v := range at(l) {
						from[q] = max(from[q], v)
					}
				}
			}
			k := o.offset[t*A+a]
			for n := lo; n <= hi; n, k = n+1, k+1 {
				end := ((t+n)*(A+1) + a) * Q
				best := int64(Lowest)
				for q, v := range from {
					if v < Lowest/2 {
						continue
					}
					to := q
					if tab := r.nextq[a]; tab != nil {
						to = int(tab[n*Q+q])
					}
					if to < 0 {
						continue
					}
					v += r.net[k]
					F[end+to] = max(F[end+to], v)
					if h := r.H[end+to]; h > Lowest/2 {
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

package row

// Through returns, per [period*A+activity], an upper bound on the value of
// any path that does the activity in that period, Lowest when none does: the
// relaxation read forwards and backwards. With F the best relaxed way to reach
// a state and H the best to go on from it,
//
//	through(u,a) = max over sessions (a, t, n) with t <= u < t+n and states q
//	               of  F[t][q] + net(a,t,n) + H[t+n][a][q'] + constant.
//
// O(T A L Q + T A^2 Q).
func (o *Oracle) Through(p *Prices) []int64 {
	o.ready()
	T, A, r := o.T, o.A, &o.relax
	out := make([]int64, T*A)
	for k := range out {
		out[k] = Lowest
	}
	if o.dead {
		return out
	}
	o.borrow()
	defer o.giveBack()
	o.stop = nil // of an earlier question
	o.prepare(p)
	o.origin = o.begin()
	if root, _ := r.descend(o, throughSteps, Lowest); root < Lowest/2 {
		return out
	}
	constant := r.constant(o, r.y)
	Q, H := r.Q, o.table.H
	F := make([]int64, len(H))
	for k := range F {
		F[k] = Lowest
	}
	at := func(t, l int) []int64 { return F[(t*(A+1)+l)*Q : (t*(A+1)+l+1)*Q] }
	at(0, A)[r.state(o, &o.origin.key)] = 0
	from := make([]int64, Q)
	for t := range T {
		if !o.ag.Work[t] {
			for l := 0; l <= A; l++ {
				for q, v := range at(t, l) {
					at(t+1, A)[q] = max(at(t+1, A)[q], v)
				}
			}
			continue
		}
		for _, b := range o.starts[t] {
			a := int(b)
			copy(from, at(t, A))
			for l := range A {
				if l != a && o.ag.Follow[l*A+a] {
					for q, v := range at(t, l) {
						from[q] = max(from[q], v)
					}
				}
			}
			lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
			k := int(o.offset[t*A+a]) + lo - o.ag.Length[a].Min
			for n := lo; n <= hi; n, k = n+1, k+1 {
				if best := o.through(r.nextq[a], from, at(t+n, a), H[((t+n)*(A+1)+a)*Q:], n, o.net[k]); best > Lowest/2 {
					for u := t; u < t+n; u++ {
						out[u*A+a] = max(out[u*A+a], best+constant)
					}
				}
			}
		}
	}
	return out
}

// throughSteps is how many steps the multipliers make before they are used.
const throughSteps = 10

// through carries from over one session to there and returns the best path
// that goes on with H.
func (o *Oracle) through(tab []int32, from, there, H []int64, n int, net int64) int64 {
	Q := len(from)
	best := int64(Lowest)
	for q, v := range from {
		if v < Lowest/2 {
			continue
		}
		to := q
		if tab != nil {
			if to = int(tab[n*Q+q]); to < 0 {
				continue
			}
		}
		v += net
		there[to] = max(there[to], v)
		if h := H[to]; h > Lowest/2 {
			best = max(best, v+h)
		}
	}
	return best
}

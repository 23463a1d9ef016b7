package row

import "math"

// relaxation is the year without its counters. With multipliers y[k] (y > 0
// charges for what a maximum limits, y < 0 pays for what a minimum asks for)
//
//	H[t][l][q] = max over sessions (a, n) that may follow l at t of
//	             v(a,t,n) - sum_k y[k] use_k(a,t,n) + H[t+n][a][q']
//
// and H at the start plus sum_k (y[k] > 0 ? y[k] (Max-Start) : y[k] (Min-Start))
// bounds every path from above, for any y. q holds the counters that are kept.
type relaxation struct {
	y, best, step []int64 // [counter]
	usage         []int64
	keep          []int // counters kept in the state
	mul           []int // their radix
	Q             int
	H             []int64 // [(t*(A+1)+last)*Q+q]
	B             []int64 // [activity*Q+q] best session starting in the period at hand
	L             []int32 // length that gives H along the path, found again when walked
	net           []int64 // like value: price minus multipliers
	nextq         [][]int32
	tally         []float64 // [counter] how often it or its gate was broken lately
	cost          int64     // table entries touched by one solve
	picky         []bool    // [activity] some other activity may not follow it
	active        []int16   // activities that can start in the period at hand
	one, two      []int64   // [q] scratch of follow
	arg           []int16
	warm          bool // multipliers come from an earlier call
}

func (r *relaxation) init(o *Oracle) {
	n := len(o.counters)
	r.y, r.best, r.step, r.usage = make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	r.tally = make([]float64, n)
	r.picky = make([]bool, o.A)
	for l := range o.A {
		for a := range o.A {
			r.picky[l] = r.picky[l] || a != l && !o.ag.Follow[l*o.A+a]
		}
	}
	r.setKeep(o, nil)
}

// setKeep chooses the counters that the table keeps; they must be uniform.
func (r *relaxation) setKeep(o *Oracle, keep []int) {
	r.keep, r.mul, r.Q = keep, make([]int, len(keep)), 1
	for i, k := range keep {
		r.y[k] = 0
		r.mul[i] = r.Q
		r.Q *= int(o.counters[k].cap) + 1
	}
	r.H = make([]int64, (o.T+1)*(o.A+1)*r.Q)
	r.B = make([]int64, o.A*r.Q)
	r.one, r.two, r.arg = make([]int64, r.Q), make([]int64, r.Q), make([]int16, r.Q)
	r.nextq = make([][]int32, o.A)
	if len(keep) == 0 {
		return
	}
	for a := range o.A {
		touched := false
		for _, u := range o.uses[a] {
			for _, k := range keep {
				touched = touched || u.counter == k
			}
		}
		for _, g := range o.gates[a] {
			for _, k := range keep {
				touched = touched || g.counter == k
			}
		}
		if !touched {
			continue
		}
		longest := o.ag.Length[a].Max
		tab := make([]int32, (longest+1)*r.Q)
		for n := 1; n <= longest; n++ {
			for q := range r.Q {
				tab[n*r.Q+q] = int32(r.next(o, a, n, q))
			}
		}
		r.nextq[a] = tab
	}
}

// next returns the kept state after a session of activity a over n periods,
// or -1 when a kept counter forbids it.
func (r *relaxation) next(o *Oracle, a, n, q int) int {
	out := 0
	for i, k := range r.keep {
		c := &o.counters[k]
		have := int64(q / r.mul[i] % (int(c.cap) + 1))
		for _, g := range o.gates[a] {
			if g.counter == k && have < g.atLeast {
				return -1
			}
		}
		for _, u := range o.uses[a] {
			if u.counter == k {
				have += u.session + u.each*int64(n)
			}
		}
		if have > c.cap {
			if c.hardMax {
				return -1
			}
			have = c.cap
		}
		out += int(have) * r.mul[i]
	}
	return out
}

// state returns the kept part of a key.
func (r *relaxation) state(o *Oracle, k *key) int {
	q := 0
	for i, c := range r.keep {
		q += int(o.counters[c].get(k)) * r.mul[i]
	}
	return q
}

// kept reports whether counter k is in the state.
func (r *relaxation) kept(k int) bool {
	for _, c := range r.keep {
		if c == k {
			return true
		}
	}
	return false
}

// constant is what the multipliers pay or charge before anything is done.
func (r *relaxation) constant(o *Oracle, y []int64) (sum int64) {
	for k := range o.counters {
		c := &o.counters[k]
		switch {
		case y[k] > 0:
			sum += y[k] * (c.Max - c.Start)
		case y[k] < 0:
			sum += y[k] * (c.Min - c.Start)
		}
	}
	return sum
}

// solve fills H for multipliers y.
func (r *relaxation) solve(o *Oracle, y []int64) (root int64, work int64) {
	T, A, Q := o.T, o.A, r.Q
	r.price(o, y)
	// ends
	for q := range Q {
		end := int64(0)
		for i, k := range r.keep {
			c := &o.counters[k]
			have := int64(q / r.mul[i] % (int(c.cap) + 1))
			price, ok := c.Price(have)
			if !ok {
				end = Lowest
				break
			}
			end -= price * o.price.Scale
		}
		for l := 0; l <= A; l++ {
			r.H[(T*(A+1)+l)*Q+q] = end
		}
	}
	for t := T - 1; t >= 0; t-- {
		here := t * (A + 1) * Q
		if !o.ag.Work[t] {
			after := ((t+1)*(A+1) + A) * Q
			for l := 0; l <= A; l++ {
				copy(r.H[here+l*Q:here+(l+1)*Q], r.H[after:after+Q])
			}
			continue
		}
		r.active = r.active[:0]
		for a := range A {
			if o.length[t*A+a][0] <= o.length[t*A+a][1] {
				work += r.starts(o, t, a)
				r.active = append(r.active, int16(a))
			}
		}
		r.follow(o, t)
		work += int64(Q * 2 * len(r.active))
	}
	q := 0
	for i, k := range r.keep {
		q += int(o.counters[k].Start) * r.mul[i]
	}
	r.cost = work
	root = r.H[A*Q+q]
	if root > Lowest/2 {
		root += r.constant(o, y)
	}
	return root, work
}

// price subtracts the multipliers from every session's value.
func (r *relaxation) price(o *Oracle, y []int64) {
	if cap(r.net) < len(o.value) {
		r.net = make([]int64, len(o.value))
	}
	r.net = r.net[:len(o.value)]
	A := o.A
	for a := range A {
		var each, session int64
		plain := true
		for _, u := range o.uses[a] {
			each += y[u.counter] * u.each
			session += y[u.counter] * u.session
			plain = plain && u.uniform
		}
		for t := range o.T {
			k := o.offset[t*A+a]
			lo, hi := o.length[t*A+a][0], o.length[t*A+a][1]
			for n := lo; n <= hi; n++ {
				if plain {
					r.net[k] = o.value[k] - each*int64(n) - session
				} else {
					sum := session
					for _, u := range o.uses[a] {
						sum += y[u.counter] * (u.prefix[t+int(n)] - u.prefix[t])
					}
					r.net[k] = o.value[k] - sum
				}
				k++
			}
		}
	}
}

// starts fills B for sessions of activity a that start at t.
func (r *relaxation) starts(o *Oracle, t, a int) int64 {
	Q, A := r.Q, o.A
	B := r.B[a*Q : (a+1)*Q]
	for q := range B {
		B[q] = Lowest
	}
	lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
	k := o.offset[t*A+a]
	for n := lo; n <= hi; n++ {
		v := r.net[k]
		k++
		H := r.H[((t+n)*(A+1)+a)*Q : ((t+n)*(A+1)+a+1)*Q]
		if tab := r.nextq[a]; tab != nil {
			for q, to := range tab[n*Q : (n+1)*Q] {
				if to >= 0 {
					if w := H[to]; w > Lowest/2 && v+w > B[q] {
						B[q] = v + w
					}
				}
			}
		} else {
			for q, w := range H {
				if w > Lowest/2 && v+w > B[q] {
					B[q] = v + w
				}
			}
		}
	}
	return int64(max(0, hi-lo+1) * Q)
}

// follow fills H[t] from B: the best start that may follow each last
// activity. Only activities that can have ended at t matter. The two best
// starts per state serve everyone who may be followed by anything else.
func (r *relaxation) follow(o *Oracle, t int) {
	Q, A := r.Q, o.A
	one, two, arg := r.one[:Q], r.two[:Q], r.arg[:Q]
	for q := range Q {
		one[q], two[q], arg[q] = Lowest, Lowest, -1
	}
	for _, a := range r.active {
		for q, b := range r.B[int(a)*Q : (int(a)+1)*Q] {
			if b > two[q] {
				if b > one[q] {
					one[q], two[q], arg[q] = b, one[q], a
				} else {
					two[q] = b
				}
			}
		}
	}
	here := t * (A + 1) * Q
	copy(r.H[here+A*Q:here+(A+1)*Q], one)
	if t == 0 || !o.ag.Work[t-1] {
		return
	}
	for l := range A {
		if !o.ag.Open[(t-1)*A+l] {
			continue
		}
		H := r.H[here+l*Q : here+(l+1)*Q]
		if !r.picky[l] {
			copy(H, one)
			for q, a := range arg {
				if int(a) == l {
					H[q] = two[q]
				}
			}
			continue
		}
		for q := range H {
			H[q] = Lowest
		}
		for _, a := range r.active {
			if int(a) == l || !o.ag.Follow[l*A+int(a)] {
				continue
			}
			for q, b := range r.B[int(a)*Q : (int(a)+1)*Q] {
				if b > H[q] {
					H[q] = b
				}
			}
		}
	}
}

// walk follows the best relaxed path, adds up its use of every counter, and
// returns it as sessions.
func (r *relaxation) walk(o *Oracle) (path []session) {
	T, A, Q := o.T, o.A, r.Q
	for k := range r.usage {
		r.usage[k] = o.counters[k].Start
	}
	q, l := 0, A
	for i, k := range r.keep {
		q += int(o.counters[k].Start) * r.mul[i]
	}
	for t := 0; t < T; {
		if !o.ag.Work[t] {
			t, l = t+1, A
			continue
		}
		want := r.H[(t*(A+1)+l)*Q+q]
		found := false
	search:
		for a := range A {
			if l < A && (a == l || !o.ag.Follow[l*A+a]) {
				continue
			}
			k := o.offset[t*A+a]
			for n := int(o.length[t*A+a][0]); n <= int(o.length[t*A+a][1]); n++ {
				to := q
				if tab := r.nextq[a]; tab != nil {
					to = int(tab[n*Q+q])
				}
				if to >= 0 {
					if w := r.H[((t+n)*(A+1)+a)*Q+to]; w > Lowest/2 && r.net[k]+w == want {
						path = append(path, session{int16(a), int16(n), o.choice[k]})
						for _, g := range o.gates[a] {
							if r.usage[g.counter] < g.atLeast {
								r.tally[g.counter]++
							}
						}
						for _, u := range o.uses[a] {
							r.usage[u.counter] += u.session + u.prefix[t+n] - u.prefix[t]
						}
						q, l, t, found = to, a, t+n, true
						break search
					}
				}
				k++
			}
		}
		if !found {
			return nil
		}
	}
	return path
}

// descend moves the multipliers by Polyak steps towards a smaller bound and
// leaves H at the best ones. target is the value of a known path, or Lowest.
func (r *relaxation) descend(o *Oracle, steps int, target int64) (root, work int64) {
	bestRoot := int64(math.MaxInt64)
	factor := 1.0
	since := 0
	last := false
	for s := 0; ; s++ {
		root, w := r.solve(o, r.y)
		work += w
		if root < Lowest/2 {
			return Lowest, work
		}
		if root < bestRoot {
			if bestRoot != math.MaxInt64 && bestRoot-root > (1+abs(bestRoot))/2000 {
				since = 0
			}
			bestRoot = root
			copy(r.best, r.y)
			last = true
		} else {
			last = false
			if since++; since%4 == 3 {
				factor /= 2
			}
		}
		if s >= steps || bestRoot <= target || since > 16 {
			break
		}
		r.walk(o)
		var norm float64
		for k := range o.counters {
			c := &o.counters[k]
			r.step[k] = 0
			if r.kept(k) {
				continue
			}
			switch {
			case r.usage[k] > c.Max:
				r.step[k] = r.usage[k] - c.Max
			case r.usage[k] < c.Min:
				r.step[k] = r.usage[k] - c.Min
			case r.y[k] > 0:
				r.step[k] = r.usage[k] - c.Max
			case r.y[k] < 0:
				r.step[k] = r.usage[k] - c.Min
			}
			if r.usage[k] > c.Max || r.usage[k] < c.Min {
				r.tally[k]++
			}
			norm += float64(r.step[k]) * float64(r.step[k])
		}
		if norm == 0 {
			break // the relaxed path keeps every counter and pays for none: optimal
		}
		gap := float64(root - target)
		if guess := 0.02*math.Abs(float64(root)) + float64(o.price.Scale); target < Lowest/2 || gap > guess*4 {
			gap = guess
		}
		theta := factor * gap / norm
		for k := range o.counters {
			r.move(o, k, int64(theta*float64(r.step[k])))
		}
	}
	if !last {
		copy(r.y, r.best)
		bestRoot, _ = r.solve(o, r.y)
	}
	return bestRoot, work
}

// mostKept bounds the table: entries touched by one solve.
const mostKept = 2_000_000

// learn keeps one more counter in the table when the exact search had to work
// more than a larger table would: the one that relaxed paths broke most often
// for its size.
func (r *relaxation) learn(o *Oracle, labels int) bool {
	defer func() {
		for k := range r.tally {
			r.tally[k] /= 2
		}
	}()
	best, which := 0.0, -1
	for k := range o.counters {
		size := o.counters[k].cap + 1
		if r.kept(k) || r.tally[k] < 1 || !o.uniform(k) {
			continue
		}
		if cost := r.cost * size; cost > mostKept || cost*10 > int64(labels)*250 {
			continue
		}
		if v := r.tally[k] / math.Log(float64(size)+1); v > best {
			best, which = v, k
		}
	}
	if which >= 0 {
		keep := append(append([]int(nil), r.keep...), which)
		r.setKeep(o, keep)
	}
	return which >= 0
}

// uniform reports whether every activity moves counter k by the same amount
// in every period.
func (o *Oracle) uniform(k int) bool {
	for _, us := range o.uses {
		for _, u := range us {
			if u.counter == k && !u.uniform {
				return false
			}
		}
	}
	return true
}

// move adds d to multiplier k without crossing zero against the counter's
// sense, within the prices of soft sides.
func (r *relaxation) move(o *Oracle, k int, d int64) {
	c := &o.counters[k]
	y := r.y[k]
	n := y + d
	if y > 0 && n < 0 || y < 0 && n > 0 {
		n = 0
	}
	most, least := int64(math.MaxInt64>>12), int64(math.MinInt64>>12)
	if c.Over > 0 {
		most = c.Over * o.price.Scale
	}
	if c.Under > 0 {
		least = -c.Under * o.price.Scale
	}
	if c.Max >= c.Start+c.reach[0] {
		most = 0
	}
	if c.Min <= c.Start {
		least = 0
	}
	r.y[k] = min(max(n, least), most)
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

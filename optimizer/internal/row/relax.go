package row

import (
	"cmp"
	"math"
	"slices"
)

// relaxation is the year without its counters. With multipliers y[k] (y > 0
// charges for what a maximum limits, y < 0 pays for what a minimum asks for)
//
//	H[t][l][q] = max over sessions (a, n) that may follow l at t of
//	             v(a,t,n) - sum_k y[k] use_k(a,t,n) + H[t+n][a][q']
//
// and H at the start plus sum_k (y[k] > 0 ? y[k] (Max-Start) : y[k] (Min-Start))
// bounds every path from above, for any y. q holds the counters that are kept.
type relaxation struct {
	*table
	y, best, step []int64 // [counter]
	usage         []int64
	H             []int64   // [base(t) + last*len(live(t)) + position of q]
	B             []int64   // [activity*len(live) + position] best session starting in the period at hand
	net           []int64   // like value: price minus multipliers
	tally         []float64 // [counter] how often it or its gate was broken lately
	cost          int64     // table entries touched by one solve
	picky         []bool    // [activity] some other activity may not follow it
	active        []int16   // activities that can start in the period at hand
	one, two      []int64   // [position] scratch of follow
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
	r.use(o, o.newTable(nil))
}

// use takes a table; multipliers of the counters it keeps are no longer
// needed.
func (r *relaxation) use(o *Oracle, b *table) {
	r.table = b
	for _, k := range b.keep {
		r.y[k] = 0
	}
	most := 0
	for t := range b.live {
		most = max(most, len(b.live[t]))
	}
	r.H = make([]int64, b.size)
	r.B = make([]int64, o.A*most)
	r.one, r.two, r.arg = make([]int64, most), make([]int64, most), make([]int16, most)
}

// at returns the best completion from a state, or Lowest.
func (r *relaxation) at(t, last, q int) int64 {
	p := r.pos[t][q]
	if p < 0 {
		return Lowest
	}
	return r.H[r.base[t]+last*len(r.live[t])+int(p)]
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
	T, A := o.T, o.A
	r.price(o, y)
	ends := r.H[r.base[T]:]
	n := len(r.live[T])
	for l := 0; l <= A; l++ {
		for p, price := range r.ending {
			ends[l*n+p] = -price * o.price.Scale
		}
	}
	for t := T - 1; t >= 0; t-- {
		n := len(r.live[t])
		if !o.ag.Work[t] {
			for l := 0; l <= A; l++ {
				for p, q := range r.live[t] {
					r.H[r.base[t]+l*n+p] = r.at(t+1, A, int(q))
				}
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
		work += int64(n * 2 * len(r.active))
	}
	r.cost = work
	root = r.at(0, A, r.start)
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
	A := o.A
	live := r.live[t]
	B := r.B[a*len(live) : (a+1)*len(live)]
	for p := range B {
		B[p] = Lowest
	}
	lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
	k := o.offset[t*A+a]
	for n := lo; n <= hi; n, k = n+1, k+1 {
		v := r.net[k]
		there := len(r.live[t+n])
		H := r.H[r.base[t+n]+a*there : r.base[t+n]+(a+1)*there]
		pos := r.pos[t+n]
		tab := r.nextq[a]
		if tab != nil {
			tab = tab[n*r.Q : (n+1)*r.Q]
		}
		for p, q := range live {
			if tab != nil {
				if q = tab[q]; q < 0 {
					continue
				}
			}
			if to := pos[q]; to >= 0 {
				if w := H[to]; w > Lowest/2 && v+w > B[p] {
					B[p] = v + w
				}
			}
		}
	}
	return int64(max(0, hi-lo+1) * len(live))
}

// follow fills H[t] from B: the best start that may follow each last
// activity. Only activities that can have ended at t matter. The two best
// starts per state serve everyone who may be followed by anything else.
func (r *relaxation) follow(o *Oracle, t int) {
	A, n := o.A, len(r.live[t])
	one, two, arg := r.one[:n], r.two[:n], r.arg[:n]
	for p := range n {
		one[p], two[p], arg[p] = Lowest, Lowest, -1
	}
	for _, a := range r.active {
		for p, b := range r.B[int(a)*n : (int(a)+1)*n] {
			if b > two[p] {
				if b > one[p] {
					one[p], two[p], arg[p] = b, one[p], a
				} else {
					two[p] = b
				}
			}
		}
	}
	here := r.base[t]
	copy(r.H[here+A*n:here+(A+1)*n], one)
	if t == 0 || !o.ag.Work[t-1] {
		return
	}
	for l := range A {
		if !o.ag.Open[(t-1)*A+l] {
			continue
		}
		H := r.H[here+l*n : here+(l+1)*n]
		if !r.picky[l] {
			copy(H, one)
			for p, a := range arg {
				if int(a) == l {
					H[p] = two[p]
				}
			}
			continue
		}
		for p := range H {
			H[p] = Lowest
		}
		for _, a := range r.active {
			if int(a) == l || !o.ag.Follow[l*A+int(a)] {
				continue
			}
			for p, b := range r.B[int(a)*n : (int(a)+1)*n] {
				if b > H[p] {
					H[p] = b
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
	q, l := r.start, A
	for t := 0; t < T; {
		if !o.ag.Work[t] {
			t, l = t+1, A
			continue
		}
		want := r.at(t, l, q)
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
					if w := r.at(t+n, a, to); w > Lowest/2 && r.net[k]+w == want {
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
const mostKept = 4_000_000

// learn keeps one more counter in the table when the exact search had to work
// more than a larger table would. Of those that relaxed paths broke lately it
// takes the one that lowers the bound most for its cost, found by trying.
func (r *relaxation) learn(o *Oracle, labels int) bool {
	defer func() {
		for k := range r.tally {
			r.tally[k] /= 2
		}
	}()
	if labels < 200 {
		return false
	}
	had, hadY, hadCost := r.table, append([]int64(nil), r.y...), r.cost
	root, _ := r.solve(o, r.y)
	var chosen *table
	best := 0.0
	for _, k := range r.candidates(o) {
		b := o.newTable(append(append([]int(nil), had.keep...), k))
		if b == nil {
			continue
		}
		r.use(o, b)
		now, _ := r.solve(o, r.y) // the multipliers of the others stay
		if r.cost <= mostKept && r.cost*10 <= int64(labels)*250 {
			gain := float64(root-now) + float64(o.price.Scale)/1000
			if v := gain / math.Log(1+float64(r.cost)/float64(hadCost+1)); v > best {
				best, chosen = v, b
			}
		}
		copy(r.y, hadY)
	}
	if chosen == nil {
		r.use(o, had)
		return false
	}
	r.use(o, chosen)
	return true
}

// candidates are the counters broken most often that could be kept.
func (r *relaxation) candidates(o *Oracle) (list []int) {
	for k := range o.counters {
		if !r.kept(k) && r.tally[k] >= 1 && o.uniform(k) {
			list = append(list, k)
		}
	}
	slices.SortStableFunc(list, func(i, j int) int { return cmp.Compare(r.tally[j], r.tally[i]) })
	return list[:min(len(list), 6)]
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

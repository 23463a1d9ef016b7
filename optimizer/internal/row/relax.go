package row

import (
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
	y, best, step []int64 // [counter]
	usage         []int64
	*form
	learned       []int     // parts worth keeping, in the order in which they were found
	forms         []*form   // [number of parts] the form that keeps the first few of learned
	tally         []float64 // [part] how often its counters or gates were broken lately
	cost          int64     // table entries touched by one solve
	picky         []bool    // [activity] some other activity may not follow it
	warm          bool      // multipliers come from an earlier call
	each, session []int64   // [activity] what the multipliers charge per period and session
	plain         []bool    // [activity] no loose counter has a multiplier
}

// form is what a choice of kept parts looks like.
type form struct {
	keep  []int // parts
	mul   []int // their radix
	Q     int
	nextq [][]int32 // [activity] nil: q stays, else [length*Q+q], -1: refused
	held  []bool    // [counter] its part is kept: no multiplier
}

// table is the memory of one relaxation.
type table struct {
	H        []int64 // [(t*(A+1)+last)*Q+q]
	B        []int64 // [activity*Q+q] best session starting in the period at hand
	one, two []int64 // [q]
	arg      []int16
}

func (r *relaxation) init(o *Oracle) {
	n := len(o.counters)
	r.y, r.best, r.step, r.usage = make([]int64, n), make([]int64, n), make([]int64, n), make([]int64, n)
	r.tally = make([]float64, len(o.parts))
	r.each, r.session, r.plain = make([]int64, o.A), make([]int64, o.A), make([]bool, o.A)
	r.picky = make([]bool, o.A)
	for l := range o.A {
		for a := range o.A {
			r.picky[l] = r.picky[l] || a != l && !o.ag.Follow[l*o.A+a]
		}
	}
	r.setKeep(o, 0)
}

// setKeep keeps the first n learned parts in the table.
func (r *relaxation) setKeep(o *Oracle, n int) {
	for len(r.forms) <= n {
		r.forms = append(r.forms, nil)
	}
	if r.forms[n] == nil {
		r.forms[n] = newForm(o, r.learned[:n])
	}
	r.form = r.forms[n]
}

func newForm(o *Oracle, keep []int) *form {
	f := &form{keep: keep, mul: make([]int, len(keep)), Q: 1, held: make([]bool, len(o.counters)), nextq: make([][]int32, o.A)}
	for i, k := range keep {
		f.mul[i] = f.Q
		f.Q *= o.parts[k].size
		for _, c := range o.parts[k].counters {
			f.held[c] = true
		}
	}
	for a := range o.A {
		touched := false
		for _, k := range keep {
			touched = touched || o.parts[k].next[a] != nil
		}
		if !touched {
			continue
		}
		lo, hi := o.ag.Length[a].Min, min(o.ag.Length[a].Max, o.T)
		tab := make([]int32, (hi+1)*f.Q)
		for l := lo; l <= hi; l++ {
			for q := range f.Q {
				tab[l*f.Q+q] = int32(f.next(o, a, l, q))
			}
		}
		f.nextq[a] = tab
	}
	return f
}

// next returns the kept state after a session of activity a over n periods,
// or -1 when a kept part refuses it.
func (f *form) next(o *Oracle, a, n, q int) int {
	out := 0
	for i, k := range f.keep {
		p := o.parts[k]
		s := int32(q / f.mul[i] % p.size)
		if p.next[a] != nil {
			s = p.next[a][n*p.size+int(s)]
		}
		if s < 0 {
			return -1
		}
		out += int(s) * f.mul[i]
	}
	return out
}

// state returns the kept part of a key.
func (f *form) state(o *Oracle, k *key) int {
	q := 0
	for i, c := range f.keep {
		q += int(o.parts[c].get(k)) * f.mul[i]
	}
	return q
}

// size makes the table large enough.
func (b *table) size(o *Oracle, Q int) {
	n := (o.T + 1) * (o.A + 1) * Q
	if cap(b.H) < n {
		b.H = make([]int64, n)
	}
	b.H = b.H[:n]
	if cap(b.B) < o.A*Q {
		b.B = make([]int64, o.A*Q)
	}
	b.B = b.B[:o.A*Q]
	if cap(b.one) < Q {
		b.one, b.two, b.arg = make([]int64, Q), make([]int64, Q), make([]int16, Q)
	}
	b.one, b.two, b.arg = b.one[:Q], b.two[:Q], b.arg[:Q]
}

// constant is what the multipliers pay or charge before anything is done.
func (r *relaxation) constant(o *Oracle, y []int64) (sum int64) {
	for k := range o.counters {
		c := &o.counters[k]
		switch {
		case r.held[k]:
		case y[k] > 0:
			sum += y[k] * (c.Max - o.usage[k])
		case y[k] < 0:
			sum += y[k] * (c.Min - o.usage[k])
		}
	}
	return sum
}

// solve fills H from period from on for multipliers y and returns the bound
// on paths that begin there with nothing done, and the entries touched.
func (r *relaxation) solve(o *Oracle, y []int64) (root int64, work int64) {
	T, A, Q := o.T, o.A, r.Q
	b := &o.table
	b.size(o, Q)
	r.price(o, y)
	for q := range Q { // ends
		end := int64(0)
		for i, k := range r.keep {
			p := o.parts[k]
			price := p.end[q/r.mul[i]%p.size]
			if price < 0 {
				end = Lowest
				break
			}
			end -= price * o.price.Scale
		}
		for l := 0; l <= A; l++ {
			b.H[(T*(A+1)+l)*Q+q] = end
		}
	}
	from := o.origin.key.period()
	for t := T - 1; t >= from; t-- {
		here := t * (A + 1) * Q
		if !o.ag.Work[t] {
			after := ((t+1)*(A+1) + A) * Q
			for l := 0; l <= A; l++ {
				copy(b.H[here+l*Q:here+(l+1)*Q], b.H[after:after+Q])
			}
			continue
		}
		for _, a := range o.starts[t] {
			work += r.begin(o, t, int(a))
		}
		if Q == 1 {
			r.followOne(o, t)
		} else {
			r.follow(o, t)
		}
		work += int64(Q * 2 * len(o.starts[t]))
	}
	r.cost = work
	root = b.H[(from*(A+1)+o.origin.key.last())*Q+r.state(o, &o.origin.key)]
	if root > Lowest/2 {
		root += o.origin.value + r.constant(o, y)
	}
	return root, work
}

// price subtracts the multipliers from every session's value.
func (r *relaxation) price(o *Oracle, y []int64) {
	A := o.A
	for a := range A {
		each, session, plain := int64(0), int64(0), true
		for _, u := range o.uses[a] {
			if !r.held[u.counter] {
				each += y[u.counter] * u.each
				session += y[u.counter] * u.session
				plain = plain && u.uniform
			}
		}
		r.each[a], r.session[a], r.plain[a] = each, session, plain
	}
	for t := o.origin.key.period(); t < o.T; t++ {
		for _, a := range o.starts[t] {
			a := int(a)
			lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
			k := int(o.offset[t*A+a]) + lo - o.ag.Length[a].Min
			if r.plain[a] {
				sum := r.session[a] + r.each[a]*int64(lo)
				for n := lo; n <= hi; n++ {
					o.net[k] = o.value[k] - sum
					sum += r.each[a]
					k++
				}
				continue
			}
			for n := lo; n <= hi; n++ {
				sum := r.session[a]
				for _, u := range o.uses[a] {
					if !r.held[u.counter] {
						sum += y[u.counter] * (u.prefix[t+n] - u.prefix[t])
					}
				}
				o.net[k] = o.value[k] - sum
				k++
			}
		}
	}
}

// begin fills B for sessions of activity a that start at t.
func (r *relaxation) begin(o *Oracle, t, a int) int64 {
	Q, A := r.Q, o.A
	lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
	k := int(o.offset[t*A+a]) + lo - o.ag.Length[a].Min
	if Q == 1 && r.nextq[a] == nil {
		best := int64(Lowest)
		H := o.table.H[(t+lo)*(A+1)+a:]
		for n := range hi - lo + 1 {
			if v := o.net[k+n] + H[n*(A+1)]; v > best {
				best = v
			}
		}
		if best < Lowest/2 {
			best = Lowest
		}
		o.table.B[a] = best
		return int64(max(0, hi-lo+1))
	}
	B := o.table.B[a*Q : (a+1)*Q]
	for q := range B {
		B[q] = Lowest
	}
	for n := lo; n <= hi; n++ {
		v := o.net[k]
		k++
		H := o.table.H[((t+n)*(A+1)+a)*Q : ((t+n)*(A+1)+a+1)*Q]
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

// followOne is follow without kept parts.
func (r *relaxation) followOne(o *Oracle, t int) {
	A := o.A
	one, two, arg := int64(Lowest), int64(Lowest), int16(-1)
	for _, a := range o.starts[t] {
		if v := o.table.B[a]; v > one {
			one, two, arg = v, one, a
		} else if v > two {
			two = v
		}
	}
	H := o.table.H[t*(A+1) : (t+1)*(A+1)]
	H[A] = one
	if t == 0 || !o.ag.Work[t-1] {
		return
	}
	for l := range A {
		switch {
		case !r.picky[l]:
			H[l] = one
			if int16(l) == arg {
				H[l] = two
			}
		case int16(l) != arg && arg >= 0 && o.ag.Follow[l*A+int(arg)]:
			H[l] = one
		default:
			best := int64(Lowest)
			for _, a := range o.starts[t] {
				if int(a) != l && o.ag.Follow[l*A+int(a)] && o.table.B[a] > best {
					best = o.table.B[a]
				}
			}
			H[l] = best
		}
	}
}

// follow fills H[t] from B: the best start that may follow each last
// activity. Only activities that can have ended at t matter. The two best
// starts per state serve everyone who may be followed by anything else.
func (r *relaxation) follow(o *Oracle, t int) {
	Q, A := r.Q, o.A
	b := &o.table
	one, two, arg := b.one, b.two, b.arg
	for q := range Q {
		one[q], two[q], arg[q] = Lowest, Lowest, -1
	}
	for _, a := range o.starts[t] {
		for q, v := range b.B[int(a)*Q : (int(a)+1)*Q] {
			if v > two[q] {
				if v > one[q] {
					one[q], two[q], arg[q] = v, one[q], a
				} else {
					two[q] = v
				}
			}
		}
	}
	here := t * (A + 1) * Q
	copy(b.H[here+A*Q:here+(A+1)*Q], one)
	if t == 0 || !o.ag.Work[t-1] {
		return
	}
	for l := range A {
		if !o.ag.Open[(t-1)*A+l] {
			continue
		}
		H := b.H[here+l*Q : here+(l+1)*Q]
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
		for _, a := range o.starts[t] {
			if int(a) == l || !o.ag.Follow[l*A+int(a)] {
				continue
			}
			for q, v := range b.B[int(a)*Q : (int(a)+1)*Q] {
				if v > H[q] {
					H[q] = v
				}
			}
		}
	}
}

// walk follows the best relaxed path and adds up its use of every counter;
// false when there is none.
func (r *relaxation) walk(o *Oracle) bool {
	T, A, Q := o.T, o.A, r.Q
	copy(r.usage, o.usage)
	H := o.table.H
	q, l := r.state(o, &o.origin.key), o.origin.key.last()
	for t := o.origin.key.period(); t < T; {
		if !o.ag.Work[t] {
			t, l = t+1, A
			continue
		}
		want := H[(t*(A+1)+l)*Q+q]
		found := false
	search:
		for _, b := range o.starts[t] {
			a := int(b)
			if l < A && (a == l || !o.ag.Follow[l*A+a]) {
				continue
			}
			lo, hi := int(o.length[t*A+a][0]), int(o.length[t*A+a][1])
			k := int(o.offset[t*A+a]) + lo - o.ag.Length[a].Min
			for n := lo; n <= hi; n, k = n+1, k+1 {
				to := q
				if tab := r.nextq[a]; tab != nil {
					to = int(tab[n*Q+q])
				}
				if to < 0 {
					continue
				}
				if w := H[((t+n)*(A+1)+a)*Q+to]; w > Lowest/2 && o.net[k]+w == want {
					for _, g := range o.gates[a] {
						if p := o.counters[g.counter].part; p >= 0 && r.usage[g.counter] < g.atLeast {
							r.tally[p]++
						}
					}
					for i := range o.uses[a] {
						u := &o.uses[a][i]
						r.usage[u.counter] += u.session + u.prefix[t+n] - u.prefix[t]
					}
					q, l, t, found = to, a, t+n, true
					break search
				}
			}
		}
		if !found {
			return false
		}
	}
	return true
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
		if s >= steps || bestRoot <= target || since > 16 || o.stopped() {
			break
		}
		r.walk(o)
		var norm float64
		for k := range o.counters {
			c := &o.counters[k]
			r.step[k] = 0
			if r.held[k] {
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
			if c.part >= 0 && (r.usage[k] > c.Max || r.usage[k] < c.Min) {
				r.tally[c.part]++
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
			if r.step[k] != 0 {
				r.move(o, k, int64(theta*float64(r.step[k])))
			}
		}
	}
	if !last {
		copy(r.y, r.best)
		bestRoot, _ = r.solve(o, r.y)
	}
	return bestRoot, work
}

// learn adds the part that relaxed paths broke most often for its size to
// those worth keeping, when a table with it costs at most budget entries.
func (r *relaxation) learn(o *Oracle, budget int64) bool {
	defer func() {
		for k := range r.tally {
			r.tally[k] /= 2
		}
	}()
	if n := len(r.keep); n < len(r.learned) {
		if r.cost*int64(o.parts[r.learned[n]].size) > budget {
			return false
		}
		r.setKeep(o, n+1)
		return true
	}
	best, which := 0.0, -1
	for k, p := range o.parts {
		if slices.Contains(r.learned, k) || r.tally[k] < 1 || r.cost*int64(p.size) > budget {
			continue
		}
		if v := r.tally[k] / math.Log(float64(p.size)+1); v > best {
			best, which = v, k
		}
	}
	if which < 0 {
		return false
	}
	r.learned = append(r.learned, which)
	r.setKeep(o, len(r.keep)+1)
	return true
}

// fit keeps as many of the learned parts as a table of budget entries allows.
func (r *relaxation) fit(o *Oracle, budget int64) {
	plain := int64(0)
	for t := range o.T {
		for _, a := range o.starts[t] {
			plain += int64(o.length[t*o.A+int(a)][1]-o.length[t*o.A+int(a)][0]) + 3
		}
	}
	n, cost := 0, plain
	for _, k := range r.learned {
		if cost *= int64(o.parts[k].size); cost > budget {
			break
		}
		n++
	}
	r.setKeep(o, n)
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
	if c.Max >= c.most {
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

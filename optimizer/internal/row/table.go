package row

// table is the shape of the relaxation for one set of kept counters: which of
// their values can occur in which period. A value q is live in period t when
// sessions lead there from the start of the year and on to an end at which
// every kept counter is within its hard bounds. When the kept counters share
// out all activities, t and q determine each other and the table is small
// although the product of the counters is large.
type table struct {
	keep   []int // counters
	mul    []int // their radix
	Q      int   // product of their sizes
	live   [][]int32
	pos    [][]int32 // [period][q] index into live, or -1
	base   []int     // [period] offset of the period's entries in H
	size   int       // entries of H
	nextq  [][]int32 // [activity] [length*Q+q] next value or -1; nil: unchanged
	start  int       // value at the start
	ending []int64   // [index into live[T]] price of ending there, not yet times the scale
}

// mostValues bounds Q, and with it the memory of a table.
const mostValues = 60_000

// newTable builds the shape, or returns nil when it would be too large.
// O(T A L Q).
func (o *Oracle) newTable(keep []int) *table {
	b := &table{keep: keep, mul: make([]int, len(keep)), Q: 1}
	for i, k := range keep {
		b.mul[i] = b.Q
		b.Q *= int(o.counters[k].cap) + 1
		if b.Q > mostValues {
			return nil
		}
		b.start += int(o.counters[k].Start) * b.mul[i]
	}
	b.nextq = make([][]int32, o.A)
	for a := range o.A {
		if !b.touched(o, a) {
			continue
		}
		longest := min(o.ag.Length[a].Max, o.T)
		b.nextq[a] = make([]int32, (longest+1)*b.Q)
		for n := 1; n <= longest; n++ {
			for q := range b.Q {
				b.nextq[a][n*b.Q+q] = int32(b.next(o, a, n, q))
			}
		}
	}
	b.findLive(o)
	return b
}

func (b *table) touched(o *Oracle, a int) bool {
	for _, k := range b.keep {
		for _, u := range o.uses[a] {
			if u.counter == k {
				return true
			}
		}
		for _, g := range o.gates[a] {
			if g.counter == k {
				return true
			}
		}
	}
	return false
}

// next returns the value after a session of activity a over n periods, or -1
// when a kept counter forbids it.
func (b *table) next(o *Oracle, a, n, q int) int {
	out := 0
	for i, k := range b.keep {
		c := &o.counters[k]
		have := b.value(o, q, i)
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
		out += int(have) * b.mul[i]
	}
	return out
}

// value is what kept counter number i stands at in q.
func (b *table) value(o *Oracle, q, i int) int64 {
	return int64(q / b.mul[i] % (int(o.counters[b.keep[i]].cap) + 1))
}

// findLive marks what can be reached from the start and then, backwards, what
// can still end well.
func (b *table) findLive(o *Oracle) {
	T, Q := o.T, b.Q
	reached := make([]bool, (T+1)*Q)
	reached[b.start] = true
	run := o.openRuns()
	each := func(t, q int, f func(t, q int) bool) {
		if !o.ag.Work[t] {
			f(t+1, q)
			return
		}
		for a := range o.A {
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, int(run[t*o.A+a])); n++ {
				to := q
				if b.nextq[a] != nil {
					to = int(b.nextq[a][n*Q+q])
				}
				if to >= 0 && f(t+n, to) {
					return
				}
			}
		}
	}
	for t := range T {
		for q := range Q {
			if reached[t*Q+q] {
				each(t, q, func(t, q int) bool { reached[t*Q+q] = true; return false })
			}
		}
	}
	ends := map[int]int64{}
	for q := range Q {
		if !reached[T*Q+q] {
			continue
		}
		var price int64
		ok := true
		for i, k := range b.keep {
			p, fine := o.counters[k].Price(b.value(o, q, i))
			price, ok = price+p, ok && fine
		}
		if reached[T*Q+q] = ok; ok {
			ends[q] = price
		}
	}
	for t := T - 1; t >= 0; t-- {
		for q := range Q {
			if reached[t*Q+q] {
				good := false
				each(t, q, func(t, q int) bool { good = good || reached[t*Q+q]; return good })
				reached[t*Q+q] = good
			}
		}
	}
	b.live, b.pos, b.base = make([][]int32, T+1), make([][]int32, T+1), make([]int, T+2)
	for t := 0; t <= T; t++ {
		b.pos[t] = make([]int32, Q)
		for q := range Q {
			b.pos[t][q] = -1
			if reached[t*Q+q] {
				b.pos[t][q] = int32(len(b.live[t]))
				b.live[t] = append(b.live[t], int32(q))
			}
		}
		b.base[t+1] = b.base[t] + (o.A+1)*len(b.live[t])
	}
	b.size = b.base[T+1]
	for _, q := range b.live[T] {
		b.ending = append(b.ending, ends[int(q)])
	}
}

// openRuns is the longest session that can start in each [period*A+activity],
// as far as open cells allow.
func (o *Oracle) openRuns() []int32 {
	run := make([]int32, (o.T+1)*o.A)
	for t := o.T - 1; t >= 0; t-- {
		for a := range o.A {
			if o.ag.Work[t] && o.ag.Open[t*o.A+a] {
				run[t*o.A+a] = run[(t+1)*o.A+a] + 1
			}
		}
	}
	return run
}

// of returns the value of the kept counters in a key.
func (b *table) of(o *Oracle, k *key) int {
	q := 0
	for i, c := range b.keep {
		q += int(o.counters[c].get(k)) * b.mul[i]
	}
	return q
}

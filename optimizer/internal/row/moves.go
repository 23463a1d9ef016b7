package row

import (
	"math"
	"math/rand/v2"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// Moves is a local search over the sessions of one agent's legal path: one session gives way to another, two change
// places, with others that count alike in their stead, or the border between two shifts. Each move is judged exactly,
// by the states of the compiled automata, from where it begins to where the old path's states are met again. Worse
// paths are taken with a chance that falls (simulated annealing).
type Moves struct {
	Tries    int     // moves that are looked at
	From, To float64 // temperature at the beginning and at the end, in units of the prices
	Seed     uint64
	Last     bool // return where it ends, and not the best path on the way
}

// Moved is what came of it.
type Moved struct {
	Path  model.Path // nil: near is not legal
	Value int64
	Work  int64
}

// Move searches from near at prices p.
func (o *Oracle) Move(p *Prices, near model.Path, v Moves) (out Moved) {
	o.ready()
	o.borrow()
	defer o.giveBack()
	if o.dead {
		return out
	}
	o.prepare(p)
	out = o.wander(near, v)
	out.Work += int64(len(o.value))
	return out
}

// pause is how many tries are made at one temperature.
const pause = 64

// wander is Move after prepare.
func (o *Oracle) wander(near model.Path, v Moves) (out Moved) {
	w := &o.line
	if !w.begin(o, near) {
		return out
	}
	if o.kin == nil {
		o.kin = o.kinship()
	}
	rng := rand.New(rand.NewPCG(v.Seed, 77))
	best := w.value
	w.best = append(w.best[:0], w.xs...)
	heat, fall := v.From, 1.0
	if v.Tries > pause && v.From > 0 {
		fall = math.Pow(max(v.To, v.From/1e6)/v.From, 1/float64(v.Tries/pause))
	}
	for k := range v.Tries {
		if k%pause == pause-1 {
			heat *= fall
		}
		i, j := w.propose(o, rng)
		if j < 0 {
			continue
		}
		out.Work += int64(j - i)
		if w.try(o, i, j, w.value-int64(heat*rng.ExpFloat64())) && w.value > best {
			best = w.value
			w.best = append(w.best[:0], w.xs...)
		}
	}
	out.Work += int64(v.Tries)
	xs := w.best
	if v.Last {
		best, xs = w.value, w.xs
	}
	out.Path, out.Value = o.blank(), best
	for _, x := range xs {
		o.put(out.Path, x)
	}
	return out
}

// line is a legal path as sessions, with the state before each of them and after the last.
type line struct {
	xs    []piece
	at    []label
	value int64   // of the whole
	fresh []piece // what a move puts in the place of some of them
	best  []piece
	spare []label
	rest  []piece
	idle  int // the activity of pieces without work, which stay single periods
}

func (w *line) begin(o *Oracle, near model.Path) bool {
	xs, ok := o.pieces(near)
	if !ok {
		return false
	}
	w.xs, w.at, w.idle = append(w.xs[:0], xs...), w.at[:0], o.A
	l := o.begin()
	for _, x := range xs {
		w.at = append(w.at, l)
		if !o.pass(&l, x) {
			return false
		}
	}
	w.at = append(w.at, l)
	end, ok := o.end(&l.key)
	w.value = l.value - end
	return ok
}

// pass moves the label by one session, or by one period without work; false when it is refused.
func (o *Oracle) pass(l *label, x piece) bool {
	if x.a == o.A {
		if o.ag.Work[x.t] || !o.run1(l, x.t, 1, o.A) {
			return false
		}
		l.key.at(x.t+1, o.A)
		return true
	}
	k := x.t*o.A + x.a
	if lo, hi := int(o.all[k][0]), int(o.all[k][1]); x.n < lo || x.n > hi {
		return false
	}
	last := l.key.last()
	if last < o.A && (last == x.a || !o.ag.Follow[last*o.A+x.a]) || !o.step(l, x.a, x.t, x.n) {
		return false
	}
	l.value += o.value[int(o.offset[k])+x.n-o.ag.Length[x.a].Min]
	l.key.at(x.t+x.n, x.a)
	return true
}

// try puts w.fresh in the place of sessions i..j-1 when that is legal and the whole is then worth least.
func (w *line) try(o *Oracle, i, j int, least int64) bool {
	l := w.at[i]
	w.spare = w.spare[:0]
	for _, x := range w.fresh {
		w.spare = append(w.spare, l)
		if !o.pass(&l, x) {
			return false
		}
	}
	k := j
	for ; k < len(w.xs); k++ {
		if l.key == w.at[k].key { // from here on everything is as it was
			break
		}
		w.spare = append(w.spare, l)
		if !o.pass(&l, w.xs[k]) {
			return false
		}
	}
	value := w.value + l.value - w.at[k].value
	if k == len(w.xs) {
		end, ok := o.end(&l.key)
		if !ok {
			return false
		}
		value = l.value - end
	}
	if value < least {
		return false
	}
	gain := l.value - w.at[k].value
	for n := k; n < len(w.at); n++ {
		w.at[n].value += gain
	}
	if k == len(w.xs) {
		w.at[k] = l
	}
	// sessions i..j-1 become fresh, states i..k-1 become spare
	w.rest = append(w.rest[:0], w.xs[j:]...)
	w.xs = append(append(w.xs[:i], w.fresh...), w.rest...)
	w.spare = append(w.spare, w.at[k:]...)
	w.at = append(w.at[:i], w.spare...)
	w.value = value
	return true
}

// block is a session, or a part of one that may be cut.
type block struct{ k, t, n int }

// cut picks a session, and a part of it where what remains may stand by itself.
func (w *line) cut(o *Oracle, k int, rng *rand.Rand) block {
	x := w.xs[k]
	b := block{k, x.t, x.n}
	if x.a == o.A || x.n == 1 {
		return b
	}
	shortest := o.ag.Length[x.a].Min
	if x.n <= shortest {
		return b
	}
	y := w.xs[rng.IntN(len(w.xs))]
	n := min(y.n, x.n)
	if y.a == x.a {
		n = 1 + rng.IntN(x.n)
	}
	d := rng.IntN(x.n - n + 1)
	if d > 0 && d < shortest {
		d = 0
	}
	if rest := x.n - n - d; rest > 0 && rest < shortest {
		d = x.n - n
		if d < shortest {
			return b
		}
	}
	b.t, b.n = x.t+d, n
	return b
}

// propose fills w.fresh with what a random move puts in the place of sessions i..j-1; j < 0: nothing.
func (w *line) propose(o *Oracle, rng *rand.Rand) (i, j int) {
	w.fresh = w.fresh[:0]
	b := w.cut(o, rng.IntN(len(w.xs)), rng)
	a := w.xs[b.k].a
	if a == o.A {
		return 0, -1
	}
	how := rng.IntN(8)
	switch how {
	case 0, 1, 2: // another session there
		c := -1
		if rng.IntN(2) == 0 {
			c = o.akin(a, rng)
		} else if s := o.whole[b.t]; len(s) > 0 {
			c = int(s[rng.IntN(len(s))])
		}
		if c < 0 || c == a {
			return 0, -1
		}
		n := b.n
		x := w.xs[b.k]
		if lo := o.ag.Length[c].Min; x.n > o.ag.Length[a].Min && lo <= x.t+x.n-b.t && rng.IntN(2) == 0 {
			n = lo
		}
		w.part(x, x.t, b.t)
		w.add(piece{c, b.t, n})
		w.part(x, b.t+n, x.t+x.n)
		return w.join(o, b.k, b.k+1, rng)
	case 3: // the border to the next shifts
		if b.k+1 == len(w.xs) || w.xs[b.k+1].a == o.A {
			return 0, -1
		}
		x, y := w.xs[b.k], w.xs[b.k+1]
		d := 1 + rng.IntN(2)
		if rng.IntN(2) == 0 {
			d = -d
		}
		if x.n+d <= 0 || y.n-d <= 0 {
			return 0, -1
		}
		w.add(piece{x.a, x.t, x.n + d})
		w.add(piece{y.a, y.t + d, y.n - d})
		return b.k, b.k + 2
	}
	k := rng.IntN(len(w.xs))
	if k == b.k {
		return 0, -1
	}
	if how == 4 {
		return w.carry(o, b, k, rng)
	}
	c := w.cut(o, k, rng)
	if k < b.k {
		b, c = c, b
	}
	return w.swap(o, b, c, rng)
}

// swap lets two blocks change places; what lies between shifts when they are not equally long.
func (w *line) swap(o *Oracle, b, c block, rng *rand.Rand) (i, j int) {
	x, y := w.xs[b.k], w.xs[c.k]
	if x.a == o.A || y.a == o.A || x.a == y.a {
		return 0, -1
	}
	first, second := y.a, x.a
	if rng.IntN(2) == 0 {
		first = o.akin(first, rng)
	}
	if rng.IntN(2) == 0 {
		second = o.akin(second, rng)
	}
	shift := c.n - b.n
	w.part(x, x.t, b.t)
	w.add(piece{first, b.t, c.n})
	if n := x.t + x.n - b.t - b.n; n > 0 {
		w.add(piece{x.a, b.t + c.n, n})
	}
	for k := b.k + 1; k < c.k; k++ {
		z := w.xs[k]
		if z.a == o.A && shift != 0 {
			return 0, -1
		}
		z.t += shift
		w.add(z)
	}
	if c.t > y.t {
		w.add(piece{y.a, y.t + shift, c.t - y.t})
	}
	w.add(piece{second, c.t + shift, b.n})
	w.part(y, c.t+c.n, y.t+y.n)
	return w.join(o, b.k, c.k+1, rng)
}

// carry takes a block out and puts it before session k, or behind it where that comes later; what lies between shifts.
func (w *line) carry(o *Oracle, b block, k int, rng *rand.Rand) (i, j int) {
	x := w.xs[b.k]
	i, j = min(b.k, k), max(b.k, k)+1
	from, shift := b.t, -b.n
	if k < b.k {
		w.add(piece{x.a, w.xs[k].t, b.n})
		shift = b.n
	}
	for _, z := range w.xs[i:j] {
		if z.a == o.A {
			return 0, -1
		}
		switch {
		case z.t != x.t:
			z.t += shift
			w.add(z)
		case shift < 0:
			w.part(x, x.t, from)
			w.part(x, from, x.t+x.n-b.n)
		default:
			w.part(x, x.t+b.n, from+b.n)
			w.part(x, from+b.n, x.t+x.n)
		}
	}
	if shift < 0 {
		last := w.xs[k]
		w.add(piece{x.a, last.t + last.n - b.n, b.n})
	}
	return w.join(o, i, j, rng)
}

// part adds what x does from one period to another.
func (w *line) part(x piece, from, to int) {
	if to > from {
		w.add(piece{x.a, from, to - from})
	}
}

// add joins a session to the one before where that is of the same activity.
func (w *line) add(x piece) {
	if n := len(w.fresh); n > 0 && w.fresh[n-1].a == x.a && x.a != w.idle {
		w.fresh[n-1].n += x.n
		return
	}
	w.fresh = append(w.fresh, x)
}

// join lets, now and then, one of two neighbors that can be of any length take the place of both. Waiting in the year and
// being done at its end are such: the last session cannot move without the border between the two.
func (w *line) join(o *Oracle, i, j int, rng *rand.Rand) (int, int) {
	how := rng.IntN(4)
	if how > 1 {
		return w.tidy(o, i, j)
	}
	elastic := func(a int) bool { return a != o.A && o.ag.Length[a].Max > o.ag.Length[a].Min }
	if j < len(w.xs) && elastic(w.xs[j].a) && elastic(w.fresh[len(w.fresh)-1].a) {
		w.fresh = append(w.fresh, w.xs[j])
		j++
	}
	if i > 0 && elastic(w.xs[i-1].a) && elastic(w.fresh[0].a) {
		i--
		w.fresh = append(w.fresh, piece{})
		copy(w.fresh[1:], w.fresh)
		w.fresh[0] = w.xs[i]
	}
	n := 0
	for _, x := range w.fresh {
		if n > 0 && elastic(x.a) && elastic(w.fresh[n-1].a) {
			y := &w.fresh[n-1]
			to := y.a
			if how == 1 {
				to = x.a
			}
			if x.a == y.a || y.n+x.n <= o.ag.Length[to].Max {
				y.a, y.n = to, y.n+x.n
				continue
			}
		}
		w.fresh[n] = x
		n++
	}
	w.fresh = w.fresh[:n]
	return w.tidy(o, i, j)
}

// tidy joins the first and the last fresh session to their neighbors of the same activity.
func (w *line) tidy(o *Oracle, i, j int) (int, int) {
	if i > 0 {
		if x := w.xs[i-1]; x.a != o.A && x.a == w.fresh[0].a {
			w.fresh[0].t, w.fresh[0].n = x.t, w.fresh[0].n+x.n
			i--
		}
	}
	if j < len(w.xs) {
		if x, last := w.xs[j], len(w.fresh)-1; x.a != o.A && x.a == w.fresh[last].a {
			w.fresh[last].n += x.n
			j++
		}
	}
	return i, j
}

// akin picks an activity that one of the automata which a moves cannot tell from it; a itself where there is none.
func (o *Oracle) akin(a int, rng *rand.Rand) int {
	groups := o.kin[a]
	if len(groups) == 0 {
		return a
	}
	g := groups[rng.IntN(len(groups))]
	return int(g[rng.IntN(len(g))])
}

// kinship lists for every activity, by automaton that it moves, those that move it alike.
func (o *Oracle) kinship() [][][]int16 {
	kin := make([][][]int16, o.A)
	var open []int16
	for a := range o.A {
		for t := range o.T {
			if o.ag.Work[t] && o.ag.Open[t*o.A+a] {
				open = append(open, int16(a))
				break
			}
		}
	}
	for _, p := range o.parts {
		groups := map[string][]int16{}
		var names []string
		for _, a := range open {
			if p.start < 0 || p.next[a] == nil {
				continue
			}
			name := written(p.next[a])
			if groups[name] == nil {
				names = append(names, name)
			}
			groups[name] = append(groups[name], a)
		}
		for _, name := range names {
			g := groups[name]
			if len(g) < 2 {
				continue
			}
			for _, a := range g {
				kin[a] = append(kin[a], g)
			}
		}
	}
	return kin
}

// written is a table as something to compare.
func written(next []int32) string {
	b := make([]byte, 0, 4*len(next))
	for _, s := range next {
		b = append(b, byte(s), byte(s>>8), byte(s>>16), byte(s>>24))
	}
	return string(b)
}

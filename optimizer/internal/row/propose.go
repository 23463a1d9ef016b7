package row

import "math/rand/v2"

// What small moves there are (moves.go tries them): pieces of the line that are cut, put elsewhere and joined.

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

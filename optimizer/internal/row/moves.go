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

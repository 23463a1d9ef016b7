package row

import "github.com/fellowplan/fellowplan/optimizer/internal/model"

// piece is a session of a path, or a period without work (activity A).
type piece struct{ a, t, n int }

// pieces reads p as sessions; false when some session does not fit or is
// closed in this call.
func (o *Oracle) pieces(p model.Path) (out []piece, ok bool) {
	for t := 0; t < o.T; {
		if !o.ag.Work[t] {
			out = append(out, piece{o.A, t, 1})
			t++
			continue
		}
		if p[t] == model.None {
			return nil, false
		}
		a, s := int(o.m.Choices[p[t]]), t
		for t < o.T && o.ag.Work[t] && p[t] != model.None && int(o.m.Choices[p[t]]) == a {
			t++
		}
		if x := o.all[s*o.A+a]; t-s < int(x[0]) || t-s > int(x[1]) {
			return nil, false
		}
		out = append(out, piece{a, s, t - s})
	}
	return out, true
}

// along moves the label and usage by one piece; false when it is refused.
func (o *Oracle) along(l *label, usage []int64, x piece) bool {
	l.parent = -1
	if x.a == o.A {
		if !o.run1(l, x.t, 1, o.A) {
			return false
		}
		l.key.at(x.t+1, o.A)
		return true
	}
	last := l.key.last()
	if last < o.A && (last == x.a || !o.ag.Follow[last*o.A+x.a]) || !o.step(l, x.a, x.t, x.n) {
		return false
	}
	for _, u := range o.uses[x.a] {
		usage[u.counter] += u.session + u.prefix[x.t+x.n] - u.prefix[x.t]
	}
	l.value += o.value[int(o.offset[x.t*o.A+x.a])+x.n-o.ag.Length[x.a].Min]
	l.key.at(x.t+x.n, x.a)
	return true
}

// worth returns the value of a path whose choices are the best ones, which it
// writes into p; false when it is not legal.
func (o *Oracle) worth(p model.Path) (value int64, ok bool) {
	o.origin = o.begin()
	xs, ok := o.pieces(p)
	if !ok {
		return 0, false
	}
	l := o.origin
	for _, x := range xs {
		if !o.along(&l, o.usage, x) {
			return 0, false
		}
		o.put(p, x)
	}
	end, ok := o.end(&l.key)
	return l.value - end, ok
}

// put writes a piece with its best choice into p.
func (o *Oracle) put(p model.Path, x piece) {
	if x.a == o.A {
		p[x.t] = model.None
		return
	}
	c := o.choice[int(o.offset[x.t*o.A+x.a])+x.n-o.ag.Length[x.a].Min]
	for t := x.t; t < x.t+x.n; t++ {
		p[t] = c
	}
}

// Parameters of windows, measured on years of 52 weeks: wider windows and
// pairs of windows took longer and found no more.
const (
	windowPeriods = 12
	windowLabels  = 1500
	windowSteps   = 5
)

// windows improves p by re-optimizing one window after the other exactly,
// everything outside left as it is, until a pass finds nothing. It returns the
// value. Every window starts from the multipliers of the whole year.
func (o *Oracle) windows(p model.Path, value int64, passes int, ans *Answer) int64 {
	r := &o.relax
	y := append([]int64(nil), r.y...)
	for range passes {
		was := value
		xs, _ := o.pieces(p)
		for i, end := 0, 0; i < len(xs) && end < len(xs) && !o.stopped(); i++ {
			for end = i; end < len(xs) && xs[end].t+xs[end].n-xs[i].t <= windowPeriods; {
				end++
			}
			if end-i < 2 {
				continue
			}
			copy(r.y, y)
			if v := o.window(p, xs, i, end, value, ans); v > value {
				value = v
				xs, _ = o.pieces(p)
			}
		}
		if value == was {
			break
		}
	}
	copy(r.y, y)
	o.length, o.starts = o.all, o.whole
	o.origin = o.begin()
	return value
}

// window re-optimizes pieces i..j-1 of p.
func (o *Oracle) window(p model.Path, xs []piece, i, j int, value int64, ans *Answer) int64 {
	o.origin = o.begin()
	for _, x := range xs[:i] {
		if !o.along(&o.origin, o.usage, x) {
			return value
		}
	}
	o.length, o.starts = o.inner, o.inside
	o.free(xs[i:j])
	o.fix(xs[j:])
	o.plain(o.graph)
	root, work := o.relax.descend(o, windowSteps, value, false)
	ans.Work += work
	if root <= value {
		return value
	}
	var a Answer
	o.search(value, 1, windowLabels, &a, func(n int32) {
		value = o.store.labels[n].value
		o.path(n, p)
	})
	ans.Work += a.Work
	return value
}

// free opens the periods of some pieces to everything that ends within them.
func (o *Oracle) free(xs []piece) {
	last := xs[len(xs)-1]
	end := last.t + last.n
	for t := xs[0].t; t < end; t++ {
		o.inside[t] = o.whole[t]
		for _, a := range o.whole[t] {
			x := o.all[t*o.A+int(a)]
			x[1] = min(x[1], int32(end-t))
			o.inner[t*o.A+int(a)] = x
		}
	}
}

// fix leaves every piece as it is.
func (o *Oracle) fix(xs []piece) {
	for _, x := range xs {
		for t := x.t; t < x.t+x.n; t++ {
			o.inside[t] = nil
		}
		if x.a < o.A {
			o.once[x.t] = int16(x.a)
			o.inside[x.t] = o.once[x.t : x.t+1]
			o.inner[x.t*o.A+x.a] = [2]int32{int32(x.n), int32(x.n)}
		}
	}
}

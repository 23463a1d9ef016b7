package row

import "math"

// prices fills in the arcs.
func (w *Within) prices(p *Prices) {
	o := &w.o
	C, W := o.C, w.To-w.From
	w.sum, w.run = sized(w.sum, (W+1)*C), sized(w.run, W*C+C)
	clear(w.sum[:C])
	for u := range W {
		at := (w.From + u) * C
		for c := range C {
			w.sum[(u+1)*C+c] = w.sum[u*C+c] + p.Cell[at+c]
		}
	}
	if p.Shut != nil {
		clear(w.run[W*C:])
		for u := W - 1; u >= 0; u-- {
			for c := range C {
				w.run[u*C+c] = 0
				if !p.Shut[(w.From+u)*C+c] {
					w.run[u*C+c] = w.run[(u+1)*C+c] + 1
				}
			}
		}
	}
	for u := range w.slots {
		for k := w.slots[u].first; k < w.slots[u].last; k++ {
			x := &w.arcs[k]
			n := int(x.n)
			x.value, x.choice = Lowest, -1
			for _, c := range o.m.ChoicesOf[x.a] {
				if p.Shut != nil && int(w.run[u*C+int(c)]) < n {
					continue
				}
				if v := w.sum[(u+n)*C+int(c)] - w.sum[u*C+int(c)]; v > x.value {
					x.value, x.choice = v, int16(c)
				}
			}
		}
	}
}

// charge subtracts the multipliers from the arcs.
func (w *Within) charge() {
	o := &w.o
	for a := range o.A {
		each, once, plain := int64(0), int64(0), true
		for i := range o.uses[a] {
			u := &o.uses[a][i]
			if y := w.y[u.counter]; y != 0 {
				each += y * u.each
				once += y * u.session
				plain = plain && u.uniform
			}
		}
		w.each[a], w.once[a], w.free[a] = each, once, plain
	}
	for u := range w.slots {
		t := w.From + u
		for k := w.slots[u].first; k < w.slots[u].last; k++ {
			x := &w.arcs[k]
			if x.choice < 0 {
				continue
			}
			if w.free[x.a] {
				x.net = x.value - w.once[x.a] - w.each[x.a]*int64(x.n)
				continue
			}
			x.net = x.value - w.once[x.a]
			for i := range o.uses[x.a] {
				v := &o.uses[x.a][i]
				x.net -= w.y[v.counter] * (v.prefix[t+int(x.n)] - v.prefix[t])
			}
		}
	}
}

// constant is what the multipliers pay or charge outside the window.
func (w *Within) constant() (sum int64) {
	for k, y := range w.y {
		c := &w.o.counters[k]
		switch {
		case y > 0:
			sum += y * (c.Max - w.usage[k])
		case y < 0:
			sum += y * (c.Min - w.usage[k])
		}
	}
	return sum
}

// solve fills H, the best that can follow (period, last activity).
func (w *Within) solve(ans *Answer) int64 {
	o := &w.o
	w.charge()
	A, W := o.A, w.To-w.From
	for l := 0; l <= A; l++ {
		w.H[W*(A+1)+l] = Lowest
		if w.follow[l] {
			w.H[W*(A+1)+l] = 0
		}
	}
	B, H := w.B, w.H
	for u := W - 1; u >= 0; u-- {
		here := H[u*(A+1) : (u+1)*(A+1)]
		if w.slots[u].idle {
			for l := range here {
				here[l] = H[(u+1)*(A+1)+A]
			}
			continue
		}
		one, two, arg := int64(Lowest), int64(Lowest), -1
		arcs := w.arcs[w.slots[u].first:w.slots[u].last]
		for k := 0; k < len(arcs); {
			a := arcs[k].a
			best := int64(Lowest)
			for ; k < len(arcs) && arcs[k].a == a; k++ {
				if x := &arcs[k]; x.choice >= 0 {
					if h := H[(u+int(x.n))*(A+1)+int(a)]; h > Lowest/2 && x.net+h > best {
						best = x.net + h
					}
				}
			}
			B[a] = best
			if best > one {
				one, two, arg = best, one, int(a)
			} else if best > two {
				two = best
			}
		}
		here[A] = one
		if u > 0 && !o.ag.Work[w.From+u-1] {
			continue
		}
		for l := range A {
			switch {
			case arg < 0:
				here[l] = Lowest
			case l == arg && !o.relax.picky[l]:
				here[l] = two
			case l != arg && o.ag.Follow[l*A+arg]:
				here[l] = one
			default:
				best := int64(Lowest)
				for k := 0; k < len(arcs); {
					a := int(arcs[k].a)
					if a != l && o.ag.Follow[l*A+a] && B[a] > best {
						best = B[a]
					}
					for k < len(arcs) && int(arcs[k].a) == a {
						k++
					}
				}
				here[l] = best
			}
		}
	}
	ans.Work += int64(len(w.arcs) + W*A)
	root := H[w.start.key.last()]
	if root < Lowest/2 {
		return Lowest
	}
	return root + w.constant()
}

// walk follows the best relaxed content and adds up its use.
func (w *Within) walk() bool {
	o := &w.o
	A, W := o.A, w.To-w.From
	copy(w.used, w.usage)
	l := w.start.key.last()
	for u := 0; u < W; {
		if w.slots[u].idle {
			u, l = u+1, A
			continue
		}
		want, found := w.H[u*(A+1)+l], false
		for k := w.slots[u].first; k < w.slots[u].last; k++ {
			x := &w.arcs[k]
			a := int(x.a)
			if x.choice < 0 || l < A && (a == l || !o.ag.Follow[l*A+a]) {
				continue
			}
			if h := w.H[(u+int(x.n))*(A+1)+a]; h > Lowest/2 && x.net+h == want {
				w.count(piece{a, w.From + u, int(x.n)}, w.used)
				u, l, found = u+int(x.n), a, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// descend moves the multipliers by Polyak steps and leaves H at the best ones.
func (w *Within) descend(steps int, floor int64, ans *Answer) int64 {
	o := &w.o
	low := int64(infinity)
	factor := 1.0
	last := false
	for s := 0; ; s++ {
		root := w.solve(ans)
		if root < Lowest/2 {
			return Lowest
		}
		if last = root < low; last {
			low = root
			copy(w.best, w.y)
		} else {
			factor /= 1.5
		}
		if s >= steps || low <= floor || !w.walk() {
			break
		}
		var norm float64
		for k := range o.counters {
			c := &o.counters[k]
			w.step[k] = 0
			switch n := w.used[k]; {
			case n > c.Max:
				w.step[k] = n - c.Max
			case n < c.Min:
				w.step[k] = n - c.Min
			case w.y[k] > 0:
				w.step[k] = n - c.Max
			case w.y[k] < 0:
				w.step[k] = n - c.Min
			}
			norm += float64(w.step[k]) * float64(w.step[k])
		}
		if norm == 0 {
			break
		}
		gap := float64(root - floor)
		if guess := 0.02*math.Abs(float64(root)) + 4*float64(o.price.Scale); floor < Lowest/2 || gap > 4*guess {
			gap = guess
		}
		theta := factor * gap / norm
		for k, d := range w.step {
			if d != 0 {
				w.y[k] = o.moved(k, w.y[k], int64(theta*float64(d)))
			}
		}
	}
	if !last {
		copy(w.y, w.best)
		low = w.solve(ans)
	}
	return low
}

// moved is multiplier k after a step of d: it does not cross zero against the
// counter's sense and stays within the prices of soft sides.
func (o *Oracle) moved(k int, y, d int64) int64 {
	c := &o.counters[k]
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
	return min(max(n, least), most)
}

package row

// limitless is a part that stops mattering: once what is left of the year can no longer bring it to refuse anything,
// all its states are as good as one. At most six sessions at a hospital say nothing when five are left to do.
type limitless struct {
	part int
	sure []int32 // [state] sessions of so many periods of its activities together are never refused and cost nothing
	best int32   // the state that is sure of most
	by   []int   // parts that limit all its activities; nil: time alone does
	left []int32 // [period] working periods from there on in which one of its activities is open
}

// collectLimitless lists the parts that can stop mattering.
func (o *Oracle) collectLimitless() {
	for i, p := range o.parts {
		if p.start < 0 || p.size < 2 {
			continue
		}
		l := limitless{part: i, sure: o.sureness(p)}
		useful := false
		for s, n := range l.sure {
			if n > l.sure[l.best] {
				l.best = int32(s)
			}
		}
		for s, n := range l.sure {
			useful = useful || n > 0 && int32(s) != l.best
		}
		if !useful {
			continue
		}
		l.by = o.limiting(i)
		l.left = make([]int32, o.T+1)
		for t := o.T - 1; t >= 0; t-- {
			l.left[t] = l.left[t+1]
			for a, in := range p.acts {
				if in && o.ag.Work[t] && o.ag.Open[t*o.A+a] {
					l.left[t]++
					break
				}
			}
		}
		o.limitless = append(o.limitless, l)
	}
}

// sureness is limitless.sure of a part: the shortest way to a refusal or to an end that costs, less one.
func (o *Oracle) sureness(p *part) []int32 {
	sure := make([]int32, p.size)
	for s := range sure {
		sure[s] = int32(o.T + 1)
		if p.end[s] != 0 {
			sure[s] = -1
		}
	}
	for changed := true; changed; {
		changed = false
		for a, tab := range p.next {
			if tab == nil {
				continue
			}
			for n := o.ag.Length[a].Min; n <= min(o.ag.Length[a].Max, o.T); n++ {
				for s, to := range tab[n*p.size : (n+1)*p.size] {
					least := int32(n - 1)
					switch {
					case to >= 0 && p.acts[a]:
						least = int32(n) + sure[to]
					case to >= 0:
						least = sure[to]
					case !p.acts[a]:
						least = -1 // a gate
					}
					if least < sure[s] {
						sure[s], changed = least, true
					}
				}
			}
		}
	}
	return sure
}

// limiting picks parts that together limit all activities of part i; nil: there are none.
func (o *Oracle) limiting(i int) (by []int) {
	p := o.parts[i]
	open := append([]bool(nil), p.acts...)
	for {
		left, best, which := false, 0.0, -1
		for a := range open {
			left = left || open[a]
		}
		if !left {
			return by
		}
		for j, q := range o.parts {
			if j == i || q.start < 0 || q.room[q.start] > int32(o.T) {
				continue
			}
			fresh := 0
			for a := range open {
				if open[a] && q.acts[a] {
					fresh++
				}
			}
			if v := float64(fresh) / float64(q.room[q.start]+1); fresh > 0 && v > best {
				best, which = v, j
			}
		}
		if which < 0 {
			return nil
		}
		by = append(by, which)
		for a, in := range o.parts[which].acts {
			open[a] = open[a] && !in
		}
	}
}

// forget puts parts that have stopped mattering into one state. One part after the other: each is looked at
// with what the others have become, so that none is let go because of another that was let go before.
func (o *Oracle) forget(l *label, t int) {
	for i := range o.limitless {
		c := &o.limitless[i]
		p := o.parts[c.part]
		s := p.get(&l.key)
		if s == c.best || c.sure[s] < 0 {
			continue
		}
		left := c.left[t]
		if c.by != nil {
			room := int32(0)
			for _, j := range c.by {
				q := o.parts[j]
				room += max(0, q.room[q.get(&l.key)])
			}
			left = min(left, room)
		}
		if c.sure[s] < left {
			continue
		}
		p.set(&l.key, c.best)
		g := &o.arguments[c.part]
		if g.need != nil {
			l.need += g.need[c.best] - g.need[s]
		}
		if g.room != nil {
			l.room += g.room[c.best] - g.room[s]
		}
	}
}

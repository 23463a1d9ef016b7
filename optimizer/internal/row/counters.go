package row

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/model"
)

// compileCounters drops what can never bind and holds the others at the
// smallest value that says enough.
func (o *Oracle) compileCounters() {
	o.uses = make([][]use, o.A)
	o.gates = make([][]gate, o.A)
	need := make([]int64, len(o.ag.Counters))
	for _, g := range o.ag.Gates {
		need[g.Counter] = max(need[g.Counter], g.AtLeast)
	}
	index := make([]int, len(o.ag.Counters))
	limits := o.limits()
	for k := range o.ag.Counters {
		index[k] = -1
		c := counter{Counter: o.ag.Counters[k]}
		c.reach = o.reach(&c.Counter)
		most := c.Start + c.reach[0]
		if c.Over == 0 && c.Max < most && c.Max > c.Start && o.several(&c.Counter) {
			if m := c.Start + o.cover(k, limits); m <= c.Max {
				most, limits[k].least = m, nil // what follows from others limits nobody: no circles
			}
		}
		if c.Max >= most && c.Min <= c.Start && need[k] <= c.Start {
			continue // never binds, never asked
		}
		c.hardMin = c.Under == 0 && c.Min > c.Start
		c.hardMax = c.Over == 0 && c.Max < most
		c.most, c.part = most, -1
		switch {
		case c.hardMax:
			c.cap = c.Max
		case c.Max < most: // soft maximum: every value matters
			c.cap = most
		default:
			c.cap = max(min(c.Min, most), min(need[k], most), c.Start)
		}
		index[k] = len(o.counters)
		o.counters = append(o.counters, c)
	}
	for a := range o.A {
		for k := range o.ag.Counters {
			if index[k] < 0 {
				continue
			}
			c := &o.ag.Counters[k]
			if !moves(c, o.T, o.A, a) {
				continue
			}
			u := use{counter: index[k], prefix: make([]int64, o.T+1), uniform: true}
			if c.PerSession != nil {
				u.session = int64(c.PerSession[a])
			}
			first := true
			for t := range o.T {
				u.prefix[t+1] = u.prefix[t]
				if c.Inc == nil {
					continue
				}
				n := int64(c.Inc[t*o.A+a])
				u.prefix[t+1] += n
				if !o.ag.Work[t] || !o.ag.Open[t*o.A+a] {
					continue // never taken there
				}
				if !first && n != u.each {
					u.uniform = false
				}
				u.each, first = n, false
			}
			if !u.uniform {
				o.counters[index[k]].loose = true
			}
			if u.session != 0 || u.prefix[o.T] != 0 {
				o.uses[a] = append(o.uses[a], u)
			}
		}
	}
	for _, g := range o.ag.Gates {
		if k := index[g.Counter]; k >= 0 && g.AtLeast > o.counters[k].Start {
			o.gates[g.Activity] = append(o.gates[g.Activity], gate{k, g.AtLeast})
		}
	}
}

// several says whether more than one activity moves c. A count of a single activity is little state, and its
// multiplier says more about whole years than what it follows from.
func (o *Oracle) several(c *model.Counter) bool {
	n := 0
	for a := range o.A {
		if moves(c, o.T, o.A, a) {
			n++
		}
	}
	return n > 1
}

// moves says whether sessions of activity a add anything to c.
func moves(c *model.Counter, T, A, a int) bool {
	if c.PerSession != nil && c.PerSession[a] != 0 {
		return true
	}
	if c.Inc == nil {
		return false
	}
	for t := range T {
		if c.Inc[t*A+a] != 0 {
			return true
		}
	}
	return false
}

// reach returns the most that c can gain from each period on, an upper bound
// that ignores everything but open cells and shortest sessions.
func (o *Oracle) reach(c *model.Counter) []int64 {
	r := make([]int64, o.T+1)
	for t := o.T - 1; t >= 0; t-- {
		var most int64
		if !o.ag.Work[t] {
			r[t] = r[t+1]
			continue
		}
		for a, open := range o.ag.Open[t*o.A : (t+1)*o.A] {
			if !open {
				continue
			}
			var n int64
			if c.Inc != nil {
				n = int64(c.Inc[t*o.A+a])
			}
			if c.PerSession != nil {
				n += int64(c.PerSession[a]) // a session may start in every period
			}
			most = max(most, n)
		}
		r[t] = r[t+1] + most
	}
	return r
}

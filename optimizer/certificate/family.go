package certificate

import "slices"

// join picks minima that share no activity and count periods: together they cannot ask for more periods than are left.
func (x *agent) join() {
	x.worked = make([]int64, x.T+1)
	for t := range x.T {
		x.worked[t+1] = x.worked[t]
		if x.ag.Work[t] {
			x.worked[t+1]++
		}
	}
	x.family = make([]int64, len(x.ag.Counters))
	x.weight = make([]float64, len(x.family))
	for k := range x.weight {
		x.weight[k] = 1
	}
	taken := make([]bool, x.A)
	for k := range x.family {
		c := &x.ag.Counters[k]
		each, ok := x.even(k)
		if !ok || c.Under > 0 || c.Min <= c.Start {
			continue
		}
		for a := range x.A {
			ok = ok && !(taken[a] && slices.Contains(x.touches[a], k))
		}
		if !ok {
			continue
		}
		for a := range x.A {
			taken[a] = taken[a] || slices.Contains(x.touches[a], k)
		}
		x.weight[k] = ofFamily
		x.family[k] = (c.Min - c.Start + each - 1) / each
		x.asked += x.family[k]
	}
	for _, g := range x.ag.Gates {
		x.weight[g.Counter] = ofGate
	}
}

// Counters that open a gate are few states, and charges say nothing about when something may begin: kept first, they
// close most of the gap, and everything that comes after is kept in smaller graphs. Minima of the family prune by the
// periods that are left.
const (
	ofGate   = 20.0
	ofFamily = 2.0
)

// even says whether every period on an activity of counter k adds the same.
func (x *agent) even(k int) (each int64, ok bool) {
	c := &x.ag.Counters[k]
	if c.Inc == nil || slices.ContainsFunc(c.PerSession, func(n int32) bool { return n != 0 }) {
		return 0, false
	}
	for a := range x.A {
		if !slices.Contains(x.touches[a], k) {
			continue
		}
		for t := range x.T {
			if n := int64(c.Inc[t*x.A+a]); x.ag.Work[t] && x.ag.Open[t*x.A+a] {
				if each == 0 {
					each = n
				}
				if n != each {
					return 0, false
				}
			}
		}
	}
	return each, each > 0
}

// asks is, of part p's states, how many periods they have spent and how many they still ask for; nil where p is not
// of the family.
func (x *scratch) asks(p part) (done, need []int64) {
	if p.counter < 0 || x.family[p.counter] == 0 {
		return nil, nil
	}
	each, _ := x.even(p.counter)
	for s := range p.size {
		n := int64(s) * p.unit / each
		done, need = append(done, n), append(need, max(0, x.family[p.counter]-n))
	}
	return done, need
}

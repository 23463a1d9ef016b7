package certificate

// part is a counter or a machine that the relaxation may keep in its state.
type part struct {
	counter, machine int   // one of them is -1
	size             int   // states
	unit             int64 // of a counter: state s stands for start + s unit
}

// mostStates bounds one part.
const mostStates = 400

// counterPart describes counter k, if it has few enough values.
func (x *agent) counterPart(k int) (part, bool) {
	c := &x.ag.Counters[k]
	unit := int64(0)
	for _, n := range c.Inc {
		unit = gcd(unit, int64(n))
	}
	for _, n := range c.PerSession {
		unit = gcd(unit, int64(n))
	}
	unit = max(1, unit) // nothing adds to it, and a gate may ask for it
	size := (x.top(k)-c.Start+unit-1)/unit + 1
	if c.Over == 0 && c.Max < x.alike[k] { // states above the maximum are never entered
		size = (c.Max-c.Start)/unit + 1
	}
	return part{counter: k, machine: -1, size: int(max(1, size)), unit: unit}, size <= mostStates
}

// top is the largest value of counter k that is told apart.
func (x *agent) top(k int) int64 {
	if c := &x.ag.Counters[k]; c.Over == 0 {
		return min(x.alike[k], max(c.Max, c.Start))
	}
	return x.alike[k]
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

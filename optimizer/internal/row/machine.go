package row

// kinds are the machines as parts that a graph may keep. A machine reads period by period and charges on
// the way, so that a kept one puts a price on arcs: a change of site costs between two of them.
func (o *Oracle) kinds() (list []*part) {
	for i := range o.machines {
		m := &o.machines[i]
		list = append(list, &part{
			machine: m, size: m.States, end: m.Accept, next: make([][]int32, o.A), word: m.word, shift: m.shift, mask: m.mask,
		})
	}
	return list
}

// scale is what one unit of the part's prices is worth.
func (p *part) scale(o *Oracle) int64 {
	if p.machine != nil {
		return p.machine.scale(o.price)
	}
	return o.price.Scale
}

// stride runs a machine along a session that gets longer.
type stride struct {
	m         *machineField
	state     int32
	t, symbol int
	cost      int64
}

// until goes on to period t; false when the machine refuses.
func (r *stride) until(o *Oracle, t int) bool {
	for ; r.t < t; r.t++ {
		next, cost := r.m.Step(o.T, o.A, r.state, r.t, r.symbol)
		if next < 0 {
			return false
		}
		r.state, r.cost = next, r.cost+cost
	}
	return true
}

// charged reports that a machine refuses what was walked last, or charges for it.
func (o *Oracle) charged(p *part) bool {
	r := stride{m: p.machine, state: p.get(&o.origin.key)}
	for _, x := range o.walked {
		r.symbol = x.a
		if r.t = x.t; !r.until(o, x.t+x.n) {
			return true
		}
	}
	return r.cost > 0 || p.end[r.state] != 0
}

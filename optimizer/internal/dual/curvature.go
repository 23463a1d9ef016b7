package dual

// stiffest keeps variables that price nothing for the moment from running away.
const stiffest = 0.5

// curvature returns a guess at the inverse curvature of every variable at the
// point last evaluated: one over the variance of what the variable prices,
// with sessions taken as independent of each other.
func (p *program) curvature(tau float64) []float64 {
	T := p.m.Periods
	row := make([]float64, len(p.m.Rows))
	d := make([]float64, len(p.sides))
	for i, y := range p.years {
		f := p.flows[i]
		if y.ag.UsesShared {
			for k := 0; k < len(p.shared); k++ {
				u := &p.shared[k]
				m := f.cell[u.cell]
				row[u.row] += float64(m*(1-m)) * u.coef * u.coef
			}
		}
		for k := range y.own {
			u := &y.own[k]
			m := f.cell[u.cell]
			row[u.row] += float64(m*(1-m)) * u.coef * u.coef
		}
		if y.fair >= 0 {
			s := 0.0
			for t := range T {
				m1, m2 := 0.0, 0.0
				for c := range y.C {
					m, v := f.cell[c*T+t], y.score[c*T+t]
					m1 += m * v
					m2 += m * v * v
				}
				s += m2 - m1*m1
			}
			d[y.fair] = 2 * s * y.pay * y.pay
		}
		v := y.variable
		for k := range y.counters {
			n := y.spread(f, y.counters[k].touches, T)
			d[v] = n
			v++
		}
		for k := range y.gates {
			g := &y.gates[k]
			for _, at := range g.periods {
				b := f.begun[int(at)*y.A+int(g.a)]
				d[v] = y.spread(f, g.touches, int(at)) + g.atLeast*g.atLeast*b*(1-b)
				v++
			}
		}
	}
	copy(d, row)
	for k := range d {
		if p.sides[k].n == 0 {
			d[k] = tau / (d[k] + p.curve[k]*tau + 1e-3)
			continue
		}
		d[k] = tau / (max(0, d[k]) + p.curve[k]*tau + stiffest)
	}
	return d
}

// spread is the variance of a count before period end.
func (y *year) spread(f *flow, touches []touch, end int) (sum float64) {
	for j := range touches {
		a := &touches[j]
		var many, begun, v float64
		for _, c := range y.of[a.a] {
			for t := range end {
				inc := a.each
				if a.inc != nil {
					inc = a.inc[t]
				}
				m := f.cell[int(c)*y.T+t]
				many += m
				v += m * (1 - m) * inc * inc
			}
		}
		for t := range end {
			b := f.begun[t*y.A+int(a.a)]
			begun += b
			sum += b * (1 - b) * a.session * a.session
		}
		if begun > 1e-9 {
			v *= max(1, many/begun)
		}
		sum += v
	}
	return sum
}

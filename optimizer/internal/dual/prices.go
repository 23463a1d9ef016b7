package dual

// prices fills f.price and f.start from the variables x.
func (y *year) prices(f *flow, x []float64, p *program) {
	T, w := y.T, y.T+1
	u := y.pay
	for c := range y.C {
		line := f.price[c*w+1 : (c+1)*w]
		copy(line, y.gain[c*T:(c+1)*T])
		if u != 0 {
			for t, s := range y.score[c*T : (c+1)*T] {
				line[t] += float64(u * s)
			}
		}
		if y.ag.UsesShared {
			for t, v := range p.base[c*T : (c+1)*T] {
				line[t] -= v
			}
		}
	}
	for _, o := range y.own {
		c, t := int(o.cell)/T, int(o.cell)%T
		f.price[c*w+1+t] -= float64(x[o.row] * o.coef)
	}
	clear(f.start)
	v := y.variable
	for k := range y.counters {
		if net := x[v]; net != 0 {
			y.charge(f, y.counters[k].touches, net)
		}
		v++
	}
	for k := range y.gates {
		y.chargeGate(f, &y.gates[k], x[v:])
		v += len(y.gates[k].periods)
	}
	for c := range y.C {
		line := f.price[c*w : (c+1)*w]
		line[0] = 0
		sum := 0.0
		for t := 1; t <= T; t++ {
			sum += line[t]
			line[t] = sum
		}
	}
}

// charge takes net per unit of a counter off every cell and start.
func (y *year) charge(f *flow, touches []touch, net float64) {
	T, w := y.T, y.T+1
	for k := range touches {
		a := &touches[k]
		for _, c := range y.of[a.a] {
			line := f.price[int(c)*w+1 : (int(c)+1)*w]
			if a.inc != nil {
				for t := range line {
					line[t] -= float64(net * a.inc[t])
				}
			} else if a.each != 0 {
				d := float64(net * a.each)
				for t := range line {
					line[t] -= d
				}
			}
		}
		if a.session != 0 {
			d := float64(net * a.session)
			for t := range T {
				f.start[int(a.a)*T+t] += d
			}
		}
	}
}

// chargeGate charges x_t for every unit of (count before t - AtLeast start_t).
func (y *year) chargeGate(f *flow, g *gate, x []float64) {
	T, w := y.T, y.T+1
	sum := 0.0 // of -x after the period at hand
	k := len(g.periods) - 1
	for t := T - 1; t >= 0; t-- {
		if sum != 0 {
			for j := range g.touches {
				a := &g.touches[j]
				inc := a.each
				if a.inc != nil {
					inc = a.inc[t]
				}
				if inc != 0 {
					for _, c := range y.of[a.a] {
						f.price[int(c)*w+1+t] += float64(sum * inc)
					}
				}
				if a.session != 0 {
					f.start[int(a.a)*T+t] -= float64(sum * a.session)
				}
			}
		}
		if k >= 0 && int(g.periods[k]) == t {
			if m := -x[k]; m != 0 {
				f.start[int(g.a)*T+t] += float64(m * g.atLeast)
				sum += m
			}
			k--
		}
	}
}

// means adds up what the year's own variables price.
func (y *year) means(f *flow, mean []float64) {
	T := y.T
	if y.fair >= 0 {
		sum := 0.0
		for k, s := range y.score {
			sum += float64(f.cell[k] * s)
		}
		mean[y.fair] += sum
	}
	v := y.variable
	for k := range y.counters {
		c := &y.counters[k]
		n := 0.0
		for j := range c.touches {
			n += f.count(y, &c.touches[j], T)
		}
		mean[v] = n
		v++
	}
	for k := range y.gates {
		g := &y.gates[k]
		n, t := 0.0, 0
		for _, at := range g.periods {
			for ; t < int(at); t++ {
				for j := range g.touches {
					n += f.countAt(y, &g.touches[j], t)
				}
			}
			mean[v] = n - float64(g.atLeast*f.begun[int(at)*y.A+int(g.a)])
			v++
		}
	}
}

// count is the expected use by one activity before period end.
func (f *flow) count(y *year, a *touch, end int) (n float64) {
	for _, c := range y.of[a.a] {
		cell := f.cell[int(c)*y.T : (int(c)+1)*y.T]
		if a.inc != nil {
			for t := range end {
				n += float64(cell[t] * a.inc[t])
			}
		} else if a.each != 0 {
			s := 0.0
			for t := range end {
				s += cell[t]
			}
			n += float64(s * a.each)
		}
	}
	if a.session != 0 {
		s := 0.0
		for t := range end {
			s += f.begun[t*y.A+int(a.a)]
		}
		n += float64(s * a.session)
	}
	return n
}

// countAt is the expected use by one activity in one period.
func (f *flow) countAt(y *year, a *touch, t int) (n float64) {
	inc := a.each
	if a.inc != nil {
		inc = a.inc[t]
	}
	if inc != 0 {
		for _, c := range y.of[a.a] {
			n += float64(f.cell[int(c)*y.T+t] * inc)
		}
	}
	return n + float64(a.session*f.begun[t*y.A+int(a.a)])
}

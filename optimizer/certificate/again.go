package certificate

// again moves the charges of counters that are not kept once more, by the same steps as tighten, on
// what is left of the year: what is kept changes what the others are best charged.
func (x *scratch) again(g *layers, target int64, steps int) {
	x.slope, x.delta, x.finest = sized(x.slope, len(x.charge)), sized(x.delta, len(x.charge)), sized(x.finest, len(x.charge))
	clear(x.slope)
	copy(x.finest, x.charge)
	now := g.bound(nothing)
	bound, below, idle := now, float64(now-target)/2, 0
	moved := false
	for range steps {
		if _, _, whole := x.broken(g); whole || x.broke() {
			break
		}
		square := 0.0
		for k, went := range x.went {
			if x.held[k] {
				x.slope[k] = 0
				continue
			}
			_, at := x.conjugate(k, x.charge[k], x.scale)
			x.slope[k] = float64(at-x.ag.Counters[k].Start-went) + 0.6*x.slope[k]
			square += x.slope[k] * x.slope[k]
		}
		if square == 0 {
			break
		}
		length := (float64(now-bound) + below) / square
		for k, s := range x.slope {
			to := x.charge[k]
			if s != 0 {
				to = x.clamp(k, float64(to)-length*s)
			}
			x.delta[k] = to - x.charge[k]
		}
		x.recharge(g)
		moved = true
		if now = g.bound(nothing); now < bound {
			if float64(bound-now) < below/8 {
				idle++
			} else {
				idle = 0
			}
			bound = now
			copy(x.finest, x.charge)
			if bound <= target {
				break
			}
		} else {
			idle++
		}
		if idle >= 3 {
			below, idle = below/2, 0
		}
	}
	if !moved {
		return
	}
	for k := range x.delta {
		x.delta[k] = x.finest[k] - x.charge[k]
	}
	x.recharge(g)
	g.arrive()
	g.settle(x.T, target)
}

// recharge moves the charges by delta, on the arcs and in rest.
func (x *scratch) recharge(g *layers) {
	for k, d := range x.delta {
		if d == 0 {
			continue
		}
		before, _ := x.conjugate(k, x.charge[k], x.scale)
		x.charge[k] += d
		after, _ := x.conjugate(k, x.charge[k], x.scale)
		g.extra += after - before
	}
	for e := len(g.nodes) - 1; e >= 0; e-- {
		from := &g.nodes[e]
		if int(from.t) == x.T {
			continue
		}
		from.rest = nothing
		arcs := g.leaving(e)
		for i := range arcs {
			j := &arcs[i]
			if a, n := x.trip(g, from, *j); a < x.A {
				for _, k := range x.touches[a] {
					if d := x.delta[k]; d != 0 {
						j.worth -= d * x.added(k, a, int(from.t), n)
					}
				}
			}
			if r := g.nodes[j.to].rest; r != nothing {
				from.rest = max(from.rest, j.worth+r)
			}
		}
	}
	x.summed += int64(2 * len(g.arcs))
}

// arrive reads g forwards, which fills in so.
func (g *layers) arrive() {
	for e := range g.nodes {
		if e > 0 {
			g.nodes[e].so = nothing
		}
	}
	for e := range g.nodes {
		if so := g.nodes[e].so; so != nothing {
			for _, j := range g.leaving(e) {
				g.nodes[j.to].so = max(g.nodes[j.to].so, so+j.worth)
			}
		}
	}
}

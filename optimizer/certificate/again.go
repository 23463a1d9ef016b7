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
				to = x.clamp(k, float64(to)-float64(length*s))
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
	x.arrive(g)
	x.settle(g, target)
}

// recharge moves the charges by delta, on the trips and in rest.
func (x *scratch) recharge(g *layers) {
	for k, d := range x.delta {
		if d == 0 {
			continue
		}
		before, _ := x.conjugate(k, x.charge[k], x.scale)
		after, _ := x.conjugate(k, x.charge[k]+d, x.scale)
		g.extra += after - before
	}
	x.move()
	x.back(g)
}

// move moves the charges by delta, on the trips.
func (x *scratch) move() {
	for k, d := range x.delta {
		x.charge[k] += d
	}
	for a, touched := range x.touches {
		for _, k := range touched {
			d := x.delta[k]
			if d == 0 {
				continue
			}
			sums, each := x.sums[k][a*(x.T+1):], int64(0)
			if c := &x.ag.Counters[k]; c.PerSession != nil {
				each = int64(c.PerSession[a])
			}
			for _, s := range x.sessionsOf[a] {
				if x.net[s.k] != nothing {
					x.net[s.k] -= d * (each + int64(sums[s.t+s.n]-sums[s.t]))
				}
			}
		}
	}
	x.fineTrips(x.plain)
}

// arrive reads g forwards, which fills in so.
func (x *scratch) arrive(g *layers) {
	for e := range g.nodes {
		if e > 0 {
			g.nodes[e].so = nothing
		}
	}
	for e := range g.nodes {
		if so := g.nodes[e].so; so != nothing {
			for _, j := range g.leaving(e) {
				g.nodes[j.to].so = max(g.nodes[j.to].so, so+x.net[j.trip])
			}
		}
	}
}

package dual

import "math"

// flow is the memory of one soft dynamic program and what it found.
type flow struct {
	price []float64 // [choice*(T+1)+period] sum of cell prices before the period
	start []float64 // [activity*T+period] what starting a session there is charged
	h, z  []float64 // [last*(T+1)+period] best value from there on, and the soft excess over it
	b, bz []float64 // [period*A+activity] the same for sessions that start there
	raw   []float64 // [period*A+activity] b before the charge for starting
	mass  []float64 // [last*(T+1)+period] probability of being there
	cell  []float64 // [choice*T+period] probability of the cell
	begun []float64 // [period*A+activity] probability that a session starts there
	e     []float64 // [period*A+activity] exp((b - best of the period)/tau) bz
}

func newFlow(y *year) *flow {
	T, A, C := y.T, y.A, y.C
	v := func(n int) []float64 { return make([]float64, n) }
	return &flow{
		price: v(C * (T + 1)), start: v(A * T), h: v((A + 1) * (T + 1)), z: v((A + 1) * (T + 1)),
		b: v(T * A), bz: v(T * A), raw: v(T * A), mass: v((A + 1) * (T + 1)), cell: v(C * T), begun: v(T * A), e: v(T * A),
	}
}

const (
	never   = -1e300 // the value of what cannot be
	tooThin = -60.0  // weights below exp(tooThin) count as nothing
	fine    = 25.0   // weights that differ by exp(fine) may be turned into each other
	noMass  = 1e-13
)

// backward fills h and z from the prices. With sessions s = (a, c, t, n),
//
//	b[t][a] = max over c, n of price(s) + h[t+n][a]       bz = sum exp((price + h - b)/tau) z
//	h[t][l] = max over a that may follow l of b[t][a]     z  = sum exp((b - h)/tau) bz
//
// so that h + tau log z is the soft maximum and z never leaves a modest range.
// tau = 0 gives the plain maximum, with ties shared.
func (f *flow) backward(y *year, tau float64) (hard, soft float64) {
	T, A := y.T, y.A
	w := T + 1
	inv := 1 / tau
	for l := range A + 1 {
		f.h[l*w+T], f.z[l*w+T] = 0, 1
	}
	for t := T - 1; t >= 0; t-- {
		if !y.ag.Work[t] {
			h, z := f.h[A*w+t+1], f.z[A*w+t+1]
			for _, l := range y.ends[t] {
				f.h[int(l)*w+t], f.z[int(l)*w+t] = h, z
			}
			f.h[A*w+t], f.z[A*w+t] = h, z
			continue
		}
		f.sessionsFrom(y, t, inv)
		f.join(y, t, inv)
	}
	hard = f.h[A*w]
	return hard, hard + tau*math.Log(f.z[A*w])
}

// sessionsFrom fills b and bz of one period.
func (f *flow) sessionsFrom(y *year, t int, inv float64) {
	A, C, w := y.A, y.C, y.T+1
	for _, a16 := range y.starts[t] {
		a := int(a16)
		lo := y.ag.Length[a].Min
		best := never
		h, z := f.h[a*w:(a+1)*w], f.z[a*w:(a+1)*w]
		for _, c := range y.of[a] {
			from, to := t+lo, t+int(y.last[t*C+int(c)])+1
			if from >= to {
				continue
			}
			p := f.price[int(c)*w : (int(c)+1)*w]
			now, h := p[t], h[from:to]
			for k, v := range p[from:to] {
				if v = v - now + h[k]; v > best {
					best = v
				}
			}
		}
		sum := 0.0
		if best > never/2 {
			for _, c := range y.of[a] {
				from, to := t+lo, t+int(y.last[t*C+int(c)])+1
				if from >= to {
					continue
				}
				p := f.price[int(c)*w : (int(c)+1)*w]
				now, h, z := p[t], h[from:to], z[from:to]
				for k, v := range p[from:to] {
					sum += weight(v-now+h[k]-best, inv) * z[k]
				}
			}
		}
		f.raw[t*A+a], f.b[t*A+a], f.bz[t*A+a] = best, best-f.start[a*y.T+t], sum
	}
}

// join fills h and z of one period from b and bz. All states look at the same
// starts, so that e = exp((b - one)/tau) bz with one = max b serves them all.
func (f *flow) join(y *year, t int, inv float64) {
	A, w := y.A, y.T+1
	one, arg := never, -1
	for _, a := range y.starts[t] {
		if v := f.b[t*A+int(a)]; v > one {
			one, arg = v, int(a)
		}
	}
	sum := 0.0
	e := f.e[t*A : (t+1)*A]
	for _, a := range y.starts[t] {
		v := weight(f.b[t*A+int(a)]-one, inv) * f.bz[t*A+int(a)]
		e[a] = v
		sum += v
	}
	if arg < 0 {
		sum = 1
	}
	f.h[A*w+t], f.z[A*w+t] = one, sum
	if t == 0 || !y.ag.Work[t-1] {
		return
	}
	for _, l := range y.ends[t] {
		f.h[int(l)*w+t], f.z[int(l)*w+t] = f.joined(y, t, int(l), arg, inv)
	}
}

// joined is h and z of state (t, l), when activity arg starts best at t.
func (f *flow) joined(y *year, t, l, arg int, inv float64) (best, sum float64) {
	A, w := y.A, y.T+1
	if arg < 0 {
		return never, 1
	}
	e := f.e[t*A : (t+1)*A]
	one, all := f.h[A*w+t], f.z[A*w+t]
	if y.follow[l*A+arg] { // all but a few
		sum = all
		for _, a := range y.barred[l] {
			sum -= e[a]
		}
		if sum > 0.01*all {
			return one, sum
		}
		best = one
	} else {
		best = never
		for _, a := range y.starts[t] {
			if v := f.b[t*A+int(a)]; v > best && y.follow[l*A+int(a)] {
				best = v
			}
		}
		if best < never/2 {
			return never, 1
		}
	}
	sum = 0
	if near := (one - best) * inv; best == one || near < fine { // e is fine enough
		for _, a := range y.starts[t] {
			if y.follow[l*A+int(a)] {
				sum += e[a]
			}
		}
		if best != one {
			sum *= exp(near)
		}
		return best, sum
	}
	for _, a := range y.starts[t] {
		if y.follow[l*A+int(a)] {
			sum += weight(f.b[t*A+int(a)]-best, inv) * f.bz[t*A+int(a)]
		}
	}
	return best, sum
}

// forward turns h and z into probabilities of cells and of starts of
// sessions: the gradient of the soft maximum.
func (f *flow) forward(y *year, tau float64) {
	T, A, w := y.T, y.A, y.T+1
	inv := 1 / tau
	clear(f.mass)
	clear(f.cell)
	clear(f.begun)
	f.mass[A*w] = 1
	for t := range T {
		if !y.ag.Work[t] {
			sum := f.mass[A*w+t]
			for _, l := range y.ends[t] {
				sum += f.mass[int(l)*w+t]
			}
			f.mass[A*w+t+1] += sum
			continue
		}
		f.depart(y, t, inv)
		for _, a := range y.starts[t] {
			if f.begun[t*A+int(a)] > noMass {
				f.carry(y, t, int(a), inv)
			}
		}
	}
	for c := range y.C { // from differences to values
		sum := 0.0
		for t := range T {
			sum += f.cell[c*T+t]
			f.cell[c*T+t] = sum
		}
	}
}

// depart shares out the mass that stands at t among the sessions that start
// there: everybody's among all, but for what may not follow what.
func (f *flow) depart(y *year, t int, inv float64) {
	A, w := y.A, y.T+1
	e, begun := f.e[t*A:(t+1)*A], f.begun[t*A:(t+1)*A]
	one, all := f.h[A*w+t], 0.0
	if mass := f.mass[A*w+t]; mass > noMass {
		all += mass / f.z[A*w+t]
	}
	if t > 0 && y.ag.Work[t-1] {
		for _, l16 := range y.ends[t] {
			l := int(l16)
			mass := f.mass[l*w+t]
			if mass <= noMass {
				continue
			}
			h, q := f.h[l*w+t], mass/f.z[l*w+t]
			near := (one - h) * inv
			switch {
			case h == one:
			case near < fine:
				q *= exp(near)
			default:
				f.leave(y, t, l, inv)
				continue
			}
			if q > 1e6*mass { // its e are small beside the barred ones
				f.leave(y, t, l, inv)
				continue
			}
			all += q
			for _, a := range y.barred[l] {
				begun[a] -= e[a] * q
			}
		}
	}
	if all > 0 {
		for _, a := range y.starts[t] {
			begun[a] += e[a] * all
		}
	}
}

// leave shares out the mass of state (t, l) alone.
func (f *flow) leave(y *year, t, l int, inv float64) {
	A, w := y.A, y.T+1
	h, q := f.h[l*w+t], f.mass[l*w+t]/f.z[l*w+t]
	for _, a := range y.starts[t] {
		if y.follow[l*A+int(a)] {
			if p := weight(f.b[t*A+int(a)]-h, inv); p > 0 {
				f.begun[t*A+int(a)] += p * f.bz[t*A+int(a)] * q
			}
		}
	}
}

// carry takes the mass that starts activity a at t to the ends of its sessions.
func (f *flow) carry(y *year, t, a int, inv float64) {
	C, w := y.C, y.T+1
	best := f.raw[t*y.A+a]
	q := f.begun[t*y.A+a] / f.bz[t*y.A+a]
	h, z := f.h[a*w:(a+1)*w], f.z[a*w:(a+1)*w]
	for _, c := range y.of[a] {
		p := f.price[int(c)*w : (int(c)+1)*w]
		cell := f.cell[int(c)*y.T : (int(c)+1)*y.T]
		for to := t + y.ag.Length[a].Min; to <= t+int(y.last[t*C+int(c)]); to++ {
			v := weight(p[to]-p[t]+h[to]-best, inv)
			if v == 0 {
				continue
			}
			v *= z[to] * q
			f.mass[a*w+to] += v
			cell[t] += v
			if to < y.T {
				cell[to] -= v
			}
		}
	}
}

package lp

import "math"

// holds checks what the primal method leaves against the program itself: the bounds, the signs of
// the reduced costs, A x - s = 0, and zero reduced costs for what is basic. When rounding is to
// blame the factors are thrown away.
func (s *Solver) holds() bool {
	s.computePrimal()
	if s.largestViolation() > 2*s.opt.PrimalTolerance {
		return false
	}
	for v, a := range s.at { // a column may have been banned
		if a != basic && s.wl[v] != s.wu[v] && s.attraction(int32(v)) > s.opt.DualTolerance {
			return false
		}
	}
	res := s.tmp
	clear(res)
	size := 1.0
	for v, x := range s.x {
		if x == 0 {
			continue
		}
		size = max(size, math.Abs(x))
		index, value := s.column(int32(v))
		for t, i := range index {
			res[i] += value[t] * x
		}
	}
	worst := 0.0
	for _, r := range res {
		worst = max(worst, math.Abs(r))
	}
	for _, v := range s.head {
		scale := 1 + math.Abs(s.cost[v])
		worst = max(worst, math.Abs(s.cost[v]-s.dot(s.y, v))/scale)
	}
	if worst <= 1e-9*size || s.lu.updates == 0 {
		return true
	}
	s.factored = false
	s.stats.Recoveries++
	return false
}

// provesInfeasible turns the row of the inverse left by the dual method into a Farkas vector and
// checks it against the program, the bounds being the true ones.
//
// With f = rho and g = A'f, the rows demand at least sum (f > 0 ? L : U) f, the columns give at
// most sum (g > 0 ? u : l) g.
func (s *Solver) provesInfeasible() bool {
	f := s.rho
	biggest := 0.0
	for _, x := range f {
		biggest = max(biggest, math.Abs(x))
	}
	if biggest == 0 {
		return false
	}
	s.farkas = make([]float64, s.Rows())
	demand, size := 0.0, 0.0
	for i, x := range f {
		x /= biggest
		if math.Abs(x) < 1e-12 {
			continue
		}
		v := s.rowVar[i]
		bound := s.lower[v]
		if x < 0 {
			bound = s.upper[v]
		}
		if math.IsInf(bound, 0) {
			if math.Abs(x) > 1e-9 {
				return false
			}
			continue
		}
		s.farkas[i] = x
		demand += x * bound
		size += math.Abs(x * bound)
	}
	supply := 0.0
	for _, v := range s.columnVar {
		g := s.dot(s.farkas, v)
		if math.Abs(g) <= 1e-9 {
			continue
		}
		bound := s.upper[v]
		if g < 0 {
			bound = s.lower[v]
		}
		if math.IsInf(bound, 0) {
			return false
		}
		supply += g * bound
		size += math.Abs(g * bound)
	}
	return demand-supply > 1e-9*(1+size)
}

// keepRay records the direction in which nothing blocks.
func (s *Solver) keepRay(q int32, sign float64) {
	s.ray = make([]float64, s.Columns())
	set := func(v int32, x float64) {
		if s.rowOf[v] < 0 && math.Abs(x) > 1e-11 {
			s.ray[s.number[v]] = x
		}
	}
	set(q, sign)
	for p, v := range s.head {
		set(v, -sign*s.alpha[p])
	}
}

// rayHolds checks that the direction keeps all bounds for ever and gains.
func (s *Solver) rayHolds() bool {
	move := make([]float64, s.Rows())
	size, gain := 0.0, 0.0
	for j, x := range s.ray {
		size = max(size, math.Abs(x))
		gain -= x * s.cost[s.columnVar[j]]
	}
	if size == 0 {
		return false
	}
	may := func(v int32, x float64) bool {
		return !(x > 1e-7*size && !math.IsInf(s.upper[v], 0) || x < -1e-7*size && !math.IsInf(s.lower[v], 0))
	}
	for j, x := range s.ray {
		v := s.columnVar[j]
		if !may(v, x) {
			return false
		}
		if x != 0 {
			index, value := s.column(v)
			for t, i := range index {
				move[i] += value[t] * x
			}
		}
	}
	for i, x := range move {
		if !may(s.rowVar[i], x) {
			return false
		}
	}
	return gain > s.opt.DualTolerance*size
}

// answer copies the figures out, with the caller's signs. They belong to the true costs and bounds
// whatever the status.
func (s *Solver) answer(status Status) *Solution {
	if !s.factored {
		s.refactor()
		s.computePrimal()
	}
	copy(s.wc, s.cost)
	s.computeDuals()
	r := &Solution{
		Status: status, Iterations: s.iterations,
		X: make([]float64, s.Columns()), Reduced: make([]float64, s.Columns()),
		Activity: make([]float64, s.Rows()), Dual: make([]float64, s.Rows()),
	}
	for j, v := range s.columnVar {
		x := s.x[v]
		// a basic value inside the tolerance is put on its bound, so that nobody meets -1e-17
		if s.at[v] == basic && x < s.lower[v] && s.lower[v]-x <= s.opt.PrimalTolerance {
			x = s.lower[v]
		} else if s.at[v] == basic && x > s.upper[v] && x-s.upper[v] <= s.opt.PrimalTolerance {
			x = s.upper[v]
		}
		r.X[j] = x
		r.Objective -= s.cost[v] * x
		r.Reduced[j] = 0 - s.d[v] // not -0
		if x != 0 {
			index, value := s.column(v)
			for t, i := range index {
				r.Activity[i] += value[t] * x
			}
		}
	}
	for i := range s.rowVar {
		r.Dual[i] = 0 - s.y[i]
	}
	s.measure()
	r.Stats = s.stats
	switch status {
	case Infeasible:
		r.Farkas = s.farkas
	case Unbounded:
		r.Ray = s.ray
	}
	return r
}

// measure records how far the answer is from feasible and from dual feasible.
func (s *Solver) measure() {
	for v, a := range s.at {
		if a == basic {
			s.stats.PrimalInfeasible = max(s.stats.PrimalInfeasible, s.lower[v]-s.x[v], s.x[v]-s.upper[v])
		} else if s.lower[v] != s.upper[v] {
			s.stats.DualInfeasible = max(s.stats.DualInfeasible, s.attraction(int32(v)))
		}
	}
}

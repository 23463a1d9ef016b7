package lp

import "math"

// makeDualFeasible gives every nonbasic reduced cost the right sign for the working costs: boxed
// variables change side, the costs of others are shifted.
//
// All shifted costs move by the same amount, the largest wrong reduced cost, and a little noise: in
// a master whose columns all lie in a convexity row that changes the objective by a constant, so
// that the dual method then walks towards the true optimum.
func (s *Solver) makeDualFeasible() {
	flipped, worst := false, 0.0
	for v, a := range s.at {
		if a == basic || s.wl[v] == s.wu[v] || s.attraction(int32(v)) <= s.opt.DualTolerance {
			continue
		}
		if s.boxed(int32(v)) {
			s.flip(int32(v))
			flipped = true
			continue
		}
		worst = max(worst, math.Abs(s.d[v]))
	}
	if worst > 0 {
		s.moved = true
		for v, a := range s.at {
			if a == basic || s.wl[v] == s.wu[v] || s.attraction(int32(v)) <= s.opt.DualTolerance {
				continue
			}
			shift := -s.d[v]
			if extra := worst*(1+1e-4*s.random()) - math.Abs(s.d[v]); a == atLower {
				shift += extra
			} else if a == atUpper {
				shift -= extra
			}
			s.wc[v] += shift
			s.d[v] += shift
		}
	}
	if flipped {
		s.computePrimal()
	}
}

// flip moves a nonbasic boxed variable to its other working bound, without moving the basis.
func (s *Solver) flip(v int32) {
	if s.at[v] == atLower {
		s.at[v], s.x[v] = atUpper, s.wu[v]
	} else {
		s.at[v], s.x[v] = atLower, s.wl[v]
	}
}

// dual runs the bounded dual simplex from a dual feasible basis until the point keeps the
// working bounds (finished) or a row cannot be satisfied (impossible; the row of the inverse is
// then in rho with the sign of a Farkas vector). O(m + entries of the rows met) for each iteration.
func (s *Solver) dual() verdict {
	stalled, bland := 0, false
	for _, v := range s.head {
		s.weight[v] = 1
	}
	for {
		if s.halt() {
			return halted
		}
		if !s.factored || s.lu.worn() {
			if s.refactor() {
				s.stats.Recoveries++
				return again
			}
			s.computePrimal()
			s.computeDuals()
			s.shiftWrong()
		}
		p := s.chooseLeaving(bland)
		if p < 0 {
			return finished
		}
		v := s.head[p]
		sign, bound, to := 1.0, s.wu[v], atUpper // x(v) has to fall to its upper bound
		if s.x[v] < s.wl[v] {
			sign, bound, to = -1, s.wl[v], atLower
		}
		clear(s.rho)
		s.rho[p] = 1
		s.lu.btran(s.rho, &s.half)
		s.pivotRow()
		q := s.dualRatio(sign, math.Abs(s.x[v]-bound), bland)
		if q < 0 {
			if s.lu.updates > 0 { // prove it with fresh factors
				s.factored = false
				s.clearRow()
				continue
			}
			for i := range s.rho {
				s.rho[i] *= sign
			}
			s.clearRow()
			return impossible
		}
		s.load(s.alpha, q)
		s.lu.ftran(s.alpha, &s.spike)
		a, b := s.alpha[p], s.row[q]
		if math.Abs(a-b) > 1e-7*(1+math.Abs(b)) || math.Abs(a) < suspicious && s.lu.updates > 0 {
			s.stats.Recoveries++
			s.clearRow()
			s.iterations++
			if s.lu.updates == 0 { // already fresh: this pivot is not to be had
				s.banned[q] = s.iterations + 50
				continue
			}
			s.factored = false
			continue
		}
		s.iterations++
		s.stats.Dual++
		if bland {
			s.stats.Bland++
		}
		s.applyFlips()
		if s.d[q] != 0 && s.d[q]*sign*b < 0 { // Harris took one of the wrong sign: make it zero
			s.wc[q] -= s.d[q]
			s.d[q] = 0
			s.moved = true
		}
		rate := s.d[q] / b
		if math.Abs(rate) < 1e-12 {
			stalled++
		} else {
			stalled, bland = 0, false
		}
		s.updateDuals(q, v, rate)
		delta := (s.x[v] - bound) / a
		s.movePrimal(q, delta)
		s.updateDualWeights(p, q)
		s.pivotTo(p, q, to)
		if stalled >= stallLimit {
			stalled = 0
			if s.gentle > 0 {
				s.gentle--
				s.perturbCosts()
			} else {
				bland = true
			}
		}
	}
}

// chooseLeaving returns the position with the largest violation^2/weight, or -1.
func (s *Solver) chooseLeaving(bland bool) int32 {
	best, p := 0.0, int32(-1)
	for i, v := range s.head {
		x := s.x[v]
		gap := max(s.wl[v]-x, x-s.wu[v])
		if gap <= s.opt.PrimalTolerance {
			continue
		}
		if bland {
			if p < 0 || v < s.head[p] {
				p = int32(i)
			}
			continue
		}
		if score := gap * gap / s.weight[v]; score > best {
			best, p = score, int32(i)
		}
	}
	return p
}

// dualRatio returns the entering variable, or -1 when none can help. Candidates are passed in
// groups of nearly equal ratio (Harris); while flipping a whole group of boxed variables leaves a
// violation, the group is flipped and the next one looked at (Maros 2003, long step). Flips are
// left in candidates[:flips].
func (s *Solver) dualRatio(sign, violation float64, bland bool) int32 {
	tol := s.opt.DualTolerance
	if bland {
		tol = 0
	}
	c := s.candidates[:0]
	for _, v := range s.pattern {
		a := sign * s.row[v]
		if math.Abs(a) <= smallest || s.banned[v] > s.iterations {
			continue
		}
		if s.at[v] == atLower && a < 0 || s.at[v] == atUpper && a > 0 {
			continue
		}
		c = append(c, v)
	}
	s.candidates = c
	done := 0 // candidates before this are flipped
	for done < len(c) {
		limit := math.Inf(1)
		for _, v := range c[done:] {
			limit = min(limit, (math.Abs(s.d[v])*s.rightSign(v)+tol)/math.Abs(s.row[v]))
		}
		end, slope := done, 0.0
		q, biggest := int32(-1), 0.0
		for k := done; k < len(c); k++ {
			v := c[k]
			size := math.Abs(s.row[v])
			if math.Abs(s.d[v])*s.rightSign(v) > limit*size {
				continue
			}
			slope += size * (s.wu[v] - s.wl[v])
			if bland && (q < 0 || v < q) || !bland && (size > biggest || size == biggest && v < q) {
				q, biggest = v, size
			}
			c[k], c[end] = c[end], c[k]
			end++
		}
		if bland || violation-slope <= s.opt.PrimalTolerance {
			s.flips = c[:done]
			return q
		}
		violation -= slope
		done = end
	}
	s.flips = nil
	return -1
}

// rightSign is -1 when the reduced cost of v has the wrong sign for its place (by a rounding).
func (s *Solver) rightSign(v int32) float64 {
	if s.attraction(v) > 0 && s.at[v] != atZero {
		return -1
	}
	return 1
}

// applyFlips moves the flipped variables to their other bounds and the basis with them.
func (s *Solver) applyFlips() {
	if len(s.flips) == 0 {
		return
	}
	clear(s.tmp)
	for _, v := range s.flips {
		before := s.x[v]
		s.flip(v)
		index, value := s.column(v)
		for t, i := range index {
			s.tmp[i] += value[t] * (s.x[v] - before)
		}
	}
	s.flips = nil
	s.lu.ftran(s.tmp, nil)
	for p, v := range s.head {
		s.x[v] -= s.tmp[p]
	}
}

// updateDuals carries the reduced costs over the pivot; those that change sign by rounding, or
// inside the tolerance of Harris' test, get their cost shifted to make them zero.
func (s *Solver) updateDuals(q, leaving int32, rate float64) {
	for _, v := range s.pattern {
		s.d[v] -= rate * s.row[v]
		if s.attraction(v) > s.opt.DualTolerance {
			s.wc[v] -= s.d[v]
			s.d[v] = 0
			s.moved = true
		}
	}
	s.d[q] = 0
	s.d[leaving] = -rate
	s.clearRow()
}

// shiftWrong makes reduced costs zero that rounding has given the wrong sign.
func (s *Solver) shiftWrong() {
	for v, a := range s.at {
		if a != basic && s.wl[v] != s.wu[v] && s.attraction(int32(v)) > s.opt.DualTolerance {
			s.wc[v] -= s.d[v]
			s.d[v] = 0
			s.moved = true
		}
	}
}

// updateDualWeights is Devex on the rows.
func (s *Solver) updateDualWeights(p, q int32) {
	pivot := s.alpha[p]
	weight := s.weight[s.head[p]]
	for i, a := range s.alpha {
		if a == 0 {
			continue
		}
		ratio := a / pivot
		v := s.head[i]
		s.weight[v] = max(s.weight[v], ratio*ratio*weight)
	}
	s.weight[q] = max(weight/(pivot*pivot), 1)
	if s.weight[q] > 1e9 {
		for _, v := range s.head {
			s.weight[v] = 1
		}
		s.weight[q] = 1
	}
}

// perturbCosts is the perturbation of the dual: reduced costs of nonbasic variables move away from
// zero by about 1e-6 of their cost. The primal method cleans up afterwards.
func (s *Solver) perturbCosts() {
	s.stats.Perturbations++
	s.moved = true
	for v, a := range s.at {
		if a == basic || s.wl[v] == s.wu[v] {
			continue
		}
		by := s.random() * 1e-6 * (1 + math.Abs(s.cost[v]))
		switch a {
		case atLower:
			s.wc[v] += by
			s.d[v] += by
		case atUpper:
			s.wc[v] -= by
			s.d[v] -= by
		}
	}
}

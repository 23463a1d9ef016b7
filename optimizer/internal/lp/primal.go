package lp

import "math"

const (
	smallest   = 1e-9 // entries of a pivot column or row below this do not block
	suspicious = 1e-6 // pivots below this are taken only with fresh factors
	stallLimit = 40   // iterations without progress before a perturbation
)

// primal runs the bounded primal simplex from a point within the working bounds, on a working set
// of columns. O(m + entries of the working set) for each iteration, O(all entries) each time that
// the working set is exhausted.
func (s *Solver) primal() verdict {
	priced, stalled, bland := false, 0, false
	s.active = s.active[:0]
	for v := range s.weight {
		s.weight[v] = 1
	}
	for {
		if s.halt() {
			return halted
		}
		if !s.factored || s.lu.worn() {
			if !s.refresh() {
				return again
			}
			priced = false
		}
		if len(s.active) == 0 && !priced {
			s.priceAll(bland)
			priced = true
		}
		q := s.chooseEntering(bland)
		if q < 0 {
			if priced {
				return finished
			}
			s.priceAll(bland)
			priced = true
			continue
		}
		sign := 1.0 // q increases
		if s.d[q] > 0 {
			sign = -1
		}
		s.load(s.alpha, q)
		s.lu.ftran(s.alpha, &s.spike)
		if !s.confirmReducedCost(q) {
			s.computeMultipliers()
			s.refreshActive()
			if s.lu.updates > 0 {
				s.factored = false
			}
			priced = false
			s.iterations++ // a bound on this kind of loop too
			continue
		}
		p, step, to := s.primalRatio(q, sign, bland)
		if p < 0 && math.IsInf(step, 1) {
			s.keepRay(q, sign)
			if s.rayHolds() {
				return impossible
			}
			if s.lu.updates == 0 {
				s.banned[q] = s.iterations + 50
				s.iterations++
				continue
			}
			s.factored = false
			continue
		}
		if p >= 0 && math.Abs(s.alpha[p]) < suspicious {
			if s.lu.updates > 0 {
				s.factored = false
				s.stats.Recoveries++
				continue
			}
			if math.Abs(s.alpha[p]) < 10*smallest {
				s.banned[q] = s.iterations + 50
				s.iterations++
				continue
			}
		}
		s.iterations++
		s.stats.Primal++
		priced = false
		if bland {
			s.stats.Bland++
		}
		if math.Abs(s.d[q])*step < 1e-12 {
			stalled++
		} else {
			stalled, bland = 0, false
		}
		s.movePrimal(q, sign*step)
		if p < 0 { // the entering variable reaches its other bound first
			s.at[q] = atLower + atUpper - s.at[q]
			s.x[q] = s.wl[q]
			if s.at[q] == atUpper {
				s.x[q] = s.wu[q]
			}
			continue
		}
		s.updateReducedCosts(p, q)
		s.pivotTo(p, q, to)
		if stalled >= stallLimit {
			stalled = 0
			if s.gentle > 0 {
				s.gentle--
				s.widenBasicBounds()
			} else {
				bland = true
				priced = false
				s.active = s.active[:0]
			}
		}
	}
}

// refresh refactorizes in the middle of the primal method and widens working bounds around
// values that rounding has carried outside. It reports false when the basis had to be repaired.
func (s *Solver) refresh() bool {
	if s.refactor() {
		s.stats.Recoveries++
		return false
	}
	s.computePrimal()
	for _, v := range s.head {
		if x := s.x[v]; x < s.wl[v]-s.opt.PrimalTolerance {
			s.wl[v], s.moved = x, true
		} else if x > s.wu[v]+s.opt.PrimalTolerance {
			s.wu[v], s.moved = x, true
		}
	}
	s.computeMultipliers()
	s.refreshActive()
	return true
}

func (s *Solver) refreshActive() {
	for _, v := range s.active {
		s.d[v] = s.wc[v] - s.dot(s.y, v)
	}
}

// attraction is how far the reduced cost of a nonbasic variable invites it in, negative if not.
func (s *Solver) attraction(v int32) float64 {
	switch s.at[v] {
	case atLower:
		return -s.d[v]
	case atUpper:
		return s.d[v]
	}
	return math.Abs(s.d[v])
}

// priceAll computes all reduced costs and fills the working set with the most attractive columns.
func (s *Solver) priceAll(everything bool) {
	s.computeDuals()
	s.active = s.active[:0]
	for v, a := range s.at {
		if a != basic && s.wl[v] != s.wu[v] {
			s.active = append(s.active, int32(v))
		}
	}
	if size := 200 + s.Rows()/2; !everything && len(s.active) > size {
		s.selectBest(s.active, size)
		for _, v := range s.active[size:] {
			s.weight[v] = 1
		}
		s.active = s.active[:size]
	}
}

// selectBest moves the k most attractive to the front (Hoare's selection; ties by number).
func (s *Solver) selectBest(list []int32, k int) {
	before := func(a, b int32) bool {
		x, y := s.attraction(a), s.attraction(b)
		return x > y || x == y && a < b
	}
	for len(list) > 1 && k > 0 && k < len(list) {
		pivot := list[len(list)/2]
		i, j := 0, len(list)-1
		for i <= j {
			for before(list[i], pivot) {
				i++
			}
			for before(pivot, list[j]) {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i++
				j--
			}
		}
		switch {
		case k <= j+1:
			list = list[:j+1]
		case k > i:
			list, k = list[i:], k-i
		default:
			return
		}
	}
}

// chooseEntering returns the column of the working set with the largest d^2/weight, or under
// Bland's rule the lowest numbered attractive one, or -1.
func (s *Solver) chooseEntering(bland bool) int32 {
	best, q := 0.0, int32(-1)
	for _, v := range s.active {
		gain := s.attraction(v)
		if gain <= s.opt.DualTolerance || s.banned[v] > s.iterations {
			continue
		}
		if bland {
			if q < 0 || v < q {
				q = v
			}
			continue
		}
		if score := gain * gain / s.weight[v]; score > best {
			best, q = score, v
		}
	}
	return q
}

// confirmReducedCost compares d(q), which has been updated many times, with c(q) - c(B)'alpha.
func (s *Solver) confirmReducedCost(q int32) bool {
	exact := s.wc[q]
	scale := 1 + math.Abs(exact)
	for p, v := range s.head {
		if a := s.alpha[p]; a != 0 {
			exact -= s.wc[v] * a
			scale = max(scale, math.Abs(s.wc[v]*a))
		}
	}
	agrees := math.Abs(exact-s.d[q]) <= 1e-9*scale || exact*s.d[q] > 0 && math.Abs(exact-s.d[q]) <= 0.1*math.Abs(exact)
	if s.lu.updates == 0 && !agrees {
		s.d[q] = exact
		return exact != 0 && s.attraction(q) > s.opt.DualTolerance
	}
	if agrees && exact*s.d[q] > 0 {
		s.d[q] = exact
	}
	return agrees
}

// primalRatio returns the position that blocks first when q moves by sign, the step, and the
// bound that the leaving variable reaches. Position -1 means that q reaches its other bound, or
// that nothing blocks when the step is infinite. Harris 1973: the first pass lets every bound
// give by the tolerance, the second takes the largest pivot within that step.
func (s *Solver) primalRatio(q int32, sign float64, bland bool) (p int32, step float64, to place) {
	tol := s.opt.PrimalTolerance
	if bland {
		tol = 1e-12
	}
	limit := math.Inf(1)
	for i, a := range s.alpha {
		if math.Abs(a) <= smallest {
			continue
		}
		v := s.head[i]
		rate := -sign * a
		if rate < 0 {
			limit = min(limit, (s.x[v]-s.wl[v]+tol)/-rate)
		} else {
			limit = min(limit, (s.wu[v]-s.x[v]+tol)/rate)
		}
	}
	p, step = -1, s.wu[q]-s.wl[q]
	if limit >= step || math.IsInf(limit, 1) {
		return p, step, to
	}
	biggest := 0.0
	for i, a := range s.alpha {
		size := math.Abs(a)
		if size <= smallest {
			continue
		}
		v := s.head[i]
		room, end := s.x[v]-s.wl[v], atLower
		if sign*a < 0 {
			room, end = s.wu[v]-s.x[v], atUpper
		}
		if room > limit*size {
			continue
		}
		better := size > biggest
		if bland {
			better = p < 0 || v < s.head[p]
		}
		if better {
			biggest, p, step, to = size, int32(i), max(0, room/size), end
		}
	}
	return p, step, to
}

// movePrimal moves q by delta and the basic variables with it.
func (s *Solver) movePrimal(q int32, delta float64) {
	if delta != 0 {
		for p, a := range s.alpha {
			if a != 0 {
				s.x[s.head[p]] -= delta * a
			}
		}
		s.x[q] += delta
	}
}

// updateReducedCosts carries the reduced costs and Devex weights of the working set over the
// pivot on (p, q): with the pivot row r = e(p)'inv(B) N, d -= (d(q)/r(q)) r.
func (s *Solver) updateReducedCosts(p int32, q int32) {
	clear(s.rho)
	s.rho[p] = 1
	s.lu.btran(s.rho, &s.half)
	pivot := s.alpha[p]
	rate := s.d[q] / pivot
	weight := s.weight[q]
	largestWeight := 0.0
	kept := s.active[:0]
	for _, v := range s.active {
		if v == q {
			continue
		}
		kept = append(kept, v)
		r := s.dot(s.rho, v)
		if math.Abs(r) < negligible {
			continue
		}
		s.d[v] -= rate * r
		ratio := r / pivot
		if w := ratio * ratio * weight; w > s.weight[v] {
			s.weight[v] = w
			largestWeight = max(largestWeight, w)
		}
	}
	s.active = kept
	leaving := s.head[p]
	s.d[leaving] = -rate
	s.d[q] = 0
	s.weight[leaving] = max(weight/(pivot*pivot), 1)
	if s.wl[leaving] != s.wu[leaving] {
		s.active = append(s.active, leaving)
	}
	if largestWeight > 1e7 { // a new reference framework
		for v := range s.weight {
			s.weight[v] = 1
		}
	}
}

// widenBasicBounds is the perturbation of the primal: bounds of basic variables move outwards by
// about 1e-6 of their size, so that ties are broken and steps get a length. The dual method cleans
// up after the true bounds have been restored.
func (s *Solver) widenBasicBounds() {
	s.stats.Perturbations++
	s.moved = true
	for _, v := range s.head {
		if !math.IsInf(s.wl[v], 0) {
			s.wl[v] -= s.random() * 1e-6 * (1 + math.Abs(s.wl[v]))
		}
		if !math.IsInf(s.wu[v], 0) {
			s.wu[v] += s.random() * 1e-6 * (1 + math.Abs(s.wu[v]))
		}
	}
}

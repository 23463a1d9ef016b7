package lp

import (
	"context"
	"math"
)

// work is the scratch of a solve, kept to reuse its memory.
type work struct {
	ctx        context.Context
	opt        Options
	iterations int
	stats      Stats
	sequence   uint64 // of the perturbations

	wl, wu         []float64 // [variable] working bounds: true ones, or widened by a perturbation
	wc             []float64 // [variable] working costs: true ones, or shifted
	moved          bool      // wl, wu or wc differ from the truth
	noPerturbation bool      // for tests of Bland's rule
	gentle         int       // how many more perturbations this round may take before Bland's rule

	d      []float64 // [variable] reduced costs for wc; exact only where the method in use says so
	weight []float64 // [variable] Devex weights
	row    []float64 // [variable] pivot row; zero outside pattern
	banned []int     // [variable] iteration until which a variable may not enter

	y, alpha, rho, tmp []float64 // [row]
	spike, half        sparse
	pattern            []int32 // variables where row is not zero
	candidates, flips  []int32 // of the dual ratio test
	active             []int32 // nonbasic columns that the primal looks at
	pivoted            []int32
	headNext           []int32
	elim               elimination
	farkas, ray        []float64
}

// verdict is how one run of one method ended.
type verdict int

const (
	finished   verdict = iota // no candidate is left for the working bounds and costs
	impossible                // dual: no point keeps the bounds; primal: the objective has no end
	halted                    // limit or cancel, see Solver.haltStatus
	again                     // the figures did not agree: start over from the present basis
)

// maxRounds ends the alternation of the two methods; a handful is normal.
const maxRounds = 40

// Solve continues from the present basis to an optimal one, or to the proof that there is none.
// The error is not nil only for options that make no sense. The context is asked every few
// iterations.
func (s *Solver) Solve(ctx context.Context, opt Options) (*Solution, error) {
	if err := s.prepare(ctx, opt); err != nil {
		return nil, err
	}
	status := Numerical
	for round := 0; round < maxRounds; round++ {
		s.restoreTruth()
		if s.gentle = max(0, 12-round); s.noPerturbation {
			s.gentle = 0
		}
		if !s.factored || round > 0 && s.lu.updates > 0 {
			s.refactor()
		}
		s.computePrimal()
		mended := s.largestViolation() <= s.opt.PrimalTolerance
		var v verdict
		if !mended {
			s.computeDuals()
			s.makeDualFeasible()
			v = s.dual()
		} else {
			v = s.primal()
		}
		if v == halted {
			status = s.haltStatus()
			break
		}
		if v == impossible && mended {
			status = Unbounded
			break
		}
		if v == impossible && s.provesInfeasible() {
			status = Infeasible
			break
		}
		if v == impossible {
			s.factored = false // the proof does not hold: rounding; look again with fresh factors
			s.stats.Recoveries++
		}
		if v == finished && mended && !s.moved && s.holds() {
			status = Optimal
			break
		}
	}
	return s.answer(status), nil
}

func (s *Solver) prepare(ctx context.Context, opt Options) error {
	if opt.MaxIterations < 0 || !(opt.PrimalTolerance >= 0 && opt.PrimalTolerance < 1) || !(opt.DualTolerance >= 0 && opt.DualTolerance < 1) {
		return ErrNumber
	}
	if opt.MaxIterations == 0 {
		opt.MaxIterations = 10000 + 50*len(s.lower)
	}
	if opt.PrimalTolerance == 0 {
		opt.PrimalTolerance = 1e-8
	}
	if opt.DualTolerance == 0 {
		opt.DualTolerance = 1e-8
	}
	// Reduced costs are differences of products with costs: nothing finer than their rounding is
	// to be had when penalties dwarf the rest.
	for _, c := range s.cost {
		opt.DualTolerance = max(opt.DualTolerance, 1e-14*math.Abs(c))
	}
	s.ctx, s.opt, s.stats, s.iterations = ctx, opt, Stats{}, 0
	s.sequence = 0
	s.pattern, s.flips = s.pattern[:0], nil
	s.farkas, s.ray = nil, nil
	n, m := len(s.lower), s.Rows()
	s.wl, s.wu, s.wc = grow(s.wl, n), grow(s.wu, n), grow(s.wc, n)
	s.d, s.weight, s.row = grow(s.d, n), grow(s.weight, n), grow(s.row, n)
	s.banned = grow(s.banned, n)
	s.y, s.alpha, s.rho, s.tmp = grow(s.y, m), grow(s.alpha, m), grow(s.rho, m), grow(s.tmp, m)
	clear(s.banned)
	clear(s.row)
	if opt.Cold {
		s.coldStart()
	}
	return nil
}

// halt says whether to stop now. The clock of the context is looked at every 16 iterations.
func (s *Solver) halt() bool {
	if s.iterations >= s.opt.MaxIterations {
		return true
	}
	return s.iterations%16 == 0 && s.cancelled()
}

func (s *Solver) cancelled() bool {
	return s.ctx.Err() != nil || s.opt.Stop != nil && s.opt.Stop()
}

func (s *Solver) haltStatus() Status {
	if s.iterations >= s.opt.MaxIterations {
		return IterationLimit
	}
	return Cancelled
}

// restoreTruth takes back perturbations and shifts and puts nonbasic variables on true bounds.
func (s *Solver) restoreTruth() {
	copy(s.wl, s.lower)
	copy(s.wu, s.upper)
	copy(s.wc, s.cost)
	s.moved = false
	for v := range s.at {
		if s.at[v] != basic {
			s.settle(int32(v))
		}
	}
}

// refactor builds fresh factors. Columns that depend on the others leave the basis and logicals
// take their places; it reports whether that happened.
func (s *Solver) refactor() (repaired bool) {
	s.stats.Factorizations++
	pivoted := s.factorize(s.head)
	m := s.Rows()
	next := grow(s.headNext, m)
	for _, v := range s.head {
		s.pos[v] = -1
	}
	for i, k := range pivoted {
		v := s.rowVar[i]
		if k >= 0 {
			v = s.head[k]
		} else {
			repaired = true
			s.at[v] = basic
		}
		next[i] = v
		s.pos[v] = int32(i)
	}
	for _, v := range s.head {
		if s.pos[v] < 0 {
			s.at[v] = atLower
			if s.wu[v]-s.x[v] < s.x[v]-s.wl[v] {
				s.at[v] = atUpper
			}
			s.settle(v)
		}
	}
	s.head, s.headNext = next, s.head
	s.factored = true
	return repaired
}

// computePrimal sets x(B) = -inv(B) N x(N). O(entries of the columns not at zero).
func (s *Solver) computePrimal() {
	rhs := s.tmp
	clear(rhs)
	for v, a := range s.at {
		if x := s.x[v]; a != basic && x != 0 {
			index, value := s.column(int32(v))
			for t, i := range index {
				rhs[i] -= value[t] * x
			}
		}
	}
	s.lu.ftran(rhs, nil)
	for p, v := range s.head {
		s.x[v] = rhs[p]
	}
}

// computeMultipliers sets y = inv(B)'wc(B).
func (s *Solver) computeMultipliers() {
	for p, v := range s.head {
		s.y[p] = s.wc[v]
	}
	s.lu.btran(s.y, nil)
}

// computeDuals sets y and the reduced costs of all nonbasic variables. O(entries).
func (s *Solver) computeDuals() {
	s.computeMultipliers()
	for v, a := range s.at {
		if a == basic {
			s.d[v] = 0
		} else {
			s.d[v] = s.wc[v] - s.dot(s.y, int32(v))
		}
	}
}

// dot multiplies a vector over rows with the column of v.
func (s *Solver) dot(y []float64, v int32) float64 {
	a, b := s.start[v], s.start[v+1]
	index := s.index[a:b]
	sum := 0.0
	if u := s.uniform[v]; u != 0 { // half of the memory to read, and most columns are such
		for _, i := range index {
			sum += y[i]
		}
		return u * sum
	}
	value := s.value[a:b][:len(index)]
	for t, i := range index {
		sum += value[t] * y[i]
	}
	return sum
}

// load sets dense to the column of v.
func (s *Solver) load(dense []float64, v int32) {
	clear(dense)
	index, value := s.column(v)
	for t, i := range index {
		dense[i] = value[t]
	}
}

func (s *Solver) largestViolation() float64 {
	worst := 0.0
	for _, v := range s.head {
		worst = max(worst, s.wl[v]-s.x[v], s.x[v]-s.wu[v])
	}
	return worst
}

// random returns figures in [0.5, 1) from a fixed sequence (splitmix64).
func (s *Solver) random() float64 {
	s.sequence += 0x9e3779b97f4a7c15
	z := s.sequence
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	z ^= z >> 31
	return 0.5 + float64(z>>12)/float64(1<<53)
}

// pivotTo exchanges the variable at position p, which goes to the given place, for q.
func (s *Solver) pivotTo(p int32, q int32, leaving place) {
	v := s.head[p]
	s.at[v], s.pos[v] = leaving, -1
	switch leaving {
	case atLower:
		s.x[v] = s.wl[v]
	case atUpper:
		s.x[v] = s.wu[v]
	}
	s.head[p] = q
	s.at[q], s.pos[q] = basic, p
	if !s.lu.update(p, &s.spike, &s.half, s.alpha[p]) {
		s.factored = false
		s.stats.Recoveries++
	}
}

// boxed says that both working bounds are finite.
func (s *Solver) boxed(v int32) bool { return !math.IsInf(s.wu[v]-s.wl[v], 0) }

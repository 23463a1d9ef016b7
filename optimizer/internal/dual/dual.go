// Package dual solves the Lagrangian dual of a whole year at once: multipliers
// on the linking rows, on the fairness term, and on everybody's counters and
// gates. What is left of an agent is a year without counters, a longest path
// over (period, last activity), so that one evaluation takes microseconds per
// agent and thousands are affordable. The optimum is that of the compact linear
// program, which is tight here (within 0.2 % of the optimum over whole years
// where both are known).
//
// The dual is not smooth, and subgradients end 4 to 6 % off. So every maximum
// is replaced by tau log sum exp (Nesterov 2005): over paths by a soft dynamic
// program (soft.go) whose forward pass is the gradient, over what a row may add
// up to by a soft maximum over its corners (side.go), which leaves no bounds on
// the multipliers. The smooth function is minimized by L-BFGS (descend.go), and
// the temperature tau falls in steps, each begun where the line through the
// last two minimizers points.
//
// All in floats: nothing here is a proof. Package price rounds the multipliers
// to whole numbers and adds up the bound anew; the row search starts from the
// counters' multipliers (row.Oracle.Advise) and needs a few labels only.
package dual

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/price"
)

// Options of one solve.
type Options struct {
	Shut    func(i int) []bool // cells [period*C+choice] forbidden to agent i; nil: none
	Workers int                // the answer does not depend on it
	Stop    func() bool        // asked between evaluations, and between agents before them; nil: never
	// Spend accounts for work between evaluations and reports whether to go on.
	Spend func(work int64) bool
	// Enough ends the search when the bound in floats is low enough: what is
	// asked is answered. nil: never.
	Enough func(bound float64) bool
	// From is an earlier result on a problem of the same shape; nil: none.
	From *Result
	// Precision ends the search when smooth and true dual differ by so little,
	// as a share of the bound; 0: 3e-5.
	Precision float64
}

// Result is a nearly optimal dual point and what it says about years.
type Result struct {
	Bound   float64     // value of the dual; no proof
	Row     []float64   // [row] price of a unit
	Fair    []float64   // [agent] price of a unit of score
	Counter [][]float64 // [agent][counter of the model] price of a unit
	// Cell is the share of each cell in the solution of the compact linear
	// program that belongs to the point: [agent][choice*Periods+period].
	Cell    [][]float32
	Work    int64
	Steps   int // evaluations
	Stopped bool
	x       []float64
	tau     float64
}

// Schedule of the temperature, in units of an average cell's gain.
const (
	hottest  = 0.4
	cooling  = 0.5
	patience = 20   // steps that must bring something together
	enough   = 0.01 // namely so much of the distance between smooth and true
	coldest  = 3e-5
	again    = 0.004 // where a search from an earlier result begins
	mostStep = 400   // per temperature
	largest  = 1e5   // multiplier of what has no price
)

// Solve minimizes the dual.
func Solve(k *price.Market, o Options) *Result {
	p := newProgram(k, o.Shut, o.Workers, o.Stop)
	if p == nil {
		return &Result{Stopped: true}
	}
	s := &solver{program: p, o: o, unit: max(1, float64(k.Largest)/float64(max(1, k.M.Periods)))}
	s.precision = o.Precision
	if s.precision == 0 {
		s.precision = 3e-5
	}
	return s.run()
}

// trace is for measurements.
var trace func(s *solver)

// solver is one run of Solve.
type solver struct {
	*program
	o         Options
	unit      float64
	precision float64
	tau       float64
	hard      float64
	steps     int
	work      int64
	stopped   bool
	q         *quasi
}

func (s *solver) run() *Result {
	x := s.begin()
	s.tau = hottest * s.unit
	if f := s.o.From; f != nil && len(f.x) == len(x) {
		copy(x, f.x)
		s.tau = max(f.tau, again*s.unit)
	}
	s.evaluate(x, s.tau)
	s.q = newQuasi(x, s.curvature(s.tau), s.ask, s.grad)
	s.q.most = largest * s.unit
	for r := range s.m.Rows {
		s.q.most = max(s.q.most, 4*float64(s.m.Rows[r].Under), 4*float64(s.m.Rows[r].Over))
	}
	var before []float64
	for !s.stopped {
		s.q.restart()
		s.q.diag = s.curvature(s.tau)
		s.settle()
		if trace != nil {
			trace(s)
		}
		if gap := s.q.value - s.hard; s.tau <= coldest*s.unit || gap <= s.precision*math.Abs(s.hard) || s.o.Enough != nil && s.o.Enough(s.hard) {
			break
		}
		now := append([]float64(nil), s.q.x...)
		if before != nil { // the minimizers lie on a smooth curve: along its tangent
			for k, v := range now {
				s.q.x[k] += float64(cooling * (v - before[k]))
			}
		}
		before = now
		s.tau *= cooling
	}
	return s.result()
}

// settle minimizes at the present temperature.
func (s *solver) settle() {
	var past [patience]float64
	for n := 0; n < mostStep && !s.stopped; n++ {
		was := past[n%patience]
		past[n%patience] = s.q.value
		if n >= patience && was-s.q.value < enough*(s.q.value-s.hard) {
			return
		}
		if s.q.step() == 0 {
			return
		}
	}
}

// ask is the function that quasi minimizes.
func (s *solver) ask(x []float64) float64 {
	hard, soft := s.evaluate(x, s.tau)
	s.hard = hard
	s.steps++
	s.work += s.size
	if s.o.Spend != nil && !s.o.Spend(s.size) || s.o.Stop != nil && s.o.Stop() {
		s.stopped = true
	}
	return soft
}

func (s *solver) result() *Result {
	x := s.q.x
	hard, _ := s.evaluate(x, s.tau)
	r := &Result{Bound: hard, Row: x[:len(s.m.Rows):len(s.m.Rows)], Work: s.work, Steps: s.steps, Stopped: s.stopped, x: x, tau: s.tau}
	for i, y := range s.years {
		r.Fair = append(r.Fair, y.pay)
		of := make([]float64, len(y.ag.Counters))
		for k := range y.counters {
			of[y.counters[k].id] = x[y.variable+k]
		}
		r.Counter = append(r.Counter, of)
		cell := make([]float32, len(s.flows[i].cell))
		for k, v := range s.flows[i].cell {
			cell[k] = float32(v)
		}
		r.Cell = append(r.Cell, cell)
	}
	return r
}

// Advise hands the multipliers of the counters to the oracles.
func (r *Result) Advise(team *price.Team) {
	for i, o := range team.Oracles {
		o.Advise(r.Counter[i], team.Scale)
	}
}

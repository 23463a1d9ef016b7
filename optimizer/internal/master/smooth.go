package master

import (
	"math"

	"github.com/fellowplan/fellowplan/optimizer/internal/dual"
)

// Smooth is column generation without a linear program: the multipliers are those of the smooth dual over the known
// columns (dual.Known), near a center, which moves to where the rows found were worth less than before. A round costs
// little besides the rows, and a few dozen do what took hundreds with the multipliers of a degenerate linear program.
//
// Rows are asked in stages: with little effort until little more can be had that way, then with more. Answers that are
// not exact call a point worth less than it is, so that the center is asked anew at the beginning of a stage.
type Smooth struct {
	x         *Master
	known     *dual.Known
	labels    []int // of the row search, by stage
	stage     int
	again     bool // the center is asked next
	center    []float64
	least     float64 // what the rows found at the center are worth, with what the linking rows are
	unit      float64
	tau, rho  float64
	compacted int
}

// NewSmooth begins at zero multipliers with the columns of x; labels are the stages.
func NewSmooth(x *Master, labels ...int) *Smooth {
	unit := max(1, float64(x.Team.Largest)/float64(max(1, x.M.Periods)))
	s := &Smooth{
		x: x, known: dual.NewKnown(x.Team.Market, x.Penalty), labels: labels,
		least: math.Inf(1), unit: unit, tau: firstTau * unit, rho: firstRho / unit, compacted: x.compacted,
	}
	s.center = s.known.Origin()
	return s
}

// Temperatures in units of an average cell's gain, and how stiff the distance from the center is, over that unit: at
// first a row that is off by one may change its price by a tenth of it. Steps that bring half of what the known columns
// promise make it softer; those that bring nothing, stiffer.
const (
	firstTau = 3e-3
	leastTau = 1e-4
	coolBy   = 0.2 // of what may still be gained, per agent
	firstRho = 10
	softest  = 1.0 / 16
	stiff    = 4
	stiffen  = 1.1
	aStep    = 0.1
	bigStep  = 0.5
	nextAt   = 1e-3 // of the objective may still be gained: the next stage
	settled  = 1e-6 // and at the end
)

// Generate goes on for some rounds. Of the limits it knows Closed, Round, Stop, Shut and Rounds.
func (s *Smooth) Generate(lim Limits) (out Outcome, err error) {
	out = Outcome{Bound: math.MaxInt64, Empty: -1}
	x := s.x
	for range max(1, lim.Rounds) {
		if lim.Stop != nil && lim.Stop() {
			out.Stopped = true
			return out, nil
		}
		s.learn()
		point, work := s.center, s.known.Work
		if !s.again {
			point = s.known.Solve(s.tau, s.rho, s.center)
		}
		s.least = max(s.least, s.known.At(s.center))
		promise := s.known.At(point)
		u := x.Team.Round(s.known.Multipliers(point))
		fresh, bound, best, asked, ok, err := x.priceAll(&u, lim, s.labels[s.stage], &out)
		switch {
		case err != nil:
			return out, err
		case !ok:
			out.Stopped = true
			return out, nil
		case out.Empty >= 0:
			out.Closed = true
			return out, nil
		}
		if bound < out.Bound {
			out.Bound, out.By, out.Best = bound, u, best
		}
		if lim.Round != nil && !lim.Round(out.Bound, promise, asked+s.known.Work-work) {
			out.Stopped = true
			return out, nil
		}
		if lim.Closed != nil && lim.Closed(out.Bound) {
			out.Closed = true
			return out, nil
		}
		if s.move(point, promise, float64(x.guess)/float64(u.Scale), fresh) {
			out.Converged = true
			return out, nil
		}
	}
	return out, nil
}

// move takes what a round has found at a point, and tells whether nothing more can be.
func (s *Smooth) move(point []float64, promise, found float64, fresh int) (settledDown bool) {
	if s.again {
		s.again, s.least = false, max(s.least, found)
		return false
	}
	gain := max(0, s.least-promise)
	switch {
	case math.IsInf(s.least, 1) || found <= s.least-aStep*gain:
		if gain > 0 && found <= s.least-bigStep*gain {
			s.rho = max(softest*firstRho/s.unit, s.rho/2)
		}
		s.center, s.least = point, found
	case found < s.least:
		s.center, s.least = point, found
	default:
		s.rho = min(stiff*firstRho/s.unit, s.rho*stiffen)
	}
	coldest := s.tau <= leastTau*s.unit
	if gain == 0 {
		s.tau /= 2
	} else {
		s.tau = min(s.tau, coolBy*gain/float64(len(s.x.M.Agents)))
	}
	s.tau = max(leastTau*s.unit, s.tau)
	last := s.stage+1 == len(s.labels)
	switch {
	case !last && (fresh == 0 || gain < nextAt*math.Abs(s.least)):
		s.stage++
		s.again, s.rho = true, firstRho/s.unit
	case last && coldest && (fresh == 0 || gain < settled*math.Abs(s.least)):
		return true
	}
	return false
}

// learn takes over the columns that have come since.
func (s *Smooth) learn() {
	x := s.x
	x.thin(func(k int) bool { return k < s.known.Size() && s.known.Weight[k] == 0 })
	if s.compacted != x.compacted {
		s.known.Forget()
		s.compacted = x.compacted
	}
	for k := s.known.Size(); k < len(x.Columns); k++ {
		c := &x.Columns[k]
		s.known.Add(c.Agent, c.Value, c.Score, c.Path)
	}
}

// Center are the multipliers at which the rows found were worth least.
func (s *Smooth) Center() *Center {
	row, fair := s.known.Multipliers(s.center)
	return &Center{Row: row, Fair: fair}
}

// Likes returns everybody's heaviest column at the center.
func (s *Smooth) Likes() []int {
	s.learn()
	s.known.At(s.center)
	top := make([]int, len(s.x.Of))
	for i, of := range s.x.Of {
		top[i] = -1
		for _, k := range of {
			if top[i] < 0 || s.known.Weight[k] > s.known.Weight[top[i]] {
				top[i] = k
			}
		}
	}
	return top
}

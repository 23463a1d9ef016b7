package tree

import (
	"github.com/fellowplan/fellowplan/optimizer/internal/row"
)

// Loose tells whether a year without counters says little about a year with them. Then the compact dual, which knows
// only those, is far above what can be had, takes long, and its prices lead astray: in the public clerkships, where
// everything is done once and much waits for something else, it ends 4 to 13 % off. A few agents are asked, at no
// prices: there it stands 6 to 29 % off, and 1 to 4 % where the dual is of use.
func (s *Search) Loose() bool {
	if s.loose == nil {
		loose := false
		if !s.few() && s.Team.Largest > 0 {
			over, settled := s.looseness()
			loose = over > mostLoose
			s.steep = loose && settled < leastSettled
			s.Team.Ends = s.steep
		}
		s.loose = &loose
	}
	return *s.loose
}

// Steep tells whether, on top, the sample's rows are seldom exact with the effort of loose years. Then rows are asked
// with little effort: years and columns are as good, and bounds wait until the linear program is nearly solved.
func (s *Search) Steep() bool { return s.Loose() && s.steep }

const (
	mostLoose    = 0.05
	looseAgents  = 8
	looseSteps   = 400
	looseLabels  = 4000
	looseEffort  = 1200
	steepEffort  = 150
	looseExact   = 100_000 // settles nearly every row of the public years with 12 and 24 disciplines, in some 0.07 s each
	leastSettled = 0.3
)

// looseness is how far the relaxation of a sample stands above its best rows, as a share of them.
func (s *Search) looseness() (over, settled float64) {
	m := s.Team.M
	u := s.Team.Round(make([]float64, len(m.Rows)), make([]float64, len(m.Agents)))
	base, cells := s.Team.Base(&u), make([]int64, len(m.Shared))
	var above, best, work int64
	n := min(looseAgents, len(m.Agents))
	for k := range n {
		i := k * len(m.Agents) / n
		s.Team.Cells(i, &u, base, true, cells)
		p := &row.Prices{Scale: u.Scale, Cell: cells}
		exact, err := row.New(m, i)
		if err != nil {
			return 0, 1
		}
		ask := row.Options{Floor: row.Lowest, Labels: looseEffort, Steps: 60, Beam: 40, Stop: s.Hooks.Stop}
		a := exact.Best(p, ask)
		if a.Exact {
			settled++
		} else {
			work += a.Work
			ask.Labels = looseLabels
			a = exact.Best(p, ask)
		}
		plain, err := row.New(m, i) // multipliers from nothing
		if err != nil || a.Empty {
			return 0, 1
		}
		b := plain.Best(p, row.Options{Floor: a.Bound - 1, Labels: 1, Steps: looseSteps, Stop: s.Hooks.Stop})
		above += (b.Relaxed - a.Bound) / u.Scale
		best += a.Bound / u.Scale
		work += a.Work + b.Work
	}
	s.stopped = !s.spend(work) || s.stopped
	if best <= 0 {
		return 0, 1
	}
	return float64(above) / float64(best), settled / float64(n)
}

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
		loose := !s.few() && s.Team.Largest > 0 && s.looseness() > mostLoose
		s.loose = &loose
	}
	return *s.loose
}

const (
	mostLoose   = 0.05
	looseAgents = 8
	looseSteps  = 400
	looseLabels = 4000
	looseEffort = 1200
)

// looseness is how far the relaxation of a sample stands above its best rows, as a share of them.
func (s *Search) looseness() float64 {
	m := s.Team.M
	u := s.Team.Round(make([]float64, len(m.Rows)), make([]float64, len(m.Agents)))
	base, cells := s.Team.Base(&u), make([]int64, len(m.Shared))
	var over, best, work int64
	for k, n := 0, min(looseAgents, len(m.Agents)); k < n; k++ {
		i := k * len(m.Agents) / n
		s.Team.Cells(i, &u, base, true, cells)
		p := &row.Prices{Scale: u.Scale, Cell: cells}
		exact, err := row.New(m, i)
		if err != nil {
			return 0
		}
		a := exact.Best(p, row.Options{Floor: row.Lowest, Labels: looseLabels, Steps: 60, Beam: 40, Stop: s.Hooks.Stop})
		plain, err := row.New(m, i) // multipliers from nothing
		if err != nil || a.Empty {
			return 0
		}
		b := plain.Best(p, row.Options{Floor: a.Bound - 1, Labels: 1, Steps: looseSteps, Stop: s.Hooks.Stop})
		over += (b.Relaxed - a.Bound) / u.Scale
		best += a.Bound / u.Scale
		work += a.Work + b.Work
	}
	s.stopped = !s.spend(work) || s.stopped
	if best <= 0 {
		return 0
	}
	return float64(over) / float64(best)
}

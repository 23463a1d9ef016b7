package optimizer

import (
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// Report is what Check says about one schedule.
type Report struct {
	Feasible   bool        // no hard rule is broken
	Violations []Violation // hard and soft, in the order of the rules
	Objective  float64     // preference*Total + fairness*Worst - change*Changes - prices of soft breaches
	Exact      string      // Objective as a fraction
	Total      int64       // sum of scores
	Worst      float64     // smallest score per working block
	WorstExact string      // as a fraction
	WorstOff   string      // the fellow who has it
	Changes    int64       // blocks that differ from the baseline
	Terms      []Term      // add up to Objective exactly
}

// Check judges s by plain code that shares nothing with the solver. p must be
// valid.
func Check(p *Problem, s *Schedule) *Report {
	r := &Report{Feasible: true, Violations: rule.Inspect(p, s)}
	for i := range r.Violations {
		if r.Violations[i].Tier == problem.Must {
			r.Feasible = false
		}
	}
	m := rule.Measure(p, s, r.Violations)
	r.Objective, _ = m.Objective.Float64()
	r.Exact = m.Objective.RatString()
	r.Total, r.Changes, r.WorstOff, r.Terms = m.Total, m.Changes, m.WorstOff, m.Terms
	if m.Worst != nil {
		r.Worst, _ = m.Worst.Float64()
		r.WorstExact = m.Worst.RatString()
	}
	return r
}

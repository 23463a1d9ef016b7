package optimizer

import (
	"math/big"
	"slices"

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
	Terms      []Term      // add up to Objective exactly; with tiers, those of the last tier do
	Tiers      []TierValue // with Problem.Tiers: what each is worth; Objective is the last

	tiers []*big.Rat
}

// TierValue is what a schedule is worth in one tier.
type TierValue struct {
	Tier  string
	Value float64
	Exact string
}

// Check judges s by plain code that shares nothing with the solver. p must be
// valid; s may be nil, a schedule in which nobody has anything. Rows of others
// than p's fellows are passed over.
func Check(p *Problem, s *Schedule) *Report {
	s = orEmpty(s)
	r := &Report{Feasible: true, Violations: rule.Inspect(p, s)}
	for i := range r.Violations {
		if r.Violations[i].Tier == problem.Must {
			r.Feasible = false
		}
	}
	m := rule.Measure(p, s, r.Violations)
	if len(p.Tiers) > 0 {
		m = r.byTier(p, s, m)
	}
	r.Objective, _ = m.Objective.Float64()
	r.Exact = m.Objective.RatString()
	r.Total, r.Changes, r.WorstOff, r.Terms = m.Total, m.Changes, m.WorstOff, m.Terms
	if m.Worst != nil {
		r.Worst, _ = m.Worst.Float64()
		r.WorstExact = m.Worst.RatString()
	}
	return r
}

// orEmpty is s, or a schedule in which nobody has anything.
func orEmpty(s *Schedule) *Schedule {
	if s == nil {
		return &Schedule{}
	}
	return s
}

// byTier measures tier by tier: each in its own units, changes and breaches
// negative, the last without what stands in a tier of its own.
func (r *Report) byTier(p *Problem, s *Schedule, all rule.Measures) rule.Measures {
	tiers := tiersOf(p)
	own := func(t string) bool { return slices.Contains(tiers, t) }
	rest := lastTier(p)
	values := map[string]*big.Rat{problem.Changes: new(big.Rat).SetInt64(-all.Changes), problem.Should: new(big.Rat), problem.Fairness: new(big.Rat)}
	if all.Worst != nil {
		values[problem.Fairness] = all.Worst
	}
	var left []Violation
	var terms []Term
	for _, v := range r.Violations {
		if v.Tier != problem.Should || !own(problem.Should) {
			left = append(left, v)
			continue
		}
		price := new(big.Rat).SetInt64(-v.Price)
		values[problem.Should].Add(values[problem.Should], price)
		terms = append(terms, term(v.Rule, v.Title, problem.Should, v.Fellow, price))
	}
	m := rule.Measure(rest, s, left)
	values[problem.Wishes] = m.Objective
	if own(problem.Changes) && all.Changes != 0 {
		for i := range p.Fellows {
			id := p.Fellows[i].ID
			one := Problem{Fellows: p.Fellows[i : i+1]}
			if n := changesFrom(&one, p.Baseline, s); n != 0 {
				terms = append(terms, term("change", titleOf("change"), problem.Changes, id, new(big.Rat).SetInt64(-n)))
			}
		}
	}
	if own(problem.Fairness) && all.Worst != nil {
		terms = append(terms, term("fairness", titleOf("fairness"), problem.Fairness, all.WorstOff, all.Worst))
	}
	for k := range m.Terms {
		m.Terms[k].Tier = problem.Wish
	}
	m.Terms = append(terms, m.Terms...)
	for _, t := range tiers {
		f, _ := values[t].Float64()
		r.Tiers, r.tiers = append(r.Tiers, TierValue{t, f, values[t].RatString()}), append(r.tiers, values[t])
	}
	return m
}

// lastTier is p with only those weights of the objective that count in its
// last tier.
func lastTier(p *Problem) *Problem {
	q := without(p)
	if slices.Contains(p.Tiers, problem.Changes) {
		q.Objective.Change = 0
	}
	if slices.Contains(p.Tiers, problem.Fairness) {
		q.Objective.Fairness = 0
	}
	return q
}

func term(id, title, tier, fellow string, v *big.Rat) Term {
	f, _ := v.Float64()
	return Term{Rule: id, Title: title, Tier: tier, Fellow: fellow, Value: f, Exact: v.RatString()}
}

func titleOf(id string) string {
	if r, ok := rule.ByID(id); ok {
		return r.Title
	}
	return id
}

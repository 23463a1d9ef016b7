package rule

import (
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Measures are the exact figures of one schedule, from the schedule alone.
type Measures struct {
	Objective *big.Rat // all terms together
	Total     int64    // sum of scores
	Worst     *big.Rat // smallest score per working block; nil without fellows
	WorstOff  string   // a fellow who has it
	Changes   int64    // blocks that differ from the baseline
	Terms     []problem.Term
}

// Measure computes the objective of s,
//
//	preference * total + fairness * worst - change * changes - prices of soft breaches,
//
// and its terms, which add up to it exactly.
func Measure(p *problem.Problem, s *problem.Schedule, breaches []Violation) Measures {
	y := newYear(p, s)
	m := Measures{Objective: new(big.Rat)}
	term := func(r Rule, fellow, tier string, v *big.Rat) {
		m.Objective.Add(m.Objective, v)
		if v.Sign() != 0 {
			f, _ := v.Float64()
			m.Terms = append(m.Terms, problem.Term{Rule: r.ID, Title: r.Title, Tier: tier, Fellow: fellow, Value: f, Exact: v.RatString()})
		}
	}
	wishes := Wishes(p)
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		w := wishes[id]
		base := p.Baseline[id]
		var score, n, changes int64
		for t, a := range y.rows[id] {
			if a == "" {
				continue
			}
			n++
			r := y.rotation(a)
			score += w.Rotation[r]
			for _, e := range w.Block {
				if e.Rotation == r && e.Block == t {
					score += e.Score
				}
			}
			if y.options[a] != nil {
				score += w.Option[a]
			}
			if t < len(base) && base[t] != "" && base[t] != a {
				changes++
			}
		}
		m.Total += score
		m.Changes += changes
		term(preference, id, problem.Wish, big.NewRat(p.Objective.Preference*score, 1))
		term(change, id, problem.Wish, big.NewRat(-p.Objective.Change*changes, 1))
		if n > 0 {
			for _, v := range breaches {
				if v.Fellow == id {
					score -= v.OffScore
				}
			}
			if v := big.NewRat(score, n); m.Worst == nil || v.Cmp(m.Worst) < 0 {
				m.Worst, m.WorstOff = v, id
			}
		}
	}
	if m.Worst != nil {
		term(fairness, m.WorstOff, problem.Wish, new(big.Rat).Mul(m.Worst, big.NewRat(p.Objective.Fairness, 1)))
	}
	factor := ShouldPrice(p)
	for _, v := range breaches {
		if v.Price == 0 {
			continue
		}
		r, _ := ByID(v.Rule)
		price := new(big.Rat).SetInt64(-v.Price)
		if v.Tier == problem.Should {
			price.Mul(price, new(big.Rat).SetInt64(factor))
		}
		term(*r, v.Fellow, v.Tier, price)
	}
	return m
}

// ShouldPrice is what one unit of a "should" costs in units of wishes.
func ShouldPrice(p *problem.Problem) int64 {
	for _, s := range p.Rules {
		if s.Tier == problem.Should {
			return 2*reachOfWishes(p) + 1
		}
	}
	return 1
}

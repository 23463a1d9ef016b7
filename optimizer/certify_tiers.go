package optimizer

import (
	"math/big"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// proved keeps the proof of the tier at hand, with what later tiers will hold of it.
func (g *stage) proved(r *Result) {
	t := certificate.Tier{Tier: g.tiers[g.k], Proof: r.Certificate}
	if r.value != nil {
		t.Value = r.value.RatString()
	}
	if g.should > 0 {
		t.Weight = g.weight
	}
	g.proofs = append(g.proofs, t)
}

// certify puts the proofs of all tiers together. One that is missing and all are of no use.
func (g *stage) certify(r *Result) error {
	r.Certificate, r.Certified = nil, false
	c := &Certificate{}
	if g.moving {
		first := certificate.Tier{Tier: problem.Changes}
		if g.changes >= 0 {
			first.Value = whole(-g.changes).RatString()
		}
		c.Tiers = append(c.Tiers, first)
	}
	for _, t := range g.proofs {
		if t.Proof == nil {
			return nil
		}
		t.Proof.Format, t.Proof.Problem, t.Proof.Seal = "", "", ""
		c.Tiers = append(c.Tiers, t)
	}
	if r.Schedule != nil {
		c.Bound = r.BoundExact
	}
	var err error
	if c.Problem, err = certificate.Digest(g.whole); err == nil {
		err = c.Close()
	}
	r.Certificate, r.Certified = c, err == nil
	return err
}

// checkTiers proves tier after tier again, each as a problem of its own in which what the certificate names of the
// tiers before is held. Whether a schedule reaches what is named is for the schedule's own check to say.
func checkTiers(p *Problem, c *Certificate, l certificate.Limits) (*CertificateReport, error) {
	if err := certificate.Belongs(p, c); err != nil {
		return nil, err
	}
	if len(c.Cases)+len(c.Closing) > 0 || len(c.Tiers) == 0 {
		return nil, certificate.Refuse("the problem has tiers and the certificate none")
	}
	g, all := firstStage(p), new(CertificateReport)
	for n := range c.Tiers {
		t := &c.Tiers[n]
		if n >= len(g.tiers) || t.Tier != g.tiers[n] {
			return nil, certificate.Refuse("tier %d is not %q", n+1, t.Tier)
		}
		g.k = n
		value, ok := new(big.Rat).SetString(t.Value)
		if last := n == len(g.tiers)-1; !ok && (c.Bound != "" || last) || t.Value != "" && !g.holds(value) {
			return nil, certificate.Refuse("%q is no value of the tier %q", t.Value, t.Tier)
		}
		if g.moving && n == 0 {
			if t.Proof != nil {
				return nil, certificate.Refuse("changes are proved together with the next tier")
			}
			if g.changes = -1; ok {
				g.changes = -value.Num().Int64()
			}
			all.Tiers = append(all.Tiers, certificate.Claim{Tier: t.Tier, Held: value})
			continue
		}
		one, err := g.check(t, l)
		if err != nil {
			return nil, err
		}
		all.Cases, all.Labels, all.Work = all.Cases+one.Cases, all.Labels+one.Labels, all.Work+one.Work
		if one.Bound == nil {
			if first := len(all.Tiers) == 0 || g.moving && n == 1; !first || c.Bound != "" || n != len(c.Tiers)-1 {
				return nil, certificate.Refuse("the tier %q is said to have no schedule", t.Tier)
			}
			all.Tiers = nil
			return all, nil
		}
		if g.moving && all.Tiers[0].Bound == nil {
			all.Tiers[0].Bound = one.Tiers[0].Bound
		}
		if value == nil {
			return nil, certificate.Refuse("the tier %q has a bound and no value that the tiers after it could hold", t.Tier)
		}
		all.Tiers = append(all.Tiers, certificate.Claim{Tier: t.Tier, Bound: one.Bound, Held: value})
		g.hold(value)
	}
	claimed, ok := new(big.Rat).SetString(c.Bound)
	if all.Bound = all.Tiers[len(all.Tiers)-1].Bound; len(all.Tiers) < len(g.tiers) || !ok || all.Bound == nil || all.Bound.Cmp(claimed) > 0 {
		return nil, certificate.Refuse("the tiers do not prove the bound %q", c.Bound)
	}
	return all, nil
}

// holds says whether v can be the value of the tier at hand.
func (g *stage) holds(v *big.Rat) bool {
	if v == nil {
		return false
	}
	switch g.tiers[g.k] {
	case problem.Changes, problem.Should:
		return v.IsInt() && v.Sign() <= 0 && v.Num().IsInt64()
	case problem.Fairness:
		return v.Num().BitLen() < 40 && v.Denom().BitLen() < 20
	}
	return true
}

// check proves the tier at hand. Its bound is in the tier's own units; where changes go with it, their bound comes first.
func (g *stage) check(t *certificate.Tier, l certificate.Limits) (*CertificateReport, error) {
	if t.Proof == nil || len(t.Proof.Tiers) > 0 || t.Proof.Format+t.Proof.Problem+t.Proof.Seal != "" {
		return nil, certificate.Refuse("the proof of the tier %q is missing or not of one tier", t.Tier)
	}
	if g.weight = t.Weight; g.should > 0 && (g.weight < 1 || g.weight > mostWeight) || g.should <= 0 && g.weight != 0 {
		return nil, certificate.Refuse("weight %d of the tier %q", t.Weight, t.Tier)
	}
	compiled, err := certificate.Compile(g.problem(), t.Proof)
	if err != nil {
		return nil, err
	}
	var moves *moving
	least, _ := ends(compiled.Model)
	if g.moving {
		moves = &moving{rows: g.whole.Baseline}
		moves.apply(compiled)
	}
	for _, add := range g.extras {
		add(compiled)
	}
	r, err := certificate.Prove(compiled.Model, t.Proof, l)
	if err != nil || r.Bound == nil {
		return r, err
	}
	bound := new(big.Rat).Set(r.Bound)
	if moves != nil {
		// worth - weight * changes <= bound, and nothing is worth less than least
		fewest := new(big.Rat).Sub(whole(least), bound)
		fewest.Quo(fewest, whole(moves.weight))
		r.Tiers = []certificate.Claim{{Tier: problem.Changes, Bound: whole(-max(0, ceiling(fewest)))}}
		bound.Add(bound, new(big.Rat).Mul(whole(moves.weight), whole(max(0, g.changes))))
	}
	if g.should > 0 {
		bound.Add(bound, new(big.Rat).Mul(whole(g.weight), whole(g.should)))
	}
	r.Bound = bound
	return r, nil
}

package certify

import (
	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/internal/price"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

// Draft brings the search's log into the form of a certificate without claim, digest and seal: the
// parts that are closed and, where the search was ended early, those that are open. It returns nil
// when some part has no bound at all. closing is false for a claim that there is no schedule, which
// closed cells could not help to prove.
func Draft(log *tree.Log, agents int, scale int64, closing bool) *certificate.Certificate {
	c := &certificate.Certificate{Scale: scale, Cases: []certificate.Case{}}
	if closing {
		for _, p := range log.Closings {
			c.Closing = append(c.Closing, write(nil, &p.By, p.Best, false))
		}
	}
	for _, part := range [][]tree.Leaf{log.Leaves, log.Open} {
		for _, l := range part {
			if l.Proof == nil {
				return nil
			}
			c.Cases = append(c.Cases, draftCase(l, agents, !closing))
		}
	}
	if len(c.Cases) == 0 {
		return nil
	}
	return c
}

// Root is the whole as one case at the given multipliers, and what agents are worth there at most.
func Root(by *price.Multipliers, best []int64) certificate.Case { return write(nil, by, best, false) }

func draftCase(l tree.Leaf, agents int, empty bool) certificate.Case {
	cuts := cutsOf(l.Cuts)
	if l.Proof.None {
		return nobody(cuts, l.Proof.Agent, agents, empty || l.Proof.Empty)
	}
	return write(cuts, &l.Proof.By, l.Proof.Best, l.Proof.Empty)
}

func cutsOf(cuts []tree.Cut) []certificate.Cut {
	list := make([]certificate.Cut, len(cuts))
	for k, c := range cuts {
		list[k] = certificate.Cut{Agent: c.Agent, Block: c.Period, Activity: c.Activity, Choice: c.Choice, Does: c.Does}
	}
	return list
}

// Inside brings what corridors proved into the form of a certificate: the parts of a branching whose bounds, in
// units of 1/Scale, are within the claim, and before them the steps that shut out what lies outside the corridors.
// It returns nil when no branching shows the claim.
func Inside(log *tree.Log, scale int64, within func(bound int64) bool) *certificate.Certificate {
	by, _ := log.Shows(within)
	if by == nil {
		return nil
	}
	c := &certificate.Certificate{Scale: scale, Cases: []certificate.Case{}}
	for _, p := range log.Closings[:by.After] {
		c.Closing = append(c.Closing, write(nil, &p.By, p.Best, false))
	}
	var part func(p *tree.Part)
	part = func(p *tree.Part) {
		x := write(cutsOf(p.Cuts), &p.By, p.Best, false)
		if p.None || within(p.Bound) {
			c.Cases = append(c.Cases, x)
			return
		}
		c.Closing = append(c.Closing, x)
		part(p.Yes)
		part(p.No)
	}
	part(by.Root)
	return c
}

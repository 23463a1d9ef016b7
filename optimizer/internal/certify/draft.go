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

// Root is the whole as one case at the given multipliers.
func Root(by *price.Multipliers) certificate.Case { return write(nil, by, nil, false) }

func draftCase(l tree.Leaf, agents int, empty bool) certificate.Case {
	cuts := make([]certificate.Cut, len(l.Cuts))
	for k, c := range l.Cuts {
		cuts[k] = certificate.Cut{Agent: c.Agent, Block: c.Period, Activity: c.Activity, Choice: c.Choice, Does: c.Does}
	}
	if l.Proof.None {
		return nobody(cuts, l.Proof.Agent, agents, empty || l.Proof.Empty)
	}
	return write(cuts, &l.Proof.By, l.Proof.Best, l.Proof.Empty)
}

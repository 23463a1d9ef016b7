package tree

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/internal/master"
)

// visit bounds a node and splits it; nil children mean that it is closed.
func (s *Search) visit(ctx context.Context, n *node) (does, doesNot *node, err error) {
	s.Nodes++
	shut := s.shut(n.cuts)
	if err := s.Master.Allow(func(c *master.Column) bool { return fits(s.Team.M, c.Path, shut[c.Agent]) }); err != nil {
		return nil, nil, err
	}
	if done, err := s.bound(ctx, n, shut); done || err != nil {
		return nil, nil, err
	}
	c, ok := s.choose(s.Master, shut)
	if !ok {
		// Whole, legal and still not closed: rounding of the bound hides a
		// part of less than one multiple. Split on any open cell instead.
		if c, ok = s.anyCell(shut); !ok {
			s.Offer(s.only(shut))
			s.Log.leaf(n.cuts, n.proof)
			return nil, nil, nil
		}
	}
	yes, no := c, c
	yes.does, no.does = true, false
	does = &node{cuts: append(slices.Clone(n.cuts), yes), bound: n.bound, proof: n.proof, order: s.Nodes}
	doesNot = &node{cuts: append(slices.Clone(n.cuts), no), bound: n.bound, proof: n.proof, order: s.Nodes}
	return does, doesNot, nil
}

// bound runs column generation in a node until its rows are kept or known not to be. Done: the node is closed,
// or the search is stopped.
func (s *Search) bound(ctx context.Context, n *node, shut map[int][]bool) (done bool, err error) {
	for {
		out, err := s.Master.Generate(ctx, master.Limits{
			Closed: s.ends, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return shut[i] },
			Round: func(_ int64, _ float64, work int64) bool { return s.spend(work) }, From: 8 * s.effort(), To: s.most(), Early: !s.few(),
		})
		if err != nil {
			return false, err
		}
		if out.Bound < n.bound {
			n.bound, n.proof = out.Bound, proof(&out)
		}
		switch {
		case out.Stopped:
			s.stopped = true
			return true, nil
		case s.worthless(out.Bound) && out.Empty < 0:
			if p := s.emptied(&out.By, func(i int) []bool { return shut[i] }); p != nil || s.stopped {
				n.proof = p
				if p != nil {
					s.Log.leaf(n.cuts, p)
				}
				return true, nil
			}
			continue
		case out.Closed:
			s.Log.leaf(n.cuts, n.proof)
			return true, nil
		case s.Master.Broken() <= 1e-6:
			if paths := s.Master.Integral(); paths != nil {
				s.Offer(paths)
				if s.Closed(n.bound) {
					s.Log.leaf(n.cuts, n.proof)
					return true, nil
				}
			}
			return false, nil
		case s.Master.Steep():
			empty, err := s.provedEmpty(ctx, shut)
			if err == nil && empty != nil {
				s.Log.leaf(n.cuts, empty)
			}
			return s.stopped || empty != nil, err
		}
		if err := s.Master.Raise(8); err != nil {
			return false, err
		}
	}
}

// proof keeps what gave the bound of a run of column generation.
func proof(out *master.Outcome) *Proof {
	if out.Empty >= 0 {
		return &Proof{None: true, Agent: out.Empty} // which needs no prices
	}
	return &Proof{By: out.By, Best: out.Best}
}

// provedEmpty asks without any objective whether the rows can be kept; nil: they may be.
func (s *Search) provedEmpty(ctx context.Context, shut map[int][]bool) (*Proof, error) {
	x, err := master.New(s.Team, false, 1)
	if err != nil {
		return nil, err
	}
	for k := range s.Master.Columns {
		c := &s.Master.Columns[k]
		if fits(s.Team.M, c.Path, shut[c.Agent]) {
			if _, _, err := x.Add(c.Agent, c.Path); err != nil {
				return nil, err
			}
		}
	}
	out, err := x.Generate(ctx, master.Limits{
		Closed: func(bound int64) bool { return bound < 0 }, Stop: s.Hooks.Stop, Shut: func(i int) []bool { return shut[i] },
		Round: func(_ int64, _ float64, work int64) bool { return s.spend(work) },
	})
	if err != nil {
		return nil, err
	}
	s.stopped = s.stopped || out.Stopped
	if !out.Closed {
		return nil, nil
	}
	p := proof(&out)
	p.Empty = true
	return p, nil
}

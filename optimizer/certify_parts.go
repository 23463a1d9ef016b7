package optimizer

import (
	"errors"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/internal/certify"
	"github.com/fellowplan/fellowplan/optimizer/internal/tree"
)

// parts claims what the branching inside corridors shows, as far down as that needs; nil: it does not show it.
func (s *solver) parts(claim *big.Rat, arcs int) *Certificate {
	x := certify.Inside(s.search.Log, s.team.Scale, s.shows(claim))
	if x != nil {
		x.Bound, x.Arcs = claim.RatString(), arcs
	}
	return x
}

// shows tells whether a bound of the search is within the claim.
func (s *solver) shows(claim *big.Rat) func(bound int64) bool {
	return func(bound int64) bool { return rational(s.search.Ceiling(bound)).Cmp(claim) <= 0 }
}

// inside has what corridors proved examined where that closed on the best schedule.
func (s *solver) inside(c *Certificate, limits certificate.Limits) (verdict, error) {
	in := s.parts(fraction(c.Bound), c.Arcs)
	if in == nil {
		return unseen, nil
	}
	e, err := certificate.Examine(s.c.Model, in, limits)
	if err != nil || slices.Contains(e.Closed, false) {
		return unseen, refusal(err)
	}
	*c = *in
	return taken, nil
}

// inside has what corridors proved examined. The claim that does not come out in half of the time that is left is followed by
// weaker ones, each of which needs half as many parts; one that does not come out at all is weakened to what does.
func (d *drafted) inside(claim *big.Rat, arcs int) {
	for _, claim := range d.s.rungs(claim) {
		for range mostLooks {
			if d.reaches(claim) {
				return
			}
			x := d.s.parts(claim, arcs)
			if x == nil {
				return
			}
			e, err := certificate.Examine(d.s.c.Model, x, d.within(d.limits, 0.5))
			if errors.Is(err, certificate.ErrRefused) {
				break
			}
			if err != nil {
				d.fails(err)
				return
			}
			if !slices.Contains(e.Closed, false) {
				d.take(x, e)
				return
			}
			claim = fraction(weakened(x.Bound, e))
		}
	}
}

// rungs are claims that the branching inside corridors shows, from the one given upwards, the next with at most half as many parts
// each time.
func (s *solver) rungs(claim *big.Rat) (rungs []*big.Rat) {
	if s.search.Log == nil {
		return nil
	}
	var all []int64
	var list func(p *tree.Part)
	list = func(p *tree.Part) {
		if p != nil {
			all = append(all, p.Bound)
			list(p.Yes)
			list(p.No)
		}
	}
	for _, b := range s.search.Log.Inside {
		list(b.Root)
	}
	slices.Sort(all)
	count := func(claim *big.Rat) int { // 0: it is not shown
		_, parts := s.search.Log.Shows(s.shows(claim))
		return parts
	}
	n := count(claim)
	if n == 0 {
		return nil
	}
	for rungs = append(rungs, claim); n > 1; n = count(rungs[len(rungs)-1]) {
		k, _ := slices.BinarySearchFunc(all, n/2, func(bound int64, most int) int {
			if c := rational(s.search.Ceiling(bound)); c.Cmp(claim) <= 0 || count(c) > most {
				return -1
			}
			return 1
		})
		if k == len(all) {
			break
		}
		rungs = append(rungs, rational(s.search.Ceiling(all[k])))
	}
	return rungs
}

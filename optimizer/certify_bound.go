package optimizer

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/certificate"
	"github.com/fellowplan/fellowplan/optimizer/internal/certify"
)

// bounded proves the bound of a search that a limit ended, or one as near to it as the checker comes to in
// time: c claims that then. A rough look at the root alone comes first, so that there is always something, and longer
// ones for a part of the time; then what corridors have shown, and the root with what the search closed there.
func (s *solver) bounded(ctx context.Context, c *Certificate, limits certificate.Limits) (verdict, error) {
	best := &drafted{s: s, ctx: ctx, limits: limits}
	roots := s.roots(c)
	for _, root := range roots {
		best.climb(root, 1, 1)
	}
	for k, root := range roots {
		share := 1 / float64(1+2*len(roots))
		if len(roots) == k+1 && (s.search.Log == nil || len(s.search.Log.Inside) == 0) {
			share = shareOfRoot // what comes after it seldom shows more
		}
		best.climb(root, certificate.MostRounds, share)
	}
	claim := fraction(c.Bound)
	if !s.search.Narrowed { // c claims what the root shows
		claim = rational(s.search.Ceiling(s.search.Bound))
	}
	best.inside(claim, c.Arcs)
	if !best.reaches(fraction(c.Bound)) && (len(c.Cases) > 1 || len(c.Closing) > 0) {
		best.look(*c)
	}
	if best.err != nil || best.c == nil {
		return unseen, refusal(best.err)
	}
	*c = *best.c
	return taken, nil
}

// shareOfRoot is how much of the time the last look at the root may take where no corridors are to be shown after it: im52-060
// has not been shown with closing steps in two minutes.
const shareOfRoot = 0.75

// roots are the whole as one case without closing steps: at the multipliers of the first of them, which need nothing
// before them, and at the last ones, whose hints hold only for what was left when they were found.
func (s *solver) roots(c *Certificate) (roots []Certificate) {
	root := *c
	root.Closing = nil
	if len(c.Closing) > 0 {
		root.Cases = c.Closing[:1]
		roots = append(roots, root)
	}
	if root.Cases = c.Cases; len(c.Cases) != 1 {
		if root.Cases = nil; len(s.search.RootBy.Row) > 0 {
			root.Cases = []certificate.Case{certify.Root(&s.search.RootBy, s.search.RootBest)}
		}
	}
	if len(root.Cases) > 0 {
		roots = append(roots, root)
	}
	return roots
}

// drafted is the best of several drafts that were looked at.
type drafted struct {
	s      *solver
	ctx    context.Context
	limits certificate.Limits
	c      *Certificate // nil: none yet
	err    error        // of what is no refusal
}

// reaches tells whether nothing closer is left to look for.
func (d *drafted) reaches(claim *big.Rat) bool {
	return d.err != nil || d.limits.Stop() || d.c != nil && fraction(d.c.Bound).Cmp(claim) <= 0
}

// climb has the root examined in rounds of ever more effort, for a part of the time that is left: whatever it comes to then is
// what everybody comes to.
func (d *drafted) climb(x Certificate, rounds int, share float64) {
	l := d.limits
	l.Rounds = rounds
	if rounds > 1 {
		l = d.within(l, share)
	}
	e, err := certificate.Examine(d.s.c.Model, &x, l)
	if err != nil || e.Proved[0] == nil {
		d.fails(err)
		return
	}
	x.Cases = slices.Clone(x.Cases)
	x.Cases[0].Rounds = e.Rounds[0]
	d.take(&x, e)
}

// within is l for a share of the time that is left.
func (d *drafted) within(l certificate.Limits, share float64) certificate.Limits {
	if end, ok := d.ctx.Deadline(); ok {
		until := time.Now().Add(time.Duration(share * float64(time.Until(end))))
		l.Stop = func() bool { return d.limits.Stop() || time.Now().After(until) }
	}
	return l
}

// look has x examined as everybody will, and weakens its claim to what comes of that until it holds: cells that are shut
// at a lower claim are shut at this one too, and what is left after that may be looked at in another way.
func (d *drafted) look(x Certificate) {
	for range mostLooks {
		e, err := certificate.Examine(d.s.c.Model, &x, d.limits)
		if err != nil {
			d.fails(err)
			return
		}
		if !slices.Contains(e.Closed, false) {
			d.take(&x, e)
			return
		}
		x.Bound = weakened(x.Bound, e)
		if d.c != nil && fraction(x.Bound).Cmp(fraction(d.c.Bound)) >= 0 {
			return
		}
	}
}

// mostLooks is how often a claim is weakened.
const mostLooks = 3

// take keeps x with what was proved of it, when that is the best so far.
func (d *drafted) take(x *Certificate, e *certificate.Examination) {
	if x.Bound = weakened(x.Bound, e); d.c == nil || fraction(x.Bound).Cmp(fraction(d.c.Bound)) < 0 {
		d.c = x
	}
}

// weakened is the claim that all cases prove.
func weakened(claim string, e *certificate.Examination) string {
	most := fraction(claim)
	for _, v := range e.Proved {
		if v != nil && v.Cmp(most) > 0 {
			most = v
		}
	}
	return most.RatString()
}

func (d *drafted) fails(err error) {
	if d.err == nil {
		d.err = refusal(err)
	}
}

package conflict

import (
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Confirm makes a counting argument about p exactly minimal: of every item it is asked whether what the others
// name, and nothing else, can be kept without it. An argument needs each of its figures, and yet what
// some of them name may clash for another reason; that reason takes its place then. What the
// judge cannot decide is listed in Open.
//
// Every round names fewer demands than the one before, but for attendance, which stands behind every
// problem: so there are at most as many rounds as demands.
func Confirm(ctx context.Context, p *problem.Problem, r *Reason, judge Judge, stop func() bool) *Reason {
	for {
		smaller := r.confirm(ctx, p, judge, stop)
		if smaller == nil {
			return r
		}
		smaller.Cut, r = r.Cut, smaller
	}
}

// confirm returns a reason that names fewer demands than r; nil: there is none, as far as could be seen.
func (r *Reason) confirm(ctx context.Context, p *problem.Problem, judge Judge, stop func() bool) *Reason {
	r.Open = nil
	for k := range r.Items {
		if len(r.Items) == 1 && slices.Contains(r.keys[k], keyAttendance) {
			continue // somebody has to be somewhere, and can be nowhere
		}
		if stop != nil && stop() {
			r.Open = append(r.Open, k)
			continue
		}
		q := only(p, r.without(k))
		idle := slices.Contains(r.keys[k], keyAttendance)
		if idle {
			q = idling(q)
		}
		switch judge(q) {
		case Possible:
		case Unknown:
			r.Open = append(r.Open, k)
		case Impossible:
			if idle { // counting and single rows would speak of the rotation that is none
				return Explain(q, judge, stop)
			}
			return reasonOf(ctx, q, judge, stop)
		}
	}
	r.Irreducible = len(r.Open) == 0
	return nil
}

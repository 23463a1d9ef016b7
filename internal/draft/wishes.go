package draft

import (
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// WishOutcome is one wish and what became of it.
type WishOutcome struct {
	Wish    *ent.Wish
	Granted bool
	Blocks  int    // how many blocks it filled
	Worth   int64  // what it brought to the schedule
	Missed  int64  // what more it could have brought by itself
	Because string // a sentence: what it got, or what stands in the way

	grid   *grid
	fellow string
	worth  *planner.Worth // nil: it cannot come true
	desk   chan struct{}  // of the service: one long question at a time
}

// ledger lists every standing wish, by fellow of the problem, dearest first.
func (g *grid) ledger(s *problem.Schedule) map[string][]WishOutcome {
	worths := map[string]*planner.Worth{}
	for i := range g.snap.Worths {
		worths[g.snap.Worths[i].ID] = &g.snap.Worths[i]
	}
	out := map[string][]WishOutcome{}
	for _, w := range g.snap.Wishes {
		fellow, ok := g.snap.FellowOf(w.EnrollmentID)
		if !ok {
			continue
		}
		o := WishOutcome{Wish: w, Because: "It cannot come true this year: the fellow is away then, or the curriculum leaves no room for it."}
		if worth := worths[w.ID]; worth != nil {
			o = g.outcome(s, fellow, worth)
		}
		o.grid, o.fellow, o.worth = g, fellow, worths[w.ID]
		out[fellow] = append(out[fellow], o)
	}
	return out
}

// outcome says what became of a wish that can come true.
func (g *grid) outcome(s *problem.Schedule, fellow string, w *planner.Worth) WishOutcome {
	p := g.snap.Problem
	o := WishOutcome{Wish: w.Wish}
	reach := w.Reach
	var where []string
	for t, a := range s.Rows[fellow] {
		if hits(p, w, t, a) {
			o.Blocks++
			where = append(where, g.when(t))
		}
	}
	o.Granted = o.Blocks > 0
	o.Worth = p.Objective.Preference * w.Each * int64(o.Blocks)
	o.Missed = p.Objective.Preference * w.Each * int64(max(0, reach-o.Blocks))
	switch {
	case o.Granted && w.Kind == wish.KindAVOID_IN_BLOCK:
		o.Because = fmt.Sprintf("Spared: %s in %s.", g.what(s.Rows[fellow][w.Block]), g.when(w.Block))
	case o.Granted:
		o.Because = "Granted in " + strings.Join(where, ", ") + "."
	default:
		o.Because = g.whoInstead(s, fellow, w)
	}
	return o
}

// hits reports whether a cell fulfills a wish.
func hits(p *problem.Problem, w *planner.Worth, t int, activity string) bool {
	if activity == "" {
		return false
	}
	switch w.Kind {
	case wish.KindROTATION:
		return countsAs(p, activity) == w.Activity
	case wish.KindOFFSITE_OPTION:
		return activity == w.Activity
	case wish.KindROTATION_IN_BLOCK:
		return t == w.Block && countsAs(p, activity) == w.Activity
	case wish.KindAVOID_IN_BLOCK:
		return t == w.Block && countsAs(p, activity) != w.Activity
	}
	return false
}

// whoInstead says of a wish that was refused who has what was wished for. What granting it
// would cost, the explanation of the cell finds out.
func (g *grid) whoInstead(s *problem.Schedule, fellow string, w *planner.Worth) string {
	p := g.snap.Problem
	switch w.Kind {
	case wish.KindAVOID_IN_BLOCK:
		return fmt.Sprintf("Not spared: %s has %s in %s.", g.who(fellow), g.what(w.Activity), g.when(w.Block))
	case wish.KindROTATION_IN_BLOCK:
		here := g.what(s.Rows[fellow][w.Block])
		var others []string
		for i := range p.Fellows {
			if id := p.Fellows[i].ID; id != fellow && countsAs(p, s.Rows[id][w.Block]) == w.Activity {
				others = append(others, fmt.Sprintf("%s (worth %d to them)", g.who(id), points(p, id, w.Block, s.Rows[id][w.Block])))
			}
		}
		if len(others) == 0 {
			return fmt.Sprintf("%s has %s in %s; nobody has %s then.", g.who(fellow), here, g.when(w.Block), g.what(w.Activity))
		}
		const named = 5
		if n := len(others); n > named {
			others = append(others[:named], fmt.Sprintf("%d more", n-named))
		}
		return fmt.Sprintf("%s has %s in %s; %s went to %s.", g.who(fellow), here, g.when(w.Block), g.what(w.Activity), strings.Join(others, ", "))
	}
	blocks := 0
	for i := range p.Fellows {
		for _, a := range s.Rows[p.Fellows[i].ID] {
			if a == w.Activity || countsAs(p, a) == w.Activity {
				blocks++
			}
		}
	}
	return fmt.Sprintf("%s has no block of %s; the others have %s of it together.", g.who(fellow), g.what(w.Activity), many(blocks, "block", "blocks"))
}

package draft

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Cell is one cell of a schedule and why it holds what it holds.
type Cell struct {
	EnrollmentID, FellowID, BlockID string
	State                           *CellState // nil for nothing
	AssignmentID                    string     // "" for nothing
	Why                             []CellReason

	grid *grid
	at   place
	desk chan struct{} // of the service: one long question at a time
}

// ReasonKind is what sort of reason a cell has.
type ReasonKind string

// The kinds of reasons.
const (
	BecauseEmpty   ReasonKind = "EMPTY"   // nothing stands there
	BecauseAway    ReasonKind = "AWAY"    // the fellow does not work then
	BecausePinned  ReasonKind = "PINNED"  // somebody pinned it
	BecauseLocked  ReasonKind = "LOCKED"  // it is part of a lock
	BecauseFrozen  ReasonKind = "FROZEN"  // it lies in the frozen past
	BecauseWished  ReasonKind = "WISHED"  // the fellow wished for it
	BecauseNeeded  ReasonKind = "NEEDED"  // a rule would be broken without it
	BecauseWorth   ReasonKind = "WORTH"   // it adds to what the schedule is worth, or takes from it
	BecauseNothing ReasonKind = "NOTHING" // nothing speaks for it or against it
)

// CellReason is one reason, in a sentence.
type CellReason struct {
	Kind     ReasonKind
	Rule     string // "" when no rule is about it
	Sentence string
	Worth    *Amount // of a reason that counts
}

// Explain says why cells of schedules hold what they hold, by schedule, enrollment and block.
func (s *Service) Explain(ctx context.Context, client *ent.Client, scheduleID, enrollmentID, blockID string) (*Cell, error) {
	grids, err := s.grids(ctx, client, []string{scheduleID})
	if err != nil || grids[scheduleID] == nil {
		return nil, err
	}
	g := grids[scheduleID]
	fellow, ok := g.snap.FellowOf(enrollmentID)
	if !ok {
		return nil, fault.At(fault.NotFound, "enrollmentID", "the year plans nobody with the enrollment %.60q", enrollmentID)
	}
	t, ok := g.snap.BlockOf(blockID)
	if !ok {
		return nil, fault.At(fault.NotFound, "blockID", "the year has no block %.60q", blockID)
	}
	at := place{fellow, t}
	c := &Cell{EnrollmentID: enrollmentID, BlockID: blockID, State: g.state(g.cells, at), grid: g, at: at, desk: s.desk}
	_, c.FellowID = g.snap.Person(fellow)
	if rows := g.rows[at]; len(rows) > 0 {
		c.AssignmentID = rows[0].ID
	}
	c.Why = g.reasons(at)
	return c, nil
}

// reasons are why a cell holds what it holds: what keeps it, what it is needed for, what it is worth.
func (g *grid) reasons(at place) []CellReason {
	c := g.cells[at]
	var out []CellReason
	say := func(kind ReasonKind, rule string, worth *Amount, format string, args ...any) {
		out = append(out, CellReason{kind, rule, fmt.Sprintf(format, args...), worth})
	}
	who, when := g.who(at.fellow), g.when(at.block)
	if c.activity == "" {
		if slices.Contains(missing(g.snap.Problem, g.schedule(g.cells)), at) {
			say(BecauseEmpty, "", nil, "%s has nothing to do in %s yet.", who, when)
		} else {
			say(BecauseAway, "attendance", nil, "%s does not work here in %s.", who, when)
		}
		return out
	}
	if why := g.snap.PinReason(at.fellow, at.block); why != "" {
		say(BecausePinned, "fixed", nil, "The program pins it: %s", sentence(why))
	} else if c.pinned {
		say(BecausePinned, "", nil, "It is pinned in this schedule%s.", colon(c.reason))
	}
	if l := g.lockOf(at); l != nil {
		say(BecauseLocked, "", nil, "It is locked%s.", colon(l.Reason))
	}
	if g.frozen(at.block) {
		say(BecauseFrozen, RuleFrozen, nil, "It lies before %s, and the past stays as it was published.", g.freeze.Human())
	}
	enrollment, _ := g.snap.Person(at.fellow)
	for i := range g.snap.Worths {
		w := &g.snap.Worths[i]
		if w.EnrollmentID == enrollment && w.Kind != wish.KindAVOID_IN_BLOCK && hits(g.snap.Problem, w, at.block, c.activity) {
			worth := amount(big.NewRat(g.snap.Problem.Objective.Preference*w.Each, 1))
			say(BecauseWished, "preference", &worth, "%s wished for %s (rank %d).", who, g.what(w.Activity), w.Rank)
		}
	}
	out = append(out, g.needs(at)...)
	if len(out) == 0 {
		say(BecauseNothing, "", nil, "Nothing asks for it: anything else that keeps the rules would do as well here.")
	}
	return out
}

// needs are the rules that would be broken were the cell empty, and what it is worth by rule.
func (g *grid) needs(at place) []CellReason {
	var out []CellReason
	without := maps.Clone(g.cells)
	delete(without, at)
	now, then := g.judge(g.cells), g.judge(without)
	for _, b := range difference(now.breaches, then.breaches) {
		out = append(out, CellReason{BecauseNeeded, b.Rule, "Without it: " + b.Sentence, nil})
	}
	enrollment, _ := g.snap.Person(at.fellow)
	for _, t := range g.account(now).Terms {
		if t.EnrollmentID == enrollment && t.BlockID == g.snap.Blocks[at.block].ID {
			worth := t.Amount
			out = append(out, CellReason{BecauseWorth, t.Rule, fmt.Sprintf("%s: %s.", t.Title, signed(worth)), &worth})
		}
	}
	return out
}

func colon(reason string) string {
	if reason == "" {
		return ""
	}
	return ": " + reason
}

// signed writes an amount with its sign: "+40", "-1/2".
func signed(a Amount) string {
	if a.Value > 0 {
		return "+" + a.Exact
	}
	return a.Exact
}

package draft

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// Limits of a question that takes solving. Whoever asks waits for it.
const (
	insteadWithin = 5 * time.Second
	menuWithin    = 15 * time.Second
)

// Instead says what it would take to have another activity in a cell.
type Instead struct {
	RotationID, OffsiteOptionID string // there, instead
	// As it stands, with that one cell changed: what it would break, and what the schedule would lose.
	Breaks []Breach
	AsIs   Amount
	// With everybody else moving as little as possible, and then as well as possible. What is
	// pinned, locked or in the frozen past stays.
	Possible bool
	Proved   bool // nothing moves less, and of those that move so little nothing is better; or that it is impossible
	Moves    []CellMove
	Loss     Amount // negative when the schedule would gain
	Payers   []Payer
	Sentence string
}

// CellMove is one cell that would change.
type CellMove struct {
	EnrollmentID, FellowID, BlockID         string
	RotationBeforeID, OffsiteOptionBeforeID string // "" for nothing
	RotationAfterID, OffsiteOptionAfterID   string
}

// Payer is a fellow whose part in the worth of the schedule would change; "" for what is nobody's.
type Payer struct {
	EnrollmentID, FellowID string
	Change                 Amount
}

// Instead answers why a cell does not hold something else: exactly one of the two is given.
func (c *Cell) Instead(ctx context.Context, rotationID, optionID string) (*Instead, error) {
	if (rotationID == "") == (optionID == "") {
		return nil, fault.New(fault.BadInput, "give exactly one of rotationID and offsiteOptionID")
	}
	activity, ok := c.grid.snap.ActivityOf(rotationID, orNil(optionID))
	if !ok {
		return nil, fault.New(fault.NotFound, "the program has nothing %.60q in use", rotationID+optionID)
	}
	done, err := c.sit(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	g := c.grid
	s := g.schedule(g.cells)
	why, err := optimizer.Why(ctx, g.held(s, c.at), s, optimizer.Question{Fellow: c.at.fellow, Block: c.at.block, Activity: activity},
		optimizer.Options{TimeLimit: insteadWithin, Seed: 1, Workers: 1})
	if err != nil {
		return nil, err
	}
	out := c.began(activity, why.Breaks, Amount{why.AsIs, why.AsIsLoss})
	out.Possible, out.Proved = why.Possible, why.Proved
	reason := ""
	if why.Reasons != nil {
		reason = why.Reasons.Sentence
	}
	c.finish(out, s, why.Schedule, Amount{why.Loss, why.Exact}, reason)
	return out, nil
}

// Menu answers Instead for every activity of the program at once, in the order of rotations and options.
func (c *Cell) Menu(ctx context.Context) ([]*Instead, error) {
	done, err := c.sit(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	g := c.grid
	s := g.schedule(g.cells)
	p := g.held(s, c.at)
	menu, err := optimizer.Menu(ctx, p, s, c.at.fellow, []int{c.at.block},
		optimizer.MenuOptions{Options: optimizer.Options{TimeLimit: menuWithin, Seed: 1, Workers: 1}, Explain: true})
	if err != nil {
		return nil, err
	}
	return c.alternatives(s, menu), nil
}

// alternatives are the entries of a menu of the cell in schedule s.
func (c *Cell) alternatives(s *problem.Schedule, menu *optimizer.MenuAnswer) []*Instead {
	g := c.grid
	p := g.snap.Problem
	was := exactly(optimizer.AccountOf(p, s).Exact)
	out := make([]*Instead, len(menu.Items))
	for i, item := range menu.Items {
		stands := g.schedule(g.cells)
		stands.Rows[c.at.fellow][c.at.block] = item.Activity
		as := new(big.Rat).Sub(was, exactly(optimizer.AccountOf(p, stands).Exact))
		out[i] = c.began(item.Activity, item.Breaks, amount(as))
		out[i].Possible, out[i].Proved = item.Schedule != nil, item.Proved
		loss := Amount{item.Loss, item.Exact}
		if loss.Exact == "" {
			loss = amount(new(big.Rat))
		}
		if item.State == optimizer.MenuHere {
			out[i].Possible, item.Schedule = true, s
		}
		c.finish(out[i], s, item.Schedule, loss, item.Reason)
	}
	return out
}

// sit waits for a seat at the desk.
func (c *Cell) sit(ctx context.Context) (leave func(), err error) {
	select {
	case c.desk <- struct{}{}:
		return func() { <-c.desk }, nil
	case <-ctx.Done():
		return nil, fault.New(fault.Unavailable, "other questions are being answered first: ask again in a moment")
	}
}

// began is the answer as far as it needs no solving.
func (c *Cell) began(activity string, breaks []optimizer.Violation, asIs Amount) *Instead {
	out := &Instead{AsIs: asIs, Loss: amount(new(big.Rat)), Breaks: c.grid.breaches(breaks)}
	out.RotationID, out.OffsiteOptionID = c.grid.snap.Activity(activity)
	order(out.Breaks)
	return out
}

// finish adds who would move and who would pay, and says it in a sentence.
func (c *Cell) finish(out *Instead, before, after *problem.Schedule, loss Amount, reason string) {
	g := c.grid
	what := g.what(activityOf(g, out))
	if after == nil {
		switch {
		case out.Proved && reason != "":
			out.Sentence = fmt.Sprintf("No schedule has %s there: %s", what, reason)
		case out.Proved && len(out.Breaks) > 0:
			out.Sentence = fmt.Sprintf("No schedule has %s there: %s", what, out.Breaks[0].Sentence)
		case out.Proved:
			out.Sentence = fmt.Sprintf("No schedule has %s there.", what)
		default:
			out.Sentence = fmt.Sprintf("Whether the others can make room for %s was not found out in time.", what)
		}
		return
	}
	p := g.snap.Problem
	out.Loss = loss
	others := map[string]bool{}
	for _, m := range optimizer.MovesBetween(p, before, after) {
		out.Moves = append(out.Moves, g.cellMove(m))
		if (place{m.Fellow, m.Block}) != c.at {
			others[g.who(m.Fellow)] = true
		}
	}
	out.Payers = g.payers(optimizer.AccountOf(g.snap.Problem, before), optimizer.AccountOf(g.snap.Problem, after))
	out.Sentence = fmt.Sprintf("%s %s.", c.takes(what, len(out.Moves), others), c.costs(out))
}

// cellMove names a move for people.
func (g *grid) cellMove(m optimizer.Move) CellMove {
	move := CellMove{BlockID: g.snap.Blocks[m.Block].ID}
	move.EnrollmentID, move.FellowID = g.snap.Person(m.Fellow)
	move.RotationBeforeID, move.OffsiteOptionBeforeID = g.snap.Activity(m.From)
	move.RotationAfterID, move.OffsiteOptionAfterID = g.snap.Activity(m.To)
	return move
}

func activityOf(g *grid, i *Instead) string {
	name, _ := g.snap.ActivityOf(i.RotationID, orNil(i.OffsiteOptionID))
	return name
}

// takes says what has to move.
func (c *Cell) takes(what string, moves int, others map[string]bool) string {
	switch {
	case moves == 0:
		return what + " is there already;"
	case moves == 1:
		return fmt.Sprintf("%s could be there with nothing else changed;", what)
	}
	return fmt.Sprintf("%s could be there if %s (%s);", what, many(moves-1, "more cell changes", "more cells change"), strings.Join(sorted(others), ", "))
}

// costs says what the schedule loses, and who pays most.
func (c *Cell) costs(out *Instead) string {
	loss := exactly(out.Loss.Exact)
	text := "the schedule is worth as much as now"
	switch loss.Sign() {
	case 1:
		text = "the schedule loses " + loss.RatString()
	case -1:
		text = "the schedule gains " + new(big.Rat).Neg(loss).RatString()
	}
	var who []string
	for _, p := range out.Payers {
		switch name, planned := c.grid.snap.FellowOf(p.EnrollmentID); {
		case len(who) == 3:
		case planned:
			who = append(who, c.grid.who(name)+" "+signed(p.Change))
		case p.EnrollmentID == "":
			who = append(who, "what all share "+signed(p.Change)) // the worst-off fellow, coverage
		}
	}
	if len(who) > 0 {
		text += " (" + strings.Join(who, ", ") + ")"
	}
	return text
}

// payers compares the fellows' parts in what two schedules are worth, those who lose most first.
func (g *grid) payers(before, after *optimizer.Account) []Payer {
	part := map[string]*big.Rat{}
	for sign, books := range map[int64]*optimizer.Account{-1: before, 1: after} {
		for _, f := range books.ByFellow {
			if part[f.Fellow] == nil {
				part[f.Fellow] = new(big.Rat)
			}
			part[f.Fellow].Add(part[f.Fellow], new(big.Rat).Mul(big.NewRat(sign, 1), exactly(f.Exact)))
		}
	}
	var out []Payer
	for _, fellow := range byLoss(part) {
		pay := Payer{Change: amount(part[fellow])}
		if fellow != "" {
			pay.EnrollmentID, pay.FellowID = g.snap.Person(fellow)
		}
		out = append(out, pay)
	}
	return out
}

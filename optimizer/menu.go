package optimizer

import (
	"context"
	"math/big"
	"runtime"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/internal/near"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// MenuState says what it takes to have an activity in the blocks in question.
type MenuState string

// The states of an entry.
const (
	MenuHere       MenuState = "HERE"       // the schedule has it already
	MenuFree       MenuState = "FREE"       // nothing else moves
	MenuMoves      MenuState = "MOVES"      // other cells move
	MenuImpossible MenuState = "IMPOSSIBLE" // proved: no schedule has it there
	MenuUnknown    MenuState = "UNKNOWN"    // a limit ended the search before anything was found
)

// MenuItem is one activity and what it would take.
type MenuItem struct {
	Activity string
	Title    string
	State    MenuState
	Proved   bool        // no schedule with it moves less, and of those that move so little none is better
	Breaks   []Violation // as it stands: breaches, hard and soft, that were not there before
	Moves    []Move      // with the cells in question
	Others   []string    // other fellows whose cells move
	Loss     float64     // of the whole objective; negative: it gains
	Exact    string      // Loss as a fraction
	Reason   string      // why it is impossible
	Schedule *Schedule
}

// MenuOptions steer Menu. The zero value asks for everything.
type MenuOptions struct {
	Options
	Activities []string // nil: all
	Explain    bool     // look for the clash behind what is impossible: some tens of milliseconds each
}

// MenuAnswer is the whole menu, in the order of rotations and site options.
type MenuAnswer struct {
	Fellow string
	Blocks []int
	Items  []MenuItem
	Work   int64
}

// Menu says for every activity what it would take that fellow has it in all of blocks: nothing, a few
// other cells (the fewest, and of those years the best), or that it cannot be. It is one problem
// with one linear program, warm from entry to entry. s need not be legal. Tiers are weighed as one
// objective.
func Menu(ctx context.Context, p *Problem, s *Schedule, fellow string, blocks []int, o MenuOptions) (out *MenuAnswer, err error) {
	if err := Validate(p); err != nil {
		return nil, err
	}
	if err := judge(p, s, fellow, blocks, o.Activities...); err != nil {
		return nil, err
	}
	var wanted []Wanted
	for _, a := range activitiesOf(p) {
		if o.Activities == nil || slices.Contains(o.Activities, a) {
			wanted = append(wanted, Wanted{a, blocks})
		}
	}
	out, err = Possibilities(ctx, p, s, fellow, wanted, o)
	if err != nil {
		return nil, err
	}
	out.Blocks = slices.Clone(blocks)
	return out, nil
}

// Wanted is an activity in some blocks.
type Wanted struct {
	Activity string
	Blocks   []int
}

// Possibilities is Menu for any activities in any blocks of a fellow, in the order in which they are
// asked for: when in the year something would hurt least. MenuOptions.Activities is not used.
func Possibilities(ctx context.Context, p *Problem, s *Schedule, fellow string, wanted []Wanted, o MenuOptions) (out *MenuAnswer, err error) {
	defer recovered(&err)
	if err := Validate(p); err != nil {
		return nil, err
	}
	p = without(p)
	for _, w := range wanted {
		if err := judge(p, s, fellow, w.Blocks, w.Activity); err != nil {
			return nil, err
		}
	}
	out = &MenuAnswer{Fellow: fellow, Items: make([]MenuItem, len(wanted))}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	// A fixed number of desks, each with every other entry: the answers do not
	// depend on how many of them work at a time.
	each := o.Options
	each.Workers = 1
	out.Work, err = atDesks(ctx, p, s, each, min(desks, len(wanted)), max(1, o.Workers), func(d *desk, n int) error {
		d.explain = o.Explain
		for k := n; k < len(wanted); k += desks {
			var err error
			if out.Items[k], err = d.item(fellow, wanted[k].Blocks, wanted[k].Activity); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// desks is how many linear programs share the entries of a menu.
const desks = 2

// item answers for one activity.
func (d *desk) item(fellow string, blocks []int, activity string) (MenuItem, error) {
	item := MenuItem{Activity: activity, Title: titleOfActivity(d.p, activity)}
	row := d.at.Rows[fellow]
	here := true
	for _, t := range blocks {
		here = here && t < len(row) && row[t] == activity
	}
	if here {
		item.State, item.Proved, item.Exact = MenuHere, true, "0"
		return item, nil
	}
	stands := withCell(d.p, d.at, fellow, blocks, activity)
	item.Breaks = added(d.breaks, rule.Inspect(d.p, stands))
	i := slices.IndexFunc(d.p.Fellows, func(f Fellow) bool { return f.ID == fellow })
	r, err := d.ask(i, blocks, activity)
	if err != nil {
		return item, err
	}
	item.Proved = r.proved
	switch {
	case r.schedule == nil && r.proved:
		item.State = MenuImpossible
		item.Reason = d.reason(i, blocks, activity, item.Breaks, r.alone)
		return item, nil
	case r.schedule == nil:
		item.State = MenuUnknown
		return item, nil
	}
	// A cell in which nobody works any more is empty whatever is chosen.
	gone := func(m Move) bool { return m.To == "" }
	item.Schedule, item.Moves = r.schedule, slices.DeleteFunc(MovesBetween(d.p, d.at, r.schedule), gone)
	item.State = MenuFree
	for _, m := range item.Moves {
		if m.Fellow != fellow || !slices.Contains(blocks, m.Block) {
			item.State = MenuMoves
		}
		if m.Fellow != fellow && !slices.Contains(item.Others, m.Fellow) {
			item.Others = append(item.Others, m.Fellow)
		}
	}
	loss := new(big.Rat).Sub(d.was, r.worth)
	item.Loss, _ = loss.Float64()
	item.Exact = loss.RatString()
	return item, nil
}

// found is the answer to one question.
type found struct {
	schedule *Schedule
	worth    *big.Rat // its objective
	proved   bool
	alone    bool // no year of the fellow has it, whatever the others do
}

// ask decides the cells of agent i and looks for the nearest year.
func (d *desk) ask(i int, blocks []int, activity string) (f found, err error) {
	m := d.s.c.Model
	a := slices.Index(activitiesOf(d.p), activity)
	for _, t := range blocks {
		if !d.s.c.Open(i, t, a) {
			return found{proved: true}, nil
		}
	}
	C := len(m.Choices)
	shut := make([][]bool, len(m.Agents))
	shut[i] = make([]bool, m.Periods*C)
	for _, t := range blocks {
		for ch := range C {
			shut[i][t*C+ch] = d.s.c.Base(int(m.Choices[ch])) != a
		}
	}
	var out near.Outcome
	for range mostJudged {
		if err := d.lay(); err != nil {
			return f, err
		}
		if out, err = d.near.Ask(d.s.ctx, near.Question{Shut: shut}); err != nil {
			return f, err
		}
		if out.Closed || d.s.stop() || !d.s.missing.some() {
			break
		}
		if err := d.again(); err != nil {
			return f, err
		}
	}
	if !out.Closed && !d.s.stop() {
		return d.askAll(i, blocks, activity)
	}
	f.proved = out.Closed
	if out.Paths == nil {
		f.alone = f.proved && len(out.Leaves) == 1 && out.Leaves[0].Proof != nil && out.Leaves[0].Proof.None && out.Leaves[0].Proof.Agent == i
		return f, nil
	}
	f.schedule = d.s.c.Schedule(out.Paths)
	report := Check(d.p, f.schedule)
	worth := new(big.Rat).Add(rational(out.Value), d.s.o.moving.paid(d.p, f.schedule))
	if !report.Feasible || report.Exact != worth.RatString() {
		return f, ErrInternal
	}
	f.worth = worth
	return f, nil
}

// askAll is ask by a whole solve, for questions whose answer is not near.
func (d *desk) askAll(i int, blocks []int, activity string) (f found, err error) {
	pinned := d.p.Pinned(oneCell(d.p, d.p.Fellows[i].ID, blocks, activity))
	o := d.s.o
	o.moving = &moving{rows: d.at.Rows, weight: d.s.o.moving.weight}
	if o.TimeLimit > 0 {
		o.TimeLimit = max(time.Millisecond, o.TimeLimit-o.Now().Sub(d.s.begun))
	}
	r, err := solveOne(d.s.ctx, pinned, o)
	if err != nil {
		return f, err
	}
	f.proved = r.Status == Optimal || r.Status == Infeasible
	if r.Schedule != nil {
		f.schedule, f.worth = r.Schedule, r.exact()
	}
	return f, nil
}

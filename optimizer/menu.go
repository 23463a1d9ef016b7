package optimizer

import (
	"context"
	"errors"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/conflict"
	"github.com/fellowplan/fellowplan/optimizer/internal/near"
	"github.com/fellowplan/fellowplan/optimizer/problem"
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

// atDesks opens n desks and lets f work at each, so many at a time.
func atDesks(ctx context.Context, p *Problem, s *Schedule, o Options, n, workers int, f func(d *desk, n int) error) (work int64, err error) {
	errs, spent := make([]error, n), make([]int64, n)
	one := func(k int) {
		defer recovered(&errs[k])
		d, err := openDesk(ctx, p, s, o)
		if err != nil {
			errs[k] = err
			return
		}
		defer d.close()
		errs[k] = f(d, k)
		spent[k] = d.s.work
	}
	var wg sync.WaitGroup
	places := make(chan struct{}, workers)
	for k := range n {
		places <- struct{}{}
		wg.Go(func() {
			one(k)
			<-places
		})
	}
	wg.Wait()
	for _, w := range spent {
		work += w
	}
	return work, errors.Join(errs...)
}

// desk answers questions about schedules near one.
type desk struct {
	s       *solver
	p       *Problem
	at      *Schedule
	breaks  []Violation
	was     *big.Rat
	near    *near.Desk
	explain bool
}

// openDesk prepares questions around schedule at.
func openDesk(ctx context.Context, p *Problem, at *Schedule, o Options) (*desk, error) {
	o.moving = &moving{rows: at.Rows}
	o.Warm, o.inner, o.Certificate, o.Progress = NewWarm(at), true, false, nil
	s, err := start(ctx, p, o)
	if err != nil {
		return nil, err
	}
	d := &desk{s: s, p: p, at: at, breaks: rule.Inspect(p, at)}
	d.was = rule.Measure(p, at, d.breaks).Objective
	return d, nil
}

// lay makes the linear program, once there is a question that needs it.
func (d *desk) lay() error {
	if d.near != nil {
		return nil
	}
	s := d.s
	if err := s.prepare(); err != nil {
		return err
	}
	columns, err := s.published()
	if err != nil {
		return err
	}
	d.near = &near.Desk{Team: s.team, Master: s.search.Master, Stop: s.stop, Spend: s.spend, Nodes: nearNodes, Rounds: nearRounds, Box: float64(s.o.moving.weight) / 2, Start: columns}
	return nil
}

func (d *desk) close() { d.s.cancel() }

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
		if !m.Agents[i].Work[t] || !m.Agents[i].Open[t*m.Activities+a] {
			return found{proved: true}, nil
		}
	}
	C := len(m.Choices)
	shut := make([][]bool, len(m.Agents))
	shut[i] = make([]bool, m.Periods*C)
	for _, t := range blocks {
		for ch := range C {
			shut[i][t*C+ch] = int(m.Choices[ch]) != a
		}
	}
	if err := d.lay(); err != nil {
		return f, err
	}
	out, err := d.near.Ask(d.s.ctx, near.Question{Shut: shut})
	if err != nil {
		return f, err
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

// Final reports whether a breach is of the cell alone, so that no other cell can mend it.
func Final(v *Violation) bool {
	switch v.Rule {
	case "fixed", "track", "allowed-blocks", "attendance", "forbidden", "one-of", "period":
		return v.Tier == problem.Must
	}
	return false
}

// reason says in one sentence why the fellow cannot have the activity there:
// what the cells break by themselves, or that the fellow's own year cannot be
// completed, or that the others leave no room.
func (d *desk) reason(i int, blocks []int, activity string, breaks []Violation, alone bool) string {
	f := &d.p.Fellows[i]
	for _, t := range blocks { // a breach that was there before: the schedule itself is not what it is fixed to
		if other, fixed := f.Fixed[t]; fixed && other != activity {
			return name(f.Name, f.ID) + " is fixed to " + titleOfActivity(d.p, other) + " in " + rule.BlockName(d.p, t) + "."
		}
	}
	first := ""
	for k := range breaks {
		if breaks[k].Tier != problem.Must {
			continue
		}
		if Final(&breaks[k]) {
			return breaks[k].Sentence
		}
		if first == "" {
			first = breaks[k].Sentence
		}
	}
	if d.explain {
		pinned := d.p.Pinned(oneCell(d.p, d.p.Fellows[i].ID, blocks, activity))
		r := conflict.Alone(pinned, i, nil, d.s.stop)
		if r == nil {
			r = conflict.Count(pinned)
		}
		if r != nil {
			return unasked(r, f.ID, blocks)
		}
	}
	text := "No choice of years makes room for " + titleOfActivity(d.p, activity) + " in " + rule.BlockNames(d.p, blocks) + "."
	if alone {
		text = "No year of " + name(f.Name, f.ID) + " has " + titleOfActivity(d.p, activity) + " in " + rule.BlockNames(d.p, blocks) + "."
	}
	if first != "" {
		text += " As it stands: " + first
	}
	return text
}

// unasked is why a fellow has no year with some cells, without these cells themselves: whoever asks for them knows.
func unasked(r *Infeasibility, fellow string, blocks []int) string {
	var said []string
	for _, it := range r.Items {
		asked := it.Rule == "fixed" && it.Fellow == fellow && len(it.Blocks) > 0 &&
			!slices.ContainsFunc(it.Blocks, func(t int) bool { return !slices.Contains(blocks, t) })
		if !asked {
			said = append(said, strings.TrimSuffix(it.Sentence, "."))
		}
	}
	const few = 3
	if r.Kind != EmptyRow || len(said) == 0 || len(said) == len(r.Items) || len(said) > few {
		return r.Sentence
	}
	return strings.Join(said, "; ") + "."
}

func titleOfActivity(p *Problem, id string) string {
	for i := range p.Rotations {
		if r := &p.Rotations[i]; r.ID == id {
			return name(r.Title, id)
		}
	}
	for i := range p.Sites {
		if o := &p.Sites[i]; o.ID == id {
			return name(o.Title, id)
		}
	}
	return id
}

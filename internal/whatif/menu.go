package whatif

import (
	"context"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
	"github.com/fellowplan/fellowplan/optimizer/rule"
)

// MenuInput asks what a fellow could have in some blocks of a schedule.
type MenuInput struct {
	ScheduleID, EnrollmentID string
	BlockIDs                 []string
	Everything               bool // not only electives and off-site options
	Changes                  []Change
	TimeLimitMs              int
}

// Menu is everything that a fellow could have in some blocks.
type Menu struct {
	ScheduleID   string
	EnrollmentID string
	BlockIDs     []string
	Entries      []Entry // in the order of rotations and options
	ElapsedMs    int
}

// State is what it takes to have something.
type State optimizer.MenuState

// Entry is one thing that a fellow could have, and what it would take.
type Entry struct {
	RotationID, OffsiteOptionID string
	BlockIDs                    []string
	State                       State
	Proved                      bool
	Sentence                    string
	Reason                      string // why it is impossible
	Breaks                      []draft.Breach
	Moves                       []draft.CellMove // with the cells in question
	Others                      []string         // other fellows whose cells move, by name
	Loss                        draft.Amount     // negative: the year gains
	Payers                      []draft.Payer
	Open                        []OpenPoint
}

// Menu says of every elective and off-site option what it would take that a fellow has it in all of
// the blocks. It is one computation for the whole list.
func (s *Service) Menu(ctx context.Context, client *ent.Client, in MenuInput) (*Menu, error) {
	out := &Menu{ScheduleID: in.ScheduleID, EnrollmentID: in.EnrollmentID, BlockIDs: in.BlockIDs}
	err := s.possibilities(ctx, client, in.ScheduleID, in.EnrollmentID, in.TimeLimitMs, in.Changes, func(b *base) ([]*Place, error) {
		if bad := inYear(b.snap.Facts(), "blockIDs", in.BlockIDs, 1); bad != nil {
			return nil, bad
		}
		return b.onTheMenu(in), nil
	}, &out.Entries, &out.ElapsedMs)
	return out, err
}

// onTheMenu lists what there is to choose from.
func (b *base) onTheMenu(in MenuInput) []*Place {
	f := b.snap.Facts()
	var out []*Place
	for _, r := range f.Rotations() {
		if in.Everything || r.Kind == "ELECTIVE" {
			out = append(out, &Place{EnrollmentID: in.EnrollmentID, BlockIDs: in.BlockIDs, RotationID: r.ID})
		}
	}
	for _, o := range f.Options() {
		if _, ok := b.snap.ActivityOf("", &o.ID); ok {
			out = append(out, &Place{EnrollmentID: in.EnrollmentID, BlockIDs: in.BlockIDs, OffsiteOptionID: o.ID})
		}
	}
	return out
}

// possibilities answers what it would take to have each of some things.
func (s *Service) possibilities(ctx context.Context, client *ent.Client, scheduleID, enrollmentID string, ms int, changes []Change,
	list func(b *base) ([]*Place, error), entries *[]Entry, elapsed *int,
) error {
	limit, err := s.within("timeLimitMs", ms)
	if err != nil {
		return err
	}
	leave, err := s.sit(ctx)
	if err != nil {
		return ended(err)
	}
	defer leave()
	begun := time.Now()
	b, err := s.base(ctx, client, "scheduleID", scheduleID)
	if err != nil {
		return err
	}
	if len(changes) > 0 {
		if b, err = b.tried(ctx, changes, limit); err != nil {
			return ended(err)
		}
	}
	wanted, err := list(b)
	if err != nil {
		return err
	}
	if _, ok := b.snap.FellowOf(enrollmentID); !ok {
		return fault.At(fault.NotFound, "enrollmentID", "the year plans nobody with the enrollment %.60q", enrollmentID)
	}
	if err := allowed(ctx, b.stored.ProgramID, b.snap.Facts(), numberedPlaces(wanted)); err != nil {
		return err
	}
	*entries = []Entry{}
	if len(wanted) > 0 {
		*entries, err = s.each(ctx, b, enrollmentID, wanted, max(time.Millisecond, limit-time.Since(begun)))
	}
	*elapsed = int(time.Since(begun).Milliseconds())
	return ended(err)
}

func numberedPlaces(list []*Place) []numbered {
	out := make([]numbered, len(list))
	for i, p := range list {
		out[i] = numbered{p, "PLACE", "enrollmentID"}
	}
	return out
}

// tried is the base once some changes are made, with the fewest other moves: the menu of somebody
// who has tried something already is that of the world with it.
func (b *base) tried(ctx context.Context, changes []Change, limit time.Duration) (*base, error) {
	list, err := steps(changes)
	if err != nil {
		return nil, err
	}
	if err := allowed(ctx, b.stored.ProgramID, b.snap.Facts(), list); err != nil {
		return nil, err
	}
	w, err := suppose(b, list)
	if err != nil {
		return nil, err
	}
	f := &found{world: w, answer: &Answer{Mode: scenario.ModeREPAIR}}
	if err := f.solve(ctx, limit); err != nil {
		return nil, err
	}
	if f.schedule == nil {
		return nil, fault.At(fault.Precondition, "changes", "What is tried already: %s Take something out of it, and look at the menu then.", f.answer.whyNot())
	}
	return &base{stored: b.stored, snap: w.snap, sheet: w.sheet.With(f.schedule), trying: w}, nil
}

// each computes all of it together. What the fellow has not asked for, or the host has not agreed
// to, is tried as if both had happened; that changes what wishes can come true, so that each such
// thing has a computation of its own and the rest shares one.
func (s *Service) each(ctx context.Context, b *base, enrollmentID string, wanted []*Place, limit time.Duration) ([]Entry, error) {
	until := time.Now().Add(limit)
	groups := map[string][]int{}
	var order []string
	for i, c := range wanted {
		key := ""
		if b.lets(c) {
			key = c.RotationID + c.OffsiteOptionID
			if c.OffsiteOptionID != "" {
				key += fmt.Sprint(c.BlockIDs) // an agreement to other blocks is another fact
			}
		}
		if b.reopens(c) {
			key += fmt.Sprint(" instead in ", c.BlockIDs) // elsewhere, what is tried stays
		}
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], i)
	}
	out, errs := make([]Entry, len(wanted)), make([]error, len(order))
	one := func(g int) {
		defer func() {
			if r := recover(); r != nil { // nobody else catches it here
				errs[g] = fmt.Errorf("%w: %v\n%s", optimizer.ErrInternal, r, debug.Stack())
			}
		}()
		group := groups[order[g]]
		list := make([]*Place, len(group))
		for k, i := range group {
			list[k] = wanted[i]
		}
		var entries []Entry
		entries, errs[g] = s.together(ctx, b, enrollmentID, list, max(time.Millisecond, time.Until(until)))
		for k := range entries {
			out[group[k]] = entries[k]
		}
	}
	var all sync.WaitGroup
	var next atomic.Int64
	for range min(hands, len(order)) {
		all.Go(func() {
			for g := int(next.Add(1) - 1); g < len(order); g = int(next.Add(1) - 1) {
				one(g)
			}
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// hands is how many computations of one menu run at a time.
const hands = 2

// lets reports whether trying something needs facts that are not there yet.
func (b *base) lets(c *Place) bool {
	if b.snap.NeedsAsking(c.RotationID, c.OffsiteOptionID) && !b.snap.Asked(c.EnrollmentID, c.RotationID, c.OffsiteOptionID) {
		return true
	}
	if c.OffsiteOptionID == "" {
		return false
	}
	activity, ok := b.snap.ActivityOf("", &c.OffsiteOptionID)
	return !ok || slices.ContainsFunc(c.BlockIDs, func(id string) bool {
		t, _ := b.snap.BlockOf(id)
		return !open(b.snap, activity, t)
	})
}

// reopens reports whether a thing is asked about in cells in which something is tried already.
func (b *base) reopens(c *Place) bool {
	if b.trying == nil {
		return false
	}
	fellow, _ := b.snap.FellowOf(c.EnrollmentID)
	return slices.ContainsFunc(c.BlockIDs, func(id string) bool {
		t, _ := b.snap.BlockOf(id)
		_, tried := b.trying.fixed[place{fellow, t}]
		return tried
	})
}

// together is one computation for things that rest on the same facts.
func (s *Service) together(ctx context.Context, b *base, enrollmentID string, wanted []*Place, limit time.Duration) ([]Entry, error) {
	w, places, err := b.opened(wanted)
	if err != nil {
		return nil, err
	}
	p, before := w.problem(), w.sheet.Schedule()
	ask := make([]optimizer.Wanted, len(wanted))
	for i, at := range places {
		ask[i].Activity, _ = w.snap.ActivityOf(wanted[i].RotationID, orNil(wanted[i].OffsiteOptionID))
		for _, q := range at {
			ask[i].Blocks = append(ask[i].Blocks, q.block)
		}
	}
	fellow, _ := w.snap.FellowOf(enrollmentID)
	menu, err := optimizer.Possibilities(ctx, p, before, fellow, ask,
		optimizer.MenuOptions{Options: optimizer.Options{TimeLimit: limit, Seed: 1, Workers: hands}, Explain: true})
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	out := make([]Entry, len(wanted))
	payers := w.sheet.Payers(before)
	for i := range menu.Items {
		out[i] = w.entry(wanted[i], places[i], &menu.Items[i], before, payers)
		w.asked = map[place]bool{}
		for _, q := range places[i] {
			w.asked[q] = true
		}
		if item := menu.Items[i].Schedule; item != nil {
			for _, o := range w.openPoints(item, s.today(b)) {
				if o.EnrollmentID == enrollmentID {
					out[i].Open = append(out[i].Open, o)
				}
			}
		}
	}
	return out, nil
}

// opened is the base with everything that is wanted asked for and agreed to, and nothing decided.
func (b *base) opened(wanted []*Place) (*world, [][]place, error) {
	w, err := suppose(b, nil)
	if err != nil {
		return nil, nil, err
	}
	w.snap, err = b.snap.Suppose(func(f *planner.Facts) error {
		for _, c := range wanted {
			if bad := c.facts(f, ""); bad != nil {
				return bad
			}
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	w.sheet = b.sheet.Under(w.snap)
	w.rows = w.sheet.Schedule().Rows
	if t := b.trying; t != nil {
		w.fixed, w.free, w.barred = maps.Clone(t.fixed), maps.Clone(t.free), slices.Clone(t.barred)
	}
	places := make([][]place, len(wanted))
	anywhere := map[string][]place{} // by activity: the blocks in which it is asked about
	for i, c := range wanted {
		at, bad := w.places("", c.EnrollmentID, c.BlockIDs)
		if bad != nil {
			return nil, nil, bad
		}
		places[i] = at
		for _, q := range at {
			delete(w.fixed, q) // what is asked about is open again
		}
		activity, _ := w.snap.ActivityOf(c.RotationID, orNil(c.OffsiteOptionID))
		anywhere[activity] = append(anywhere[activity], at...)
	}
	done := map[string]bool{}
	for _, c := range wanted {
		activity, _ := w.snap.ActivityOf(c.RotationID, orNil(c.OffsiteOptionID))
		if !done[activity] {
			done[activity] = true
			w.letIn(anywhere[activity], activity)
			w.only(anywhere[activity], activity, c.EnrollmentID, c.RotationID, c.OffsiteOptionID)
		}
	}
	return w, places, nil
}

// entry says what one thing would take.
func (w *world) entry(c *Place, at []place, item *optimizer.MenuItem, before *problem.Schedule, payers func(after *problem.Schedule) []draft.Payer) Entry {
	out := Entry{
		RotationID: c.RotationID, OffsiteOptionID: c.OffsiteOptionID, BlockIDs: c.BlockIDs, State: State(item.State), Proved: item.Proved,
		Reason: item.Reason, Breaks: w.sheet.Breaches(item.Breaks), Moves: []draft.CellMove{}, Others: []string{}, Payers: []draft.Payer{}, Open: []OpenPoint{},
		Loss: draft.Amount{Value: item.Loss, Exact: exact(item.Exact).RatString()},
	}
	if c.OffsiteOptionID != "" {
		activity, _ := w.snap.ActivityOf("", &c.OffsiteOptionID)
		out.RotationID, _ = w.snap.Activity(activity)
	}
	for _, q := range at {
		if why := w.sheet.Kept(q.fellow, q.block); why != "" && w.was(q) != item.Activity {
			out.Reason = why
		}
	}
	for _, id := range item.Others {
		out.Others = append(out.Others, w.sheet.Who(id))
	}
	if item.Schedule != nil {
		gone := func(m draft.CellMove) bool { return m.RotationAfterID == "" } // nobody works there any more, whatever is chosen
		out.Moves, out.Payers = slices.DeleteFunc(w.sheet.Moves(before, item.Schedule), gone), payers(item.Schedule)
	}
	blocks := make([]int, len(at))
	for k := range at {
		blocks[k] = at[k].block
	}
	out.Sentence = out.said(w.sheet.What(item.Activity), rule.BlockNames(w.snap.Problem, blocks), len(at))
	return out
}

// said is the entry in one sentence that says of when it speaks, so that those of different blocks can be told apart.
func (e *Entry) said(what, when string, asked int) string {
	if !strings.Contains(e.Reason, when) {
		what += " in " + when
	}
	switch optimizer.MenuState(e.State) {
	case optimizer.MenuHere:
		return what + " is there already."
	case optimizer.MenuImpossible:
		return fmt.Sprintf("%s is not possible: %s", what, e.Reason)
	case optimizer.MenuUnknown:
		return fmt.Sprintf("Whether %s is possible was not found out in time.", what)
	}
	text := fmt.Sprintf("%s is possible as it is;", what)
	if others := len(e.Moves) - asked; e.State == State(optimizer.MenuMoves) && len(e.Others) > 0 {
		names := slices.Clone(e.Others)
		if len(names) > 4 {
			names = append(names[:3], fmt.Sprintf("%d more", len(names)-3))
		}
		text = fmt.Sprintf("%s is possible if %s (%s);", what, counted(max(others, 1), "more cell changes", "more cells change"), listed(names))
	} else if e.State == State(optimizer.MenuMoves) {
		text = fmt.Sprintf("%s is possible if %s in the same year;", what, counted(max(others, 1), "more cell changes", "more cells change"))
	}
	loss := exact(e.Loss.Exact)
	return text + " the year " + gained(loss.Neg(loss)) + "."
}

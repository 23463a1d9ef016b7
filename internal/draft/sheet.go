package draft

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A Sheet is a stored schedule laid out under a program, which need not be today's: what-if
// questions start from one. Nobody changes it; With and Under make others.
type Sheet struct {
	grid *grid
	at   map[place]cell

	// What the rules and the books say of it is worked out once: many questions start from one sheet.
	judging, accounting sync.Once
	judged              *judgment
	books               *Account
}

func (s *Sheet) judgment() *judgment {
	s.judging.Do(func() { s.judged = s.filled().judge(s.at) })
	return s.judged
}

// filled is the grid with the cells of the sheet.
func (s *Sheet) filled() *grid {
	g := *s.grid
	g.cells = s.at
	return &g
}

// LayOut reads a stored schedule under a snapshot of its year. The caller has made sure of the viewer's rights.
func LayOut(ctx context.Context, client *ent.Client, snap *planner.Snapshot, stored *ent.Schedule) (*Sheet, error) {
	grids, err := layOut(ctx, client, snap, stored)
	if err != nil {
		return nil, err
	}
	g := grids[stored.ID]
	return &Sheet{grid: g, at: g.cells}, nil
}

// Stored is the schedule behind the sheet.
func (s *Sheet) Stored() *ent.Schedule { return s.grid.stored }

// Snapshot is the program that the sheet is judged by.
func (s *Sheet) Snapshot() *planner.Snapshot { return s.grid.snap }

// Schedule is the sheet in the optimizer's words.
func (s *Sheet) Schedule() *problem.Schedule { return s.grid.schedule(s.at) }

// Under is the same schedule under another program of the same year. Cells of fellows whom it
// does not plan any more are left out.
func (s *Sheet) Under(snap *planner.Snapshot) *Sheet {
	g := *s.grid
	g.snap, g.cells = snap, map[place]cell{}
	known := map[string]bool{}
	for i := range snap.Problem.Fellows {
		known[snap.Problem.Fellows[i].ID] = true
	}
	for at, c := range s.at {
		if known[at.fellow] {
			g.cells[at] = c
		}
	}
	return &Sheet{grid: &g, at: g.cells}
}

// With is the sheet with the activities and mentors of a schedule of its problem.
func (s *Sheet) With(of *problem.Schedule) *Sheet {
	cells := map[place]cell{}
	for fellow, row := range of.Rows {
		for t, activity := range row {
			if activity == "" {
				continue
			}
			at := place{fellow, t}
			c := cell{activity: activity, percent: s.grid.snap.Percent(fellow, t)}
			if m := of.Mentors[fellow]; t < len(m) {
				c.mentor = m[t]
			}
			if old := s.grid.cells[at]; old.activity == activity {
				c.pinned, c.reason, c.percent = old.pinned, old.reason, old.percent
			}
			cells[at] = c
		}
	}
	return &Sheet{grid: s.grid, at: cells}
}

// Filled is the sheet with other activities in some cells, "" for none; whoever needs a mentor
// gets one as in a draft by hand. rows names only the cells that change.
func (s *Sheet) Filled(rows map[string]map[int]string) *Sheet {
	w := newWorksheet(s.grid, "")
	w.cells = maps.Clone(s.at)
	for fellow, row := range rows {
		for t, activity := range row {
			at := place{fellow, t}
			c := cell{activity: activity}
			if old := s.at[at]; old.activity == activity {
				c = old
			}
			w.set(at, c)
		}
	}
	w.findMentors()
	return &Sheet{grid: s.grid, at: w.cells}
}

// Kept says why a cell stays as it is whatever else moves: pinned, locked or over. "" when it is free.
func (s *Sheet) Kept(fellow string, t int) string {
	at := place{fellow, t}
	g := s.grid
	c := g.cells[at]
	switch {
	case g.frozen(t):
		return fmt.Sprintf("%s is over: the year is frozen before %s.", g.when(t), g.freeze.Human())
	case c.activity == "":
		return ""
	case c.pinned:
		return fmt.Sprintf("%s is pinned to %s in %s%s.", g.who(fellow), g.what(c.activity), g.when(t), colon(c.reason))
	}
	if l := g.lockOf(at); l != nil {
		return fmt.Sprintf("%s of %s is locked in %s%s.", g.what(c.activity), g.who(fellow), g.when(t), colon(l.Reason))
	}
	return ""
}

// Over is how many blocks of the year are frozen.
func (s *Sheet) Over() int {
	n := 0
	for n < len(s.grid.snap.Blocks) && s.grid.frozen(n) {
		n++
	}
	return n
}

// Who is the name of a fellow.
func (s *Sheet) Who(fellow string) string { return s.grid.who(fellow) }

// When is the title of a block.
func (s *Sheet) When(t int) string { return s.grid.when(t) }

// What is the title of an activity, "nothing" for none.
func (s *Sheet) What(activity string) string { return s.grid.what(activity) }

// Breaches names what violations are about, those of rules that have to be kept first.
func (s *Sheet) Breaches(found []optimizer.Violation) []Breach {
	out := s.grid.breaches(found)
	order(out)
	return out
}

// Judged is what the rules say of the sheet.
func (s *Sheet) Judged() *Check {
	j := *s.judgment()
	j.breaches = slices.Clone(j.breaches)
	return s.filled().checked(&j)
}

// Final are the breaches that no other cell can mend and nobody has excused.
func (s *Sheet) Final() []optimizer.Violation {
	var out []optimizer.Violation
	for _, b := range s.judgment().breaches {
		if b.offends() && optimizer.Final(&b.violation) {
			out = append(out, b.violation)
		}
	}
	return out
}

// Excused are the exceptions that the sheet makes use of.
func (s *Sheet) Excused() []*ent.ScheduleException {
	var out []*ent.ScheduleException
	for _, b := range s.judgment().breaches {
		if b.Must() && b.Exception != nil && !slices.Contains(out, b.Exception) {
			out = append(out, b.Exception)
		}
	}
	return out
}

// Accounted itemizes what the sheet is worth. Nobody changes what it returns.
func (s *Sheet) Accounted() *Account {
	s.accounting.Do(func() { s.books = s.filled().account(s.judgment()) })
	return s.books
}

// Moves are the cells in which two schedules of the sheet's problem differ.
func (s *Sheet) Moves(before, after *problem.Schedule) []CellMove {
	var out []CellMove
	for _, m := range optimizer.MovesBetween(s.grid.snap.Problem, before, after) {
		out = append(out, s.grid.cellMove(m))
	}
	return out
}

// Payers compares the fellows' parts in what schedules of the sheet's problem are worth with those in
// one that all of them start from, each time those who lose most first.
func (s *Sheet) Payers(before *problem.Schedule) func(after *problem.Schedule) []Payer {
	parts := sync.OnceValue(func() *optimizer.Account { return optimizer.AccountOf(s.grid.snap.Problem, before) })
	return func(after *problem.Schedule) []Payer {
		return s.grid.payers(parts(), optimizer.AccountOf(s.grid.snap.Problem, after))
	}
}

// Compared says what makes one sheet of another, each judged by its own program. The year is the same.
func Compared(a, b *Sheet) *Comparison {
	return compared(a.filled(), b.filled(), a.judgment(), b.judgment(), a.Accounted(), b.Accounted())
}

// States are the cells as they are stored, by enrollment and block.
func (s *Sheet) States() map[string]map[string]CellState {
	out := map[string]map[string]CellState{}
	for at := range s.at {
		e, _ := s.grid.snap.Person(at.fellow)
		if out[e] == nil {
			out[e] = map[string]CellState{}
		}
		if c := s.grid.state(s.at, at); c != nil {
			out[e][s.grid.snap.Blocks[at.block].ID] = *c
		}
	}
	return out
}

// Make stores the sheet as a new draft made from its schedule, with pins that it keeps and those
// that pin gives a reason for, as part of an ongoing change. scenarioID is the what-if that it came from, "" for none.
func (s *Service) Make(ctx context.Context, tx *ent.Tx, sheet *Sheet, title, scenarioID string, pin func(fellow string, t int) (reason string, pinned bool)) (*ent.Schedule, error) {
	of := sheet.grid.stored
	made, err := s.copyOf(ctx, tx, of, title, scenarioID)
	if err != nil {
		return nil, err
	}
	grids, err := layOut(ctx, tx.Client(), sheet.grid.snap, made)
	if err != nil {
		return nil, err
	}
	w := newWorksheet(grids[made.ID], "")
	w.cells = maps.Clone(sheet.at)
	for at, c := range w.cells {
		if reason, pinned := pin(at.fellow, at.block); pinned {
			c.pinned, c.reason = true, reason
			w.cells[at] = c
		}
	}
	for at := range w.grid.cells {
		if _, ok := w.cells[at]; !ok {
			w.emptied[at] = true
		}
	}
	w.after = w.grid.judge(w.cells)
	return made, w.store(ctx, tx, s.instant())
}

// Told makes a draft known to those who listen, after the change that made it.
func (s *Service) Told(ctx context.Context, made *ent.Schedule) {
	s.tell(ctx, Drafted, made.ProgramID, made.ID)
}

// sortedFellows are the names of both problems, in the order of the first.
func sortedFellows(a, b *problem.Problem) []string {
	var out []string
	for _, p := range []*problem.Problem{a, b} {
		for i := range p.Fellows {
			if id := p.Fellows[i].ID; !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

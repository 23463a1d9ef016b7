package whatif

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// usualLimit is the time that a promotion has to find its answer again.
const usualLimit = 20_000 // milliseconds

// entering is a promotion under way: what changes the program is entered beside the draft.
type entering struct {
	programID, yearID string
	reason            string
	now               time.Time
	before            *planner.Snapshot // the program as it was
	facts             func() *planner.Facts
}

// PromoteInput makes a draft of a scenario.
type PromoteInput struct {
	ID              string
	ExpectedVersion *int
	Title           string
	Reason          string
}

// Promoted is what became of a promotion: a draft, or a conflict.
type Promoted struct {
	Schedule *ent.Schedule
	Conflict *Conflict
}

// Promote applies a scenario to its base as a new draft, and enters what it changes of the program.
// The staff may. When what it rests on has moved, nothing is made and the conflict says what did.
func (s *Service) Promote(ctx context.Context, in PromoteInput) (*Promoted, error) {
	of, err := s.seen(ctx, s.client, in.ID)
	if err != nil {
		return nil, err
	}
	switch {
	case !isStaff(ctx, of.ProgramID):
		return nil, fault.New(fault.Forbidden, "only directors and coordinators make drafts: ask for what you tried (requestFromScenario)")
	case of.Mode == nil:
		return nil, fault.At(fault.Precondition, "input.id", "the scenario %q has no answer yet: solve it first (solveScenario)", of.Title)
	}
	if c, err := s.Moved(ctx, s.client, of); c != nil || err != nil {
		return &Promoted{Conflict: c}, err
	}
	kept, err := AnswerOf(of.Result)
	if err != nil {
		return nil, err
	}
	f, err := s.answer(ctx, of, *of.Mode, usualLimit, kept.MoveCost)
	switch {
	case err != nil:
		return nil, err
	case f.schedule == nil:
		return nil, fault.At(fault.Precondition, "input.id", "%s", f.answer.Sentence)
	}
	if c := f.otherwise(kept); c != nil {
		return &Promoted{Conflict: c}, nil
	}
	made, err := s.draftOf(ctx, of, f, in)
	if err != nil {
		return nil, err
	}
	s.drafts.Told(ctx, made)
	return &Promoted{Schedule: made}, nil
}

// otherwise compares an answer with the one that was given before: the program may have changed in between.
func (f *found) otherwise(before *Answer) *Conflict {
	was, is := map[string]planner.ScheduleChange{}, map[string]planner.ScheduleChange{}
	for _, m := range before.Moves {
		was[m.EnrollmentID+" "+m.Block.ID] = m.ScheduleChange
	}
	for _, m := range f.answer.Moves {
		is[m.EnrollmentID+" "+m.Block.ID] = m.ScheduleChange
	}
	c := &Conflict{
		Kind: ProgramChanged, Was: before.ScheduleID, WasVersion: before.BaseVersion, Now: f.answer.ScheduleID, NowVersion: f.answer.BaseVersion,
		Sentence: "The program has changed since this was solved, and the same question has another answer now: solve the scenario again, look at it, and promote it then.",
		Cells:    []draft.CellDiff{},
	}
	for _, m := range append(slices.Clone(before.Moves), f.answer.Moves...) {
		key := m.EnrollmentID + " " + m.Block.ID
		x, y := after(was[key], m.Before), after(is[key], m.Before)
		if sameCell(x, y) || slices.ContainsFunc(c.Cells, func(d draft.CellDiff) bool { return d.EnrollmentID == m.EnrollmentID && d.BlockID == m.Block.ID }) {
			continue
		}
		c.Cells = append(c.Cells, draft.CellDiff{Kind: draft.CellMoved, EnrollmentID: m.EnrollmentID, FellowID: m.Fellow.ID, BlockID: m.Block.ID,
			Before: stateOf(x), After: stateOf(y)})
	}
	if len(c.Cells) == 0 {
		return nil
	}
	return c
}

// after is what stands in a cell after the changes; what does not change has what it had.
func after(c planner.ScheduleChange, was *planner.Cell) *planner.Cell {
	if c.EnrollmentID == "" {
		return was
	}
	return c.After
}

func sameCell(a, b *planner.Cell) bool {
	x, y := stateOf(a), stateOf(b)
	return (x == nil) == (y == nil) && (x == nil || *x == *y)
}

func stateOf(c *planner.Cell) *draft.CellState {
	if c == nil {
		return nil
	}
	out := &draft.CellState{Percent: 100}
	for id, thing := range map[*string]*planner.Thing{&out.RotationID: c.Rotation, &out.OffsiteOptionID: c.OffsiteOption, &out.MentorID: c.Mentor} {
		if thing != nil {
			*id = thing.ID
		}
	}
	return out
}

// draftOf stores the draft and what was changed of the program, in one transaction.
func (s *Service) draftOf(ctx context.Context, of *ent.Scenario, f *found, in PromoteInput) (*ent.Schedule, error) {
	var made *ent.Schedule
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error {
		if err := s.still(ctx, tx, of, in.ExpectedVersion); err != nil {
			return err
		}
		w := f.world
		if err := s.enter(ctx, tx, w, "what-if: "+of.Title); err != nil {
			return err
		}
		snap, err := planner.Take(access.System(ctx), tx.Client(), w.base.stored.AcademicYearID)
		if err != nil {
			return err
		}
		title := in.Title
		if title == "" {
			title = of.Title
		}
		made, err = s.drafts.Make(ctx, tx, w.sheet.Under(snap).With(renamed(w.snap, snap, f.schedule)), title, of.ID, func(fellow string, t int) (string, bool) {
			reason, ok := w.pinned[place{fellow, t}]
			return reason, ok
		})
		if err != nil {
			return err
		}
		return tx.Scenario.UpdateOneID(of.ID).SetState(scenario.StatePROMOTED).Exec(access.System(ctx)) // staff may promote what is shared with them
	})
	if err != nil {
		return nil, err
	}
	return s.client.Schedule.Get(ctx, made.ID)
}

// still makes sure, inside the change, that nobody was faster.
func (s *Service) still(ctx context.Context, tx *ent.Tx, of *ent.Scenario, expected *int) error {
	now, err := tx.Scenario.Query().Where(scenario.ID(of.ID)).Only(ctx)
	if err != nil {
		return err
	}
	if expected == nil {
		expected = &of.Version
	}
	base, err := tx.Schedule.Query().Where(schedule.ID(of.ScheduleID)).Only(access.System(ctx))
	switch {
	case err != nil:
		return err
	case now.State != scenario.StateOPEN:
		return fault.At(fault.Precondition, "input.id", "the scenario %q is %s already", now.Title, enum(now.State))
	case now.Version != *expected || now.Version != of.Version:
		return fault.At(fault.StaleVersion, "input.expectedVersion", "the scenario is at version %d, and you read version %d: read it again", now.Version, *expected)
	case base.Version != of.BaseVersion && base.State == schedule.StateDRAFT:
		return fault.At(fault.Conflict, "input.id", "schedule %d changed while the scenario was promoted: promote it again", base.Number)
	}
	return nil
}

// enter makes the changes of a what-if to what is stored.
func (s *Service) enter(ctx context.Context, tx *ent.Tx, w *world, reason string) error {
	b := w.base
	at := &entering{
		programID: b.stored.ProgramID, yearID: b.stored.AcademicYearID, reason: clip(reason), now: s.instant(), before: b.snap,
	}
	done := 0
	at.facts = func() *planner.Facts { // as they are after the changes so far
		so, err := suppose(b, w.steps[:done])
		if err != nil {
			return b.snap.Facts()
		}
		return so.snap.Facts()
	}
	for i, step := range w.steps {
		done = i
		if err := step.enter(ctx, tx, at); err != nil {
			if list, ok := fault.Of(err); ok {
				return fault.At(list[0].Code, "input.id", "%s cannot be entered: %s", trimmed(step.says(w.names)), list.Error())
			}
			return err
		}
	}
	return nil
}

func trimmed(sentence string) string { return fmt.Sprintf("%q", sentence) }

// renamed is a schedule in the names of another snapshot of the same year: who joined has an enrollment now.
func renamed(from, to *planner.Snapshot, s *problem.Schedule) *problem.Schedule {
	out := &problem.Schedule{Rows: map[string]problem.Row{}, Mentors: map[string]problem.Row{}}
	known := map[string]bool{}
	for i := range to.Problem.Fellows {
		known[to.Problem.Fellows[i].ID] = true
	}
	for i := range from.Problem.Fellows {
		id := from.Problem.Fellows[i].ID
		if known[id] { // codes are kept when a fellow is entered
			out.Rows[id], out.Mentors[id] = s.Rows[id], s.Mentors[id]
		}
	}
	return out
}

// RebaseInput moves a scenario to another schedule of the same year.
type RebaseInput struct {
	ID              string
	ExpectedVersion *int
	OntoScheduleID  string // "": what the conflict offers, or the base as it is now
	TimeLimitMs     int
}

// Rebase applies the changes of a scenario to another base and solves them again.
func (s *Service) Rebase(ctx context.Context, in RebaseInput) (*Answer, error) {
	of, err := s.seen(ctx, s.client, in.ID)
	if err != nil {
		return nil, err
	}
	onto := in.OntoScheduleID
	if onto == "" {
		onto = of.ScheduleID
		if c, err := s.Moved(ctx, s.client, of); err != nil {
			return nil, err
		} else if c != nil {
			onto = c.Now
		}
	}
	b, err := s.base(ctx, s.client, "input.ontoScheduleID", onto)
	if err != nil {
		return nil, err
	}
	was, err := s.client.Schedule.Get(access.System(ctx), of.ScheduleID)
	switch {
	case err != nil:
		return nil, err
	case was.AcademicYearID != b.stored.AcademicYearID:
		return nil, fault.At(fault.BadInput, "input.ontoScheduleID", "schedule %d is of another academic year: rebase onto one of the same", b.stored.Number)
	}
	mode := scenario.ModeREPAIR
	if of.Mode != nil {
		mode = *of.Mode
	}
	var cost *int
	if kept, err := AnswerOf(of.Result); err != nil {
		return nil, err
	} else if kept != nil {
		cost = kept.MoveCost
	}
	moved := *of
	moved.ScheduleID = b.stored.ID
	f, err := s.answer(ctx, &moved, mode, in.TimeLimitMs, cost)
	if err != nil {
		return nil, err
	}
	expected := in.ExpectedVersion
	if expected == nil {
		expected = &of.Version
	}
	return f.answer, s.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		if _, err := s.mine(ctx, tx, of.ID, expected); err != nil {
			return err
		}
		err := tx.Scenario.UpdateOneID(of.ID).SetScheduleID(b.stored.ID).SetBaseVersion(f.answer.BaseVersion).
			SetBaseCells(document(f.world.base.sheet.States())).Exec(ctx)
		if err != nil {
			return err
		}
		return s.keep(ctx, tx, of.ID, f)
	})
}

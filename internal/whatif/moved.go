package whatif

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
)

// ConflictKind is how a base has moved.
type ConflictKind string

// The ways in which a base moves.
const (
	BaseChanged    ConflictKind = "BASE_CHANGED"    // somebody changed its cells
	BaseReplaced   ConflictKind = "BASE_REPLACED"   // another schedule holds in its place
	BaseDeveloped  ConflictKind = "BASE_DEVELOPED"  // another what-if became a draft of it
	ProgramChanged ConflictKind = "PROGRAM_CHANGED" // the same question has another answer by now
)

// Conflict says that what a scenario or a request rests on has moved, and what to do.
type Conflict struct {
	Kind       ConflictKind
	Sentence   string
	Was        string // the schedule that it started from
	WasVersion int
	Now        string // the schedule to take instead: rebase onto it
	NowVersion int
	Cells      []draft.CellDiff // what has moved, as far as the viewer sees it
}

// Moved tells whether the base of a scenario has moved since it was started or last rebased; nil when it has not.
func (s *Service) Moved(ctx context.Context, client *ent.Client, of *ent.Scenario) (*Conflict, error) {
	if of.State != "OPEN" {
		return nil, nil
	}
	c, err := s.overtaken(ctx, client, of.ScheduleID, of.BaseVersion, of.ID, of.CreatedAt.UnixMicro())
	if c == nil || err != nil {
		return nil, err
	}
	was := map[string]map[string]draft.CellState{}
	if len(of.BaseCells) > 0 {
		if err := json.Unmarshal(of.BaseCells, &was); err != nil {
			return nil, fmt.Errorf("reading what scenario %s started from: %w", of.ID, err)
		}
	}
	return c, s.movedCells(ctx, client, c, was)
}

// overtaken finds what has become of a schedule, as far as the viewer sees it.
func (s *Service) overtaken(ctx context.Context, client *ent.Client, scheduleID string, version int, scenarioID string, since int64) (*Conflict, error) {
	was, err := client.Schedule.Get(access.System(ctx), scheduleID)
	if err != nil {
		return nil, err
	}
	c := &Conflict{Was: was.ID, WasVersion: version, Now: was.ID, NowVersion: was.Version}
	take := func(kind ConflictKind, now *ent.Schedule, format string, args ...any) (*Conflict, error) {
		c.Kind, c.Now, c.NowVersion = kind, now.ID, now.Version
		c.Sentence = fmt.Sprintf(format, args...) + fmt.Sprintf(" Move the changes to schedule %d (rebase): they are applied there and solved again.", now.Number)
		return c, nil
	}
	later, err := client.Schedule.Query().Where(schedule.BasedOnID(was.ID), schedule.ScenarioIDNotNil(), schedule.ArchivedAtIsNil()).
		Order(ent.Desc(schedule.FieldNumber)).All(ctx)
	if err != nil {
		return nil, err
	}
	later = slices.DeleteFunc(later, func(d *ent.Schedule) bool { return *d.ScenarioID == scenarioID || d.CreatedAt.UnixMicro() < since })
	held, err := client.Schedule.Query().Where(schedule.AcademicYearID(was.AcademicYearID), schedule.StateEQ(schedule.StatePUBLISHED)).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	switch {
	case was.State == schedule.StateARCHIVED && held != nil && held.ID != was.ID:
		return take(BaseReplaced, held, "Schedule %d, which this started from, does not hold any more: schedule %d (%s) does.", was.Number, held.Number, held.Title)
	case len(later) > 0 && later[0].State == schedule.StateDRAFT:
		return take(BaseDeveloped, later[0], "Another what-if became draft %d (%s) of schedule %d, which this started from.", later[0].Number, later[0].Title, was.Number)
	case was.Version != version && was.State == schedule.StateDRAFT:
		return take(BaseChanged, was, "Schedule %d was changed since: it is at version %d, and this started from version %d.", was.Number, was.Version, version)
	}
	return nil, nil
}

// movedCells lists the cells that differ between what was and the schedule to take instead.
func (s *Service) movedCells(ctx context.Context, client *ent.Client, c *Conflict, was map[string]map[string]draft.CellState) error {
	b, err := s.bases.get(c.Now, func() (*base, error) { return layOut(ctx, client, c.Now) })
	if err != nil {
		return err
	}
	c.Cells = b.differing(was, b.sheet.States())
	return nil
}

// differing compares cells, fellow by fellow in the order of the calendar.
func (b *base) differing(was, is map[string]map[string]draft.CellState) []draft.CellDiff {
	out := []draft.CellDiff{}
	p := b.snap.Problem
	for i := range p.Fellows {
		e, f := b.snap.Person(p.Fellows[i].ID)
		for _, block := range b.snap.Blocks {
			x, had := was[e][block.ID]
			y, has := is[e][block.ID]
			d := draft.CellDiff{EnrollmentID: e, FellowID: f, BlockID: block.ID}
			switch {
			case x.RotationID == y.RotationID && x.OffsiteOptionID == y.OffsiteOptionID && x.MentorID == y.MentorID:
				continue
			case !had:
				d.Kind = draft.CellAdded
			case !has:
				d.Kind = draft.CellRemoved
			case x.RotationID == y.RotationID && x.OffsiteOptionID == y.OffsiteOptionID:
				d.Kind = draft.CellMentor
			default:
				d.Kind = draft.CellMoved
			}
			if had {
				d.Before = &x
			}
			if has {
				d.After = &y
			}
			out = append(out, d)
		}
	}
	return out
}

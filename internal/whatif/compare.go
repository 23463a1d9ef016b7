package whatif

import (
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// mostCompared bounds how many are laid side by side.
const mostCompared = 10

// Compared names a schedule or a scenario; exactly one of them.
type Compared struct{ ScheduleID, ScenarioID string }

// SideBySide is several schedules and scenarios beside each other.
type SideBySide struct {
	Columns []Column
	Cells   []ComparedCell // those that are not the same everywhere
}

// Column is one of them. What it says of single fellows is for the staff, and for each fellow the own.
type Column struct {
	ScheduleID, ScenarioID string
	Title                  string
	Possible               bool // a scenario without a schedule has no figures
	Check                  *draft.Check
	Granted, Wishes        int // wishes granted, of how many
	Changed                int // cells that differ from the first column
	Worst                  draft.Amount
	WorstOff               string // enrollment
	Fellows                []draft.FellowAccount
}

// ComparedCell is a cell that is not the same everywhere, as each column has it.
type ComparedCell struct {
	EnrollmentID string
	Fellow       planner.Thing
	Block        planner.Thing
	States       []*draft.CellState // one per column; nil for nothing
}

// SideBySide lays up to ten schedules and scenarios of one year beside each other.
func (s *Service) SideBySide(ctx context.Context, client *ent.Client, of []Compared) (*SideBySide, error) {
	if len(of) < 2 || len(of) > mostCompared {
		return nil, fault.At(fault.BadInput, "of", "%d to compare: name 2 to %d schedules and scenarios", len(of), mostCompared)
	}
	out := &SideBySide{Cells: []ComparedCell{}}
	sheets := make([]*draft.Sheet, len(of))
	year := ""
	for i, c := range of {
		column, sheet, err := s.column(ctx, client, fmt.Sprintf("of.%d", i), c)
		if err != nil {
			return nil, err
		}
		if sheet != nil {
			id := sheet.Stored().AcademicYearID
			if year != "" && year != id {
				return nil, fault.At(fault.BadInput, fmt.Sprintf("of.%d", i), "it is of another academic year than the first: compare what is of the same")
			}
			year = id
			column.fill(ctx, sheet)
		}
		out.Columns, sheets[i] = append(out.Columns, *column), sheet
	}
	out.cells(sheets)
	return out, nil
}

// column finds one of them, and its sheet; none for a scenario that is not possible.
func (s *Service) column(ctx context.Context, client *ent.Client, path string, c Compared) (*Column, *draft.Sheet, error) {
	if (c.ScheduleID == "") == (c.ScenarioID == "") {
		return nil, nil, fault.At(fault.BadInput, path, "a schedule or a scenario: give exactly one of scheduleID and scenarioID")
	}
	if c.ScheduleID != "" {
		b, err := s.base(ctx, client, path+".scheduleID", c.ScheduleID)
		if err != nil {
			return nil, nil, err
		}
		return &Column{ScheduleID: b.stored.ID, Title: b.stored.Title, Possible: true}, b.sheet, nil
	}
	of, err := s.seen(ctx, client, c.ScenarioID)
	if err != nil {
		if list, ok := fault.Of(err); ok {
			return nil, nil, fault.At(list[0].Code, path+".scenarioID", "%s", list[0].Message)
		}
		return nil, nil, err
	}
	answer, err := AnswerOf(of.Result)
	switch {
	case err != nil:
		return nil, nil, err
	case answer == nil:
		return nil, nil, fault.At(fault.Precondition, path+".scenarioID", "the scenario %q has no answer yet: solve it first (solveScenario)", of.Title)
	}
	column := &Column{ScenarioID: of.ID, ScheduleID: of.ScheduleID, Title: of.Title, Possible: of.Objective != nil}
	if !column.Possible {
		return column, nil, nil
	}
	sheet, err := s.solved(ctx, client, path+".scenarioID", of, answer)
	return column, sheet, err
}

// solved is the schedule of a scenario: its base with the moves of its answer.
func (s *Service) solved(ctx context.Context, client *ent.Client, path string, of *ent.Scenario, a *Answer) (*draft.Sheet, error) {
	b, err := s.base(ctx, client, path, of.ScheduleID)
	if err != nil {
		return nil, err
	}
	_, changes, err := changesOf(ctx, client, of.ID)
	if err != nil {
		return nil, err
	}
	list, err := steps(changes)
	if err != nil {
		return nil, err
	}
	w, err := suppose(b, list)
	if err != nil {
		return nil, fault.At(fault.Precondition, path, "the changes of the scenario %q no longer fit the program: solve it again", of.Title)
	}
	now := w.sheet.Schedule()
	for _, m := range a.Moves {
		fellow, ok := w.snap.FellowOf(m.EnrollmentID)
		t, known := w.snap.BlockOf(m.Block.ID)
		if !ok || !known {
			continue
		}
		state := stateOf(m.After)
		now.Rows[fellow] = slices.Clone(now.Rows[fellow])
		now.Rows[fellow][t], now.Mentors[fellow][t] = "", ""
		if state != nil {
			now.Rows[fellow][t], _ = w.snap.ActivityOf(state.RotationID, orNil(state.OffsiteOptionID))
			now.Mentors[fellow][t], _ = w.snap.MentorOf(state.MentorID)
		}
	}
	return w.sheet.With(&problem.Schedule{Rows: now.Rows, Mentors: now.Mentors}), nil
}

// fill adds the figures.
func (c *Column) fill(ctx context.Context, sheet *draft.Sheet) {
	c.Check = sheet.Judged()
	account := sheet.Accounted()
	v, _ := access.From(ctx)
	staff := isStaff(ctx, sheet.Stored().ProgramID)
	c.Fellows = []draft.FellowAccount{}
	for i := range account.Fellows {
		f := &account.Fellows[i]
		c.Wishes += len(f.Wishes)
		for _, w := range f.Wishes {
			if w.Granted {
				c.Granted++
			}
		}
		if f.Blocks > 0 && (c.WorstOff == "" || exact(f.PerBlock.Exact).Cmp(exact(c.Worst.Exact)) < 0) {
			c.WorstOff, c.Worst = f.EnrollmentID, f.PerBlock
		}
		own := v != nil && slices.ContainsFunc(v.Memberships, func(m access.Membership) bool { return m.FellowID != "" && m.FellowID == f.FellowID })
		if staff || own {
			c.Fellows = append(c.Fellows, *f)
		}
	}
	if !staff && !slices.ContainsFunc(c.Fellows, func(f draft.FellowAccount) bool { return f.EnrollmentID == c.WorstOff }) {
		c.WorstOff = "" // who it is, is not everybody's business
	}
	if c.Worst.Exact == "" {
		c.Worst.Exact = "0"
	}
}

// cells lists what is not the same everywhere, and counts against the first.
func (out *SideBySide) cells(sheets []*draft.Sheet) {
	states := make([]map[string]map[string]draft.CellState, len(sheets))
	var first *draft.Sheet
	for i, s := range sheets {
		if s != nil {
			states[i] = s.States()
			if first == nil {
				first = s
			}
		}
	}
	if first == nil {
		return
	}
	for _, f := range everybody(sheets) {
		for _, block := range first.Snapshot().Blocks {
			row := ComparedCell{EnrollmentID: f.enrollment, Fellow: f.fellow, Block: planner.Thing{ID: block.ID, Name: block.Title}}
			differs := false
			for i := range sheets {
				var at *draft.CellState
				if state, ok := states[i][f.enrollment][block.ID]; ok {
					at = &state
				}
				row.States = append(row.States, at)
				if sheets[i] != nil && !sameState(row.States[0], at) {
					differs = true
					out.Columns[i].Changed++
				}
			}
			if differs {
				out.Cells = append(out.Cells, row)
			}
		}
	}
}

type somebody struct {
	enrollment string
	fellow     planner.Thing
}

// everybody are the fellows of all sheets, each once.
func everybody(sheets []*draft.Sheet) []somebody {
	var out []somebody
	seen := map[string]bool{}
	for _, s := range sheets {
		if s == nil {
			continue
		}
		p := s.Snapshot().Problem
		for i := range p.Fellows {
			if e, f := s.Snapshot().Person(p.Fellows[i].ID); !seen[e] {
				seen[e] = true
				out = append(out, somebody{e, planner.Thing{ID: f, Name: s.Who(p.Fellows[i].ID)}})
			}
		}
	}
	return out
}

func sameState(a, b *draft.CellState) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.RotationID == b.RotationID && a.OffsiteOptionID == b.OffsiteOptionID && a.MentorID == b.MentorID
}

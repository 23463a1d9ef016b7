package whatif

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// mostScenarios bounds how many scenarios a person plays with at a time in one program.
const mostScenarios = 200

// CreateInput begins a scenario.
type CreateInput struct {
	ScheduleID, Title string
	Shared            bool
	Changes           []Change
}

// storedChange is a change as it is kept, with its sentence.
type storedChange struct {
	Change
	Sentence string `json:"sentence"`
}

// Create begins a scenario over a schedule that the viewer sees.
func (s *Service) Create(ctx context.Context, in CreateInput) (*ent.Scenario, error) {
	owner, err := account(ctx)
	if err != nil {
		return nil, err
	}
	var made *ent.Scenario
	err = s.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		b, err := s.base(ctx, tx.Client(), "input.scheduleID", in.ScheduleID)
		if err != nil {
			return err
		}
		kept, err := s.tryable(ctx, b, in.Changes)
		if err != nil {
			return err
		}
		n, err := tx.Scenario.Query().Where(scenario.ProgramID(b.stored.ProgramID), scenario.OwnerID(owner), scenario.ArchivedAtIsNil()).Count(ctx)
		if err != nil {
			return err
		}
		if n >= mostScenarios {
			return fault.New(fault.TooLarge, "you have %d scenarios already: discard some that you no longer need", n)
		}
		if in.Title == "" {
			in.Title = fmt.Sprintf("What if %d", n+1)
		}
		made, err = tx.Scenario.Create().SetProgramID(b.stored.ProgramID).SetScheduleID(b.stored.ID).SetBaseVersion(b.stored.Version).
			SetTitle(in.Title).SetOwnerID(owner).SetShared(in.Shared).SetBaseCells(document(b.sheet.States())).Save(ctx)
		if err != nil {
			return err
		}
		return appendChanges(ctx, tx, made, 0, kept)
	})
	return made, err
}

// tryable makes sure that changes can be tried by the viewer, together and in this order, and words them.
func (s *Service) tryable(ctx context.Context, b *base, changes []Change) ([]storedChange, error) {
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
	out := make([]storedChange, len(changes))
	for i := range changes {
		out[i] = storedChange{changes[i], list[i].says(w.names)}
	}
	return out, nil
}

func appendChanges(ctx context.Context, tx *ent.Tx, of *ent.Scenario, position int, list []storedChange) error {
	for i := range list {
		kind, f := stepOf(&list[i].Change, "")
		if f != nil {
			return f
		}
		err := tx.ScenarioChange.Create().SetProgramID(of.ProgramID).SetScenarioID(of.ID).SetPosition(position + i).SetKind(kind.kind).
			SetPayload(document(list[i])).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// document is a value as JSON: what is kept is made of strings and finite numbers.
func document(v any) json.RawMessage {
	raw, err := json.Marshal(v)
	if err != nil {
		panic("whatif: what is kept is JSON: " + err.Error())
	}
	return raw
}

// EditInput changes a scenario: what is removed goes first, then what is added is appended, then the order is set.
type EditInput struct {
	ID              string
	ExpectedVersion *int
	Title           *string
	Shared          *bool
	Add             []Change
	Remove          []string // changes
	Order           []string // every change that is left, in the new order; nil: as it is
	Reason          string
}

// Edit changes a scenario. Its changes have to make sense together; when they are others than
// before, the scenario has no answer until it is solved again.
func (s *Service) Edit(ctx context.Context, in EditInput) error {
	return s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error {
		of, err := s.mine(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		u := tx.Scenario.UpdateOneID(of.ID).SetNillableTitle(in.Title).SetNillableShared(in.Shared)
		if len(in.Add)+len(in.Remove)+len(in.Order) > 0 {
			if err := s.rearrange(ctx, tx, of, in); err != nil {
				return err
			}
			u.ClearMode().ClearFeasible().ClearObjective().ClearResult().ClearSolvedAt().ClearSolvedVersion()
		}
		return u.Exec(ctx)
	})
}

// mine finds a scenario that is still being played with, to change it. Whose it is not is refused by the access rules.
func (s *Service) mine(ctx context.Context, tx *ent.Tx, id string, version *int) (*ent.Scenario, error) {
	if err := program.Expect(ctx, tx, "input.id", ent.TypeScenario, id, version); err != nil {
		return nil, err
	}
	of, err := tx.Scenario.Query().Where(scenario.ID(id)).Only(ctx)
	switch {
	case err != nil:
		return nil, err
	case of.State != scenario.StateOPEN:
		return nil, fault.At(fault.Precondition, "input.id", "the scenario %q is %s and stays as it was: make a new one", of.Title, enum(of.State))
	case !access.IsSystem(ctx):
		if owner, err := account(ctx); err != nil || owner != of.OwnerID {
			return nil, fault.New(fault.Forbidden, "only whoever made the scenario %q may change it: make one of your own with the same changes", of.Title)
		}
	}
	return of, nil
}

// changesOf reads the changes of a scenario in their order.
func changesOf(ctx context.Context, client *ent.Client, scenarioID string) (rows []*ent.ScenarioChange, list []Change, err error) {
	rows, err = client.ScenarioChange.Query().Where(scenariochange.ScenarioID(scenarioID), scenariochange.ArchivedAtIsNil()).
		Order(ent.Asc(scenariochange.FieldPosition)).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	list = make([]Change, len(rows))
	for i, r := range rows {
		if err := json.Unmarshal(r.Payload, &list[i]); err != nil {
			return nil, nil, fmt.Errorf("reading the change %s: %w", r.ID, err)
		}
	}
	return rows, list, nil
}

// rearrange removes, adds and orders changes.
func (s *Service) rearrange(ctx context.Context, tx *ent.Tx, of *ent.Scenario, in EditInput) error {
	rows, list, err := changesOf(ctx, tx.Client(), of.ID)
	if err != nil {
		return err
	}
	content := map[string]Change{}
	next := 0
	for i, r := range rows {
		content[r.ID] = list[i]
		next = max(next, r.Position+1)
	}
	for i, id := range in.Remove {
		j := slices.IndexFunc(rows, func(r *ent.ScenarioChange) bool { return r.ID == id })
		if j < 0 {
			return fault.At(fault.NotFound, fmt.Sprintf("input.remove.%d", i), "the scenario has no change %.60q", id)
		}
		rows = slices.Delete(rows, j, j+1)
		if err := tx.ScenarioChange.UpdateOneID(id).SetArchivedAt(s.instant()).Exec(ctx); err != nil {
			return err
		}
	}
	if rows, err = ordered(rows, in.Order, len(in.Add)); err != nil {
		return err
	}
	all := make([]Change, 0, len(rows)+len(in.Add))
	for _, r := range rows {
		all = append(all, content[r.ID])
	}
	b, err := s.base(ctx, tx.Client(), "input.id", of.ScheduleID)
	if err != nil {
		return err
	}
	kept, err := s.tryable(ctx, b, append(all, in.Add...))
	if err != nil {
		return err
	}
	// Two steps, since no two changes have one place at any moment.
	for pass, offset := range []int{next, 0} {
		for i, r := range rows {
			if pass == 1 || r.Position != i {
				if err := tx.ScenarioChange.UpdateOneID(r.ID).SetPosition(offset + i).Exec(ctx); err != nil {
					return err
				}
			}
		}
	}
	return appendChanges(ctx, tx, of, len(rows), kept[len(rows):])
}

// ordered puts changes into another order, which has to name each of them once.
func ordered(rows []*ent.ScenarioChange, order []string, added int) ([]*ent.ScenarioChange, error) {
	if order == nil {
		return rows, nil
	}
	out := make([]*ent.ScenarioChange, 0, len(rows))
	for i, id := range order {
		j := slices.IndexFunc(rows, func(r *ent.ScenarioChange) bool { return r.ID == id })
		if j < 0 || slices.Contains(out, rows[j]) {
			return nil, fault.At(fault.BadInput, fmt.Sprintf("input.order.%d", i), "%.60q is no change that is left, or is named twice", id)
		}
		out = append(out, rows[j])
	}
	if len(out) != len(rows) {
		return nil, fault.At(fault.BadInput, "input.order", "the order names %d changes, and %d are left: name each of them once", len(out), len(rows))
	}
	return out, nil
}

// SolveInput asks for the answer of a scenario.
type SolveInput struct {
	ID              string
	ExpectedVersion *int
	Mode            scenario.Mode
	TimeLimitMs     int
	MoveCost        *int // as of a Question
}

// Solve answers a scenario and keeps the answer.
func (s *Service) Solve(ctx context.Context, in SolveInput) (*Answer, error) {
	of, err := s.seen(ctx, s.client, in.ID)
	if err != nil {
		return nil, err
	}
	f, err := s.answer(ctx, of, in.Mode, in.TimeLimitMs, in.MoveCost)
	if err != nil {
		return nil, err
	}
	expected := in.ExpectedVersion
	if expected == nil {
		expected = &of.Version // an answer belongs to the changes that were read
	}
	return f.answer, s.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		if _, err := s.mine(ctx, tx, of.ID, expected); err != nil {
			return err
		}
		return s.keep(ctx, tx, of.ID, f)
	})
}

// seen finds a scenario that the viewer sees.
func (s *Service) seen(ctx context.Context, client *ent.Client, id string) (*ent.Scenario, error) {
	of, err := client.Scenario.Query().Where(scenario.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.At(fault.NotFound, "input.id", "there is no scenario %.60q", id)
	}
	return of, err
}

// answer asks what a scenario asks.
func (s *Service) answer(ctx context.Context, of *ent.Scenario, mode scenario.Mode, ms int, moveCost *int) (*found, error) {
	_, changes, err := changesOf(ctx, s.client, of.ID)
	if err != nil {
		return nil, err
	}
	list, err := steps(changes)
	if err != nil {
		return nil, err
	}
	return s.ask(ctx, s.client, "input.id", Question{of.ScheduleID, changes, mode, ms, moveCost}, list)
}

// keep stores the answer of a scenario.
func (s *Service) keep(ctx context.Context, tx *ent.Tx, id string, f *found) error {
	a := f.answer
	u := tx.Scenario.UpdateOneID(id).SetMode(a.Mode).SetFeasible(a.Possible).SetResult(document(a)).SetSolvedAt(s.instant()).SetSolvedVersion(a.BaseVersion)
	if f.schedule != nil {
		u.SetObjective(a.Total.After.Value)
	} else {
		u.ClearObjective()
	}
	return u.Exec(ctx)
}

// AnswerOf reads the answer that is kept with a scenario or a request; nil when there is none.
func AnswerOf(raw json.RawMessage) (*Answer, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	var a Answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return nil, fmt.Errorf("reading an answer: %w", err)
	}
	return &a, nil
}

// SentenceOf is a change of a scenario in words, as it was when it was entered.
func SentenceOf(c *ent.ScenarioChange) string {
	var kept storedChange
	if json.Unmarshal(c.Payload, &kept) != nil {
		return ""
	}
	return kept.Sentence
}

// Discard throws a scenario away.
func (s *Service) Discard(ctx context.Context, id string, version *int, reason string) error {
	return s.change(ctx, reason, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := s.mine(ctx, tx, id, version); err != nil {
			return err
		}
		return tx.Scenario.UpdateOneID(id).SetState(scenario.StateDISCARDED).SetArchivedAt(s.instant()).Exec(ctx)
	})
}

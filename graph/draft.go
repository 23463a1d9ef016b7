package graph

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/draft"
)

// Drafts is what the graph asks of a stored schedule. *draft.Service is one.
type Drafts interface {
	// Cells reads whole grids, by schedule.
	Cells(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string][]*draft.GridCell, error)
	// Check judges schedules by every rule.
	Check(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*draft.Check, error)
	// Readiness says whether schedules could be published.
	Readiness(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*draft.Readiness, error)
	// Account itemizes what schedules are worth.
	Account(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*draft.Account, error)
	// Explain says why a cell holds what it holds.
	Explain(ctx context.Context, client *ent.Client, scheduleID, enrollmentID, blockID string) (*draft.Cell, error)
	// Compare says what makes one schedule another.
	Compare(ctx context.Context, client *ent.Client, a, b string) (*draft.Comparison, error)
	// Create begins a draft.
	Create(ctx context.Context, in draft.CreateInput) (*ent.Schedule, error)
	// Edit changes cells of a draft; what comes of it is told also when it is refused.
	Edit(ctx context.Context, in draft.EditInput) (*draft.Edited, error)
	// Allow grants exceptions.
	Allow(ctx context.Context, in draft.AllowInput) (*ent.Schedule, error)
	// Approve keeps what a director says to a draft.
	Approve(ctx context.Context, in draft.ApproveInput) (*ent.Approval, error)
	// Publish makes a draft the schedule that holds.
	Publish(ctx context.Context, in draft.PublishInput) (*ent.Schedule, error)
	// RollBack publishes the cells of an earlier version again.
	RollBack(ctx context.Context, in draft.RollBackInput) (*ent.Schedule, error)
	// Watch tells what happens to a program's schedules.
	Watch(ctx context.Context, programID string) (<-chan draft.Change, error)
}

// What is asked, in the words of the drafts.

func editInput(in model.EditScheduleInput) draft.EditInput {
	out := draft.EditInput{ScheduleID: in.ID, ExpectedVersion: in.ExpectedVersion, DryRun: in.DryRun, Reason: deref(in.ChangeReason)}
	if in.Force != nil {
		out.Force = in.Force.Reason
	}
	for _, e := range in.Edits {
		out.Edits = append(out.Edits, edit(e))
	}
	return out
}

func edit(e *model.ScheduleEditInput) (out draft.Edit) {
	if a := e.Assign; a != nil {
		out.Assign = &draft.Assign{
			At:         draft.At{EnrollmentID: a.EnrollmentID, BlockID: a.BlockID},
			RotationID: deref(a.RotationID), OffsiteOptionID: deref(a.OffsiteOptionID), MentorID: deref(a.MentorID),
		}
	}
	if s := e.Swap; s != nil {
		out.Swap = &draft.Swap{A: *cellAt(s.A), B: *cellAt(s.B)}
	}
	if m := e.Move; m != nil {
		out.Move = &draft.Move{At: draft.At{EnrollmentID: m.EnrollmentID, BlockID: m.BlockID}, To: m.ToBlockID}
	}
	if p := e.Pin; p != nil {
		out.Pin = &draft.Pin{At: draft.At{EnrollmentID: p.EnrollmentID, BlockID: p.BlockID}, Reason: deref(p.Reason)}
	}
	out.Clear, out.Unpin = cellAt(e.Clear), cellAt(e.Unpin)
	return out
}

func cellAt(c *model.CellInput) *draft.At {
	if c == nil {
		return nil
	}
	return &draft.At{EnrollmentID: c.EnrollmentID, BlockID: c.BlockID}
}

// edited fills in what comes of a batch, stored or not.
func edited(p *model.EditSchedulePayload, done *draft.Edited) *model.EditSchedulePayload {
	p.BreachesMade, p.BreachesMended, p.Cells = []*draft.Breach{}, []*draft.Breach{}, []*draft.CellChange{}
	if done != nil {
		p.Applied, p.WorthBefore, p.WorthAfter = done.Applied, &done.Before, &done.After
		p.BreachesMade, p.BreachesMended, p.Cells = pointers(done.Made), pointers(done.Mended), pointers(done.Cells)
	}
	return p
}

func createDraftInput(in model.CreateDraftInput) draft.CreateInput {
	return draft.CreateInput{
		AcademicYearID: deref(in.AcademicYearID), From: deref(in.FromScheduleID), Title: deref(in.Title), Reason: deref(in.ChangeReason),
	}
}

func allowInput(in model.GrantScheduleExceptionsInput) draft.AllowInput {
	return draft.AllowInput{ScheduleID: in.ID, ExpectedVersion: in.ExpectedVersion, Keys: in.BreachKeys, Why: in.Reason}
}

func approveInput(in model.ApproveScheduleInput) draft.ApproveInput {
	return draft.ApproveInput{
		ScheduleID: in.ID, ExpectedVersion: in.ExpectedVersion, Approved: in.Decision == approval.DecisionAPPROVED,
		Note: deref(in.Note), ForProgramID: deref(in.ForProgramID), Reason: deref(in.ChangeReason),
	}
}

func publishInput(in model.PublishScheduleInput) draft.PublishInput {
	return draft.PublishInput{
		ScheduleID: in.ID, ExpectedVersion: in.ExpectedVersion, InsteadOf: deref(in.InsteadOf),
		Note: deref(in.Note), Reason: deref(in.ChangeReason),
	}
}

func rollBackInput(in model.RollBackScheduleInput) draft.RollBackInput {
	return draft.RollBackInput{ScheduleID: in.ID, InsteadOf: deref(in.InsteadOf), Note: deref(in.Note), Reason: deref(in.ChangeReason)}
}

// of asks about the schedules at one place of the answer all at once.
func of[V any](ctx context.Context, r *Resolver, id string, ask func(ctx context.Context, client *ent.Client, ids []string) (map[string]V, error)) (V, error) {
	return batched(ctx, id, func(ctx context.Context, ids []string) (map[string]V, error) { return ask(ctx, r.Client, ids) })
}

// only are the terms of one fellow, block or rule.
func only(terms []draft.Term, enrollmentID, blockID, rule *string) []*draft.Term {
	out := []*draft.Term{}
	fits := func(want *string, have string) bool { return want == nil || *want == have }
	for i := range terms {
		if t := &terms[i]; fits(enrollmentID, t.EnrollmentID) && fits(blockID, t.BlockID) && fits(rule, t.Rule) {
			out = append(out, t)
		}
	}
	return out
}

// listen turns the changes of a program's schedules into events, until the subscriber is gone.
func (r *Resolver) listen(ctx context.Context, programID string) (<-chan *draft.Change, error) {
	changes, err := r.Drafts.Watch(ctx, programID)
	if err != nil {
		return nil, err
	}
	out := make(chan *draft.Change)
	go func() {
		defer close(out)
		for c := range changes {
			select {
			case out <- &c:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, nil
}

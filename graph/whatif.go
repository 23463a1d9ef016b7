package graph

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

// WhatIfs is what the graph asks of what would be. *whatif.Service is one.
type WhatIfs interface {
	// Ask answers a question and stores nothing.
	Ask(ctx context.Context, client *ent.Client, q whatif.Question) (*whatif.Answer, error)
	// Menu says what a fellow could have in some blocks.
	Menu(ctx context.Context, client *ent.Client, in whatif.MenuInput) (*whatif.Menu, error)
	// Best says when in the year something would hurt least.
	Best(ctx context.Context, client *ent.Client, in whatif.BestInput) (*whatif.Menu, error)
	// SideBySide lays schedules and scenarios beside each other.
	SideBySide(ctx context.Context, client *ent.Client, of []whatif.Compared) (*whatif.SideBySide, error)
	// Moved tells whether the base of a scenario has moved.
	Moved(ctx context.Context, client *ent.Client, of *ent.Scenario) (*whatif.Conflict, error)
	// Create begins a scenario.
	Create(ctx context.Context, in whatif.CreateInput) (*ent.Scenario, error)
	// Edit changes a scenario.
	Edit(ctx context.Context, in whatif.EditInput) error
	// Solve answers a scenario and keeps the answer.
	Solve(ctx context.Context, in whatif.SolveInput) (*whatif.Answer, error)
	// Promote makes a draft of a scenario.
	Promote(ctx context.Context, in whatif.PromoteInput) (*whatif.Promoted, error)
	// Rebase moves a scenario to another base.
	Rebase(ctx context.Context, in whatif.RebaseInput) (*whatif.Answer, error)
	// Discard throws a scenario away.
	Discard(ctx context.Context, id string, version *int, reason string) error
	// Request asks for what a scenario places.
	Request(ctx context.Context, in whatif.RequestInput) (*whatif.Request, error)
	// Say keeps what somebody who is asked says to a request.
	Say(ctx context.Context, in whatif.AnswerInput) (*ent.Approval, error)
	// Decide approves or declines a request.
	Decide(ctx context.Context, in whatif.DecideInput) (*whatif.Decided, error)
	// Grant decides waiting requests together.
	Grant(ctx context.Context, in whatif.GrantInput) (*whatif.Granted, error)
}

// values are the elements that a list of pointers points to.
func values[T any](list []*T) []T {
	var out []T
	for _, p := range list {
		out = append(out, *p)
	}
	return out
}

func whatIfQuestion(in model.WhatIfInput) whatif.Question {
	return whatif.Question{ScheduleID: in.ScheduleID, Changes: values(in.Changes), Mode: in.Mode, TimeLimitMs: in.TimeLimitMs, MoveCost: in.MoveCost}
}

func createScenarioInput(in model.CreateScenarioInput) whatif.CreateInput {
	return whatif.CreateInput{ScheduleID: in.ScheduleID, Title: deref(in.Title), Shared: in.Shared, Changes: values(in.Changes)}
}

func changeScenarioInput(in model.ChangeScenarioInput) whatif.EditInput {
	return whatif.EditInput{
		ID: in.ID, ExpectedVersion: in.ExpectedVersion, Title: in.Title, Shared: in.Shared,
		Add: values(in.Add), Remove: in.Remove, Order: in.Order, Reason: deref(in.ChangeReason),
	}
}

func requestInput(in model.RequestFromScenarioInput) whatif.RequestInput {
	return whatif.RequestInput{
		ScenarioID: in.ScenarioID, ExpectedVersion: in.ExpectedVersion, ChangeID: deref(in.ChangeID),
		Objective: in.Objective, Initiative: deref(in.Initiative), MentorID: deref(in.MentorID),
	}
}

func decideInput(in model.DecideRequestInput) whatif.DecideInput {
	return whatif.DecideInput{
		RequestID: in.RequestID, ExpectedVersion: in.ExpectedVersion, Approved: in.Decision == approval.DecisionAPPROVED, Note: deref(in.Note),
		ScheduleID: deref(in.ScheduleID), Rebase: in.Rebase, WithoutMentor: in.WithoutMentor, Title: deref(in.Title),
		FundingCents: in.FundingCents, FundingSource: deref(in.FundingSource), Reason: deref(in.ChangeReason),
	}
}

func grantInput(in model.GrantRequestsInput) whatif.GrantInput {
	return whatif.GrantInput{
		ScheduleID: in.ScheduleID, RequestIDs: in.RequestIDs, DryRun: in.DryRun, WithoutMentor: in.WithoutMentor,
		Title: deref(in.Title), Note: deref(in.Note), Reason: deref(in.ChangeReason), TimeLimitMs: in.TimeLimitMs,
	}
}

// promoted fills in what became of a promotion.
func (r *Resolver) promoted(ctx context.Context, p *model.PromoteScenarioPayload, done *whatif.Promoted, scenarioID string) (err error) {
	p.Conflict = done.Conflict
	if done.Schedule != nil {
		if p.Schedule, err = reread(ctx, "schedule", r.Client.Schedule.Query().Where(schedule.ID(done.Schedule.ID))); err != nil {
			return err
		}
	}
	p.Scenario, err = reread(ctx, "scenario", r.Client.Scenario.Query().Where(scenario.ID(scenarioID)))
	return err
}

// decided shows the answer also when it is the reason for a refusal.
func decided(p *model.DecideRequestPayload, done *whatif.Decided) *model.DecideRequestPayload {
	if done != nil {
		p.Answer, p.Conflict = done.Answer, done.Conflict
	}
	return p
}

// decided fills in what became of a decision.
func (r *Resolver) decided(ctx context.Context, p *model.DecideRequestPayload, done *whatif.Decided, requestID string) (err error) {
	if done.Schedule != nil {
		if p.Schedule, err = reread(ctx, "schedule", r.Client.Schedule.Query().Where(schedule.ID(done.Schedule.ID))); err != nil {
			return err
		}
	}
	p.ElectiveRequest, p.OffsiteRequest, err = r.requestByID(ctx, requestID)
	return err
}

// request reads a request of either kind again, with what is selected below it.
func (r *Resolver) request(ctx context.Context, made *whatif.Request) (*ent.ElectiveRequest, *ent.OffsiteRequest, error) {
	if made.Elective != nil {
		return r.requestByID(ctx, made.Elective.ID)
	}
	return r.requestByID(ctx, made.Offsite.ID)
}

func (r *Resolver) requestByID(ctx context.Context, id string) (elective *ent.ElectiveRequest, offsite *ent.OffsiteRequest, err error) {
	if noun, ok := ent.NounByID(id); ok && noun.Type == ent.TypeElectiveRequest {
		elective, err = reread(ctx, "electiveRequest", r.Client.ElectiveRequest.Query().Where(electiverequest.ID(id)))
		return elective, nil, err
	}
	offsite, err = reread(ctx, "offsiteRequest", r.Client.OffsiteRequest.Query().Where(offsiterequest.ID(id)))
	return nil, offsite, err
}

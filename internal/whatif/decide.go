package whatif

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// DecideInput decides a request.
type DecideInput struct {
	RequestID       string
	ExpectedVersion *int
	Approved        bool
	Note            string
	ScheduleID      string // the draft or published schedule that makes room; "": the one that its consequence is about
	Rebase          bool   // decide although that schedule has moved since the fellow asked
	WithoutMentor   bool   // decide without the word of the mentor who is asked
	Title           string // of the draft
	FundingCents    *int
	FundingSource   string
	Reason          string
}

// Decided is what became of a decision.
type Decided struct {
	Request  *Request
	Schedule *ent.Schedule // the draft in which it is pinned; nil when it was declined
	Answer   *Answer       // what it takes now
	Conflict *Conflict     // what has moved; nothing was decided
}

// Decide approves or declines a request. What is approved is pinned in a new draft of the
// schedule, in which as few other cells as possible move.
func (s *Service) Decide(ctx context.Context, in DecideInput) (*Decided, error) {
	r, err := s.open(ctx, in.RequestID, in.ExpectedVersion)
	if err != nil {
		return nil, err
	}
	if !in.Approved {
		return s.decline(ctx, r, in)
	}
	b, c, err := s.ground(ctx, r, in)
	if c != nil || err != nil {
		return &Decided{Conflict: c}, err
	}
	f, err := s.making(ctx, b, []*request{r}, usualLimit)
	switch {
	case err != nil:
		return nil, err
	case f.schedule == nil:
		return &Decided{Answer: f.answer}, fault.At(fault.Precondition, "input.requestID", "%s Decline it, or change what is in the way.", f.answer.Sentence)
	}
	out := &Decided{Answer: f.answer}
	out.Schedule, err = s.granted(ctx, f, []*request{r}, in)
	if err != nil {
		return nil, err
	}
	out.Request = &Request{r.elective, r.offsite}
	s.drafts.Told(ctx, out.Schedule)
	return out, nil
}

// open reads a request that waits, and makes sure that the viewer may decide it.
func (s *Service) open(ctx context.Context, id string, version *int) (*request, error) {
	r, err := findRequest(ctx, s.client, "input.requestID", id, version)
	switch {
	case err != nil:
		return nil, err
	case !isStaff(ctx, r.programID):
		return nil, fault.New(fault.Forbidden, "only directors and coordinators of the program decide requests")
	}
	return r, r.waits("input.requestID")
}

func (s *Service) decline(ctx context.Context, r *request, in DecideInput) (*Decided, error) {
	if in.Note == "" {
		return nil, fault.At(fault.BadInput, "input.note", "say why you decline: the fellow reads it")
	}
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error { return s.settle(ctx, tx, r, in) })
	return &Decided{Request: &Request{r.elective, r.offsite}}, err
}

// ground is the schedule that a request is decided on. When the consequence that the fellow and
// the mentor read was about another one, or an earlier version, it is a conflict.
func (s *Service) ground(ctx context.Context, r *request, in DecideInput) (*base, *Conflict, error) {
	if err := s.mentorAgreed(ctx, r, in.WithoutMentor); err != nil {
		return nil, nil, err
	}
	id := in.ScheduleID
	if r.consequence == nil {
		if id == "" {
			return nil, nil, fault.At(fault.BadInput, "input.scheduleID", "the request has no consequence to go by: name the schedule that shall make room")
		}
		b, err := s.base(ctx, s.client, "input.scheduleID", id)
		return b, nil, err
	}
	c, err := s.overtaken(ctx, s.client, r.consequence.ScheduleID, r.consequence.BaseVersion, "", r.created)
	if err != nil {
		return nil, nil, err
	}
	if id == "" {
		if id = r.consequence.ScheduleID; c != nil {
			id = c.Now
		}
	}
	if c == nil && id == r.consequence.ScheduleID || in.Rebase || in.ScheduleID != "" && id != r.consequence.ScheduleID {
		b, err := s.base(ctx, s.client, "input.scheduleID", id)
		return b, nil, err
	}
	c.Sentence += " Decide with rebase: true to do so."
	was := map[string]map[string]draft.CellState{}
	if old, err := s.bases.get(c.Was, func() (*base, error) { return layOut(ctx, s.client, c.Was) }); err == nil {
		was = old.sheet.States()
	}
	return nil, c, s.movedCells(ctx, s.client, c, was)
}

// mentorAgreed makes sure that the mentor who is asked has said yes to the request as it is.
func (s *Service) mentorAgreed(ctx context.Context, r *request, without bool) error {
	if r.mentorID == "" || without {
		return nil
	}
	q := s.client.Approval.Query().Where(approval.RoleEQ(approval.RoleMENTOR), approval.ArchivedAtIsNil())
	if r.offsite != nil {
		q = q.Where(approval.OffsiteRequestID(r.id))
	} else {
		q = q.Where(approval.ElectiveRequestID(r.id))
	}
	said, err := q.All(access.System(ctx))
	if err != nil {
		return err
	}
	m, err := s.client.Mentor.Get(access.System(ctx), r.mentorID)
	if err != nil {
		return err
	}
	for _, a := range said {
		if a.Decision == approval.DecisionDECLINED {
			return fault.At(fault.Precondition, "input.requestID", "%s declined it: %s Decline it, too, or decide with withoutMentor: true.", m.Name, a.Note)
		}
		if a.SubjectVersion == r.version {
			return nil
		}
	}
	return fault.At(fault.Precondition, "input.requestID", "the word of %s is asked for and is not there yet: wait for it, or decide with withoutMentor: true", m.Name)
}

// making asks what it takes that requests come true together.
func (s *Service) making(ctx context.Context, b *base, list []*request, ms int) (*found, error) {
	var changes []Change
	for _, r := range list {
		c, err := r.place(b)
		if err != nil {
			return nil, err
		}
		changes = append(changes, Change{Place: c})
	}
	steps, err := steps(changes)
	if err != nil {
		return nil, err
	}
	return s.ask(ctx, s.client, "input.scheduleID", Question{b.stored.ID, changes, scenario.ModeREPAIR, ms, nil}, steps)
}

// granted stores the decisions and the draft in which the requests are pinned.
func (s *Service) granted(ctx context.Context, f *found, list []*request, in DecideInput) (*ent.Schedule, error) {
	var made *ent.Schedule
	w := f.world
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error {
		now, err := tx.Schedule.Query().Where(schedule.ID(w.base.stored.ID)).Only(access.System(ctx))
		if err != nil {
			return err
		}
		if now.Version != w.base.stored.Version || now.State != w.base.stored.State {
			return fault.At(fault.Conflict, "input.scheduleID", "schedule %d changed while the request was decided: decide it again", now.Number)
		}
		for _, r := range list {
			if err := s.settle(ctx, tx, r, in); err != nil {
				return err
			}
		}
		snap, err := planner.Take(access.System(ctx), tx.Client(), w.base.stored.AcademicYearID)
		if err != nil {
			return err
		}
		title := in.Title
		if title == "" {
			title = clip("With " + list[0].says(w.base))
		}
		made, err = s.drafts.Make(ctx, tx, w.sheet.Under(snap).With(renamed(w.snap, snap, f.schedule)), title, "", func(fellow string, t int) (string, bool) {
			_, ok := w.fixed[place{fellow, t}]
			return "approved request", ok
		})
		return err
	})
	if err != nil {
		return nil, err
	}
	return s.client.Schedule.Get(ctx, made.ID)
}

// settle writes the decision into a request, with the word of whoever decides.
func (s *Service) settle(ctx context.Context, tx *ent.Tx, r *request, in DecideInput) error {
	now, err := findRequest(ctx, tx.Client(), "input.requestID", r.id, &r.version)
	if err == nil {
		err = now.waits("input.requestID")
	}
	if err != nil {
		return err
	}
	if who, err := account(ctx); err == nil && directs(ctx, r.programID) {
		if _, err := r.said(ctx, tx, s, who, approval.RoleDIRECTOR, in.Approved, in.Note); err != nil {
			return err
		}
	}
	day, err := s.civilDay(ctx, tx, r.programID)
	if err != nil {
		return err
	}
	if r.offsite != nil {
		u := tx.OffsiteRequest.UpdateOneID(r.id).SetDecidedOn(day).SetDecisionNote(in.Note).SetState(offsiterequest.StateDECLINED)
		if in.Approved {
			u.SetState(offsiterequest.StateAPPROVED).SetNillableFundingCents(in.FundingCents).SetFundingSource(in.FundingSource)
		}
		return u.Exec(ctx)
	}
	if in.FundingCents != nil || in.FundingSource != "" {
		return fault.At(fault.BadInput, "input.fundingCents", "an elective at home has no funding: leave it out")
	}
	u := tx.ElectiveRequest.UpdateOneID(r.id).SetDecidedOn(day).SetDecisionNote(in.Note).SetState(electiverequest.StateDECLINED)
	if in.Approved {
		u.SetState(electiverequest.StateAPPROVED)
	}
	return u.Exec(ctx)
}

package draft

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// ApproveInput is what a director says to a draft.
type ApproveInput struct {
	ScheduleID      string
	ExpectedVersion *int // that was read; nil takes the newest
	Approved        bool // or declined
	Note            string
	ForProgramID    string // the program that the director speaks for; "": the schedule's own
	Reason          string
}

// Approve keeps what a director says to a draft, in place of what the same person said before.
// It holds for the version that was read: a change afterwards asks for a new word. The director
// of another program that has a fellow in the schedule has a say in it and may not see it.
func (s *Service) Approve(ctx context.Context, in ApproveInput) (*ent.Approval, error) {
	var given *ent.Approval
	var of *ent.Schedule
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) (err error) {
		if of, err = s.asked(ctx, tx.Client(), &in); err != nil {
			return err
		}
		if err := fresh(ctx, tx.Client(), of, in.ExpectedVersion); err != nil {
			return err
		}
		given, err = s.say(ctx, tx, of, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	s.tell(ctx, Answered, of.ProgramID, of.ID)
	return given, nil
}

// asked reads the draft to which the viewer has a word to say, and fills in for whom.
func (s *Service) asked(ctx context.Context, client *ent.Client, in *ApproveInput) (*ent.Schedule, error) {
	nothing := fault.At(fault.NotFound, "input.id", "there is no schedule %.60q", in.ScheduleID)
	of, err := client.Schedule.Query().Where(schedule.ID(in.ScheduleID)).Only(access.System(ctx))
	if ent.IsNotFound(err) {
		return nil, nothing
	}
	if err != nil {
		return nil, err
	}
	if in.ForProgramID == "" {
		in.ForProgramID = of.ProgramID
	}
	seen, err := client.Schedule.Query().Where(schedule.ID(of.ID)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if in.ForProgramID != of.ProgramID {
		partners, err := partners(ctx, client, of)
		if err != nil {
			return nil, err
		}
		if len(partners[in.ForProgramID]) == 0 || !directs(ctx, in.ForProgramID) {
			if !seen {
				return nil, nothing
			}
			return nil, fault.At(fault.Precondition, "input.forProgramID", "the schedule has no fellow of that program whose director you are: leave its word out")
		}
	}
	switch {
	case !seen && !directs(ctx, in.ForProgramID):
		return nil, nothing
	case !directs(ctx, in.ForProgramID):
		return nil, fault.New(fault.Forbidden, "only the director of the program may approve a schedule")
	case of.State != schedule.StateDRAFT || of.ArchivedAt != nil:
		return nil, fault.At(fault.Precondition, "input.id", "schedule %d is no draft any more: there is nothing to approve", of.Number)
	case account(ctx) == "":
		return nil, fault.New(fault.Precondition, "an approval is given by a person: sign in first")
	}
	return of, nil
}

func (s *Service) say(ctx context.Context, tx *ent.Tx, of *ent.Schedule, in ApproveInput) (*ent.Approval, error) {
	system := access.System(ctx) // asked has looked at the rights, which reach beyond what the viewer sees
	if err := tx.Approval.Update().Where(approval.ScheduleID(of.ID), approval.ForProgramID(in.ForProgramID), approval.AccountID(account(ctx)),
		approval.RoleEQ(approval.RoleDIRECTOR), approval.ArchivedAtIsNil()).SetArchivedAt(s.instant()).Exec(system); err != nil {
		return nil, err
	}
	decision := approval.DecisionDECLINED
	if in.Approved {
		decision = approval.DecisionAPPROVED
	}
	return tx.Approval.Create().SetProgramID(of.ProgramID).SetScheduleID(of.ID).SetForProgramID(in.ForProgramID).SetRole(approval.RoleDIRECTOR).
		SetAccountID(account(ctx)).SetDecision(decision).SetNote(in.Note).SetSubjectVersion(of.Version).Save(system)
}

// partners are the other programs that have a say in a schedule, with the names of the fellows
// whom they share: those who are at home there, or train there in days of the same year.
func partners(ctx context.Context, client *ent.Client, of *ent.Schedule) (map[string][]string, error) {
	system := access.System(ctx)
	here, err := client.Enrollment.Query().Where(enrollment.AcademicYearID(of.AcademicYearID), enrollment.ArchivedAtIsNil()).
		WithFellow().WithAcademicYear().All(system)
	if err != nil || len(here) == 0 {
		return nil, err
	}
	year := here[0].Edges.AcademicYear
	fellows := map[string]*ent.Fellow{}
	for _, e := range here {
		if f := e.Edges.Fellow; f != nil {
			fellows[f.ID] = f
		}
	}
	there, err := client.Enrollment.Query().
		Where(enrollment.FellowIDIn(slices.Collect(maps.Keys(fellows))...), enrollment.ProgramIDNEQ(of.ProgramID), enrollment.ArchivedAtIsNil()).
		WithAcademicYear().All(system)
	if err != nil {
		return nil, err
	}
	shared := map[string]map[string]bool{}
	share := func(programID, name string) {
		if shared[programID] == nil {
			shared[programID] = map[string]bool{}
		}
		shared[programID][name] = true
	}
	for _, f := range fellows {
		if f.ProgramID != of.ProgramID {
			share(f.ProgramID, f.Name)
		}
	}
	for _, e := range there {
		if y := e.Edges.AcademicYear; y != nil && y.ArchivedAt == nil && !y.StartsOn.After(year.EndsOn) && !y.EndsOn.Before(year.StartsOn) {
			share(e.ProgramID, fellows[e.FellowID].Name)
		}
	}
	out := map[string][]string{}
	for id, names := range shared {
		out[id] = slices.Sorted(maps.Keys(names))
	}
	return out, nil
}

// Approvals is how far the approvals of a draft are.
type Approvals struct {
	Needed, Have int
	Awaited      []string // sentences that say whose word is missing; none when publishing may go ahead
}

// approvals counts the words that hold for the draft as it is now.
func approvals(ctx context.Context, client *ent.Client, of *ent.Schedule, year *ent.AcademicYear) (*Approvals, error) {
	out := &Approvals{Needed: year.ApprovalsNeeded}
	if out.Needed == 0 {
		return out, nil // whoever publishes decides alone
	}
	shared, err := partners(ctx, client, of)
	if err != nil {
		return nil, err
	}
	programs := append([]string{of.ProgramID}, slices.Sorted(maps.Keys(shared))...)
	system := access.System(ctx)
	said, err := client.Approval.Query().Where(approval.ScheduleID(of.ID), approval.SubjectVersion(of.Version), approval.ArchivedAtIsNil()).
		Order(approval.ByCreatedAt(), approval.ByID()).WithAccount().All(system)
	if err != nil {
		return nil, err
	}
	directors, err := client.Membership.Query().Where(membership.ProgramIDIn(programs...), membership.RoleEQ(membership.RoleDIRECTOR), membership.ArchivedAtIsNil()).
		Order(membership.ByID()).WithAccount().All(system)
	if err != nil {
		return nil, err
	}
	titles, err := client.Program.Query().Where(program.IDIn(programs...)).All(system)
	if err != nil {
		return nil, err
	}
	for _, id := range programs {
		b := ballot{program: id, said: map[string]bool{}}
		b.read(said, directors)
		needed := 1 // the other program of a fellow: one of its directors
		if id == of.ProgramID {
			needed = out.Needed
		} else {
			out.Needed++
		}
		out.Have += min(needed, b.yes)
		title := titles[slices.IndexFunc(titles, func(p *ent.Program) bool { return p.ID == id })].Title
		out.Awaited = append(out.Awaited, b.awaited(needed, title, shared[id])...)
	}
	return out, nil
}

// A ballot is what the directors of one program said.
type ballot struct {
	program string
	yes     int
	no      []string        // sentences of those who declined
	said    map[string]bool // by account
	silent  []string        // names
}

func (b *ballot) read(said []*ent.Approval, directors []*ent.Membership) {
	for _, a := range said {
		if a.ForProgramID != b.program || a.Role != approval.RoleDIRECTOR || a.Edges.Account == nil {
			continue
		}
		b.said[a.AccountID] = true
		if a.Decision == approval.DecisionAPPROVED {
			b.yes++
			continue
		}
		why := ""
		if a.Note != "" {
			why = ": " + a.Note
		}
		b.no = append(b.no, a.Edges.Account.Name+" declined the schedule"+why)
	}
	for _, d := range directors {
		if a := d.Edges.Account; d.ProgramID == b.program && a != nil && a.ArchivedAt == nil && a.DisabledAt == nil && !b.said[a.ID] {
			b.silent = append(b.silent, a.Name)
		}
	}
}

// awaited says in sentences what is missing.
func (b *ballot) awaited(needed int, program string, shared []string) []string {
	out := slices.Clone(b.no)
	if b.yes >= needed {
		return out
	}
	who := "nobody who directs the program is left to be asked: name another director"
	if len(b.silent) > 0 {
		who = "awaited: " + strings.Join(b.silent, ", ")
	}
	if len(shared) > 0 {
		return append(out, fmt.Sprintf("A director of %s has to approve, because %s trains there too; %s.", program, strings.Join(shared, ", "), who))
	}
	return append(out, fmt.Sprintf("%d of %d approvals by directors of %s are there; %s.", b.yes, needed, program, who))
}

package whatif

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// RequestInput asks for what was tried.
type RequestInput struct {
	ScenarioID      string
	ExpectedVersion *int
	ChangeID        string // the placement that is asked for; "" for the only one
	Objective       string
	Initiative      string // of a stay off-site
	MentorID        string // whose word is asked for; "" for nobody's
}

// A Request is either of the two kinds of requests.
type Request struct {
	Elective *ent.ElectiveRequest
	Offsite  *ent.OffsiteRequest
}

// Request makes a request of what a scenario places, with its consequence as the scenario has it.
// Whoever decides sees the same numbers, and not the scenario.
func (s *Service) Request(ctx context.Context, in RequestInput) (*Request, error) {
	var made Request
	if strings.TrimSpace(in.Objective) == "" {
		return nil, fault.At(fault.BadInput, "input.objective", "write what is to be learned: whoever decides reads it")
	}
	err := s.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		of, err := s.mine(ctx, tx, in.ScenarioID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		c, err := asked(ctx, tx, of, in.ChangeID)
		if err != nil {
			return err
		}
		if of.Mode == nil || *of.Mode == scenario.ModeCHECK {
			return fault.At(fault.Precondition, "input.scenarioID", "whoever decides wants to know what it takes: solve the scenario %q first, with REPAIR or REOPTIMIZE", of.Title)
		}
		if !valueOf(of.Feasible) {
			return fault.At(fault.Precondition, "input.scenarioID", "what the scenario %q tries is not possible, as its answer says: try something else", of.Title)
		}
		b, err := s.base(ctx, tx.Client(), "input.scenarioID", of.ScheduleID)
		if err != nil {
			return err
		}
		if err := inARow(b, c); err != nil {
			return err
		}
		if err := askedBefore(ctx, tx, b, c); err != nil {
			return err
		}
		if c.OffsiteOptionID != "" {
			made.Offsite, err = tx.OffsiteRequest.Create().SetProgramID(of.ProgramID).SetEnrollmentID(c.EnrollmentID).SetOffsiteOptionID(c.OffsiteOptionID).
				SetFirstBlockID(c.BlockIDs[0]).SetBlocks(len(c.BlockIDs)).SetObjective(in.Objective).SetInitiative(in.Initiative).
				SetState(offsiterequest.StateSUBMITTED).SetNillableMentorID(orNil(in.MentorID)).SetScenarioID(of.ID).SetConsequence(of.Result).Save(ctx)
			return err
		}
		if in.Initiative != "" {
			return fault.At(fault.BadInput, "input.initiative", "an initiative is served at another site, and this is an elective at home: leave it out")
		}
		made.Elective, err = tx.ElectiveRequest.Create().SetProgramID(of.ProgramID).SetEnrollmentID(c.EnrollmentID).SetRotationID(c.RotationID).
			SetFirstBlockID(c.BlockIDs[0]).SetBlocks(len(c.BlockIDs)).SetObjective(in.Objective).
			SetState(electiverequest.StateSUBMITTED).SetNillableMentorID(orNil(in.MentorID)).SetScenarioID(of.ID).SetConsequence(of.Result).Save(ctx)
		return err
	})
	if err != nil {
		return nil, err
	}
	return &made, nil
}

// asked is the placement that is asked for.
func asked(ctx context.Context, tx *ent.Tx, of *ent.Scenario, changeID string) (*Place, error) {
	rows, list, err := changesOf(ctx, tx.Client(), of.ID)
	if err != nil {
		return nil, err
	}
	var places []*Place
	for i, r := range rows {
		if list[i].Place != nil && (changeID == "" || r.ID == changeID) {
			places = append(places, list[i].Place)
		}
	}
	switch {
	case len(places) == 1:
		return places[0], nil
	case changeID != "":
		return nil, fault.At(fault.NotFound, "input.changeID", "the scenario has no placement %.60q: name a change of the kind PLACE", changeID)
	case len(places) == 0:
		return nil, fault.At(fault.Precondition, "input.scenarioID", "the scenario %q places nothing: add what you ask for to it (place)", of.Title)
	}
	return nil, fault.At(fault.BadInput, "input.changeID", "the scenario %q places %d things: name the change that you ask for", of.Title, len(places))
}

// inARow makes sure that a placement is one session, and puts its blocks in order.
func inARow(b *base, c *Place) error {
	at := make([]int, 0, len(c.BlockIDs))
	for _, id := range c.BlockIDs {
		t, ok := b.snap.BlockOf(id)
		if !ok {
			return fault.At(fault.Precondition, "input.changeID", "a block of the placement is no longer in the calendar: change the scenario")
		}
		at = append(at, t)
	}
	slices.Sort(at)
	for i := range at {
		if at[i] != at[0]+i {
			return fault.At(fault.Precondition, "input.changeID", "a request is for blocks in a row, and %s are not: ask for them one by one", (&names{f: b.snap.Facts()}).when(c.BlockIDs...))
		}
		c.BlockIDs[i] = b.snap.Blocks[at[i]].ID
	}
	return nil
}

// askedBefore refuses a request of which another one, for the same thing at the same time, waits already.
func askedBefore(ctx context.Context, tx *ent.Tx, b *base, c *Place) error {
	var waits bool
	var err error
	if c.OffsiteOptionID != "" {
		waits, err = tx.OffsiteRequest.Query().Where(offsiterequest.EnrollmentID(c.EnrollmentID), offsiterequest.OffsiteOptionID(c.OffsiteOptionID),
			offsiterequest.FirstBlockID(c.BlockIDs[0]), offsiterequest.Blocks(len(c.BlockIDs)), offsiterequest.StateEQ(offsiterequest.StateSUBMITTED),
			offsiterequest.ArchivedAtIsNil()).Exist(ctx)
	} else {
		waits, err = tx.ElectiveRequest.Query().Where(electiverequest.EnrollmentID(c.EnrollmentID), electiverequest.RotationID(c.RotationID),
			electiverequest.FirstBlockID(c.BlockIDs[0]), electiverequest.Blocks(len(c.BlockIDs)), electiverequest.StateEQ(electiverequest.StateSUBMITTED),
			electiverequest.ArchivedAtIsNil()).Exist(ctx)
	}
	if err != nil || !waits {
		return err
	}
	n := &names{f: b.snap.Facts()}
	return fault.At(fault.Conflict, "input.scenarioID", "%s has asked for %s in %s already, and the request waits: wait for the decision, or withdraw it first",
		n.who(c.EnrollmentID), n.what(c.RotationID, c.OffsiteOptionID), n.when(c.BlockIDs...))
}

// AnswerInput is what somebody who is asked says to a request.
type AnswerInput struct {
	RequestID       string
	ExpectedVersion *int
	Approved        bool
	Note            string
	Reason          string
}

// Say keeps what a mentor who is asked, or a director, says to a request, in place of what the same person said before.
func (s *Service) Say(ctx context.Context, in AnswerInput) (*ent.Approval, error) {
	var given *ent.Approval
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) error {
		who, err := account(ctx)
		if err != nil {
			return err
		}
		r, err := findRequest(ctx, tx.Client(), "input.requestID", in.RequestID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		if err := r.waits("input.requestID"); err != nil {
			return err
		}
		if !in.Approved && in.Note == "" {
			return fault.At(fault.BadInput, "input.note", "say why you decline: the fellow reads it")
		}
		role := approval.RoleMENTOR
		if directs(ctx, r.programID) {
			role = approval.RoleDIRECTOR
		}
		given, err = r.said(ctx, tx, s, who, role, in.Approved, in.Note)
		return err
	})
	return given, err
}

// said stores what somebody says to a request.
func (r *request) said(ctx context.Context, tx *ent.Tx, s *Service, who string, role approval.Role, approved bool, note string) (*ent.Approval, error) {
	mine := tx.Approval.Update().Where(approval.AccountID(who), approval.RoleEQ(role), approval.ForProgramID(r.programID), approval.ArchivedAtIsNil())
	c := tx.Approval.Create().SetProgramID(r.programID).SetForProgramID(r.programID).SetRole(role).SetAccountID(who).
		SetDecision(approval.DecisionDECLINED).SetNote(note).SetSubjectVersion(r.version)
	if approved {
		c.SetDecision(approval.DecisionAPPROVED)
	}
	if r.offsite != nil {
		mine, c = mine.Where(approval.OffsiteRequestID(r.id)), c.SetOffsiteRequestID(r.id)
	} else {
		mine, c = mine.Where(approval.ElectiveRequestID(r.id)), c.SetElectiveRequestID(r.id)
	}
	if err := mine.SetArchivedAt(s.instant()).Exec(ctx); err != nil {
		return nil, err
	}
	return c.Save(ctx)
}

// request is one of either kind, in the words that both have.
type request struct {
	id, programID, enrollmentID string
	mentorID                    string
	version, blocks             int
	firstBlockID                string
	rotationID, optionID        string
	state                       string
	consequence                 *Answer
	created                     int64
	elective                    *ent.ElectiveRequest
	offsite                     *ent.OffsiteRequest
}

// findRequest reads a request that the viewer sees, of either kind.
func findRequest(ctx context.Context, tx *ent.Client, path, id string, version *int) (*request, error) {
	noun, ok := ent.NounByID(id)
	if !ok || noun.Type != ent.TypeElectiveRequest && noun.Type != ent.TypeOffsiteRequest {
		return nil, fault.At(fault.NotFound, path, "there is no request %.60q", id)
	}
	var r *request
	if noun.Type == ent.TypeElectiveRequest {
		row, err := tx.ElectiveRequest.Query().Where(electiverequest.ID(id), electiverequest.ArchivedAtIsNil()).Only(ctx)
		if err != nil {
			return nil, missing(path, id, err)
		}
		r = &request{id: row.ID, programID: row.ProgramID, enrollmentID: row.EnrollmentID, mentorID: valueOf(row.MentorID), version: row.Version,
			blocks: row.Blocks, firstBlockID: row.FirstBlockID, rotationID: row.RotationID, state: string(row.State), created: row.CreatedAt.UnixMicro(), elective: row}
		r.consequence, err = AnswerOf(row.Consequence)
		if err != nil {
			return nil, err
		}
	} else {
		row, err := tx.OffsiteRequest.Query().Where(offsiterequest.ID(id), offsiterequest.ArchivedAtIsNil()).Only(ctx)
		if err != nil {
			return nil, missing(path, id, err)
		}
		r = &request{id: row.ID, programID: row.ProgramID, enrollmentID: row.EnrollmentID, mentorID: valueOf(row.MentorID), version: row.Version,
			blocks: row.Blocks, firstBlockID: row.FirstBlockID, optionID: row.OffsiteOptionID, state: string(row.State), created: row.CreatedAt.UnixMicro(), offsite: row}
		r.consequence, err = AnswerOf(row.Consequence)
		if err != nil {
			return nil, err
		}
	}
	if version != nil && *version != r.version {
		return nil, fault.At(fault.StaleVersion, "input.expectedVersion", "the request is at version %d, and you read version %d: read it again", r.version, *version)
	}
	return r, nil
}

func missing(path, id string, err error) error {
	if ent.IsNotFound(err) {
		return fault.At(fault.NotFound, path, "there is no request %.60q", id)
	}
	return err
}

// waits refuses what is decided, or not yet asked.
func (r *request) waits(path string) error {
	if r.state != string(electiverequest.StateSUBMITTED) {
		return fault.At(fault.Precondition, path, "the request is %s: only one that is submitted waits for a word", enum(r.state))
	}
	return nil
}

// place is what a request asks for.
func (r *request) place(b *base) (*Place, error) {
	first, ok := b.snap.BlockOf(r.firstBlockID)
	if !ok || first+r.blocks > len(b.snap.Blocks) {
		return nil, fault.At(fault.Precondition, "input", "the request is for blocks that the schedule's year does not have: decide it with a schedule of its year")
	}
	c := &Place{EnrollmentID: r.enrollmentID, RotationID: r.rotationID, OffsiteOptionID: r.optionID}
	for _, block := range b.snap.Blocks[first : first+r.blocks] {
		c.BlockIDs = append(c.BlockIDs, block.ID)
	}
	return c, nil
}

// says is the request in words: "Ana Ruiz: Image processing in Mar 2028".
func (r *request) says(b *base) string {
	n := &names{f: b.snap.Facts()}
	c, err := r.place(b)
	if err != nil {
		return n.who(r.enrollmentID)
	}
	return fmt.Sprintf("%s: %s in %s", n.who(r.enrollmentID), n.what(r.rotationID, r.optionID), n.when(c.BlockIDs...))
}

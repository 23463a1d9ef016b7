package access_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// side is a place in the world to which things can be attached: a program and in
// it a fellow, a mentor and what hangs on them.
type side struct {
	program, site, year, block, track, requirement, rotation, topic, option string
	fellow, mentor, enrollment, account, schedule, scenario, project        string
	session, run                                                            string
	n                                                                       *int // makes what has to be unique
}

func (s side) next() int { *s.n++; return *s.n }

// makers make one thing of each type on a side. They are also the changes that the matrix tries.
var makers map[string]func(ctx context.Context, tx *ent.Tx, s side) (string, error)

func init() { // not an initializer, because makers need makers
	makers = map[string]func(ctx context.Context, tx *ent.Tx, s side) (string, error){
		ent.TypeProgram: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Program.Create().SetCode(fmt.Sprint("p", s.next())).SetTitle("P").Save(ctx))
		},
		ent.TypeSite: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Site.Create().SetProgramID(s.program).SetCode(fmt.Sprint("s", s.next())).SetTitle("S").SetKind("HOME").Save(ctx))
		},
		ent.TypeAgreement: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Agreement.Create().SetProgramID(s.program).SetSiteID(s.site).SetTitle("A").SetKind("LETTER").SetValidFrom(july).Save(ctx))
		},
		ent.TypeAcademicYear: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.AcademicYear.Create().SetProgramID(s.program).SetTitle(fmt.Sprint("y", s.next())).SetStartsOn(july).SetEndsOn(june).SetCalendar("MONTHS").Save(ctx))
		},
		ent.TypeBlock: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Block.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetNumber(s.next()).SetTitle("B").SetStartsOn(july).SetEndsOn(june).Save(ctx))
		},
		ent.TypeTrack: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Track.Create().SetProgramID(s.program).SetCode(fmt.Sprint("t", s.next())).SetTitle("T").SetLength(12).Save(ctx))
		},
		ent.TypeRequirement: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Requirement.Create().SetProgramID(s.program).SetTrackID(s.track).SetCode(fmt.Sprint("r", s.next())).SetTitle("R").SetMinimum(1).SetMaximum(2).AddRotationIDs(s.rotations()...).Save(ctx))
		},
		ent.TypeRotation: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Rotation.Create().SetProgramID(s.program).SetCode(fmt.Sprint("r", s.next())).SetTitle("R").SetKind("CORE").AddNotFollowedByIDs(s.rotations()...).Save(ctx))
		},
		ent.TypeTopic: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Topic.Create().SetProgramID(s.program).SetRotationID(s.rotation).SetCode(fmt.Sprint("t", s.next())).SetTitle("T").Save(ctx))
		},
		ent.TypePrerequisite: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			other, err := tx.Rotation.Create().SetProgramID(s.program).SetCode(fmt.Sprint("r", s.next())).SetTitle("R").SetKind("CORE").Save(access.System(ctx))
			if err != nil {
				return "", err
			}
			return idOf(tx.Prerequisite.Create().SetProgramID(s.program).SetRotationID(other.ID).SetRequiredID(s.rotation).Save(ctx))
		},
		ent.TypeCoverage: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			block, err := makeAnew(ctx, tx, s, ent.TypeBlock)
			if err != nil {
				return "", err
			}
			return idOf(tx.Coverage.Create().SetProgramID(s.program).SetRotationID(s.rotation).SetAcademicYearID(s.year).SetBlockID(block).Save(ctx))
		},
		ent.TypeMentor: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Mentor.Create().SetProgramID(s.program).SetCode(fmt.Sprint("m", s.next())).SetName("M").Save(ctx))
		},
		ent.TypeMentorAbsence: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.MentorAbsence.Create().SetProgramID(s.program).SetMentorID(s.mentor).SetStartsOn(july).SetEndsOn(july).Save(ctx))
		},
		ent.TypeMentorCapacity: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			block, err := makeAnew(ctx, tx, s, ent.TypeBlock)
			if err != nil {
				return "", err
			}
			return idOf(tx.MentorCapacity.Create().SetProgramID(s.program).SetMentorID(s.mentor).SetBlockID(block).SetCapacity(2).Save(ctx))
		},
		ent.TypeFellow: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Fellow.Create().SetProgramID(s.program).SetCode(fmt.Sprint("f", s.next())).SetName("F").Save(ctx))
		},
		ent.TypeEnrollment: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			fellow := s.fellow
			if s.enrollment != "" {
				var err error
				if fellow, err = makeAnew(ctx, tx, s, ent.TypeFellow); err != nil {
					return "", err
				}
			}
			return idOf(tx.Enrollment.Create().SetProgramID(s.program).SetFellowID(fellow).SetAcademicYearID(s.year).SetTrackID(s.track).Save(ctx))
		},
		ent.TypeBlockShare: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			block, err := makeAnew(ctx, tx, s, ent.TypeBlock)
			if err != nil {
				return "", err
			}
			return idOf(tx.BlockShare.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetBlockID(block).SetPercent(50).Save(ctx))
		},
		ent.TypeCredit: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Credit.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetKind("WAIVER").SetRequirementID(s.requirement).SetBlocks(1).SetReason("Done before.").Save(ctx))
		},
		ent.TypeWish: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Wish.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetKind("ROTATION").SetRotationID(s.rotation).SetRank(1).Save(ctx))
		},
		ent.TypeLeave: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Leave.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetKind("VACATION").SetStartsOn(july).SetEndsOn(july).Save(ctx))
		},
		ent.TypeOffsiteOption: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.OffsiteOption.Create().SetProgramID(s.program).SetSiteID(s.site).SetRotationID(s.rotation).SetCode(fmt.Sprint("o", s.next())).SetTitle("O").Save(ctx))
		},
		ent.TypeOffsiteSlot: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			block, err := makeAnew(ctx, tx, s, ent.TypeBlock)
			if err != nil {
				return "", err
			}
			return idOf(tx.OffsiteSlot.Create().SetProgramID(s.program).SetOffsiteOptionID(s.option).SetBlockID(block).SetSlots(1).Save(ctx))
		},
		ent.TypeOffsiteRequest: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.OffsiteRequest.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetOffsiteOptionID(s.option).SetFirstBlockID(s.block).SetObjective("Learn.").Save(ctx))
		},
		ent.TypeElectiveRequest: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ElectiveRequest.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetRotationID(s.rotation).SetFirstBlockID(s.block).SetObjective("Learn.").Save(ctx))
		},
		ent.TypePin: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Pin.Create().SetProgramID(s.program).SetEnrollmentID(s.enrollment).SetBlockID(s.block).SetRotationID(s.rotation).Save(ctx))
		},
		ent.TypeFellowPair: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.FellowPair.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetFirstID(s.enrollment).SetSecondID(s.enrollment).SetRotationID(s.rotation).SetKind("APART").Save(ctx))
		},
		ent.TypeRuleSetting: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.RuleSetting.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetRule(fmt.Sprint("rule-", s.next())).Save(ctx))
		},
		ent.TypeOptimizationRun: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.OptimizationRun.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetTimeLimitMs(1000).Save(ctx))
		},
		ent.TypeSchedule: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Schedule.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetNumber(s.next()).Save(ctx))
		},
		ent.TypeScheduleLock: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ScheduleLock.Create().SetProgramID(s.program).SetScheduleID(s.schedule).SetEnrollmentID(s.enrollment).SetBlockID(s.block).SetRotationID(s.rotation).Save(ctx))
		},
		ent.TypeScheduleException: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ScheduleException.Create().SetProgramID(s.program).SetScheduleID(s.schedule).SetRule("r").SetTitle("R").SetSentence("R is broken.").
				SetEnrollmentID(s.enrollment).SetBlockID(s.block).SetReason("It has to be.").SetGrantedByID(s.self(ctx)).Save(ctx))
		},
		ent.TypeApproval: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			anew, err := makeAnew(ctx, tx, s, ent.TypeSchedule)
			if err != nil {
				return "", err
			}
			return idOf(tx.Approval.Create().SetProgramID(s.program).SetForProgramID(s.program).SetScheduleID(anew).SetRole("DIRECTOR").SetDecision("APPROVED").
				SetAccountID(s.self(ctx)).SetSubjectVersion(1).Save(ctx))
		},
		ent.TypeAssignment: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			block, err := makeAnew(ctx, tx, s, ent.TypeBlock)
			if err != nil {
				return "", err
			}
			return idOf(tx.Assignment.Create().SetProgramID(s.program).SetScheduleID(s.schedule).SetEnrollmentID(s.enrollment).SetFellowID(s.fellow).SetBlockID(block).SetRotationID(s.rotation).SetMentorID(s.mentor).Save(ctx))
		},
		ent.TypeScenario: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Scenario.Create().SetProgramID(s.program).SetScheduleID(s.schedule).SetTitle("What if").SetOwnerID(s.self(ctx)).Save(ctx))
		},
		ent.TypeScenarioChange: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ScenarioChange.Create().SetProgramID(s.program).SetScenarioID(s.scenario).SetPosition(s.next()).SetKind("PIN").SetPayload([]byte("{}")).Save(ctx))
		},
		ent.TypeCallShift: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.CallShift.Create().SetProgramID(s.program).SetFellowID(s.fellow).SetKind("HOME").SetStartsAt(noon).SetEndsAt(noon.Add(time.Hour)).Save(ctx))
		},
		ent.TypeProject: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Project.Create().SetProgramID(s.program).SetFellowID(s.fellow).SetTitle("P").AddMentorIDs(s.mentor).Save(ctx))
		},
		ent.TypeProjectMilestone: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ProjectMilestone.Create().SetProgramID(s.program).SetProjectID(s.project).SetKind("DATA").SetTitle("M").Save(ctx))
		},
		ent.TypeEvaluation: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Evaluation.Create().SetProgramID(s.program).SetDirection("FELLOW_BY_MENTOR").SetFellowID(s.fellow).SetMentorID(s.mentor).SetDueOn(july).Save(ctx))
		},
		ent.TypeReviewMeeting: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ReviewMeeting.Create().SetProgramID(s.program).SetFellowID(s.fellow).SetDueOn(july).Save(ctx))
		},
		ent.TypeDidacticSession: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.DidacticSession.Create().SetProgramID(s.program).SetAcademicYearID(s.year).SetTitle("D").SetKind("SEMINAR").SetHeldOn(july).Save(ctx))
		},
		ent.TypeAttendance: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			session, err := makeAnew(ctx, tx, s, ent.TypeDidacticSession)
			if err != nil {
				return "", err
			}
			return idOf(tx.Attendance.Create().SetProgramID(s.program).SetDidacticSessionID(session).SetFellowID(s.fellow).SetState("PRESENT").Save(ctx))
		},
		ent.TypeTeachingActivity: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.TeachingActivity.Create().SetProgramID(s.program).SetFellowID(s.fellow).SetTitle("T").SetKind("LECTURE").SetHeldOn(july).Save(ctx))
		},
		ent.TypeAccount: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.Account.Create().SetEmail(fmt.Sprintf("a%d@example.org", s.next())).SetName("A").Save(ctx))
		},
		ent.TypeMembership: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			role := access.Coordinator // the world itself makes the fellow's membership
			if access.IsSystem(ctx) {
				role = access.Fellow
			}
			return idOf(tx.Membership.Create().SetProgramID(s.program).SetAccountID(s.account).SetRole(role).SetFellowID(s.fellow).Save(ctx))
		},
		ent.TypeCalendarFeed: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.CalendarFeed.Create().SetProgramID(s.program).SetAccountID(s.account).SetTitle("F").SetSubject("FELLOW").SetFellowID(s.fellow).
				SetHash(fmt.Sprint("h", s.next())).SetHint("fpcal_x").Save(ctx))
		},
		ent.TypeApiToken: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.ApiToken.Create().SetAccountID(s.account).SetTitle("T").SetHash(fmt.Sprint("h", s.next())).SetHint("fp_x").SetExpiresAt(noon).Save(ctx))
		},
		ent.TypeBrowserSession: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.BrowserSession.Create().SetTokenHash(fmt.Sprint("h", s.next())).SetData([]byte("x")).SetExpiresAt(noon).Save(ctx))
		},
		ent.TypeAuditEntry: func(ctx context.Context, tx *ent.Tx, s side) (string, error) {
			return idOf(tx.AuditEntry.Create().SetProgramID(s.program).SetAction("CREATE").SetEntityType("X").SetEntityID("x").Save(ctx))
		},
	}
}

// self is the account that acts, or the side's own when the program itself does.
func (s side) self(ctx context.Context) string {
	if v, ok := access.From(ctx); ok {
		return v.AccountID
	}
	return s.account
}

func (s side) rotations() []string {
	if s.rotation == "" {
		return nil
	}
	return []string{s.rotation}
}

// makeAnew makes something that the thing under test needs, as the program itself.
func makeAnew(ctx context.Context, tx *ent.Tx, s side, typ string) (string, error) {
	return makers[typ](access.System(ctx), tx, s)
}

var (
	july = civil.MustParse("2027-07-01")
	june = civil.MustParse("2028-06-30")
	noon = time.Date(2027, 7, 1, 12, 0, 0, 0, time.UTC)
)

// idOf is the identifier of what was saved.
func idOf[T any](row *T, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return fieldString(row, "ID"), nil
}

// world has two programs. In the first, "mine" hangs on the fellow and the mentor
// that the viewers are, and "theirs" on others. The second is another program, in
// which a fellow whose home is the first trains as well.
type world struct {
	*store.Store
	mine, theirs, away side
	dual               string // the fellow of the first program who also trains in the second
	rows               map[string]map[string]string
	viewers            map[string]*access.Viewer
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Store: storetest.Open(t), rows: map[string]map[string]string{}}
	n := 0
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		for _, part := range []struct {
			name  string
			side  *side
			start side
		}{{"mine", &w.mine, side{}}, {"theirs", &w.theirs, side{}}, {"away", &w.away, side{}}} {
			s := part.start
			s.n = &n
			if part.name == "theirs" {
				s.program, s.site, s.year, s.block, s.track, s.rotation = w.mine.program, w.mine.site, w.mine.year, w.mine.block, w.mine.track, w.mine.rotation
			}
			if err := fill(ctx, tx, &s, part.name); err != nil {
				return fmt.Errorf("%s: %w", part.name, err)
			}
			*part.side = s
		}
		return w.enrollDual(ctx, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
	err = w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		for name, s := range map[string]side{"mine": w.mine, "theirs": w.theirs, "away": w.away} {
			for typ, maker := range makers {
				if w.rows[typ] == nil {
					w.rows[typ] = map[string]string{}
				}
				id, known := s.made(typ)
				if !known {
					var err error
					if id, err = maker(ctx, tx, s); err != nil {
						return fmt.Errorf("%s %s: %w", name, typ, err)
					}
				}
				w.rows[typ][name] = id
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w.people()
	return w
}

// fill makes what the other things of a side hang on.
func fill(ctx context.Context, tx *ent.Tx, s *side, name string) error {
	for _, step := range []struct {
		typ string
		id  *string
	}{
		{ent.TypeProgram, &s.program}, {ent.TypeSite, &s.site}, {ent.TypeAcademicYear, &s.year}, {ent.TypeBlock, &s.block},
		{ent.TypeTrack, &s.track}, {ent.TypeRotation, &s.rotation}, {ent.TypeRequirement, &s.requirement}, {ent.TypeTopic, &s.topic},
		{ent.TypeOffsiteOption, &s.option}, {ent.TypeAccount, &s.account}, {ent.TypeFellow, &s.fellow}, {ent.TypeMentor, &s.mentor},
		{ent.TypeEnrollment, &s.enrollment}, {ent.TypeSchedule, &s.schedule}, {ent.TypeScenario, &s.scenario}, {ent.TypeProject, &s.project},
		{ent.TypeDidacticSession, &s.session}, {ent.TypeOptimizationRun, &s.run},
	} {
		if *step.id != "" {
			continue
		}
		id, err := makers[step.typ](ctx, tx, *s)
		if err != nil {
			return fmt.Errorf("%s: %w", step.typ, err)
		}
		*step.id = id
	}
	if name != "theirs" { // one schedule of the first program is published, the other is a draft
		return tx.Schedule.UpdateOneID(s.schedule).SetState("PUBLISHED").SetPublishedAt(noon).Exec(ctx)
	}
	return nil
}

// made is the thing of a type that the side hangs on, if it is such a type.
func (s side) made(typ string) (string, bool) {
	id, ok := map[string]string{
		ent.TypeProgram: s.program, ent.TypeFellow: s.fellow, ent.TypeMentor: s.mentor, ent.TypeEnrollment: s.enrollment,
		ent.TypeAccount: s.account, ent.TypeSchedule: s.schedule, ent.TypeScenario: s.scenario, ent.TypeProject: s.project,
	}[typ]
	return id, ok
}

// enrollDual lets a fellow of the first program train in the second as well, so that edges lead from one to the other.
func (w *world) enrollDual(ctx context.Context, tx *ent.Tx) error {
	var err error
	if w.dual, err = makers[ent.TypeFellow](ctx, tx, w.mine); err != nil {
		return err
	}
	for _, s := range []side{w.mine, w.away} {
		s.fellow, s.enrollment = w.dual, ""
		if s.enrollment, err = makers[ent.TypeEnrollment](ctx, tx, s); err != nil {
			return err
		}
		for _, typ := range []string{ent.TypeWish, ent.TypeLeave, ent.TypeAssignment, ent.TypeProject, ent.TypeEvaluation, ent.TypeCallShift, ent.TypeTeachingActivity} {
			if _, err := makers[typ](ctx, tx, s); err != nil {
				return fmt.Errorf("%s: %w", typ, err)
			}
		}
	}
	return nil
}

// people are the viewers of the matrix.
func (w *world) people() {
	in := func(role access.Role, s side) []access.Membership {
		m := access.Membership{ProgramID: s.program, Role: role}
		switch role {
		case access.Fellow:
			m.FellowID = s.fellow
		case access.Mentor:
			m.MentorID = s.mentor
		}
		return []access.Membership{m}
	}
	as := func(name string, m []access.Membership) *access.Viewer {
		return &access.Viewer{AccountID: w.mine.account, Name: name, Memberships: m}
	}
	w.viewers = map[string]*access.Viewer{
		"administrator": {AccountID: w.mine.account, Name: "administrator", Administrator: true},
		"director":      as("director", in(access.Director, w.mine)),
		"coordinator":   as("coordinator", in(access.Coordinator, w.mine)),
		"mentor":        as("mentor", in(access.Mentor, w.mine)),
		"fellow":        as("fellow", in(access.Fellow, w.mine)),
		"outsider":      {AccountID: w.away.account, Name: "outsider", Memberships: in(access.Director, w.away)},
	}
}

package access_test

import (
	"context"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// The mentor whose word is asked for reads a request from the day on which it is
// handed in, and answers it; nobody else's mentor does.
func TestTheMentorWhoIsAskedReadsAndAnswers(t *testing.T) {
	for name, kind := range map[string]struct {
		make func(ctx context.Context, tx *ent.Tx, w *world, mentor, state string) (string, error)
		of   func(c *ent.ApprovalCreate, id string) *ent.ApprovalCreate
		typ  string
	}{
		"an elective": {func(ctx context.Context, tx *ent.Tx, w *world, mentor, state string) (string, error) {
			return idOf(tx.ElectiveRequest.Create().SetProgramID(w.mine.program).SetEnrollmentID(w.mine.enrollment).SetRotationID(w.mine.rotation).
				SetFirstBlockID(w.mine.block).SetObjective("Learn.").SetMentorID(mentor).SetState(electiverequest.State(state)).Save(ctx))
		}, func(c *ent.ApprovalCreate, id string) *ent.ApprovalCreate { return c.SetElectiveRequestID(id) }, ent.TypeElectiveRequest},
		"time off-site": {func(ctx context.Context, tx *ent.Tx, w *world, mentor, state string) (string, error) {
			return idOf(tx.OffsiteRequest.Create().SetProgramID(w.mine.program).SetEnrollmentID(w.mine.enrollment).SetOffsiteOptionID(w.mine.option).
				SetFirstBlockID(w.mine.block).SetObjective("Learn.").SetMentorID(mentor).SetState(offsiterequest.State(state)).Save(ctx))
		}, func(c *ent.ApprovalCreate, id string) *ent.ApprovalCreate { return c.SetOffsiteRequestID(id) }, ent.TypeOffsiteRequest},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			asked := func(mentor, state string) (id string) {
				t.Helper()
				err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) (err error) {
					id, err = kind.make(ctx, tx, w, mentor, state)
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
				return id
			}
			own, draft, other := asked(w.mine.mentor, "SUBMITTED"), asked(w.mine.mentor, "DRAFT"), asked(w.theirs.mentor, "SUBMITTED")
			ctx := access.As(context.Background(), w.viewers["mentor"])
			seen, err := w.Client.Rows(ctx, kind.typ, own, draft, other)
			if err != nil || len(seen) != 1 || seen[own] == nil {
				t.Errorf("the mentor sees %d of them (%v)", len(seen), err)
			}
			answer := func(viewer, id string, role string) fault.Code {
				err := w.try(w.viewers[viewer], func(ctx context.Context, tx *ent.Tx) error {
					return kind.of(tx.Approval.Create().SetProgramID(w.mine.program).SetForProgramID(w.mine.program).SetAccountID(w.mine.account).
						SetRole(approval.Role(role)).SetDecision("APPROVED").SetSubjectVersion(1), id).Exec(ctx)
				})
				if err == nil {
					return ""
				}
				faults, ok := fault.Of(err)
				if !ok {
					t.Fatal(err)
				}
				return faults[0].Code
			}
			for _, c := range []struct {
				viewer, id, role string
				want             fault.Code
			}{
				{"mentor", own, "MENTOR", ""},
				{"mentor", own, "DIRECTOR", fault.Forbidden},
				{"mentor", other, "MENTOR", fault.Forbidden},
				{"mentor", draft, "MENTOR", fault.Forbidden},
				{"director", own, "DIRECTOR", ""},
				{"director", own, "MENTOR", fault.Forbidden},
				{"coordinator", own, "DIRECTOR", fault.Forbidden},
				{"fellow", own, "DIRECTOR", fault.Forbidden},
				{"fellow", own, "MENTOR", fault.Forbidden},
				{"outsider", own, "DIRECTOR", fault.NotFound},
			} {
				if got := answer(c.viewer, c.id, c.role); got != c.want {
					t.Errorf("%s as %s: %q, want %q", c.viewer, c.role, got, c.want)
				}
			}
			if err := w.try(w.viewers["mentor"], func(ctx context.Context, tx *ent.Tx) error {
				return tx.Client().Archive(ctx, kind.typ, own, noon)
			}); err == nil {
				t.Error("the mentor puts the request away")
			}
		})
	}
}

// What was said for another program is read by its staff, in whichever program it was said.
func TestAnApprovalIsReadByThoseForWhomItSpeaks(t *testing.T) {
	w := newWorld(t)
	var id string
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) (err error) {
		id, err = idOf(tx.Approval.Create().SetProgramID(w.mine.program).SetForProgramID(w.away.program).SetScheduleID(w.theirs.schedule).
			SetRole("DIRECTOR").SetDecision("APPROVED").SetAccountID(w.away.account).SetSubjectVersion(1).Save(ctx))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"director": true, "coordinator": true, "outsider": true, "mentor": false, "fellow": false} {
		seen, err := w.Client.Rows(access.As(context.Background(), w.viewers[name]), ent.TypeApproval, id)
		if err != nil || (len(seen) == 1) != want {
			t.Errorf("%s: seen %v (%v)", name, len(seen) == 1, err)
		}
	}
}

// Nobody decides an own request, or grants an exception in another's name.
func TestLimitsOfRequestsAndExceptions(t *testing.T) {
	w := newWorld(t)
	own := w.rows[ent.TypeElectiveRequest]["mine"]
	for name, c := range map[string]struct {
		viewer string
		change func(ctx context.Context, tx *ent.Tx) error
		want   fault.Code
	}{
		"a fellow submits": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.ElectiveRequest.UpdateOneID(own).SetState("SUBMITTED").Exec(ctx)
		}, ""},
		"a fellow approves": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.ElectiveRequest.UpdateOneID(own).SetState("APPROVED").Exec(ctx)
		}, fault.Forbidden},
		"a fellow says why it was decided": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.ElectiveRequest.UpdateOneID(own).SetDecisionNote("Of course.").Exec(ctx)
		}, fault.Forbidden},
		"a fellow changes what was decided": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			if err := tx.ElectiveRequest.UpdateOneID(own).SetState("DECLINED").Exec(access.System(ctx)); err != nil {
				return err
			}
			return tx.ElectiveRequest.UpdateOneID(own).SetState("SUBMITTED").Exec(ctx)
		}, fault.Forbidden},
		"a coordinator decides": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.ElectiveRequest.UpdateOneID(own).SetState("DECLINED").SetDecisionNote("No place.").Exec(ctx)
		}, ""},
		"a coordinator grants in another's name": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.ScheduleException.Create().SetProgramID(w.mine.program).SetScheduleID(w.mine.schedule).SetRule("r").SetTitle("R").SetSentence("S.").
				SetReason("Why.").SetGrantedByID(w.theirs.account).Exec(ctx)
		}, fault.Forbidden},
		"a director takes back what another said": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Client().Archive(ctx, ent.TypeApproval, w.rows[ent.TypeApproval]["theirs"], noon)
		}, fault.Forbidden},
	} {
		t.Run(name, func(t *testing.T) {
			err := w.try(w.viewers[c.viewer], c.change)
			faults, _ := fault.Of(err)
			if c.want == "" && err != nil || c.want != "" && (len(faults) == 0 || faults[0].Code != c.want) {
				t.Errorf("the answer is %v, want %s", err, c.want)
			}
		})
	}
}

package access_test

import (
	"context"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/evaluation"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// What the matrix is too coarse for: single fields, states, and what a change refers to.
func TestLimitsOfSingleChanges(t *testing.T) {
	w := newWorld(t)
	ownLeave, ownRequest, ownEvaluation := w.rows[ent.TypeLeave]["mine"], w.rows[ent.TypeOffsiteRequest]["mine"], w.rows[ent.TypeEvaluation]["mine"]
	type change = func(ctx context.Context, tx *ent.Tx) error
	for name, c := range map[string]struct {
		viewer string
		change change
		want   fault.Code // "" for allowed
	}{
		"a fellow approves the own leave": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Leave.UpdateOneID(ownLeave).SetState("APPROVED").Exec(ctx)
		}, fault.Forbidden},
		"a fellow asks for leave that is approved already": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Leave.Create().SetProgramID(w.mine.program).SetEnrollmentID(w.mine.enrollment).SetKind("VACATION").SetStartsOn(july).SetEndsOn(july).SetState("APPROVED").Exec(ctx)
		}, fault.Forbidden},
		"a fellow moves leave that is asked for": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Leave.UpdateOneID(ownLeave).SetEndsOn(june).Exec(ctx)
		}, ""},
		"a fellow moves leave that is approved": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			if err := tx.Leave.UpdateOneID(ownLeave).SetState("APPROVED").Exec(access.System(ctx)); err != nil {
				return err
			}
			return tx.Leave.UpdateOneID(ownLeave).SetEndsOn(june).Exec(ctx)
		}, fault.Forbidden},
		"a fellow asks for leave of somebody else": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Leave.Create().SetProgramID(w.mine.program).SetEnrollmentID(w.theirs.enrollment).SetKind("VACATION").SetStartsOn(july).SetEndsOn(july).Exec(ctx)
		}, fault.Forbidden},
		"a coordinator approves leave": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Leave.UpdateOneID(ownLeave).SetState("APPROVED").Exec(ctx)
		}, ""},
		"a fellow submits the own request": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.OffsiteRequest.UpdateOneID(ownRequest).SetState("SUBMITTED").Exec(ctx)
		}, ""},
		"a fellow approves the own request": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.OffsiteRequest.UpdateOneID(ownRequest).SetState("APPROVED").Exec(ctx)
		}, fault.Forbidden},
		"a fellow funds the own request": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.OffsiteRequest.UpdateOneID(ownRequest).SetFundingCents(100).Exec(ctx)
		}, fault.Forbidden},
		"a coordinator publishes": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Schedule.UpdateOneID(w.theirs.schedule).SetState("PUBLISHED").Exec(ctx)
		}, fault.Forbidden},
		"a coordinator backdates a publication": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Schedule.UpdateOneID(w.theirs.schedule).SetPublishedAt(noon).Exec(ctx)
		}, fault.Forbidden},
		"a director puts a published schedule away and publishes another": {"director", func(ctx context.Context, tx *ent.Tx) error {
			if err := tx.Schedule.UpdateOneID(w.mine.schedule).SetState("ARCHIVED").Exec(ctx); err != nil {
				return err
			}
			return tx.Schedule.UpdateOneID(w.theirs.schedule).SetState("PUBLISHED").SetPublishedAt(noon).Exec(ctx)
		}, ""},
		"a coordinator deletes an assignment of a draft": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Assignment.DeleteOneID(w.rows[ent.TypeAssignment]["theirs"]).Exec(ctx)
		}, ""},
		"a director deletes an assignment of what is published": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Assignment.DeleteOneID(w.rows[ent.TypeAssignment]["mine"]).Exec(ctx)
		}, fault.Forbidden},
		"an administrator deletes a fellow": {"administrator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Fellow.DeleteOneID(w.mine.fellow).Exec(ctx)
		}, fault.Forbidden},
		"a mentor hands in an evaluation": {"mentor", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Evaluation.UpdateOneID(ownEvaluation).SetScore(4).SetSubmittedAt(noon).Exec(ctx)
		}, ""},
		"a mentor releases an evaluation": {"mentor", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Evaluation.UpdateOneID(ownEvaluation).SetReleased(true).Exec(ctx)
		}, fault.Forbidden},
		"a mentor writes an evaluation for another mentor": {"mentor", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Evaluation.Create().SetProgramID(w.mine.program).SetDirection("FELLOW_BY_MENTOR").SetFellowID(w.mine.fellow).SetMentorID(w.theirs.mentor).SetDueOn(july).Exec(ctx)
		}, fault.Forbidden},
		"a fellow makes himself administrator": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Account.UpdateOneID(w.mine.account).SetAdministrator(true).Exec(ctx)
		}, fault.Forbidden},
		"a fellow sets a password hash": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Account.UpdateOneID(w.mine.account).SetPasswordHash("x").Exec(ctx)
		}, fault.Forbidden},
		"a fellow changes the own name": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Account.UpdateOneID(w.mine.account).SetName("Ada").Exec(ctx)
		}, ""},
		"a coordinator gives a role": {"coordinator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Membership.Create().SetProgramID(w.mine.program).SetAccountID(w.mine.account).SetRole(access.Director).Exec(ctx)
		}, fault.Forbidden},
		"an update of all rows at once": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Wish.Update().SetRank(2).Exec(ctx)
		}, ""},
		"a director refers to a rotation of another program": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Topic.Create().SetProgramID(w.mine.program).SetRotationID(w.away.rotation).SetCode("x").SetTitle("X").Exec(ctx)
		}, fault.NotFound},
		"a director adds a rotation of another program to a requirement": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Requirement.UpdateOneID(w.rows[ent.TypeRequirement]["mine"]).AddRotationIDs(w.away.rotation).Exec(ctx)
		}, fault.NotFound},
		"an administrator mixes two programs": {"administrator", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Topic.Create().SetProgramID(w.mine.program).SetRotationID(w.away.rotation).SetCode("x").SetTitle("X").Exec(ctx)
		}, fault.NotFound},
		"a director refers to a mentor as a rotation": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Topic.Create().SetProgramID(w.mine.program).SetRotationID(w.mine.mentor).SetCode("x").SetTitle("X").Exec(ctx)
		}, fault.NotFound},
		"a director makes something in another program": {"director", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Site.Create().SetProgramID(w.away.program).SetCode("x").SetTitle("X").SetKind("HOME").Exec(ctx)
		}, fault.NotFound},
		"the other program gives a fellow who trains there a call shift": {"outsider", func(ctx context.Context, tx *ent.Tx) error {
			return tx.CallShift.Create().SetProgramID(w.away.program).SetFellowID(w.dual).SetKind("HOME").SetStartsAt(noon).SetEndsAt(noon).Exec(ctx)
		}, ""},
		"the other program gives a fellow who does not train there a call shift": {"outsider", func(ctx context.Context, tx *ent.Tx) error {
			return tx.CallShift.Create().SetProgramID(w.away.program).SetFellowID(w.mine.fellow).SetKind("HOME").SetStartsAt(noon).SetEndsAt(noon).Exec(ctx)
		}, fault.NotFound},
		"the other program changes a fellow who trains there": {"outsider", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Fellow.UpdateOneID(w.dual).SetName("X").Exec(ctx)
		}, fault.Forbidden},
		"a fellow shows a scenario as somebody else's": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Scenario.Create().SetProgramID(w.mine.program).SetScheduleID(w.mine.schedule).SetTitle("X").SetOwnerID(w.away.account).Exec(ctx)
		}, fault.Forbidden},
		"a fellow starts a scenario from a draft": {"fellow", func(ctx context.Context, tx *ent.Tx) error {
			return tx.Scenario.Create().SetProgramID(w.mine.program).SetScheduleID(w.theirs.schedule).SetTitle("X").SetOwnerID(w.mine.account).Exec(ctx)
		}, fault.NotFound},
	} {
		t.Run(name, func(t *testing.T) {
			err := w.try(w.viewers[c.viewer], c.change)
			faults, _ := fault.Of(err)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("it is refused: %v", err)
			case c.want != "" && (len(faults) == 0 || faults[0].Code != c.want):
				t.Errorf("the answer is %v, want %s", err, c.want)
			}
		})
	}
}

func TestAnUpdateOfAllRowsTouchesOnlyTheOwn(t *testing.T) {
	w := newWorld(t)
	err := w.Write(access.As(context.Background(), w.viewers["fellow"]), func(ctx context.Context, tx *ent.Tx) error {
		n, err := tx.Wish.Update().SetRank(7).Save(ctx)
		if n != 1 {
			t.Errorf("%d wishes were changed", n)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, wish := range w.Client.Wish.Query().WithEnrollment().AllX(access.System(context.Background())) {
		if own := wish.EnrollmentID == w.mine.enrollment; own != (wish.Rank == 7) {
			t.Errorf("the wish of %s has rank %d", wish.Edges.Enrollment.FellowID, wish.Rank)
		}
	}
}

// An evaluation is seen by its author at once, by its subject when it is handed
// in, and by a mentor about whom a fellow wrote when it is released as well.
func TestWhoReadsAnEvaluation(t *testing.T) {
	for name, c := range map[string]struct {
		direction           evaluation.Direction
		submitted, released bool
		readers             string // of "mf", the mentor and the fellow
	}{
		"a mentor's draft":               {"FELLOW_BY_MENTOR", false, false, "m"},
		"a mentor's, handed in":          {"FELLOW_BY_MENTOR", true, false, "mf"},
		"a fellow's draft":               {"MENTOR_BY_FELLOW", false, false, "f"},
		"a fellow's, handed in":          {"MENTOR_BY_FELLOW", true, false, "f"},
		"a fellow's, released":           {"MENTOR_BY_FELLOW", true, true, "mf"},
		"a fellow's draft, released too": {"MENTOR_BY_FELLOW", false, true, "f"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			var id string
			err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
				create := tx.Evaluation.Create().SetProgramID(w.mine.program).SetDirection(c.direction).
					SetFellowID(w.mine.fellow).SetMentorID(w.mine.mentor).SetDueOn(july).SetReleased(c.released)
				if c.submitted {
					create.SetSubmittedAt(noon)
				}
				e, err := create.Save(ctx)
				if err == nil {
					id = e.ID
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, v := range []string{"mentor", "fellow"} {
				if _, err := w.Client.Evaluation.Get(access.As(context.Background(), w.viewers[v]), id); err == nil {
					got += v[:1]
				}
			}
			if got != c.readers {
				t.Errorf("it is read by %q, want %q", got, c.readers)
			}
		})
	}
}

func TestASharedScenarioIsSeenByTheProgram(t *testing.T) {
	w := newWorld(t)
	id := w.rows[ent.TypeScenario]["theirs"]
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Scenario.UpdateOneID(id).SetShared(true).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"fellow": true, "director": true, "outsider": false} {
		ctx := access.As(context.Background(), w.viewers[name])
		of, err := w.Client.Scenario.Get(ctx, id)
		if (err == nil) != want {
			t.Errorf("%s: %v", name, err)
		}
		// Its changes come with it, by themselves, counted, and over the edge; nobody else changes either.
		q := w.Client.ScenarioChange.Query().Where(scenariochange.ScenarioID(id))
		if n, err := q.Clone().Count(ctx); err != nil || (n > 0) != want {
			t.Errorf("%s counts %d changes (%v)", name, n, err)
		}
		if want {
			if n, err := of.QueryChanges().Count(ctx); err != nil || n == 0 {
				t.Errorf("%s reaches %d changes over the edge (%v)", name, n, err)
			}
		}
		for _, change := range []func(ctx context.Context, tx *ent.Tx) error{
			func(ctx context.Context, tx *ent.Tx) error {
				return tx.Scenario.UpdateOneID(id).SetTitle("Mine").Exec(ctx)
			},
			func(ctx context.Context, tx *ent.Tx) error {
				return tx.ScenarioChange.Create().SetProgramID(w.mine.program).SetScenarioID(id).SetPosition(9).SetKind("PIN").SetPayload([]byte("{}")).Exec(ctx)
			},
		} {
			if err := w.try(w.viewers[name], change); err == nil {
				t.Errorf("%s changes a scenario that is shared", name)
			}
		}
	}
}

// A filter over edges is not asked by the policy of the other side; the rules
// themselves are made of such filters, so this only shows that they are one statement.
func TestRulesAreOneStatement(t *testing.T) {
	w := newWorld(t)
	ctx := access.As(context.Background(), w.viewers["fellow"])
	if _, err := w.Client.Assignment.Query().QuerySchedule().Where(schedule.StateEQ("PUBLISHED")).All(ctx); err != nil {
		t.Fatal(err)
	}
	if n, err := w.Client.Enrollment.Query().Where(enrollment.FellowID(w.mine.fellow)).QueryWishes().Count(ctx); err != nil || n == 0 {
		t.Errorf("%d wishes are reached through the enrollment (%v)", n, err)
	}
}

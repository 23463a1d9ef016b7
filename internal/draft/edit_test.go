package draft_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/auditentry"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
)

func TestCheckTellsBreachesGapsAndWhatItCannotRead(t *testing.T) {
	w := newWorld(t, "ana", "ben")
	s := w.schedule(map[string]string{"ana": "ppie", "ben": "ppi."})
	check := func() *draft.Check {
		found, err := w.draft.Check(w.director, w.store.Client, []string{s.ID})
		require.NoError(t, err)
		return found[s.ID]
	}
	c := check()
	require.False(t, c.Feasible)
	require.False(t, c.Complete)
	require.Len(t, c.Missing, 1)
	require.Equal(t, w.fellows["ben"].ID, c.Missing[0].EnrollmentID)
	require.Equal(t, w.blocks[3].ID, c.Missing[0].BlockID)
	require.Equal(t, "ben has nothing to do in Oct 2027.", c.Missing[0].Sentence)
	open, wrong := map[string]bool{}, map[string]bool{}
	for _, b := range c.Breaches {
		if b.Open {
			open[b.Rule] = true
		} else {
			wrong[b.Rule] = true
		}
	}
	require.Equal(t, map[string]bool{"requirement": true}, open, "an elective can still be had in the gap")
	require.Equal(t, map[string]bool{"mentor-capacity": true, "mentor-continuity": true}, wrong, "two fellows with a mentor who takes one")

	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollment(w.fellows["ana"]).SetFellowID(w.fellows["ana"].FellowID).
			SetBlock(w.blocks[0]).SetPart(1).SetPercent(40).SetRotation(w.rotations["image"]).ExecX(ctx)
	})
	c = check()
	require.Len(t, c.Unread, 1)
	require.Contains(t, c.Unread[0].Sentence, "ana shares Jul 2027 between several assignments: the rules judge PACS and RIS alone")

	fellow, _ := w.person("A fellow", access.Membership{ProgramID: w.program.ID, Role: access.Fellow})
	found, err := w.draft.Check(fellow, w.store.Client, []string{s.ID})
	require.NoError(t, err)
	require.Empty(t, found)
}

func TestEditsAreOneBatchAndSayWhatTheyBreak(t *testing.T) {
	w := newWorld(t, "ana", "ben")
	s := w.schedule(map[string]string{"ana": "ppie", "ben": "iepp"})
	before := w.version(s.ID)

	done, err := w.draft.Edit(w.director, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: before, DryRun: true,
		Edits: []draft.Edit{{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}}}})
	require.NoError(t, err)
	require.False(t, done.Applied)
	require.Empty(t, done.Made)
	require.Len(t, done.Cells, 2)
	require.Equal(t, before, w.version(s.ID), "a dry run stores nothing")
	require.Equal(t, "ppie", w.rows(s.ID)["ana"])

	done, err = w.edit(s.ID, "", draft.Edit{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}}, draft.Edit{Pin: &draft.Pin{At: w.at("ben", 0), Reason: "Orientation."}})
	require.NoError(t, err)
	require.True(t, done.Applied)
	require.Equal(t, "ppei", w.rows(s.ID)["ana"])
	require.Equal(t, before+1, w.version(s.ID), "one version for the grid")

	done, err = w.edit(s.ID, "", w.assign("ana", 2, "pacs"))
	refused(t, err, fault.Precondition, "mentor", "no reason excuses it")
	require.False(t, done.Applied)
	rules := map[string]bool{}
	for _, b := range done.Made {
		rules[b.Rule] = true
	}
	require.True(t, rules["mentor-capacity"] && rules["requirement"], "%v", sentences(done.Made))
	require.Equal(t, "ppei", w.rows(s.ID)["ana"])

	_, err = w.edit(s.ID, "", w.assign("ben", 0, "elective"))
	refused(t, err, fault.Precondition, "ben is pinned to Image processing in Jul 2027 (Orientation.)", "unpin")
	_, err = w.edit(s.ID, "", draft.Edit{Unpin: &draft.At{EnrollmentID: w.fellows["ben"].ID, BlockID: w.blocks[0].ID}}, w.assign("ben", 0, "elective"), w.assign("ben", 1, "image"))
	require.NoError(t, err)
	require.Equal(t, "eipp", w.rows(s.ID)["ben"])

	_, err = w.edit(s.ID, "", draft.Edit{Move: &draft.Move{At: w.at("ben", 2), To: w.blocks[0].ID}}, draft.Edit{Move: &draft.Move{At: w.at("ana", 0), To: w.blocks[2].ID}})
	require.NoError(t, err)
	require.Equal(t, map[string]string{"ana": "eipp", "ben": "ppei"}, w.rows(s.ID))
	for _, a := range w.store.Client.Assignment.Query().Where(assignment.ScheduleID(s.ID), assignment.RotationID(w.rotations["pacs"].ID)).AllX(w.ctx) {
		require.NotNil(t, a.MentorID, "mentors go along")
	}
	_, err = w.edit(s.ID, "", draft.Edit{})
	refused(t, err, fault.BadInput, "exactly one")
	_, err = w.edit(s.ID, "", draft.Edit{Clear: &draft.At{EnrollmentID: "enr_no", BlockID: w.blocks[0].ID}})
	refused(t, err, fault.NotFound, "enr_no")
}

func TestAGapIsNoBreachAndAnEmptyDraftCanBeFilled(t *testing.T) {
	w := newWorld(t, "ana")
	s, err := w.draft.Create(w.director, draft.CreateInput{AcademicYearID: w.year.ID, Title: "From nothing"})
	require.NoError(t, err)
	for i, code := range []string{"pacs", "pacs", "image", "elective"} {
		done, err := w.edit(s.ID, "", w.assign("ana", i, code))
		require.NoError(t, err, "%s in block %d: %v", code, i, done)
	}
	require.Equal(t, "ppie", w.rows(s.ID)["ana"])
	_, err = w.edit(s.ID, "", draft.Edit{Clear: &draft.At{EnrollmentID: w.fellows["ana"].ID, BlockID: w.blocks[0].ID}})
	require.NoError(t, err, "too little so far is not wrong")
	done, err := w.edit(s.ID, "", w.assign("ana", 0, "elective"))
	refused(t, err, fault.Precondition, "Elective", "with a reason")
	require.NotEmpty(t, done.Made)
}

func TestForcedBreachesBecomeExceptions(t *testing.T) {
	w := newWorld(t, "ana", "ben")
	s := w.schedule(map[string]string{"ana": "ppie", "ben": "iepp"})
	_, err := w.edit(s.ID, "", w.assign("ana", 2, "elective"))
	refused(t, err, fault.Precondition, "with a reason")
	done, err := w.edit(s.ID, "Image processing was done elsewhere.", w.assign("ana", 2, "elective"))
	require.NoError(t, err)
	require.True(t, done.Applied)
	granted := w.store.Client.ScheduleException.Query().AllX(w.ctx)
	require.Len(t, granted, len(done.Made))
	require.Len(t, granted, 2, "one month too few of one, one too many of the other")
	for _, e := range granted {
		require.Equal(t, w.who.ID, e.GrantedByID)
		require.Equal(t, "Image processing was done elsewhere.", e.Reason)
		require.Equal(t, "requirement", e.Rule)
	}
	found, err := w.draft.Check(w.director, w.store.Client, []string{s.ID})
	require.NoError(t, err)
	require.True(t, found[s.ID].Feasible, "%v", sentences(found[s.ID].Breaches))
	for _, b := range found[s.ID].Breaches {
		require.NotNil(t, b.Exception)
	}
	_, err = w.edit(s.ID, "", w.assign("ana", 1, "elective"))
	refused(t, err, fault.Precondition, "Elective")
	_, err = w.edit(s.ID, "I insist.", w.assign("ana", 2, "pacs"))
	refused(t, err, fault.Precondition, "rests on safety")
}

func TestAStaleEditHearsWhoWasFaster(t *testing.T) {
	w := newWorld(t, "ana")
	s := w.schedule(map[string]string{"ana": "ppie"})
	read := w.version(s.ID)
	second, _ := w.person("Sam Second", access.Membership{ProgramID: w.program.ID, Role: access.Coordinator})
	_, err := w.edit(s.ID, "", draft.Edit{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}})
	require.NoError(t, err)
	_, err = w.draft.Edit(second, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: read, Edits: []draft.Edit{{Pin: &draft.Pin{At: w.at("ana", 0)}}}})
	refused(t, err, fault.StaleVersion, "Dora Director changed the schedule on", "version 2", "you read version 1")

	fellow, _ := w.person("A fellow", access.Membership{ProgramID: w.program.ID, Role: access.Fellow})
	_, err = w.draft.Edit(fellow, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: read, Edits: []draft.Edit{{Pin: &draft.Pin{At: w.at("ana", 0)}}}})
	refused(t, err, fault.NotFound)
}

func TestLocksAndTheFrozenPast(t *testing.T) {
	w := newWorld(t, "ana")
	s := w.schedule(map[string]string{"ana": "ppie"})
	_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
	require.NoError(t, err)
	freeze := civil.MustParse("2027-09-01")
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.AcademicYear.UpdateOne(w.year).SetFreezeBefore(freeze).ExecX(ctx)
	})
	d, err := w.draft.Create(w.director, draft.CreateInput{From: s.ID})
	require.NoError(t, err)
	require.Equal(t, s.ID, *d.BasedOnID)

	_, err = w.edit(d.ID, "", draft.Edit{Move: &draft.Move{At: w.at("ana", 3), To: w.blocks[0].ID}})
	refused(t, err, fault.Precondition, "ana had PACS and RIS in Jul 2027, and would have Elective", "frozen before 1 Sep 2027")
	_, err = w.edit(d.ID, "July was another one in fact.", draft.Edit{Move: &draft.Move{At: w.at("ana", 3), To: w.blocks[0].ID}})
	require.NoError(t, err)
	require.Equal(t, "eppi", w.rows(d.ID)["ana"])
	require.Equal(t, 1, w.store.Client.ScheduleException.Query().CountX(w.ctx), "July; August stays PACS")
	_, err = w.edit(d.ID, "", draft.Edit{Move: &draft.Move{At: w.at("ana", 0), To: w.blocks[3].ID}})
	require.NoError(t, err, "the way back needs no reason")

	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.ScheduleLock.Create().SetProgram(w.program).SetScheduleID(d.ID).SetRotationID(w.rotations["image"].ID).SetReason("The course is booked.").ExecX(ctx)
	})
	_, err = w.edit(d.ID, "all the same", draft.Edit{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}})
	refused(t, err, fault.Precondition, "ana in Sep 2027 is locked (The course is booked.)")
	_, err = w.edit(d.ID, "", draft.Edit{Pin: &draft.Pin{At: w.at("ana", 2)}})
	require.NoError(t, err)
}

func TestEveryChangedCellIsInTheLog(t *testing.T) {
	w := newWorld(t, "ana")
	s := w.schedule(map[string]string{"ana": "ppie"})
	_, err := w.draft.Edit(w.director, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: w.version(s.ID), Reason: "The course moved.",
		Edits: []draft.Edit{{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}}}})
	require.NoError(t, err)
	_, err = w.edit(s.ID, "", draft.Edit{Clear: &draft.At{EnrollmentID: w.fellows["ana"].ID, BlockID: w.blocks[0].ID}})
	require.NoError(t, err)
	entries := w.store.Client.AuditEntry.Query().Where(auditentry.EntityType("Assignment"), auditentry.AccountID(w.who.ID)).AllX(w.ctx)
	actions := map[string]int{}
	for _, e := range entries {
		actions[string(e.Action)]++
		require.Equal(t, "Dora Director", e.ActorName)
		require.NotEmpty(t, e.Before)
		if e.Action == auditentry.ActionUPDATE {
			require.Equal(t, "The course moved.", e.Reason)
			require.Contains(t, string(e.After), "rotation_id")
		}
	}
	require.Equal(t, map[string]int{"UPDATE": 2, "DELETE": 1}, actions)
}

package draft_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// held lists the schedules of the year that hold.
func (w *world) held() []string {
	return w.store.Client.Schedule.Query().Where(schedule.StateEQ(schedule.StatePUBLISHED), schedule.ArchivedAtIsNil()).IDsX(w.ctx)
}

func TestPublishingJudgesByTheProgramOfToday(t *testing.T) {
	w := newWorld(t, "ana")
	empty := w.schedule(nil)
	_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: empty.ID})
	refused(t, err, fault.Precondition, "Schedule 1 is empty")
	gap := w.schedule(map[string]string{"ana": "ppi."})
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: gap.ID})
	refused(t, err, fault.Precondition, "ana has nothing to do in Oct 2027")
	s := w.schedule(map[string]string{"ana": "ppie"})
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Leave.Create().SetProgram(w.program).SetEnrollment(w.fellows["ana"]).SetKind("MEDICAL").SetState("APPROVED").
			SetStartsOn(civil.MustParse("2027-10-01")).SetEndsOn(civil.MustParse("2027-10-31")).ExecX(ctx)
	})
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
	refused(t, err, fault.Precondition, "ana is on leave in Oct 2027 and has Elective")
	require.Empty(t, w.held())

	ready, err := w.draft.Readiness(w.director, w.store.Client, []string{s.ID})
	require.NoError(t, err)
	require.False(t, ready[s.ID].Ready)
	require.Contains(t, strings.Join(ready[s.ID].Reasons, " "), "on leave in Oct 2027")

	_, err = w.edit(s.ID, "", draft.Edit{Clear: &draft.At{EnrollmentID: w.fellows["ana"].ID, BlockID: w.blocks[3].ID}})
	require.NoError(t, err)
	published, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID, Note: "The year."})
	require.NoError(t, err)
	require.Equal(t, schedule.StatePUBLISHED, published.State)
	require.Equal(t, "The year.", published.PublishNote)
	require.Equal(t, w.who.ID, *published.PublishedByID)
	_, err = w.edit(s.ID, "", w.assign("ana", 0, "image"))
	refused(t, err, fault.Precondition, "was published and stays as it was", "createDraft")
}

func TestOnePublishedScheduleAlways(t *testing.T) {
	w := newWorld(t, "ana")
	one, two := w.schedule(map[string]string{"ana": "ppie"}), w.schedule(map[string]string{"ana": "eipp"})
	coordinator, _ := w.person("Cora", access.Membership{ProgramID: w.program.ID, Role: access.Coordinator})
	fellow, _ := w.person("A fellow", access.Membership{ProgramID: w.program.ID, Role: access.Fellow})
	_, err := w.draft.Publish(coordinator, draft.PublishInput{ScheduleID: one.ID})
	refused(t, err, fault.Forbidden, "director")
	_, err = w.draft.Publish(fellow, draft.PublishInput{ScheduleID: one.ID})
	refused(t, err, fault.NotFound)
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: "sch_nothing"})
	refused(t, err, fault.NotFound)
	old := w.version(one.ID)
	held, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: one.ID, ExpectedVersion: &old})
	require.NoError(t, err)
	again, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: one.ID})
	require.NoError(t, err)
	require.Equal(t, held.Version, again.Version, "twice is harmless")
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: one.ID, ExpectedVersion: &old})
	refused(t, err, fault.StaleVersion, "Dora Director changed the schedule on")
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: two.ID})
	require.NoError(t, err)
	require.Equal(t, []string{two.ID}, w.held())
	require.NotNil(t, w.store.Client.Schedule.GetX(fellow, one.ID).PublishedAt, "what was published stays readable")
}

func TestApprovalsOfAYearAndOfTheOtherProgram(t *testing.T) {
	w := newWorld(t, "ana")
	var other *ent.Program
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.AcademicYear.UpdateOne(w.year).SetApprovalsNeeded(2).ExecX(ctx)
		other = tx.Program.Create().SetCode("neuro").SetTitle("Neuroradiology").SaveX(ctx)
		f := tx.Fellow.Create().SetProgram(other).SetCode("dual").SetName("Dua Lind").SaveX(ctx)
		w.fellows["dual"] = tx.Enrollment.Create().SetProgram(w.program).SetFellow(f).SetAcademicYear(w.year).SetTrack(w.track).SaveX(ctx)
	})
	second, _ := w.person("Sam Second", access.Membership{ProgramID: w.program.ID, Role: access.Director})
	neuro, _ := w.person("Nora Neuro", access.Membership{ProgramID: other.ID, Role: access.Director})
	coordinator, _ := w.person("Cora", access.Membership{ProgramID: w.program.ID, Role: access.Coordinator})
	s := w.schedule(map[string]string{"ana": "ppie", "dual": "iepp"})
	publish := func() error {
		_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
		return err
	}
	say := func(ctx context.Context, yes bool, note, program string) error {
		_, err := w.draft.Approve(ctx, draft.ApproveInput{ScheduleID: s.ID, Approved: yes, Note: note, ForProgramID: program})
		return err
	}
	refused(t, publish(), fault.Precondition, "0 of 2 approvals by directors of Tiny program are there; awaited: Dora Director, Sam Second",
		"A director of Neuroradiology has to approve, because Dua Lind trains there too; awaited: Nora Neuro")
	refused(t, say(coordinator, true, "", ""), fault.Forbidden, "director")
	refused(t, say(neuro, true, "", ""), fault.NotFound)
	refused(t, say(w.director, true, "", other.ID), fault.Precondition)

	require.NoError(t, say(w.director, true, "", ""))
	require.NoError(t, say(second, false, "Too many changes.", ""))
	refused(t, publish(), fault.Precondition, "1 of 2 approvals", "Sam Second declined the schedule: Too many changes.")
	require.NoError(t, say(second, true, "Well then.", ""))
	refused(t, publish(), fault.Precondition, "Neuroradiology")
	require.NoError(t, say(neuro, true, "", other.ID))
	ready, err := w.draft.Readiness(w.director, w.store.Client, []string{s.ID})
	require.NoError(t, err)
	require.True(t, ready[s.ID].Ready, "%v", ready[s.ID].Reasons)
	require.Equal(t, [2]int{3, 3}, [2]int{ready[s.ID].Approvals.Needed, ready[s.ID].Approvals.Have})

	_, err = w.edit(s.ID, "", draft.Edit{Swap: &draft.Swap{A: w.at("ana", 2), B: w.at("ana", 3)}})
	require.NoError(t, err)
	refused(t, publish(), fault.Precondition, "0 of 2 approvals", "Neuroradiology")
	for _, ctx := range []context.Context{w.director, second} {
		require.NoError(t, say(ctx, true, "", ""))
	}
	require.NoError(t, say(neuro, true, "", other.ID))
	require.NoError(t, publish())
	refused(t, say(second, true, "", ""), fault.Precondition, "no draft any more")
}

func TestTwoDirectorsAtOnce(t *testing.T) {
	w := newWorld(t, "ana")
	first := w.schedule(map[string]string{"ana": "ppie"})
	_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: first.ID})
	require.NoError(t, err)
	second, _ := w.person("Sam Second", access.Membership{ProgramID: w.program.ID, Role: access.Director})

	// Each makes a draft from what holds, and both publish at once: one is first, the other hears of it.
	for round := range 5 {
		base := w.held()[0]
		who := []context.Context{w.director, second}
		var ids [2]string
		for i := range who {
			d, err := w.draft.Create(who[i], draft.CreateInput{From: base})
			require.NoError(t, err)
			ids[i] = d.ID
		}
		var errs [2]error
		var both sync.WaitGroup
		for i := range who {
			both.Go(func() { _, errs[i] = w.draft.Publish(who[i], draft.PublishInput{ScheduleID: ids[i]}) })
		}
		both.Wait()
		won, lost := 0, 1
		if errs[0] != nil {
			won, lost = 1, 0
		}
		require.NoError(t, errs[won], "round %d", round)
		names := []string{"Dora Director", "Sam Second"}
		refused(t, errs[lost], fault.Conflict, names[won]+" published schedule", "insteadOf")
		require.Equal(t, []string{ids[won]}, w.held())

		// Both edit the same draft as they have read it.
		read := w.version(ids[lost])
		for i := range who {
			both.Go(func() {
				_, errs[i] = w.draft.Edit(who[i], draft.EditInput{ScheduleID: ids[lost], ExpectedVersion: read, Edits: []draft.Edit{{Pin: &draft.Pin{At: w.at("ana", i), Reason: fmt.Sprint(names[i], round)}}}})
			})
		}
		both.Wait()
		won, lost2 := 0, 1
		if errs[0] != nil {
			won, lost2 = 1, 0
		}
		require.NoError(t, errs[won])
		refused(t, errs[lost2], fault.StaleVersion, names[won]+" changed the schedule on")
		_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: ids[lost], InsteadOf: w.held()[0]})
		require.NoError(t, err)
		require.Len(t, w.held(), 1)
	}
}

func TestRollingBackIsANewVersionWithTheSameCells(t *testing.T) {
	w := newWorld(t, "ana")
	one := w.schedule(map[string]string{"ana": "ppie"})
	two := w.schedule(map[string]string{"ana": "eipp"})
	for _, s := range []*ent.Schedule{one, two} {
		_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
		require.NoError(t, err)
	}
	coordinator, _ := w.person("Cora", access.Membership{ProgramID: w.program.ID, Role: access.Coordinator})
	_, err := w.draft.RollBack(coordinator, draft.RollBackInput{ScheduleID: one.ID})
	refused(t, err, fault.Forbidden)
	_, err = w.draft.RollBack(w.director, draft.RollBackInput{ScheduleID: two.ID})
	refused(t, err, fault.Precondition, "holds already")
	_, err = w.draft.RollBack(w.director, draft.RollBackInput{ScheduleID: one.ID, InsteadOf: one.ID})
	refused(t, err, fault.Conflict, "Dora Director published schedule 2")
	again, err := w.draft.RollBack(w.director, draft.RollBackInput{ScheduleID: one.ID, InsteadOf: two.ID, Note: "The second one was a mistake."})
	require.NoError(t, err)
	require.Equal(t, []string{again.ID}, w.held())
	require.Equal(t, 3, again.Number)
	require.Equal(t, one.ID, *again.BasedOnID)
	require.Equal(t, "ppie", w.rows(again.ID)["ana"])
	require.Equal(t, "ppie", w.rows(one.ID)["ana"])
	for _, s := range []*ent.Schedule{one, two} {
		require.Equal(t, schedule.StateARCHIVED, w.store.Client.Schedule.GetX(w.ctx, s.ID).State)
	}
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: two.ID})
	refused(t, err, fault.Precondition, "rollBackSchedule")
}

func TestSubscribersHearOfPublishing(t *testing.T) {
	w := newWorld(t, "ana")
	asFellow, _ := w.person("A fellow", access.Membership{ProgramID: w.program.ID, Role: access.Fellow})
	ctx, stop := context.WithCancel(asFellow)
	fellow, err := w.draft.Watch(ctx, w.program.ID)
	require.NoError(t, err)
	staff, err := w.draft.Watch(w.director, w.program.ID)
	require.NoError(t, err)
	stranger, _ := w.person("A stranger")
	_, err = w.draft.Watch(stranger, w.program.ID)
	refused(t, err, fault.NotFound)

	s, err := w.draft.Create(w.director, draft.CreateInput{AcademicYearID: w.year.ID})
	require.NoError(t, err)
	for i, code := range []string{"pacs", "pacs", "image", "elective"} {
		_, err := w.edit(s.ID, "", w.assign("ana", i, code))
		require.NoError(t, err)
	}
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
	require.NoError(t, err)
	next := func(from <-chan draft.Change) draft.Change {
		select {
		case c := <-from:
			return c
		case <-time.After(5 * time.Second):
			t.Fatal("nothing was heard")
			return draft.Change{}
		}
	}
	heard := next(fellow)
	require.Equal(t, draft.Published, heard.Kind)
	require.Equal(t, s.ID, heard.ScheduleID)
	require.Equal(t, "Dora Director", heard.By)
	var kinds []string
	for range 6 {
		kinds = append(kinds, string(next(staff).Kind))
	}
	require.Equal(t, "DRAFTED EDITED EDITED EDITED EDITED PUBLISHED", strings.Join(kinds, " "))
	stop()
	for range fellow { // it is closed
		t.Error("a fellow heard more")
	}
	w.draft.Close()
	for range staff {
		t.Error("more was heard")
	}
}

func TestWhatTheFrozenPastBreaksRefusesNothing(t *testing.T) {
	w := newWorld(t, "ana")
	s := w.schedule(map[string]string{"ana": "ppie"})
	_, err := w.draft.Publish(w.director, draft.PublishInput{ScheduleID: s.ID})
	require.NoError(t, err)
	w.write(func(ctx context.Context, tx *ent.Tx) { // she was ill in July, which is over
		tx.AcademicYear.UpdateOne(w.year).SetFreezeBefore(civil.MustParse("2027-09-01")).ExecX(ctx)
		tx.Leave.Create().SetProgram(w.program).SetEnrollment(w.fellows["ana"]).SetKind("MEDICAL").SetState("APPROVED").
			SetStartsOn(civil.MustParse("2027-07-01")).SetEndsOn(civil.MustParse("2027-07-31")).ExecX(ctx)
	})
	d, err := w.draft.Create(w.director, draft.CreateInput{From: s.ID})
	require.NoError(t, err)
	check := func() *draft.Check {
		found, err := w.draft.Check(w.director, w.store.Client, []string{d.ID})
		require.NoError(t, err)
		return found[d.ID]
	}
	seen := check()
	require.Len(t, seen.Unread, 1)
	require.Contains(t, seen.Unread[0].Sentence, "ana has PACS and RIS in Jul 2027, as it was published, and does not work then")
	var keys []string
	for _, b := range seen.Breaches {
		require.Equal(t, "requirement", b.Rule, b.Sentence)
		keys = append(keys, b.Key)
	}
	require.NotEmpty(t, keys, "a month of PACS is missing, and the elective has no room")
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: d.ID})
	refused(t, err, fault.Precondition, "at least 2 are required")

	// What planning again from September answers: the ill July stays as it was, PACS is done after it.
	done, err := w.edit(d.ID, "", w.assign("ana", 3, "pacs"), draft.Edit{Move: &draft.Move{At: w.at("ana", 3), To: w.blocks[2].ID}})
	require.NoError(t, err)
	require.Empty(t, done.Made)
	require.Equal(t, "pppi", w.rows(d.ID)["ana"])
	require.True(t, check().Feasible, "%v", sentences(check().Breaches))

	_, err = w.edit(d.ID, "It was so in fact.", w.assign("ana", 3, "elective"), w.assign("ana", 2, "image"))
	require.NoError(t, err)
	_, err = w.draft.Allow(w.director, draft.AllowInput{ScheduleID: d.ID, ExpectedVersion: w.version(d.ID), Keys: keys, Why: "She makes up for it next year."})
	require.NoError(t, err)
	require.True(t, check().Feasible, "%v", sentences(check().Breaches))
	_, err = w.draft.Publish(w.director, draft.PublishInput{ScheduleID: d.ID})
	require.NoError(t, err)
}

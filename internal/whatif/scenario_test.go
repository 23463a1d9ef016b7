package whatif_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

func (w *world) changes(id string) []string {
	var out []string
	for _, c := range w.store.Client.ScenarioChange.Query().Where(scenariochange.ScenarioID(id), scenariochange.ArchivedAtIsNil()).Order(ent.Asc(scenariochange.FieldPosition)).AllX(w.ctx) {
		out = append(out, c.ID)
	}
	return out
}

func (w *world) solve(ctx context.Context, id string, mode scenario.Mode) *whatif.Answer {
	w.t.Helper()
	a, err := w.whatif.Solve(ctx, whatif.SolveInput{ID: id, Mode: mode, TimeLimitMs: 10_000})
	require.NoError(w.t, err)
	return a
}

func TestAScenarioIsEditedSolvedAndPromoted(t *testing.T) {
	w, s := smallYear(t)
	of, err := w.whatif.Create(w.director, whatif.CreateInput{ScheduleID: s.ID, Title: "PACS early", Changes: []whatif.Change{w.place("Ana", "pacs", 0), w.place("Ana", "image", 3)}})
	require.NoError(t, err)
	ids := w.changes(of.ID)
	require.NoError(t, w.whatif.Edit(w.director, whatif.EditInput{ID: of.ID, Order: []string{ids[1], ids[0]}}))
	require.Equal(t, []string{ids[1], ids[0]}, w.changes(of.ID))
	require.NoError(t, w.whatif.Edit(w.director, whatif.EditInput{ID: of.ID, Remove: ids[1:], Add: []whatif.Change{
		{LeaveAdd: &whatif.LeaveAdd{EnrollmentID: w.fellows["Ben"].ID, Kind: "OTHER", StartsOn: civil.MustParse("2027-07-05"), EndsOn: civil.MustParse("2027-07-09")}}}}))
	require.Len(t, w.changes(of.ID), 2)
	_, err = w.whatif.Promote(w.director, whatif.PromoteInput{ID: of.ID})
	refused(t, err, fault.Precondition, "solve it first")
	a := w.solve(w.director, of.ID, scenario.ModeREPAIR)
	require.True(t, a.Possible, a.Sentence)
	kept, err := whatif.AnswerOf(w.store.Client.Scenario.GetX(w.ctx, of.ID).Result)
	require.NoError(t, err)
	require.Equal(t, a, kept, "what is kept is the answer")

	done, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: of.ID})
	require.NoError(t, err)
	require.Nil(t, done.Conflict)
	require.Equal(t, s.ID, *done.Schedule.BasedOnID)
	require.Equal(t, of.ID, *done.Schedule.ScenarioID)
	require.Equal(t, 1, w.store.Client.Leave.Query().CountX(w.ctx), "what changes the program is entered")
	check, err := w.drafts.Check(w.director, w.store.Client, []string{done.Schedule.ID})
	require.NoError(t, err)
	require.True(t, check[done.Schedule.ID].Feasible && check[done.Schedule.ID].Complete)
	require.Equal(t, a.Total.After, check[done.Schedule.ID].Worth.Amount, "the draft is worth what the answer said")
	_, err = w.whatif.Promote(w.director, whatif.PromoteInput{ID: of.ID})
	refused(t, err, fault.Precondition)
}

func TestASecondPromotionIsAConflictAndIsRebased(t *testing.T) {
	w, s := smallYear(t)
	make := func(c whatif.Change) *ent.Scenario {
		of, err := w.whatif.Create(w.director, whatif.CreateInput{ScheduleID: s.ID, Changes: []whatif.Change{c}})
		require.NoError(t, err)
		require.True(t, w.solve(w.director, of.ID, scenario.ModeREPAIR).Possible)
		return of
	}
	first, second := make(w.place("Ana", "pacs", 0)), make(w.place("Ben", "image", 2))
	done, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: first.ID})
	require.NoError(t, err)
	require.NotNil(t, done.Schedule)
	again, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: second.ID})
	require.NoError(t, err)
	require.Nil(t, again.Schedule)
	require.Equal(t, whatif.BaseDeveloped, again.Conflict.Kind)
	require.Equal(t, done.Schedule.ID, again.Conflict.Now)
	require.NotEmpty(t, again.Conflict.Cells)
	for _, d := range again.Conflict.Cells {
		require.NotEqual(t, d.Before, d.After)
	}
	a, err := w.whatif.Rebase(w.director, whatif.RebaseInput{ID: second.ID, TimeLimitMs: 10_000})
	require.NoError(t, err)
	require.Equal(t, done.Schedule.ID, a.ScheduleID)
	if !a.Possible {
		t.Fatal(a.Sentence)
	}
	last, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: second.ID})
	require.NoError(t, err)
	require.NotNil(t, last.Schedule)
	require.Equal(t, done.Schedule.ID, *last.Schedule.BasedOnID)

	// A draft whose cells are changed by hand, and a program that changes.
	d := w.schedule(map[string]string{"Ana": "eipp", "Ben": "ppei"})
	of, err := w.whatif.Create(w.director, whatif.CreateInput{ScheduleID: d.ID, Changes: []whatif.Change{w.place("Ben", "elective", 3)}})
	require.NoError(t, err)
	w.solve(w.director, of.ID, scenario.ModeREPAIR)
	version := w.store.Client.Schedule.GetX(w.ctx, d.ID).Version
	_, err = w.drafts.Edit(w.director, draft.EditInput{ScheduleID: d.ID, ExpectedVersion: version, Edits: []draft.Edit{
		{Swap: &draft.Swap{A: draft.At{EnrollmentID: w.fellows["Ana"].ID, BlockID: w.blocks[0].ID}, B: draft.At{EnrollmentID: w.fellows["Ana"].ID, BlockID: w.blocks[1].ID}}}}})
	require.NoError(t, err)
	stale, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: of.ID})
	require.NoError(t, err)
	require.Equal(t, whatif.BaseChanged, stale.Conflict.Kind)
	require.Len(t, stale.Conflict.Cells, 2)
}

func TestAScenarioIsItsOwners(t *testing.T) {
	w, s := smallYear(t)
	ana, ben := w.fellow("Ana"), w.fellow("Ben")
	of, err := w.whatif.Create(ana, whatif.CreateInput{ScheduleID: s.ID, Changes: []whatif.Change{w.place("Ana", "pacs", 0)}})
	require.NoError(t, err)
	w.solve(ana, of.ID, scenario.ModeREPAIR)
	for _, other := range []context.Context{ben, w.director} {
		require.Zero(t, w.store.Client.Scenario.Query().CountX(other))
		require.Zero(t, w.store.Client.ScenarioChange.Query().CountX(other))
		_, err = w.whatif.Solve(other, whatif.SolveInput{ID: of.ID, Mode: scenario.ModeCHECK, TimeLimitMs: 1000})
		refused(t, err, fault.NotFound)
		refused(t, w.whatif.Edit(other, whatif.EditInput{ID: of.ID}), fault.NotFound)
		_, err = w.whatif.SideBySide(other, w.store.Client, []whatif.Compared{{ScenarioID: of.ID}, {ScheduleID: s.ID}})
		refused(t, err, fault.NotFound)
	}
	shared := true
	require.NoError(t, w.whatif.Edit(ana, whatif.EditInput{ID: of.ID, Shared: &shared}))
	require.Equal(t, 1, w.store.Client.Scenario.Query().CountX(ben))
	refused(t, w.whatif.Edit(ben, whatif.EditInput{ID: of.ID, Shared: new(bool)}), fault.Forbidden, "only whoever made")
	_, err = w.whatif.Promote(ana, whatif.PromoteInput{ID: of.ID})
	refused(t, err, fault.Forbidden, "requestFromScenario")
	side, err := w.whatif.SideBySide(ben, w.store.Client, []whatif.Compared{{ScheduleID: s.ID}, {ScenarioID: of.ID}})
	require.NoError(t, err)
	require.Equal(t, 0, side.Columns[0].Changed)
	require.Equal(t, len(side.Cells), side.Columns[1].Changed)
	require.Len(t, side.Columns[1].Fellows, 1, "Ben sees what is Ben's")
	done, err := w.whatif.Promote(w.director, whatif.PromoteInput{ID: of.ID})
	require.NoError(t, err)
	require.NotNil(t, done.Schedule, "what is shared may be promoted by the staff")
	require.NoError(t, err)
	refused(t, w.whatif.Discard(ana, of.ID, nil, ""), fault.Precondition, "is promoted")
}

func TestARequestIsAskedForAnsweredAndDecided(t *testing.T) {
	w, s := smallYear(t)
	ana := w.fellow("Ana")
	mara := w.person("Mara Lind", access.Membership{ProgramID: w.program.ID, Role: access.Mentor, MentorID: w.mentor.ID})
	of, err := w.whatif.Create(ana, whatif.CreateInput{ScheduleID: s.ID, Changes: []whatif.Change{w.place("Ana", "elective", 3)}})
	require.NoError(t, err)
	ask := whatif.RequestInput{ScenarioID: of.ID, Objective: "To learn.", MentorID: w.mentor.ID}
	_, err = w.whatif.Request(ana, ask)
	refused(t, err, fault.Precondition, "solve the scenario")
	a := w.solve(ana, of.ID, scenario.ModeREPAIR)
	require.True(t, a.Possible, a.Sentence)
	blank := ask
	blank.Objective = "  "
	_, err = w.whatif.Request(ana, blank)
	refused(t, err, fault.BadInput, "what is to be learned")
	made, err := w.whatif.Request(ana, ask)
	require.NoError(t, err)
	r := made.Elective
	_, err = w.whatif.Request(ana, ask)
	refused(t, err, fault.Conflict, "Ana has asked for Elective in Oct 2027 already")
	require.Equal(t, w.blocks[3].ID, r.FirstBlockID)
	for _, reader := range []context.Context{mara, w.director} {
		seen, err := whatif.AnswerOf(w.store.Client.ElectiveRequest.GetX(reader, r.ID).Consequence)
		require.NoError(t, err)
		require.Equal(t, a, seen, "everybody reads the same numbers")
	}
	_, err = w.whatif.Decide(ana, whatif.DecideInput{RequestID: r.ID, Approved: true})
	refused(t, err, fault.Forbidden)
	_, err = w.whatif.Decide(w.director, whatif.DecideInput{RequestID: r.ID, Approved: true})
	refused(t, err, fault.Precondition, "Mara Lind")
	_, err = w.whatif.Say(mara, whatif.AnswerInput{RequestID: r.ID})
	refused(t, err, fault.BadInput, "say why")
	_, err = w.whatif.Say(mara, whatif.AnswerInput{RequestID: r.ID, Approved: true})
	require.NoError(t, err)
	done, err := w.whatif.Decide(w.director, whatif.DecideInput{RequestID: r.ID, Approved: true})
	require.NoError(t, err)
	require.NotNil(t, done.Schedule)
	require.Equal(t, "APPROVED", string(w.store.Client.ElectiveRequest.GetX(w.ctx, r.ID).State))
	check, err := w.drafts.Check(w.director, w.store.Client, []string{done.Schedule.ID})
	require.NoError(t, err)
	require.True(t, check[done.Schedule.ID].Feasible && check[done.Schedule.ID].Complete, "%+v", check[done.Schedule.ID].Breaches)
	cells, err := w.drafts.Cells(w.director, w.store.Client, []string{done.Schedule.ID})
	require.NoError(t, err)
	pinned := 0
	for _, c := range cells[done.Schedule.ID] {
		if c.Pinned {
			pinned++
			require.Equal(t, [2]string{w.blocks[3].ID, w.rotations["elective"].ID}, [2]string{c.BlockID, c.RotationID})
		}
	}
	require.Equal(t, 1, pinned)
}

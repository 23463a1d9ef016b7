package planner

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
)

// What a director has allowed for months to come stays when the year is planned again, and is repaired when asked.
func TestExceptionsStayWhenTheYearIsPlannedAgain(t *testing.T) {
	// Ana: image pacs pacs elective, Ben: pacs image pacs elective, Chen: pacs pacs image elective
	for name, c := range map[string]struct {
		arrange func(w *world, put func(who string, t int, code string), allow func(rule, who string, t int, code string))
	}{
		"two where one fits": {func(_ *world, put func(string, int, string), allow func(string, string, int, string)) {
			put("Chen", 1, "image")
			put("Chen", 2, "pacs")
			allow("coverage", "", 1, "image")
		}},
		"less than is required, and more of something else": {func(_ *world, put func(string, int, string), allow func(string, string, int, string)) {
			put("Ben", 2, "elective")
			allow("requirement", "Ben", -1, "pacs")
			allow("requirement", "Ben", -1, "elective")
		}},
		"sessions that are too short": {func(w *world, _ func(string, int, string), allow func(string, string, int, string)) {
			w.rotations["pacs"].Update().SetSessionMin(2).SetSessionMax(4).ExecX(w.ctx)
			allow("session-length", "Ben", 0, "pacs")
			allow("session-length", "Ben", 2, "pacs")
		}},
		"nothing of what has to come before": {func(w *world, _ func(string, int, string), allow func(string, string, int, string)) {
			w.client.Prerequisite.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetRequired(w.rotations["pacs"]).SetBlocks(1).SaveX(w.ctx)
			allow("prerequisite", "Ana", 0, "image")
		}},
		"a rotation that is not of the track": {func(w *world, put func(string, int, string), allow func(string, string, int, string)) {
			w.rotations["extra"] = w.client.Rotation.Create().SetProgram(w.program).SetCode("extra").SetTitle("Something else").SetKind("CORE").SaveX(w.ctx)
			put("Ben", 3, "extra")
			allow("track", "Ben", 3, "extra")
			allow("requirement", "Ben", -1, "elective")
		}},
		"a rule of the program": {func(w *world, _ func(string, int, string), allow func(string, string, int, string)) {
			w.client.RuleSetting.Create().SetProgram(w.program).SetRule("period").SetTier("MUST").SetEnabled(true).
				SetParameters(document(map[string]any{"rotations": []string{w.rotations["image"].ID}, "last": 1})).SaveX(w.ctx)
			w.client.Coverage.Update().SetMaximum(2).ExecX(w.ctx)
			allow("period", "Chen", 2, "image")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			w, e, held := published(t)
			who := w.client.Account.Create().SetEmail("d@example.org").SetName("Director").SaveX(w.ctx)
			n := 0
			c.arrange(w, func(fellow string, t int, code string) {
				w.client.Assignment.Update().Where(assignment.EnrollmentID(e[fellow].ID), assignment.BlockID(w.blocks[t].ID)).SetRotation(w.rotations[code]).ExecX(w.ctx)
			}, func(rule, fellow string, t int, code string) {
				n++
				x := w.client.ScheduleException.Create().SetProgram(w.program).SetSchedule(held).SetRule(rule).SetTitle(rule).SetSentence(rule + " is broken.").
					SetReason("It was the best that could be done.").SetGrantedBy(who).SetRotation(w.rotations[code])
				if fellow != "" {
					x.SetEnrollment(e[fellow])
				}
				if t >= 0 {
					x.SetBlock(w.blocks[t])
				}
				x.SaveX(w.ctx)
			})
			p := w.planner(nil, Options{})
			require.NoError(t, p.Start(w.ctx))
			run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN}, optimizationrun.StatusOPTIMAL)
			require.Equal(t, w.grid(held.ID), w.grid(last.ScheduleID), "nothing has changed, so nothing changes")
			o, err := OutcomeOf(run)
			require.NoError(t, err)
			require.Empty(t, o.Changes)
			made := w.client.Schedule.GetX(w.ctx, last.ScheduleID)
			require.Contains(t, made.Note, "of the plan before stay")
			list := w.client.ScheduleException.Query().Where(scheduleexception.ScheduleID(made.ID)).AllX(w.ctx)
			require.Len(t, list, n, "the words that were given go with it")
			require.Equal(t, []string{"It was the best that could be done.", who.ID}, []string{list[0].Reason, list[0].GrantedByID})

			// A leave elsewhere: only what it asks for changes, and still nothing is repaired.
			w.leave(e["Ana"], "2027-10-01", "2027-10-31")
			_, last = w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN}, optimizationrun.StatusOPTIMAL)
			now := w.grid(last.ScheduleID)
			require.Equal(t, w.grid(held.ID)["Ben"], now["Ben"])
			require.Equal(t, w.grid(held.ID)["Chen"], now["Chen"])

			_, last = w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN, Repair: true}, optimizationrun.StatusOPTIMAL)
			require.NotEqual(t, w.grid(held.ID), w.grid(last.ScheduleID), "asked to repair it, the plan keeps the rule")
			require.Zero(t, w.client.ScheduleException.Query().Where(scheduleexception.ScheduleID(last.ScheduleID)).CountX(w.ctx))
		})
	}
}

// Nobody else gets what was allowed to one.
func TestAnExceptionIsForItsPlaceAlone(t *testing.T) {
	w, e, held := published(t)
	w.rotations["pacs"].Update().SetSessionMin(2).SetSessionMax(4).ExecX(w.ctx)
	who := w.client.Account.Create().SetEmail("d@example.org").SetName("Director").SaveX(w.ctx)
	for _, t := range []int{0, 2} {
		w.client.ScheduleException.Create().SetProgram(w.program).SetSchedule(held).SetRule("session-length").SetTitle("x").SetSentence("x").
			SetReason("x").SetGrantedBy(who).SetRotation(w.rotations["pacs"]).SetEnrollment(e["Ben"]).SetBlock(w.blocks[t]).SaveX(w.ctx)
	}
	w.leave(e["Chen"], "2027-08-01", "2027-08-31") // a month of pacs alone would be the least change for Chen as well
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	_, last := w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN}, optimizationrun.StatusOPTIMAL)
	now := w.grid(last.ScheduleID)
	require.Equal(t, w.grid(held.ID)["Ben"], now["Ben"])
	require.Equal(t, []string{"", "pacs", "pacs"}, []string{now["Chen"][1], now["Chen"][2], now["Chen"][3]}, "%v", now)
}

package whatif_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

// As many requests as possible are granted: as many as the largest of all sets that come true
// together, found by asking about every set, and of the largest the one that serves best those who
// come first.
func TestAsManyRequestsAsPossibleAreGranted(t *testing.T) {
	several := 0
	for k := range 12 {
		r := rand.New(rand.NewPCG(99, uint64(k)))
		w := newWorld(t, "Ana", "Ben", "Cyd")
		w.write(func(ctx context.Context, tx *ent.Tx) { tx.Mentor.UpdateOne(w.mentor).SetCapacity(2).ExecX(ctx) })
		s := w.published(map[string]string{"Ana": "eipp", "Ben": "ppei", "Cyd": "ippe"})
		w.write(func(ctx context.Context, tx *ent.Tx) {
			for _, name := range []string{"Ana", "Ben", "Cyd", "Ana", "Cyd"} {
				tx.ElectiveRequest.Create().SetProgram(w.program).SetEnrollment(w.fellows[name]).SetRotation(w.rotations[[]string{"image", "elective"}[r.IntN(2)]]).
					SetFirstBlock(w.blocks[r.IntN(4)]).SetBlocks(1).SetObjective("To learn.").SetState("SUBMITTED").ExecX(ctx)
			}
		})
		_, err := w.whatif.Grant(w.director, whatif.GrantInput{ScheduleID: s.ID, RequestIDs: []string{}, DryRun: true, TimeLimitMs: 60_000})
		refused(t, err, fault.BadInput, "name at least one request")
		granted, err := w.whatif.Grant(w.director, whatif.GrantInput{ScheduleID: s.ID, DryRun: true, TimeLimitMs: 60_000})
		require.NoError(t, err)
		require.True(t, granted.Proved)
		require.Nil(t, granted.Schedule)
		require.Len(t, granted.Outcomes, 5)
		var have []int
		var places []whatif.Change
		for i, o := range granted.Outcomes {
			require.NotEmpty(t, o.Sentence)
			if o.Granted {
				have = append(have, i)
			}
			row := w.store.Client.ElectiveRequest.GetX(w.ctx, o.RequestID)
			places = append(places, whatif.Change{Place: &whatif.Place{EnrollmentID: row.EnrollmentID, RotationID: row.RotationID, BlockIDs: []string{row.FirstBlockID}}})
		}
		var best []int
		for set := range 1 << len(places) {
			var chosen []int
			var changes []whatif.Change
			for i := range places {
				if set&(1<<i) != 0 {
					chosen, changes = append(chosen, i), append(changes, places[i])
				}
			}
			a, err := w.ask(w.director, s, scenario.ModeREPAIR, changes...)
			require.NoError(t, err)
			if a.Possible && (len(chosen) > len(best) || len(chosen) == len(best) && slices.Compare(chosen, best) < 0) {
				best = chosen
			}
		}
		require.Equal(t, best, have, fmt.Sprint("program ", k))
		if len(have) > 1 {
			several++
		}
		if k > 0 || len(have) == 0 {
			continue
		}
		done, err := w.whatif.Grant(w.director, whatif.GrantInput{ScheduleID: s.ID, TimeLimitMs: 60_000, Note: "Welcome."})
		require.NoError(t, err)
		check, err := w.drafts.Check(w.director, w.store.Client, []string{done.Schedule.ID})
		require.NoError(t, err)
		require.True(t, check[done.Schedule.ID].Feasible && check[done.Schedule.ID].Complete)
		for _, o := range done.Outcomes {
			state := string(w.store.Client.ElectiveRequest.GetX(w.ctx, o.RequestID).State)
			require.Equal(t, map[bool]string{true: "APPROVED", false: "SUBMITTED"}[o.Granted], state, "who is not served keeps waiting")
		}
	}
	require.Greater(t, several, 5)
}

// An answer ends with its request, and only so many wait.
func TestAnAnswerEndsWithItsRequest(t *testing.T) {
	w, s := smallYear(t)
	ctx, cancel := context.WithCancel(w.director)
	cancel()
	_, err := w.ask(ctx, s, scenario.ModeREPAIR, w.place("Ana", "pacs", 0))
	require.Error(t, err)
	a, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "pacs", 0))
	require.NoError(t, err, "the desk is free again")
	require.True(t, a.Possible)
}

// One request makes room for another: Ana's place is Ben's until he goes abroad, which he does only when his own
// request is granted as well. Alone hers is impossible, and it comes first.
func TestOneRequestMakesRoomForAnother(t *testing.T) {
	w := newWorld(t, "Ana", "Ben")
	s := w.published(map[string]string{"Ana": "eipp", "Ben": "ppie"})
	var hers, his string
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Mentor.UpdateOne(w.mentor).SetCapacity(2).ExecX(ctx)
		tx.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["elective"]).SetAcademicYear(w.year).SetBlock(w.blocks[2]).SetMaximum(0).ExecX(ctx)
		for _, t := range []int{0, 1} {
			tx.Pin.Create().SetProgram(w.program).SetEnrollment(w.fellows["Ben"]).SetBlock(w.blocks[t]).SetKind("REQUIRE").SetRotation(w.rotations["pacs"]).SetReason("Agreed.").ExecX(ctx)
		}
		hers = tx.ElectiveRequest.Create().SetProgram(w.program).SetEnrollment(w.fellows["Ana"]).SetRotation(w.rotations["image"]).SetFirstBlock(w.blocks[2]).SetBlocks(1).
			SetObjective("To learn.").SetState("SUBMITTED").SaveX(ctx).ID
		his = tx.OffsiteRequest.Create().SetProgram(w.program).SetEnrollment(w.fellows["Ben"]).SetOffsiteOption(w.option).SetFirstBlock(w.blocks[2]).SetBlocks(1).
			SetObjective("To see it.").SetState("SUBMITTED").SaveX(ctx).ID
	})
	alone, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "image", 2))
	require.NoError(t, err)
	require.True(t, !alone.Possible && alone.Proved, alone.Sentence)
	granted, err := w.whatif.Grant(w.director, whatif.GrantInput{ScheduleID: s.ID, DryRun: true, TimeLimitMs: 60_000})
	require.NoError(t, err)
	require.True(t, granted.Proved)
	require.Len(t, granted.Outcomes, 2)
	for _, o := range granted.Outcomes {
		require.Contains(t, []string{hers, his}, o.RequestID)
		require.True(t, o.Granted, o.Sentence)
	}
}

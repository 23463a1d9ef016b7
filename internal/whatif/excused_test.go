package whatif_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
)

// allow grants an exception for every breach of a schedule.
func (w *world) allow(s *ent.Schedule) (n int) {
	w.t.Helper()
	checks, err := w.drafts.Check(w.director, w.store.Client, []string{s.ID})
	require.NoError(w.t, err)
	who := w.store.Client.Account.Query().FirstX(w.ctx)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		for _, b := range checks[s.ID].Breaches {
			if !b.Must() {
				continue
			}
			n++
			x := tx.ScheduleException.Create().SetProgram(w.program).SetSchedule(s).SetRule(b.Rule).SetTitle(b.Title).SetSentence(b.Sentence).SetReason("Agreed.").
				SetGrantedBy(who).SetAmount(int(b.Amount))
			if b.EnrollmentID != "" {
				x.SetEnrollmentID(b.EnrollmentID)
			}
			if b.RotationID != "" {
				x.SetRotationID(b.RotationID)
			}
			if len(b.BlockIDs) > 0 {
				x.SetBlockID(b.BlockIDs[0])
			}
			x.ExecX(ctx)
		}
	})
	return n
}

// What a director has allowed is not mended in passing: fewer cells move than every rule would ask for. Where
// leaving it would let somebody else break the same rule, every rule is kept.
func TestRepairLeavesWhatWasAllowed(t *testing.T) {
	for name, c := range map[string]struct {
		rows           map[string]string
		fellow, code   string
		block          int
		others, mended int
	}{
		"two where one fits":                     {map[string]string{"Ana": "eipp", "Ben": "pipe"}, "Ana", "pacs", 0, 1, 0},
		"a year without what it requires":        {map[string]string{"Ana": "eepp", "Ben": "pipe"}, "Ben", "elective", 0, 1, 0},
		"and the other fellow still requires it": {map[string]string{"Ana": "eepp", "Ben": "pipe"}, "Ben", "pacs", 1, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, "Ana", "Ben")
			w.write(func(ctx context.Context, tx *ent.Tx) { tx.Mentor.UpdateOne(w.mentor).SetCapacity(2).ExecX(ctx) })
			s := w.published(c.rows)
			question := w.place(c.fellow, c.code, c.block)
			strict, err := w.ask(w.director, s, scenario.ModeREPAIR, question)
			require.NoError(t, err)
			require.NotZero(t, w.allow(s))
			a, err := w.ask(w.director, s, scenario.ModeREPAIR, question)
			require.NoError(t, err)
			require.True(t, a.Possible && a.Proved, a.Sentence)
			require.Equal(t, c.others, a.Others, a.Sentence)
			require.Less(t, len(a.Moves), len(strict.Moves), "%s; %s", a.Sentence, strict.Sentence)
			require.Empty(t, a.Made)
			require.Len(t, a.Mended, c.mended)
			for _, m := range a.Moves {
				require.Equal(t, c.fellow, m.Fellow.Name)
			}
		})
	}
}

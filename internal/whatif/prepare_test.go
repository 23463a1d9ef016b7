package whatif_test

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/whatif"
	"github.com/fellowplan/fellowplan/optimizer"
)

// free asks for the best year whatever moves, with so little time that it is not proved.
func (w *world) free(s *ent.Schedule, changes ...whatif.Change) *whatif.Answer {
	w.t.Helper()
	none := 0
	a, err := w.whatif.Ask(w.director, w.store.Client, whatif.Question{ScheduleID: s.ID, Changes: changes, Mode: scenario.ModeREOPTIMIZE, MoveCost: &none, TimeLimitMs: 1})
	require.NoError(w.t, err)
	return a
}

func (w *world) base(s *ent.Schedule) whatif.Base {
	w.t.Helper()
	b, err := w.whatif.BaseOf(w.director, s.ID)
	require.NoError(w.t, err)
	return b
}

// TestAQuestionThatWasTooLargeHelpsTheNext: after it the base itself is solved behind the questions, and with
// what that leaves a year is bounded by work that says nothing without.
func TestAQuestionThatWasTooLargeHelpsTheNext(t *testing.T) {
	w, s := large(t, 30)
	t.Cleanup(w.whatif.Close)
	require.False(t, w.base(s).Begun())
	require.False(t, w.free(s).Proved, "a millisecond is enough for this year: make it larger")
	b := w.base(s)
	require.True(t, b.Begun())
	w.whatif.Wait()
	require.NotNil(t, b.Known())

	p, err := b.Problem()
	require.NoError(t, err)
	bound := func(warm *optimizer.Warm) *optimizer.Result {
		r, err := optimizer.Solve(context.Background(), p, optimizer.Options{Workers: 1, Seed: 1, WorkLimit: 3_000_000, Warm: warm})
		require.NoError(t, err)
		return r
	}
	plain := optimizer.NewWarm(&optimizer.Schedule{Rows: p.Baseline})
	without, with := bound(plain), bound(plain.Guided(b.Known()))
	t.Logf("without: %s, gap %v, work %d; with: %s, gap %v, work %d", without.Status, gap(without), without.Work, with.Status, gap(with), with.Work)
	require.NotNil(t, with.Gap)
	require.Less(t, *with.Gap, 0.01)
	require.True(t, without.Gap == nil || *without.Gap > *with.Gap || without.Work > with.Work, "it brings nothing")

	w.free(s)
	w.whatif.Wait()
	require.Same(t, b.Known(), w.base(s).Known(), "it is solved once")
}

func gap(r *optimizer.Result) any {
	if r.Gap == nil {
		return nil
	}
	return *r.Gap
}

// TestAChangedBaseIsPreparedAnew: what one program has taught says nothing to another, and what is still being
// solved for the old one gives its desk back.
func TestAChangedBaseIsPreparedAnew(t *testing.T) {
	w, s := large(t, 30)
	t.Cleanup(w.whatif.Close)
	w.free(s)
	old := w.base(s)
	require.True(t, old.Begun())
	w.write(func(ctx context.Context, tx *ent.Tx) { tx.Mentor.UpdateOne(w.mentor).SetCapacity(9).ExecX(ctx) })
	fresh := w.base(s)
	begun := time.Now()
	w.whatif.Wait()
	require.Less(t, time.Since(begun), 5*time.Second, "the old one is solved to the end")
	require.False(t, fresh.Begun())
	require.Nil(t, fresh.Known(), "what the old base left goes to the new one")

	w.free(s)
	require.True(t, fresh.Begun())
	w.whatif.Wait()
	require.NotNil(t, fresh.Known())
	require.NotSame(t, old.Known(), fresh.Known())
	w.whatif.Prepare(old)
	w.whatif.Wait()
}

// TestAFailureBehindQuestionsIsLoggedAndHarmless: nobody asked for it, so nobody is told but the log; desks are free again.
func TestAFailureBehindQuestionsIsLoggedAndHarmless(t *testing.T) {
	w, s := smallYear(t)
	t.Cleanup(w.whatif.Close)
	for name, sheet := range map[string]bool{"an error": true, "a panic": false} {
		t.Run(name, func(t *testing.T) {
			log := logged(t)
			for range 3 { // more often than there are desks
				w.whatif.Prepare(w.base(s).Broken(sheet))
				w.whatif.Wait()
			}
			require.Equal(t, 3, bytes.Count(log(), []byte("solving a base for later questions")), "%s", log())
			a, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "pacs", 0))
			require.NoError(t, err)
			require.True(t, a.Proved)
			require.Nil(t, w.base(s).Known())
		})
	}
}

// logged takes what is logged until the end of the test.
func logged(t *testing.T) func() []byte {
	var mu sync.Mutex
	var b bytes.Buffer
	before := slog.Default()
	t.Cleanup(func() { slog.SetDefault(before) })
	slog.SetDefault(slog.New(slog.NewTextHandler(writer(func(p []byte) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		return b.Write(p)
	}), nil)))
	return func() []byte {
		mu.Lock()
		defer mu.Unlock()
		return bytes.Clone(b.Bytes())
	}
}

type writer func(p []byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

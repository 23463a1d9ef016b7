package planner

import (
	"context"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// The environment that makes this test binary a server to be killed.
const (
	victimFile = "FELLOWPLAN_TEST_VICTIM_FILE"
	victimYear = "FELLOWPLAN_TEST_VICTIM_YEAR"
)

// TestVictim is no test: it is what TestKilledAtAnyMoment starts and kills. It asks for one
// thing after the other, of every kind, until it dies.
func TestVictim(t *testing.T) {
	path := os.Getenv(victimFile)
	if path == "" {
		t.Skip("only as the victim of TestKilledAtAnyMoment")
	}
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	st, err := store.Open(t.Context(), store.Options{Path: path, Log: quiet})
	require.NoError(t, err)
	p := New(program.New(st), quiet, Options{})
	p.solve = func(ctx context.Context, y *problem.Problem, l limits, report func(Progress)) (*answer, error) {
		pause(ctx, time.Duration(rand.IntN(20))*time.Millisecond)
		report(Progress{Phase: "pricing"})
		found := &answer{status: optimizationrun.StatusOPTIMAL, schedule: easy(y)}
		if l.kind == optimizationrun.KindALTERNATIVES {
			found.alternatives = []alternative{{schedule: found.schedule}, {schedule: easy(y), distances: []int{1}}}
		}
		if l.kind == optimizationrun.KindREPLAN {
			found.changes = changesOf(y, l.near.Rows, found.schedule)
		}
		return found, nil
	}
	ctx := access.System(t.Context())
	require.NoError(t, p.Start(ctx))
	_, _ = os.Stdout.WriteString("ready\n")
	kinds := []optimizationrun.Kind{optimizationrun.KindGENERATE, optimizationrun.KindCOMPLETE, optimizationrun.KindREPLAN, optimizationrun.KindALTERNATIVES}
	for n := rand.IntN(4); ; n++ {
		in := GenerateInput{AcademicYearID: os.Getenv(victimYear), Kind: kinds[n%len(kinds)]}
		if in.Kind == optimizationrun.KindCOMPLETE {
			in.BaseScheduleID = st.Client.Schedule.Query().Where(schedule.StateEQ(schedule.StatePUBLISHED)).OnlyIDX(ctx)
		}
		run, err := p.Generate(ctx, in)
		if codeOf(err) != "RATE_LIMITED" {
			require.NoError(t, err)
		}
		if n%5 == 4 && run != nil {
			if _, err = p.Cancel(ctx, run.ID); err == nil {
				_, err = p.Restart(ctx, RestartInput{RunID: run.ID})
			}
			if code := codeOf(err); code != "RATE_LIMITED" && code != "FAILED_PRECONDITION" { // it was faster than the cancelling
				require.NoError(t, err)
			}
		}
		time.Sleep(time.Millisecond)
	}
}

func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	w := newWorld(t)
	rows := map[*db.Enrollment][]string{}
	for _, name := range []string{"Ana", "Ben", "Chen", "Dalia", "Emre"} {
		rows[w.enroll(name)] = []string{"pacs", "pacs", "image", "elective"}
	}
	held := w.publish(w.byHand(rows))
	deaths, drafts, kinds := 6, 0, map[optimizationrun.Kind]bool{}
	for range deaths {
		victim := exec.Command(os.Args[0], "-test.run=^TestVictim$")
		victim.Env = append(os.Environ(), victimFile+"="+w.path, victimYear+"="+w.year.ID)
		out, err := victim.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, victim.Start())
		_, err = out.Read(make([]byte, 6))
		require.NoError(t, err)
		time.Sleep(time.Duration(50+rand.IntN(250)) * time.Millisecond)
		require.NoError(t, victim.Process.Kill())
		_ = victim.Wait() // killed: that is the point

		f := newFake()
		p := w.planner(f.solve, Options{})
		require.NoError(t, p.Start(w.ctx))
		running := w.client.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusRUNNING)).CountX(w.ctx)
		require.LessOrEqual(t, running, 1, "only what this server has just taken up itself")
		require.NoError(t, p.Close())
		require.Zero(t, w.client.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusRUNNING)).CountX(w.ctx))
		require.Equal(t, held.ID, w.client.Schedule.Query().Where(schedule.StateEQ(schedule.StatePUBLISHED)).OnlyIDX(w.ctx), "one is published")
		made := map[string]int{}
		for _, s := range w.client.Schedule.Query().Where(schedule.RunIDNotNil()).WithAssignments().WithRun().AllX(w.ctx) {
			require.Len(t, s.Edges.Assignments, 5*4, "a schedule is whole or not there")
			require.Contains(t, []optimizationrun.Status{optimizationrun.StatusOPTIMAL, optimizationrun.StatusCANCELLED}, s.Edges.Run.Status)
			made[s.Edges.Run.ID]++
			drafts++
		}
		for _, run := range w.client.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusOPTIMAL)).AllX(w.ctx) {
			want := 1
			if run.Kind == optimizationrun.KindALTERNATIVES {
				want = 2
			}
			require.Equal(t, want, made[run.ID], "a run that has ended has its schedules")
			kinds[run.Kind] = true
		}
	}
	require.Len(t, kinds, 4, "every kind got something done: %v", kinds)
	require.NotZero(t, drafts, "the victims got something done before they died")
}

func TestADiskThatFailsHalfwayThroughASchedule(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	w.enroll("Ben")
	_, err := w.client.ExecContext(w.ctx, `CREATE TRIGGER full BEFORE INSERT ON assignments
		WHEN (SELECT count(*) FROM assignments) >= 5 BEGIN SELECT RAISE(ABORT, 'disk full'); END`)
	require.NoError(t, err)
	w.failed(newFake(), "internal error")
}

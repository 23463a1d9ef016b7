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

	"github.com/fellowplan/fellowplan/ent/optimizationrun"
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

// TestVictim is no test: it is what TestKilledAtAnyMoment starts and kills. It generates one
// year after the other until it dies.
func TestVictim(t *testing.T) {
	path := os.Getenv(victimFile)
	if path == "" {
		t.Skip("only as the victim of TestKilledAtAnyMoment")
	}
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	st, err := store.Open(t.Context(), store.Options{Path: path, Log: quiet})
	require.NoError(t, err)
	p := New(program.New(st), quiet, Options{})
	p.solve = func(ctx context.Context, y *problem.Problem, _ limits, report func(Progress)) (*answer, error) {
		pause(ctx, time.Duration(rand.IntN(20))*time.Millisecond)
		report(Progress{Phase: "pricing"})
		return &answer{status: optimizationrun.StatusOPTIMAL, schedule: easy(y)}, nil
	}
	ctx := access.System(t.Context())
	require.NoError(t, p.Start(ctx))
	_, _ = os.Stdout.WriteString("ready\n")
	for {
		_, err := p.Generate(ctx, GenerateInput{AcademicYearID: os.Getenv(victimYear)})
		if codeOf(err) != "RATE_LIMITED" {
			require.NoError(t, err)
		}
		time.Sleep(time.Millisecond)
	}
}

func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("kills processes for some seconds")
	}
	w := newWorld(t)
	for _, name := range []string{"Ana", "Ben", "Chen", "Dalia", "Emre"} {
		w.enroll(name)
	}
	deaths, drafts := 6, 0
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
		schedules := w.client.Schedule.Query().WithAssignments().WithRun().AllX(w.ctx)
		for _, s := range schedules {
			require.Len(t, s.Edges.Assignments, 5*4, "a schedule is whole or not there")
			require.Equal(t, optimizationrun.StatusOPTIMAL, s.Edges.Run.Status)
		}
		done := w.client.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusOPTIMAL)).CountX(w.ctx)
		require.Len(t, schedules, done, "a run that has ended has its schedule")
		drafts = len(schedules)
	}
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

package planner

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"sync/atomic"
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
	victimFile  = "FELLOWPLAN_TEST_VICTIM_FILE"
	victimYear  = "FELLOWPLAN_TEST_VICTIM_YEAR"
	victimPhase = "FELLOWPLAN_TEST_VICTIM_PHASE"
)

// The phases of a run in which a server is killed.
var phasesOfARun = []string{
	"waiting",  // one is solved, others are in the queue
	"starting", // a worker has it, and nothing was found yet
	"solving",  // something was found, and progress is stored now and then
	"storing",  // it is solved, and its schedule is being stored
	"ended",    // it has been stored
}

// arrived tells the killer that the victim is in its phase, and stays there.
func arrived() {
	_, _ = os.Stdout.WriteString("now\n")
	select {}
}

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
	phase := os.Getenv(victimPhase)
	var let atomic.Int32 // so many runs are let go first
	let.Store(4 + rand.Int32N(6))
	p.solve = func(ctx context.Context, y *problem.Problem, l limits, report func(Progress)) (*answer, error) {
		over := let.Add(-1) < 0
		if phase == "starting" && over {
			arrived()
		}
		pause(ctx, time.Duration(rand.IntN(20))*time.Millisecond)
		value := 7.0
		report(Progress{Phase: "pricing", Objective: &value})
		if phase == "solving" && over {
			pause(ctx, saveEvery+time.Duration(rand.IntN(300))*time.Millisecond)
			arrived()
		}
		if phase == "waiting" && over {
			<-ctx.Done()
		}
		found := &answer{status: optimizationrun.StatusOPTIMAL, schedule: easy(y)}
		if l.kind == optimizationrun.KindALTERNATIVES {
			found.alternatives = []alternative{{schedule: found.schedule}, {schedule: easy(y), distances: []int{1}}}
		}
		if l.kind == optimizationrun.KindREPLAN {
			found.changes = changesOf(y, l.near, found.schedule)
		}
		if phase == "storing" && over {
			_, _ = os.Stdout.WriteString("now\n")
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
		if let.Load() < 0 && (phase == "ended" || phase == "waiting" && queued(ctx, st.Client) > 2) {
			arrived()
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

func queued(ctx context.Context, client *db.Client) int {
	return client.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusQUEUED)).CountX(ctx)
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
	deaths, drafts, kinds := 20, 0, map[optimizationrun.Kind]bool{}
	for death := range deaths {
		phase := phasesOfARun[death%len(phasesOfARun)]
		victim := exec.Command(os.Args[0], "-test.run=^TestVictim$")
		victim.Env = append(os.Environ(), victimFile+"="+w.path, victimYear+"="+w.year.ID, victimPhase+"="+phase)
		out, err := victim.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, victim.Start())
		require.True(t, reads(out, "now"), "the victim gets into the phase %q", phase)
		if phase == "storing" {
			time.Sleep(time.Duration(rand.IntN(12_000)) * time.Microsecond)
		}
		require.NoError(t, victim.Process.Kill())
		_ = victim.Wait() // killed: that is the point
		w.sound()

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

// reads waits for a line.
func reads(from io.Reader, line string) bool {
	lines := bufio.NewScanner(from)
	for lines.Scan() {
		if lines.Text() == line {
			return true
		}
	}
	return false
}

// sound asks the database whether all of it is there.
func (w *world) sound() {
	w.t.Helper()
	for _, question := range []string{"PRAGMA integrity_check", "PRAGMA foreign_key_check"} {
		w.saysOnlyOK(question)
	}
}

func (w *world) saysOnlyOK(question string) {
	w.t.Helper()
	rows, err := w.client.QueryContext(w.ctx, question)
	require.NoError(w.t, err)
	defer rows.Close()
	for rows.Next() {
		var said string
		require.NoError(w.t, rows.Scan(&said))
		require.Equal(w.t, "ok", said, question)
	}
	require.NoError(w.t, rows.Err())
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

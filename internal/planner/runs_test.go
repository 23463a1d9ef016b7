package planner

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A plan of pacs, pacs, image, elective for everybody: what the fake solvers find.
func easy(p *problem.Problem) *problem.Schedule {
	s := &problem.Schedule{Rows: map[string]problem.Row{}}
	for _, f := range p.Fellows {
		s.Rows[f.ID] = problem.Row{"pacs", "pacs", "image", "elective"}
	}
	value := 12.0
	s.Objective, s.Bound, s.Gap = &value, &value, new(float64)
	return s
}

// A fake is a solver that the test holds in its hand.
type fake struct {
	started chan string   // gets the problem's name when a run begins
	release chan struct{} // one value lets one run end
	calls   atomic.Int32
	answer  func(*problem.Problem) (*answer, error)
	report  []Progress
}

func newFake() *fake {
	return &fake{
		started: make(chan string, 100), release: make(chan struct{}, 100),
		answer: func(p *problem.Problem) (*answer, error) {
			return &answer{status: optimizationrun.StatusOPTIMAL, schedule: easy(p)}, nil
		},
	}
}

func (f *fake) solve(ctx context.Context, p *problem.Problem, _ limits, report func(Progress)) (*answer, error) {
	f.calls.Add(1)
	for _, r := range f.report {
		report(r)
	}
	f.started <- p.Name
	select {
	case <-f.release:
		return f.answer(p)
	case <-ctx.Done():
		return &answer{status: optimizationrun.StatusCANCELLED, schedule: easy(p)}, nil
	}
}

// planner opens the world's database as the server does and plans with a solver.
func (w *world) planner(s solver, o Options) *Planner {
	w.t.Helper()
	st, err := store.Open(w.t.Context(), store.Options{Path: w.path, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	require.NoError(w.t, err)
	p := New(program.New(st), slog.New(slog.NewTextHandler(io.Discard, nil)), o)
	if s != nil {
		p.solve = s
	}
	w.t.Cleanup(func() {
		require.NoError(w.t, p.Close())
		require.NoError(w.t, st.Close())
	})
	return p
}

func (w *world) status(id string) optimizationrun.Status {
	return w.client.OptimizationRun.GetX(w.ctx, id).Status
}

func (w *world) generate(p *Planner, in GenerateInput) *db.OptimizationRun {
	w.t.Helper()
	in.AcademicYearID = w.year.ID
	run, err := p.Generate(w.ctx, in)
	require.NoError(w.t, err)
	return run
}

// final reads a run's events to the end and returns the last one.
func final(t *testing.T, events <-chan RunProgress) RunProgress {
	t.Helper()
	var last RunProgress
	finals := 0
	for {
		select {
		case e, more := <-events:
			if !more {
				require.Equal(t, 1, finals, "one final event")
				return last
			}
			if e.Final {
				finals++
			}
			last = e
		case <-time.After(10 * time.Second):
			t.Fatal("no final event within ten seconds")
		}
	}
}

func codeOf(err error) fault.Code {
	if l, ok := fault.Of(err); ok && len(l) > 0 {
		return l[0].Code
	}
	return ""
}

func TestARunGoesFromQueuedToADraft(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	w.enroll("Ben")
	f := newFake()
	p := w.planner(f.solve, Options{})
	run := w.generate(p, GenerateInput{Title: "First try"})
	require.Equal(t, optimizationrun.StatusQUEUED, run.Status)
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	require.NoError(t, p.Start(w.ctx))
	<-f.started
	require.Equal(t, optimizationrun.StatusRUNNING, w.status(run.ID))
	f.release <- struct{}{}
	last := final(t, events)
	require.Equal(t, optimizationrun.StatusOPTIMAL, last.Status)

	made := w.client.Schedule.GetX(w.ctx, last.ScheduleID)
	require.Equal(t, "First try", made.Title)
	require.Equal(t, 12.0, *made.Objective)
	require.Equal(t, run.ID, *made.RunID)
	require.Equal(t, 8, made.QueryAssignments().CountX(w.ctx), "two fellows, four months")
	stored := w.client.OptimizationRun.GetX(w.ctx, run.ID)
	require.NotNil(t, stored.EndedAt)
	require.Equal(t, 12.0, *stored.Objective)

	again, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	require.Equal(t, last.ScheduleID, final(t, again).ScheduleID, "who comes late still hears the end")
}

func TestRunsWaitForEachOther(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	p := w.planner(f.solve, Options{MaxQueued: 2})
	require.NoError(t, p.Start(w.ctx))
	first := w.generate(p, GenerateInput{})
	<-f.started
	second := w.generate(p, GenerateInput{})
	third := w.generate(p, GenerateInput{})
	require.Equal(t, optimizationrun.StatusQUEUED, w.status(second.ID))
	_, err := p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID})
	require.Equal(t, fault.TooMany, codeOf(err), "%v", err)

	events, err := p.Watch(w.ctx, third.ID)
	require.NoError(t, err)
	for range 3 {
		f.release <- struct{}{}
	}
	require.Equal(t, optimizationrun.StatusOPTIMAL, final(t, events).Status)
	require.Equal(t, optimizationrun.StatusOPTIMAL, w.status(first.ID))
	require.Equal(t, optimizationrun.StatusOPTIMAL, w.status(second.ID))
	require.Equal(t, []int{1, 2, 3}, w.numbers())
}

func (w *world) numbers() []int {
	var out []int
	for _, s := range w.client.Schedule.Query().Order(db.Asc("number")).AllX(w.ctx) {
		out = append(out, s.Number)
	}
	return out
}

func TestTheSameKeyIsTheSameRun(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	p := w.planner(newFake().solve, Options{})
	in := GenerateInput{AcademicYearID: w.year.ID, IdempotencyKey: "monday", Seed: 7, TimeLimit: time.Second}
	ids := make(chan string, 8)
	for range cap(ids) {
		go func() {
			run, err := p.Generate(w.ctx, in)
			if err != nil {
				ids <- err.Error()
				return
			}
			ids <- run.ID
		}()
	}
	seen := map[string]bool{}
	for range cap(ids) {
		seen[<-ids] = true
	}
	require.Len(t, seen, 1, "%v", seen)
	in.Seed = 8
	_, err := p.Generate(w.ctx, in)
	require.Equal(t, fault.Conflict, codeOf(err), "%v", err)
}

func TestBadInputQueuesNothing(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*GenerateInput)
		code   fault.Code
		path   string
	}{
		"a negative seed":        {func(in *GenerateInput) { in.Seed = -1 }, fault.BadInput, "seed"},
		"two hours":              {func(in *GenerateInput) { in.TimeLimit = 2 * time.Hour }, fault.BadInput, "timeLimitMs"},
		"less than no time":      {func(in *GenerateInput) { in.TimeLimit = -1 }, fault.BadInput, "timeLimitMs"},
		"negative work":          {func(in *GenerateInput) { in.WorkLimit = -5 }, fault.BadInput, "workLimit"},
		"a year that is not":     {func(in *GenerateInput) { in.AcademicYearID = "yea_nothing" }, fault.NotFound, "academicYearID"},
		"nobody to plan for yet": {func(*GenerateInput) {}, fault.Precondition, ""},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := w.planner(newFake().solve, Options{})
			in := GenerateInput{AcademicYearID: w.year.ID}
			c.change(&in)
			_, err := p.Generate(w.ctx, in)
			list, ok := fault.Of(err)
			require.True(t, ok, "%v", err)
			require.Equal(t, c.code, list[0].Code)
			if c.path != "" {
				require.Equal(t, []string{"input", c.path}, list[0].Path)
			}
			require.Zero(t, w.client.OptimizationRun.Query().CountX(w.ctx))
		})
	}
}

func TestCancelKeepsTheBestSoFar(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	run := w.generate(p, GenerateInput{})
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	<-f.started
	began := time.Now()
	got, err := p.Cancel(w.ctx, run.ID)
	require.NoError(t, err)
	require.Less(t, time.Since(began), time.Second)
	require.Equal(t, optimizationrun.StatusCANCELLED, got.Status)
	last := final(t, events)
	require.NotEmpty(t, last.ScheduleID)
	require.Contains(t, w.client.Schedule.GetX(w.ctx, last.ScheduleID).Note, "cancelled")

	again, err := p.Cancel(w.ctx, run.ID)
	require.NoError(t, err, "twice is harmless")
	require.Equal(t, got.Version, again.Version)
	require.Equal(t, []int{1}, w.numbers())
}

func TestCancelInTheQueueNeverRuns(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	w.generate(p, GenerateInput{})
	<-f.started
	waiting := w.generate(p, GenerateInput{})
	events, err := p.Watch(w.ctx, waiting.ID)
	require.NoError(t, err)
	_, err = p.Cancel(w.ctx, waiting.ID)
	require.NoError(t, err)
	require.Equal(t, optimizationrun.StatusCANCELLED, final(t, events).Status)
	require.EqualValues(t, 1, f.calls.Load())
}

func TestWhatWasRunningWhenTheServerDiedIsInterrupted(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	dead := w.planner(f.solve, Options{}) // never started: as if the process had been killed
	running := w.generate(dead, GenerateInput{})
	queued := w.generate(dead, GenerateInput{})
	w.client.OptimizationRun.UpdateOneID(running.ID).SetStatus(optimizationrun.StatusRUNNING).SetStartedAt(time.Now()).ExecX(w.ctx)

	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	<-f.started
	require.Equal(t, optimizationrun.StatusINTERRUPTED, w.status(running.ID))
	f.release <- struct{}{}
	events, err := p.Watch(w.ctx, queued.ID)
	require.NoError(t, err)
	require.Equal(t, optimizationrun.StatusOPTIMAL, final(t, events).Status, "what waited is taken up again")
}

func TestCloseInterruptsWithinASecond(t *testing.T) {
	for name, deaf := range map[string]bool{"a solver that listens": false, "a solver that does not": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.enroll("Ana")
			f := newFake()
			over := make(chan struct{})
			s := f.solve
			if deaf {
				s = func(context.Context, *problem.Problem, limits, func(Progress)) (*answer, error) {
					f.started <- ""
					<-over
					return nil, errors.New("too late")
				}
			}
			p := w.planner(s, Options{})
			require.NoError(t, p.Start(w.ctx))
			run := w.generate(p, GenerateInput{})
			waiting := w.generate(p, GenerateInput{})
			<-f.started
			began := time.Now()
			require.NoError(t, p.Close())
			require.Less(t, time.Since(began), time.Second)
			require.Equal(t, optimizationrun.StatusINTERRUPTED, w.status(run.ID))
			require.Equal(t, optimizationrun.StatusQUEUED, w.status(waiting.ID))
			close(over)
			p.workers.Wait()
			require.Equal(t, optimizationrun.StatusINTERRUPTED, w.status(run.ID), "who comes too late changes nothing")
			require.Empty(t, w.numbers())
		})
	}
}

func TestAFailureHalfwayStoresNothing(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	f.answer = func(p *problem.Problem) (*answer, error) {
		s := easy(p)
		s.Rows["ana"][3] = "astronomy" // the last cell names what nobody knows
		return &answer{status: optimizationrun.StatusOPTIMAL, schedule: s}, nil
	}
	w.failed(f, "internal error")
}

func TestASolverThatPanicsFailsItsRunOnly(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	f.answer = func(*problem.Problem) (*answer, error) { panic("index out of range [7]") }
	w.failed(f, "internal error")
}

// failed runs once and demands a failure in words, without a trace in the schedules.
func (w *world) failed(f *fake, words string) {
	w.t.Helper()
	p := w.planner(f.solve, Options{})
	require.NoError(w.t, p.Start(w.ctx))
	run := w.generate(p, GenerateInput{})
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(w.t, err)
	f.release <- struct{}{}
	require.Equal(w.t, optimizationrun.StatusFAILED, final(w.t, events).Status)
	stored := w.client.OptimizationRun.GetX(w.ctx, run.ID)
	require.Contains(w.t, stored.Failure, words)
	require.NotContains(w.t, stored.Failure, "index out of range")
	require.Empty(w.t, w.numbers())
	require.Zero(w.t, w.client.Assignment.Query().CountX(w.ctx))
}

func TestProgressNeverGetsWorse(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	at := func(v float64) *float64 { return &v }
	f := newFake()
	f.report = []Progress{{Phase: "pricing", Objective: at(5), Bound: at(20)}, {Phase: "branching", Objective: at(3), Bound: at(30)}}
	p := w.planner(f.solve, Options{})
	require.NoError(t, p.Start(w.ctx))
	run := w.generate(p, GenerateInput{})
	<-f.started
	p.mu.Lock()
	j := p.running[run.ID]
	p.mu.Unlock()
	now := p.state(j)
	require.Equal(t, "branching", now.Phase)
	require.Equal(t, 5.0, *now.Objective)
	require.Equal(t, 20.0, *now.Bound)

	require.NoError(t, p.save(w.ctx, j))
	stored := w.client.OptimizationRun.GetX(w.ctx, run.ID)
	require.Equal(t, "branching", stored.Phase, "who asks again and again sees the same as who watches")
	require.Equal(t, 5.0, *stored.Objective)
	f.release <- struct{}{}
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	final(t, events)
	require.NoError(t, p.save(w.ctx, j), "too late, and harmless")
	require.Equal(t, 12.0, *w.client.OptimizationRun.GetX(w.ctx, run.ID).Objective)
}

func TestAWatcherThatLeavesOrSleepsHoldsNobodyUp(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	f := newFake()
	for range 1000 {
		f.report = append(f.report, Progress{Phase: "pricing"})
	}
	p := w.planner(f.solve, Options{})
	run := w.generate(p, GenerateInput{})
	asleep, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(w.ctx)
	left, err := p.Watch(ctx, run.ID)
	require.NoError(t, err)
	cancel()
	require.NoError(t, p.Start(w.ctx))
	<-f.started // a thousand events later
	f.release <- struct{}{}
	for range left { //nolint:revive // drained until it is closed
	}
	require.True(t, final(t, asleep).Final)
}

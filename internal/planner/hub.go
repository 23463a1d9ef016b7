package planner

import (
	"context"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// RunProgress is one event of a run that is watched. Objective never falls and bound never
// rises from one event to the next.
type RunProgress struct {
	RunID                 string
	Status                optimizationrun.Status
	Phase                 string
	Objective, Bound, Gap *float64
	Tiers                 []TierFigure  // the objective by tier, those known so far
	Elapsed               time.Duration // since a worker took it
	ScheduleID            string        // of the draft, once there is one
	Ahead                 int           // runs that a worker takes before it, while it waits
	Final                 bool          // nothing follows
}

// Watch follows a run: the first event is how it stands now, the last one has Final set, and
// then the channel is closed. Whoever reads slowly misses events in between and never the
// final one. When ctx ends, the channel is closed without one.
func (p *Planner) Watch(ctx context.Context, runID string) (<-chan RunProgress, error) {
	feed := p.hub.subscribe(runID) // before reading, or the end could fall in between
	now, err := p.standing(ctx, runID)
	if err != nil {
		p.hub.leave(runID, feed)
		return nil, err
	}
	p.hub.send(feed, now)
	if now.Final {
		p.hub.leave(runID, feed)
		return feed.events, nil
	}
	context.AfterFunc(ctx, func() { p.hub.leave(runID, feed) })
	if now.Status == optimizationrun.StatusQUEUED {
		go p.tellWhileItWaits(ctx, feed, now)
	}
	return feed.events, nil
}

// tellWhileItWaits tells a watcher of a run in the queue how many are still ahead of it, until a
// worker takes it.
func (p *Planner) tellWhileItWaits(ctx context.Context, f *feed, now RunProgress) {
	tick := time.NewTicker(heartbeat)
	defer tick.Stop()
	for p.hub.waits(f) {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		ahead, err := p.RunsAhead(ctx, []string{now.RunID})
		if err != nil {
			if ctx.Err() == nil {
				p.log.WarnContext(ctx, "planner: counting the queue", "run", now.RunID, "error", err)
			}
			continue
		}
		now.Ahead = ahead[now.RunID]
		p.hub.send(f, now)
	}
}

// standing reads how a run stands, for the viewer in ctx.
func (p *Planner) standing(ctx context.Context, runID string) (RunProgress, error) {
	run, err := p.db.client.OptimizationRun.Query().Where(optimizationrun.ID(runID)).
		Select(optimizationrun.FieldStatus, optimizationrun.FieldPhase, optimizationrun.FieldObjective, optimizationrun.FieldBound,
			optimizationrun.FieldGap, optimizationrun.FieldTiers, optimizationrun.FieldStartedAt, optimizationrun.FieldEndedAt).
		WithSchedules(func(q *ent.ScheduleQuery) {
			q.Select(schedule.FieldID, schedule.FieldRunID).Order(schedule.ByNumber())
		}).Only(ctx)
	if ent.IsNotFound(err) {
		return RunProgress{}, fault.At(fault.NotFound, "id", "there is no optimization run %q", runID)
	}
	if err != nil {
		return RunProgress{}, err
	}
	now := p.event(run)
	if now.Status == optimizationrun.StatusQUEUED {
		ahead, err := p.RunsAhead(ctx, []string{runID})
		if err != nil {
			return RunProgress{}, err
		}
		now.Ahead = ahead[runID]
	}
	return now, nil
}

// event is a stored run as an event.
func (p *Planner) event(run *ent.OptimizationRun) RunProgress {
	e := RunProgress{
		RunID: run.ID, Status: run.Status, Phase: run.Phase,
		Objective: run.Objective, Bound: run.Bound, Gap: run.Gap, Final: ended(run.Status),
	}
	e.Tiers, _ = TiersOf(run) // written by this package
	if run.StartedAt != nil {
		until := p.now()
		if run.EndedAt != nil {
			until = *run.EndedAt
		}
		e.Elapsed = max(0, until.Sub(*run.StartedAt))
	}
	if len(run.Edges.Schedules) > 0 {
		e.ScheduleID = run.Edges.Schedules[0].ID
	}
	return e
}

// A hub hands events to whoever watches. It holds the newest event for each and never waits for anybody.
type hub struct {
	mu    sync.Mutex
	feeds map[string]map[*feed]bool // by run
}

// A feed is one watcher.
type feed struct {
	events chan RunProgress // holds at most the newest
	taken  bool             // a worker has the run: what the queue says comes too late
	closed bool
}

func newHub() *hub { return &hub{feeds: map[string]map[*feed]bool{}} }

func (h *hub) subscribe(run string) *feed {
	h.mu.Lock()
	defer h.mu.Unlock()
	f := &feed{events: make(chan RunProgress, 1)}
	if h.feeds[run] == nil {
		h.feeds[run] = map[*feed]bool{}
	}
	h.feeds[run][f] = true
	return f
}

// leave ends a feed; doing it twice is harmless.
func (h *hub) leave(run string, f *feed) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.end(run, f)
}

func (h *hub) end(run string, f *feed) {
	if f.closed {
		return
	}
	f.closed = true
	close(f.events)
	delete(h.feeds[run], f)
	if len(h.feeds[run]) == 0 {
		delete(h.feeds, run)
	}
}

// waits reports whether a feed is open and its run still waits for a worker.
func (h *hub) waits(f *feed) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return !f.closed && !f.taken
}

// send gives one feed an event, in the place of one that was not read yet.
func (h *hub) send(f *feed, e RunProgress) {
	h.mu.Lock()
	defer h.mu.Unlock()
	f.put(e)
}

func (f *feed) put(e RunProgress) {
	waits := e.Status == optimizationrun.StatusQUEUED
	if f.closed || waits && f.taken {
		return
	}
	f.taken = f.taken || !waits
	select {
	case old := <-f.events:
		if !e.Final && old.Elapsed > e.Elapsed {
			e = old // the state that was read when watching began may be older than what has come since
		}
	default:
	}
	f.events <- e
}

// publish gives an event to everybody who watches its run; a final one ends their feeds.
func (h *hub) publish(e RunProgress) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for f := range h.feeds[e.RunID] {
		f.put(e)
		if e.Final {
			h.end(e.RunID, f)
		}
	}
}

// close ends every feed.
func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for run, feeds := range h.feeds {
		for f := range feeds {
			h.end(run, f)
		}
	}
}

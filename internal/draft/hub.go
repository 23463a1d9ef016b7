package draft

import (
	"context"
	"sync"
	"time"

	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// ChangeKind is what happened to a schedule.
type ChangeKind string

// The kinds of changes that people hear of.
const (
	Drafted     ChangeKind = "DRAFTED"   // a draft was made by hand
	EditedCells ChangeKind = "EDITED"    // cells of a draft were changed
	Answered    ChangeKind = "ANSWERED"  // somebody approved or declined it
	Published   ChangeKind = "PUBLISHED" // it holds now
)

// Change is one event of a program's schedules.
type Change struct {
	ProgramID  string
	ScheduleID string
	Kind       ChangeKind
	AccountID  string // who did it; "" for the program itself
	By         string // the name
	At         time.Time
}

// Watch tells of every change of a program's schedules from now on, until ctx ends or the
// service is closed. Fellows and mentors hear of publishing only. Whoever reads slowly loses
// the oldest events, never the newest.
func (s *Service) Watch(ctx context.Context, programID string) (<-chan Change, error) {
	v, ok := access.From(ctx)
	if !ok && !access.IsSystem(ctx) {
		return nil, fault.New(fault.Unauthorized, "sign in first")
	}
	n, err := s.client.Program.Get(ctx, programID)
	if err != nil || n == nil {
		return nil, fault.At(fault.NotFound, "programID", "there is no program %.60q", programID)
	}
	f := s.hub.subscribe(programID, !ok || v.IsStaff(programID))
	context.AfterFunc(ctx, func() { s.hub.leave(f) })
	return f.events, nil
}

// tell says what happened, after it has been stored.
func (s *Service) tell(ctx context.Context, kind ChangeKind, programID, scheduleID string) {
	c := Change{ProgramID: programID, ScheduleID: scheduleID, Kind: kind, At: s.instant(), By: "fellowplan"}
	if v, ok := access.From(ctx); ok {
		c.AccountID, c.By = v.AccountID, v.Name
	}
	s.hub.publish(c)
}

// A hub hands events to those who listen and never waits for anybody.
type hub struct {
	mu     sync.Mutex
	closed bool
	feeds  map[*feed]bool
}

// behind is how many events a slow reader may be behind.
const behind = 64

// A feed is one listener.
type feed struct {
	program string
	staff   bool
	events  chan Change
}

func newHub() *hub { return &hub{feeds: map[*feed]bool{}} }

func (h *hub) subscribe(program string, staff bool) *feed {
	h.mu.Lock()
	defer h.mu.Unlock()
	f := &feed{program: program, staff: staff, events: make(chan Change, behind)}
	if h.closed {
		close(f.events)
		return f
	}
	h.feeds[f] = true
	return f
}

// leave ends a feed; doing it twice is harmless.
func (h *hub) leave(f *feed) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.feeds[f] {
		delete(h.feeds, f)
		close(f.events)
	}
}

func (h *hub) publish(c Change) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for f := range h.feeds {
		if f.program != c.ProgramID || !f.staff && c.Kind != Published {
			continue
		}
		select {
		case f.events <- c:
		default: // only the hub sends, and it holds the lock: after one is taken out there is room
			select {
			case <-f.events:
			default:
			}
			f.events <- c
		}
	}
}

func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for f := range h.feeds {
		delete(h.feeds, f)
		close(f.events)
	}
}

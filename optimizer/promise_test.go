//go:build unix

package optimizer

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// busy is the processor time that this process has used.
func busy(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// late solves p, ends it after limit, and returns what was worked after that:
// processor time per worker, so that a crowded machine does not count.
func late(t *testing.T, p *Problem, limit time.Duration, cancel bool) (over time.Duration, r *Result) {
	t.Helper()
	const workers = 2
	o := Options{Workers: workers, Seed: 1}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	var at atomic.Int64
	before := runtime.NumGoroutine()
	timer := time.AfterFunc(limit, func() {
		at.Store(int64(busy(t)))
		if cancel {
			stop()
		}
	})
	defer timer.Stop()
	if !cancel {
		o.TimeLimit = limit
	}
	r, err := Solve(ctx, p, o)
	if err != nil {
		t.Fatal(err)
	}
	if end := at.Load(); end > 0 { // else it ended on time
		over = (busy(t) - time.Duration(end)) / workers
	}
	for wait := time.Millisecond; runtime.NumGoroutine() > before; wait *= 2 {
		if wait > time.Second {
			t.Errorf("%d goroutines before and %d after", before, runtime.NumGoroutine())
			break
		}
		time.Sleep(wait)
	}
	return over, r
}

// TestLimitsAreKept ends solves in all their phases, by time and by cancel.
func TestLimitsAreKept(t *testing.T) {
	for _, c := range []struct {
		n, T   int
		within time.Duration
		at     []int // milliseconds
	}{
		{40, 26, 200 * time.Millisecond, []int{1, 20, 100, 400, 1000}},
		{8, 52, 200 * time.Millisecond, []int{20, 400, 2000}},
		{60, 52, 200 * time.Millisecond, []int{100, 2000}},
		{1000, 13, time.Second, []int{5, 200, 2000}},
	} {
		if testing.Short() && c.n*c.T > 2000 {
			continue
		}
		p := bigProblem(c.n, c.T)
		for _, ms := range c.at {
			for _, cancel := range []bool{false, true} {
				over, r := late(t, p, time.Duration(ms)*time.Millisecond, cancel)
				t.Logf("%d fellows, %d blocks, %d ms, cancel %v: %s, %v late", c.n, c.T, ms, cancel, r.Status, over.Round(time.Millisecond))
				if over > c.within {
					t.Errorf("%d fellows, %d blocks, ended after %d ms (cancel %v): went on for %v, at most %v is promised", c.n, c.T, ms, cancel, over, c.within)
				}
			}
		}
	}
}

// TestMemoryOfAThousandFellows holds the heap under 512 MB, or under the share of 300 fellows.
func TestMemoryOfAThousandFellows(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while")
	}
	p := bigProblem(trials(0, 300, 1000), 13)
	limit := uint64(512 << 20 * len(p.Fellows) / 1000)
	var most atomic.Uint64
	done := make(chan struct{})
	watch := make(chan struct{})
	go func() {
		defer close(watch)
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most.Store(max(most.Load(), m.HeapInuse))
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	}()
	r, err := Solve(context.Background(), p, Options{Workers: 2, Seed: 1, WorkLimit: int64(trials(0, 2, 100)) * 1_000_000_000, MemoryLimit: int64(limit)})
	close(done)
	<-watch
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s, %d columns, %d MB", r.Status, r.Columns, most.Load()>>20)
	if most.Load() > limit {
		t.Errorf("%d MB in use", most.Load()>>20)
	}
}

// TestSameBytesOverLongYears is TestSameBytes where repair is guided and
// windows are searched.
func TestSameBytesOverLongYears(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		n, T int
		work int64
	}{{6, 24, 300_000_000}, {8, 52, 400_000_000}, {64, 26, 300_000_000}} {
		if testing.Short() && c.n > 10 {
			continue
		}
		p := bigProblem(c.n, c.T)
		var first string
		for _, workers := range []int{1, 2} {
			r, err := Solve(context.Background(), p, Options{Workers: workers, WorkLimit: c.work, Seed: 5})
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if r.Schedule != nil {
				if err := WriteSchedule(&b, r.Schedule); err != nil {
					t.Fatal(err)
				}
			}
			said := fmt.Sprint(r.Status, r.Work, r.Nodes, r.Columns, r.BoundExact, b.String())
			t.Logf("%s %s / %s, %d columns, %d nodes, %v", r.Status, r.ObjectiveExact, r.BoundExact, r.Columns, r.Nodes, r.Phases)
			if first == "" {
				first = said
			} else if first != said {
				t.Errorf("%d fellows, %d blocks: two workers give another answer", c.n, c.T)
			}
		}
	}
}

//go:build unix

package optimizer

import (
	"context"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// asked is a context that is canceled by being asked: the at-th call of Err finds it so, and all that come after.
type asked struct {
	context.Context
	asks atomic.Int64
	at   int64
	once sync.Once
	done chan struct{}
	then func() // what is to be done at the cancel
}

func (c *asked) Done() <-chan struct{} { return c.done }

func (c *asked) Err() error {
	if c.asks.Add(1) < c.at {
		return nil
	}
	c.once.Do(func() {
		close(c.done)
		c.then()
	})
	return context.Canceled
}

// TestCancelWhileCertifying cancels where the bound is being proved again, by the count of what asks whether to go on: the
// search is over by then at the second ask. What is worked after it is processor time per core, so that a crowded machine does
// not count, and the less of two tries at each place, so that a collection of garbage does not.
func TestCancelWhileCertifying(t *testing.T) {
	name := "mayo52-008-s1"
	if racing {
		name = "mayo52-002-s1"
	}
	p := generated(t, name)
	options := Options{Workers: 2, WorkLimit: 5_000_000, Certificate: true}
	solve := func(at int64) (r *Result, asks int64, over time.Duration) {
		t.Helper()
		var was time.Duration
		ctx := &asked{Context: context.Background(), at: at, done: make(chan struct{}), then: func() { was = busy(t) }}
		before := runtime.NumGoroutine()
		r, err := Solve(ctx, p, options)
		over = (busy(t) - was) / time.Duration(runtime.GOMAXPROCS(0))
		if err != nil {
			t.Fatal(err)
		}
		if was == 0 && at < math.MaxInt64 {
			t.Fatalf("never asked %d times", at)
		}
		if phase := r.Phases[len(r.Phases)-1].Phase; phase != "certify" {
			t.Fatalf("canceled in phase %q", phase)
		}
		for wait := time.Millisecond; runtime.NumGoroutine() > before; wait *= 2 {
			if wait > time.Second {
				t.Fatalf("%d goroutines before and %d after", before, runtime.NumGoroutine())
			}
			time.Sleep(wait)
		}
		return r, ctx.asks.Load(), over
	}
	whole, asks, _ := solve(math.MaxInt64)
	if whole.Certificate == nil || asks < 1000 {
		t.Fatalf("%s after %d asks: that proves little", whole.Status, asks)
	}
	const places = 6
	for k := range int64(places) {
		least := time.Hour
		for range 2 {
			r, _, over := solve(2 + (asks-2)*k/places)
			if least = min(least, over); r.Status == Optimal {
				t.Errorf("%d: %s", k, r.Status)
			}
			if r.Certificate != nil {
				if _, err := CheckCertificate(p, r.Certificate); err != nil {
					t.Errorf("%d: %v", k, err)
				}
			}
		}
		t.Logf("canceled at ask %d of %d: %v after that", 2+(asks-2)*k/places, asks, least)
		if least > 250*time.Millisecond {
			t.Errorf("%d: %v after the cancel", k, least)
		}
	}
}

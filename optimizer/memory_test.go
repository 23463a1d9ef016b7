package optimizer

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"
)

// TestMemoryLimit: with little memory, what is proved is proved all the same.
func TestMemoryLimit(t *testing.T) {
	p := bigProblem(20, 13)
	free, err := Solve(context.Background(), p, Options{Workers: 1, Seed: 2})
	if err != nil || free.Status != Optimal {
		t.Fatal(free, err)
	}
	small, err := Solve(context.Background(), p, Options{Workers: 1, Seed: 2, MemoryLimit: 150_000})
	if err != nil || small.Status != Optimal || small.ObjectiveExact != free.ObjectiveExact {
		t.Fatalf("%v %v, without limit %s", small, err, free.ObjectiveExact)
	}
}

// TestAThousandYearsKeepTheirMemory solves much the same year again and again,
// each warm from the one before. What is kept must not hold what was before it: once a schedule held its
// result, the result its search, and the search what it was warm from.
func TestAThousandYearsKeepTheirMemory(t *testing.T) {
	n := trials(30, 100, 1000)
	p := bigProblem(6, 6)
	var warm *Warm
	heap := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var early uint64
	for k := range n {
		p.Preferences["f1"].Rotation["r1"] = int64(k % 7)
		r, err := Solve(context.Background(), p, Options{Workers: 2, Warm: warm, Seed: uint64(k)})
		if err != nil || r.Schedule == nil {
			t.Fatal(r, err)
		}
		warm = r.Warm
		if k == n/5 {
			early = heap()
		}
	}
	late := heap()
	runtime.KeepAlive(warm)
	t.Logf("%d KB after %d solves, %d KB after %d", early/1024, n/5, late/1024, n)
	if late > early+early/4+512*1024 {
		t.Errorf("memory grew from %d to %d bytes", early, late)
	}
}

// TestAPanicIsAnError: what goes wrong inside any of the entry points comes
// out as an error.
func TestAPanicIsAnError(t *testing.T) {
	p := bigProblem(3, 4)
	boom := func() time.Time { panic("boom") }
	r, err := Solve(context.Background(), p, Options{})
	if err != nil || r.Schedule == nil {
		t.Fatal(err)
	}
	for name, ask := range map[string]func() error{
		"Solve": func() error { _, err := Solve(context.Background(), p, Options{Now: boom}); return err },
		"Several": func() error {
			_, err := Several(context.Background(), p, SeveralOptions{Options: Options{Now: boom}, Count: 2, Distance: 1})
			return err
		},
		"Why": func() error {
			_, err := Why(context.Background(), p, r.Schedule, Question{"f0", 1, "r0"}, Options{Now: boom})
			return err
		},
		"Menu": func() error {
			_, err := Menu(context.Background(), p, r.Schedule, "f0", []int{1}, MenuOptions{Options: Options{Now: boom}})
			return err
		},
		"Partial": func() error {
			_, err := Partial(context.Background(), p, Options{Now: boom})
			return err
		},
		"Progress": func() error {
			_, err := Solve(context.Background(), p, Options{Workers: 2, Progress: func(Progress) { panic("boom") }})
			return err
		},
		"Sensitivity": func() error {
			_, err := Sensitivity(context.Background(), p, r, SensitivityOptions{Options: Options{Now: boom}})
			return err
		},
	} {
		if err := ask(); !errors.Is(err, ErrInternal) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

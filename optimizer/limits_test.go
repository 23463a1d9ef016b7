package optimizer

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/optimizer/problem"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// bigProblem is a program that takes a while: n fellows, T blocks, coverage
// for everybody.
func bigProblem(n, T int) *Problem {
	r := rand.New(rand.NewPCG(3, 4))
	p := &Problem{Format: problem.Format1, Name: "big", Blocks: Blocks{Count: T}}
	q := Track{ID: "t"}
	w := map[string]Preference{}
	for a := range 8 {
		id := fmt.Sprint("r", a)
		p.Rotations = append(p.Rotations, Rotation{ID: id, Session: [2]int{1, 3}, Coverage: &Coverage{Min: problem.Every(int64(n / 12)), Max: problem.Every(int64(n/6 + 1))}})
		q.Requirements = append(q.Requirements, Requirement{ID: id, Rotations: []string{id}, Min: int64(T / 10), Max: int64(T/5 + 1)})
	}
	p.Tracks = []Track{q}
	for i := range n {
		id := fmt.Sprint("f", i)
		p.Fellows = append(p.Fellows, Fellow{ID: id, Track: "t"})
		s := Preference{Rotation: map[string]int64{}}
		for a := range 8 {
			s.Rotation[fmt.Sprint("r", a)] = int64(r.IntN(10))
		}
		for range T {
			s.Block = append(s.Block, BlockWish{Rotation: fmt.Sprint("r", r.IntN(8)), Block: r.IntN(T), Score: int64(r.IntN(9))})
		}
		w[id] = s
	}
	p.Preferences = w
	p.Objective = Objective{Preference: 1, Fairness: int64(n)}
	return p
}

func TestTimeLimit(t *testing.T) {
	p := bigProblem(40, 26)
	at := time.Now()
	r, err := Solve(context.Background(), p, Options{TimeLimit: 700 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(at); took > 6*time.Second { // generous: the machine may be busy
		t.Errorf("took %v", took)
	}
	if r.Status != TimedOut && r.Status != Optimal {
		t.Errorf("status %s", r.Status)
	}
}

func TestCancel(t *testing.T) {
	p := bigProblem(40, 26)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(300*time.Millisecond, cancel)
	at := time.Now()
	r, err := Solve(ctx, p, Options{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(at); took > 6*time.Second {
		t.Errorf("took %v", took)
	}
	if r.Status != Cancelled && r.Status != Optimal {
		t.Errorf("status %s", r.Status)
	}
}

// TestSameBytes solves to a work limit with one worker and with two.
func TestSameBytes(t *testing.T) {
	p := bigProblem(12, 12)
	var first []byte
	for _, workers := range []int{1, 2, 1} {
		r, err := Solve(context.Background(), p, Options{Workers: workers, WorkLimit: 30_000_000, Seed: 5})
		if err != nil {
			t.Fatal(err)
		}
		if r.Schedule == nil {
			t.Fatalf("no schedule: %s", r.Status)
		}
		var b bytes.Buffer
		if err := WriteSchedule(&b, r.Schedule); err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(&b, r.Work)
		if first == nil {
			first = b.Bytes()
		} else if !bytes.Equal(first, b.Bytes()) {
			t.Fatalf("%d workers give another answer", workers)
		}
	}
}

// TestProgress: best rises, bound falls, and they never cross.
func TestProgress(t *testing.T) {
	p := bigProblem(10, 10)
	var best, bound *float64
	_, err := Solve(context.Background(), p, Options{WorkLimit: 30_000_000, Progress: func(q Progress) {
		if q.Best != nil {
			if best != nil && *q.Best < *best {
				t.Errorf("best fell from %v to %v", *best, *q.Best)
			}
			best = q.Best
		}
		if q.Bound != nil {
			if bound != nil && *q.Bound > *bound {
				t.Errorf("bound rose from %v to %v", *bound, *q.Bound)
			}
			bound = q.Bound
		}
		if best != nil && bound != nil && *best > *bound {
			t.Errorf("best %v above bound %v", *best, *bound)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
}

func TestEmptyProblems(t *testing.T) {
	p := &Problem{Format: problem.Format1, Blocks: Blocks{Count: 3}}
	r, err := Solve(context.Background(), p, Options{})
	if err != nil || r.Status != Optimal {
		t.Fatalf("no fellows: %v %v", r, err)
	}
	if _, err := Solve(context.Background(), &Problem{}, Options{}); err == nil {
		t.Fatal("an invalid problem was solved")
	}
}

// TestNothingBeginsAfterTheEnd: whoever does not wait any more when a solve begins gets what there is at once: no phase begins what takes long.
// Work is counted and not time, so that a crowded machine says the same.
func TestNothingBeginsAfterTheEnd(t *testing.T) {
	for _, p := range []*Problem{bigProblem(60, 52), bigProblem(8, 52), bigProblem(300, 13), clerks(14, 9)} {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		r, err := Solve(ctx, p, Options{Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		if r.Status != Cancelled || r.Schedule != nil {
			t.Errorf("%s with %v", r.Status, r.Schedule)
		}
		if most := int64(20 * len(p.Fellows)); r.Work > most {
			t.Errorf("%d fellows, %d blocks: %d of work after the end, in %v", len(p.Fellows), p.Blocks.Count, r.Work, r.Phases)
		}
	}
}

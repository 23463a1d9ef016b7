package optimizer

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// slower is a limit of work that takes about as long under the race detector.
func slower(work int64) int64 {
	if racing {
		return work / 10
	}
	return work
}

// TestQuestionsBesideOneAnother asks everything that can be asked of one problem at the same time, with one worker, two and four each: the
// problem is not written to, nothing is shared that should not be, and the answers are the same.
func TestQuestionsBesideOneAnother(t *testing.T) {
	p := bigProblem(6, 8)
	base, err := Solve(context.Background(), p, Options{Workers: 2, Seed: 1, Certificate: true})
	if err != nil || base.Status != Optimal {
		t.Fatal(base, err)
	}
	clash := of(t, "infeasible-coverage-008-s3")
	legal := bigProblem(8, 12) // nothing but a legal year is asked for: streams beside one another
	legal.Objective, legal.Preferences = Objective{}, nil
	questions := map[string]func(Options) (string, error){
		"solve": func(o Options) (string, error) {
			r, err := Solve(context.Background(), p, o)
			return fmt.Sprint(r.Status, r.ObjectiveExact, r.Work, r.Schedule.Rows), err
		},
		"any legal year": func(o Options) (string, error) {
			r, err := Solve(context.Background(), legal, o)
			return fmt.Sprint(r.Status, r.Work, r.Schedule.Rows), err
		},
		"why none": func(o Options) (string, error) {
			r, err := Solve(context.Background(), clash, o)
			return fmt.Sprint(r.Status, r.Reasons.Sentence, r.Reasons.WaysOut, r.Work), err
		},
		"several": func(o Options) (string, error) {
			r, err := Several(context.Background(), p, SeveralOptions{Options: o, Count: 3, Distance: 4, Loss: 20})
			return fmt.Sprint(r.Status, len(r.Alternatives), r.Alternatives[1].Schedule.Rows, r.Work), err
		},
		"menu": func(o Options) (string, error) {
			r, err := Menu(context.Background(), p, base.Schedule, "f1", []int{2, 3}, MenuOptions{Options: o, Explain: true})
			return fmt.Sprint(len(r.Items), said(r.Items), r.Work), err
		},
		"sensitivity": func(o Options) (string, error) {
			r, err := Sensitivity(context.Background(), p, base, SensitivityOptions{Options: o, Most: 4})
			return fmt.Sprint(len(r.Gains), r.Work), err
		},
		"partial": func(o Options) (string, error) {
			o.WorkLimit = slower(10_000_000)
			r, err := Partial(context.Background(), clash, o)
			return fmt.Sprint(r.Gaps, r.Left, r.Released, r.Fewest), err
		},
		"certificate": func(Options) (string, error) {
			r, err := CheckCertificate(p, base.Certificate)
			return fmt.Sprint(r.Bound), err
		},
	}
	var group sync.WaitGroup
	for name, ask := range questions {
		group.Go(func() {
			first := ""
			for _, workers := range []int{1, 2, 4} {
				o := Options{Workers: workers, Seed: 7, Progress: func(Progress) {}}
				said, err := ask(o)
				if err != nil {
					t.Errorf("%s, %d workers: %v", name, workers, err)
				}
				if first == "" {
					first = said
				}
				if said != first {
					t.Errorf("%s: %d workers say\n%s\nand before that it was\n%s", name, workers, said, first)
				}
			}
		})
	}
	group.Wait()
}

// said are the entries of a menu without their schedules.
func said(items []MenuItem) (out []string) {
	for _, it := range items {
		out = append(out, fmt.Sprint(it.Activity, it.State, it.Exact, len(it.Moves), it.Reason))
	}
	return out
}

// TestWorkersAreEndedAnywhere ends solves from their own progress, and from outside after so many reports, with two workers and four, each with
// a certificate asked for: what is left is legal, its bound is no lower, and (TestMain) no goroutine stays.
func TestWorkersAreEndedAnywhere(t *testing.T) {
	tiers := bigProblem(8, 10)
	tiers.Tiers = []string{problem.Should, problem.Fairness, problem.Wishes}
	for name, p := range map[string]*Problem{
		"short": bigProblem(12, 12), "tiers": tiers, "loose": clerks(8, 7), "corridors": of(t, "mayo52-002-s7"), "none": of(t, "infeasible-joint-008-s3"),
	} {
		for k := range 4 {
			ctx, cancel := context.WithCancel(context.Background())
			reports := 0
			r, err := Solve(ctx, p, Options{Workers: 2 + k%2*2, Seed: 1, Certificate: true, WorkLimit: slower(60_000_000), Progress: func(Progress) {
				if reports++; reports > 2*k*k { // 1, 3, 9, 19
					cancel()
				}
			}})
			cancel()
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if r.Schedule != nil && (!Check(p, r.Schedule).Feasible || r.Gap != nil && *r.Gap < 0) {
				t.Errorf("%s, ended after %d reports: %s with gap %v, legal %v", name, reports, r.Status, r.Gap, Check(p, r.Schedule).Feasible)
			}
		}
	}
}

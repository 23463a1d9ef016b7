package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer"
)

// The test binary is what a benchmark starts again for each instance.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "-alone" {
		main()
		return
	}
	os.Exit(m.Run())
}

func TestBenchSolvesApartAndChecks(t *testing.T) {
	var out bytes.Buffer
	args := []string{"-instances", t.TempDir(), "-json", "-time", "20s", "-workers", "1", "mayo12-001-s1", "infeasible-pin-004-s1"}
	if err := run(t.Context(), args, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var feasible, infeasible Record
	for i, r := range []*Record{&feasible, &infeasible} {
		if err := json.Unmarshal([]byte(lines[i]), r); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.HasPrefix(feasible.Proved, "certificate ok") || !strings.HasPrefix(infeasible.Proved, "certificate ok") {
		t.Errorf("%q, %q", feasible.Proved, infeasible.Proved)
	}
	if feasible.Status != "OPTIMAL" || feasible.Wrong != "" || len(feasible.Checked) == 0 || feasible.Memory <= 0 || *feasible.Objective != *feasible.Bound {
		t.Errorf("%s", lines[0])
	}
	if infeasible.Status != "INFEASIBLE" || infeasible.Reason == "" || infeasible.Objective != nil {
		t.Errorf("%s", lines[1])
	}
}

func TestTimesAreThoseOfTheFirstGoodEnough(t *testing.T) {
	best, bound := 995.0, 1000.0
	r := Record{Wall: 9, Bound: &bound}
	r.times(&optimizer.Result{Status: optimizer.TimedOut, Objective: &best, Bound: &bound}, []moment{at(1, 900), at(2, 990), at(3, 995)})
	if *r.First != 1 || *r.Percent != 2 || r.Permille != nil || r.Proof != nil || *r.Gap != 0.005 {
		t.Errorf("first %v, 1 %% %v, 0.1 %% %v, proof %v, gap %v", *r.First, *r.Percent, r.Permille, r.Proof, *r.Gap)
	}
}

func at(seconds, best float64) moment { return moment{At: seconds, Best: &best} }

func TestNamesThatAreNothingAreRefused(t *testing.T) {
	if _, err := list("no-such-folder", []string{"moon"}); err == nil {
		t.Error("moon was taken")
	}
	names, err := list("no-such-folder", []string{"mayo12"})
	if err != nil || len(names) != 3 {
		t.Errorf("got %v, %v; want the three of our own", names, err)
	}
}

func TestGoalsAreReadOffTheHistory(t *testing.T) {
	bound := 10760.0
	history := []moment{at(1, 10700), {At: 2, Best: at(0, 10700).Best, Bound: &bound}, {At: 9, Best: at(0, 10755).Best, Bound: &bound}, {At: 19, Best: at(0, 10758).Best, Bound: &bound}}
	objective, first := 10758.0, 1.0
	r := Record{Name: "im13-100-s1", Objective: &objective, First: &first, Wall: 60, Limit: 60, History: history, given: true}
	var out strings.Builder
	late := r
	late.History = history[:1]
	generated := r
	generated.given = false
	printGoals(&out, []Record{r, late, generated})
	want := `
2 of 6 goals met
im13-100-s1                  at least 10755 in 10 s     met, 9.00 s
im13-100-s1                  gap 0.03 % in 20 s         met, 19.00 s
im13-100-s1                  proved in 120 s            not yet in the 60 s given
im13-100-s1                  at least 10755 in 10 s     MISSED, 60.00 s
im13-100-s1                  gap 0.03 % in 20 s         MISSED, not reached
im13-100-s1                  proved in 120 s            not yet in the 60 s given
`
	if out.String() != want {
		t.Errorf("got %s\nwant %s", out.String(), want)
	}
	out.Reset()
	other := Record{Name: "im13-100-s1"}
	printSeeds(&out, []Record{r, late, other})
	if want := "\nim13-100-s1: a schedule with 2 of 3 seeds, the first after a median of 1.00 s, at the latest after 1.00 s\n"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

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
	r.times(&optimizer.Result{Status: optimizer.TimedOut, Objective: &best, Bound: &bound}, []moment{{1, 900}, {2, 990}, {3, 995}})
	if *r.First != 1 || *r.Percent != 2 || r.Permille != nil || r.Proof != nil || *r.Gap != 0.005 {
		t.Errorf("first %v, 1 %% %v, 0.1 %% %v, proof %v, gap %v", *r.First, *r.Percent, r.Permille, r.Proof, *r.Gap)
	}
}

func TestNamesThatAreNothingAreRefused(t *testing.T) {
	if _, err := list("no-such-folder", []string{"moon"}); err == nil {
		t.Error("moon was taken")
	}
	names, err := list("no-such-folder", []string{"mayo12"})
	if err != nil || len(names) != 3 {
		t.Errorf("got %v, %v; want the three of our own", names, err)
	}
}

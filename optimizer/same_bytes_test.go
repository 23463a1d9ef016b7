package optimizer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/fellowplan/fellowplan/bench/family"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// clerks is a year in which everything is done once, some of it after something else, and waiting fills the rest: years
// without counters say little about it, so that the search goes the way of loose years.
func clerks(students, disciplines int) *Problem {
	r := rand.New(rand.NewPCG(5, uint64(students)))
	T, once := 2*disciplines+4, 1
	p := &Problem{Format: problem.Format1, Name: "clerks", Blocks: Blocks{Count: T}, Objective: Objective{Preference: 1, Fairness: int64(T)}, Preferences: map[string]Preference{}}
	track := Track{ID: "t", Requirements: []Requirement{{ID: "idle", Rotations: []string{"wait"}, Max: int64(T)}}}
	for d := range disciplines {
		q := Rotation{ID: fmt.Sprint("d", d), Session: [2]int{2, 2}, MaxSessions: &once, Coverage: &Coverage{Max: problem.Every(int64(students/3 + 1))}}
		if d >= disciplines/2 {
			q.Requires = []Prerequisite{{Rotation: fmt.Sprint("d", d-disciplines/2), Blocks: 2}}
		}
		p.Rotations = append(p.Rotations, q)
		track.Requirements = append(track.Requirements, Requirement{ID: q.ID, Rotations: []string{q.ID}, Min: 2, Max: 2})
	}
	p.Rotations = append(p.Rotations, Rotation{ID: "wait", Session: [2]int{1, T}})
	p.Tracks = []Track{track}
	for i := range students {
		id := fmt.Sprintf("s%02d", i)
		p.Fellows = append(p.Fellows, Fellow{ID: id, Track: "t"})
		var w Preference
		for range 3 * T {
			w.Block = append(w.Block, BlockWish{Rotation: fmt.Sprint("d", r.IntN(disciplines)), Block: r.IntN(T), Score: r.Int64N(20)})
		}
		p.Preferences[id] = w
	}
	return p
}

// TestClerksAreLoose: the years of TestSameBytesEverywhere that ought to be loose are.
func TestClerksAreLoose(t *testing.T) {
	s, err := start(context.Background(), clerks(14, 9), Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer s.cancel()
	if err := s.prepare(); err != nil || !s.search.Loose() {
		t.Errorf("not loose (%v)", err)
	}
}

// of is a generated program.
func of(t *testing.T, name string) *Problem {
	t.Helper()
	in, err := family.Generate(name)
	if err != nil {
		t.Fatal(err)
	}
	return in.Problem
}

// everyWay lists programs that the search goes about in different ways, with a limit of work each; with -short the smaller ones.
func everyWay(t *testing.T) map[string]struct {
	p    *Problem
	work int64
} {
	t.Helper()
	tiers := bigProblem(8, 10)
	tiers.Tiers = []string{problem.Changes, problem.Should, problem.Fairness, problem.Wishes}
	first := Setting{ID: "first-timers", Params: map[string]problem.Param{"rotation": []byte(`"r1"`), "max": []byte("1")}}
	soft := first
	soft.Params = map[string]problem.Param{"rotation": []byte(`"r2"`), "max": []byte("0")}
	soft.Tier, soft.Weight = problem.Should, 2
	tiers.Rules = []Setting{first, soft}
	mentors := manyMentors(rand.New(rand.NewPCG(9, 1)), 20, 38, 24, 5)
	list := map[string]struct {
		p    *Problem
		work int64
	}{
		"seed program":           {of(t, "mayo12-005-s2"), 20_000_000},
		"internal medicine":      {of(t, "im13-012-s3"), 30_000_000},
		"tight":                  {of(t, "tight-012-s1"), 30_000_000},
		"first-timers and tiers": {tiers, 40_000_000},
		"mentors on demand":      {mentors, 60_000_000},
		"no schedule":            {of(t, "infeasible-coverage-008-s3"), 0},
		"loose":                  {clerks(14, 9), 80_000_000},
	}
	if !testing.Short() {
		list["loose, larger"] = struct {
			p    *Problem
			work int64
		}{clerks(30, 12), 250_000_000}
		list["half a year more"] = struct {
			p    *Problem
			work int64
		}{of(t, "im26-014-s2"), 150_000_000}
		list["weeks, corridors and merges"] = struct {
			p    *Problem
			work int64
		}{of(t, "mayo52-003-s7"), 150_000_000}
	}
	return list
}

// TestSameBytesEverywhere solves each of them with one worker, two and four, on one core and on all, cold and with a certificate, and again
// after a change from what that left: every time the same schedule, status, bound, work and certificate.
func TestSameBytesEverywhere(t *testing.T) {
	was := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(was)
	for name, c := range everyWay(t) {
		t.Run(name, func(t *testing.T) { sameBytes(t, c.p, c.work, was) })
	}
}

func sameBytes(t *testing.T, p *Problem, work int64, cores int) {
	var before []string
	ways := [][2]int{{1, cores}, {2, 1}, {4, 2}}
	if racing {
		ways, work = [][2]int{{2, 2}, {4, cores}}, slower(work)
	}
	for _, way := range ways {
		runtime.GOMAXPROCS(way[1])
		o := Options{Workers: way[0], WorkLimit: work, Seed: 3, Certificate: true}
		cold, said := saidOf(t, p, o)
		all := []string{said}
		if cold.Schedule != nil {
			o.Warm, o.Certificate = cold.Warm, false
			_, said = saidOf(t, changedYear(p, cold.Schedule), o)
			all = append(all, said)
		}
		if before == nil {
			before = all
		}
		for k := range all {
			if all[k] != before[k] {
				t.Errorf("%s: %d workers on %d cores say\n%s\nand before that it was\n%s", []string{"cold", "warm"}[k], way[0], way[1], head(all[k]), head(before[k]))
			}
		}
	}
	t.Log(head(before[0]))
}

// changedYear is p with schedule s published, and the first fellow away from the middle of the year on for a block.
func changedYear(p *Problem, s *Schedule) *Problem {
	q := *p
	q.Baseline, q.Objective.Change = s.Rows, 2
	q.Fellows = slices.Clone(p.Fellows)
	q.Fellows[0].Leave = append(slices.Clone(p.Fellows[0].Leave), p.Blocks.Count/2)
	if Validate(&q) != nil {
		q.Fellows[0].Leave = p.Fellows[0].Leave
	}
	return &q
}

// saidOf is everything that a solve says, but for times.
func saidOf(t *testing.T, p *Problem, o Options) (*Result, string) {
	t.Helper()
	r, err := Solve(context.Background(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	fmt.Fprintln(&b, r.Status, r.ObjectiveExact, r.BoundExact, r.Work, r.Nodes, r.Columns, r.Certified)
	if r.Schedule != nil {
		if err := WriteSchedule(&b, r.Schedule); err != nil {
			t.Fatal(err)
		}
	}
	for _, part := range []any{r.Reasons, r.Certificate, r.Terms} {
		raw, err := json.Marshal(part)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s\n", raw)
	}
	return r, b.String()
}

// head is the first line.
func head(s string) string {
	line, _, _ := bytes.Cut([]byte(s), []byte("\n"))
	return string(line)
}

package instance_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/bench/instance"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// school is a tiny instance in the form of the public ones: two students, two
// disciplines of two periods each, two hospitals; the second discipline comes
// after the first; student 2 is absent in the first period and may do only the
// first discipline; hospital 2 holds one student.
const school = `%Scalars
Students=2; Disciplines=2; Hospitals=2; Duration=2; Horizon=6; Groups=1; MaxDiscPerHosp=2;
DiscGroup = [1,1];
StudDiscGroup = [| 2 | 1 |];
AllowedDisc = [| 1,1 | 1,0 |];
ManPref = [1,0];
Precededby = [| 0,0 | 1,0 |];
Availability = [| 1,1,1,1,1,1 | 0,1,1,1,1,1 |];
Ability = array3d(1..2,1..2,1..2,[1,1,1,1, 1,1,1,1]);
MaxPosHosp = array3d(1..2,1..2,1..6,[2,2,2,2,2,2, 2,2,2,2,2,2, 1,1,1,1,1,1, 1,1,1,1,1,1]);
MinPosHosp = array3d(1..2,1..2,1..6,[0,0,0,0,0,0, 0,0,0,0,0,0, 0,0,0,0,0,0, 0,0,0,0,0,0]);
WeightPref = [| 1,2,-3,-1 | 2,1,-1,-2 |];
PrefStudDisc = [| 5,4 | 3,1 |];
PrefStudHosp = [| 2,3 | 1,5 |];
`

func load(t *testing.T) *instance.Instance {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tiny.dzn")
	if err := os.WriteFile(path, []byte(school), 0o600); err != nil {
		t.Fatal(err)
	}
	in, err := instance.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := optimizer.Validate(in.Problem); err != nil {
		t.Fatal(err)
	}
	return in
}

func TestClerkshipsMeanWhatTheSourceMeans(t *testing.T) {
	in := load(t)
	for _, c := range []struct {
		name, first, second string
		objective           float64 // in the source's units
		breach              string
	}{
		// Student 1: (5 + 2*3 + 1) + (4 + 2*3) = 22. Student 2 waits once: (2*3 + 5 + 1) - 2 = 10. 22 + 10 + 10 = 42, but
		// hospital 2 would hold both in period 2.
		{"too many in one hospital", "h2-d01 h2-d01 h2-d02 h2-d02 done done", "waiting h2-d01 h2-d01 done done done", 0, "it takes 1"},
		// Student 2 goes to hospital 1: 2*3 + 1 + 1 - 2 = 6. 22 + 6 + 6 = 34.
		{"one goes elsewhere", "h2-d01 h2-d01 h2-d02 h2-d02 done done", "waiting h1-d01 h1-d01 done done done", 34, ""},
		{"present when absent", "h2-d01 h2-d01 h2-d02 h2-d02 done done", "h1-d01 h1-d01 done done done done", 0, "only waiting or done"},
		{"before what comes first", "h2-d02 h2-d02 h2-d01 h2-d01 done done", "waiting h1-d01 h1-d01 done done done", 0, "requires 2"},
		{"something after the end", "done done h2-d01 h2-d01 h2-d02 h2-d02", "waiting h1-d01 h1-d01 done done done", 0, "may not follow"},
		{"one discipline twice", "h2-d01 h2-d01 h1-d01 h1-d01 done done", "waiting h1-d01 h1-d01 done done done", 0, "at most 2 are allowed"},
		// Student 1 changes hospital once: (5 + 6 + 1) + (4 + 4) - 3 = 17; student 2 is worst off with 6: 17 + 6 + 6 = 29.
		{"a change of hospital", "h2-d01 h2-d01 h1-d02 h1-d02 done done", "waiting h1-d01 h1-d01 done done done", 29, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := &problem.Schedule{Rows: map[string]problem.Row{"s001": strings.Fields(c.first), "s002": strings.Fields(c.second)}}
			report := optimizer.Check(in.Problem, s)
			var said []string
			for _, v := range report.Violations {
				if v.Tier == problem.Must {
					said = append(said, v.Sentence)
				}
			}
			if c.breach != "" {
				if !strings.Contains(strings.Join(said, " "), c.breach) {
					t.Errorf("got %q, want %q in it", said, c.breach)
				}
				return
			}
			if len(said) > 0 {
				t.Errorf("got %q", said)
			}
			if got := report.Objective / float64(in.Units); got != c.objective {
				t.Errorf("worth %g to us, want %g", got, c.objective)
			}
			if got := in.Worth(s); got != c.objective {
				t.Errorf("worth %g to the source, want %g", got, c.objective)
			}
		})
	}
}

func TestClerkshipsAreSolvedLikeAnythingElse(t *testing.T) {
	in := load(t)
	res, err := optimizer.Solve(t.Context(), in.Problem, optimizer.Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	// By hand: student 2 starts in period 2 in hospital 2 (10) or later at -2
	// each; student 1 then waits out (-1 each) or goes to hospital 1. The best
	// is student 2 in periods 4, 5 of hospital 2 at 12 - 6 = 6 (34), or in
	// periods 2, 3 and student 1 in hospital 1 for the first discipline:
	// (5 + 4 + 1) + (4 + 4) = 18, and 18 + 10 + 10 = 38.
	if res.Status != optimizer.Optimal || *res.Objective/float64(in.Units) != 38 {
		t.Errorf("%s %g, want OPTIMAL 38", res.Status, *res.Objective/float64(in.Units))
	}
	if got := in.Worth(res.Schedule); got != 38 {
		t.Errorf("worth %g to the source, want 38", got)
	}
	if x := string(in.Export(res.Schedule)); strings.Count(x, "1") != 6 {
		t.Errorf("the export has %d cells and not 6: %s", strings.Count(x, "1"), x)
	}
}

func TestBrokenSchoolsAreRefused(t *testing.T) {
	for name, c := range map[string]struct{ from, to, want string }{
		"a missing array":       {"ManPref", "Other", "ManPref has 0 entries"},
		"a short array":         {"[1,0];", "[1];", "ManPref has 1 entries and not 2"},
		"a discipline too many": {"[| 2 | 1 |]", "[| 2 | 1 | 3 |]", "StudDiscGroup has 3 entries"},
		"nothing allowed":       {"[| 1,1 | 1,0 |]", "[| 1,1 | 0,0 |]", "may do none"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "broken.dzn")
			if err := os.WriteFile(path, bytes.Replace([]byte(school), []byte(c.from), []byte(c.to), 1), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := instance.Load(path); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q in it", err, c.want)
			}
		})
	}
}

func TestLoadGeneratesWhatIsNoFile(t *testing.T) {
	in, err := instance.Load("mayo12-002-s5")
	if err != nil {
		t.Fatal(err)
	}
	if in.Path != "" || len(in.Problem.Fellows) != 2 {
		t.Errorf("got %q with %d fellows", in.Path, len(in.Problem.Fellows))
	}
}

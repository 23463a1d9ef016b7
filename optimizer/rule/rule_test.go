package rule

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/optimizer/internal/model"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// base is what every cases file starts from; a "problem" line lays its fields
// over it.
const base = `{"format": "rotation-blocks/1", "name": "tiny", "blocks": {"count": 4},
 "rotations": [{"id": "w", "session": [1, 4]}, {"id": "c", "session": [1, 4]}],
 "tracks": [{"id": "t", "requirements": [{"id": "all", "rotations": ["w", "c"], "min": 0, "max": 9}]}],
 "fellows": [{"id": "ann", "track": "t"}, {"id": "bob", "track": "t"}],
 "objective": {"preference": 0, "fairness": 0, "change": 0}}`

type ruleCase struct {
	name  string
	keeps bool
	p     *problem.Problem
	s     *problem.Schedule
	says  []string
}

// readCases reads testdata/<id>.txt:
//
//	problem {...}                fields laid over base; holds for the cases below
//	case keeps|breaks: name
//	fellow | w w - c             one strip per fellow, - for nothing
//	fellow = m m - -             mentors, where asked for
//	says: sentence               one per breach of this rule, in order
func readCases(t *testing.T, id string) (cases []*ruleCase, problems []*problem.Problem) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", id+".txt"))
	if err != nil {
		t.Fatalf("rule %s has no cases: %v", id, err)
	}
	var p *problem.Problem
	var c *ruleCase
	for n, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "problem "):
			all := map[string]json.RawMessage{}
			if err := json.Unmarshal([]byte(base), &all); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal([]byte(line[len("problem "):]), &all); err != nil {
				t.Fatalf("%s.txt:%d: %v", id, n+1, err)
			}
			raw, _ := json.Marshal(all)
			if p, err = problem.Read(strings.NewReader(string(raw))); err != nil {
				t.Fatalf("%s.txt:%d: %v", id, n+1, err)
			}
			if err := p.Validate(); err != nil {
				t.Fatalf("%s.txt:%d: %v", id, n+1, err)
			}
			if err := Validate(p); err != nil {
				t.Fatalf("%s.txt:%d: %v", id, n+1, err)
			}
			problems = append(problems, p)
		case strings.HasPrefix(line, "case "):
			kind, name, _ := strings.Cut(line[len("case "):], ": ")
			c = &ruleCase{name: name, keeps: kind == "keeps", p: p, s: &problem.Schedule{Rows: map[string]problem.Row{}}}
			cases = append(cases, c)
		case strings.HasPrefix(line, "says: "):
			c.says = append(c.says, line[len("says: "):])
		default:
			who, cells, ok := strings.Cut(line, " | ")
			if !ok {
				who, cells, ok = strings.Cut(line, " = ")
			}
			if !ok {
				t.Fatalf("%s.txt:%d: not a strip: %q", id, n+1, line)
			}
			row := problem.Row(strings.Fields(cells))
			for k := range row {
				if row[k] == "-" {
					row[k] = ""
				}
			}
			if strings.Contains(line, " = ") {
				if c.s.Mentors == nil {
					c.s.Mentors = map[string]problem.Row{}
				}
				c.s.Mentors[strings.TrimSpace(who)] = row
			} else {
				c.s.Rows[strings.TrimSpace(who)] = row
			}
		}
	}
	return cases, problems
}

// objectiveRules have no breaches; their cases state the objective.
var objectiveRules = []string{"preference", "fairness", "change", "equal-influence"}

// TestRules walks All: every rule has cases on both sides that say what they
// should, and on every schedule of its tiny years what the solver was told
// equals what the checker says, in feasibility and in objective.
func TestRules(t *testing.T) {
	for i := range All {
		r := &All[i]
		t.Run(r.ID, func(t *testing.T) {
			if r.Title == "" || r.Text == "" || r.Group == "" || r.Source == "" {
				t.Errorf("the card is not complete: %+v", r.Card)
			}
			cases, problems := readCases(t, r.ID)
			keeps, breaks := 0, 0
			for _, c := range cases {
				var said []string
				all := Inspect(c.p, c.s)
				for _, v := range all {
					if v.Rule == r.ID {
						said = append(said, v.Sentence)
					}
				}
				if slices.Contains(objectiveRules, r.ID) {
					m := Measure(c.p, c.s, all)
					said = []string{"objective " + m.Objective.RatString()}
				}
				if c.keeps {
					keeps++
				} else {
					breaks++
				}
				if !slices.Equal(said, c.says) {
					t.Errorf("case %q:\n got  %q\n want %q", c.name, said, c.says)
				}
				if c.keeps && len(all) > 0 && !slices.Contains(objectiveRules, r.ID) {
					t.Errorf("case %q keeps the rule but breaks another: %q", c.name, all[0].Sentence)
				}
			}
			if keeps == 0 || breaks == 0 {
				t.Errorf("%d cases keep the rule and %d break it; write at least one of each", keeps, breaks)
			}
			if len(problems) == 0 {
				t.Error("no problem to enumerate")
			}
			for k, p := range problems {
				t.Run(fmt.Sprint("year ", k+1), func(t *testing.T) { compareAll(t, p) })
			}
		})
	}
}

// compareAll enumerates every schedule of p.
func compareAll(t *testing.T, p *problem.Problem) {
	c := Compile(p)
	C, T, n := len(c.Model.Choices), p.Blocks.Count, len(p.Fellows)
	cells := n * T
	total := 1
	for range cells {
		if total *= C + 1; total > 600_000 {
			t.Fatalf("more than 600,000 schedules; make the year smaller")
		}
	}
	paths := make([]model.Path, n)
	for i := range paths {
		paths[i] = make(model.Path, T)
	}
	legal := 0
	for code := range total {
		for k := range cells {
			paths[k/T][k%T] = int16(code%(C+1) - 1)
			code /= C + 1
		}
		value, told := c.Model.Evaluate(c.Complete(paths))
		if len(c.Model.Agents) == n { // what a schedule does not show is chosen at its best
			if other, ok := c.Model.Evaluate(paths); ok && (!told || value.Less(other)) {
				t.Fatalf("%v is worth %v, and %v when it is completed (%v)", paths, other, value, told)
			}
		}
		s := c.Schedule(paths)
		breaches := Inspect(p, s)
		kept := !slices.ContainsFunc(breaches, func(v Violation) bool { return v.Tier == problem.Must })
		if told != kept {
			t.Fatalf("the solver was told %v and the checker says %v: %v %v\n%v", told, kept, s.Rows, s.Mentors, breaches)
		}
		if !told {
			continue
		}
		legal++
		want := new(big.Rat).Add(big.NewRat(value.Whole, 1), big.NewRat(value.Num, value.Den))
		if got := Measure(p, s, breaches).Objective; got.Cmp(want) != 0 {
			t.Fatalf("the solver was told %s and the checker says %s: %v\n%v", want.RatString(), got.RatString(), s.Rows, breaches)
		}
		sum := new(big.Rat)
		for _, term := range Measure(p, s, breaches).Terms {
			v, _ := new(big.Rat).SetString(term.Exact)
			sum.Add(sum, v)
		}
		if sum.Cmp(want) != 0 {
			t.Fatalf("the terms add up to %s and not to %s", sum.RatString(), want.RatString())
		}
	}
	if legal == 0 || legal == total {
		t.Errorf("%d of %d schedules are legal: the year proves nothing", legal, total)
	}
}

package sheets

import (
	"os"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/fault"
)

func TestReadSeed(t *testing.T) {
	f, err := os.Open("../../seed/mayo-radiology-informatics.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s, err := read(f)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Programs) != 2 || len(s.Programs[0].Fellows) != 8 || len(s.Programs[0].Mentors) != 10 {
		t.Errorf("%d programs", len(s.Programs))
	}
	if got := s.where("programs.0.rotations.1.topics.3.code"); got == "line 1" {
		t.Errorf("the fourth topic of PACS stands on %s", got)
	}
}

func TestReadRefuses(t *testing.T) {
	head := "format: fellowplan/1\nprograms:\n  - code: p\n    title: P\n"
	for name, c := range map[string]struct{ in, want string }{
		"unknown word":                 {head + "    titel: Q\n", `line 5: unknown field "titel"`},
		"word written twice":           {head + "    title: Q\n", "line 5"},
		"text for a number":            {head + "    tracks: [{code: t, title: T, unit: WEEKS, length: long}]\n", "line 5"},
		"day that the month lacks":     {head + "    academicYears: [{title: Y, startsOn: 2027-02-30, endsOn: 2028-01-01, calendar: WEEKS}]\n", "2027-02-30"},
		"another format":               {"format: fellowplan/9\nprograms: []\n", `line 1: the format is "fellowplan/9"`},
		"no format":                    {"programs: []\n", "the format is"},
		"alias":                        {head + "    about: &a x\n", "anchors"},
		"two documents":                {head + "---\nformat: fellowplan/1\n", "2 documents"},
		"open bracket":                 {head + "    sites: [\n", "line"},
		"nothing":                      {"", ""},
		"a list in place of a mapping": {"- 1\n", ""},
		"brackets that only open":      {strings.Repeat("[", 100_000), "nested"},
		"dashes that only go deeper":   {strings.Repeat("- ", 100_000), "nested"},
		"larger than the limit":        {head + "    about: " + strings.Repeat("x", MaxBytes), "larger"},
		"bytes that are no text":       {"\xff\xfe\x00", ""},
	} {
		_, err := read(strings.NewReader(c.in))
		if l, ok := fault.Of(err); !ok || !strings.Contains(l.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		} else if strings.Contains(l.Error(), "\n") {
			t.Errorf("%s: the sentence has several lines: %q", name, l.Error())
		}
	}
}

// The corpus is small on purpose: the engine shortens what it finds byte by byte.
func FuzzRead(f *testing.F) {
	f.Add("format: fellowplan/1\nprograms: [{code: a, title: b, about: >-\n  folded\n  text}]\n")
	f.Add("format: fellowplan/1\nprograms:\n  - code: p\n    title: \"P\"\n    tracks:\n      - {code: t, title: T, unit: WEEKS, length: 2}\n    ruleSettings: [{rule: r, parameters: {a: [1, x]}}]\n")
	f.Add("format: fellowplan/1\nprograms:\n- code: p\n  academicYears:\n  - {title: Y, startsOn: 2027-07-01, endsOn: 2028-06-30, calendar: MONTHS, offsiteLimit: 2}\n")
	f.Add("- - {a: [")
	f.Add("a: &x 1\nb: *x\n")
	f.Fuzz(func(t *testing.T, in string) {
		s, err := read(strings.NewReader(in))
		if err != nil {
			if _, ok := fault.Of(err); !ok {
				t.Fatalf("not a fault: %v", err)
			}
			return
		}
		_ = s.where("programs.0.academicYears.0.startsOn")
	})
}

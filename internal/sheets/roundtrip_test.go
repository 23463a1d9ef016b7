package sheets_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/seed"
)

func everyFile(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../seed/fixtures/*.yaml")
	if err != nil || len(files) != 11 {
		t.Fatal(files, err)
	}
	return append(files, "../../seed/mayo-radiology-informatics.yaml")
}

// exported is the file that each program of the database makes, in the order of the codes.
func exported(t *testing.T, s *store.Store, codes []string) (*sheets.File, []byte) {
	t.Helper()
	ctx := access.System(t.Context())
	whole := &sheets.File{Format: sheets.Format}
	for _, code := range codes {
		var b bytes.Buffer
		if err := sheets.Export(ctx, s.Client, s.Client.Program.Query().Where(program.Code(code)).OnlyIDX(ctx), &b); err != nil {
			t.Fatal(err)
		}
		f := parse(t, b.Bytes())
		whole.Programs = append(whole.Programs, f.Programs...)
	}
	var b bytes.Buffer
	if err := sheets.Write(&b, whole); err != nil {
		t.Fatal(err)
	}
	return whole, b.Bytes()
}

// parse reads a file with the library alone, beside the reader under test.
func parse(t *testing.T, text []byte) *sheets.File {
	t.Helper()
	var f sheets.File
	if err := yaml.UnmarshalWithOptions(text, &f, yaml.Strict()); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return &f
}

// A file that is loaded and written out again says the same, and the file written loads and says the same once more.
func TestRoundTrip(t *testing.T) {
	for _, path := range everyFile(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			roundTrip(t, text)
		})
	}
}

func roundTrip(t *testing.T, text []byte) {
	t.Helper()
	first, svc := open(t)
	sum, err := sheets.Import(access.System(t.Context()), svc, bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	once, written := exported(t, first, sum.Programs)
	want := parse(t, text)
	spellOut(t, want)
	for i := range want.Programs {
		if !reflect.DeepEqual(want.Programs[i], once.Programs[i]) {
			t.Errorf("what came out is not what went in: %s", firstDifference(asText(t, once.Programs[i]), asText(t, want.Programs[i])))
		}
	}
	second, svc2 := open(t)
	if _, err := sheets.Import(access.System(t.Context()), svc2, bytes.NewReader(written)); err != nil {
		t.Fatal(err)
	}
	if _, again := exported(t, second, sum.Programs); !bytes.Equal(written, again) {
		t.Errorf("the second export differs from the first")
	}
}

// What no file of ours uses goes round as well.
func TestRoundTripOfRequestsAndApprovals(t *testing.T) {
	text := string(seed.Program)
	for _, c := range []struct{ old, more string }{
		{"        offsiteLimit: 2\n", "        offsiteLimit: 2\n        freezeBefore: 2027-10-01\n        approvalsNeeded: 2\n"},
		{"            offsiteRequests:\n", "            electiveRequests:\n              - {rotation: @ROTATION, firstBlock: \"3\", blocks: 1, objective: To learn., state: SUBMITTED, mentor: @MENTOR}\n" +
			"              - {rotation: @ROTATION, firstBlock: \"4\", objective: To learn more.}\n            offsiteRequests:\n"},
	} {
		if !strings.Contains(text, c.old) {
			t.Fatalf("the seed has no %q", c.old)
		}
		text = strings.Replace(text, c.old, c.more, 1)
	}
	f := parse(t, seed.Program)
	for _, r := range f.Programs[0].Rotations {
		if r.SessionMin == nil || *r.SessionMin <= 1 {
			text = strings.ReplaceAll(text, "@ROTATION", r.Code)
			break
		}
	}
	text = strings.ReplaceAll(text, "@MENTOR", f.Programs[0].Mentors[0].Code)
	want := parse(t, []byte(text))
	if y := want.Programs[0].AcademicYears[0]; y.ApprovalsNeeded != 2 {
		t.Fatal(y)
	}
	roundTrip(t, []byte(text))
}

func asText(t *testing.T, p sheets.Program) string {
	var b bytes.Buffer
	if err := sheets.Write(&b, &sheets.File{Programs: []sheets.Program{p}}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// firstDifference shows the first line in which two texts differ, and the lines around it.
func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	i := 0
	for i < len(g) && i < len(w) && g[i] == w[i] {
		i++
	}
	around := func(lines []string) string { return strings.Join(lines[max(0, i-3):min(len(lines), i+3)], "\n") }
	return "\n" + around(g) + "\nin:\n" + around(w)
}

// spellOut writes into a file what its author left to the usual values.
func spellOut(t *testing.T, f *sheets.File) {
	for i := range f.Programs {
		p := &f.Programs[i]
		usual(&p.TimeZone, "America/Chicago")
		for j := range p.Sites {
			usual(&p.Sites[j].TimeZone, "America/Chicago")
		}
		for j := range p.Rotations {
			r := &p.Rotations[j]
			usualInt(&r.SessionMin, 1)
			usualInt(&r.SessionMax, 12)
			for k := range r.Prerequisites {
				usualInt(&r.Prerequisites[k].Blocks, 1)
			}
		}
		for j := range p.Tracks {
			for k := range p.Tracks[j].Requirements {
				usual(&p.Tracks[j].Requirements[k].Provenance, "STATED")
			}
		}
		for j := range p.Mentors {
			usualInt(&p.Mentors[j].Capacity, 1)
			inFileOrder(p.Mentors[j].Rotations, p.Rotations)
		}
		for j := range p.OffsiteOptions {
			o := &p.OffsiteOptions[j]
			usualInt(&o.SessionMin, 1)
			usualInt(&o.SessionMax, 12)
			usualInt(&o.Slots, 1)
			if o.NeedsObjective == nil {
				yes := true
				o.NeedsObjective = &yes
			}
		}
		for j := range p.Fellows {
			for k := range p.Fellows[j].Projects {
				usual(&p.Fellows[j].Projects[k].State, "PROPOSED")
				inMentorOrder(p.Fellows[j].Projects[k].Mentors, p.Mentors)
			}
		}
		for j := range p.AcademicYears {
			spellOutYear(t, &p.AcademicYears[j])
		}
	}
}

func spellOutYear(t *testing.T, y *sheets.AcademicYear) {
	if len(y.Blocks) == 0 {
		blocks, err := calendar.Generate(calendar.Kind(y.Calendar), calendar.Span{From: y.StartsOn, To: y.EndsOn}, calendar.Options{FirstDays: y.FirstBlockDays})
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range blocks {
			y.Blocks = append(y.Blocks, sheets.Block{Title: b.Title, StartsOn: b.From, EndsOn: b.To})
		}
		y.FirstBlockDays = 0
	}
	for j := range y.Enrollments {
		e := &y.Enrollments[j]
		usualInt(&e.SharePercent, 100)
		for k := range e.Leaves {
			usual(&e.Leaves[k].State, "REQUESTED")
		}
		for k := range e.Pins {
			usual(&e.Pins[k].Kind, "REQUIRE")
		}
		for k := range e.OffsiteRequests {
			usual(&e.OffsiteRequests[k].State, "DRAFT")
			usualInt(&e.OffsiteRequests[k].Blocks, 1)
		}
	}
	for j := range y.Enrollments {
		for k := range y.Enrollments[j].ElectiveRequests {
			r := &y.Enrollments[j].ElectiveRequests[k]
			usual(&r.State, "DRAFT")
			usualInt(&r.Blocks, 1)
			for i, b := range y.Blocks { // a number names a block, and comes out as its title
				if r.FirstBlock == strconv.Itoa(i+1) {
					r.FirstBlock = b.Title
				}
			}
		}
	}
	for j := range y.DidacticSessions {
		usualInt(&y.DidacticSessions[j].Minutes, 60)
	}
}

func usual(s *string, v string) {
	if *s == "" {
		*s = v
	}
}

func usualInt(p **int, v int) {
	if *p == nil {
		*p = &v
	}
}

// inFileOrder sorts codes as the file defines them: joined things have no order of their own.
func inFileOrder(codes []string, rotations []sheets.Rotation) {
	at := map[string]int{}
	for i, r := range rotations {
		at[r.Code] = i
	}
	sortBy(codes, at)
}

func inMentorOrder(codes []string, mentors []sheets.Mentor) {
	at := map[string]int{}
	for i, m := range mentors {
		at[m.Code] = i
	}
	sortBy(codes, at)
}

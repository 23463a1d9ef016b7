package seed_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/seed"
)

func parse(t *testing.T, text []byte) sheets.File {
	t.Helper()
	var f sheets.File
	if err := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict()).Decode(&f); err != nil {
		t.Fatal(err)
	}
	return f
}

func fixture(t *testing.T, name string) sheets.Program {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("fixtures", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	f := parse(t, text)
	if len(f.Programs) != 1 {
		t.Fatalf("%s holds %d programs", name, len(f.Programs))
	}
	return f.Programs[0]
}

func informatics(t *testing.T) sheets.Program {
	t.Helper()
	p := parse(t, seed.Program).Programs[0]
	if p.Code != seed.Code {
		t.Fatalf("the first program is %s", p.Code)
	}
	return p
}

// The curriculum page: 2 months of image processing, 4 of PACS and RIS with five
// topics, 1 month whose name is lost, 5 of electives and projects.
func TestSeedIsThePublishedCurriculum(t *testing.T) {
	p := informatics(t)
	tr := p.Tracks[0]
	if tr.Unit != "MONTHS" || tr.Length != 12 || len(tr.Requirements) != 4 {
		t.Fatalf("the track: %+v", tr)
	}
	for i, want := range []struct {
		title, provenance string
		months            int
	}{
		{"Image processing, 3D and computer-aided detection/diagnosis (CAD)", "STATED", 2},
		{"PACS and RIS systems", "STATED", 4},
		{"Teleradiology", "INFERRED", 1},
		{"Electives and projects", "STATED", 5},
	} {
		q := tr.Requirements[i]
		if q.Title != want.title || q.Minimum != want.months || q.Maximum != want.months || q.Provenance != want.provenance {
			t.Errorf("row %d: %+v", i+1, q)
		}
	}
	if note := tr.Requirements[2].ProvenanceNote; !strings.Contains(note, "the teleradiology rotation") && !strings.Contains(note, "teleradiology") {
		t.Errorf("the inferred row does not say why: %q", note)
	}
	var topics []string
	for _, r := range p.Rotations {
		if r.Code == "pacs-ris" {
			for _, topic := range r.Topics {
				topics = append(topics, topic.Title)
			}
		}
	}
	if want := []string{"RIS basics", "PACS basics", "Archiving", "IHE", "Image compression"}; !slices.Equal(topics, want) {
		t.Errorf("topics of PACS and RIS: %v", topics)
	}
}

// What the seed has to show: eight fellows of different experience, ten mentors with
// absences, three campuses and three hosts, one off-cycle start, one dual fellow.
func TestSeedIsWhatADirectorWouldExpect(t *testing.T) {
	p := informatics(t)
	y := p.AcademicYears[0]
	if y.Calendar != "MONTHS" || y.StartsOn.String() != "2027-07-01" || y.EndsOn.String() != "2028-06-30" {
		t.Errorf("the year: %v to %v in %s", y.StartsOn, y.EndsOn, y.Calendar)
	}
	if len(p.Fellows) != 8 || len(y.Enrollments) != 8 || len(p.Mentors) != 10 || len(p.OffsiteOptions) < 3 {
		t.Errorf("%d fellows, %d enrolled, %d mentors, %d options", len(p.Fellows), len(y.Enrollments), len(p.Mentors), len(p.OffsiteOptions))
	}
	kinds := map[string]int{}
	for _, s := range p.Sites {
		kinds[s.Kind]++
		if s.Kind == "EXTERNAL" && len(s.Agreements) == 0 {
			t.Errorf("the host %s has no agreement", s.Title)
		}
	}
	if kinds["HOME"]+kinds["CAMPUS"] != 3 || kinds["EXTERNAL"] != 3 {
		t.Errorf("sites: %v", kinds)
	}
	for _, m := range p.Mentors {
		if len(m.Absences) == 0 || len(m.Rotations) == 0 {
			t.Errorf("the mentor %s has %d absences and %d rotations", m.Name, len(m.Absences), len(m.Rotations))
		}
	}
	offCycle, dual, credited := 0, 0, 0
	for _, e := range y.Enrollments {
		if e.StartsOn != nil && e.StartsOn.String() == "2027-10-01" {
			offCycle++
		}
		if e.SharePercent != nil && *e.SharePercent < 100 {
			dual++
		}
		if len(e.Credits) > 0 {
			credited++
		}
		if e.Track != "informatics" || len(e.Wishes) == 0 || len(e.Leaves) == 0 {
			t.Errorf("%s: track %s, %d wishes, %d leaves", e.Fellow, e.Track, len(e.Wishes), len(e.Leaves))
		}
	}
	if offCycle != 1 || dual != 1 || credited < 3 {
		t.Errorf("%d off-cycle, %d dual, %d with credit", offCycle, dual, credited)
	}
	for _, f := range p.Fellows { // one project, presented nationally and published, is required of everybody
		var steps []string
		for _, project := range f.Projects {
			for _, m := range project.Milestones {
				steps = append(steps, m.Kind)
			}
		}
		if !slices.Contains(steps, "NATIONAL_PRESENTATION") || !slices.Contains(steps, "PUBLICATION") {
			t.Errorf("%s plans %v", f.Name, steps)
		}
	}
	if n := len(y.DidacticSessions); n < 24 {
		t.Errorf("%d didactic sessions", n)
	}
	for _, d := range y.DidacticSessions {
		if w := d.HeldOn.Weekday(); w == 0 || w == 6 {
			t.Errorf("%s is held on a %s", d.Title, w)
		}
	}
}

// The published shapes of the sibling programs.
func TestSiblingCurriculaAddUp(t *testing.T) {
	for name, want := range map[string]struct {
		unit         string
		length       int
		minima       []int
		maxima       []int // nil: as the minima
		mayGrow      []string
		leastRanging int
	}{
		"body-imaging":            {unit: "MONTHS", length: 12, minima: []int{4, 3, 4, 1}},
		"neuroradiology":          {unit: "WEEKS", length: 52, minima: []int{23, 10, 5, 4, 2, 8}},
		"musculoskeletal":         {unit: "WEEKS", length: 52, minima: []int{8, 20, 2, 6, 16}, mayGrow: []string{"mr", "ultrasound"}},
		"body-imaging-florida":    {unit: "WEEKS", length: 52, minima: []int{17, 10, 6, 4, 1, 10, 4}},
		"vascular-interventional": {unit: "MONTHS", length: 12, minima: []int{3, 3, 1, 1, 1, 1}, maxima: []int{4, 4, 2, 2, 2, 2}},
		"advanced-radiology":      {unit: "FOUR_WEEKS", length: 13, minima: []int{4, 2, 2}, maxima: []int{7, 6, 6}},
		"hospital-emergency":      {unit: "WEEKS", length: 52, minima: []int{24, 20, 0, 0}, maxima: []int{30, 28, 4, 4}},
	} {
		t.Run(name, func(t *testing.T) {
			tr := fixture(t, name).Tracks[0]
			if tr.Unit != want.unit || tr.Length != want.length {
				t.Errorf("%d %s", tr.Length, tr.Unit)
			}
			if want.maxima == nil {
				want.maxima = want.minima
			}
			var minima, maxima []int
			var grows []string
			least, most := 0, 0
			for _, q := range tr.Requirements {
				minima, maxima = append(minima, q.Minimum), append(maxima, q.Maximum)
				least, most = least+q.Minimum, most+q.Maximum
				if q.MayExtend {
					grows = append(grows, q.Code)
				}
			}
			if !slices.Equal(minima, want.minima) || !slices.Equal(maxima, want.maxima) {
				t.Errorf("%v to %v", minima, maxima)
			}
			if want.mayGrow != nil && !slices.Equal(grows, want.mayGrow) {
				t.Errorf("may grow: %v", grows)
			}
			if least > tr.Length || most < tr.Length {
				t.Errorf("%d to %d do not hold %d", least, most, tr.Length)
			}
		})
	}
}

// The calendars of real programs, as their programs publish them.
func TestCalendars(t *testing.T) {
	for name, want := range map[string]struct {
		count             int
		second, last      string
		coveredOf, ofDays int
	}{
		"calendar-family-medicine":           {13, "31 Jul 2025 to 27 Aug 2025", "4 Jun 2026 to 30 Jun 2026", 365, 365},
		"calendar-cardiology":                {26, "13 Jul 2026 to 26 Jul 2026", "14 Jun 2027 to 27 Jun 2027", 362, 365},
		"calendar-internal-medicine-seniors": {52, "13 Jul 2026 to 19 Jul 2026", "28 Jun 2027 to 4 Jul 2027", 364, 364},
		"calendar-interventional-radiology":  {13, "27 Jul 2026 to 23 Aug 2026", "31 May 2027 to 27 Jun 2027", 364, 364},
	} {
		t.Run(name, func(t *testing.T) {
			y := fixture(t, name).AcademicYears[0]
			year := calendar.Span{From: y.StartsOn, To: y.EndsOn}
			var blocks []calendar.Span
			for _, b := range y.Blocks {
				blocks = append(blocks, calendar.Span{From: b.StartsOn, To: b.EndsOn})
			}
			if len(blocks) == 0 {
				made, err := calendar.Generate(calendar.Kind(y.Calendar), year, calendar.Options{FirstDays: y.FirstBlockDays})
				if err != nil {
					t.Fatal(err)
				}
				for _, b := range made {
					blocks = append(blocks, b.Span)
				}
			}
			if len(blocks) != want.count || blocks[1].String() != want.second || blocks[len(blocks)-1].String() != want.last {
				t.Errorf("%d blocks, the second %v, the last %v", len(blocks), blocks[1], blocks[len(blocks)-1])
			}
			if covered := calendar.Covered(year, blocks...); covered != want.coveredOf || year.Days() != want.ofDays {
				t.Errorf("%d of %d days are covered", covered, year.Days())
			}
		})
	}
}

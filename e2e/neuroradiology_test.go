package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

// password of every account of these tests; the databases live for one test.
const password = "a long enough pass phrase"

// administrator starts a server on an empty database with one real account, signs in through HTTP and returns it.
func administrator(t *testing.T) *process {
	t.Helper()
	return administratorOf(t, "")
}

// create runs createNoun with an input and returns the new id.
func (p *process) create(noun string, input map[string]any) string {
	p.t.Helper()
	field := strings.ToLower(noun[:1]) + noun[1:]
	data := p.must(fmt.Sprintf(`mutation($input: Create%[1]sInput!) { create%[1]s(input: $input) { %[2]s { id } userErrors { code field message } } }`, noun, field),
		map[string]any{"input": input})
	return text(p.t, data, "create"+noun, field, "id")
}

// wait follows a run by polling until it has ended and returns it.
func (p *process) wait(run string, limit time.Duration) map[string]any {
	p.t.Helper()
	for end := time.Now().Add(limit); ; time.Sleep(100 * time.Millisecond) {
		data := p.must(`query($id: ID!) { node(id: $id) { ... on OptimizationRun { id status objective bound gap failure reasons schedule: schedules(first: 1) { edges { node { id } } } } } }`,
			map[string]any{"id": run})
		node := at(p.t, data, "node").(map[string]any)
		switch node["status"] {
		case "QUEUED", "RUNNING":
		default:
			return node
		}
		if time.Now().After(end) {
			p.t.Fatalf("the run has not ended after %s: %v", limit, node)
		}
	}
}

// rotation is one of the sibling program's, with the weeks that the curriculum asks for.
type rotation struct {
	code, title, kind string
	shortest, longest int // weeks of a session
	mentor            bool
	supervisors       []string
	weeks             int
	least, most       int // fellows per week
	flexible          bool
}

var neuroradiology = []rotation{
	{code: "brain-spine", title: "Brain and spine", kind: "CORE", shortest: 2, longest: 6, mentor: true, supervisors: []string{"Oyarzún", "Tillmann", "Moriarty"}, weeks: 23, least: 1, most: 4},
	{code: "head-neck", title: "Head and neck", kind: "CORE", shortest: 2, longest: 5, mentor: true, supervisors: []string{"Tillmann", "Osei"}, weeks: 10, most: 2},
	{code: "pediatric", title: "Pediatric neuroradiology", kind: "CORE", shortest: 1, longest: 5, mentor: true, supervisors: []string{"Osei"}, weeks: 5, most: 1},
	{code: "spine-intervention", title: "Spine intervention", kind: "CLINICAL", shortest: 2, longest: 4, mentor: true, supervisors: []string{"Oyarzún", "Moriarty"}, weeks: 4, most: 1},
	{code: "neurovascular", title: "Neurovascular", kind: "CLINICAL", shortest: 2, longest: 2, mentor: true, supervisors: []string{"Moriarty"}, weeks: 2, most: 1},
	{code: "elective-research", title: "Elective and research", kind: "ELECTIVE", shortest: 1, longest: 4, weeks: 8, most: 3, flexible: true},
}

// TestAnotherProgramThroughMutationsAlone describes the neuroradiology sibling, 52 weeks and six
// invented fellows, from an empty database, generates its year and counts the weeks of the answer itself.
func TestAnotherProgramThroughMutationsAlone(t *testing.T) {
	p := administrator(t)
	program := p.create("Program", map[string]any{"code": "neuroradiology", "title": "Neuroradiology Fellowship", "institution": "A teaching hospital", "timeZone": "America/Chicago"})
	site := p.create("Site", map[string]any{"programID": program, "code": "home", "title": "Main hospital", "city": "Rochester", "region": "Minnesota", "country": "US", "kind": "HOME"})
	mentors := map[string]string{}
	for _, name := range []string{"Oyarzún", "Tillmann", "Osei", "Moriarty"} {
		mentors[name] = p.create("Mentor", map[string]any{"programID": program, "code": fmt.Sprintf("m%d", len(mentors)), "name": "Dr. " + name,
			"clinical": true, "capacity": 3, "siteID": site})
	}
	ids := map[string]string{}
	for _, r := range neuroradiology {
		var supervisors []string
		for _, name := range r.supervisors {
			supervisors = append(supervisors, mentors[name])
		}
		ids[r.code] = p.create("Rotation", map[string]any{"programID": program, "code": r.code, "title": r.title, "kind": r.kind,
			"sessionMin": r.shortest, "sessionMax": r.longest, "needsMentor": r.mentor, "siteID": site, "mentorIDs": supervisors})
	}
	p.create("Prerequisite", map[string]any{"programID": program, "rotationID": ids["spine-intervention"], "requiredID": ids["brain-spine"], "blocks": 4})
	year := p.create("AcademicYear", map[string]any{"programID": program, "title": "2027-28", "startsOn": "2027-07-05", "endsOn": "2028-07-02", "calendar": "WEEKS"})
	for _, r := range neuroradiology {
		p.create("Coverage", map[string]any{"programID": program, "academicYearID": year, "rotationID": ids[r.code], "minimum": r.least, "maximum": r.most})
	}
	var requirements []map[string]any
	for _, r := range neuroradiology {
		requirements = append(requirements, map[string]any{"code": r.code, "title": r.title, "minimum": r.weeks, "maximum": r.weeks,
			"rotationIDs": []string{ids[r.code]}, "flexible": r.flexible})
	}
	track := p.create("Track", map[string]any{"programID": program, "code": "neuroradiology", "title": "Neuroradiology", "unit": "WEEKS", "length": 52})
	p.must(`mutation($input: SetCurriculumInput!) { setCurriculum(input: $input) { track { id } userErrors { code field message } } }`,
		map[string]any{"input": map[string]any{"trackID": track, "requirements": requirements}})
	var first string
	for i, name := range []string{"Inés Vásquez", "Oskar Lindgren", "Zain Chaudhry", "Minji Park", "Chiamaka Okafor", "Étienne Dubois"} {
		fellow := p.create("Fellow", map[string]any{"programID": program, "code": fmt.Sprintf("f%d", i+1), "name": name, "trainingLevel": "PGY-6"})
		enrollment := p.create("Enrollment", map[string]any{"programID": program, "fellowID": fellow, "academicYearID": year, "trackID": track})
		if i == 0 {
			first = enrollment
		}
	}
	p.create("Wish", map[string]any{"programID": program, "enrollmentID": first, "kind": "ROTATION", "rotationID": ids["elective-research"], "rank": 1})

	data := p.must(`mutation($year: ID!) { generateSchedule(input: {academicYearID: $year, timeLimitMs: 20000, idempotencyKey: "first"}) { optimizationRun { id status } userErrors { code field message } } }`,
		map[string]any{"year": year})
	run := p.wait(text(t, data, "generateSchedule", "optimizationRun", "id"), 90*time.Second)
	switch run["status"] {
	case "OPTIMAL", "FEASIBLE", "TIMED_OUT":
	default:
		t.Fatalf("the run ended as %v", run)
	}
	schedule := text(t, run, "schedule", "edges", 0, "node", "id")

	weeks := map[string]map[string]int{} // fellow, rotation: weeks
	covered := map[string]map[int]int{}  // rotation, block: fellows
	for after, more := "", true; more; {
		data := p.must(`query($id: ID!, $after: Cursor) { node(id: $id) { ... on Schedule { assignments(first: 100, after: $after) {
			totalCount pageInfo { hasNextPage endCursor } edges { node { fellow { name } block { number } rotation { code needsMentor } mentor { name } } } } } } }`,
			map[string]any{"id": schedule, "after": cursor(after)})
		page := at(t, data, "node", "assignments")
		for _, edge := range list(t, page, "edges") {
			fellow, code := text(t, edge, "node", "fellow", "name"), text(t, edge, "node", "rotation", "code")
			if weeks[fellow] == nil {
				weeks[fellow] = map[string]int{}
			}
			weeks[fellow][code]++
			if covered[code] == nil {
				covered[code] = map[int]int{}
			}
			number, err := at(t, edge, "node", "block", "number").(json.Number).Int64()
			if err != nil {
				t.Fatal(err)
			}
			covered[code][int(number)]++
			if supervised := at(t, edge, "node", "rotation", "needsMentor").(bool); supervised != (at(t, edge, "node", "mentor") != nil) {
				t.Errorf("%s on %s: mentor %v", fellow, code, at(t, edge, "node", "mentor"))
			}
		}
		more = at(t, page, "pageInfo", "hasNextPage").(bool)
		if more {
			after = text(t, page, "pageInfo", "endCursor")
		}
	}
	if len(weeks) != 6 {
		t.Errorf("%d fellows have a year, want 6", len(weeks))
	}
	for fellow, had := range weeks {
		for _, r := range neuroradiology {
			if had[r.code] != r.weeks {
				t.Errorf("%s has %d weeks of %s, the curriculum asks for %d", fellow, had[r.code], r.title, r.weeks)
			}
		}
	}
	for _, r := range neuroradiology {
		for week := 1; week <= 52; week++ {
			if n := covered[r.code][week]; n < r.least || n > r.most {
				t.Errorf("%s in week %d: %d fellows, allowed %d to %d", r.title, week, n, r.least, r.most)
			}
		}
	}
	if err := p.stop(syscall.SIGINT); err != nil {
		t.Errorf("Ctrl-C ended the server with %v", err)
	}
}

// cursor is the variable of a cursor that may not be there.
func cursor(s string) any {
	if s == "" {
		return nil
	}
	return s
}

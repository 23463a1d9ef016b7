package graph_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// A tryYear is a published year of four months and three fellows: PACS for two of them, imaging for
// one fellow at a time, and an elective, for which somebody may go to another campus.
type tryYear struct {
	program, year, track, mentor, schedule, campus string
	blocks                                         []string
	rotations                                      map[string]string
	fellows, enrollments                           []string
}

func triedYear(t *testing.T, s *webtest.Server) (tryYear, *webtest.Client) {
	t.Helper()
	y := tryYear{rotations: map[string]string{}}
	y.program = s.Administrator().Create("Program", V{"code": "try", "title": "Try", "institution": "I", "specialty": "S"})
	director := s.Director(y.program)
	y.track = director.Create("Track", V{"programID": y.program, "code": "t", "title": "T", "unit": "MONTHS", "length": 4})
	var rows []V
	for _, r := range []V{{"code": "pacs", "n": 2, "kind": "CORE"}, {"code": "imaging", "n": 1, "kind": "CORE"}, {"code": "elective", "n": 1, "kind": "ELECTIVE"}} {
		code := r["code"].(string)
		id := director.Create("Rotation", V{"programID": y.program, "code": code, "title": strings.ToUpper(code[:1]) + code[1:], "kind": r["kind"], "sessionMax": 2})
		y.rotations[code] = id
		rows = append(rows, V{"code": code, "title": code, "minimum": r["n"], "maximum": r["n"], "rotationIDs": []string{id}})
	}
	if _, errs := director.Try(`mutation($in: SetCurriculumInput!) { setCurriculum(input: $in) { track { id } userErrors { code field message } } }`, V{"in": V{"trackID": y.track, "requirements": rows}}); len(errs) > 0 {
		t.Fatal(errs)
	}
	y.year = director.Create("AcademicYear", V{"programID": y.program, "title": "2027", "startsOn": "2027-07-01", "endsOn": "2027-10-31", "calendar": "MONTHS"})
	director.Create("Coverage", V{"rotationID": y.rotations["imaging"], "academicYearID": y.year, "programID": y.program, "maximum": 1})
	site := director.Create("Site", V{"programID": y.program, "code": "west", "title": "West campus", "kind": "CAMPUS"})
	y.campus = director.Create("OffsiteOption", V{"programID": y.program, "siteID": site, "rotationID": y.rotations["elective"], "code": "west", "title": "Elective at the west campus"})
	y.mentor = director.Create("Mentor", V{"programID": y.program, "code": "mara", "name": "Mara"})
	for _, name := range []string{"Ada", "Ben", "Cyd"} {
		f := director.Create("Fellow", V{"programID": y.program, "code": strings.ToLower(name), "name": name})
		y.fellows = append(y.fellows, f)
		y.enrollments = append(y.enrollments, director.Create("Enrollment", V{"programID": y.program, "fellowID": f, "academicYearID": y.year, "trackID": y.track}))
	}
	var got struct {
		Blocks struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	director.Get(`{ blocks(orderBy: {field: NUMBER, direction: ASC}) { edges { node { id } } } }`, nil, &got)
	for _, b := range got.Blocks.Edges {
		y.blocks = append(y.blocks, b.Node.ID)
	}
	var made struct{ Schedule struct{ ID string } }
	do(t, director, &made, `mutation($in: CreateDraftInput!) { createDraft(input: $in) { schedule { id } userErrors { code field message } } }`, V{"academicYearID": y.year})
	y.schedule = made.Schedule.ID
	var edits []V
	for i, row := range []string{"pacs pacs imaging elective", "imaging pacs pacs elective", "pacs imaging elective pacs"} {
		for b, code := range strings.Fields(row) {
			edits = append(edits, V{"assign": V{"enrollmentID": y.enrollments[i], "blockID": y.blocks[b], "rotationID": y.rotations[code]}})
		}
	}
	do(t, director, nil, `mutation($in: EditScheduleInput!) { editSchedule(input: $in) { applied userErrors { code field message } } }`, V{"id": y.schedule, "expectedVersion": 1, "edits": edits})
	publish(t, director, y.schedule)
	return y, director
}

func publish(t *testing.T, c *webtest.Client, id string) {
	t.Helper()
	do(t, c, nil, `mutation($in: PublishScheduleInput!) { publishSchedule(input: $in) { schedule { state } userErrors { code field message } } }`, V{"id": id})
}

// do makes a mutation that must not be refused, and reads its payload.
func do(t *testing.T, c *webtest.Client, into any, mutation string, in V) {
	t.Helper()
	payload, errs := c.Try(mutation, V{"in": in})
	if len(errs) > 0 {
		t.Fatalf("%s: %+v", mutation, errs)
	}
	if into != nil {
		if err := json.Unmarshal(payload, into); err != nil {
			t.Fatal(err)
		}
	}
}

func (y tryYear) place(fellow int, code string, blocks ...int) V {
	in := V{"enrollmentID": y.enrollments[fellow]}
	var ids []string
	for _, b := range blocks {
		ids = append(ids, y.blocks[b])
	}
	in["blockIDs"] = ids
	if r := y.rotations[code]; r != "" {
		in["rotationID"] = r
	} else {
		in["offsiteOptionID"] = y.campus
	}
	return V{"place": in}
}

const (
	createScenario = `mutation($in: CreateScenarioInput!) { createScenario(input: $in) { scenario { id version changes { edges { node { id kind sentence } } } } userErrors { code field message } } }`
	solveScenario  = `mutation($in: SolveScenarioInput!) { solveScenario(input: $in) { answer { possible proved sentence others moves { asked fellow { name } block { name } before { rotation { name } } after { rotation { name } } because }
		fellows { name change { exact } burden { change { exact } } } loads { kind of { name } before after capacity } open { kind sentence by late } total { change { exact } } clash { sentence } }
		scenario { version mode feasible answer { sentence } moved { kind } } userErrors { code field message } } }`
	promoteScenario = `mutation($in: PromoteScenarioInput!) { promoteScenario(input: $in) { schedule { id number } scenario { state } conflict { kind sentence was { id } now { id } nowVersion cells { kind fellow { name } block { title } before { rotation { title } } after { rotation { title } } } } userErrors { code field message } } }`
	decideRequest   = `mutation($in: DecideRequestInput!) { decideRequest(input: $in) { electiveRequest { state decisionNote } offsiteRequest { state } schedule { id } answer { sentence } conflict { kind sentence now { id } cells { kind } } userErrors { code field message } } }`
)

type scenarioMade struct {
	Scenario struct {
		ID      string
		Version int
	}
}

type solved struct {
	Answer struct {
		Possible, Proved bool
		Sentence         string
		Others           int
	}
	Scenario struct{ Answer struct{ Sentence string } }
}

// A fellow tries three electives, asks for one, the mentor approves, another promotion makes the
// base stale, the director rebases and publishes.
func TestFromTryingToAPublishedYear(t *testing.T) {
	s := webtest.Start(t)
	y, director := triedYear(t, s)
	ada, mara := s.Fellow(y.program, y.fellows[0]), s.Mentor(y.program, y.mentor)
	before := everythingPublished(t, director)

	var tried []string
	for _, change := range []V{y.place(0, "elective", 0), y.place(0, "elective", 1), y.place(0, "west", 2)} {
		var made scenarioMade
		do(t, ada, &made, createScenario, V{"scheduleID": y.schedule, "changes": []V{change}})
		tried = append(tried, made.Scenario.ID)
		var a solved
		do(t, ada, &a, solveScenario, V{"id": made.Scenario.ID, "mode": "REPAIR"})
		if !a.Answer.Possible || !a.Answer.Proved || a.Answer.Sentence != a.Scenario.Answer.Sentence {
			t.Fatalf("%+v", a)
		}
	}
	var menu struct {
		ElectiveOptions struct {
			Entries []struct{ State, Sentence string }
		}
		BestBlocksFor struct {
			Entries []struct {
				State, Sentence string
				Blocks          []struct{ Title string }
			}
		}
	}
	ada.Get(`query($s: ID!, $e: ID!, $b: [ID!]!, $o: ID!) { electiveOptions(scheduleID: $s, enrollmentID: $e, blockIDs: $b) { entries { state sentence rotation { title } offsiteOption { title } moves { blockID } payers { fellow { name } change { exact } } open { kind } } }
		bestBlocksFor(scheduleID: $s, enrollmentID: $e, offsiteOptionID: $o) { entries { state sentence blocks { title } loss { exact } } } }`,
		V{"s": y.schedule, "e": y.enrollments[0], "b": []string{y.blocks[0]}, "o": y.campus}, &menu)
	if len(menu.ElectiveOptions.Entries) != 2 || len(menu.BestBlocksFor.Entries) != 4 || menu.BestBlocksFor.Entries[0].State != "FREE" {
		t.Errorf("%+v", menu)
	}
	for _, e := range menu.BestBlocksFor.Entries {
		if !strings.Contains(e.Sentence, e.Blocks[0].Title) {
			t.Errorf("%q does not say that it speaks of %s", e.Sentence, e.Blocks[0].Title)
		}
	}
	if a := ada.Ask(`query($s: ID!, $e: ID!, $o: ID!) { bestBlocksFor(scheduleID: $s, enrollmentID: $e, offsiteOptionID: $o, blocks: 0) { entries { state } } }`,
		V{"s": y.schedule, "e": y.enrollments[0], "o": y.campus}); len(a.Errors) != 1 || !strings.Contains(a.Errors[0].Message, "0 is out of bounds: write 1 to 4") {
		t.Errorf("no block at all: %+v", a.Errors)
	}
	nobody := V{"fellowJoins": V{"name": "Grace Hopper", "trackID": y.track, "sharePercent": 0}}
	if _, errs := director.Try(createScenario, V{"in": V{"scheduleID": y.schedule, "changes": []V{nobody}}}); len(errs) != 1 || !strings.Contains(errs[0].Message, "0 is out of bounds: write 1 to 100") {
		t.Errorf("no time at all: %+v", errs)
	}

	var asked struct{ ElectiveRequest struct{ ID string } }
	do(t, ada, &asked, `mutation($in: RequestFromScenarioInput!) { requestFromScenario(input: $in) { electiveRequest { id state consequenceAnswer { sentence } } userErrors { code field message } } }`,
		V{"scenarioID": tried[0], "objective": "Image processing at scale.", "mentorID": y.mentor})
	request := asked.ElectiveRequest.ID
	var read struct {
		Node struct{ ConsequenceAnswer struct{ Sentence string } }
	}
	mara.Get(`query($id: ID!) { node(id: $id) { ... on ElectiveRequest { objective consequenceAnswer { sentence moves { because } } } } }`, V{"id": request}, &read)
	if !strings.Contains(read.Node.ConsequenceAnswer.Sentence, "It is possible") {
		t.Errorf("the mentor reads %+v", read)
	}
	do(t, mara, nil, `mutation($in: AnswerRequestInput!) { answerRequest(input: $in) { approval { decision role } userErrors { code field message } } }`, V{"requestID": request, "decision": "APPROVED"})
	if now := everythingPublished(t, director); now != before {
		t.Error("trying and asking changed what is published")
	}

	// Meanwhile another what-if becomes a draft and is published.
	var other scenarioMade
	do(t, director, &other, createScenario, V{"scheduleID": y.schedule, "title": "Ben first", "changes": []V{y.place(1, "elective", 1)}})
	do(t, director, nil, solveScenario, V{"id": other.Scenario.ID})
	var promoted struct {
		Schedule *struct{ ID string }
		Conflict *struct{ Kind, Sentence string }
	}
	do(t, director, &promoted, promoteScenario, V{"id": other.Scenario.ID})
	if promoted.Schedule == nil {
		t.Fatalf("%+v", promoted.Conflict)
	}
	publish(t, director, promoted.Schedule.ID)

	var decided struct {
		Schedule *struct{ ID string }
		Conflict *struct {
			Kind, Sentence string
			Cells          []struct{ Kind string }
		}
		ElectiveRequest struct{ State string }
	}
	do(t, director, &decided, decideRequest, V{"requestID": request, "decision": "APPROVED"})
	if decided.Conflict == nil || decided.Conflict.Kind != "BASE_REPLACED" || len(decided.Conflict.Cells) == 0 || decided.Schedule != nil || decided.ElectiveRequest.State != "SUBMITTED" {
		t.Fatalf("a stale base: %+v", decided)
	}
	var moved struct {
		Node struct{ Moved *struct{ Kind string } }
	}
	ada.Get(`query($id: ID!) { node(id: $id) { ... on Scenario { moved { kind sentence now { number } cells { block { title } } } } } }`, V{"id": tried[1]}, &moved)
	if moved.Node.Moved == nil {
		t.Error("the fellow does not hear that the base has moved")
	}
	do(t, ada, nil, `mutation($in: RebaseScenarioInput!) { rebaseScenario(input: $in) { answer { sentence } scenario { schedule { id } } userErrors { code field message } } }`, V{"id": tried[1]})
	do(t, director, &decided, decideRequest, V{"requestID": request, "decision": "APPROVED", "rebase": true, "note": "Go."})
	if decided.Schedule == nil || decided.ElectiveRequest.State != "APPROVED" {
		t.Fatalf("%+v", decided)
	}
	publish(t, director, decided.Schedule.ID)
	var final struct {
		Node struct {
			State string
			Cells []struct {
				EnrollmentID, BlockID, RotationID string
				Pinned                            bool
			}
		}
	}
	ada.Get(`query($id: ID!) { node(id: $id) { ... on Schedule { state cells { enrollmentID blockID rotationID pinned } } } }`, V{"id": decided.Schedule.ID}, &final)
	found := false
	for _, c := range final.Node.Cells {
		found = found || c.EnrollmentID == y.enrollments[0] && c.BlockID == y.blocks[0] && c.RotationID == y.rotations["elective"] && c.Pinned
	}
	if final.Node.State != "PUBLISHED" || !found {
		t.Errorf("%+v", final)
	}
}

// everythingPublished is a hash over all that is published.
func everythingPublished(t *testing.T, c *webtest.Client) string {
	t.Helper()
	var all json.RawMessage
	c.Get(`{ schedules(where: {state: PUBLISHED}) { edges { node { id version title objective bound publishedAt cells { id enrollmentID blockID part percent rotationID offsiteOptionID mentorID pinned pinReason } } } }
		wishes { totalCount } leaves { totalCount } pins { totalCount } ruleSettings { totalCount } coverages { edges { node { version minimum maximum } } } }`, nil, &all)
	return fmt.Sprintf("%x", sha256.Sum256(all))
}

// Eight people try at once: nothing that is published changes, and each sees only the own, by every way to ask.
func TestEightPeopleTryAtOnce(t *testing.T) {
	s := webtest.Start(t)
	y, director := triedYear(t, s)
	before := everythingPublished(t, director)
	var group sync.WaitGroup
	for n := range 8 {
		fellow := n % 3
		c := s.Fellow(y.program, y.fellows[fellow])
		group.Go(func() {
			mine := map[string]bool{}
			for k := range 3 {
				var made scenarioMade
				payload, errs := c.Try(createScenario, V{"in": V{"scheduleID": y.schedule, "title": fmt.Sprint("secret of ", n), "changes": []V{y.place(fellow, "elective", k)}}})
				if err := json.Unmarshal(payload, &made); err != nil || len(errs) > 0 {
					t.Error(err, errs)
					return
				}
				mine[made.Scenario.ID] = true
				if _, errs := c.Try(solveScenario, V{"in": V{"id": made.Scenario.ID, "mode": []string{"CHECK", "REPAIR", "REOPTIMIZE"}[k]}}); len(errs) > 0 {
					t.Error(errs)
				}
			}
			body := c.Ask(`{ scenarios { totalCount edges { node { id title answer { sentence } owner { id } changes { totalCount } } } } scenarioChanges { totalCount }
				schedules { edges { node { scenarios { totalCount edges { node { id title } } } } } } }`, nil).Body
			var got struct {
				Data struct {
					Scenarios struct {
						TotalCount int
						Edges      []struct{ Node struct{ ID string } }
					}
					ScenarioChanges struct{ TotalCount int }
					Schedules       struct {
						Edges []struct {
							Node struct{ Scenarios struct{ TotalCount int } }
						}
					}
				}
			}
			if err := json.Unmarshal([]byte(body), &got); err != nil {
				t.Error(err, body)
				return
			}
			d := got.Data
			if d.Scenarios.TotalCount != 3 || d.ScenarioChanges.TotalCount != 3 || d.Schedules.Edges[0].Node.Scenarios.TotalCount != 3 {
				t.Errorf("person %d sees %s", n, body)
			}
			for _, e := range d.Scenarios.Edges {
				if !mine[e.Node.ID] {
					t.Errorf("person %d sees another's scenario", n)
				}
			}
			for other := range 8 {
				if other != n && strings.Contains(body, fmt.Sprint("secret of ", other)) {
					t.Errorf("person %d reads the secret of %d", n, other)
				}
			}
		})
	}
	group.Wait()
	if now := everythingPublished(t, director); now != before {
		t.Error("trying changed what is published")
	}
	if body := director.Ask(`{ scenarios { totalCount } scenarioChanges { totalCount } }`, nil).Body; strings.Count(body, `"totalCount":0`) != 2 {
		t.Errorf("the director sees %s", body)
	}
}

// Every kind of change that can be stored can be asked for, under the same name.
func TestEveryKindOfChangeHasItsInput(t *testing.T) {
	s := schema()
	fields := map[string]bool{}
	for _, f := range s.Types["ScenarioChangeInput"].Fields {
		fields[strings.ToLower(f.Name)] = true
		if f.Type.NonNull {
			t.Errorf("%s is demanded, and exactly one of them is given", f.Name)
		}
	}
	for _, v := range s.Types["ScenarioChangeKind"].EnumValues {
		if name := strings.ToLower(strings.ReplaceAll(v.Name, "_", "")); !fields[name] {
			t.Errorf("%s cannot be asked for", v.Name)
		}
	}
	if len(fields) != len(s.Types["ScenarioChangeKind"].EnumValues) || len(fields) != 17 {
		t.Errorf("%d inputs", len(fields))
	}
}

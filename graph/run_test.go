package graph_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// smallYear describes, through mutations alone, a program of one fellow, two
// months and two rotations of a month each.
func smallYear(t *testing.T, s *webtest.Server) (programID, yearID string) {
	t.Helper()
	admin := s.Administrator()
	programID = admin.Create("Program", V{"code": "small", "title": "Small", "institution": "I", "specialty": "S"})
	director := s.Director(programID)
	var rows []V
	trackID := director.Create("Track", V{"programID": programID, "code": "t", "title": "T", "unit": "MONTHS", "length": 2})
	for _, code := range []string{"pacs", "data"} {
		id := director.Create("Rotation", V{"programID": programID, "code": code, "title": strings.ToUpper(code), "kind": "CORE"})
		rows = append(rows, V{"code": code, "title": code, "minimum": 1, "maximum": 1, "rotationIDs": []string{id}})
	}
	if _, errs := director.Try(`mutation($in: SetCurriculumInput!) { setCurriculum(input: $in) { track { requirements { totalCount } } userErrors { code field message } } }`,
		V{"in": V{"trackID": trackID, "requirements": rows}}); len(errs) > 0 {
		t.Fatal(errs)
	}
	yearID = director.Create("AcademicYear", V{"programID": programID, "title": "2027", "startsOn": "2027-07-01", "endsOn": "2027-08-31", "calendar": "MONTHS"})
	fellow := director.Create("Fellow", V{"programID": programID, "code": "ada", "name": "Ada"})
	director.Create("Enrollment", V{"programID": programID, "fellowID": fellow, "academicYearID": yearID, "trackID": trackID})
	return programID, yearID
}

// event is what the subscription tells.
type event struct {
	OptimizationRunProgress struct {
		Status   string
		Final    bool
		Schedule *struct {
			ID, State   string
			Assignments struct{ TotalCount int }
		}
		OptimizationRun struct{ Status string }
	}
}

const following = `subscription($id: ID!) { optimizationRunProgress(id: $id) { status phase objective bound gap elapsedMs final
	schedule { id state assignments { totalCount } } optimizationRun { status } } }`

func TestAYearIsGeneratedFollowedAndPublished(t *testing.T) {
	s := webtest.Start(t)
	program, year := smallYear(t, s)
	director, coordinator := s.Director(program), s.Coordinator(program)

	const generate = `mutation($in: GenerateScheduleInput!) { generateSchedule(input: $in) { optimizationRun { id status seed academicYear { title } } userErrors { code field message } clientMutationId } }`
	payload, errs := coordinator.Try(generate, V{"in": V{"academicYearID": year, "timeLimitMs": 20000, "idempotencyKey": "once"}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var made struct {
		OptimizationRun struct{ ID, Seed string }
	}
	if err := json.Unmarshal(payload, &made); err != nil || made.OptimizationRun.Seed != "1" {
		t.Fatalf("%s, %v", payload, err)
	}
	run := made.OptimizationRun.ID
	if again, _ := coordinator.Try(generate, V{"in": V{"academicYearID": year, "timeLimitMs": 20000, "idempotencyKey": "once"}}); !strings.Contains(string(again), run) {
		t.Errorf("sent twice, it is run twice: %s", again)
	}

	last := overWebSocket(t, coordinator, run)
	if p := last.OptimizationRunProgress; p.Status != "OPTIMAL" || p.Schedule == nil || p.Schedule.State != "DRAFT" || p.Schedule.Assignments.TotalCount != 2 || p.OptimizationRun.Status != "OPTIMAL" {
		t.Fatalf("ended as %+v", p)
	}
	if events := overEvents(t, coordinator, run); len(events) != 1 || !events[0].OptimizationRunProgress.Final {
		t.Errorf("an ended run tells %+v", events)
	}

	var standing struct {
		Enrollments struct {
			Edges []struct {
				Node struct {
					Progress []struct {
						Requirement            struct{ Title string }
						Done, Planned, Missing float64
					}
				}
			}
		}
	}
	director.Get(`{ enrollments { edges { node { progress { requirement { title } done planned missing } } } } }`, nil, &standing)
	for _, p := range standing.Enrollments.Edges[0].Node.Progress {
		if p.Done+p.Planned != 1 || p.Missing != 0 || p.Requirement.Title == "" {
			t.Errorf("with the draft: %+v", p)
		}
	}

	const publish = `mutation($id: ID!) { publishSchedule(input: {id: $id}) { schedule { state publishedBy { email } } userErrors { code field message } } }`
	id := last.OptimizationRunProgress.Schedule.ID
	if a := coordinator.Ask(publish, V{"id": id}); a.Code() != "FORBIDDEN" {
		t.Errorf("a coordinator publishes: %s", a.Body)
	}
	payload, errs = director.Try(publish, V{"id": id})
	if len(errs) > 0 || !strings.Contains(string(payload), "PUBLISHED") || !strings.Contains(string(payload), director.Email) {
		t.Errorf("%s %v", payload, errs)
	}
}

func TestARunOfAnotherProgramIsNotThere(t *testing.T) {
	s := webtest.Start(t)
	_, year := smallYear(t, s)
	other := s.Director(s.Administrator().Create("Program", V{"code": "other", "title": "O", "institution": "I", "specialty": "S"}))
	if _, errs := other.Try(`mutation($y: ID!) { generateSchedule(input: {academicYearID: $y}) { userErrors { code field message } } }`, V{"y": year}); len(errs) != 1 || errs[0].Code != "NOT_FOUND" {
		t.Errorf("generating: %+v", errs)
	}
	if _, errs := other.Try(`mutation { cancelOptimizationRun(input: {id: "run_01J0000000000000000000000"}) { userErrors { code field message } } }`, nil); len(errs) != 1 || errs[0].Code != "NOT_FOUND" {
		t.Errorf("cancelling: %+v", errs)
	}
	if runs, err := s.Store.Client.OptimizationRun.Query().Count(access.System(context.Background())); runs != 0 || err != nil {
		t.Errorf("%d runs, %v", runs, err)
	}
}

// overWebSocket follows a run to its end, signed in by the first message.
func overWebSocket(t *testing.T, c *webtest.Client, run string) (last event) {
	t.Helper()
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	ws, _, err := d.Dial("ws"+strings.TrimPrefix(c.URL, "http")+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	_ = ws.SetReadDeadline(time.Now().Add(60 * time.Second))
	send := func(m any) {
		if err := ws.WriteJSON(m); err != nil {
			t.Fatal(err)
		}
	}
	send(V{"type": "connection_init", "payload": V{"Authorization": "Bearer " + c.Token}})
	subscribed := false
	for {
		var m struct {
			Type    string
			Payload json.RawMessage
		}
		if err := ws.ReadJSON(&m); err != nil {
			t.Fatalf("after %+v: %v", last, err)
		}
		switch m.Type {
		case "connection_ack":
			send(V{"id": "1", "type": "subscribe", "payload": V{"query": following, "variables": V{"id": run}}})
			subscribed = true
		case "next":
			var p struct {
				Data   event
				Errors json.RawMessage
			}
			if err := json.Unmarshal(m.Payload, &p); err != nil || len(p.Errors) > 0 {
				t.Fatalf("%s, %v", m.Payload, err)
			}
			last = p.Data
		case "complete":
			if !subscribed || !last.OptimizationRunProgress.Final {
				t.Fatalf("it ended before the run: %+v", last)
			}
			return last
		case "error":
			t.Fatalf("refused: %s", m.Payload)
		}
	}
}

// overEvents follows a run over server-sent events.
func overEvents(t *testing.T, c *webtest.Client, run string) (events []event) {
	t.Helper()
	body, _ := json.Marshal(V{"query": following, "variables": V{"id": run}})
	req, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, c.URL+"/graphql", strings.NewReader(string(body)))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	req.Header.Set("Authorization", "Bearer "+c.Token)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() {
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			var p struct{ Data event }
			if err := json.Unmarshal([]byte(data), &p); err != nil {
				t.Fatal(err)
			}
			events = append(events, p.Data)
		}
	}
	return events
}

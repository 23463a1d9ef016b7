package graph_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// A handYear is what an edit names: a fellow's enrollment, the blocks of the year, the rotations by code.
type handYear struct {
	program, year, enrollment string
	blocks                    []string
	rotations                 map[string]string
}

// byHand reads the identifiers of a small year.
func byHand(t *testing.T, s *webtest.Server) (handYear, *webtest.Client) {
	t.Helper()
	y := handYear{rotations: map[string]string{}}
	y.program, y.year = smallYear(t, s)
	director := s.Director(y.program)
	var got struct {
		Enrollments struct {
			Edges []struct{ Node struct{ ID string } }
		}
		Blocks struct {
			Edges []struct{ Node struct{ ID string } }
		}
		Rotations struct {
			Edges []struct{ Node struct{ ID, Code string } }
		}
	}
	director.Get(`{ enrollments { edges { node { id } } } blocks(orderBy: {field: NUMBER, direction: ASC}) { edges { node { id } } } rotations { edges { node { id code } } } }`, nil, &got)
	y.enrollment = got.Enrollments.Edges[0].Node.ID
	for _, b := range got.Blocks.Edges {
		y.blocks = append(y.blocks, b.Node.ID)
	}
	for _, r := range got.Rotations.Edges {
		y.rotations[r.Node.Code] = r.Node.ID
	}
	return y, director
}

const editing = `mutation($in: EditScheduleInput!) { editSchedule(input: $in) { applied schedule { id version edited: editedAt }
	breachesMade { rule sentence forceable open fellow { name } blocks { title startsOn } rotationID mentorID }
	breachesMended { rule } worthBefore { exact tiers { tier } } worthAfter { exact } cells { enrollmentID blockID before { rotationID } after { rotationID rotation { code } } }
	userErrors { code field message } } }`

// What a director does with a draft, over HTTP from the empty grid to the published year and back.
func TestADraftByHand(t *testing.T) {
	s := webtest.Start(t)
	y, director := byHand(t, s)
	heard := listening(t, director, y)

	var draft struct{ Schedule struct{ ID string } }
	payload, errs := director.Try(`mutation($in: CreateDraftInput!) { createDraft(input: $in) { schedule { id number } userErrors { code field message } } }`, V{"in": V{"academicYearID": y.year, "title": "By hand"}})
	if err := json.Unmarshal(payload, &draft); err != nil || len(errs) > 0 {
		t.Fatal(err, errs)
	}
	id := draft.Schedule.ID
	assign := func(t0 int, code string) V {
		return V{"assign": V{"enrollmentID": y.enrollment, "blockID": y.blocks[t0], "rotationID": y.rotations[code]}}
	}
	edit := func(version int, more V, edits ...V) (out struct {
		Applied                      bool
		Schedule                     *struct{ Version int }
		BreachesMade, BreachesMended []struct {
			Rule, Sentence string
			Forceable      bool
			Fellow         *struct{ Name string }
		}
		WorthBefore, WorthAfter *struct{ Exact string }
		Cells                   []struct {
			BlockID       string
			Before, After *struct{ RotationID string }
		}
	}, errs []webtest.UserError) {
		in := V{"id": id, "expectedVersion": version, "edits": edits}
		for k, v := range more {
			in[k] = v
		}
		payload, errs := director.Try(editing, V{"in": in})
		if err := json.Unmarshal(payload, &out); err != nil {
			t.Fatal(err)
		}
		return out, errs
	}
	tried, errs := edit(1, V{"dryRun": true}, assign(0, "pacs"))
	if len(errs) > 0 || tried.Applied || len(tried.Cells) != 1 || tried.Cells[0].Before != nil || tried.Schedule.Version != 1 {
		t.Fatalf("%+v %v", tried, errs)
	}
	done, errs := edit(1, nil, assign(0, "pacs"))
	if len(errs) > 0 || !done.Applied || done.Schedule.Version != 2 {
		t.Fatalf("%+v %v", done, errs)
	}
	if _, errs := edit(1, nil, assign(1, "data")); len(errs) != 1 || errs[0].Code != "STALE_VERSION" || !strings.Contains(errs[0].Message, "changed the schedule on") || errs[0].Path() != "input.expectedVersion" {
		t.Errorf("stale: %+v", errs)
	}
	wrong, errs := edit(2, nil, assign(1, "pacs"))
	if len(errs) == 0 || errs[0].Code != "FAILED_PRECONDITION" || wrong.Applied || wrong.Schedule != nil || len(wrong.BreachesMade) == 0 || wrong.BreachesMade[0].Fellow.Name != "Ada" || wrong.WorthAfter == nil {
		t.Errorf("two months of PACS: %+v %v", wrong, errs)
	}
	if done, errs = edit(2, nil, assign(1, "data")); len(errs) > 0 || !done.Applied {
		t.Fatalf("%+v %v", done, errs)
	}

	var read struct {
		Node struct {
			Cells []struct{ RotationID, EnrollmentID string }
			Check struct {
				Feasible, Complete bool
				Breaches, Missing  []struct{ Sentence string }
			}
			CanPublish struct {
				Ready   bool
				Reasons []string
			}
			Account struct {
				Total   struct{ Exact string }
				Fellows []struct {
					Fellow struct{ Name string }
					Blocks int
				}
			}
			Cell struct {
				Why       []struct{ Kind, Sentence string }
				InsteadOf struct {
					Possible bool
					Sentence string
					Moves    []struct{ BlockID string }
				}
				Menu []struct{ Sentence string }
			}
		}
	}
	const all = `query($id: ID!, $e: ID!, $b: ID!, $r: ID!) { node(id: $id) { ... on Schedule { cells { rotationID enrollmentID mentorID } check { feasible complete breaches { sentence } missing { sentence } }
		canPublish { ready reasons approvalsNeeded approvalsHave awaited } account { total { exact } fellows { fellow { name } blocks wishes { because } } terms(blockID: $b) { exact } }
		cell(enrollmentID: $e, blockID: $b) { why { kind sentence } insteadOf(rotationID: $r) { possible sentence moves { blockID } } menu { sentence } } } } }`
	director.Get(all, V{"id": id, "e": y.enrollment, "b": y.blocks[0], "r": y.rotations["data"]}, &read)
	n := read.Node
	if len(n.Cells) != 2 || !n.Check.Feasible || !n.Check.Complete || !n.CanPublish.Ready || n.Account.Fellows[0].Blocks != 2 || n.Account.Fellows[0].Fellow.Name != "Ada" {
		t.Errorf("%+v", n)
	}
	if len(n.Cell.Why) == 0 || !n.Cell.InsteadOf.Possible || len(n.Cell.InsteadOf.Moves) != 2 || len(n.Cell.Menu) != 2 {
		t.Errorf("%+v", n.Cell)
	}

	const publish = `mutation($in: PublishScheduleInput!) { publishSchedule(input: $in) { schedule { state publishNote } userErrors { code field message } } }`
	if payload, errs := director.Try(publish, V{"in": V{"id": id, "note": "Our year."}}); len(errs) > 0 || !strings.Contains(string(payload), "Our year.") {
		t.Fatalf("%s %v", payload, errs)
	}
	var copied struct{ Schedule struct{ ID string } }
	payload, _ = director.Try(`mutation($in: CreateDraftInput!) { createDraft(input: $in) { schedule { id } userErrors { code field message } } }`, V{"in": V{"fromScheduleID": id}})
	if err := json.Unmarshal(payload, &copied); err != nil {
		t.Fatal(err)
	}
	first := id
	id = copied.Schedule.ID
	if done, errs = edit(2, nil, V{"move": V{"enrollmentID": y.enrollment, "blockID": y.blocks[1], "toBlockID": y.blocks[0]}}); len(errs) > 0 || len(done.Cells) != 2 {
		t.Fatalf("%+v %v", done, errs)
	}
	var compared struct {
		CompareSchedules struct {
			Changed int
			Cells   []struct{ Kind string }
			Total   struct{ Change struct{ Exact string } }
		}
	}
	director.Get(`query($a: ID!, $b: ID!) { compareSchedules(a: $a, b: $b) { changed cells { kind fellow { name } block { title } before { rotation { title } } } total { change { exact } } fellows { cells perBlock { change { exact } } } } }`,
		V{"a": first, "b": id}, &compared)
	if c := compared.CompareSchedules; c.Changed != 2 || c.Cells[0].Kind != "CHANGED" || c.Total.Change.Exact != "0" {
		t.Errorf("%+v", c)
	}
	if _, errs := director.Try(publish, V{"in": V{"id": id}}); len(errs) > 0 {
		t.Fatal(errs)
	}
	if payload, errs := director.Try(`mutation($in: RollBackScheduleInput!) { rollBackSchedule(input: $in) { schedule { number state basedOn { id } } userErrors { code field message } } }`,
		V{"in": V{"id": first, "insteadOf": id}}); len(errs) > 0 || !strings.Contains(string(payload), "PUBLISHED") || !strings.Contains(string(payload), first) {
		t.Errorf("%s %v", payload, errs)
	}
	want := "DRAFTED EDITED EDITED PUBLISHED DRAFTED EDITED PUBLISHED PUBLISHED"
	if got := heard(len(strings.Fields(want))); got != want {
		t.Errorf("heard %s", got)
	}
	stranger := s.Director(s.Administrator().Create("Program", V{"code": "other", "title": "O", "institution": "I", "specialty": "S"}))
	if a := stranger.Ask(all, V{"id": id, "e": y.enrollment, "b": y.blocks[0], "r": y.rotations["data"]}); strings.Contains(a.Body, "Ada") || !strings.Contains(a.Body, `"node":null`) {
		t.Errorf("a stranger reads %s", a.Body)
	}
}

// listening follows a program's schedules over a WebSocket; what it returns waits for so many
// events. Drafts are made until the first is heard, since nothing says when a subscription stands.
func listening(t *testing.T, c *webtest.Client, y handYear) func(n int) string {
	t.Helper()
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	ws, _, err := d.Dial("ws"+strings.TrimPrefix(c.URL, "http")+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ws.Close() })
	for _, m := range []V{{"type": "connection_init", "payload": V{"Authorization": "Bearer " + c.Token}}, {"id": "1", "type": "subscribe", "payload": V{
		"query": `subscription($p: ID!) { scheduleChanged(programID: $p) { kind by at schedule { id } } }`, "variables": V{"p": y.program}}}} {
		if err := ws.WriteJSON(m); err != nil {
			t.Fatal(err)
		}
	}
	type change struct {
		Kind     string
		Schedule struct{ ID string }
	}
	heard := make(chan change, 100)
	go func() {
		defer close(heard)
		for {
			var m struct {
				Type    string
				Payload struct {
					Data struct{ ScheduleChanged change }
				}
			}
			if ws.ReadJSON(&m) != nil {
				return // the test is over
			}
			if m.Type == "next" {
				heard <- m.Payload.Data.ScheduleChanged
			}
		}
	}()
	for stands := false; !stands; {
		var probe struct{ Schedule struct{ ID string } }
		payload, _ := c.Try(`mutation($y: ID!) { createDraft(input: {academicYearID: $y}) { schedule { id } userErrors { code field message } } }`, V{"y": y.year})
		if err := json.Unmarshal(payload, &probe); err != nil {
			t.Fatal(err)
		}
		for wait := time.After(time.Second); !stands && wait != nil; {
			select {
			case e := <-heard:
				stands = e.Schedule.ID == probe.Schedule.ID
			case <-wait:
				wait = nil
			}
		}
	}
	return func(n int) string {
		var kinds []string
		for len(kinds) < n {
			select {
			case e := <-heard:
				if e.Schedule.ID == "" {
					t.Errorf("an event without its schedule: %+v", e)
				}
				kinds = append(kinds, e.Kind)
			case <-time.After(20 * time.Second):
				t.Fatalf("heard only %v", kinds)
			}
		}
		return strings.Join(kinds, " ")
	}
}

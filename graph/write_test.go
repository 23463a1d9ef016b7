package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// V are the variables of a request.
type V = webtest.Variables

func TestANounIsMadeChangedAndPutAway(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	program := admin.Create("Program", V{"code": "informatics", "title": "Imaging Informatics", "institution": "Mayo", "specialty": "Informatics"})
	director := s.Director(program)

	payload, errs := director.Try(`mutation($input: CreateSiteInput!) { createSite(input: $input) {
		site { id code version program { title } mentors { totalCount } } userErrors { code field message } clientMutationId } }`,
		V{"input": V{"programID": program, "code": "main", "title": "Main campus", "city": "Rochester", "country": "US", "kind": "HOME", "clientMutationId": "m1"}})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var made struct {
		Site struct {
			ID, Code string
			Version  int
			Program  struct{ Title string }
		}
		ClientMutationID string
	}
	if err := json.Unmarshal(payload, &made); err != nil {
		t.Fatal(err)
	}
	if made.Site.Code != "main" || made.Site.Version != 1 || made.Site.Program.Title != "Imaging Informatics" || made.ClientMutationID != "m1" {
		t.Errorf("made %s", payload)
	}

	const update = `mutation($input: UpdateSiteInput!) { updateSite(input: $input) { site { title version } userErrors { code field message } } }`
	if _, errs := director.Try(update, V{"input": V{"id": made.Site.ID, "expectedVersion": 1, "title": "Main"}}); len(errs) > 0 {
		t.Fatal(errs)
	}
	if _, errs := director.Try(update, V{"input": V{"id": made.Site.ID, "expectedVersion": 1, "title": "Other"}}); len(errs) != 1 || errs[0].Code != "STALE_VERSION" || errs[0].Path() != "input.expectedVersion" {
		t.Errorf("a stale version: %+v", errs)
	}
	if _, errs := director.Try(`mutation($input: CreateSiteInput!) { createSite(input: $input) { site { id } userErrors { code field message } } }`,
		V{"input": V{"programID": program, "code": "main", "title": "Again", "city": "x", "country": "US", "kind": "HOME"}}); len(errs) != 1 || errs[0].Code != "CONFLICT" {
		t.Errorf("a code that is taken: %+v", errs)
	}
	if _, errs := director.Try(update, V{"input": V{"id": made.Site.ID, "expectedVersion": 2, "title": strings.Repeat("x", 5000)}}); len(errs) != 1 || errs[0].Code != "BAD_USER_INPUT" ||
		!strings.Contains(errs[0].Message, "has 5000 characters; at most ") {
		t.Errorf("a title that is too long names no limit: %+v", errs)
	}
	if _, errs := director.Try(`mutation($input: ArchiveSiteInput!) { archiveSite(input: $input) { site { archivedAt } userErrors { code field message } } }`,
		V{"input": V{"id": made.Site.ID, "expectedVersion": 2}}); len(errs) > 0 {
		t.Fatal(errs)
	}
	var left struct {
		Sites struct{ TotalCount int }
		Node  struct{ Title, ArchivedAt string }
	}
	director.Get(`query($id: ID!) { sites { totalCount } node(id: $id) { ... on Site { title archivedAt } } }`, V{"id": made.Site.ID}, &left)
	if left.Sites.TotalCount != 0 || left.Node.Title != "Main" || left.Node.ArchivedAt == "" {
		t.Errorf("after archiving: %+v", left)
	}
}

func TestWhatOneMayNotSeeIsNotThere(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	a := admin.Create("Program", V{"code": "a", "title": "A", "institution": "I", "specialty": "S"})
	b := admin.Create("Program", V{"code": "b", "title": "B", "institution": "I", "specialty": "S"})
	site := admin.Create("Site", V{"programID": a, "code": "main", "title": "Main", "city": "x", "country": "US", "kind": "HOME"})
	other := s.Director(b)

	var seen struct {
		Node  *struct{ ID string }
		Nodes []*struct{ ID string }
		Sites struct{ TotalCount int }
	}
	other.Get(`query($id: ID!, $b: ID!) { node(id: $id) { id } nodes(ids: [$id, "sit_nothing", $b]) { id } sites { totalCount } }`, V{"id": site, "b": b}, &seen)
	if seen.Node != nil || len(seen.Nodes) != 3 || seen.Nodes[0] != nil || seen.Nodes[1] != nil || seen.Nodes[2] == nil || seen.Sites.TotalCount != 0 {
		t.Errorf("the other director sees %+v", seen)
	}
	_, errs := other.Try(`mutation($id: ID!) { updateSite(input: {id: $id, title: "Mine"}) { site { id } userErrors { code field message } } }`, V{"id": site})
	if len(errs) != 1 || errs[0].Code != "NOT_FOUND" || errs[0].Path() != "input.id" {
		t.Errorf("changing what is not there: %+v", errs)
	}
	if a := s.Stranger().Ask(`{ sites { totalCount } }`, nil); a.Code() != "UNAUTHENTICATED" {
		t.Errorf("a stranger: %s", a.Body)
	}
}

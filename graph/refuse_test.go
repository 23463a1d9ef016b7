package graph_test

import (
	"context"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// TestNothingIsStoredOfWhatIsRefused sends one wrong value at a time, reads the answer and then the database.
func TestNothingIsStoredOfWhatIsRefused(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	program := admin.Create("Program", V{"code": "p", "title": "P", "institution": "I", "specialty": "S"})
	other := admin.Create("Program", V{"code": "o", "title": "O", "institution": "I", "specialty": "S"})
	director := s.Director(program)
	foreign := admin.Create("Site", V{"programID": other, "code": "f", "title": "F", "city": "c", "country": "US", "kind": "HOME"})
	director.Create("Mentor", V{"programID": program, "code": "taken", "name": "T"})

	input := func(change V) V {
		in := V{"programID": program, "code": "new", "name": "N", "capacity": 1}
		for k, v := range change {
			if v == nil {
				delete(in, k)
			} else {
				in[k] = v
			}
		}
		return V{"in": in}
	}
	const create = `mutation($in: CreateMentorInput!) { createMentor(input: $in) { mentor { id } userErrors { code field message } } }`
	for _, c := range []struct {
		name  string
		in    V
		code  string
		field string
	}{
		// Refused before the mutation runs: the document does not fit the schema.
		{"a number as text", V{"capacity": "5"}, "BAD_USER_INPUT", ""},
		{"a number over 32 bits", V{"capacity": 1 << 33}, "BAD_USER_INPUT", ""},
		{"a fraction", V{"capacity": 1.5}, "GRAPHQL_VALIDATION_FAILED", ""},
		{"text as a truth value", V{"clinical": "yes"}, "GRAPHQL_VALIDATION_FAILED", ""},
		{"a field that is none", V{"hat": "red"}, "GRAPHQL_VALIDATION_FAILED", ""},
		{"a field that is missing", V{"name": nil}, "GRAPHQL_VALIDATION_FAILED", ""},
		{"an id that cannot be one", V{"siteID": "'; DROP TABLE mentors"}, "BAD_USER_INPUT", ""},
		// Refused by what it means: user errors that name the field.
		{"a code that is taken", V{"code": "taken"}, "CONFLICT", "input.code"},
		{"a blank name", V{"name": " "}, "BAD_USER_INPUT", "input.name"},
		{"a name of 5,000 letters", V{"name": strings.Repeat("n", 5000)}, "BAD_USER_INPUT", "input.name"},
		{"an address that is none", V{"email": "not an address"}, "BAD_USER_INPUT", "input.email"},
		{"a negative capacity", V{"capacity": -1}, "BAD_USER_INPUT", "input.capacity"},
		{"a site that is none", V{"siteID": "sit_01J0000000000000000000000"}, "NOT_FOUND", "input.siteID"},
		{"a site of another program", V{"siteID": foreign}, "NOT_FOUND", "input.siteID"},
		{"a program as a site", V{"siteID": program}, "NOT_FOUND", "input.siteID"},
		{"a program that one does not direct", V{"programID": other}, "NOT_FOUND", "input.programID"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := director.Ask(create, input(c.in))
			for _, inside := range []string{"UNIQUE", "constraint", "ent:", "sql", "validator", "goroutine"} {
				if strings.Contains(a.Body, inside) {
					t.Errorf("it shows its inside (%s): %s", inside, a.Body)
				}
			}
			if len(a.Errors) > 0 {
				if a.Code() != c.code || c.field != "" {
					t.Errorf("got %s", a.Body)
				}
			} else if _, errs := director.Try(create, input(c.in)); len(errs) == 0 || errs[0].Code != c.code || errs[0].Path() != c.field || errs[0].Message == "" {
				t.Errorf("got %s", a.Body)
			}
			if n, err := s.Store.Client.Mentor.Query().Count(access.System(context.Background())); n != 1 || err != nil {
				t.Errorf("%d mentors are stored, %v", n, err)
			}
		})
	}
}

func TestTwoPeopleEditOneThing(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	program := admin.Create("Program", V{"code": "p", "title": "P", "institution": "I", "specialty": "S"})
	const update = `mutation($id: ID!, $v: Int, $title: String) { updateProgram(input: {id: $id, expectedVersion: $v, title: $title}) { program { title version } userErrors { code field message } } }`
	a, b := s.Director(program), s.Director(program)
	if _, errs := a.Try(update, V{"id": program, "v": 1, "title": "A"}); len(errs) > 0 {
		t.Fatal(errs)
	}
	if _, errs := b.Try(update, V{"id": program, "v": 1, "title": "B"}); len(errs) != 1 || errs[0].Code != "STALE_VERSION" {
		t.Errorf("the second: %+v", errs)
	}
	var v struct{ Node struct{ Title string } }
	a.Get(`query($id: ID!) { node(id: $id) { ... on Program { title } } }`, V{"id": program}, &v)
	if v.Node.Title != "A" {
		t.Errorf("stored is %q", v.Node.Title)
	}
}

// The log of changes has who, when, what before and what after, and why.
func TestAChangeIsInTheLog(t *testing.T) {
	s := webtest.Start(t)
	admin := s.Administrator()
	program := admin.Create("Program", V{"code": "p", "title": "Before", "institution": "I", "specialty": "S"})
	director := s.Director(program)
	if _, errs := director.Try(`mutation($id: ID!) { updateProgram(input: {id: $id, title: "After", changeReason: "a new name"}) { userErrors { code } } }`, V{"id": program}); len(errs) > 0 {
		t.Fatal(errs)
	}
	var v struct {
		AuditEntries struct {
			Edges []struct {
				Node struct {
					ActorName, Action, Reason string
					Before, After             map[string]any
				}
			}
		}
	}
	director.Get(`query($id: ID!) { auditEntries(last: 1, where: {entityID: $id}) { edges { node { actorName action reason before after } } } }`, V{"id": program}, &v)
	if len(v.AuditEntries.Edges) != 1 {
		t.Fatalf("%d entries", len(v.AuditEntries.Edges))
	}
	if e := v.AuditEntries.Edges[0].Node; e.Reason != "a new name" || e.Before["title"] != "Before" || e.After["title"] != "After" || e.ActorName == "" {
		t.Errorf("the log has %+v", e)
	}
}

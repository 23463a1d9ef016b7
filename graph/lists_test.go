package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/internal/web"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// fiveSites makes a program with the sites A to E and returns it and its director.
func fiveSites(t *testing.T) (*webtest.Server, *webtest.Client, string) {
	s := webtest.Start(t)
	admin := s.Administrator()
	program := admin.Create("Program", V{"code": "p", "title": "P", "institution": "I", "specialty": "S"})
	director := s.Director(program)
	for i, city := range []string{"Tokyo", "Rochester", "Phoenix", "Jacksonville", "Lima"} {
		director.Create("Site", V{"programID": program, "code": fmt.Sprintf("s%d", i), "title": string(rune('E' - i)), "city": city, "country": "US", "kind": "CAMPUS"})
	}
	return s, director, program
}

// page is one page of sites.
type page struct {
	Sites struct {
		TotalCount int
		Edges      []struct {
			Cursor string
			Node   struct{ Title, City string }
		}
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       string
		}
	}
}

func (p page) titles() (s string) {
	for _, e := range p.Sites.Edges {
		s += e.Node.Title
	}
	return s
}

const pages = `query($first: Int, $after: Cursor, $last: Int, $before: Cursor, $where: SiteWhereInput, $orderBy: SiteOrder) {
	sites(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: $orderBy) {
		totalCount edges { cursor node { title city } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

func TestAListIsReadPageByPage(t *testing.T) {
	_, director, _ := fiveSites(t)
	order := V{"field": "TITLE", "direction": "ASC"}
	seen, after, rounds := "", any(nil), 0
	for more := true; more; rounds++ {
		var p page
		director.Get(pages, V{"first": 2, "after": after, "orderBy": order}, &p)
		seen, after, more = seen+p.titles(), p.Sites.PageInfo.EndCursor, p.Sites.PageInfo.HasNextPage
		if p.Sites.TotalCount != 5 || rounds > 5 {
			t.Fatalf("round %d of %d rows", rounds, p.Sites.TotalCount)
		}
	}
	if seen != "ABCDE" || rounds != 3 {
		t.Errorf("saw %s in %d rounds", seen, rounds)
	}
	var p page
	director.Get(pages, V{"last": 2, "orderBy": order}, &p)
	if p.titles() != "DE" || !p.Sites.PageInfo.HasPreviousPage {
		t.Errorf("the last two are %s", p.titles())
	}
	director.Get(pages, V{"last": 2, "before": p.Sites.PageInfo.StartCursor, "orderBy": order}, &p)
	if p.titles() != "BC" {
		t.Errorf("the two before are %s", p.titles())
	}
}

func TestAListIsFilteredAndOrdered(t *testing.T) {
	_, director, _ := fiveSites(t)
	for _, c := range []struct {
		name  string
		where V
		want  string
	}{
		{"by a value", V{"city": "Lima"}, "A"},
		{"by several", V{"titleIn": []string{"B", "D"}}, "DB"},
		{"by one of two", V{"or": []V{{"city": "Lima"}, {"title": "E"}}}, "EA"},
		{"by none", V{"not": V{"titleIn": []string{"A", "B"}}}, "EDC"},
	} {
		var p page
		director.Get(pages, V{"where": c.where, "orderBy": V{"field": "TITLE", "direction": "DESC"}}, &p)
		if p.titles() != c.want || p.Sites.TotalCount != len(c.want) {
			t.Errorf("%s: got %s of %d", c.name, p.titles(), p.Sites.TotalCount)
		}
	}
}

// What a client sends by mistake is refused in words and is no accident.
func TestListsRefuseInWords(t *testing.T) {
	_, director, _ := fiveSites(t)
	for _, c := range []struct {
		name string
		vars V
	}{
		{"a page of 101", V{"first": 101}},
		{"a page of nothing", V{"first": 0}},
		{"from both ends", V{"first": 1, "last": 1}},
		{"a cursor that is none", V{"first": 1, "after": "nonsense!"}},
		{"a cursor of another kind", V{"first": 1, "after": "gqFpo0FCQ6F2g6FhAaFiAqFjAw", "orderBy": V{"field": "TITLE", "direction": "ASC"}}},
	} {
		a := director.Ask(pages, c.vars)
		if c := a.Code(); c != "BAD_USER_INPUT" {
			t.Errorf("%v: %q %s", c, a.Code(), a.Body)
		}
	}
	if a := director.Ask(pages, V{"orderBy": V{"field": "NOPE", "direction": "ASC"}}); a.Code() != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("an order that is none: %s", a.Body)
	}
	if a := director.Ask(pages, V{"where": V{"hasProgramWith": []V{{"title": "P"}}}}); a.Code() != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("a filter past the rules of who sees what: %s", a.Body)
	}
}

// The explorer asks for the whole schema with one long document, and it has to pass every limit.
func TestTheExplorersFirstQuestionPasses(t *testing.T) {
	s := webtest.Start(t)
	var v struct {
		Schema struct {
			Types []struct{ Name string }
		} `json:"__schema"`
	}
	s.Stranger().Get(introspection, nil, &v)
	if len(v.Schema.Types) < 400 {
		t.Errorf("%d types", len(v.Schema.Types))
	}
}

func TestAServerMayKeepItsSchemaToItself(t *testing.T) {
	s := webtest.Start(t, func(o *web.Options) { o.Introspection = false })
	for _, q := range []string{introspection, `{ __type(name: "Fellow") { name } }`} {
		if a := s.Stranger().Ask(q, nil); a.Code() != "FORBIDDEN" {
			t.Errorf("got %.300s", a.Body)
		}
	}
	for _, q := range []string{`{ fellowz { totalCount } }`, `{ fellows(frst: 1) { totalCount } }`, `{ node(id: "a") { ... on Felow { id } } }`, `{ fellows(orderBy: {field: NAM, direction: ASC}) { totalCount } }`} {
		if a := s.Stranger().Ask(q, nil); a.Code() != "GRAPHQL_VALIDATION_FAILED" || strings.Contains(strings.ToLower(a.Body), "did you mean") {
			t.Errorf("it tells: %s", a.Body)
		}
	}
}

const introspection = `query IntrospectionQuery { __schema {
	queryType { name kind } mutationType { name kind } subscriptionType { name kind }
	types { ...FullType } directives { name description locations args { ...InputValue } } } }
fragment FullType on __Type { kind name description
	fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
	inputFields { ...InputValue } interfaces { ...TypeRef }
	enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
	ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }`

func TestWhoIsAsking(t *testing.T) {
	s, director, program := fiveSites(t)
	var v struct {
		Viewer struct {
			Account       *struct{ Email string }
			Administrator bool
			Demonstration bool
			Roles         []struct {
				Role    string
				Program struct{ ID string }
			}
		}
		ServerInfo struct {
			Version string
			Limits  struct{ Page int }
		}
	}
	const q = `{ viewer { account { email } administrator demonstration roles { role program { id } } } serverInfo { version now limits { page } } }`
	director.Get(q, nil, &v)
	if v.Viewer.Account.Email != director.Email || len(v.Viewer.Roles) != 1 || v.Viewer.Roles[0].Role != "DIRECTOR" || v.Viewer.Roles[0].Program.ID != program || v.ServerInfo.Limits.Page != 100 {
		b, _ := json.Marshal(v)
		t.Errorf("got %s", b)
	}
	v.Viewer.Account = nil
	s.Stranger().Get(q, nil, &v)
	if v.Viewer.Account != nil {
		t.Error("a stranger has an account")
	}
}

func TestTheRulesHaveTheirCards(t *testing.T) {
	s := webtest.Start(t)
	var v struct {
		Rules []struct{ ID, Title, Text, Group string }
	}
	s.Stranger().Get(`{ rules { id title text group tier soft weight parameters { name type text required default minimum maximum } } }`, nil, &v)
	if len(v.Rules) < 10 {
		t.Errorf("%d rules", len(v.Rules))
	}
	for _, r := range v.Rules {
		if r.ID == "" || r.Title == "" || r.Text == "" || r.Group == "" {
			t.Errorf("a card has gaps: %+v", r)
		}
	}
}

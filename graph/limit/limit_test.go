package limit_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/fellowplan/fellowplan/graph/limit"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
	type Query {
		fellows(first: Int, after: String, last: Int, before: String): FellowConnection!
		nodes(ids: [ID!]!): [Fellow]!
		fellow(id: ID!, kind: Kind): Fellow
		rules: [Rule!]!
	}
	enum Kind { CORE ELECTIVE }
	type Rule { id: ID! title: String! }
	type FellowConnection { edges: [FellowEdge] totalCount: Int! }
	type FellowEdge { node: Fellow cursor: String! }
	type Fellow { id: ID! name: String! friends(first: Int, last: Int): FellowConnection! best: Fellow }
`})

// ask runs a document through the real executor with the gate in front, up to the point where it would be run.
func ask(t *testing.T, gate *limit.Gate, query string, variables map[string]any) (*graphql.OperationContext, gqlerror.List) {
	t.Helper()
	e := executor.New(&graphql.ExecutableSchemaMock{SchemaFunc: func() *ast.Schema { return schema }})
	e.Use(gate)
	e.SetQueryCache(gate)
	e.SetParserTokenLimit(gate.Tokens)
	e.SetDisableSuggestion(true)
	e.SetDefaultRulesFn(limit.Rules)
	ctx := graphql.StartOperationTrace(context.Background())
	return e.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
}

func TestTheGate(t *testing.T) {
	for _, c := range []struct {
		name, query string
		variables   map[string]any
		change      func(*limit.Limits)
		typical     limit.Typical
		code        string // "" when the document passes
		says        string
	}{
		{name: "a page of 100", query: `{fellows(first:100){edges{node{id name}}}}`},
		{name: "a page of 101", query: `{fellows(first:101){edges{node{id}}}}`, code: "BAD_USER_INPUT", says: "first of fellows is 101: ask for 1 to 100"},
		{name: "a last page of 101", query: `{fellows(last:101){edges{node{id}}}}`, code: "BAD_USER_INPUT", says: "last of fellows is 101"},
		{name: "a page of nothing", query: `{fellows(first:0){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		{name: "a negative page", query: `{fellows(first:-1){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		{name: "a page too long for a number", query: `{fellows(first:99999999999999999999){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		{name: "a page of 101 in a variable", query: `query($n:Int){fellows(first:$n){edges{node{id}}}}`, variables: map[string]any{"n": json.Number("101")}, code: "BAD_USER_INPUT"},
		{name: "a page of 101 as a variable's default", query: `query($n:Int=101){fellows(first:$n){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		{name: "a page of 101 below a page, in a fragment", query: `{fellows{edges{node{...f}}}} fragment f on Fellow{friends(first:101){totalCount}}`, code: "BAD_USER_INPUT"},
		{name: "a page from both ends", query: `{fellows(first:1,last:1){edges{node{id}}}}`, code: "BAD_USER_INPUT", says: "both ends"},
		{name: "101 ids", query: `query($i:[ID!]!){nodes(ids:$i){id}}`, variables: map[string]any{"i": make([]any, 101)}, code: "TOO_LARGE", says: "101 ids"},

		// 1 + 50 edges, 50 nodes, 50 ids = 151 values: the page that one gets without asking.
		{name: "a cost of 151 under 151", query: `{fellows{edges{node{id}}}}`, change: func(l *limit.Limits) { l.Cost = 151 }},
		{name: "a cost of 151 under 150", query: `{fellows{edges{node{id}}}}`, change: func(l *limit.Limits) { l.Cost = 150 }, code: "TOO_LARGE", says: `151 values, most of them in "fellows": 150`},
		// 1 + 5 edges, nodes and ids = 16.
		{name: "a list of usual length by its type", query: `{fellows{edges{node{id}}}}`, typical: limit.Typical{"Fellow": 5}, change: func(l *limit.Limits) { l.Cost = 15 }, code: "TOO_LARGE", says: `16 values`},
		{name: "a list of usual length by its place", query: `{fellows{edges{node{id}}}}`, typical: limit.Typical{"Fellow": 50, "Query.fellows": 5}, change: func(l *limit.Limits) { l.Cost = 16 }},
		{name: "a length that was asked for", query: `{fellows(first:50){edges{node{id}}}}`, typical: limit.Typical{"Fellow": 5}, change: func(l *limit.Limits) { l.Cost = 150 }, code: "TOO_LARGE", says: `151 values`},
		{name: "a page of null", query: `query($n:Int){fellows(first:$n,last:null){edges{node{id}}}}`, change: func(l *limit.Limits) { l.Cost = 150 }, code: "TOO_LARGE", says: `151 values`},
		// 1 + 1 edge (+ node + friends + 3 edges (+ node + id)) = 1 + 1*(1 + 1 + 1 + 3*3) = 13.
		{name: "a cost of 13 under 12", query: `{fellows(first:1){edges{node{friends(first:3){edges{node{id}}}}}}}`, change: func(l *limit.Limits) { l.Cost = 12 }, code: "TOO_LARGE", says: "13 values"},
		// 1 + 10 rules and their titles, at the weight of a list without pages: 20.
		{name: "a list without pages", query: `{rules{title}}`, change: func(l *limit.Limits) { l.Cost = 19 }, code: "TOO_LARGE", says: "20 values"},
		{name: "nine circular edges of 100", query: "{" + strings.Repeat("fellows(first:100){edges{node{", 1) + strings.Repeat("friends(first:100){edges{node{", 8) + "id" + strings.Repeat("}}}", 9) + "}", code: "TOO_LARGE", says: "countless values"},

		{name: "a depth of 5 under 5", query: `{fellow(id:"a"){best{best{best{id}}}}}`, change: func(l *limit.Limits) { l.Depth = 5 }},
		{name: "a depth of 6 under 5", query: `{fellow(id:"a"){best{best{best{best{id}}}}}}`, change: func(l *limit.Limits) { l.Depth = 5 }, code: "TOO_LARGE", says: "nests 6 deep: 5"},
		{name: "a depth of 6 through fragments", query: `{fellow(id:"a"){...a}} fragment a on Fellow{best{best{...b}}} fragment b on Fellow{best{best{id}}}`, change: func(l *limit.Limits) { l.Depth = 5 }, code: "TOO_LARGE"},
		{name: "51 aliases", query: "{" + strings.Repeat(`a:fellow(id:"a"){id} `, 51) + "}", change: func(l *limit.Limits) { l.RootFields = 100 }, code: "TOO_LARGE", says: "renames 51 fields"},
		{name: "51 directives", query: `{fellow(id:"a"){` + strings.Repeat("id @include(if:true) ", 51) + "}}", code: "TOO_LARGE", says: "51 directives"},
		{name: "21 root fields through a fragment", query: "{...q} fragment q on Query {" + strings.Repeat("rules{id} ", 21) + "}", code: "TOO_LARGE", says: "21 fields at its root"},
		{name: "1001 words", query: "{rules{" + strings.Repeat("id ", 1000) + "}}", code: "TOO_LARGE", says: "more than 1000 words"},
		{name: "64 kB and a byte", query: "{rules{id}}" + strings.Repeat(" ", 64<<10-10), code: "TOO_LARGE", says: "65537 bytes: 65536"},
		{name: "no GraphQL", query: "{", code: "GRAPHQL_PARSE_FAILED"},

		{name: "an unknown field", query: `{fellowz{id}}`, code: "GRAPHQL_VALIDATION_FAILED", says: "Cannot query field"},
		{name: "an unknown argument", query: `{fellow(id:"a", kin:CORE){id}}`, code: "GRAPHQL_VALIDATION_FAILED", says: "Unknown argument"},
		{name: "an unknown type", query: `{fellow(id:"a"){... on Fello{id}}}`, code: "GRAPHQL_VALIDATION_FAILED", says: "Unknown type"},
		{name: "an unknown enum value", query: `{fellow(id:"a", kind:COR){id}}`, code: "GRAPHQL_VALIDATION_FAILED", says: "does not exist"},
		{name: "a missing selection", query: `{fellow(id:"a")}`, code: "GRAPHQL_VALIDATION_FAILED"},
		{name: "fragments in a circle", query: `{fellow(id:"a"){...a}} fragment a on Fellow{best{...b}} fragment b on Fellow{best{...a}}`, code: "GRAPHQL_VALIDATION_FAILED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := limit.Default
			if c.change != nil {
				c.change(&l)
			}
			_, errs := ask(t, limit.New(schema, l, c.typical), c.query, c.variables)
			if c.code == "" {
				if len(errs) != 0 {
					t.Fatalf("refused: %v", errs)
				}
				return
			}
			if len(errs) == 0 {
				t.Fatal("it passed")
			}
			if got := errs[0].Extensions["code"]; got != c.code || !strings.Contains(errs[0].Message, c.says) {
				t.Errorf("got %v %q", got, errs[0].Message)
			}
			for _, e := range errs {
				if strings.Contains(strings.ToLower(e.Message), "did you mean") {
					t.Errorf("it suggests: %q", e.Message)
				}
			}
		})
	}
}

// The document of 1 kB that a walk without memory weighs for a minute.
func TestDoublingFragmentsAreWeighedAtOnce(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{fellow(id:"a"){...f0}}`)
	const fragments = 28
	for i := range fragments {
		fmt.Fprintf(&b, " fragment f%d on Fellow{...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Fellow{id}", fragments)
	start := time.Now()
	_, errs := ask(t, limit.New(schema, limit.Default, nil), b.String(), nil)
	if took := time.Since(start); took > 500*time.Millisecond {
		t.Errorf("it took %v", took)
	}
	// 2^28 ids and the fellow around them.
	if len(errs) != 1 || !strings.Contains(errs[0].Message, "268435457 values") {
		t.Errorf("got %v", errs)
	}
}

// Equal fields are compared pairwise by validation: the limit on words keeps that short.
func TestTheLongestDocumentIsValidatedAtOnce(t *testing.T) {
	start := time.Now()
	if _, errs := ask(t, limit.New(schema, limit.Default, nil), "{rules{"+strings.Repeat("id ", 990)+"}}", nil); errs != nil {
		t.Fatal(errs)
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestTheCacheIsBoundedByBytes(t *testing.T) {
	l := limit.Default
	l.CacheBytes = 1000
	gate := limit.New(schema, l, nil)
	query := func(i int) string { return fmt.Sprintf("{rules{id}} #%d%s", i, strings.Repeat("x", 200)) }
	for i := range 50 {
		if _, errs := ask(t, gate, query(i), nil); errs != nil {
			t.Fatal(errs)
		}
	}
	kept := 0
	for i := range 50 {
		if _, ok := gate.Get(context.Background(), query(i)); ok {
			kept += len(query(i))
		}
	}
	if kept == 0 || kept > 1000 {
		t.Errorf("%d bytes are kept", kept)
	}
}

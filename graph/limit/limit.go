// Package limit refuses a GraphQL document that asks for too much, before
// anything is validated or run. Every bound is a parameter with a default.
//
// The walk over a document remembers what a fragment costs, so that 28 fragments
// which each spread the next one twice (1 kB that stand for 268 million fields)
// are weighed in microseconds; its sums saturate; and a list counts as often as
// its page is long, because a circle of nine connections is small on paper only.
package limit

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// Limits bounds one document. Zero means no bound only for Cost; everything else needs a positive number.
type Limits struct {
	DocumentBytes int // length of the document
	Tokens        int // words and signs: validation is quadratic in equal fields
	Depth         int // nesting of fields, edges and node included
	Aliases       int // renamed fields in the document
	Directives    int // @skip, @include and others in the document
	RootFields    int // fields of the operation itself, fragments spread
	Cost          int // values that the answer may hold at most
	Page          int // first and last
	DefaultPage   int // what a list has at most when neither first nor last is given
	ListWeight    int // entries that a list without pages counts as
	CacheBytes    int // documents kept parsed and validated
}

// Default is what a frontend needs with room to spare.
var Default = Limits{
	DocumentBytes: 64 << 10,
	Tokens:        1000,
	Depth:         30,
	Aliases:       50,
	Directives:    50,
	RootFields:    20,
	Cost:          200_000,
	Page:          100,
	DefaultPage:   50,
	ListWeight:    10,
	CacheBytes:    1 << 20,
}

// Typical tells how many entries a list has that was asked for without a length,
// by "Type.field" or else by the type of its entries. What it does not know counts
// as DefaultPage. It makes an unhurried first question cheap; what lists really
// hold is bounded by the budget of rows.
type Typical map[string]int

// Gate is the extension that applies limits. It is also the cache of validated documents.
type Gate struct {
	Limits
	schema  *ast.Schema
	typical Typical
	cache   documents
}

var (
	_             graphql.OperationParameterMutator = (*Gate)(nil)
	_             graphql.HandlerExtension          = (*Gate)(nil)
	_             graphql.Cache[*ast.QueryDocument] = (*Gate)(nil)
	requestErrors                                   = []fault.Code{fault.TooLarge, fault.BadInput}
)

// The executor asks errcode whether an error ends the request before it ran;
// over a WebSocket that decides between "error" and "next".
func init() {
	for _, c := range requestErrors {
		errcode.RegisterErrorType(string(c), errcode.KindProtocol)
	}
}

// New makes a gate for documents of the schema.
func New(schema *ast.Schema, l Limits, typical Typical) *Gate {
	return &Gate{Limits: l, schema: schema, typical: typical, cache: documents{most: l.CacheBytes}}
}

// ExtensionName is the name under which the executor knows the gate.
func (g *Gate) ExtensionName() string { return "Limits" }

// Validate accepts every schema.
func (g *Gate) Validate(graphql.ExecutableSchema) error { return nil }

// Get returns a document that was validated before.
func (g *Gate) Get(_ context.Context, query string) (*ast.QueryDocument, bool) {
	return g.cache.get(query)
}

// Add keeps a validated document.
func (g *Gate) Add(_ context.Context, query string, doc *ast.QueryDocument) { g.cache.add(query, doc) }

// MutateOperationParameters weighs a request before it is validated and refuses what is too large.
func (g *Gate) MutateOperationParameters(_ context.Context, p *graphql.RawParams) *gqlerror.Error {
	if n := len(p.Query); n > g.DocumentBytes {
		return tooLarge("the document has %d bytes: %d are the limit", n, g.DocumentBytes)
	}
	doc, known := g.cache.get(p.Query)
	if !known {
		var err error
		doc, err = parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, g.Tokens)
		if err != nil {
			return g.parseError(err)
		}
		if err := g.countMarks(doc); err != nil {
			return err
		}
	}
	op := doc.Operations.ForName(p.OperationName)
	if op == nil {
		return nil // the executor says which operation is missing
	}
	return g.weigh(doc, op, p)
}

// parseError keeps the parser's words, and its own limit is ours.
func (g *Gate) parseError(err error) *gqlerror.Error {
	if strings.Contains(err.Error(), "token limit") {
		return tooLarge("the document has more than %d words and signs: split it, or move values into variables", g.Tokens)
	}
	var e *gqlerror.Error
	if !errors.As(err, &e) {
		e = gqlerror.Wrap(err)
	}
	errcode.Set(e, errcode.ParseFailed)
	return e
}

// weigh bounds depth, root fields and cost of the operation, and the length of every page.
func (g *Gate) weigh(doc *ast.QueryDocument, op *ast.OperationDefinition, p *graphql.RawParams) *gqlerror.Error {
	w := &walk{Gate: g, doc: doc, op: op, params: p, fragments: map[visit]weight{}}
	root := g.rootType(op)
	total := w.selection(root, op.SelectionSet, noPage)
	switch {
	case w.refusal != nil:
		return w.refusal
	case total.depth > g.Depth:
		return tooLarge("the document nests %d deep: %d are the limit", total.depth, g.Depth)
	case total.fields > int64(g.RootFields):
		return tooLarge("the operation has %d fields at its root: %d are the limit", total.fields, g.RootFields)
	case g.Cost > 0 && total.cost > int64(g.Cost):
		return tooLarge("the answer may hold %s values, most of them in %q: %d are the limit. Ask for shorter pages (first: …) or less in one request",
			count(total.cost), w.heaviest, g.Cost)
	}
	return nil
}

func (g *Gate) rootType(op *ast.OperationDefinition) *ast.Definition {
	switch op.Operation {
	case ast.Mutation:
		return g.schema.Mutation
	case ast.Subscription:
		return g.schema.Subscription
	}
	return g.schema.Query
}

// count writes a saturated sum as what it is.
func count(n int64) string {
	if n >= most {
		return "countless"
	}
	return fmt.Sprint(n)
}

func tooLarge(format string, args ...any) *gqlerror.Error {
	return refusal(fault.TooLarge, format, args...)
}

func refusal(code fault.Code, format string, args ...any) *gqlerror.Error {
	e := gqlerror.Errorf(format, args...)
	errcode.Set(e, string(code))
	return e
}

package graph

import (
	"context"
	"reflect"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// Budget is what a query may really take, whatever its weight promised.
type Budget struct {
	Rows    int // read from the database
	Entries int // of all lists in the answer: in a circle a row read once is shown many times
}

// DefaultBudget leaves room for a hundred fellows' years in one answer.
var DefaultBudget = Budget{Rows: 100_000, Entries: 20_000}

type entriesKey struct{}

// ExtensionName is the name under which the executor knows the budget.
func (Budget) ExtensionName() string { return "Budget" }

// Validate accepts every schema.
func (Budget) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptOperation gives queries their budget. Changes read what their invariants need.
func (b Budget) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		return next(ctx)
	}
	ctx = program.ReadAtMost(ctx, b.Rows)
	return next(context.WithValue(ctx, entriesKey{}, new(atomic.Int64)))
}

// InterceptField counts the entries of lists as they are found, before any is shown.
func (b Budget) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	found, err := next(ctx)
	if err != nil || found == nil || graphql.GetFieldContext(ctx).Field.Definition.Type.Elem == nil {
		return found, err
	}
	shown, ok := ctx.Value(entriesKey{}).(*atomic.Int64)
	list := reflect.ValueOf(found)
	if !ok || list.Kind() != reflect.Slice {
		return found, err
	}
	if shown.Add(int64(list.Len())) > int64(b.Entries) {
		return nil, fault.New(fault.TooLarge, "the lists of the answer have more than %d entries: ask for shorter pages (first: …) or less in one request", b.Entries)
	}
	return found, err
}

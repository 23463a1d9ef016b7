package graph

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vikstrous/dataloadgen"
)

// Gather is how long a field waits for the same field of other rows. The rows of
// an answer run at the same time, so that it is a question of microseconds, unless
// the machine is busy: then it is worth the wait.
const Gather = 8 * time.Millisecond

// batches gives every operation a place for the loaders of its fields.
type batches struct{ gather time.Duration }

func (batches) ExtensionName() string                   { return "Batches" }
func (batches) Validate(graphql.ExecutableSchema) error { return nil }

func (b batches) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription {
		return next(ctx) // a loader remembers what it found, and the next event finds something else
	}
	return next(context.WithValue(ctx, loadersKey{}, &loaders{gather: b.gather, byField: map[string]any{}}))
}

type loadersKey struct{}

// loaders are those of one operation, by the place of their field in the document.
type loaders struct {
	gather  time.Duration
	mu      sync.Mutex
	byField map[string]any
}

// batched answers a field of many rows with one call: the keys of all rows whose
// field stands at the same place in the document are gathered first. fetch runs in
// the context of one of them and so sees what is selected below.
//
// The executor's own batches know only rows that are direct elements of a list,
// and behind a connection there is an edge in between.
func batched[V any](ctx context.Context, key string, fetch func(ctx context.Context, keys []string) (map[string]V, error)) (V, error) {
	l, ok := ctx.Value(loadersKey{}).(*loaders)
	if !ok { // a subscription's event, or a test: one row is a batch
		found, err := fetch(ctx, []string{key})
		return found[key], err
	}
	return loaderOf(ctx, l, fetch).Load(ctx, key)
}

// batchedAll is batched for several keys of one row.
func batchedAll[V any](ctx context.Context, keys []string, fetch func(ctx context.Context, keys []string) (map[string]V, error)) ([]V, error) {
	l, ok := ctx.Value(loadersKey{}).(*loaders)
	if ok {
		return loaderOf(ctx, l, fetch).LoadAll(ctx, keys)
	}
	found, err := fetch(ctx, keys)
	out := make([]V, len(keys))
	for i, k := range keys {
		out[i] = found[k]
	}
	return out, err
}

func loaderOf[V any](ctx context.Context, l *loaders, fetch func(ctx context.Context, keys []string) (map[string]V, error)) *dataloadgen.Loader[string, V] {
	place := placeOf(ctx)
	l.mu.Lock()
	defer l.mu.Unlock()
	if known, ok := l.byField[place].(*dataloadgen.Loader[string, V]); ok {
		return known
	}
	made := dataloadgen.NewLoader(func(_ context.Context, keys []string) ([]V, []error) {
		found, err := fetch(ctx, keys)
		out := make([]V, len(keys))
		for i, k := range keys {
			out[i] = found[k]
		}
		if err != nil {
			errs := make([]error, len(keys))
			for i := range errs {
				errs[i] = err
			}
			return out, errs
		}
		return out, nil
	}, dataloadgen.WithWait(l.gather), dataloadgen.WithBatchCapacity(10_000))
	l.byField[place] = made
	return made
}

// placeOf is the path of the field that is answered, without the numbers of rows.
func placeOf(ctx context.Context) string {
	var b strings.Builder
	for _, step := range graphql.GetPath(ctx) {
		if name, ok := step.(ast.PathName); ok {
			b.WriteString(string(name))
			b.WriteByte('.')
		}
	}
	return b.String()
}

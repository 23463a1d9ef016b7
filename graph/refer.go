package graph

import "context"

// many is a query of any noun that loads what is selected below it.
type many[Q, N any] interface {
	CollectFields(ctx context.Context, satisfies ...string) (Q, error)
	All(ctx context.Context) ([]N, error)
}

// referredAll is referred for a list of ids, in their order. What the viewer may not see is left out.
func referredAll[N any, Q many[Q, *N]](ctx context.Context, ids []string, query func(ids []string) Q, idOf func(*N) string) ([]*N, error) {
	if len(ids) == 0 {
		return []*N{}, nil
	}
	found, err := batchedAll(ctx, ids, func(ctx context.Context, ids []string) (map[string]*N, error) {
		return load(ctx, query(ids), idOf)
	})
	if err != nil {
		return nil, err
	}
	out := make([]*N, 0, len(found))
	for _, n := range found {
		if n != nil {
			out = append(out, n)
		}
	}
	return out, nil
}

// referred loads the noun with an id together with all those that stand at the
// same place of the answer. What the viewer may not see, and the empty id, is null.
func referred[N any, Q many[Q, *N]](ctx context.Context, id string, query func(ids []string) Q, idOf func(*N) string) (*N, error) {
	if id == "" {
		return nil, nil
	}
	return batched(ctx, id, func(ctx context.Context, ids []string) (map[string]*N, error) {
		return load(ctx, query(ids), idOf)
	})
}

// load reads nouns with what is selected below them.
func load[N any, Q many[Q, *N]](ctx context.Context, query Q, idOf func(*N) string) (map[string]*N, error) {
	q, err := query.CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := q.All(ctx)
	found := make(map[string]*N, len(rows))
	for _, row := range rows {
		found[idOf(row)] = row
	}
	return found, err
}

// Package policy is the door between the schema and whoever decides who may see
// and do what. The schema asks the decider that the context carries; where there
// is none, the answer is no.
package policy

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/privacy"
)

// Decider says what may be read and written. It may narrow a query by adding predicates to it.
type Decider interface {
	// Query returns nil when the query, as narrowed, may run.
	Query(ctx context.Context, q ent.Query) error
	// Mutation returns nil when the change may be made.
	Mutation(ctx context.Context, m ent.Mutation) error
}

type key struct{}

// NewContext returns a context in which d decides.
func NewContext(ctx context.Context, d Decider) context.Context {
	return context.WithValue(ctx, key{}, d)
}

// FromContext returns the decider of the context, or nil.
func FromContext(ctx context.Context) Decider {
	d, _ := ctx.Value(key{}).(Decider)
	return d
}

// Ask is the policy of every noun: it asks the context's decider.
type Ask struct{}

// EvalQuery implements ent.Policy.
func (Ask) EvalQuery(ctx context.Context, q ent.Query) error {
	if d := FromContext(ctx); d != nil {
		return d.Query(ctx, q)
	}
	return privacy.Denyf("nobody in the context may decide about %T", q)
}

// EvalMutation implements ent.Policy.
func (Ask) EvalMutation(ctx context.Context, m ent.Mutation) error {
	if d := FromContext(ctx); d != nil {
		return d.Mutation(ctx, m)
	}
	return privacy.Denyf("nobody in the context may decide about %s", m.Type())
}

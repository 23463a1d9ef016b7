package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/graph/model"
	"github.com/fellowplan/fellowplan/graph/refusal"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// change makes a change in one transaction. What the caller can mend comes back
// as user errors for the payload, everything else as an error of the field.
func (r *Resolver) change(ctx context.Context, reason *string, fn func(ctx context.Context, tx *ent.Tx) error) ([]*model.UserError, error) {
	return userErrors(r.Program.Change(ctx, options(reason), fn))
}

// expect makes sure that what input.id names is there for the viewer, in use, and as the caller has read it.
func expect(ctx context.Context, tx *ent.Tx, noun, id string, version *int) error {
	return program.Expect(ctx, tx, "input.id", noun, id, version)
}

func options(reason *string) program.ChangeOptions {
	return program.ChangeOptions{Reason: deref(reason)}
}

func deref[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// userErrors lists what the caller can mend; the list is never null.
func userErrors(err error) ([]*model.UserError, error) {
	faults, err := refusal.Mendable(err)
	list := make([]*model.UserError, len(faults))
	for i, f := range faults {
		list[i] = userError(f)
	}
	return list, err
}

func userError(f *fault.Fault) *model.UserError {
	field := make([]string, len(f.Path))
	for i, step := range f.Path {
		field[i] = inputName(step)
	}
	if len(field) == 0 {
		field = nil
	}
	return &model.UserError{Code: model.ErrorCode(f.Code), Field: field, Message: f.Message}
}

// inputName writes a step as the inputs of the schema do: programId is programID there.
func inputName(step string) string {
	if before, ok := strings.CutSuffix(step, "Id"); ok {
		return before + "ID"
	}
	if before, ok := strings.CutSuffix(step, "Ids"); ok {
		return before + "IDs"
	}
	return step
}

// payload completes the payload of a mutation: with what was changed, read again,
// when nothing was refused.
func payload[P any](refused []*model.UserError, err error, p *P, fill func(*P) error) (*P, error) {
	if err != nil {
		return nil, err
	}
	if len(refused) > 0 {
		return p, nil
	}
	return p, fill(p)
}

// collecting is a query of any noun.
type collecting[Q, N any] interface {
	CollectFields(ctx context.Context, satisfies ...string) (Q, error)
	Only(ctx context.Context) (N, error)
}

// reread loads what a mutation changed with everything that is selected below it
// in the payload, so that the answer takes as many statements as the same query
// would. A payload in which it is not selected takes none.
func reread[N any, Q collecting[Q, N]](ctx context.Context, field string, q Q) (nothing N, err error) {
	op := graphql.GetOperationContext(ctx)
	parent := graphql.GetFieldContext(ctx)
	for _, f := range graphql.CollectFields(op, parent.Field.Selections, []string{parent.Field.Definition.Type.Name()}) {
		if f.Name != field {
			continue
		}
		below := graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: parent.Field.Definition.Type.Name(), Field: f})
		if q, err = q.CollectFields(below); err != nil {
			return nothing, err
		}
		found, err := q.Only(ctx)
		if ent.IsNotFound(err) { // it was changed, and the viewer may no longer see it
			return nothing, nil
		}
		return found, err
	}
	return nothing, nil
}

// Package access says who may see and do what. It is asked by the policy of every
// noun for every query, every edge and every change, wherever they come from:
// nothing has to remember to ask. What one may not see answers as what does not
// exist; what one sees and may not change is refused with FORBIDDEN.
//
// Each noun has one rule, in the file of its subject; the rules file lists them,
// and a noun without a rule can be neither read nor written.
package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/privacy"

	"github.com/fellowplan/fellowplan/ent/intercept"
	"github.com/fellowplan/fellowplan/ent/schema/policy"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// System returns a context in which the program itself acts: it may do everything.
// The log of changes still names the viewer that the context had, if any.
func System(ctx context.Context) context.Context { return policy.NewContext(ctx, system{}) }

// As returns a context in which v acts.
func As(ctx context.Context, v *Viewer) context.Context {
	return policy.NewContext(context.WithValue(ctx, actorKey{}, v), decider{v})
}

// Stranger returns a context in which nobody has signed in: everything is answered UNAUTHENTICATED.
func Stranger(ctx context.Context) context.Context { return policy.NewContext(ctx, stranger{}) }

// From returns the viewer who acts in the context; there is none when a stranger does or the program itself.
func From(ctx context.Context) (*Viewer, bool) {
	d, ok := policy.FromContext(ctx).(decider)
	return d.viewer, ok
}

// IsSystem reports whether the program itself acts in the context.
func IsSystem(ctx context.Context) bool {
	_, ok := policy.FromContext(ctx).(system)
	return ok
}

type actorKey struct{}

// actor is the person behind what happens in the context, even when the program acts for them.
func actor(ctx context.Context) *Viewer {
	v, _ := ctx.Value(actorKey{}).(*Viewer)
	return v
}

// system decides yes.
type system struct{}

// Query implements policy.Decider.
func (system) Query(context.Context, ent.Query) error { return nil }

// Mutation implements policy.Decider.
func (system) Mutation(context.Context, ent.Mutation) error { return nil }

// stranger decides no.
type stranger struct{}

// Query implements policy.Decider.
func (stranger) Query(context.Context, ent.Query) error { return errStranger() }

// Mutation implements policy.Decider.
func (stranger) Mutation(context.Context, ent.Mutation) error { return errStranger() }

func errStranger() error { return fault.New(fault.Unauthorized, "sign in first") }

// decider decides by the rules for one viewer.
type decider struct{ viewer *Viewer }

// Query implements policy.Decider: it narrows the query to what the viewer may see.
func (d decider) Query(_ context.Context, q ent.Query) error {
	narrowed, err := intercept.NewQuery(q)
	if err != nil {
		return privacy.Denyf("no rule says who may see %T: %v", q, err)
	}
	rule, ok := rules[narrowed.Type()]
	if !ok {
		return privacy.Denyf("no rule says who may see a %s", narrowed.Type())
	}
	narrowed.WhereP(rule.See(d.viewer))
	return nil
}

// Mutation implements policy.Decider.
func (d decider) Mutation(ctx context.Context, m ent.Mutation) error {
	rule, ok := rules[m.Type()]
	if !ok {
		return privacy.Denyf("no rule says who may change a %s", m.Type())
	}
	change, err := newChange(ctx, d.viewer, m)
	if err != nil {
		return err
	}
	return change.allowed(rule)
}

// Package program makes every change to what is remembered: one change is one
// transaction, checked by the invariants before it is committed, and refused in
// words that name the field, the value and what would be right.
package program

import (
	"context"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
	"github.com/fellowplan/fellowplan/internal/store"
)

// Service makes changes. Make one per store, with New.
type Service struct {
	Store *store.Store
	// Now is the clock.
	Now func() time.Time
}

// New returns the service of a store and adds its hook to it. Call it before the first change, once.
func New(s *store.Store) *Service {
	s.Use(observe)
	return &Service{Store: s, Now: func() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }}
}

// ChangeOptions say what goes with a change.
type ChangeOptions struct {
	// Reason is kept in the log of changes.
	Reason string
	// Locate leads from a row and its field (as the schema names it, or "") to the
	// place in the caller's input. Without it every field is looked for in "input".
	Locate func(id, field string) string
}

// Change runs fn in one transaction and stores what it did when fn returns nil and
// every invariant holds; otherwise nothing is stored. What the caller can mend comes
// back as faults; any other error is an accident. A Change inside a Change joins it:
// the invariants are asked once, at the end of the outer one.
func (s *Service) Change(ctx context.Context, o ChangeOptions, fn func(ctx context.Context, tx *ent.Tx) error) error {
	if o.Locate == nil {
		o.Locate = inInput
	}
	if inside(ctx) != nil {
		return Explain("input", s.Store.Write(ctx, fn))
	}
	c := &change{touched: &invariant.Touched{}, locate: o.Locate}
	ctx = access.WithReason(context.WithValue(ctx, changeKey{}, c), o.Reason)
	return Explain("input", s.Store.Write(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if err := fn(ctx, tx); err != nil {
			return err
		}
		if err := c.countGrid(ctx, tx, s.Now()); err != nil {
			return err
		}
		return c.settle(ctx, tx)
	}))
}

// change is one change under way.
type change struct {
	touched *invariant.Touched
	locate  func(id, field string) string
}

type changeKey struct{}

// inside is the change that a context is part of, or nil.
func inside(ctx context.Context) *change {
	c, _ := ctx.Value(changeKey{}).(*change)
	return c
}

// settle asks the invariants. They see everything, whoever made the change.
func (c *change) settle(ctx context.Context, tx *ent.Tx) error {
	found, err := invariant.Check(access.System(ctx), &invariant.Scope{Client: tx.Client(), Touched: c.touched})
	if err != nil {
		return err
	}
	var list fault.List
	for _, f := range found {
		field := f.Field
		if !c.touched.Has(f.ID) {
			field = "" // a row that the caller did not speak of has no place in the input
		}
		refused := fault.At(f.Code, c.locate(f.ID, field), "%s", f.Message)
		refused.Cause = fmt.Errorf("invariant %s", f.Invariant)
		list = append(list, refused)
	}
	return list.Or()
}

// observe notes what a change touches, and says in words what the database refuses.
func observe(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		c := inside(ctx)
		if c == nil {
			return next.Mutate(ctx, m)
		}
		if !m.Op().Is(ent.OpCreate) {
			if err := c.touched.Record(ctx, m); err != nil {
				return nil, err
			}
		}
		v, err := next.Mutate(ctx, m)
		switch {
		case err != nil:
			return nil, c.refusal(ctx, m, err)
		case m.Op().Is(ent.OpCreate):
			return v, c.touched.Record(ctx, m)
		}
		return v, nil
	})
}

// inInput is the path of a field in the input of a mutation of one noun.
func inInput(_, field string) string {
	if field == "" {
		return "input"
	}
	return "input." + invariant.Camel(field)
}

// settled lets go of the transaction that a row was read in, once it is over.
func settled[T interface{ Unwrap() T }](ctx context.Context, row T) T {
	if inside(ctx) != nil {
		return row
	}
	return row.Unwrap()
}

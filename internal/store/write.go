package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
)

// transactionOf is the transaction that a context is inside of.
type transactionOf struct {
	store *Store
	tx    *ent.Tx
	// failed is the first error of a Write that joined; it dooms the whole.
	failed error
}

type transactionKey struct{}

// Write runs fn in one transaction: everything that it changed through tx is
// stored when it returns nil, and nothing when it returns an error or panics.
// Everything inside must use the context and the tx that fn gets.
//
// A Write inside a Write joins it. When the inner one fails, the outer one fails
// too, whatever it makes of the error: half a change is never stored.
func (s *Store) Write(ctx context.Context, fn func(ctx context.Context, tx *ent.Tx) error) (err error) {
	if outer, ok := ctx.Value(transactionKey{}).(*transactionOf); ok && outer.store == s {
		err := fn(ctx, outer.tx)
		if err != nil && outer.failed == nil {
			outer.failed = err
		}
		return err
	}
	tx, err := s.writer.Tx(ctx)
	if err != nil {
		return fmt.Errorf("beginning a transaction: %w", err)
	}
	open := true
	defer func() {
		if open { // fn panicked: nothing is stored, and the panic goes on
			_ = tx.Rollback()
		}
	}()
	inside := &transactionOf{store: s, tx: tx}
	txCtx := ent.NewTxContext(ent.NewContext(ctx, tx.Client()), tx)
	err = fn(context.WithValue(txCtx, transactionKey{}, inside), tx)
	open = false
	if err == nil {
		err = inside.failed
	}
	if err == nil {
		err = ctx.Err() // who is gone does not want it any more
	}
	if err != nil {
		if rollback := tx.Rollback(); rollback != nil && ctx.Err() == nil {
			return errors.Join(err, fmt.Errorf("rolling back: %w", rollback))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("committing: %w", err)
	}
	return nil
}

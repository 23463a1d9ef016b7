package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"entgo.io/ent/dialect"
)

// errReadOnly is an error of the program, not of people: every change is a transaction of Store.Write.
var errReadOnly = errors.New("store: this client only reads; change things inside Store.Write")

// driver is ent's driver with what every statement needs: instants in UTC, and a count for tests.
type driver struct {
	dialect.Driver
	readOnly bool
}

// Exec runs a statement that returns no rows.
func (d *driver) Exec(ctx context.Context, query string, args, v any) error {
	if d.readOnly {
		return errReadOnly
	}
	note(ctx, query)
	return d.Driver.Exec(ctx, query, inUTC(args), v)
}

// Query runs a statement that returns rows.
func (d *driver) Query(ctx context.Context, query string, args, v any) error {
	note(ctx, query)
	err := d.Driver.Query(ctx, query, inUTC(args), v)
	ration(ctx, v)
	return err
}

// Tx begins a transaction, which is immediate: a deferred one that reads first
// and writes later is refused with "database is locked" when another wrote in between.
func (d *driver) Tx(ctx context.Context) (dialect.Tx, error) {
	if d.readOnly {
		return nil, errReadOnly
	}
	note(ctx, "BEGIN IMMEDIATE")
	tx, err := d.Driver.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return &transaction{Tx: tx}, nil
}

// transaction does for the statements of a transaction what driver does for others.
type transaction struct{ dialect.Tx }

// Exec runs a statement that returns no rows.
func (t *transaction) Exec(ctx context.Context, query string, args, v any) error {
	note(ctx, query)
	return t.Tx.Exec(ctx, query, inUTC(args), v)
}

// Query runs a statement that returns rows.
func (t *transaction) Query(ctx context.Context, query string, args, v any) error {
	note(ctx, query)
	err := t.Tx.Query(ctx, query, inUTC(args), v)
	ration(ctx, v)
	return err
}

// QueryContext runs a query written by hand, past the rules of who may see what.
func (d *driver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return handwritten(ctx, d.Driver, query, args)
}

// QueryContext runs a query written by hand, past the rules of who may see what.
func (t *transaction) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return handwritten(ctx, t.Tx, query, args)
}

func handwritten(ctx context.Context, on any, query string, args []any) (*sql.Rows, error) {
	q, ok := on.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, errors.New("store: the driver runs no SQL written by hand")
	}
	note(ctx, query)
	return q.QueryContext(ctx, query, inUTC(args).([]any)...)
}

// inUTC turns every instant into UTC, to the microsecond. SQLite keeps instants as
// text and compares them as text, which is the order of time in one zone only.
func inUTC(args any) any {
	list, ok := args.([]any)
	if !ok {
		return args
	}
	out := make([]any, len(list))
	for i, a := range list {
		switch t := a.(type) {
		case time.Time:
			a = t.UTC().Truncate(time.Microsecond)
		case *time.Time:
			if t != nil {
				a = t.UTC().Truncate(time.Microsecond)
			}
		}
		out[i] = a
	}
	return out
}

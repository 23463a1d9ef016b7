package store

import (
	"context"
	"sync/atomic"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// WithRowBudget returns a context whose queries together read at most n rows; the
// row after them is refused with TOO_LARGE. A document is weighed before it runs by
// what its lists usually hold: this is what holds when they hold more.
func WithRowBudget(ctx context.Context, n int) context.Context {
	b := &budget{size: n}
	b.left.Store(int64(n))
	return context.WithValue(ctx, budgetKey{}, b)
}

type budgetKey struct{}

type budget struct {
	size int
	left atomic.Int64
}

// ration counts the rows of a query against the budget of its context, if it has one.
func ration(ctx context.Context, v any) {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	rows, isRows := v.(*entsql.Rows)
	if ok && isRows && rows.ColumnScanner != nil {
		rows.ColumnScanner = &rationed{rows.ColumnScanner, b, nil}
	}
}

// rationed are rows that end when the budget does.
type rationed struct {
	entsql.ColumnScanner
	budget *budget
	over   error
}

// Next goes to the next row, if there is one and it may be read.
func (r *rationed) Next() bool {
	if r.over != nil || !r.ColumnScanner.Next() {
		return false
	}
	if r.budget.left.Add(-1) < 0 {
		r.over = fault.New(fault.TooLarge, "the request reads more than %d rows: ask for shorter pages (first: …) or less in one request", r.budget.size)
		return false
	}
	return true
}

// Err says why the rows ended early.
func (r *rationed) Err() error {
	if r.over != nil {
		return r.over
	}
	return r.ColumnScanner.Err()
}

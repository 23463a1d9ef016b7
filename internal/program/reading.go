package program

import (
	"context"

	"github.com/fellowplan/fellowplan/internal/store"
)

// ReadAtMost returns a context in which at most so many rows are read; one more is a
// TOO_LARGE fault. Whoever asks for data on behalf of others bounds it here.
func ReadAtMost(ctx context.Context, rows int) context.Context { return store.WithRowBudget(ctx, rows) }

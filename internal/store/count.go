package store

import (
	"context"
	"sync"
)

// Counter remembers the SQL statements of a context, for tests that hold their number down.
type Counter struct {
	mu         sync.Mutex
	statements []string
}

// N is how many statements there were.
func (c *Counter) N() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.statements)
}

// Statements are their texts, in the order in which they ran.
func (c *Counter) Statements() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.statements...)
}

type counterKey struct{}

// CountStatements returns a context whose SQL statements are counted.
func CountStatements(ctx context.Context) (context.Context, *Counter) {
	c := &Counter{}
	return context.WithValue(ctx, counterKey{}, c), c
}

func note(ctx context.Context, query string) {
	if c, ok := ctx.Value(counterKey{}).(*Counter); ok {
		c.mu.Lock()
		c.statements = append(c.statements, query)
		c.mu.Unlock()
	}
}

// Package request gives every request a name, under which the log has its story
// and which an "internal error" tells the caller.
package request

import (
	"context"
	"crypto/rand"
	"net/http"
)

type key struct{}

// ID is the name of the request, or "" outside of one.
func ID(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}

// WithID names the request that a context belongs to.
func WithID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, key{}, id)
}

// Named gives each request a fresh name and answers with it. A name that the
// caller brings is not taken: the log would hold what a stranger wrote.
func Named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:16]
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(WithID(r.Context(), id)))
	})
}

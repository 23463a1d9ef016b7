package web

import (
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/httprate"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// files is what stands in front of addresses that answer with files: they are read and nothing else, and not for ever.
func (o Options) files(next http.Handler) http.Handler {
	limited := httprate.LimitBy(o.FilesPerMinute, time.Minute, peer,
		httprate.WithLimitHandler(func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, fmt.Sprintf("More than %d files in a minute: wait.", o.FilesPerMinute), http.StatusTooManyRequests)
		}))(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "Files are read with GET.", http.StatusMethodNotAllowed)
			return
		}
		limited.ServeHTTP(w, r)
	})
}

// identified lets a request through in the context of its sender.
func (o Options) identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if o.Identify == nil {
			next.ServeHTTP(w, r)
			return
		}
		ctx, err := o.Identify(w, r)
		faults, refused := fault.Of(err)
		switch {
		case refused:
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, faults[0].Message, http.StatusUnauthorized)
		case err != nil:
			panic(err) // calm logs it
		default:
			next.ServeHTTP(w, r.WithContext(ctx))
		}
	})
}

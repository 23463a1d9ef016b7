package web

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/httprate"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// files is what stands in front of addresses that answer with files: they are read and nothing else, and not for ever.
func (o Options) files(next http.Handler) http.Handler {
	limited := httprate.LimitBy(o.FilesPerMinute, time.Minute, peer,
		httprate.WithLimitHandler(func(w http.ResponseWriter, _ *http.Request) {
			plainly(w, http.StatusTooManyRequests, fmt.Sprintf("More than %d files in a minute: wait.", o.FilesPerMinute))
		}))(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			plainly(w, http.StatusMethodNotAllowed, "Files are read with GET.")
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
			said := faults[0].Message
			plainly(w, http.StatusUnauthorized, strings.ToUpper(said[:1])+said[1:]+".")
		case err != nil:
			panic(err) // calm logs it
		default:
			next.ServeHTTP(w, r.WithContext(ctx))
		}
	})
}

// plainly refuses in words for people, who open these addresses by hand.
func plainly(w http.ResponseWriter, status int, sentence string) {
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, sentence, status)
}

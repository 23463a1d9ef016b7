package web

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/go-chi/httprate"
	"github.com/rs/cors"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/web/request"
)

// secured sets what every answer says to a browser. Pages of this program load
// nothing from elsewhere and are shown inside no other page.
func secured(next http.Handler) http.Handler {
	const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
		"img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// calm turns a panic outside the executor into a logged "internal error".
func (o Options) calm(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(cause)
			}
			id := request.ID(r.Context())
			o.Log.ErrorContext(r.Context(), "panic", "request", id, "address", r.URL.Path, "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
			refuse(w, http.StatusInternalServerError, fault.New(fault.InternalError, "internal error: quote %s when you report it", id))
		}()
		next.ServeHTTP(w, r)
	})
}

// guarded puts what does not depend on the document in front of the endpoint:
// pages of other origins, too many requests, and the methods and types that it does not take.
func (o Options) guarded(next http.Handler) http.Handler {
	h := onlyGraphQL(next)
	h = httprate.LimitBy(o.RequestsPerMinute, time.Minute, peer,
		httprate.WithLimitHandler(func(w http.ResponseWriter, _ *http.Request) {
			refuse(w, http.StatusTooManyRequests, fault.New(fault.TooMany, "more than %d requests in a minute: wait", o.RequestsPerMinute))
		}))(h)
	h = o.sameOrigin(h)
	if len(o.AllowedOrigins) == 0 {
		return h
	}
	return cors.New(cors.Options{
		AllowedOrigins: o.AllowedOrigins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Authorization", "Content-Type"},
		MaxAge:         600,
	}).Handler(h)
}

// peer is the address that a connection comes from: what a proxy claims is not believed.
func peer(r *http.Request) (string, error) {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	return httprate.CanonicalizeIP(host), nil
}

// sameOrigin refuses what a browser sends on behalf of another site's page.
func (o Options) sameOrigin(next http.Handler) http.Handler {
	p := http.NewCrossOriginProtection()
	for _, origin := range o.AllowedOrigins {
		if err := p.AddTrustedOrigin(origin); err != nil {
			o.Log.Warn("an allowed origin is none and stays shut out", "origin", origin, "cause", err.Error())
		}
	}
	p.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		refuse(w, http.StatusForbidden, fault.New(fault.Forbidden, "pages of other sites may not send requests here"))
	}))
	return p.Handler(next)
}

// refuse answers in the form of GraphQL a request that never reached it.
func refuse(w http.ResponseWriter, status int, f *fault.Fault) {
	type extensions struct {
		Code fault.Code `json:"code"`
	}
	type entry struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	b, err := json.Marshal(map[string][]entry{"errors": {{f.Message, extensions{f.Code}}}})
	if err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b)
}

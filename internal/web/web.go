// Package web is the program as the network sees it: /graphql over POST, GET,
// server-sent events and WebSocket, the board at /, GraphiQL at /graphiql, and two
// addresses for whoever watches over the process. It bounds what a request may take of bytes, time and
// number, and knows nothing of fellows.
package web

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/graph/limit"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/web/request"
)

// Options is what the handler is made of. Schema is needed; every other zero value has a default.
type Options struct {
	Schema graphql.ExecutableSchema
	Log    *slog.Logger

	// Identify finds out who sent a request, by cookie, token or demonstration. It
	// returns a context that carries the answer, or a fault. Nil: everybody is a stranger.
	Identify func(w http.ResponseWriter, r *http.Request) (context.Context, error)
	// IdentifySocket does the same for the Authorization of a WebSocket's first message, when it has one.
	IdentifySocket func(ctx context.Context, authorization string) (context.Context, error)
	// Translate names errors of the store as faults; what it does not know is an accident, and stays inside.
	Translate func(error) (*fault.Fault, bool)
	// Extensions run around every operation, in order.
	Extensions []graphql.HandlerExtension
	// Ready says why the program cannot serve yet; nil: it can.
	Ready func(ctx context.Context) error

	Limits        limit.Limits
	Typical       limit.Typical // how long lists usually are
	Introspection bool
	GraphiQL      bool
	Exports       http.Handler // files for whoever is signed in, at /exports/; nil: there are none
	Feeds         http.Handler // calendars for whoever has their address, at /feeds/; nil: there are none
	Board         fs.FS        // the built board; nil: there is none, and / leads to GraphiQL
	// Banner is a sentence above GraphiQL, for the requests for which it returns one: "This is a demonstration …".
	Banner func(r *http.Request) string

	BodyBytes         int64         // of a request; 1 MiB
	OperationTime     time.Duration // of a query or mutation; 30 s
	RequestsPerMinute int           // from one address; 1200
	FilesPerMinute    int           // exports and feeds, from one address; 240
	AllowedOrigins    []string      // of pages elsewhere that may use the API; none

	Socket SocketLimits
}

// Handler serves everything. Drain ends what would go on for ever.
type Handler struct {
	http.Handler
	drain context.CancelFunc
}

// Drain closes WebSockets and ends event streams, so that a graceful stop does not wait for them.
func (h *Handler) Drain() { h.drain() }

// New makes the handler.
func New(o Options) *Handler {
	o = o.withDefaults()
	draining, drain := context.WithCancel(context.Background())
	mux := http.NewServeMux()
	mux.Handle("/graphql", o.guarded(newEndpoint(o, draining)))
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", o.ready(draining))
	if o.Exports != nil {
		mux.Handle("/exports/", o.files(o.identified(o.Exports)))
	}
	if o.Feeds != nil {
		mux.Handle("/feeds/", o.files(o.Feeds))
	}
	if o.GraphiQL {
		mux.HandleFunc("GET /graphiql", o.page)
		mux.Handle("GET /assets/graphiql/", newAssets())
	}
	switch {
	case o.Board != nil:
		b, err := newBoard(o.Board)
		if err != nil {
			panic(err) // it is compiled in
		}
		mux.Handle("/", b)
	case o.GraphiQL:
		mux.Handle("GET /{$}", http.RedirectHandler("/graphiql", http.StatusSeeOther))
	}
	return &Handler{request.Named(o.calm(secured(mux))), drain}
}

func (o Options) withDefaults() Options {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Limits == (limit.Limits{}) {
		o.Limits = limit.Default
	}
	if o.BodyBytes == 0 {
		o.BodyBytes = 1 << 20
	}
	if o.OperationTime == 0 {
		o.OperationTime = 30 * time.Second
	}
	if o.RequestsPerMinute == 0 {
		o.RequestsPerMinute = 1200
	}
	if o.FilesPerMinute == 0 {
		o.FilesPerMinute = 240
	}
	o.Socket = o.Socket.withDefaults()
	return o
}

// NewServer wraps a handler in a server with limits of time and size on everything that a client sends.
func NewServer(address string, h *Handler) *http.Server {
	s := &http.Server{
		Addr:              address,
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
	}
	s.RegisterOnShutdown(h.Drain)
	return s
}

// healthy says that the process runs.
func healthy(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("ok\n"))
}

// ready says whether the program can serve: not before its store is open, and not while it stops.
func (o Options) ready(draining context.Context) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		err := draining.Err()
		if err == nil && o.Ready != nil {
			err = o.Ready(ctx)
		}
		if err != nil {
			o.Log.WarnContext(r.Context(), "not ready", "cause", err.Error())
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		healthy(w, r)
	}
}

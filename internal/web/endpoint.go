package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/fellowplan/fellowplan/graph/limit"
	"github.com/fellowplan/fellowplan/graph/refusal"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// endpoint is /graphql.
type endpoint struct {
	Options
	executor *handler.Server
	sockets  *sockets
	draining context.Context
}

func newEndpoint(o Options, draining context.Context) *endpoint {
	e := &endpoint{Options: o, executor: handler.New(o.Schema), draining: draining}
	e.sockets = &sockets{SocketLimits: o.Socket}

	x := e.executor
	x.AddTransport(e.sockets.transport(o))
	x.AddTransport(transport.SSE{KeepAlivePingInterval: 15 * time.Second})
	x.AddTransport(transport.GET{})
	x.AddTransport(transport.POST{}) // and no multipart: a form of a foreign page could send it

	gate := limit.New(o.Schema.Schema(), o.Limits, o.Typical)
	x.Use(gate)
	x.SetQueryCache(gate)
	x.SetParserTokenLimit(o.Limits.Tokens)
	x.SetDisableSuggestion(true)
	x.SetValidationRulesFn(limit.Rules)
	if o.Introspection {
		x.Use(extension.Introspection{})
	}
	p := &refusal.Presenter{Log: o.Log, Translate: o.Translate}
	x.SetErrorPresenter(p.Present)
	x.SetRecoverFunc(p.Recover)
	x.Use(begun{})
	x.Use(timeLimit{o.OperationTime})
	for _, e := range o.Extensions {
		x.Use(e)
	}
	return e
}

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if e.Identify != nil {
		ctx, err := e.Identify(w, r)
		if err != nil {
			e.turnAway(w, r, err)
			return
		}
		r = r.WithContext(ctx)
	}
	switch {
	case r.Header.Get("Upgrade") != "":
		e.serveSocket(w, r)
	case r.Method == http.MethodPost:
		e.servePost(w, r)
	default:
		answer(w, r, e.executor)
	}
}

// turnAway answers a request whose sender could not be identified.
func (e *endpoint) turnAway(w http.ResponseWriter, r *http.Request, err error) {
	faults, ok := fault.Of(err)
	if !ok {
		panic(err) // calm logs it
	}
	status := map[fault.Code]int{fault.Unauthorized: http.StatusUnauthorized, fault.TooMany: http.StatusTooManyRequests}[faults[0].Code]
	if status == 0 {
		status = http.StatusForbidden
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	refuse(w, status, faults[0])
}

// servePost reads and checks the body before the executor does, whose own words
// for a bad body repeat all of it.
func (e *endpoint) servePost(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, e.BodyBytes))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		refuse(w, http.StatusRequestEntityTooLarge, fault.New(fault.TooLarge, "the request has more than %d bytes", e.BodyBytes))
		return
	}
	if err != nil {
		refuse(w, http.StatusBadRequest, fault.New(fault.BadInput, "the request ended before its body did"))
		return
	}
	if f := checkBody(body); f != nil {
		refuse(w, http.StatusBadRequest, f)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	if accepts(r, "text/event-stream") {
		e.serveEvents(w, r)
		return
	}
	answer(w, r, e.executor)
}

// checkBody says what keeps a body from being one GraphQL request.
func checkBody(body []byte) *fault.Fault {
	var p struct {
		Query         *string        `json:"query"`
		OperationName *string        `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	err := d.Decode(&p)
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field == "":
		return fault.New(fault.BadInput, "the body is a JSON %s: send one object with query, variables and operationName", kind.Value)
	case errors.As(err, &kind):
		return fault.New(fault.BadInput, "%s is a JSON %s: query and operationName are text, variables and extensions are objects", kind.Field, kind.Value)
	case err != nil:
		return fault.New(fault.BadInput, "the body is not JSON: send an object with query, variables and operationName")
	case d.Decode(new(any)) != io.EOF:
		return fault.New(fault.BadInput, "the body goes on after its JSON object")
	case p.Query == nil || *p.Query == "":
		return fault.New(fault.BadInput, "the request has no query")
	}
	return nil
}

// serveEvents streams. The server's own limit on writing would cut it, so it goes; Drain ends it.
func (e *endpoint) serveEvents(w http.ResponseWriter, r *http.Request) {
	_ = http.NewResponseController(w).SetWriteDeadline(time.Time{})
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(e.draining, cancel)()
	w.Header().Set("X-Accel-Buffering", "no")
	e.executor.ServeHTTP(w, r.WithContext(ctx))
}

// onlyGraphQL lets through what the transports take and says of the rest what would be right.
func onlyGraphQL(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Method {
		case http.MethodGet:
			if r.Header.Get("Upgrade") == "" && r.URL.Query().Get("query") == "" {
				if accepts(r, "text/html") {
					http.Redirect(w, r, "/graphiql", http.StatusSeeOther)
					return
				}
				refuse(w, http.StatusBadRequest, fault.New(fault.BadInput, "the request has no query"))
				return
			}
		case http.MethodPost:
			if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
				refuse(w, http.StatusUnsupportedMediaType, fault.New(fault.BadInput, "send the request as application/json"))
				return
			}
		default:
			w.Header().Set("Allow", "GET, POST")
			refuse(w, http.StatusMethodNotAllowed, fault.New(fault.BadInput, "send GraphQL with POST, or a query with GET"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func accepts(r *http.Request, kind string) bool {
	return strings.Contains(r.Header.Get("Accept"), kind)
}

// timeLimit ends queries and mutations that take too long; subscriptions may wait.
type timeLimit struct{ most time.Duration }

func (timeLimit) ExtensionName() string                   { return "TimeLimit" }
func (timeLimit) Validate(graphql.ExecutableSchema) error { return nil }

func (t timeLimit) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription {
		return next(ctx)
	}
	ctx, cancel := context.WithTimeout(ctx, t.most)
	respond, answered := next(ctx), false
	return func(ctx context.Context) *graphql.Response {
		defer cancel() // a second call finds an ended context and says that there is no more
		r := respond(ctx)
		if r == nil && !answered && errors.Is(ctx.Err(), context.DeadlineExceeded) {
			e := gqlerror.Errorf("the time limit of %v ended the request: ask for less in one request", t.most)
			e.Extensions = map[string]any{"code": string(fault.Timeout)}
			r = &graphql.Response{Errors: gqlerror.List{e}, Data: []byte("null")}
		}
		answered = true
		return r
	}
}

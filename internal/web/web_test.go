package web_test

import (
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/web"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
	type Query { hello: String! big: String! slow: String! broken: String! }
	type Mutation { touch: String! }
	type Subscription { ticks(until: Int): Int! }
`})

// tiny is an executable schema in a few lines: the root field's name is its answer.
func tiny() graphql.ExecutableSchema {
	return &graphql.ExecutableSchemaMock{
		SchemaFunc: func() *ast.Schema { return schema },
		ExecFunc: func(ctx context.Context) graphql.ResponseHandler {
			op := graphql.GetOperationContext(ctx).Operation
			if op.Operation == ast.Subscription {
				return ticks
			}
			return graphql.OneShot(rootField(ctx, op.SelectionSet[0].(*ast.Field)))
		},
	}
}

func rootField(ctx context.Context, f *ast.Field) *graphql.Response {
	value := f.Name
	switch f.Name {
	case "big":
		value = strings.Repeat("assignment ", 1000)
	case "slow":
		<-ctx.Done()
		graphql.AddError(ctx, ctx.Err())
		return &graphql.Response{Data: []byte("null")}
	case "broken":
		panic("index out of range")
	}
	b, _ := json.Marshal(map[string]string{f.Name: value})
	return &graphql.Response{Data: b}
}

func ticks(ctx context.Context) *graphql.Response {
	select {
	case <-ctx.Done():
		return nil
	case <-time.After(5 * time.Millisecond):
		return &graphql.Response{Data: []byte(`{"ticks":1}`)}
	}
}

// serve starts the real server around the tiny schema.
func serve(t *testing.T, change func(*web.Options)) *httptest.Server {
	t.Helper()
	o := web.Options{Schema: tiny(), Log: slog.New(slog.NewTextHandler(io.Discard, nil)), GraphiQL: true, Introspection: true}
	if change != nil {
		change(&o)
	}
	h := web.New(o)
	s := httptest.NewServer(h)
	t.Cleanup(func() { h.Drain(); s.Close() })
	return s
}

// send makes a request from lines of "Header: value".
func send(t *testing.T, method, url, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		r.Header.Set(name, value)
	}
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(b)
}

func TestRequestsOverHTTP(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.BodyBytes = 100 << 10; o.OperationTime = 50 * time.Millisecond })
	const graphqlJSON = "Accept: application/graphql-response+json"
	for _, c := range []struct {
		name, method, path, body string
		headers                  []string
		status                   int
		says                     string
	}{
		{"a query", "POST", "/graphql", `{"query":"{hello}"}`, nil, 200, `{"data":{"hello":"hello"}}`},
		{"a query with GET", "GET", "/graphql?query=%7Bhello%7D", "", nil, 200, `{"data":{"hello":"hello"}}`},
		{"a mutation", "POST", "/graphql", `{"query":"mutation{touch}"}`, nil, 200, `touch`},
		{"a mutation with GET", "GET", "/graphql?query=mutation%7Btouch%7D", "", nil, 405, `only allow query`},
		{"a refused document", "POST", "/graphql", `{"query":"{nope}"}`, nil, 200, `GRAPHQL_VALIDATION_FAILED`},
		{"a refused document, as graphql-response", "POST", "/graphql", `{"query":"{nope}"}`, []string{graphqlJSON}, 400, `GRAPHQL_VALIDATION_FAILED`},
		{"a document that is none", "POST", "/graphql", `{"query":"{"}`, []string{graphqlJSON}, 400, `GRAPHQL_PARSE_FAILED`},
		{"no document", "POST", "/graphql", `{"variables":{}}`, nil, 400, `the request has no query`},
		{"no document with GET", "GET", "/graphql", "", nil, 400, `the request has no query`},
		{"a browser that looks for the page", "GET", "/graphql", "", []string{"Accept: text/html"}, 303, ``},
		{"no JSON", "POST", "/graphql", `{"query":`, nil, 400, `not JSON`},
		{"a list of requests", "POST", "/graphql", `[{"query":"{hello}"}]`, nil, 400, `a JSON array: send one object`},
		{"a number for a query", "POST", "/graphql", `{"query":5}`, nil, 400, `query is a JSON number`},
		{"two bodies in one", "POST", "/graphql", `{"query":"{hello}"}{"query":"{hello}"}`, nil, 400, `goes on after its JSON`},
		{"a body over the limit", "POST", "/graphql", `{"query":"{hello}","variables":{"a":"` + strings.Repeat("x", 100<<10) + `"}}`, nil, 413, `TOO_LARGE`},
		{"a document over the limit", "POST", "/graphql", `{"query":"{hello}` + strings.Repeat(" ", 64<<10) + `"}`, nil, 200, `TOO_LARGE`},
		{"a form of a foreign page", "POST", "/graphql", "--x--", []string{"Content-Type: multipart/form-data; boundary=x"}, 415, `send the request as application/json`},
		{"text, as a page may send unasked", "POST", "/graphql", `{"query":"{hello}"}`, []string{"Content-Type: text/plain"}, 415, ``},
		{"another method", "PUT", "/graphql", "", nil, 405, `send GraphQL with POST`},
		{"a page of another site", "POST", "/graphql", `{"query":"mutation{touch}"}`, []string{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"}, 403, `FORBIDDEN`},
		{"a page of another site, in an old browser", "POST", "/graphql", `{"query":"mutation{touch}"}`, []string{"Origin: https://evil.example"}, 403, `FORBIDDEN`},
		{"a query that does not end", "POST", "/graphql", `{"query":"{slow}"}`, nil, 200, `TIMEOUT`},
		{"an operation that panics", "POST", "/graphql", `{"query":"{broken}"}`, nil, 500, `internal`},
		{"alive", "GET", "/healthz", "", nil, 200, "ok"},
		{"ready", "GET", "/readyz", "", nil, 200, "ok"},
		{"an address that is none", "GET", "/nope", "", nil, 404, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res, body := send(t, c.method, s.URL+c.path, c.body, c.headers...)
			if res.StatusCode != c.status || !strings.Contains(body, c.says) {
				t.Errorf("got %d %.300s", res.StatusCode, body)
			}
			if res.StatusCode >= 400 && res.StatusCode < 500 && strings.Contains(body, `"data"`) {
				t.Errorf("a request that was not run has data: %s", body)
			}
			for _, h := range []string{"Content-Security-Policy", "X-Content-Type-Options", "X-Request-Id"} {
				if res.Header.Get(h) == "" {
					t.Errorf("no %s", h)
				}
			}
		})
	}
}

func TestAPageThatIsAllowedMaySendRequests(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.AllowedOrigins = []string{"https://board.example"} })
	res, _ := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`, "Origin: https://board.example", "Sec-Fetch-Site: cross-site")
	if res.StatusCode != 200 || res.Header.Get("Access-Control-Allow-Origin") != "https://board.example" {
		t.Errorf("got %d %v", res.StatusCode, res.Header)
	}
	if res, _ := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`, "Origin: https://evil.example"); res.StatusCode != 403 {
		t.Errorf("another page: %d", res.StatusCode)
	}
}

func TestTooManyRequests(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.RequestsPerMinute = 3 })
	for range 3 {
		send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`)
	}
	// What a proxy claims does not buy another three.
	res, body := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`, "X-Forwarded-For: 10.1.2.3")
	if res.StatusCode != 429 || !strings.Contains(body, "RATE_LIMITED") {
		t.Errorf("got %d %s", res.StatusCode, body)
	}
}

func TestWhoCannotBeIdentifiedIsTurnedAway(t *testing.T) {
	s := serve(t, func(o *web.Options) {
		o.Identify = func(_ http.ResponseWriter, r *http.Request) (context.Context, error) {
			if r.Header.Get("Authorization") == "" {
				return r.Context(), nil
			}
			return nil, fault.New(fault.Unauthorized, "this token is unknown, expired or revoked")
		}
	})
	res, body := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`, "Authorization: Bearer x")
	if res.StatusCode != 401 || res.Header.Get("WWW-Authenticate") == "" || !strings.Contains(body, "UNAUTHENTICATED") {
		t.Errorf("got %d %s", res.StatusCode, body)
	}
}

func TestLongAnswersAreCompressed(t *testing.T) {
	s := serve(t, nil)
	res, body := send(t, "POST", s.URL+"/graphql", `{"query":"{big}"}`, "Accept-Encoding: gzip")
	if res.Header.Get("Content-Encoding") != "gzip" || len(body) > 1000 {
		t.Fatalf("%d bytes, %v", len(body), res.Header)
	}
	z, err := gzip.NewReader(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(z); err != nil || !json.Valid(b) || len(b) < 10_000 {
		t.Errorf("%d bytes, %v", len(b), err)
	}
	if res, _ := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`, "Accept-Encoding: gzip"); res.Header.Get("Content-Encoding") != "" {
		t.Error("a short answer was compressed")
	}
}

func TestEventsStreamAndEnd(t *testing.T) {
	h := web.New(web.Options{Schema: tiny()})
	s := httptest.NewServer(h)
	defer s.Close()
	r, _ := http.NewRequestWithContext(t.Context(), "POST", s.URL+"/graphql", strings.NewReader(`{"query":"subscription{ticks}"}`))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b := make([]byte, 64)
	if _, err := io.ReadFull(res.Body, b); err != nil || !strings.Contains(string(b), "event: next") {
		t.Fatalf("got %q, %v", b, err)
	}
	h.Drain() // a graceful stop does not wait for a stream without end
	done := make(chan error, 1)
	go func() { _, err := io.Copy(io.Discard, res.Body); done <- err }()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Error("the stream went on")
	}
}

func TestNotReadyBeforeTheStoreIs(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.Ready = func(context.Context) error { return errors.New("migration runs") } })
	if res, body := send(t, "GET", s.URL+"/readyz", ""); res.StatusCode != 503 || strings.Contains(body, "migration") {
		t.Errorf("got %d %s", res.StatusCode, body)
	}
}

func TestAPanicShowsNothingOfItself(t *testing.T) {
	s := serve(t, func(o *web.Options) {
		o.Identify = func(http.ResponseWriter, *http.Request) (context.Context, error) { panic("secret") }
	})
	res, body := send(t, "POST", s.URL+"/graphql", `{"query":"{hello}"}`)
	if res.StatusCode != 500 || strings.Contains(body, "secret") || !strings.Contains(body, res.Header.Get("X-Request-Id")) {
		t.Errorf("got %d %s", res.StatusCode, body)
	}
}

func TestTheServerBoundsWhatAClientMayTake(t *testing.T) {
	s := web.NewServer("localhost:0", web.New(web.Options{Schema: tiny()}))
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
		t.Errorf("a limit is missing: %+v", s)
	}
}

func TestGraphiQLComesFromTheBinary(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.Banner = func(*http.Request) string { return `Demonstration: <b>Dr. Ada</b>` } })
	res, page := send(t, "GET", s.URL+"/graphiql", "")
	if res.StatusCode != 200 || !strings.Contains(page, "Demonstration: &lt;b&gt;") {
		t.Fatalf("got %d %s", res.StatusCode, page)
	}
	if strings.Contains(page, "//cdn") || strings.Contains(page, "https://") {
		t.Errorf("the page loads from elsewhere: %s", page)
	}
	for _, part := range strings.Split(page, `"`) {
		if !strings.HasPrefix(part, "/assets/") {
			continue
		}
		res, body := send(t, "GET", s.URL+part, "")
		if res.StatusCode != 200 || len(body) == 0 {
			t.Errorf("%s: %d", part, res.StatusCode)
		}
		if res, _ := send(t, "GET", s.URL+part, "", "If-None-Match: "+res.Header.Get("ETag")); res.StatusCode != 304 {
			t.Errorf("%s again: %d", part, res.StatusCode)
		}
	}
	if res, _ := send(t, "GET", s.URL+"/assets/graphiql/LICENSE.react", ""); res.StatusCode != 200 {
		t.Error("the license is not served")
	}
}

// What is shipped is what the makers published; see assets/graphiql/SHA256SUMS.
func TestShippedFilesAreTheMakers(t *testing.T) {
	sums, err := os.ReadFile("assets/graphiql/SHA256SUMS")
	if err != nil {
		t.Fatal(err)
	}
	entries, _ := os.ReadDir("assets/graphiql")
	named := 0
	for line := range strings.Lines(string(sums)) {
		var sum, name string
		if n, _ := fmt.Sscanf(line, "%s %s", &sum, &name); n != 2 {
			t.Fatalf("line %q", line)
		}
		named++
		b, err := os.ReadFile("assets/graphiql/" + name)
		if got := sha256.Sum256(b); err != nil || hex.EncodeToString(got[:]) != sum {
			t.Errorf("%s is not the file of its maker", name)
		}
	}
	if named != len(entries)-1 {
		t.Errorf("%d files, %d sums", len(entries)-1, named)
	}
}

// serveOn starts a server as the program does and returns its address.
func serveOn(t *testing.T, s *http.Server) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { s.Close() })
	return "http://" + l.Addr().String()
}

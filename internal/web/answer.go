package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

const responseJSON = "application/graphql-response+json"

// answer runs a POST or GET to its end and then writes it in one piece: with the
// status that "GraphQL over HTTP" asks for, without "data" when nothing was run,
// with its length, and compressed when that pays.
func answer(w http.ResponseWriter, r *http.Request, executor http.Handler) {
	run := &progress{}
	page := &held{header: w.Header(), status: http.StatusOK}
	executor.ServeHTTP(page, r.WithContext(context.WithValue(r.Context(), progressKey{}, run)))

	body := page.body.Bytes()
	if !run.begun && page.status != http.StatusInternalServerError {
		page.status = statusOfRefusal(page)
		body = withoutData(body)
	}
	h := w.Header()
	h.Set("Cache-Control", "no-store") // an answer is for one viewer at one moment
	h.Add("Vary", "Accept, Accept-Encoding, Authorization, Cookie")
	if h.Get("Content-Type") == "" {
		h.Set("Content-Type", "application/json")
	}
	body = squeeze(h, r, body)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(page.status)
	_, _ = w.Write(body)
}

// statusOfRefusal: a well-formed request whose document is refused is answered with
// 200 as application/json, where proxies make other codes, and with 400 as graphql-response.
func statusOfRefusal(p *held) int {
	switch {
	case p.status == http.StatusNotAcceptable: // a mutation sent with GET
		p.header.Set("Allow", http.MethodPost)
		return http.StatusMethodNotAllowed
	case p.status == http.StatusUnprocessableEntity, p.status == http.StatusOK:
		if strings.HasPrefix(p.header.Get("Content-Type"), responseJSON) {
			return http.StatusBadRequest
		}
		return http.StatusOK
	}
	return p.status
}

// withoutData drops the "data": null of an answer to a request that was never run.
func withoutData(body []byte) []byte {
	var a struct {
		Errors     json.RawMessage `json:"errors,omitempty"`
		Extensions json.RawMessage `json:"extensions,omitempty"`
	}
	if json.Unmarshal(body, &a) != nil || len(a.Errors) == 0 {
		return body
	}
	b, err := json.Marshal(a)
	if err != nil {
		return body
	}
	return b
}

// squeeze compresses what is large enough for it to pay: 315 kB of assignments become 13 kB.
func squeeze(h http.Header, r *http.Request, body []byte) []byte {
	const pays = 1400 // about one packet
	if len(body) < pays || !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		return body
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		return body
	}
	if _, err := z.Write(body); err != nil || z.Close() != nil {
		return body
	}
	h.Set("Content-Encoding", "gzip")
	return b.Bytes()
}

// held keeps an answer back until it is complete. Headers go straight to the real
// answer, so that a sign-in can set its cookie.
type held struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (h *held) Header() http.Header         { return h.header }
func (h *held) WriteHeader(status int)      { h.status = status }
func (h *held) Write(b []byte) (int, error) { return h.body.Write(b) }

// progress tells the HTTP side whether the executor began to run the operation.
type progress struct{ begun bool }

type progressKey struct{}

// begun is the extension that reports it.
type begun struct{}

func (begun) ExtensionName() string                   { return "Begun" }
func (begun) Validate(graphql.ExecutableSchema) error { return nil }

func (begun) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if p, ok := ctx.Value(progressKey{}).(*progress); ok {
		p.begun = graphql.GetOperationContext(ctx) != nil
	}
	return next(ctx)
}

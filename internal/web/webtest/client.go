package webtest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// Client asks as one person.
type Client struct {
	URL, Token       string
	AccountID, Email string
	Cookie           string
	t                testing.TB
}

// Error is one error of an answer.
type Error struct {
	Message    string
	Path       []any
	Extensions struct {
		Code      string
		Field     []string
		RequestID string
	}
}

// Answer is what came back.
type Answer struct {
	Status int
	Header http.Header
	Body   string
	Data   json.RawMessage
	Errors []Error
}

// Code is the code of the first error, or "".
func (a *Answer) Code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// Variables are those of a request.
type Variables map[string]any

// Ask sends a document and returns what comes back, errors and all.
func (c *Client) Ask(document string, variables Variables) *Answer {
	c.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		c.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(c.t.Context(), http.MethodPost, c.URL+"/graphql", bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if c.Token != "" {
		req.Header.Set("Authorization", "Bearer "+c.Token)
	}
	if c.Cookie != "" {
		req.Header.Set("Cookie", c.Cookie)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(res.Body); err != nil {
		c.t.Fatal(err)
	}
	a := &Answer{Status: res.StatusCode, Header: res.Header, Body: b.String()}
	if err := json.Unmarshal(b.Bytes(), a); err != nil {
		c.t.Fatalf("%d %s: %v", res.StatusCode, b.String(), err)
	}
	return a
}

// Get is Ask for an answer without errors, whose data go into out when that is not nil.
func (c *Client) Get(document string, variables Variables, out any) *Answer {
	c.t.Helper()
	a := c.Ask(document, variables)
	if len(a.Errors) > 0 || a.Status != http.StatusOK {
		c.t.Fatalf("%s\nanswered %d %s", strings.TrimSpace(document), a.Status, clip(a.Body))
	}
	if out != nil {
		if err := json.Unmarshal(a.Data, out); err != nil {
			c.t.Fatalf("%v in %s", err, clip(a.Body))
		}
	}
	return a
}

// UserError is one entry of userErrors.
type UserError struct {
	Code    string
	Field   []string
	Message string
}

// Path joins the steps of the field.
func (e UserError) Path() string { return strings.Join(e.Field, ".") }

// Try sends a mutation of one field whose payload selects userErrors, and returns them with
// the payload: client.Try(`mutation($input: CreateSiteInput!) { createSite(input: $input) { site { id } userErrors { code field message } } }`, …).
func (c *Client) Try(document string, variables Variables) (json.RawMessage, []UserError) {
	c.t.Helper()
	var payloads map[string]json.RawMessage
	c.Get(document, variables, &payloads)
	for _, p := range payloads {
		var errs struct{ UserErrors []UserError }
		if err := json.Unmarshal(p, &errs); err != nil {
			c.t.Fatal(err)
		}
		return p, errs.UserErrors
	}
	c.t.Fatalf("no payload for %s", document)
	return nil, nil
}

// Create makes a noun and returns its id: client.Create("Site", Variables{"programID": …}).
func (c *Client) Create(noun string, input Variables) string {
	c.t.Helper()
	field := strings.ToLower(noun[:1]) + noun[1:]
	payload, errs := c.Try(`mutation($input: Create`+noun+`Input!) { create`+noun+`(input: $input) { `+field+` { id } userErrors { code field message } } }`,
		Variables{"input": input})
	if len(errs) > 0 {
		c.t.Fatalf("create%s: %+v", noun, errs)
	}
	var made map[string]json.RawMessage
	var id struct{ ID string }
	if err := json.Unmarshal(payload, &made); err != nil {
		c.t.Fatal(err)
	}
	if err := json.Unmarshal(made[field], &id); err != nil || id.ID == "" {
		c.t.Fatalf("create%s answered %s", noun, payload)
	}
	return id.ID
}

func clip(s string) string {
	const most = 2000
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

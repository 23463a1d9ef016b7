package web_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/fellowplan/fellowplan/internal/web"
)

// client speaks the protocol with a library that the server does not use.
type client struct {
	*testing.T
	*websocket.Conn
}

// message is what the protocol sends.
type message struct {
	ID      string `json:"id,omitempty"`
	Type    string `json:"type"`
	Payload any    `json:"payload,omitempty"`
}

func dial(t *testing.T, url string, protocols ...string) client {
	t.Helper()
	d := websocket.Dialer{Subprotocols: protocols}
	c, _, err := d.DialContext(t.Context(), "ws"+strings.TrimPrefix(url, "http")+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
	return client{t, c}
}

func (c client) say(m message) {
	c.Helper()
	if err := c.WriteJSON(m); err != nil {
		c.Fatal(err)
	}
}

// hear waits for a message of one of the types.
func (c client) hear(types ...string) message {
	c.Helper()
	for {
		var m message
		if err := c.ReadJSON(&m); err != nil {
			c.Fatalf("waiting for %v: %v", types, err)
		}
		for _, t := range types {
			if m.Type == t {
				return m
			}
		}
	}
}

// closing reads until the server ends the connection and returns its code.
func (c client) closing() int {
	c.Helper()
	for {
		if _, _, err := c.ReadMessage(); err != nil {
			var e *websocket.CloseError
			if !errors.As(err, &e) {
				c.Fatalf("no close code: %v", err)
			}
			return e.Code
		}
	}
}

func greet(t *testing.T, url string) client {
	c := dial(t, url, "graphql-transport-ws")
	c.say(message{Type: "connection_init"})
	c.hear("connection_ack")
	return c
}

func query(q string) map[string]any { return map[string]any{"query": q} }

func TestWebSocketCloseCodes(t *testing.T) {
	s := serve(t, func(o *web.Options) {
		o.Socket = web.SocketLimits{InitTime: 100 * time.Millisecond, Messages: 50}
		o.IdentifySocket = func(context.Context, string) (context.Context, error) { return nil, errors.New("unknown token") }
	})
	ws := "graphql-transport-ws"
	for _, c := range []struct {
		name string
		code int
		talk func() client
	}{
		{"no JSON", 4400, func() client {
			c := dial(t, s.URL, ws)
			_ = c.WriteMessage(websocket.TextMessage, []byte("{"))
			return c
		}},
		{"a type that is none", 4400, func() client { c := greet(t, s.URL); c.say(message{Type: "start"}); return c }},
		{"a list as the first payload", 4400, func() client {
			c := dial(t, s.URL, ws)
			c.say(message{Type: "connection_init", Payload: []int{1}})
			return c
		}},
		{"subscribe without an id", 4400, func() client {
			c := greet(t, s.URL)
			c.say(message{Type: "subscribe", Payload: query("{hello}")})
			return c
		}},
		{"subscribe without a query", 4400, func() client {
			c := greet(t, s.URL)
			c.say(message{ID: "1", Type: "subscribe", Payload: map[string]any{}})
			return c
		}},
		{"subscribe before the greeting", 4401, func() client {
			c := dial(t, s.URL, ws)
			c.say(message{ID: "1", Type: "subscribe", Payload: query("{hello}")})
			return c
		}},
		{"a token that is unknown", 4403, func() client {
			c := dial(t, s.URL, ws)
			c.say(message{Type: "connection_init", Payload: map[string]any{"Authorization": "Bearer x"}})
			return c
		}},
		{"an old protocol", 4406, func() client { return dial(t, s.URL, "graphql-ws") }},
		{"no protocol", 4406, func() client { return dial(t, s.URL) }},
		{"no greeting in time", 4408, func() client { return dial(t, s.URL, ws) }},
		{"an id that is in use", 4409, func() client {
			c := greet(t, s.URL)
			c.say(message{ID: "1", Type: "subscribe", Payload: query("subscription{ticks}")})
			c.hear("next")
			c.say(message{ID: "1", Type: "subscribe", Payload: query("subscription{ticks}")})
			return c
		}},
		{"two greetings", 4429, func() client { c := greet(t, s.URL); c.say(message{Type: "connection_init"}); return c }},
		{"too many messages", 4429, func() client {
			c := greet(t, s.URL)
			for range 50 {
				c.say(message{Type: "ping"})
			}
			return c
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.talk().closing(); got != c.code {
				t.Errorf("closed with %d, not %d", got, c.code)
			}
		})
	}
}

func TestAQueryOverWebSocket(t *testing.T) {
	c := greet(t, serve(t, nil).URL)
	c.say(message{ID: "a", Type: "subscribe", Payload: query("{hello}")})
	if m := c.hear("next", "error"); m.Type != "next" || m.ID != "a" {
		t.Errorf("got %v", m)
	}
	c.hear("complete")
	c.say(message{ID: "a", Type: "subscribe", Payload: query("{nope}")})
	if m := c.hear("next", "error"); m.Type != "error" {
		t.Errorf("a refused document: %v", m)
	}
	c.say(message{Type: "ping"})
	c.hear("pong")
}

// An id is free again the moment its subscription is ended, and what was on its way is dropped.
func TestAnIdIsUsedAgain(t *testing.T) {
	c := greet(t, serve(t, nil).URL)
	for range 20 {
		c.say(message{ID: "1", Type: "subscribe", Payload: query("subscription{ticks}")})
		c.hear("next")
		c.say(message{ID: "1", Type: "complete"})
	}
	c.say(message{ID: "1", Type: "subscribe", Payload: query("subscription{ticks}")})
	for range 5 {
		if m := c.hear("next", "complete", "error"); m.Type != "next" {
			t.Fatalf("the new subscription got %v of an old one", m)
		}
	}
}

func TestTooManySubscriptions(t *testing.T) {
	c := greet(t, serve(t, func(o *web.Options) { o.Socket.Subscriptions = 2 }).URL)
	for _, id := range []string{"1", "2", "3"} {
		c.say(message{ID: id, Type: "subscribe", Payload: query("subscription{ticks}")})
	}
	if m := c.hear("error"); m.ID != "3" {
		t.Errorf("got %v", m)
	}
	c.say(message{ID: "2", Type: "complete"})
	c.say(message{ID: "4", Type: "subscribe", Payload: query("subscription{ticks}")})
	for {
		if m := c.hear("next", "error"); m.ID == "4" {
			if m.Type != "next" {
				t.Errorf("a place was not freed: %v", m)
			}
			return
		}
	}
}

func TestTooManyConnections(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.Socket.Connections = 1 })
	first := greet(t, s.URL)
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	address := "ws" + strings.TrimPrefix(s.URL, "http") + "/graphql"
	if _, res, err := d.Dial(address, nil); err == nil || res.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("a second connection: %v", err)
	}
	first.Close()
	for range 100 {
		if c, _, err := d.Dial(address, nil); err == nil {
			c.Close()
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error("the place of a closed connection was not freed")
}

func TestAPageOfAnotherSiteOpensNoWebSocket(t *testing.T) {
	s := serve(t, nil)
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}}
	_, res, err := d.Dial("ws"+strings.TrimPrefix(s.URL, "http")+"/graphql", http.Header{"Origin": {"https://evil.example"}})
	if err == nil || res.StatusCode != http.StatusForbidden {
		t.Errorf("got %v", res)
	}
}

func TestASilentClientIsLeft(t *testing.T) {
	s := serve(t, func(o *web.Options) { o.Socket.Ping = 50 * time.Millisecond })
	c := greet(t, s.URL)
	c.hear("ping")
	start := time.Now()
	for {
		if _, _, err := c.ReadMessage(); err != nil {
			break
		}
	}
	if time.Since(start) > 2*time.Second {
		t.Error("the connection stayed open")
	}
}

func TestAStopEndsWebSockets(t *testing.T) {
	h := web.New(web.Options{Schema: tiny()})
	s := web.NewServer("", h)
	ts := serveOn(t, s)
	c := greet(t, ts)
	c.say(message{ID: "1", Type: "subscribe", Payload: query("subscription{ticks}")})
	c.hear("next")
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if err := s.Shutdown(ctx); err != nil {
		t.Fatal(err)
	}
	if code := c.closing(); code != 1001 {
		t.Errorf("closed with %d", code)
	}
}

package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql/handler/transport"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// The one protocol that is spoken, and the codes with which it ends a
// connection (github.com/enisdenjo/graphql-ws, PROTOCOL.md). The executor's
// transport ends every connection with 1000 or 1002.
const (
	subprotocol = "graphql-transport-ws"

	closeGoingAway      = 1001 // the server stops, or the connection is too old
	closeBadRequest     = 4400 // a message that the protocol does not know
	closeUnauthorized   = 4401 // subscribe before the acknowledgement
	closeForbidden      = 4403 // connection_init was refused
	closeNotAcceptable  = 4406 // another subprotocol
	closeInitTimeout    = 4408 // no connection_init in time
	closeAlreadyExists  = 4409 // the id of a subscription that still runs
	closeTooManyRequest = 4429 // a second connection_init, or too many messages
)

// conversation stands between the executor's transport and the connection. It
// refuses what the protocol forbids, and gives every subscription an id of its
// own, because the transport forgets one when its id is used again.
type conversation struct {
	transport.WebsocketConn
	limits SocketLimits

	mu      sync.Mutex
	greeted bool              // connection_init came
	acked   bool              // connection_ack went out
	closed  bool              // a close code went out
	running map[string]string // the client's id -> ours
	names   map[string]string // ours -> the client's
	serial  int
	minute  time.Time
	said    int // messages in this minute
}

func newConversation(c transport.WebsocketConn, l SocketLimits) *conversation {
	return &conversation{WebsocketConn: c, limits: l, running: map[string]string{}, names: map[string]string{}}
}

// message is one message of the protocol in either direction.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// verdict is what becomes of a message.
type verdict struct {
	pass   bool   // the transport shall see it
	code   int    // end the connection with this
	reason string // and these words
	reply  *message
}

// NextReader gives the transport the next message that it should see.
func (c *conversation) NextReader() (int, io.Reader, error) {
	for {
		kind, r, err := c.WebsocketConn.NextReader()
		if err != nil {
			return kind, nil, err
		}
		b, err := io.ReadAll(r)
		if err != nil {
			return kind, nil, err
		}
		var m message
		v := verdict{code: closeBadRequest, reason: "Invalid message"}
		if json.Unmarshal(b, &m) == nil {
			v = c.judge(&m)
		}
		if v.code != 0 {
			_ = c.WriteClose(v.code, v.reason)
			return kind, nil, transport.ErrWebsocketClosed
		}
		if v.reply != nil {
			if err := c.WebsocketConn.WriteJSON(v.reply); err != nil {
				return kind, nil, err
			}
		}
		if v.pass {
			out, err := json.Marshal(m)
			return kind, bytes.NewReader(out), err
		}
	}
}

// judge applies the protocol to a message of the client and puts our id into it.
func (c *conversation) judge(m *message) verdict {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.tooMany() {
		return verdict{code: closeTooManyRequest, reason: "Too many messages"}
	}
	switch m.Type {
	case "connection_init":
		if c.greeted {
			return verdict{code: closeTooManyRequest, reason: "Too many initialisation requests"}
		}
		c.greeted = true
		if !isObject(m.Payload) {
			return verdict{code: closeBadRequest, reason: "Invalid message"}
		}
		return verdict{pass: true}
	case "subscribe":
		return c.subscribe(m)
	case "complete":
		ours, ok := c.running[m.ID]
		if !ok {
			return verdict{} // it ended while the message was on its way
		}
		c.forget(ours)
		m.ID = ours
		return verdict{pass: true}
	case "ping":
		return verdict{reply: &message{Type: "pong", Payload: m.Payload}}
	case "pong":
		return verdict{pass: c.acked}
	}
	return verdict{code: closeBadRequest, reason: "Invalid message"}
}

func (c *conversation) subscribe(m *message) verdict {
	var p struct{ Query *string }
	switch {
	case !c.acked:
		return verdict{code: closeUnauthorized, reason: "Unauthorized"}
	case m.ID == "" || len(m.ID) > 128 || json.Unmarshal(m.Payload, &p) != nil || p.Query == nil:
		return verdict{code: closeBadRequest, reason: "Invalid message"}
	case c.running[m.ID] != "":
		return verdict{code: closeAlreadyExists, reason: clipReason("Subscriber for " + m.ID + " already exists")}
	case len(c.running) >= c.limits.Subscriptions:
		text := fmt.Sprintf("%d operations run on this connection: end one first", len(c.running))
		b, _ := json.Marshal([]any{map[string]any{"message": text, "extensions": map[string]any{"code": fault.TooMany}}})
		return verdict{reply: &message{ID: m.ID, Type: "error", Payload: b}}
	}
	c.serial++
	ours := fmt.Sprint(c.serial)
	c.running[m.ID], c.names[ours] = ours, m.ID
	m.ID = ours
	return verdict{pass: true}
}

// tooMany counts messages by the minute.
func (c *conversation) tooMany() bool {
	if now := time.Now(); now.Sub(c.minute) > time.Minute {
		c.minute, c.said = now, 0
	}
	c.said++
	return c.said > c.limits.Messages
}

func (c *conversation) forget(ours string) {
	delete(c.running, c.names[ours])
	delete(c.names, ours)
}

// WriteJSON sends a message of the transport under the client's id, or drops it
// when the client has ended that subscription.
func (c *conversation) WriteJSON(v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	var m message
	if err := json.Unmarshal(b, &m); err != nil {
		return err
	}
	c.mu.Lock()
	if m.Type == "connection_ack" {
		c.acked = true
	}
	if m.ID != "" {
		name, ok := c.names[m.ID]
		if !ok {
			c.mu.Unlock()
			return nil
		}
		if m.Type == "complete" || m.Type == "error" {
			c.forget(m.ID)
		}
		m.ID = name
	}
	c.mu.Unlock()
	return c.WebsocketConn.WriteJSON(m)
}

// WriteClose ends the connection once, with the protocol's code for what the transport means.
func (c *conversation) WriteClose(code int, reason string) error {
	c.mu.Lock()
	done, acked := c.closed, c.acked
	c.closed = true
	c.mu.Unlock()
	if done {
		return nil
	}
	switch {
	case code == transport.WebsocketCloseProtocolError && strings.Contains(reason, "timeout"):
		code, reason = closeInitTimeout, "Connection initialisation timeout"
	case code == transport.WebsocketCloseProtocolError && c.WebsocketConn.Subprotocol() != subprotocol:
		code, reason = closeNotAcceptable, "Subprotocol not acceptable"
	case code == transport.WebsocketCloseProtocolError:
		code, reason = closeBadRequest, "Invalid message"
	case code == closeForbidden:
		reason = "Forbidden"
	case code == transport.WebsocketCloseNormalClosure && acked:
		code, reason = closeGoingAway, "The server ends the connection: connect again"
	}
	return c.WebsocketConn.WriteClose(code, reason)
}

// Subprotocol names what was agreed; "none" makes the transport refuse instead of guessing an old protocol.
func (c *conversation) Subprotocol() string {
	if p := c.WebsocketConn.Subprotocol(); p != "" {
		return p
	}
	return "none"
}

// SetReadLimit and SetReadDeadline are optional interfaces that embedding hides.
func (c *conversation) SetReadLimit(n int64) {
	if l, ok := c.WebsocketConn.(transport.WebsocketReadLimiter); ok {
		l.SetReadLimit(n)
	}
}

// SetReadDeadline ends the connection when nothing is read until then.
func (c *conversation) SetReadDeadline(t time.Time) error {
	if d, ok := c.WebsocketConn.(transport.WebsocketReadDeadliner); ok {
		return d.SetReadDeadline(t)
	}
	return nil
}

// isObject accepts an object, null or nothing.
func isObject(b json.RawMessage) bool {
	var m map[string]any
	return len(b) == 0 || json.Unmarshal(b, &m) == nil
}

// clipReason keeps a reason within the 123 bytes of a close frame.
func clipReason(s string) string {
	const most = 120
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "")
}

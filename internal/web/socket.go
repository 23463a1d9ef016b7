package web

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/coder/websocket"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// SocketLimits bounds WebSockets. Zero values have defaults.
type SocketLimits struct {
	Connections   int           // open at once; 500
	Subscriptions int           // of one connection at once; 20
	Messages      int           // of one connection in a minute; 600
	InitTime      time.Duration // until the client says connection_init; 5 s
	Ping          time.Duration // between pings; two without an answer end the connection; 20 s
	Age           time.Duration // of a connection: rights are looked up when it opens; 1 h
}

func (l SocketLimits) withDefaults() SocketLimits {
	set := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	wait := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	set(&l.Connections, 500)
	set(&l.Subscriptions, 20)
	set(&l.Messages, 600)
	wait(&l.InitTime, 5*time.Second)
	wait(&l.Ping, 20*time.Second)
	wait(&l.Age, time.Hour)
	return l
}

// sockets counts what is open.
type sockets struct {
	SocketLimits
	open atomic.Int64
}

// transport is the executor's WebSocket with our reading of the protocol under it.
func (s *sockets) transport(o Options) transport.Websocket {
	most := o.BodyBytes
	return transport.Websocket{
		Implementation:   accepter{s.SocketLimits, o.AllowedOrigins},
		InitTimeout:      s.InitTime,
		PingPongInterval: s.Ping,
		PayloadReadLimit: &most,
		InitFunc: func(ctx context.Context, p transport.InitPayload) (context.Context, *transport.InitPayload, error) {
			authorization := p.Authorization()
			if authorization == "" || o.IdentifySocket == nil {
				return ctx, nil, nil
			}
			identified, err := o.IdentifySocket(ctx, authorization)
			if err != nil {
				return transport.WithWebsocketCloseCode(ctx, closeForbidden), nil, err
			}
			return identified, nil, nil
		},
	}
}

// serveSocket holds the limits that are known before the first message.
func (e *endpoint) serveSocket(w http.ResponseWriter, r *http.Request) {
	defer e.sockets.open.Add(-1)
	if e.sockets.open.Add(1) > int64(e.sockets.Connections) {
		refuse(w, http.StatusServiceUnavailable, fault.New(fault.Unavailable, "%d connections are open: try again later", e.sockets.Connections))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), e.sockets.Age)
	defer cancel()
	defer context.AfterFunc(e.draining, cancel)()
	e.executor.ServeHTTP(w, r.WithContext(ctx))
}

// accepter opens connections for pages of this origin and the allowed ones: a
// browser sends cookies with any page's handshake.
type accepter struct {
	limits  SocketLimits
	origins []string
}

func (a accepter) Accept(w http.ResponseWriter, r *http.Request, o transport.WebsocketAcceptOptions) (transport.WebsocketConn, error) {
	inner, err := transport.CoderWebsocketImplementation{AcceptOptions: websocket.AcceptOptions{
		Subprotocols:   []string{subprotocol},
		OriginPatterns: a.origins,
	}}.Accept(w, r, transport.WebsocketAcceptOptions{ResponseHeader: o.ResponseHeader})
	if err != nil {
		return nil, err
	}
	return newConversation(inner, a.limits), nil
}

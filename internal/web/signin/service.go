// Package signin finds out who sends a request: by a browser's session, by a
// token, or, at the machine itself, as the demonstration's director. Passwords and
// tokens themselves are the business of internal/access.
package signin

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/go-chi/httprate"

	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
)

// Options says whose accounts these are.
type Options struct {
	Store   *store.Store
	Program *program.Service
	Log     *slog.Logger
	// DemoAccountID is the account that a visitor without credentials acts as, when the
	// request comes from this machine and was meant for it. Empty: no demonstration.
	DemoAccountID string
	// Secure keeps the session's cookie off unencrypted connections. Set it wherever TLS is.
	Secure bool
	// Now is the clock; nil is the real one.
	Now func() time.Time
}

// Service signs people in and out and knows them again.
type Service struct {
	Options
	sessions *scs.SessionManager
	attempts attempts
	hashing  chan struct{} // a hash takes 19 MB: only so many at once
}

// Sessions last a week, however much they are used.
const sessionLife = 7 * 24 * time.Hour

// New makes the service.
func New(o Options) *Service {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &Service{Options: o, hashing: make(chan struct{}, 4)}
	s.attempts = newAttempts()

	m := scs.New()
	m.Store = sessionStore{s}
	m.Lifetime = sessionLife
	m.HashTokenInStore = true // who reads the database cannot sign in with it
	m.Cookie.Name = "fellowplan"
	m.Cookie.HttpOnly = true
	m.Cookie.SameSite = http.SameSiteLaxMode
	m.Cookie.Secure = o.Secure
	s.sessions = m
	return s
}

// visit is the HTTP side of a request, for those who set cookies.
type visit struct {
	w             http.ResponseWriter
	peer          string // the address that the connection comes from
	demonstration bool
}

type visitKey struct{}

func visitOf(ctx context.Context) *visit {
	v, _ := ctx.Value(visitKey{}).(*visit)
	return v
}

// Demonstration reports whether the viewer of a request is signed in because he sits at the machine.
func Demonstration(ctx context.Context) bool {
	v := visitOf(ctx)
	return v != nil && v.demonstration
}

// attempts bounds how often passwords may be tried: by one address for one
// account, by one address, and for one account from everywhere together.
type attempts struct{ pair, peer, account *httprate.RateLimiter }

// window is the time in which attempts are counted.
const window = 15 * time.Minute

func newAttempts() attempts {
	limiter := func(n int) *httprate.RateLimiter {
		return httprate.NewRateLimiter(n-1, window, // it asks what was counted before
			httprate.WithLimitCounter(httprate.NewLocalLimitCounter(window)))
	}
	return attempts{pair: limiter(10), peer: limiter(60), account: limiter(100)}
}

// take counts an attempt and reports whether it may be made.
func (a attempts) take(peer, email string) bool {
	limits := map[string]*httprate.RateLimiter{peer + " " + email: a.pair, peer: a.peer, email: a.account}
	for key, l := range limits {
		if ok, _, err := l.Status(key); !ok || err != nil {
			return false
		}
	}
	for key, l := range limits {
		if err := l.Counter().Increment(key, time.Now().UTC().Truncate(window)); err != nil {
			return false
		}
	}
	return true
}

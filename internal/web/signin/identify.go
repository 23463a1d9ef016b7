package signin

import (
	"context"
	"net"
	"net/http"
	"net/netip"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// What a session remembers.
const (
	sessionAccount = "account"
	sessionStamp   = "stamp" // of the password: a new one ends all sessions
)

// Identify finds out who sends a request and returns a context that carries the answer.
// Credentials that do not hold are refused and not ignored.
func (s *Service) Identify(w http.ResponseWriter, r *http.Request) (context.Context, error) {
	v := &visit{w: w, peer: peerOf(r)}
	ctx := context.WithValue(r.Context(), visitKey{}, v)
	if authorization := r.Header.Get("Authorization"); authorization != "" {
		return s.IdentifySocket(ctx, authorization)
	}
	if c, err := r.Cookie(s.sessions.Cookie.Name); err == nil {
		if ctx, err = s.sessions.Load(ctx, c.Value); err != nil {
			return nil, err
		}
		id, err := s.sessionAccount(ctx)
		if err != nil {
			return nil, err
		}
		if id != "" {
			return s.as(ctx, id)
		}
	} else if ctx, err = s.sessions.Load(ctx, ""); err != nil {
		return nil, err
	}
	if s.DemoAccountID != "" && atThisMachine(r) {
		v.demonstration = true
		return s.as(ctx, s.DemoAccountID)
	}
	return access.Stranger(ctx), nil
}

// IdentifySocket finds out who sends a token: "Bearer …".
func (s *Service) IdentifySocket(ctx context.Context, authorization string) (context.Context, error) {
	scheme, token, _ := strings.Cut(authorization, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return nil, fault.New(fault.Unauthorized, "send a token as Authorization: Bearer …")
	}
	return s.byToken(ctx, strings.TrimSpace(token))
}

// as returns a context in which an account acts.
func (s *Service) as(ctx context.Context, accountID string) (context.Context, error) {
	viewer, err := access.Load(ctx, s.Store.Client, accountID)
	if err != nil {
		return nil, err
	}
	return access.As(ctx, viewer), nil
}

// sessionAccount is the account of a browser's session, or "" when there is none that holds.
func (s *Service) sessionAccount(ctx context.Context) (string, error) {
	id := s.sessions.GetString(ctx, sessionAccount)
	if id == "" {
		return "", nil
	}
	a, err := s.Store.Client.Account.Query().Where(account.ID(id), account.DisabledAtIsNil(), account.ArchivedAtIsNil()).Only(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return "", nil
	case err != nil:
		return "", err
	case stampOf(a) != s.sessions.GetString(ctx, sessionStamp):
		return "", nil
	}
	return id, nil
}

// Banner says on the first page that the visitor is signed in as a demonstration.
func (s *Service) Banner(r *http.Request) string {
	if s.DemoAccountID == "" || !atThisMachine(r) {
		return ""
	}
	a, err := s.Store.Client.Account.Query().Where(account.ID(s.DemoAccountID)).Only(access.System(r.Context()))
	if err != nil {
		s.Log.WarnContext(r.Context(), "the demonstration's account cannot be read", "cause", err.Error())
		return ""
	}
	return "Demonstration: whoever sits at this machine is signed in as " + a.Name + ", the program's director."
}

// peerOf is the address that a connection comes from. What a proxy claims is not believed.
func peerOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// atThisMachine reports whether a request comes from this machine and was meant
// for it by name: a page elsewhere whose name was made to lead here, and a proxy
// on this machine, both come from loopback, but with another host.
func atThisMachine(r *http.Request) bool {
	peer, err := netip.ParseAddr(peerOf(r))
	if err != nil || !peer.Unmap().IsLoopback() {
		return false
	}
	for _, forwarded := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via"} {
		if r.Header.Get(forwarded) != "" {
			return false
		}
	}
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	return host == "localhost" || host == "127.0.0.1" || host == "::1"
}

package signin_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/internal/web/signin"
	"github.com/fellowplan/fellowplan/internal/web/webtest"
)

// V are the variables of a request.
type V = webtest.Variables

const signIn = `mutation($email: String!, $password: String!) {
	signIn(input: {email: $email, password: $password}) { account { email memberships { totalCount } } userErrors { code field message } } }`

// browser signs a person in and returns a client that has the cookie and no token.
func browser(t *testing.T, s *webtest.Server, email, password string) *webtest.Client {
	t.Helper()
	c := s.Stranger()
	a := c.Get(signIn, V{"email": email, "password": password}, nil)
	if !strings.Contains(strings.ToLower(a.Body), strings.ToLower(email)) {
		t.Errorf("signing in answers %s", a.Body)
	}
	cookie := a.Header.Get("Set-Cookie")
	for _, part := range []string{"fellowplan=", "HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(cookie, part) {
			t.Fatalf("the cookie is %q", cookie)
		}
	}
	c.Cookie, _, _ = strings.Cut(cookie, ";")
	return c
}

func emailOf(t *testing.T, c *webtest.Client) string {
	t.Helper()
	var v struct {
		Viewer struct{ Account *struct{ Email string } }
	}
	c.Get(`{ viewer { account { email } demonstration } }`, nil, &v)
	if v.Viewer.Account == nil {
		return ""
	}
	return v.Viewer.Account.Email
}

func TestABrowserSignsInAndOut(t *testing.T) {
	s := webtest.Start(t)
	ada := s.Administrator()
	c := browser(t, s, strings.ToUpper(ada.Email), webtest.Password)
	if got := emailOf(t, c); got != ada.Email {
		t.Fatalf("signed in as %q", got)
	}
	rows, err := s.Store.Client.BrowserSession.Query().All(access.System(context.Background()))
	if err != nil || len(rows) != 1 || strings.Contains(c.Cookie, rows[0].TokenHash) {
		t.Errorf("the database has the cookie itself: %v, %v", rows, err)
	}
	c.Get(`mutation { signOut(input: {}) { userErrors { code } } }`, nil, nil)
	if got := emailOf(t, c); got != "" {
		t.Errorf("the cookie still signs in %q", got)
	}
}

func TestRefusalsDoNotTellWhichAccountsExist(t *testing.T) {
	s := webtest.Start(t)
	ada := s.Administrator()
	c := s.Stranger()
	var said []string
	for _, email := range []string{ada.Email, "nobody@example.org"} {
		payload, errs := c.Try(signIn, V{"email": email, "password": "a wrong password"})
		if len(errs) != 1 || errs[0].Code != "BAD_USER_INPUT" {
			t.Fatalf("%s: %s", email, payload)
		}
		said = append(said, string(payload))
	}
	if said[0] != said[1] {
		t.Errorf("%s\n%s", said[0], said[1])
	}
}

func TestPasswordsAreNotTriedForEver(t *testing.T) {
	s := webtest.Start(t)
	ada := s.Administrator()
	c := s.Stranger()
	for range 10 {
		c.Try(signIn, V{"email": ada.Email, "password": "a wrong password"})
	}
	// Even the right one: a guess that comes through would tell that it is.
	if a := c.Ask(signIn, V{"email": ada.Email, "password": webtest.Password}); a.Code() != "RATE_LIMITED" {
		t.Errorf("the eleventh attempt: %s", a.Body)
	}
}

func TestANewPasswordEndsTheSessions(t *testing.T) {
	s := webtest.Start(t)
	ada := s.Administrator()
	c := browser(t, s, ada.Email, webtest.Password)
	const set = `mutation($current: String, $password: String!) { setPassword(input: {current: $current, password: $password}) { account { email } userErrors { code field message } } }`
	if _, errs := c.Try(set, V{"current": "not this one", "password": "another long password"}); len(errs) != 1 || errs[0].Path() != "input.current" {
		t.Errorf("a wrong current password: %+v", errs)
	}
	if _, errs := c.Try(set, V{"current": webtest.Password, "password": "short"}); len(errs) != 1 || errs[0].Path() != "input.password" {
		t.Errorf("a short password: %+v", errs)
	}
	if _, errs := c.Try(set, V{"current": webtest.Password, "password": "another long password"}); len(errs) != 0 {
		t.Fatal(errs)
	}
	if got := emailOf(t, c); got != "" {
		t.Errorf("the session of the old password still signs in %q", got)
	}
	browser(t, s, ada.Email, "another long password")
}

func TestATokenSpeaksForItsOwnerUntilItIsTakenBack(t *testing.T) {
	s := webtest.Start(t)
	ada := s.Administrator()
	payload, errs := ada.Try(`mutation { createApiToken(input: {title: "nightly export", days: 30}) { secret apiToken { id title hint expiresAt } userErrors { code field message } } }`, nil)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var made struct {
		Secret   string
		APIToken struct{ ID, Title, Hint string }
	}
	if err := json.Unmarshal(payload, &made); err != nil {
		t.Fatal(err)
	}
	if made.APIToken.Title != "nightly export" || !strings.HasPrefix(made.Secret, made.APIToken.Hint) {
		t.Errorf("made %s", payload)
	}
	robot := s.Stranger()
	robot.Token = made.Secret
	if got := emailOf(t, robot); got != ada.Email {
		t.Errorf("the token signs in %q", got)
	}
	system := access.System(context.Background())
	row, err := s.Store.Client.ApiToken.Get(system, made.APIToken.ID)
	if err != nil || row.Hash == made.Secret || row.LastUsedAt == nil {
		t.Errorf("stored as %v, %v", row, err)
	}
	entries, err := s.Store.Client.AuditEntry.Query().All(system)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if b, _ := json.Marshal(e); strings.Contains(string(b), made.Secret) || strings.Contains(string(b), row.Hash) {
			t.Errorf("the log of changes tells the token: %s", b)
		}
	}
	if _, errs := s.Administrator().Try(`mutation($id: ID!) { revokeApiToken(input: {id: $id}) { userErrors { code field message } } }`, V{"id": row.ID}); len(errs) != 1 || errs[0].Code != "NOT_FOUND" {
		t.Errorf("another administrator takes it back: %+v", errs)
	}
	if _, errs := ada.Try(`mutation($id: ID!) { revokeApiToken(input: {id: $id}) { apiToken { revokedAt } userErrors { code field message } } }`, V{"id": row.ID}); len(errs) > 0 {
		t.Fatal(errs)
	}
	if a := robot.Ask(`{ viewer { administrator } }`, nil); a.Status != http.StatusUnauthorized || a.Code() != "UNAUTHENTICATED" {
		t.Errorf("the token that was taken back: %d %s", a.Status, a.Body)
	}
	for _, days := range []int{0, 367} {
		if _, errs := ada.Try(`mutation($d: Int!) { createApiToken(input: {title: "t", days: $d}) { userErrors { code field message } } }`, V{"d": days}); len(errs) != 1 || errs[0].Path() != "input.days" {
			t.Errorf("%d days: %+v", days, errs)
		}
	}
}

// The demonstration is for who sits at the machine, and for nobody whom a name or a proxy leads there.
func TestTheDemonstrationIsForThisMachine(t *testing.T) {
	db := storetest.Open(t)
	var id string
	err := db.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		a, err := tx.Account.Create().SetEmail("director@example.org").SetName("Dr. Ada").SetAdministrator(true).Save(ctx)
		if err == nil {
			id = a.ID
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s := signin.New(signin.Options{Store: db, Program: program.New(db), DemoAccountID: id})
	for _, c := range []struct {
		name, peer, host, header string
		director                 bool
	}{
		{"localhost", "127.0.0.1:5000", "localhost:8080", "", true},
		{"the address itself", "127.0.0.1:5000", "127.0.0.1:8080", "", true},
		{"IPv6", "[::1]:5000", "[::1]:8080", "", true},
		{"no port", "[::1]:5000", "localhost", "", true},
		{"IPv4 in IPv6", "[::ffff:127.0.0.1]:5000", "localhost:8080", "", true},
		{"another machine", "192.168.1.7:5000", "localhost:8080", "", false},
		{"a name that was made to lead here", "127.0.0.1:5000", "evil.example:8080", "", false},
		{"a name that begins alike", "127.0.0.1:5000", "localhost.evil.example", "", false},
		{"a proxy on this machine", "127.0.0.1:5000", "localhost:8080", "X-Forwarded-For", false},
		{"a proxy that calls itself so", "127.0.0.1:5000", "localhost:8080", "Forwarded", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
			r.RemoteAddr, r.Host = c.peer, c.host
			if c.header != "" {
				r.Header.Set(c.header, "for=1.2.3.4")
			}
			ctx, err := s.Identify(httptest.NewRecorder(), r)
			if err != nil {
				t.Fatal(err)
			}
			v, ok := access.From(ctx)
			if signed := ok && v.AccountID == id; signed != c.director || signin.Demonstration(ctx) != c.director {
				t.Errorf("signed in: %v, demonstration: %v", signed, signin.Demonstration(ctx))
			}
			if told := strings.Contains(s.Banner(r), "Dr. Ada"); told != c.director {
				t.Errorf("the page says %q", s.Banner(r))
			}
		})
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
	r.RemoteAddr, r.Host = "127.0.0.1:5000", "localhost:8080"
	r.Header.Set("Authorization", "Bearer fp_unknown")
	if _, err := s.Identify(httptest.NewRecorder(), r); err == nil {
		t.Error("a token that does not hold fell back to the demonstration")
	}
}

package access_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

const password = "correct horse battery"

// unauthenticated reports whether the answer is that of somebody who is not signed in.
func unauthenticated(err error) bool {
	faults, ok := fault.Of(err)
	return ok && faults[0].Code == fault.Unauthorized
}

// newAccount is an account with a password and a director's role.
func newAccount(t *testing.T, w *world) *ent.Account {
	t.Helper()
	hash, err := access.HashPassword(password)
	if err != nil {
		t.Fatal(err)
	}
	var a *ent.Account
	err = w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		if a, err = tx.Account.Create().SetEmail("ada@example.org").SetName("Ada").SetPasswordHash(hash).Save(ctx); err != nil {
			return err
		}
		return tx.Membership.Create().SetProgramID(w.mine.program).SetAccountID(a.ID).SetRole(access.Director).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestSignIn(t *testing.T) {
	w := newWorld(t)
	a := newAccount(t, w)
	v, err := access.SignIn(context.Background(), w.Client, " Ada@Example.org", password)
	if err != nil {
		t.Fatal(err)
	}
	if v.AccountID != a.ID || v.Name != "Ada" || !v.Directs(w.mine.program) || v.IsStaff(w.away.program) {
		t.Errorf("signed in as %+v", v)
	}
	for name, c := range map[string][2]string{
		"a wrong password":        {"ada@example.org", password + "!"},
		"an unknown address":      {"nobody@example.org", password},
		"an account without one":  {"a10@example.org", ""},
		"a password without end":  {"ada@example.org", strings.Repeat("x", 1<<20)},
		"the hash as a password":  {"ada@example.org", *a.PasswordHash},
		"a quote in the address":  {"ada@example.org' OR '1'='1", password},
		"nothing":                 {"", ""},
		"a blank after the right": {"ada@example.org", password + " "},
	} {
		if v, err := access.SignIn(context.Background(), w.Client, c[0], c[1]); v != nil || !unauthenticated(err) {
			t.Errorf("%s: %v, %v", name, v, err)
		}
	}
	err = w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Account.UpdateOneID(a.ID).SetDisabledAt(noon).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := access.SignIn(context.Background(), w.Client, "ada@example.org", password); !unauthenticated(err) {
		t.Errorf("a disabled account: %v", err)
	}
	if _, err := access.Load(context.Background(), w.Client, a.ID); !unauthenticated(err) {
		t.Errorf("a session of a disabled account: %v", err)
	}
}

func TestHashPassword(t *testing.T) {
	for name, p := range map[string]string{
		"eleven characters": strings.Repeat("x", 11),
		"too long":          strings.Repeat("x", access.MaxPassword+1),
		"blank":             strings.Repeat(" ", 20),
	} {
		if _, err := access.HashPassword(p); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	first, err := access.HashPassword(strings.Repeat("é", 12))
	if err != nil {
		t.Fatal(err)
	}
	second, _ := access.HashPassword(strings.Repeat("é", 12))
	if first == second || !strings.HasPrefix(first, "$argon2id$") {
		t.Errorf("the hashes %q and %q", first, second)
	}
}

func TestTokens(t *testing.T) {
	w := newWorld(t)
	a := newAccount(t, w)
	v, err := access.Load(context.Background(), w.Client, a.ID)
	if err != nil {
		t.Fatal(err)
	}
	ctx := access.As(context.Background(), v)
	var secret string
	var token *ent.ApiToken
	err = w.Write(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		secret, token, err = access.CreateToken(ctx, tx, "nightly export", noon.Add(24*time.Hour), noon)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(secret, access.TokenPrefix) || len(secret) != 46 || strings.Contains(token.Hash, secret) || !strings.HasPrefix(secret, token.Hint) || len(token.Hint) > 10 {
		t.Errorf("the token is %q, stored as %q with the hint %q", secret, token.Hash, token.Hint)
	}
	by, found, err := access.ByToken(context.Background(), w.Client, secret, noon)
	if err != nil || by.AccountID != a.ID || found.ID != token.ID || !by.Directs(w.mine.program) {
		t.Fatalf("signed in as %+v (%v)", by, err)
	}
	for name, c := range map[string]struct {
		secret string
		now    time.Time
	}{
		"another token":     {secret[:len(secret)-1] + "x", noon},
		"no token":          {"", noon},
		"the prefix alone":  {access.TokenPrefix, noon},
		"the stored hash":   {token.Hash, noon},
		"at its end":        {secret, noon.Add(24 * time.Hour)},
		"after its end":     {secret, noon.Add(48 * time.Hour)},
		"its hint":          {token.Hint, noon},
		"with a blank":      {secret + " ", noon},
		"without its start": {strings.TrimPrefix(secret, access.TokenPrefix), noon},
	} {
		if v, _, err := access.ByToken(context.Background(), w.Client, c.secret, c.now); v != nil || !unauthenticated(err) {
			t.Errorf("%s: %v, %v", name, v, err)
		}
	}
	testTokenUse(t, w, token)
	err = w.Write(ctx, func(ctx context.Context, tx *ent.Tx) error {
		_, err := access.RevokeToken(ctx, tx, token.ID, noon)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := access.ByToken(context.Background(), w.Client, secret, noon); !unauthenticated(err) {
		t.Errorf("a revoked token: %v", err)
	}
}

// When a token was used is known to the hour, written once, and not in the log.
func testTokenUse(t *testing.T, w *world, token *ent.ApiToken) {
	t.Helper()
	before := len(w.logged(t, token.ID))
	touch := func(now time.Time) {
		err := w.Write(context.Background(), func(ctx context.Context, tx *ent.Tx) error {
			return access.TouchToken(ctx, tx, w.Client.ApiToken.GetX(access.System(ctx), token.ID), now)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	touch(noon.Add(10 * time.Minute))
	touch(noon.Add(50 * time.Minute))
	got := w.Client.ApiToken.GetX(access.System(context.Background()), token.ID)
	if got.LastUsedAt == nil || !got.LastUsedAt.Equal(noon) || got.Version != 2 {
		t.Errorf("last used at %v, version %d", got.LastUsedAt, got.Version)
	}
	if after := len(w.logged(t, token.ID)); after != before {
		t.Errorf("using a token was logged %d times", after-before)
	}
}

func TestTokensThatAreNotMade(t *testing.T) {
	w := newWorld(t)
	for name, c := range map[string]struct {
		ctx  context.Context
		ends time.Time
	}{
		"for nobody":            {access.System(context.Background()), noon.Add(time.Hour)},
		"ended before it began": {access.As(context.Background(), w.viewers["fellow"]), noon.Add(-time.Hour)},
		"for ten years":         {access.As(context.Background(), w.viewers["fellow"]), noon.AddDate(10, 0, 0)},
	} {
		err := w.Write(c.ctx, func(ctx context.Context, tx *ent.Tx) error {
			_, _, err := access.CreateToken(ctx, tx, "t", c.ends, noon)
			return err
		})
		if _, ok := fault.Of(err); !ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

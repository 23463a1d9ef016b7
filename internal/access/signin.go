package access

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// SignIn returns the viewer with this address and password. What was wrong is not said.
func SignIn(ctx context.Context, client *ent.Client, email, password string) (*Viewer, error) {
	refused := fault.New(fault.Unauthorized, "there is no account with this address and password")
	if len(password) > 4*MaxPassword {
		return nil, refused
	}
	var hash *string
	a, err := client.Account.Query().Where(account.Email(strings.ToLower(strings.TrimSpace(email)))).Only(System(ctx))
	switch {
	case err == nil:
		hash = a.PasswordHash
	case !ent.IsNotFound(err):
		return nil, fmt.Errorf("looking for an account: %w", err)
	}
	right, err := checkPassword(password, hash)
	if err != nil {
		return nil, fmt.Errorf("checking a password: %w", err)
	}
	if !right {
		return nil, refused
	}
	v, err := Load(ctx, client, a.ID)
	if _, no := fault.Of(err); no {
		return nil, refused
	}
	return v, err
}

// Load returns the viewer of an account as it is now, for a session that knows only the identifier.
func Load(ctx context.Context, client *ent.Client, accountID string) (*Viewer, error) {
	a, err := client.Account.Query().Where(account.ID(accountID)).
		WithMemberships(func(q *ent.MembershipQuery) { q.Where(membership.ArchivedAtIsNil()) }).
		Only(System(ctx))
	if ent.IsNotFound(err) || (err == nil && (a.DisabledAt != nil || a.ArchivedAt != nil)) {
		return nil, fault.New(fault.Unauthorized, "the account is gone or disabled: sign in again")
	}
	if err != nil {
		return nil, fmt.Errorf("loading an account: %w", err)
	}
	v := &Viewer{AccountID: a.ID, Name: a.Name, Administrator: a.Administrator}
	for _, m := range a.Edges.Memberships {
		v.Memberships = append(v.Memberships, Membership{
			ProgramID: m.ProgramID, Role: m.Role, FellowID: value(m.FellowID), MentorID: value(m.MentorID),
		})
	}
	return v, nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

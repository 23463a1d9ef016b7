package signin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// SignIn starts a browser's session and returns a context in which its account acts.
// Every refusal reads the same: which addresses have accounts is nobody's business.
func (s *Service) SignIn(ctx context.Context, email, password string) (context.Context, error) {
	v := visitOf(ctx)
	if v == nil || v.w == nil {
		return nil, fault.New(fault.Precondition, "sign in with a POST: there is no cookie to set here")
	}
	viewer, err := s.check(ctx, v.peer, email, password)
	if err != nil {
		return nil, err
	}
	if err := s.start(ctx, v, viewer.AccountID); err != nil {
		return nil, err
	}
	return access.As(ctx, viewer), nil
}

// check finds the account of an address and a password, if it may be tried at all.
func (s *Service) check(ctx context.Context, peer, email, password string) (*access.Viewer, error) {
	email = strings.ToLower(strings.TrimSpace(email))
	if !s.attempts.take(peer, email) {
		return nil, fault.New(fault.TooMany, "too many attempts: wait a quarter of an hour")
	}
	select {
	case s.hashing <- struct{}{}:
		defer func() { <-s.hashing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	viewer, err := access.SignIn(ctx, s.Store.Client, email, password)
	if faults, ok := fault.Of(err); ok && faults[0].Code == fault.Unauthorized {
		return nil, fault.At(fault.BadInput, "input", "%s", faults[0].Message) // to mend by typing again
	}
	return viewer, err
}

// start makes a session with a new token, so that a token planted before is worth nothing.
func (s *Service) start(ctx context.Context, v *visit, accountID string) error {
	a, err := s.Store.Client.Account.Get(access.System(ctx), accountID)
	if err != nil {
		return err
	}
	if err := s.sessions.RenewToken(ctx); err != nil {
		return err
	}
	s.sessions.Put(ctx, sessionAccount, a.ID)
	s.sessions.Put(ctx, sessionStamp, stampOf(a))
	token, ends, err := s.sessions.Commit(ctx)
	if err != nil {
		return err
	}
	s.sessions.WriteSessionCookie(ctx, v.w, token, ends)
	v.demonstration = false
	return nil
}

// SignOut ends the browser's session, if there is one.
func (s *Service) SignOut(ctx context.Context) error {
	v := visitOf(ctx)
	if v == nil || v.w == nil {
		return fault.New(fault.Precondition, "sign out with a POST: there is no cookie to take back here")
	}
	if err := s.sessions.Destroy(ctx); err != nil {
		return err
	}
	s.sessions.WriteSessionCookie(ctx, v.w, "", time.Time{})
	return nil
}

// SetPassword sets the password of the viewer's own account, or of any account for
// an administrator, and returns the account. All its sessions end.
func (s *Service) SetPassword(ctx context.Context, accountID string, current *string, password string) (string, error) {
	viewer, ok := access.From(ctx)
	if !ok || viewer.AccountID == "" {
		return "", fault.New(fault.Unauthorized, "sign in first")
	}
	if accountID == "" {
		accountID = viewer.AccountID
	}
	if accountID == viewer.AccountID {
		if err := s.confirm(ctx, accountID, current); err != nil {
			return "", err
		}
	} else if !viewer.Administrator {
		return "", fault.At(fault.NotFound, "input.accountID", "there is no account %.60q", accountID)
	}
	hash, err := access.HashPassword(password)
	if err != nil {
		return "", err
	}
	// As the program itself: the rules let nobody else write a hash.
	return accountID, s.Program.Change(access.System(ctx), program.ChangeOptions{Reason: "a new password"}, func(ctx context.Context, tx *ent.Tx) error {
		return tx.Account.UpdateOneID(accountID).SetPasswordHash(hash).Exec(ctx)
	})
}

// confirm asks whoever changes his own password for the one that he has.
func (s *Service) confirm(ctx context.Context, accountID string, current *string) error {
	a, err := s.Store.Client.Account.Get(access.System(ctx), accountID)
	if err != nil || a.PasswordHash == nil {
		return err
	}
	wrong := fault.At(fault.BadInput, "input.current", "the current password is wrong")
	if current == nil {
		return wrong
	}
	peer := ""
	if v := visitOf(ctx); v != nil {
		peer = v.peer
	}
	_, err = s.check(ctx, peer, a.Email, *current)
	if faults, ok := fault.Of(err); ok && faults[0].Code == fault.BadInput {
		return wrong
	}
	return err
}

// stampOf tells one password from the next without telling either.
func stampOf(a *ent.Account) string {
	if a.PasswordHash == nil {
		return ""
	}
	sum := sha256.Sum256([]byte(*a.PasswordHash))
	return hex.EncodeToString(sum[:8])
}

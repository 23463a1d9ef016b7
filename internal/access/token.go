package access

import (
	"context"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/apitoken"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// TokenPrefix begins every token, so that scanners find one that was leaked.
const TokenPrefix = "fp_"

const (
	// MaxTokenLife is the longest time for which a token can be made.
	MaxTokenLife = 366 * 24 * time.Hour
	// touchEvery is how exactly it is known when a token was last used.
	touchEvery = time.Hour
)

// CreateToken makes a token for the viewer of the context. The secret is returned
// here and nowhere else: the database has its hash. Call it inside Store.Write.
func CreateToken(ctx context.Context, tx *ent.Tx, title string, expiresAt, now time.Time) (secret string, token *ent.ApiToken, err error) {
	v, ok := From(ctx)
	if !ok || v.AccountID == "" {
		return "", nil, fault.New(fault.Unauthorized, "sign in to make a token")
	}
	switch life := expiresAt.Sub(now); {
	case life <= 0:
		return "", nil, fault.At(fault.BadInput, "input.expiresAt", "the token would end at %s, which is past", expiresAt.UTC().Format(time.RFC3339))
	case life > MaxTokenLife:
		return "", nil, fault.At(fault.BadInput, "input.expiresAt", "a token lives at most %d days; %s is later", int(MaxTokenLife.Hours()/24), expiresAt.UTC().Format(time.RFC3339))
	}
	s, err := NewSecret(TokenPrefix)
	if err != nil {
		return "", nil, err
	}
	token, err = tx.ApiToken.Create().SetAccountID(v.AccountID).SetTitle(title).
		SetHash(s.Hash).SetHint(s.Hint).SetExpiresAt(expiresAt).Save(ctx)
	if err != nil {
		return "", nil, err
	}
	return s.Text, token, nil
}

// RevokeToken ends a token of the viewer. Call it inside Store.Write.
func RevokeToken(ctx context.Context, tx *ent.Tx, id string, now time.Time) (*ent.ApiToken, error) {
	return tx.ApiToken.UpdateOneID(id).SetRevokedAt(now).Save(ctx)
}

// ByToken returns the viewer whom a token signs in at the instant now. Whether the
// token is unknown, ended, revoked or its account disabled, the answer is the same.
func ByToken(ctx context.Context, client *ent.Client, secret string, now time.Time) (*Viewer, *ent.ApiToken, error) {
	refused := fault.New(fault.Unauthorized, "the token is not valid: it is unknown, ended or revoked; make a new one")
	hash, ok := HashSecret(TokenPrefix, secret)
	if !ok {
		return nil, nil, refused
	}
	token, err := client.ApiToken.Query().Where(apitoken.Hash(hash)).Only(System(ctx))
	if ent.IsNotFound(err) {
		return nil, nil, refused
	}
	if err != nil {
		return nil, nil, fmt.Errorf("looking for a token: %w", err)
	}
	if !SameHash(token.Hash, hash) || token.RevokedAt != nil || token.ArchivedAt != nil || !now.Before(token.ExpiresAt) {
		return nil, nil, refused
	}
	v, err := Load(ctx, client, token.AccountID)
	if _, no := fault.Of(err); no {
		return nil, nil, refused
	}
	return v, token, err
}

// NeedsTouch reports whether TouchToken has anything to write.
func NeedsTouch(token *ent.ApiToken, now time.Time) bool {
	return token.LastUsedAt == nil || now.Sub(*token.LastUsedAt) >= touchEvery
}

// TouchToken remembers, to the hour, when a token was used. Call it inside Store.Write.
func TouchToken(ctx context.Context, tx *ent.Tx, token *ent.ApiToken, now time.Time) error {
	if !NeedsTouch(token, now) {
		return nil
	}
	return tx.ApiToken.UpdateOneID(token.ID).SetLastUsedAt(now.Truncate(touchEvery)).Exec(System(ctx))
}

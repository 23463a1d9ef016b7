package signin

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/browsersession"
	"github.com/fellowplan/fellowplan/internal/access"
)

// sessionStore keeps browser sessions in the database, so that a restart signs nobody out.
type sessionStore struct{ *Service }

// FindCtx returns a session that has not ended.
func (s sessionStore) FindCtx(ctx context.Context, hash string) ([]byte, bool, error) {
	row, err := s.Store.Client.BrowserSession.Query().
		Where(browsersession.TokenHash(hash), browsersession.ExpiresAtGT(s.Now().UTC())).
		Only(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, false, nil
	case err != nil:
		return nil, false, err
	}
	return row.Data, true, nil
}

// CommitCtx stores a session and forgets those that have ended.
func (s sessionStore) CommitCtx(ctx context.Context, hash string, data []byte, ends time.Time) error {
	return s.Store.Write(access.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		if _, err := tx.BrowserSession.Delete().Where(browsersession.Or(
			browsersession.TokenHash(hash), browsersession.ExpiresAtLTE(s.Now().UTC()))).Exec(ctx); err != nil {
			return err
		}
		return tx.BrowserSession.Create().SetTokenHash(hash).SetData(data).SetExpiresAt(ends.UTC()).Exec(ctx)
	})
}

// DeleteCtx forgets a session.
func (s sessionStore) DeleteCtx(ctx context.Context, hash string) error {
	return s.Store.Write(access.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		_, err := tx.BrowserSession.Delete().Where(browsersession.TokenHash(hash)).Exec(ctx)
		return err
	})
}

// Find, Commit and Delete are the same without a context; the session library needs them to exist.
func (s sessionStore) Find(hash string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), hash)
}

// Commit stores a session.
func (s sessionStore) Commit(hash string, data []byte, ends time.Time) error {
	return s.CommitCtx(context.Background(), hash, data, ends)
}

// Delete forgets a session.
func (s sessionStore) Delete(hash string) error { return s.DeleteCtx(context.Background(), hash) }

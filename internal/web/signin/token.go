package signin

import (
	"context"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// CreateToken makes a token for the viewer and returns its row and, this once, itself.
func (s *Service) CreateToken(ctx context.Context, title string, days int) (id, secret string, err error) {
	if most := int(access.MaxTokenLife.Hours() / 24); days < 1 || days > most {
		return "", "", fault.At(fault.BadInput, "input.days", "%d days are not possible: ask for 1 to %d", days, most)
	}
	now := s.now()
	err = s.Program.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		var made *ent.ApiToken
		secret, made, err = access.CreateToken(ctx, tx, title, now.AddDate(0, 0, days), now)
		if err == nil {
			id = made.ID
		}
		return err
	})
	return id, secret, err
}

// RevokeToken takes a token back.
func (s *Service) RevokeToken(ctx context.Context, id string) error {
	return s.Program.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		if err := program.Expect(ctx, tx, "input.id", "ApiToken", id, nil); err != nil {
			return err
		}
		_, err := access.RevokeToken(ctx, tx, id, s.now())
		return err
	})
}

// byToken returns a context in which the account of a token acts.
func (s *Service) byToken(ctx context.Context, secret string) (context.Context, error) {
	now := s.now()
	viewer, token, err := access.ByToken(ctx, s.Store.Client, secret, now)
	if err != nil {
		return nil, err
	}
	if access.NeedsTouch(token, now) {
		err := s.Store.Write(ctx, func(ctx context.Context, tx *ent.Tx) error { return access.TouchToken(ctx, tx, token, now) })
		if err != nil { // the note is not worth the request
			s.Log.WarnContext(ctx, "the use of a token was not noted", "token", token.ID, "cause", err.Error())
		}
	}
	return access.As(ctx, viewer), nil
}

func (s *Service) now() time.Time { return s.Now().UTC().Truncate(time.Microsecond) }

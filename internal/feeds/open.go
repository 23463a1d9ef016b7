package feeds

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// ErrGone is the answer for every address that does not work: unknown, revoked, of an account that is shut or
// has lost its role, about somebody whom the owner no longer sees. Which it is, is not told.
var ErrGone = errors.New("no such feed")

// File is a calendar that is ready to be sent.
type File struct {
	Name    string
	Content []byte
	Changed time.Time
}

// Open reads the calendar behind an address's secret part.
func (s *Service) Open(ctx context.Context, secret string) (*File, error) {
	feed, viewer, err := s.find(ctx, secret)
	if err != nil {
		return nil, err
	}
	file, err := s.write(access.As(ctx, viewer), feed)
	if err != nil {
		return nil, err
	}
	s.touch(ctx, feed)
	return file, nil
}

// find returns a feed that works and the viewer for whom it reads.
func (s *Service) find(ctx context.Context, secret string) (*ent.CalendarFeed, *access.Viewer, error) {
	hash, ok := access.HashSecret(Prefix, secret)
	if !ok {
		return nil, nil, ErrGone
	}
	feed, err := s.client.CalendarFeed.Query().Where(calendarfeed.Hash(hash)).Only(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil, ErrGone
	case err != nil:
		return nil, nil, fmt.Errorf("looking for a feed: %w", err)
	case !access.SameHash(feed.Hash, hash) || feed.RevokedAt != nil || feed.ArchivedAt != nil:
		return nil, nil, ErrGone
	}
	viewer, err := access.Load(ctx, s.client, feed.AccountID)
	if _, refused := fault.Of(err); refused {
		return nil, nil, ErrGone
	}
	if err != nil {
		return nil, nil, err
	}
	holds, err := s.holds(ctx, feed, viewer)
	if err != nil {
		return nil, nil, err
	}
	if !holds {
		return nil, nil, ErrGone
	}
	return feed, viewer, nil
}

// holds reports whether the owner still has a role in the program that was there when the feed was made: a role
// that is given again later brings no old address back to life.
func (s *Service) holds(ctx context.Context, feed *ent.CalendarFeed, viewer *access.Viewer) (bool, error) {
	if viewer.Administrator {
		return true, nil
	}
	return s.client.Membership.Query().Where(membership.AccountID(feed.AccountID), membership.ProgramID(feed.ProgramID),
		membership.ArchivedAtIsNil(), membership.CreatedAtLTE(feed.CreatedAt)).Exist(access.System(ctx))
}

// touch remembers, to the hour, that a feed was read.
func (s *Service) touch(ctx context.Context, feed *ent.CalendarFeed) {
	now := s.now()
	if feed.LastReadAt != nil && now.Sub(*feed.LastReadAt) < touchEvery {
		return
	}
	// The note is not worth the answer: whatever keeps it from being written is left to the next reader.
	_ = s.programs.Store.Write(access.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		return tx.CalendarFeed.UpdateOneID(feed.ID).SetLastReadAt(now.Truncate(touchEvery)).Exec(ctx)
	})
}

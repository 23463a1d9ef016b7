// Package feeds keeps the private addresses at which calendar programs read what is
// published. Whoever has an address reads; so it is shown once, stored as a hash,
// revoked at a word, shows no more than its owner may see, and ends with the owner's role.
package feeds

import (
	"context"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

const (
	// Prefix begins the secret part of every address.
	Prefix = "fpcal_"
	// Extension ends every address.
	Extension = ".ics"
	// mostPerAccount bounds how many addresses that work one account has.
	mostPerAccount = 100
	// touchEvery is how exactly it is known when a feed was last read.
	touchEvery = time.Hour
)

// Path is the address of a feed, from the root of the server.
func Path(secret string) string { return "/feeds/" + secret + Extension }

// Service makes, revokes and reads feeds.
type Service struct {
	programs *program.Service
	client   *ent.Client
}

// New makes the service of a program's store.
func New(programs *program.Service) *Service {
	return &Service{programs: programs, client: programs.Store.Client}
}

// CreateInput says whose calendar it is: exactly one of the four.
type CreateInput struct {
	ProgramID, Title                       string
	FellowID, MentorID, RotationID, SiteID *string
}

// subject finds which of the four is named.
func (in CreateInput) subject() (calendarfeed.Subject, error) {
	var found []calendarfeed.Subject
	for _, s := range []struct {
		id      *string
		subject calendarfeed.Subject
	}{
		{in.FellowID, calendarfeed.SubjectFELLOW}, {in.MentorID, calendarfeed.SubjectMENTOR},
		{in.RotationID, calendarfeed.SubjectROTATION}, {in.SiteID, calendarfeed.SubjectSITE},
	} {
		if s.id != nil {
			found = append(found, s.subject)
		}
	}
	if len(found) != 1 {
		return "", fault.At(fault.BadInput, "input", "say whose calendar it is: give exactly one of fellowID, mentorID, rotationID and siteID, not %d", len(found))
	}
	return found[0], nil
}

// Create makes a feed of the viewer and returns its identifier and the secret part of its address, this once.
func (s *Service) Create(ctx context.Context, in CreateInput) (id, secret string, err error) {
	v, ok := access.From(ctx)
	if !ok || v.AccountID == "" {
		return "", "", fault.New(fault.Unauthorized, "sign in to make a calendar feed")
	}
	subject, err := in.subject()
	if err != nil {
		return "", "", err
	}
	made, err := access.NewSecret(Prefix)
	if err != nil {
		return "", "", err
	}
	err = s.programs.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		n, err := tx.CalendarFeed.Query().Where(calendarfeed.AccountID(v.AccountID), calendarfeed.RevokedAtIsNil(), calendarfeed.ArchivedAtIsNil()).Count(access.System(ctx))
		if err != nil {
			return fmt.Errorf("counting feeds: %w", err)
		}
		if n >= mostPerAccount {
			return fault.At(fault.Precondition, "input", "you have %d calendar feeds, and more are not kept: revoke those that nobody reads", n)
		}
		row, err := tx.CalendarFeed.Create().SetProgramID(in.ProgramID).SetAccountID(v.AccountID).SetTitle(in.Title).SetSubject(subject).
			SetNillableFellowID(in.FellowID).SetNillableMentorID(in.MentorID).SetNillableRotationID(in.RotationID).SetNillableSiteID(in.SiteID).
			SetHash(made.Hash).SetHint(made.Hint).Save(ctx)
		if err == nil {
			id = row.ID
		}
		return err
	})
	if err != nil {
		return "", "", err
	}
	return id, made.Text, nil
}

// Revoke takes an address back; doing it twice changes nothing.
func (s *Service) Revoke(ctx context.Context, id string) error {
	return s.programs.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		if err := program.Expect(ctx, tx, "input.id", ent.TypeCalendarFeed, id, nil); err != nil {
			return err
		}
		row, err := tx.CalendarFeed.Get(ctx, id)
		if err != nil || row.RevokedAt != nil {
			return err
		}
		return tx.CalendarFeed.UpdateOneID(id).SetRevokedAt(s.now()).Exec(ctx)
	})
}

func (s *Service) now() time.Time { return s.programs.Now().UTC().Truncate(time.Microsecond) }

package feeds_test

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/didacticsession"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/ical/icaltest"
	"github.com/fellowplan/fellowplan/internal/store"
)

func TestWhoseCalendarShowsWhat(t *testing.T) {
	w := newWorld(t)
	w.publish("pptl.pp.....", "tppp........")
	w.write(func(ctx context.Context, tx *ent.Tx) { w.draft(ctx, tx, "eeeeeeeeeeee", "eeeeeeeeeeee") }) // nobody's business
	for name, c := range map[string]struct {
		in   feeds.CreateInput
		want []string
	}{
		"a fellow": {feeds.CreateInput{FellowID: &w.ada.FellowID}, []string{
			"2027-07-01 2027-09-01 PACS", "2027-09-01 2027-10-01 Teleradiology", "2027-10-01 2027-11-01 Lab month (off-site)", "2027-12-01 2028-02-01 PACS"}},
		"a mentor": {feeds.CreateInput{MentorID: &w.mara.ID}, []string{
			"2027-07-01 2027-09-01 Ada Bergström: PACS", "2027-08-01 2027-11-01 Ben Oduya: PACS", "2027-12-01 2028-02-01 Ada Bergström: PACS"}},
		"a rotation": {feeds.CreateInput{RotationID: &w.rotations['t'].ID}, []string{"2027-07-01 2027-08-01 Ben Oduya", "2027-09-01 2027-10-01 Ada Bergström"}},
		"a site":     {feeds.CreateInput{SiteID: &w.lab.ID}, []string{"2027-10-01 2027-11-01 Ada Bergström: Lab month (off-site)"}},
	} {
		require.Equal(t, c.want, lines(w.read(w.feed("ada", c.in))), name)
	}
	f := w.read(w.feed("director", feeds.CreateInput{FellowID: &w.ada.FellowID}))
	require.Equal(t, "Ada Bergström", f.Properties["X-WR-CALNAME"])
	require.Equal(t, "America/Chicago", f.Properties["X-WR-TIMEZONE"])
	require.Equal(t, "Ada Bergström\nPACS\n1 Jul to 31 Aug 2027\nWith Mara Lindqvist", f.Events[0].Description)
	require.Equal(t, "Vendor lab, Madison", f.Events[2].Location)
}

// What moves keeps its name and gets a higher number, so that a calendar program moves it and shows it once.
func TestAMovedBlockUpdatesAndDoesNotDouble(t *testing.T) {
	w := newWorld(t)
	w.publish("ppt.........", "............")
	secret := w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	subscriber := map[string]icaltest.Event{} // as a calendar program keeps them: by UID, and only what is newer
	sync := func() (changed int) {
		f := w.read(secret)
		now := map[string]icaltest.Event{}
		for _, e := range f.Events {
			now[e.UID] = e
			if old, known := subscriber[e.UID]; known {
				require.GreaterOrEqual(t, e.Sequence, old.Sequence)
				require.False(t, e.Stamp.Before(old.Stamp))
				if old.Start != e.Start || old.End != e.End || old.Summary != e.Summary {
					require.Greater(t, e.Sequence, old.Sequence, "what changed has a higher number")
					require.True(t, e.Modified.After(old.Modified))
					changed++
				}
			}
		}
		subscriber = now
		return changed
	}
	sync()
	require.Len(t, subscriber, 2)
	names := keys(subscriber)
	w.publish("..pp......t.", "............")
	require.Equal(t, 2, sync())
	require.Equal(t, names, keys(subscriber), "moved, and not made anew")
	require.Equal(t, []string{"2027-09-01 2027-11-01 PACS", "2028-05-01 2028-06-01 Teleradiology"}, lines(w.read(secret)))
	w.publish("..pp......t.", "............")
	require.Zero(t, sync(), "published again as it was")
	w.publish("..p.p.....t.", "............")
	sync()
	require.Len(t, subscriber, 3, "a session in two pieces is two events")
	require.Subset(t, keys(subscriber), names)
	w.write(func(ctx context.Context, tx *ent.Tx) { // a block's real days are its days
		tx.Block.UpdateOne(w.blocks[2]).SetEndsOn(day("2027-10-03")).SetUpdatedAt(w.now.Add(time.Hour)).ExecX(ctx)
	})
	require.Equal(t, 1, sync())
}

func keys(m map[string]icaltest.Event) []string { return slices.Sorted(maps.Keys(m)) }

// Call and didactics are at their hours, on both sides of the night on which the clock changes; leave is the owner's to see.
func TestCallDidacticsAndLeave(t *testing.T) {
	w := newWorld(t)
	w.publish("pppppppppppp", "tttttttttttt")
	w.write(func(ctx context.Context, tx *ent.Tx) {
		loc, err := time.LoadLocation("America/Chicago")
		require.NoError(t, err)
		tx.CallShift.Create().SetProgramID(w.program).SetFellowID(w.ada.FellowID).SetKind("HOME").SetRotationID(w.rotations['t'].ID).
			SetStartsAt(time.Date(2027, 11, 6, 17, 0, 0, 0, loc).UTC()).SetEndsAt(time.Date(2027, 11, 7, 7, 0, 0, 0, loc).UTC()).ExecX(ctx)
		tx.CallShift.Create().SetProgramID(w.program).SetFellowID(w.ben.FellowID).SetKind("BACKUP").
			SetStartsAt(time.Date(2027, 11, 8, 17, 0, 0, 0, loc).UTC()).SetEndsAt(time.Date(2027, 11, 9, 7, 0, 0, 0, loc).UTC()).ExecX(ctx)
		for _, d := range []struct{ on, at, kind, title string }{
			{"2028-03-10", "07:30", "CORE_LECTURE", "Before"}, {"2028-03-13", "07:30", "CORE_LECTURE", "After"},
			{"2028-03-14", "", "SEMINAR", "Some time"}, {"2028-03-15", "08:00", "INDIVIDUAL", "Not for everybody"},
		} {
			tx.DidacticSession.Create().SetProgramID(w.program).SetAcademicYearID(w.year).SetTitle(d.title).SetHeldOn(day(d.on)).SetStartsAt(d.at).
				SetKind(didacticsession.Kind(d.kind)).SetMentorID(w.mara.ID).ExecX(ctx)
		}
		tx.Leave.Create().SetProgramID(w.program).SetEnrollmentID(w.ada.ID).SetKind("MEDICAL").SetState("APPROVED").SetStartsOn(day("2027-09-06")).SetEndsOn(day("2027-09-10")).ExecX(ctx)
		tx.Leave.Create().SetProgramID(w.program).SetEnrollmentID(w.ada.ID).SetKind("VACATION").SetState("REQUESTED").SetStartsOn(day("2027-10-06")).SetEndsOn(day("2027-10-10")).ExecX(ctx)
	})
	own := w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	require.Equal(t, []string{
		"2027-07-01 2028-07-01 PACS", "2027-09-06 2027-09-11 Leave",
		"2027-11-06T22:00Z 2027-11-07T13:00Z Home call: Teleradiology",
		"2028-03-10T13:30Z 2028-03-10T14:30Z Before", "2028-03-13T12:30Z 2028-03-13T13:30Z After", "2028-03-14 2028-03-15 Some time",
	}, lines(w.read(own)))
	others := w.feed("ben", feeds.CreateInput{FellowID: &w.ada.FellowID})
	require.NotContains(t, strings.Join(lines(w.read(others)), "\n"), "Leave", "another fellow sees no leave")
	require.Contains(t, lines(w.read(w.feed("mara", feeds.CreateInput{MentorID: &w.mara.ID}))), "2028-03-15T13:00Z 2028-03-15T14:00Z Not for everybody", "who presents it, attends it")
	require.Contains(t, lines(w.read(w.feed("mara", feeds.CreateInput{RotationID: &w.rotations['t'].ID}))), "2027-11-06T22:00Z 2027-11-07T13:00Z Ada Bergström: home call")
	before, err := w.feeds.Open(context.Background(), own)
	require.NoError(t, err)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		at := w.now.Add(2 * time.Hour)
		tx.DidacticSession.Update().SetArchivedAt(at).SetUpdatedAt(at).ExecX(ctx)
	})
	after, err := w.feeds.Open(context.Background(), own)
	require.NoError(t, err)
	require.True(t, after.Changed.After(before.Changed), "a calendar from which something vanished is newer")
	require.Len(t, lines(w.read(own)), 3)
}

// An address that does not work answers alike, whatever the reason.
func TestAddressesThatDoNotWork(t *testing.T) {
	w := newWorld(t)
	w.publish("pppppppppppp", "tttttttttttt")
	gone := func(secret, why string) {
		t.Helper()
		_, err := w.feeds.Open(context.Background(), secret)
		require.ErrorIs(t, err, feeds.ErrGone, why)
	}
	for _, s := range []string{"", "x", "fpcal_", "fpcal_" + strings.Repeat("A", 43), strings.Repeat("A", 49), "fp_" + strings.Repeat("A", 43)} {
		gone(s, s)
	}
	secret := w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	w.read(secret)
	row := w.Client.CalendarFeed.Query().OnlyX(system())

	fellows := func(as string, want fault.Code) {
		t.Helper()
		err := w.feeds.Revoke(w.as(as), row.ID)
		list, _ := fault.Of(err)
		require.Len(t, list, 1, "%s revokes: %v", as, err)
		require.Equal(t, want, list[0].Code)
	}
	fellows("ben", fault.NotFound)
	fellows("mara", fault.NotFound)
	w.read(secret)
	require.NoError(t, w.feeds.Revoke(w.as("director"), row.ID), "the staff revokes what leaked")
	gone(secret, "revoked")
	require.NoError(t, w.feeds.Revoke(w.as("ada"), row.ID), "twice changes nothing")

	secret = w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Account.UpdateOneID(w.accounts["ada"]).SetDisabledAt(w.now).ExecX(ctx)
	})
	gone(secret, "the account is shut")
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Account.UpdateOneID(w.accounts["ada"]).ClearDisabledAt().ExecX(ctx)
	})
	w.read(secret)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Membership.Update().Where(membership.AccountID(w.accounts["ada"])).SetArchivedAt(w.now).ExecX(ctx)
	})
	gone(secret, "the role is taken")
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Membership.Create().SetAccountID(w.accounts["ada"]).SetProgramID(w.program).SetRole(access.Mentor).SetMentorID(w.mara.ID).ExecX(ctx)
	})
	gone(secret, "a new role brings no old address back")
	w.read(w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID}))
}

func TestMakingFeeds(t *testing.T) {
	w := newWorld(t)
	w.publish("pppppppppppp", "tttttttttttt")
	other := ""
	w.write(func(ctx context.Context, tx *ent.Tx) {
		p := tx.Program.Create().SetCode("q").SetTitle("Q").SaveX(ctx)
		other = tx.Fellow.Create().SetProgramID(p.ID).SetCode("x").SetName("X").SaveX(ctx).ID
	})
	for name, c := range map[string]struct {
		as   context.Context
		in   feeds.CreateInput
		code fault.Code
		path string
	}{
		"nothing named":           {w.as("ada"), feeds.CreateInput{ProgramID: w.program, Title: "t"}, fault.BadInput, "input"},
		"two named":               {w.as("ada"), feeds.CreateInput{ProgramID: w.program, Title: "t", FellowID: &w.ada.FellowID, SiteID: &w.lab.ID}, fault.BadInput, "input"},
		"of another program":      {w.as("ada"), feeds.CreateInput{ProgramID: w.program, Title: "t", FellowID: &other}, fault.NotFound, "input.fellowID"},
		"a rotation as a fellow":  {w.as("ada"), feeds.CreateInput{ProgramID: w.program, Title: "t", FellowID: &w.rotations['p'].ID}, fault.NotFound, "input.fellowID"},
		"no title":                {w.as("ada"), feeds.CreateInput{ProgramID: w.program, Title: " ", FellowID: &w.ada.FellowID}, fault.BadInput, "input.title"},
		"nobody":                  {access.Stranger(context.Background()), feeds.CreateInput{ProgramID: w.program, Title: "t", FellowID: &w.ada.FellowID}, fault.Unauthorized, ""},
		"in a program without me": {access.As(context.Background(), &access.Viewer{AccountID: w.accounts["ada"], Name: "a"}), feeds.CreateInput{ProgramID: w.program, Title: "t", FellowID: &w.ada.FellowID}, fault.NotFound, "input.programID"},
	} {
		_, _, err := w.feeds.Create(c.as, c.in)
		list, refused := fault.Of(err)
		require.True(t, refused, "%s: %v", name, err)
		require.Equal(t, c.code, list[0].Code, name)
		require.Equal(t, c.path, strings.Join(list[0].Path, "."), "%s: %s", name, list[0].Message)
	}
	secret := w.feed("ada", feeds.CreateInput{FellowID: &w.ada.FellowID})
	row := w.Client.CalendarFeed.Query().OnlyX(system())
	require.Equal(t, calendarfeed.SubjectFELLOW, row.Subject)
	require.NotContains(t, secret, row.Hash)
	require.True(t, strings.HasPrefix(secret, row.Hint))
	require.Nil(t, row.LastReadAt)
	w.read(secret)
	require.Equal(t, w.now.Truncate(time.Hour), *w.Client.CalendarFeed.Query().OnlyX(system()).LastReadAt)
	require.NoError(t, w.feeds.Revoke(w.as("ada"), row.ID))
	said := map[string]int{}
	for _, e := range w.Client.AuditEntry.Query().AllX(system()) {
		b, err := json.Marshal(e)
		require.NoError(t, err)
		require.NotContains(t, string(b), secret)
		require.NotContains(t, string(b), row.Hash, "the log of changes tells the address")
		if e.EntityType == "CalendarFeed" {
			said[string(e.Action)]++
		}
	}
	require.Equal(t, map[string]int{"CREATE": 1, "UPDATE": 1}, said, "made and revoked; reading is no change that anybody made")
}

// Reading takes as many statements for a full calendar as for an empty one.
func TestStatementsOfAFeed(t *testing.T) {
	w := newWorld(t)
	w.publish("p...........", "............")
	secret := w.feed("ada", feeds.CreateInput{MentorID: &w.mara.ID})
	w.read(secret) // and the note of it
	count := func() int {
		ctx, counter := store.CountStatements(context.Background())
		_, err := w.feeds.Open(ctx, secret)
		require.NoError(t, err)
		return len(counter.Statements())
	}
	few := count()
	w.publish("pppppp.ppppp", "pppppppppppp")
	require.Equal(t, few, count())
	require.Less(t, few, 30)
}

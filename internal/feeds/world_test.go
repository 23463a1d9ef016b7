package feeds_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/feeds"
	"github.com/fellowplan/fellowplan/internal/ical/icaltest"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

func day(s string) civil.Date { return civil.MustParse(s) }

func system() context.Context { return access.System(context.Background()) }

// world is a program in Chicago with a year of twelve months, two fellows, a mentor, and accounts for all of them.
type world struct {
	*store.Store
	t         testing.TB
	feeds     *feeds.Service
	now       time.Time
	program   string
	year      string
	blocks    []*ent.Block
	rotations map[rune]*ent.Rotation // p PACS, t teleradiology, e elective
	option    *ent.OffsiteOption
	lab       *ent.Site
	mara      *ent.Mentor
	ada, ben  *ent.Enrollment
	accounts  map[string]string // ada, ben, mara, director
	published int
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{Store: storetest.Open(t), t: t, now: time.Now().UTC().Truncate(time.Microsecond), rotations: map[rune]*ent.Rotation{}, accounts: map[string]string{}}
	programs := program.New(w.Store)
	programs.Now = func() time.Time { return w.now }
	w.feeds = feeds.New(programs)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		p := tx.Program.Create().SetCode("p").SetTitle("Informatics").SetTimeZone("America/Chicago").SaveX(ctx)
		w.program = p.ID
		home := tx.Site.Create().SetProgramID(p.ID).SetCode("home").SetTitle("Main campus").SetKind("HOME").SaveX(ctx)
		w.lab = tx.Site.Create().SetProgramID(p.ID).SetCode("lab").SetTitle("Vendor lab").SetCity("Madison").SetKind("EXTERNAL").SaveX(ctx)
		y := tx.AcademicYear.Create().SetProgramID(p.ID).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2028-06-30")).SetCalendar("MONTHS").SaveX(ctx)
		w.year = y.ID
		for i := range 12 {
			from := time.Date(2027, time.July+time.Month(i), 1, 0, 0, 0, 0, time.UTC)
			w.blocks = append(w.blocks, tx.Block.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(i+1).SetTitle(from.Format("Jan 2006")).
				SetStartsOn(civil.Of(from)).SetEndsOn(civil.Of(from.AddDate(0, 1, -1))).SaveX(ctx))
		}
		tr := tx.Track.Create().SetProgramID(p.ID).SetCode("t").SetTitle("T").SetUnit("MONTHS").SetLength(12).SaveX(ctx)
		for letter, title := range map[rune]string{'p': "PACS", 't': "Teleradiology", 'e': "Elective"} {
			w.rotations[letter] = tx.Rotation.Create().SetProgramID(p.ID).SetCode(string(letter)).SetTitle(title).SetKind("CORE").SetSiteID(home.ID).SaveX(ctx)
		}
		w.option = tx.OffsiteOption.Create().SetProgramID(p.ID).SetSiteID(w.lab.ID).SetCode("lab").SetTitle("Lab month").SetRotationID(w.rotations['e'].ID).SaveX(ctx)
		w.mara = tx.Mentor.Create().SetProgramID(p.ID).SetCode("mara").SetName("Mara Lindqvist").SaveX(ctx)
		enroll := func(code, name string) *ent.Enrollment {
			f := tx.Fellow.Create().SetProgramID(p.ID).SetCode(code).SetName(name).SaveX(ctx)
			return tx.Enrollment.Create().SetProgramID(p.ID).SetFellowID(f.ID).SetAcademicYearID(y.ID).SetTrackID(tr.ID).SaveX(ctx)
		}
		w.ada, w.ben = enroll("ada", "Ada Bergström"), enroll("ben", "Ben Oduya")
		for name, role := range map[string]access.Role{"ada": access.Fellow, "ben": access.Fellow, "mara": access.Mentor, "director": access.Director} {
			a := tx.Account.Create().SetEmail(name + "@example.org").SetName(name).SaveX(ctx)
			w.accounts[name] = a.ID
			m := tx.Membership.Create().SetAccountID(a.ID).SetProgramID(p.ID).SetRole(role)
			switch name {
			case "ada":
				m.SetFellowID(w.ada.FellowID)
			case "ben":
				m.SetFellowID(w.ben.FellowID)
			case "mara":
				m.SetMentorID(w.mara.ID)
			}
			m.ExecX(ctx)
		}
	})
	return w
}

func (w *world) write(do func(ctx context.Context, tx *ent.Tx)) {
	w.t.Helper()
	require.NoError(w.t, w.Write(system(), func(ctx context.Context, tx *ent.Tx) error { do(ctx, tx); return nil }))
}

// as is a context in which a person acts, with the roles that the person has now.
func (w *world) as(name string) context.Context {
	w.t.Helper()
	v, err := access.Load(context.Background(), w.Client, w.accounts[name])
	require.NoError(w.t, err)
	return access.As(context.Background(), v)
}

// publish makes the rows of Ada and Ben, a letter a month ('l' is the elective off-site, '.' nothing), the schedule that holds.
func (w *world) publish(ada, ben string) {
	w.t.Helper()
	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Schedule.Update().SetState("ARCHIVED").ExecX(ctx)
		w.published++
		at := w.now.Add(time.Duration(w.published) * time.Minute)
		s := w.draft(ctx, tx, ada, ben)
		tx.Schedule.UpdateOne(s).SetState("PUBLISHED").SetPublishedAt(at).SetUpdatedAt(at).ExecX(ctx)
	})
}

func (w *world) draft(ctx context.Context, tx *ent.Tx, ada, ben string) *ent.Schedule {
	n := tx.Schedule.Query().CountX(ctx)
	s := tx.Schedule.Create().SetProgramID(w.program).SetAcademicYearID(w.year).SetNumber(n + 1).SaveX(ctx)
	for e, row := range map[*ent.Enrollment]string{w.ada: ada, w.ben: ben} {
		for i, letter := range row {
			if letter == '.' {
				continue
			}
			c := tx.Assignment.Create().SetProgramID(w.program).SetScheduleID(s.ID).SetEnrollmentID(e.ID).SetFellowID(e.FellowID).SetBlockID(w.blocks[i].ID)
			switch letter {
			case 'l':
				c.SetRotationID(w.rotations['e'].ID).SetOffsiteOptionID(w.option.ID)
			case 'p':
				c.SetRotationID(w.rotations['p'].ID).SetMentorID(w.mara.ID)
			default:
				c.SetRotationID(w.rotations[letter].ID)
			}
			c.ExecX(ctx)
		}
	}
	return s
}

// feed makes a feed as somebody and returns its secret.
func (w *world) feed(as string, in feeds.CreateInput) string {
	w.t.Helper()
	in.ProgramID, in.Title = w.program, "phone"
	_, secret, err := w.feeds.Create(w.as(as), in)
	require.NoError(w.t, err)
	return secret
}

func (w *world) read(secret string) *icaltest.File {
	w.t.Helper()
	f, err := w.feeds.Open(context.Background(), secret)
	require.NoError(w.t, err)
	parsed, err := icaltest.Parse(f.Content)
	require.NoError(w.t, err)
	return parsed
}

// lines are the events in short: "2027-07-01 2027-09-01 PACS".
func lines(f *icaltest.File) []string {
	var out []string
	for _, e := range f.Events {
		layout := "2006-01-02T15:04Z"
		if e.AllDay {
			layout = "2006-01-02"
		}
		out = append(out, fmt.Sprint(e.Start.UTC().Format(layout), " ", e.End.UTC().Format(layout), " ", e.Summary))
	}
	return out
}

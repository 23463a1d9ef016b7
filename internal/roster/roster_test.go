package roster_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/roster"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

func day(s string) civil.Date { return civil.MustParse(s) }

func span(from, to string) calendar.Span { return calendar.Span{From: day(from), To: day(to)} }

// world is four months with three fellows: one there all the time, one on leave in August, one who comes on 10 Aug.
type world struct {
	*store.Store
	schedule  *ent.Schedule
	ada, eva  *ent.Fellow
	pacs, tel *ent.Rotation
	mara      *ent.Mentor
	lab       *ent.Site
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Store: storetest.Open(t)}
	err := w.Write(access.System(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
		p := tx.Program.Create().SetCode("p").SetTitle("Informatics").SetTimeZone("America/Chicago").SaveX(ctx).ID
		home := tx.Site.Create().SetProgramID(p).SetCode("home").SetTitle("Main campus").SetKind("HOME").SaveX(ctx)
		w.lab = tx.Site.Create().SetProgramID(p).SetCode("lab").SetTitle("Vendor lab").SetKind("EXTERNAL").SaveX(ctx)
		year := tx.AcademicYear.Create().SetProgramID(p).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-10-31")).SetCalendar("MONTHS").SaveX(ctx)
		var blocks []*ent.Block
		for i, d := range [][3]string{{"Jul 2027", "2027-07-01", "2027-07-31"}, {"Aug 2027", "2027-08-01", "2027-08-31"}, {"Sep 2027", "2027-09-01", "2027-09-30"}, {"Oct 2027", "2027-10-01", "2027-10-31"}} {
			blocks = append(blocks, tx.Block.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(i+1).SetTitle(d[0]).SetStartsOn(day(d[1])).SetEndsOn(day(d[2])).SaveX(ctx))
		}
		track := tx.Track.Create().SetProgramID(p).SetCode("t").SetTitle("One").SetUnit("MONTHS").SetLength(4).SaveX(ctx)
		w.pacs = tx.Rotation.Create().SetProgramID(p).SetCode("pacs").SetTitle("PACS").SetKind("CORE").SetSiteID(home.ID).SaveX(ctx)
		w.tel = tx.Rotation.Create().SetProgramID(p).SetCode("tel").SetTitle("Teleradiology").SetKind("CORE").SaveX(ctx)
		option := tx.OffsiteOption.Create().SetProgramID(p).SetSiteID(w.lab.ID).SetCode("o").SetTitle("A month in the lab").SetRotationID(w.tel.ID).SaveX(ctx)
		w.mara = tx.Mentor.Create().SetProgramID(p).SetCode("m").SetName("Mara Lindqvist").SaveX(ctx)
		nils := tx.Mentor.Create().SetProgramID(p).SetCode("n").SetName("Nils Aas").SaveX(ctx)
		enroll := func(code, name string) *ent.EnrollmentCreate {
			f := tx.Fellow.Create().SetProgramID(p).SetCode(code).SetName(name).SaveX(ctx)
			switch code {
			case "ada":
				w.ada = f
			case "eva":
				w.eva = f
			}
			return tx.Enrollment.Create().SetProgramID(p).SetFellowID(f.ID).SetAcademicYearID(year.ID).SetTrackID(track.ID)
		}
		ada, ben, eva := enroll("ada", "Ada Zeller").SaveX(ctx), enroll("ben", "Ben Abara").SaveX(ctx), enroll("eva", "Eva Moss").SetStartsOn(day("2027-08-10")).SaveX(ctx)
		tx.Leave.Create().SetProgramID(p).SetEnrollmentID(ben.ID).SetKind("PARENTAL").SetState("APPROVED").SetStartsOn(day("2027-08-01")).SetEndsOn(day("2027-08-31")).SaveX(ctx)
		tx.Leave.Create().SetProgramID(p).SetEnrollmentID(ben.ID).SetKind("VACATION").SetState("REQUESTED").SetStartsOn(day("2027-10-01")).SetEndsOn(day("2027-10-31")).SaveX(ctx)
		w.schedule = tx.Schedule.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(2).SetTitle("After the flood").SetState("DRAFT").SaveX(ctx)
		cell := func(e *ent.Enrollment, block int, r *ent.Rotation) *ent.AssignmentCreate {
			return tx.Assignment.Create().SetProgramID(p).SetScheduleID(w.schedule.ID).SetEnrollmentID(e.ID).SetFellowID(e.FellowID).SetBlockID(blocks[block].ID).SetRotationID(r.ID)
		}
		cell(ada, 0, w.pacs).SetMentorID(w.mara.ID).SetPinned(true).SetPinReason("orientation").ExecX(ctx)
		cell(ada, 1, w.pacs).SetMentorID(nils.ID).ExecX(ctx)
		cell(ada, 2, w.tel).SetOffsiteOptionID(option.ID).ExecX(ctx)
		cell(ada, 3, w.pacs).SetMentorID(w.mara.ID).ExecX(ctx)
		cell(ben, 0, w.tel).SetPercent(50).ExecX(ctx)
		cell(ben, 0, w.pacs).SetPart(1).SetPercent(50).ExecX(ctx) // August is leave, September open, October asked for and not granted
		cell(eva, 1, w.tel).ExecX(ctx)
		return nil
	})
	require.NoError(t, err)
	return w
}

func (w *world) read(t *testing.T, of roster.Of) *roster.Roster {
	t.Helper()
	r, err := roster.Read(access.System(context.Background()), w.Client, w.schedule.ID, of)
	require.NoError(t, err)
	return r
}

// strip draws a person's row: what stands in each block, or why nothing does.
func strip(r *roster.Roster, person int) string {
	var out []string
	for t := range r.Blocks {
		var here []string
		for _, c := range r.At(person, t) {
			here = append(here, r.TaskOf(c).Title)
		}
		if len(here) == 0 {
			here = []string{map[roster.Gap]string{roster.Open: "open", roster.Away: "away", roster.Absent: "absent", roster.Unknown: "unknown"}[r.Empty[person][t]]}
		}
		out = append(out, strings.Join(here, "/"))
	}
	return r.People[person].Name + ": " + strings.Join(out, ", ")
}

func TestEveryPlaceSaysWhatStandsThereOrWhyNothingDoes(t *testing.T) {
	r := newWorld(t).read(t, roster.Of{})
	require.Equal(t, "Schedule 2, After the flood", r.Schedule.Name())
	require.Equal(t, []string{
		"Ben Abara: Teleradiology/PACS, away, open, open", // leave that is only asked for leaves the place open
		"Eva Moss: absent, Teleradiology, open, open",
		"Ada Zeller: PACS, PACS, A month in the lab, PACS",
	}, []string{strip(r, 0), strip(r, 1), strip(r, 2)}, "by surname")
	require.Equal(t, 4, r.OpenPlaces())
	require.Equal(t, span("2027-08-10", "2027-08-31"), r.At(1, 1)[0].Days, "from the first day of the enrollment")
	require.Len(t, r.Leaves, 1)
}

func TestSessionsJoinBlocksOfOneTaskAndNothingElse(t *testing.T) {
	r := newWorld(t).read(t, roster.Of{})
	var ada []roster.Session
	for _, s := range r.Sessions() {
		if r.People[s.Person].Name == "Ada Zeller" {
			ada = append(ada, s)
		}
	}
	require.Len(t, ada, 3, "PACS for two months, the lab, PACS again")
	first, lab, again := ada[0], ada[1], ada[2]
	require.Equal(t, span("2027-07-01", "2027-08-31"), first.Days)
	require.Equal(t, []string{"Mara Lindqvist", "Nils Aas"}, first.Mentors, "in the order of time")
	require.Equal(t, []string{"orientation"}, first.Reasons)
	require.True(t, r.Tasks[lab.Task].Offsite())
	require.Equal(t, "Vendor lab", r.Tasks[lab.Task].Site)
	require.Equal(t, []int{1, 1, 2}, []int{first.Nth, lab.Nth, again.Nth}, "the second session on PACS")
}

func TestARosterIsNarrowedToWhatItIsOf(t *testing.T) {
	w := newWorld(t)
	count := func(of roster.Of) int { return len(w.read(t, of).Cells) }
	require.Equal(t, 7, count(roster.Of{}))
	require.Equal(t, 4, count(roster.Of{FellowID: w.ada.ID}))
	require.Len(t, w.read(t, roster.Of{FellowID: w.ada.ID}).People, 1)
	require.Equal(t, 2, count(roster.Of{MentorID: w.mara.ID}))
	require.Equal(t, 4, count(roster.Of{RotationID: w.pacs.ID}))
	require.Equal(t, 1, count(roster.Of{SiteID: w.lab.ID}), "the option's site, not that of the rotation it counts as")
	_, err := roster.Read(access.System(context.Background()), w.Client, "sch_nowhere", roster.Of{})
	require.ErrorContains(t, err, "there is no schedule")
	_, err = roster.Read(access.System(context.Background()), w.Client, w.schedule.ID, roster.Of{FellowID: "fel_nobody"})
	require.ErrorContains(t, err, `there is no fellow "fel_nobody" in 2027-28`)
}

func TestDaysAsPeopleSayThem(t *testing.T) {
	for want, s := range map[string]calendar.Span{
		"1 Aug 2026":                span("2026-08-01", "2026-08-01"),
		"1 to 31 Jul 2027":          span("2027-07-01", "2027-07-31"),
		"28 Jun to 25 Jul 2027":     span("2027-06-28", "2027-07-25"),
		"20 Dec 2027 to 2 Jan 2028": span("2027-12-20", "2028-01-02"),
	} {
		require.Equal(t, want, roster.Days(s))
	}
}

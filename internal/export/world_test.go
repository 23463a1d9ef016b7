package export_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/export"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

func day(s string) civil.Date { return civil.MustParse(s) }

// world is a program in three blocks of a summer with three fellows: what every kind of cell looks like.
type world struct {
	*store.Store
	t        testing.TB
	program  *ent.Program
	schedule *ent.Schedule
	ada, ben *ent.Fellow
	pacs     *ent.Rotation
}

const formula = "=cmd|' /C calc'!A0"

var noon = time.Date(2027, 6, 1, 17, 0, 0, 0, time.UTC)

// system is the program itself, which sees everything.
func system() context.Context { return access.System(context.Background()) }

func small(t testing.TB) *world {
	t.Helper()
	w := &world{Store: storetest.Open(t), t: t}
	err := w.Write(system(), func(ctx context.Context, tx *ent.Tx) error {
		w.program = tx.Program.Create().SetCode("info").SetTitle("Imaging Informatics").SetInstitution("North Clinic").SetTimeZone("America/Chicago").SaveX(ctx)
		p := w.program.ID
		home := tx.Site.Create().SetProgramID(p).SetCode("home").SetTitle("Main campus").SetKind("HOME").SaveX(ctx)
		lab := tx.Site.Create().SetProgramID(p).SetCode("lab").SetTitle("Vendor lab, \"East\"").SetCity("Madison").SetKind("EXTERNAL").SaveX(ctx)
		year := tx.AcademicYear.Create().SetProgramID(p).SetTitle("2027-28").SetStartsOn(day("2027-07-01")).SetEndsOn(day("2027-09-30")).SetCalendar("MONTHS").SaveX(ctx)
		var blocks []*ent.Block
		for i, d := range [][2]string{{"2027-07-01", "2027-07-31"}, {"2027-08-01", "2027-08-31"}, {"2027-09-01", "2027-09-30"}} {
			blocks = append(blocks, tx.Block.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(i+1).SetTitle([]string{"Jul 2027", "Aug 2027", "Sep 2027"}[i]).
				SetStartsOn(day(d[0])).SetEndsOn(day(d[1])).SaveX(ctx))
		}
		track := tx.Track.Create().SetProgramID(p).SetCode("t").SetTitle("One year").SetUnit("MONTHS").SetLength(3).SaveX(ctx)
		w.pacs = tx.Rotation.Create().SetProgramID(p).SetCode("pacs").SetTitle("PACS, RIS").SetKind("CORE").SetSiteID(home.ID).SetOutpatientPercent(20).SetResearchPercent(0).SaveX(ctx)
		elective := tx.Rotation.Create().SetProgramID(p).SetCode("el").SetTitle("Elective").SetKind("ELECTIVE").SaveX(ctx)
		option := tx.OffsiteOption.Create().SetProgramID(p).SetSiteID(lab.ID).SetCode("lab").SetTitle("Lab month").SetRotationID(elective.ID).SaveX(ctx)
		mara := tx.Mentor.Create().SetProgramID(p).SetCode("mara").SetName("Mara Lindqvist").SaveX(ctx)
		w.ada = tx.Fellow.Create().SetProgramID(p).SetCode("ada").SetName("Ada Bergström").SetEmail("ada@example.org").SetTrainingLevel("PGY-6").SaveX(ctx)
		w.ben = tx.Fellow.Create().SetProgramID(p).SetCode("ben").SetName(formula).SetTrainingLevel("PGY-7").SaveX(ctx)
		eva := tx.Fellow.Create().SetProgramID(p).SetCode("eva").SetName("Eva Zulu").SaveX(ctx)
		enroll := func(f *ent.Fellow) *ent.EnrollmentCreate {
			return tx.Enrollment.Create().SetProgramID(p).SetFellowID(f.ID).SetAcademicYearID(year.ID).SetTrackID(track.ID)
		}
		a, b, e := enroll(w.ada).SaveX(ctx), enroll(w.ben).SaveX(ctx), enroll(eva).SetStartsOn(day("2027-08-10")).SaveX(ctx)
		tx.Leave.Create().SetProgramID(p).SetEnrollmentID(b.ID).SetKind("PARENTAL").SetState("APPROVED").SetStartsOn(day("2027-08-01")).SetEndsOn(day("2027-08-31")).SaveX(ctx)
		w.schedule = tx.Schedule.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(3).SetState("PUBLISHED").SetPublishedAt(noon).SaveX(ctx)
		cell := func(e *ent.Enrollment, block int, r *ent.Rotation) *ent.AssignmentCreate {
			return tx.Assignment.Create().SetProgramID(p).SetScheduleID(w.schedule.ID).SetEnrollmentID(e.ID).SetFellowID(e.FellowID).SetBlockID(blocks[block].ID).SetRotationID(r.ID)
		}
		cell(a, 0, w.pacs).SetMentorID(mara.ID).SetPinned(true).SetPinReason("-1 week of \"orientation\"").ExecX(ctx)
		cell(a, 1, w.pacs).SetMentorID(mara.ID).ExecX(ctx)
		cell(a, 2, elective).SetOffsiteOptionID(option.ID).ExecX(ctx)
		cell(b, 0, elective).SetPercent(50).ExecX(ctx)
		cell(b, 0, w.pacs).SetPart(1).SetPercent(50).ExecX(ctx) // August is leave, September is open
		cell(e, 1, w.pacs).ExecX(ctx)
		cell(e, 2, elective).ExecX(ctx)
		// A night over the change of the clock does not fall into the summer; a night of call does.
		tx.CallShift.Create().SetProgramID(p).SetFellowID(w.ada.ID).SetKind("HOME").SetStartsAt(at(2027, 7, 2, 17)).SetEndsAt(at(2027, 7, 3, 7)).ExecX(ctx)
		return nil
	})
	require.NoError(t, err)
	return w
}

// at is an hour of a day in Chicago's summer.
func at(year, month, day, hour int) time.Time {
	return time.Date(year, time.Month(month), day, hour+5, 0, 0, 0, time.UTC)
}

// staff is a director of the program.
func (w *world) staff() context.Context {
	return access.As(context.Background(), &access.Viewer{Name: "director", Memberships: []access.Membership{{ProgramID: w.program.ID, Role: access.Director}}})
}

// fellow is Ada.
func (w *world) fellow() context.Context {
	return access.As(context.Background(), &access.Viewer{Name: "Ada", Memberships: []access.Membership{{ProgramID: w.program.ID, Role: access.Fellow, FellowID: w.ada.ID}}})
}

// make writes a form.
func (w *world) make(ctx context.Context, word string) []byte {
	w.t.Helper()
	form, err := export.FormOf(word)
	require.NoError(w.t, err)
	f, err := export.Make(ctx, w.Client, form, export.Of{ScheduleID: w.schedule.ID})
	require.NoError(w.t, err)
	return f.Content
}

// crowd is a program with n fellows and as many blocks as weeks, each cell filled, and the seventh fellow with gaps.
func crowd(t testing.TB, n, weeks int) *world {
	t.Helper()
	w := &world{Store: storetest.Open(t), t: t}
	err := w.Write(system(), func(ctx context.Context, tx *ent.Tx) error {
		w.program = tx.Program.Create().SetCode("big").SetTitle("Internal Medicine").SaveX(ctx)
		p := w.program.ID
		home := tx.Site.Create().SetProgramID(p).SetCode("home").SetTitle("Main campus").SetKind("HOME").SaveX(ctx)
		first := day("2027-07-05")
		year := tx.AcademicYear.Create().SetProgramID(p).SetTitle("2027-28").SetStartsOn(first).SetEndsOn(first.AddDays(7*weeks - 1)).SetCalendar("WEEKS").SaveX(ctx)
		var blocks []*ent.Block
		for i := range weeks {
			from := first.AddDays(7 * i)
			blocks = append(blocks, tx.Block.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(i+1).SetTitle("Week of "+from.Human()).SetStartsOn(from).SetEndsOn(from.AddDays(6)).SaveX(ctx))
		}
		track := tx.Track.Create().SetProgramID(p).SetCode("t").SetTitle("T").SetUnit("WEEKS").SetLength(weeks).SaveX(ctx)
		var rotations []*ent.Rotation
		for i := range 20 {
			rotations = append(rotations, tx.Rotation.Create().SetProgramID(p).SetCode(fmt.Sprintf("r%02d", i)).SetTitle(fmt.Sprintf("Service %c of medicine", 'A'+i)).SetKind("CORE").SetSiteID(home.ID).SaveX(ctx))
		}
		var mentors []*ent.Mentor
		for i := range 10 {
			mentors = append(mentors, tx.Mentor.Create().SetProgramID(p).SetCode(fmt.Sprintf("m%02d", i)).SetName(fmt.Sprintf("Mentor %02d", i)).SaveX(ctx))
		}
		w.schedule = tx.Schedule.Create().SetProgramID(p).SetAcademicYearID(year.ID).SetNumber(1).SetState("PUBLISHED").SetPublishedAt(noon).SaveX(ctx)
		for i := range n {
			f := tx.Fellow.Create().SetProgramID(p).SetCode(fmt.Sprintf("f%03d", i)).SetName(fmt.Sprintf("Given%03d Family%03d", i, i)).SetTrainingLevel("PGY-1").SaveX(ctx)
			if i == 0 {
				w.ada = f
			}
			e := tx.Enrollment.Create().SetProgramID(p).SetFellowID(f.ID).SetAcademicYearID(year.ID).SetTrackID(track.ID).SaveX(ctx)
			var cells []*ent.AssignmentCreate
			for k, b := range blocks {
				if i == 7 && k%10 == 3 {
					continue
				}
				cells = append(cells, tx.Assignment.Create().SetProgramID(p).SetScheduleID(w.schedule.ID).SetEnrollmentID(e.ID).SetFellowID(f.ID).SetBlockID(b.ID).
					SetRotationID(rotations[(i+k/2)%len(rotations)].ID).SetMentorID(mentors[(i+k)%len(mentors)].ID))
			}
			tx.Assignment.CreateBulk(cells...).ExecX(ctx)
		}
		return nil
	})
	require.NoError(t, err)
	return w
}

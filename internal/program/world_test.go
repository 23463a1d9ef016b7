package program_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/predicate"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// world is a small program: three rotations, a track of 12 months (4 + 2 + 6), the
// year 2027-28 in months, two fellows, one mentor, one outside host with an option.
type world struct {
	*program.Service
	t       *testing.T
	ctx     context.Context
	program *ent.Program
	home    *ent.Site
	host    *ent.Site
	pacs    *ent.Rotation
	tele    *ent.Rotation
	project *ent.Rotation
	track   *ent.Track
	year    *ent.AcademicYear
	blocks  []*ent.Block
	ada     *ent.Enrollment
	ben     *ent.Enrollment
	mentor  *ent.Mentor
	option  *ent.OffsiteOption

	otherBlock *ent.Block      // of the year 2028-29, where a test makes it
	inTx       context.Context // of the change under way
}

func byCode(code string) predicate.Requirement { return requirement.Code(code) }

func day(s string) civil.Date { return civil.MustParse(s) }

func newService(t *testing.T) (*program.Service, context.Context, *store.Store) {
	t.Helper()
	s := storetest.Open(t)
	return program.New(s), access.System(context.Background()), s
}

func newWorld(t *testing.T) *world {
	t.Helper()
	svc, ctx, _ := newService(t)
	w := &world{Service: svc, t: t, ctx: ctx}
	w.must(func(ctx context.Context, tx *ent.Tx) {
		w.program = tx.Program.Create().SetCode("p").SetTitle("Informatics").SaveX(ctx)
		p := w.program.ID
		w.home = tx.Site.Create().SetProgramID(p).SetCode("home").SetTitle("Home").SetKind(site.KindHOME).SaveX(ctx)
		w.host = tx.Site.Create().SetProgramID(p).SetCode("host").SetTitle("Vendor lab").SetKind(site.KindEXTERNAL).SaveX(ctx)
		w.pacs = tx.Rotation.Create().SetProgramID(p).SetCode("pacs").SetTitle("PACS and RIS systems").SetKind(rotation.KindCORE).SaveX(ctx)
		w.tele = tx.Rotation.Create().SetProgramID(p).SetCode("tele").SetTitle("Teleradiology").SetKind(rotation.KindCORE).SaveX(ctx)
		w.project = tx.Rotation.Create().SetProgramID(p).SetCode("project").SetTitle("Project").SetKind(rotation.KindRESEARCH).SaveX(ctx)
		w.track = tx.Track.Create().SetProgramID(p).SetCode("main").SetTitle("Main track").SetUnit(track.UnitMONTHS).SetLength(12).SaveX(ctx)
		w.mentor = tx.Mentor.Create().SetProgramID(p).SetCode("m").SetName("Mara Lindqvist").SaveX(ctx)
		w.option = tx.OffsiteOption.Create().SetProgramID(p).SetSiteID(w.host.ID).SetCode("lab").SetTitle("Lab month").SetRotationID(w.project.ID).
			SetSessionMin(1).SetSessionMax(2).SetOpensOn(day("2027-09-01")).SetClosesOn(day("2028-03-31")).SaveX(ctx)
	})
	if _, err := svc.SetCurriculum(ctx, program.ChangeOptions{}, w.curriculum()); err != nil {
		t.Fatal(err)
	}
	var err error
	w.year, err = svc.CreateAcademicYear(ctx, program.ChangeOptions{}, ent.CreateAcademicYearInput{ProgramID: w.program.ID, Title: "2027-28",
		StartsOn: day("2027-07-01"), EndsOn: day("2028-06-30"), Calendar: academicyear.CalendarMONTHS}, program.CalendarInput{})
	if err != nil {
		t.Fatal(err)
	}
	w.must(func(ctx context.Context, tx *ent.Tx) {
		w.blocks = tx.Block.Query().Where(block.AcademicYearID(w.year.ID)).Order(block.ByNumber()).AllX(ctx)
		w.ada, w.ben = w.enroll(ctx, tx, "ada", "Ada Bergström"), w.enroll(ctx, tx, "ben", "Ben Oduya")
	})
	return w
}

func (w *world) curriculum() program.CurriculumInput {
	return program.CurriculumInput{TrackID: w.track.ID, Requirements: []program.RequirementInput{
		{Code: "pacs", Title: "PACS and RIS systems", Minimum: 4, Maximum: 4, RotationIDs: []string{w.pacs.ID}},
		{Code: "tele", Title: "Teleradiology", Minimum: 2, Maximum: 2, RotationIDs: []string{w.tele.ID}},
		{Code: "electives", Title: "Electives and projects", Minimum: 6, Maximum: 6, RotationIDs: []string{w.project.ID}, Flexible: true},
	}}
}

func (w *world) enroll(ctx context.Context, tx *ent.Tx, code, name string) *ent.Enrollment {
	f := tx.Fellow.Create().SetProgramID(w.program.ID).SetCode(code).SetName(name).SaveX(ctx)
	return tx.Enrollment.Create().SetProgramID(w.program.ID).SetFellowID(f.ID).SetAcademicYearID(w.year.ID).SetTrackID(w.track.ID).SaveX(ctx)
}

// must makes a change that has to go well.
func (w *world) must(fn func(ctx context.Context, tx *ent.Tx)) {
	w.t.Helper()
	err := w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		fn(ctx, tx)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// stored is everything in the database: each table's rows and versions.
func (w *world) stored() string {
	w.t.Helper()
	all := ""
	for _, noun := range ent.Nouns {
		query := "SELECT COUNT(*) || '/' || COALESCE(SUM(version), 0) || '/' || COUNT(archived_at) FROM " + noun.Table
		if noun.Type == "AuditEntry" || noun.Type == "BrowserSession" {
			query = "SELECT COUNT(*) || '' FROM " + noun.Table
		}
		rows, err := w.Store.Client.QueryContext(w.ctx, query)
		if err != nil {
			w.t.Fatal(err)
		}
		for rows.Next() {
			var s string
			if err := rows.Scan(&s); err != nil {
				w.t.Fatal(err)
			}
			all += fmt.Sprintf("%s %s\n", noun.Type, s)
		}
		rows.Close()
	}
	return all
}

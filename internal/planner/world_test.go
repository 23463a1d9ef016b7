package planner

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rotation"
	_ "github.com/fellowplan/fellowplan/ent/runtime"
	"github.com/fellowplan/fellowplan/ent/schema/policy"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	_ "github.com/mattn/go-sqlite3"
)

type everything struct{}

func (everything) Query(context.Context, ent.Query) error       { return nil }
func (everything) Mutation(context.Context, ent.Mutation) error { return nil }

// A world is a small program in a database of its own: three requirements of two, one and one
// months, a year of four months, and whatever a test adds.
type world struct {
	t         *testing.T
	path      string
	ctx       context.Context
	client    *db.Client
	program   *db.Program
	year      *db.AcademicYear
	blocks    []*db.Block
	track     *db.Track
	rotations map[string]*db.Rotation
	rows      map[string]*db.Requirement
}

// openClient opens a second door to a database file, by which tests write and read whatever they like.
func openClient(t *testing.T, path string) *db.Client {
	t.Helper()
	conn, err := sql.Open("sqlite3", "file:"+path+"?_foreign_keys=1&_txlock=immediate&_busy_timeout=5000&_journal_mode=WAL")
	require.NoError(t, err)
	conn.SetMaxOpenConns(1)
	client := db.NewClient(db.Driver(entsql.OpenDB(dialect.SQLite, conn)))
	t.Cleanup(func() { _ = client.Close() })
	return client
}

func newWorld(t *testing.T) *world {
	t.Helper()
	path := storetest.File(t)
	w := &world{t: t, path: path, ctx: policy.NewContext(t.Context(), everything{}), client: openClient(t, path), rotations: map[string]*db.Rotation{}, rows: map[string]*db.Requirement{}}
	w.program = w.client.Program.Create().SetCode("tiny").SetTitle("Tiny program").SetInstitution("Somewhere").SetSpecialty("Informatics").SaveX(w.ctx)
	w.year, w.blocks = w.addYear("2027-28", "2027-07-01", 4)
	for _, r := range []struct {
		code, title string
		kind        string
	}{{"elective", "Elective", "ELECTIVE"}, {"image", "Image processing", "CORE"}, {"pacs", "PACS and RIS", "CORE"}} {
		w.rotations[r.code] = w.client.Rotation.Create().SetProgram(w.program).SetCode(r.code).SetTitle(r.title).SetKind(kindOf(r.kind)).SaveX(w.ctx)
	}
	w.track = w.client.Track.Create().SetProgram(w.program).SetCode("inf").SetTitle("Informatics").SetUnit("MONTHS").SetLength(4).SaveX(w.ctx)
	w.require("pacs", 2, 2, false)
	w.require("image", 1, 1, false)
	w.require("elective", 1, 1, true)
	return w
}

func (w *world) addYear(title, from string, n int) (*db.AcademicYear, []*db.Block) {
	first := civil.MustParse(from)
	span := calendar.Span{From: first, To: civil.MustParse(title[:2] + title[5:] + "-06-30")}
	cut, err := calendar.Generate(calendar.Months, span, calendar.Options{})
	require.NoError(w.t, err)
	cut = cut[:n]
	y := w.client.AcademicYear.Create().SetProgram(w.program).SetTitle(title).SetStartsOn(first).SetEndsOn(cut[n-1].To).SetCalendar("MONTHS").SaveX(w.ctx)
	var blocks []*db.Block
	for _, b := range cut {
		blocks = append(blocks, w.client.Block.Create().SetProgram(w.program).SetAcademicYear(y).SetNumber(b.Number).SetTitle(b.Title).SetStartsOn(b.From).SetEndsOn(b.To).SaveX(w.ctx))
	}
	return y, blocks
}

func (w *world) require(rotation string, least, most int, flexible bool) {
	w.rows[rotation] = w.client.Requirement.Create().SetProgram(w.program).SetTrack(w.track).
		SetCode("req-" + rotation).SetTitle(w.rotations[rotation].Title).SetPosition(len(w.rows)).
		SetMinimum(least).SetMaximum(most).SetFlexible(flexible).SetProvenance("STATED").
		AddRotations(w.rotations[rotation]).SaveX(w.ctx)
}

// enroll adds a fellow whose code is the name.
func (w *world) enroll(name string, with ...func(*db.EnrollmentCreate)) *db.Enrollment {
	f := w.client.Fellow.Create().SetProgram(w.program).SetCode(lower(name)).SetName(name).SaveX(w.ctx)
	c := w.client.Enrollment.Create().SetProgram(w.program).SetFellow(f).SetAcademicYear(w.year).SetTrack(w.track)
	for _, f := range with {
		f(c)
	}
	return c.SaveX(w.ctx)
}

func lower(s string) string { return strings.ToLower(strings.ReplaceAll(s, " ", "-")) }

func kindOf(s string) rotation.Kind { return rotation.Kind(s) }

func (w *world) leave(e *db.Enrollment, from, to string) {
	w.client.Leave.Create().SetProgram(w.program).SetEnrollment(e).SetKind("PARENTAL").SetState("APPROVED").
		SetStartsOn(civil.MustParse(from)).SetEndsOn(civil.MustParse(to)).SaveX(w.ctx)
}

func wishOfRank(rank int) *db.Wish { return &db.Wish{Rank: rank} }

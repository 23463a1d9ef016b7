package draft_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// A world is a small program: PACS for two months, image processing and an elective for one
// each, in a year of four months; one mentor for PACS who takes one fellow at a time.
type world struct {
	t         testing.TB
	store     *store.Store
	programs  *program.Service
	draft     *draft.Service
	ctx       context.Context // the program itself
	director  context.Context
	who       *ent.Account // the director
	program   *ent.Program
	year      *ent.AcademicYear
	blocks    []*ent.Block
	track     *ent.Track
	rotations map[string]*ent.Rotation
	mentor    *ent.Mentor
	fellows   map[string]*ent.Enrollment
}

func newWorld(t testing.TB, names ...string) *world {
	t.Helper()
	w := &world{t: t, store: storetest.Open(t), rotations: map[string]*ent.Rotation{}, fellows: map[string]*ent.Enrollment{}}
	w.programs = program.New(w.store)
	w.draft = draft.New(w.programs)
	t.Cleanup(w.draft.Close)
	w.ctx = access.System(context.Background())
	w.write(func(ctx context.Context, tx *ent.Tx) {
		w.program = tx.Program.Create().SetCode("tiny").SetTitle("Tiny program").SetInstitution("I").SetSpecialty("S").SaveX(ctx)
		w.addYear(ctx, tx, "2027-28", "2027-07-01", calendar.Months, 4)
		for _, r := range []struct {
			code, title string
			kind        rotation.Kind
		}{{"elective", "Elective", rotation.KindELECTIVE}, {"image", "Image processing", rotation.KindCORE}, {"pacs", "PACS and RIS", rotation.KindCORE}} {
			w.rotations[r.code] = tx.Rotation.Create().SetProgram(w.program).SetCode(r.code).SetTitle(r.title).SetKind(r.kind).SetNeedsMentor(r.code == "pacs").SaveX(ctx)
		}
		w.track = tx.Track.Create().SetProgram(w.program).SetCode("inf").SetTitle("Informatics").SetUnit("MONTHS").SetLength(4).SaveX(ctx)
		w.require(ctx, tx, "pacs", 2, 2, false)
		w.require(ctx, tx, "image", 1, 1, false)
		w.require(ctx, tx, "elective", 1, 1, true)
		w.mentor = tx.Mentor.Create().SetProgram(w.program).SetCode("mara").SetName("Mara Lind").SetCapacity(1).AddRotations(w.rotations["pacs"]).SaveX(ctx)
	})
	for _, n := range names {
		w.enroll(n)
	}
	w.director, w.who = w.person("Dora Director", access.Membership{ProgramID: w.program.ID, Role: access.Director})
	return w
}

// write stores what a test begins with, as the program itself.
func (w *world) write(do func(ctx context.Context, tx *ent.Tx)) {
	w.t.Helper()
	require.NoError(w.t, w.store.Write(w.ctx, func(ctx context.Context, tx *ent.Tx) error { do(ctx, tx); return nil }))
}

func (w *world) addYear(ctx context.Context, tx *ent.Tx, title, from string, kind calendar.Kind, n int) {
	first := civil.MustParse(from)
	cut, err := calendar.Generate(kind, calendar.Span{From: first, To: civil.MustParse("20" + title[5:] + "-06-30")}, calendar.Options{})
	require.NoError(w.t, err)
	cut = cut[:n]
	w.year = tx.AcademicYear.Create().SetProgram(w.program).SetTitle(title).SetStartsOn(first).SetEndsOn(cut[n-1].To).SetCalendar("MONTHS").SaveX(ctx)
	w.blocks = nil
	for _, b := range cut {
		w.blocks = append(w.blocks, tx.Block.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(b.Number).SetTitle(b.Title).SetStartsOn(b.From).SetEndsOn(b.To).SaveX(ctx))
	}
}

func (w *world) require(ctx context.Context, tx *ent.Tx, code string, least, most int, flexible bool) {
	tx.Requirement.Create().SetProgram(w.program).SetTrack(w.track).SetCode("req-" + code).SetTitle(w.rotations[code].Title).
		SetMinimum(least).SetMaximum(most).SetFlexible(flexible).SetProvenance("STATED").AddRotations(w.rotations[code]).ExecX(ctx)
}

func (w *world) enroll(name string) *ent.Enrollment {
	w.t.Helper()
	w.write(func(ctx context.Context, tx *ent.Tx) {
		f := tx.Fellow.Create().SetProgram(w.program).SetCode(name).SetName(name).SaveX(ctx)
		w.fellows[name] = tx.Enrollment.Create().SetProgram(w.program).SetFellow(f).SetAcademicYear(w.year).SetTrack(w.track).SaveX(ctx)
	})
	return w.fellows[name]
}

// person is somebody with roles.
func (w *world) person(name string, roles ...access.Membership) (context.Context, *ent.Account) {
	w.t.Helper()
	var a *ent.Account
	w.write(func(ctx context.Context, tx *ent.Tx) {
		a = tx.Account.Create().SetEmail(fmt.Sprintf("p%d@example.org", tx.Account.Query().CountX(ctx))).SetName(name).SaveX(ctx)
		for _, m := range roles {
			c := tx.Membership.Create().SetAccountID(a.ID).SetProgramID(m.ProgramID).SetRole(m.Role)
			if m.FellowID != "" {
				c.SetFellowID(m.FellowID)
			}
			c.ExecX(ctx)
		}
	})
	return access.As(context.Background(), &access.Viewer{AccountID: a.ID, Name: name, Memberships: roles}), a
}

// schedule stores a draft: for each fellow the letters of what is done, "." for nothing.
func (w *world) schedule(rows map[string]string) *ent.Schedule {
	w.t.Helper()
	var s *ent.Schedule
	w.write(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(1 + tx.Schedule.Query().CountX(ctx)).SetTitle("By hand").SaveX(ctx)
		for name, row := range rows {
			e := w.fellows[name]
			for t, letter := range row {
				r := w.letter(letter)
				if r == nil {
					continue
				}
				c := tx.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollment(e).SetFellowID(e.FellowID).SetBlock(w.blocks[t]).SetRotation(r)
				if letter == 'p' {
					c.SetMentor(w.mentor)
				}
				c.ExecX(ctx)
			}
		}
	})
	return s
}

func (w *world) letter(l rune) *ent.Rotation {
	for code, r := range w.rotations {
		if rune(code[0]) == l {
			return r
		}
	}
	return nil
}

// rows reads a schedule back as letters, by plain queries.
func (w *world) rows(id string) map[string]string {
	w.t.Helper()
	out := map[string]string{}
	for name, e := range w.fellows {
		row := ""
		for _, b := range w.blocks {
			letter := "."
			for _, a := range w.store.Client.Assignment.Query().AllX(w.ctx) {
				if a.ScheduleID == id && a.EnrollmentID == e.ID && a.BlockID == b.ID && a.ArchivedAt == nil {
					for code, r := range w.rotations {
						if r.ID == a.RotationID {
							letter = code[:1]
						}
					}
				}
			}
			row += letter
		}
		out[name] = row
	}
	return out
}

func (w *world) at(name string, t int) draft.At {
	return draft.At{EnrollmentID: w.fellows[name].ID, BlockID: w.blocks[t].ID}
}

func (w *world) assign(name string, t int, code string) draft.Edit {
	return draft.Edit{Assign: &draft.Assign{At: w.at(name, t), RotationID: w.rotations[code].ID}}
}

// edit changes the newest version of a schedule as the director.
func (w *world) edit(id, force string, edits ...draft.Edit) (*draft.Edited, error) {
	w.t.Helper()
	return w.draft.Edit(w.director, draft.EditInput{ScheduleID: id, ExpectedVersion: w.version(id), Edits: edits, Force: force})
}

func (w *world) version(id string) int { return w.store.Client.Schedule.GetX(w.ctx, id).Version }

// refused demands a refusal with a code and these words.
func refused(t testing.TB, err error, code fault.Code, words ...string) {
	t.Helper()
	list, ok := fault.Of(err)
	require.True(t, ok, "%v", err)
	require.Equal(t, code, list[0].Code, "%v", err)
	for _, word := range words {
		require.Contains(t, list.Error(), word)
	}
}

func sentences(list []draft.Breach) []string {
	out := []string{}
	for _, b := range list {
		out = append(out, b.Sentence)
	}
	return out
}

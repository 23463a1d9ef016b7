package whatif_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

// A world is a small program: PACS for two months, image processing for one and an elective for
// one, in a year of four months; one mentor for PACS, who takes one fellow at a time; image
// processing takes one fellow at a time; and abroad, an outside host without an agreement, whose
// option counts as the elective.
type world struct {
	t         testing.TB
	store     *store.Store
	programs  *program.Service
	drafts    *draft.Service
	whatif    *whatif.Service
	ctx       context.Context // the program itself
	director  context.Context
	program   *ent.Program
	year      *ent.AcademicYear
	blocks    []*ent.Block
	track     *ent.Track
	rotations map[string]*ent.Rotation
	site      *ent.Site
	option    *ent.OffsiteOption
	mentor    *ent.Mentor
	fellows   map[string]*ent.Enrollment
	people    int
}

func newWorld(t testing.TB, names ...string) *world {
	t.Helper()
	w := &world{t: t, store: storetest.Open(t), rotations: map[string]*ent.Rotation{}, fellows: map[string]*ent.Enrollment{}}
	w.programs = program.New(w.store)
	w.drafts = draft.New(w.programs)
	w.whatif = whatif.New(w.programs, w.drafts, whatif.Options{})
	t.Cleanup(w.drafts.Close)
	w.ctx = access.System(context.Background())
	w.write(func(ctx context.Context, tx *ent.Tx) {
		w.program = tx.Program.Create().SetCode("tiny").SetTitle("Tiny program").SetInstitution("I").SetSpecialty("S").SaveX(ctx)
		w.addYear(ctx, tx, 4)
		for _, r := range []struct {
			code, title string
			kind        rotation.Kind
		}{{"elective", "Elective", rotation.KindELECTIVE}, {"image", "Image processing", rotation.KindCORE}, {"pacs", "PACS and RIS", rotation.KindCORE}} {
			w.rotations[r.code] = tx.Rotation.Create().SetProgram(w.program).SetCode(r.code).SetTitle(r.title).SetKind(r.kind).SetNeedsMentor(r.code == "pacs").SaveX(ctx)
		}
		w.track = tx.Track.Create().SetProgram(w.program).SetCode("inf").SetTitle("Informatics").SetUnit("MONTHS").SetLength(4).SaveX(ctx)
		w.require(ctx, tx, "pacs", 2, 2)
		w.require(ctx, tx, "image", 1, 1)
		w.require(ctx, tx, "elective", 1, 1)
		w.mentor = tx.Mentor.Create().SetProgram(w.program).SetCode("mara").SetName("Mara Lind").SetCapacity(1).AddRotations(w.rotations["pacs"]).SaveX(ctx)
		tx.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetMaximum(1).ExecX(ctx)
		w.site = tx.Site.Create().SetProgram(w.program).SetCode("north").SetTitle("North Hospital").SetKind("EXTERNAL").SaveX(ctx)
		w.option = tx.OffsiteOption.Create().SetProgram(w.program).SetSite(w.site).SetRotation(w.rotations["elective"]).SetCode("abroad").SetTitle("A month abroad").SaveX(ctx)
	})
	for _, n := range names {
		w.enroll(n)
	}
	w.director = w.person("Dora Director", access.Membership{ProgramID: w.program.ID, Role: access.Director})
	return w
}

// write stores what a test begins with, as the program itself.
func (w *world) write(do func(ctx context.Context, tx *ent.Tx)) {
	w.t.Helper()
	require.NoError(w.t, w.store.Write(w.ctx, func(ctx context.Context, tx *ent.Tx) error { do(ctx, tx); return nil }))
}

func (w *world) addYear(ctx context.Context, tx *ent.Tx, n int) {
	first := civil.MustParse("2027-07-01")
	cut, err := calendar.Generate(calendar.Months, calendar.Span{From: first, To: civil.MustParse("2028-06-30")}, calendar.Options{})
	require.NoError(w.t, err)
	cut = cut[:n]
	w.year = tx.AcademicYear.Create().SetProgram(w.program).SetTitle("2027-28").SetStartsOn(first).SetEndsOn(cut[n-1].To).SetCalendar("MONTHS").SaveX(ctx)
	w.blocks = nil
	for _, b := range cut {
		w.blocks = append(w.blocks, tx.Block.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(b.Number).SetTitle(b.Title).SetStartsOn(b.From).SetEndsOn(b.To).SaveX(ctx))
	}
}

func (w *world) require(ctx context.Context, tx *ent.Tx, code string, least, most int) {
	tx.Requirement.Create().SetProgram(w.program).SetTrack(w.track).SetCode("req-" + code).SetTitle(w.rotations[code].Title).
		SetMinimum(least).SetMaximum(most).SetProvenance("STATED").AddRotations(w.rotations[code]).ExecX(ctx)
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
func (w *world) person(name string, roles ...access.Membership) context.Context {
	w.t.Helper()
	var a *ent.Account
	w.people++
	w.write(func(ctx context.Context, tx *ent.Tx) {
		a = tx.Account.Create().SetEmail(fmt.Sprintf("p%d@example.org", w.people)).SetName(name).SaveX(ctx)
		for _, m := range roles {
			c := tx.Membership.Create().SetAccountID(a.ID).SetProgramID(m.ProgramID).SetRole(m.Role)
			if m.FellowID != "" {
				c.SetFellowID(m.FellowID)
			}
			if m.MentorID != "" {
				c.SetMentorID(m.MentorID)
			}
			c.ExecX(ctx)
		}
	})
	return access.As(context.Background(), &access.Viewer{AccountID: a.ID, Name: name, Memberships: roles})
}

// fellow is the person who is a fellow.
func (w *world) fellow(name string) context.Context {
	return w.person(name, access.Membership{ProgramID: w.program.ID, Role: access.Fellow, FellowID: w.fellows[name].FellowID})
}

func (w *world) letter(l rune) *ent.Rotation {
	for code, r := range w.rotations {
		if rune(code[0]) == l {
			return r
		}
	}
	return nil
}

// schedule stores a draft: for each fellow the letters of what is done, "." for nothing.
func (w *world) schedule(rows map[string]string) *ent.Schedule {
	w.t.Helper()
	var s *ent.Schedule
	w.write(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(1 + tx.Schedule.Query().CountX(ctx)).SetTitle("By hand").SaveX(ctx)
		for _, name := range slices.Sorted(maps.Keys(rows)) {
			e := w.fellows[name]
			for t, l := range rows[name] {
				r := w.letter(l)
				if r == nil {
					continue
				}
				c := tx.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollment(e).SetFellowID(e.FellowID).SetBlock(w.blocks[t]).SetRotation(r)
				if l == 'p' && w.mentor != nil {
					c.SetMentor(w.mentor)
				}
				c.ExecX(ctx)
			}
		}
	})
	return s
}

// published stores a schedule that holds.
func (w *world) published(rows map[string]string) *ent.Schedule {
	w.t.Helper()
	s := w.schedule(rows)
	w.write(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.UpdateOneID(s.ID).SetState("PUBLISHED").SetPublishedAt(s.CreatedAt).SaveX(ctx)
	})
	return w.store.Client.Schedule.GetX(w.ctx, s.ID)
}

func (w *world) place(name, code string, blocks ...int) whatif.Change {
	c := &whatif.Place{EnrollmentID: w.fellows[name].ID, BlockIDs: w.at(blocks...)}
	if r := w.rotations[code]; r != nil {
		c.RotationID = r.ID
	} else {
		c.OffsiteOptionID = w.option.ID
	}
	return whatif.Change{Place: c}
}

func (w *world) at(blocks ...int) []string {
	var out []string
	for _, t := range blocks {
		out = append(out, w.blocks[t].ID)
	}
	return out
}

func (w *world) ask(ctx context.Context, s *ent.Schedule, mode scenario.Mode, changes ...whatif.Change) (*whatif.Answer, error) {
	return w.whatif.Ask(ctx, w.store.Client, whatif.Question{ScheduleID: s.ID, Changes: changes, Mode: mode, TimeLimitMs: 10_000})
}

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

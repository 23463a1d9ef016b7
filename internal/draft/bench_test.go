package draft_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/draft"
)

// large is a year of thirteen four-week blocks with n fellows who take turns: fellow i begins
// the same row i blocks later. Four mentors have room for everybody, and everybody has five wishes.
func large(t testing.TB, n int) (*world, *ent.Schedule) {
	w := newWorld(t)
	const row = "ppppiiiieeeee"
	w.write(func(ctx context.Context, tx *ent.Tx) {
		first := civil.MustParse("2028-07-01")
		cut, err := calendar.Generate(calendar.FourWeeks, calendar.Span{From: first, To: civil.MustParse("2029-06-30")}, calendar.Options{})
		require.NoError(t, err)
		w.year = tx.AcademicYear.Create().SetProgram(w.program).SetTitle("2028-29").SetStartsOn(first).SetEndsOn(cut[len(cut)-1].To).SetCalendar("FOUR_WEEKS").SaveX(ctx)
		w.blocks = nil
		for _, b := range cut {
			w.blocks = append(w.blocks, tx.Block.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(b.Number).SetTitle(b.Title).SetStartsOn(b.From).SetEndsOn(b.To).SaveX(ctx))
		}
		w.track = tx.Track.Create().SetProgram(w.program).SetCode("weeks").SetTitle("Four weeks").SetUnit("FOUR_WEEKS").SetLength(13).SaveX(ctx)
		w.require(ctx, tx, "pacs", 4, 4, false)
		w.require(ctx, tx, "image", 4, 4, false)
		w.require(ctx, tx, "elective", 5, 5, true)
		w.mentor = tx.Mentor.UpdateOne(w.mentor).SetCapacity(20).SaveX(ctx)
		for i := range 4 {
			tx.Mentor.Create().SetProgram(w.program).SetCode(fmt.Sprintf("m%d", i)).SetName(fmt.Sprintf("Mentor %d", i)).SetCapacity(20).AddRotations(w.rotations["pacs"]).ExecX(ctx)
		}
	})
	var s *ent.Schedule
	w.write(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(1).SaveX(ctx)
		mentors := tx.Mentor.Query().AllX(ctx)
		for i := range n {
			name := fmt.Sprintf("f%03d", i)
			f := tx.Fellow.Create().SetProgram(w.program).SetCode(name).SetName("Fellow " + name).SaveX(ctx)
			e := tx.Enrollment.Create().SetProgram(w.program).SetFellow(f).SetAcademicYear(w.year).SetTrack(w.track).SaveX(ctx)
			w.fellows[name] = e
			for rank := range 5 {
				tx.Wish.Create().SetProgram(w.program).SetEnrollment(e).SetKind(wish.KindROTATION_IN_BLOCK).SetRank(rank + 1).
					SetRotation(w.letter(rune(row[(i+3*rank)%13]))).SetBlock(w.blocks[(5*rank+i)%13]).ExecX(ctx)
			}
			var cells []*ent.AssignmentCreate
			for k, b := range w.blocks {
				letter := row[(k+i)%13]
				c := tx.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollment(e).SetFellow(f).SetBlock(b).SetRotation(w.letter(rune(letter)))
				if letter == 'p' {
					c.SetMentor(mentors[i%len(mentors)])
				}
				cells = append(cells, c)
			}
			tx.Assignment.CreateBulk(cells...).ExecX(ctx)
		}
	})
	return w, s
}

// An edit of a year of 100 fellows and 13 blocks, to be answered within 100 ms.
func BenchmarkEdit(b *testing.B) {
	w, s := large(b, 100)
	for _, dry := range []bool{true, false} {
		b.Run(fmt.Sprintf("dry=%v", dry), func(b *testing.B) {
			for b.Loop() {
				_, err := w.draft.Edit(w.director, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: w.version(s.ID), DryRun: dry,
					Edits: []draft.Edit{{Swap: &draft.Swap{A: w.at("f000", 4), B: w.at("f000", 8)}}}})
				require.NoError(b, err)
			}
		})
	}
	b.Run("breaking, with gaps", func(b *testing.B) {
		var edits []draft.Edit
		for t := range 12 {
			at := w.at(fmt.Sprintf("f%03d", t), t)
			edits = append(edits, draft.Edit{Clear: &at})
		}
		edits = append(edits, w.assign("f000", 4, "pacs"), w.assign("f000", 5, "pacs"))
		for b.Loop() {
			done, err := w.draft.Edit(w.director, draft.EditInput{ScheduleID: s.ID, ExpectedVersion: w.version(s.ID), DryRun: true, Edits: edits})
			require.Error(b, err)
			require.NotEmpty(b, done.Made)
		}
	})
	b.Run("check", func(b *testing.B) {
		for b.Loop() {
			_, err := w.draft.Check(w.director, w.store.Client, []string{s.ID})
			require.NoError(b, err)
		}
	})
	b.Run("account", func(b *testing.B) {
		for b.Loop() {
			_, err := w.draft.Account(w.director, w.store.Client, []string{s.ID})
			require.NoError(b, err)
		}
	})
}

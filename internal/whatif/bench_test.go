package whatif_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/whatif"
	"github.com/fellowplan/fellowplan/optimizer"
)

// large is a stored year of thirteen four-week blocks with n fellows who take turns, five wishes
// each, five mentors, image processing with a limit, and an off-site option.
func large(t testing.TB, n int) (*world, *ent.Schedule) {
	w := newWorld(t)
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
		w.require(ctx, tx, "pacs", 4, 4)
		w.require(ctx, tx, "image", 4, 4)
		w.require(ctx, tx, "elective", 5, 5)
		tx.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetMaximum((4*n+12)/13 + 2).ExecX(ctx)
		w.mentor = tx.Mentor.UpdateOne(w.mentor).SetCapacity(10).SaveX(ctx)
		for i := range 4 {
			tx.Mentor.Create().SetProgram(w.program).SetCode(fmt.Sprintf("m%d", i)).SetName(fmt.Sprintf("Mentor %d", i)).SetCapacity(10).AddRotations(w.rotations["pacs"]).ExecX(ctx)
		}
	})
	return w, w.best(t, n)
}

// best stores the best year of n fellows: that of a program which has been planned. What is asked
// of a year that nobody would publish says little.
func (w *world) best(t testing.TB, n int) *ent.Schedule {
	w.write(func(ctx context.Context, tx *ent.Tx) {
		for i := range n {
			name := fmt.Sprintf("f%03d", i)
			f := tx.Fellow.Create().SetProgram(w.program).SetCode(name).SetName("Fellow " + name).SaveX(ctx)
			e := tx.Enrollment.Create().SetProgram(w.program).SetFellow(f).SetAcademicYear(w.year).SetTrack(w.track).SaveX(ctx)
			w.fellows[name] = e
			for rank := range 5 {
				tx.Wish.Create().SetProgram(w.program).SetEnrollment(e).SetKind(wish.KindROTATION_IN_BLOCK).SetRank(rank + 1).
					SetRotation(w.letter(rune("ppppiiiieeeee"[(i+3*rank)%13]))).SetBlock(w.blocks[(5*rank+i)%13]).ExecX(ctx)
			}
		}
	})
	snap, err := planner.Take(w.ctx, w.store.Client, w.year.ID)
	require.NoError(t, err)
	r, err := optimizer.Solve(w.ctx, snap.Problem, optimizer.Options{TimeLimit: 2 * time.Minute, Seed: 1})
	require.NoError(t, err)
	require.NotNil(t, r.Schedule)
	t.Logf("%d fellows: %s, %.1f of at most %.1f, after %v", n, r.Status, *r.Objective, *r.Bound, r.Phases)
	var s *ent.Schedule
	w.write(func(ctx context.Context, tx *ent.Tx) {
		s = tx.Schedule.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(1).SaveX(ctx)
		for i := range snap.Problem.Fellows {
			id := snap.Problem.Fellows[i].ID
			enrollmentID, fellowID := snap.Person(id)
			var cells []*ent.AssignmentCreate
			for k, a := range r.Schedule.Rows[id] {
				rotationID, optionID := snap.Activity(a)
				c := tx.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollmentID(enrollmentID).SetFellowID(fellowID).SetBlock(w.blocks[k]).SetRotationID(rotationID)
				if optionID != "" {
					c.SetOffsiteOptionID(optionID)
				}
				if m := r.Schedule.Mentors[id]; k < len(m) && m[k] != "" {
					c.SetMentorID(snap.Mentor(m[k]))
				}
				cells = append(cells, c)
			}
			tx.Assignment.CreateBulk(cells...).ExecX(ctx)
		}
	})
	return w.store.Client.Schedule.GetX(w.ctx, s.ID)
}

func percentiles(b *testing.B, took []time.Duration) {
	slices.Sort(took)
	ms := func(q float64) float64 {
		return float64(took[min(len(took)-1, int(q*float64(len(took))))].Microseconds()) / 1000
	}
	b.ReportMetric(ms(0.5), "ms-p50")
	b.ReportMetric(ms(0.95), "ms-p95")
}

// BenchmarkAsk measures whole questions on stored years: rights, reading what has changed, solving,
// comparing, wording. "cold" forgets the laid out schedule before each.
func BenchmarkAsk(b *testing.B) {
	for _, n := range []int{8, 100} {
		w, s := large(b, n)
		question := func(i int) whatif.Change {
			return w.place(fmt.Sprintf("f%03d", (7*i)%n), []string{"elective", "image", "pacs"}[i%3], 1+(5*i)%11)
		}
		run := func(name string, do func(i int) error) {
			b.Run(fmt.Sprintf("%d fellows/%s", n, name), func(b *testing.B) {
				var took []time.Duration
				i := 0
				for b.Loop() {
					begun := time.Now()
					require.NoError(b, do(i))
					took = append(took, time.Since(begun))
					i++
				}
				percentiles(b, took)
			})
		}
		for _, mode := range []scenario.Mode{scenario.ModeCHECK, scenario.ModeREPAIR} {
			run(string(mode), func(i int) error { _, err := w.ask(w.director, s, mode, question(i)); return err })
		}
		reoptimize := func(i int, cost *int) error {
			_, err := w.whatif.Ask(w.director, w.store.Client, whatif.Question{ScheduleID: s.ID, Changes: []whatif.Change{question(i)}, Mode: scenario.ModeREOPTIMIZE, TimeLimitMs: 10_000, MoveCost: cost})
			return err
		}
		run("REOPTIMIZE", func(i int) error { return reoptimize(i, nil) })
		run("REOPTIMIZE, moves cost nothing", func(i int) error { return reoptimize(i, new(int)) })
		run("REPAIR, cold", func(i int) error {
			w.write(func(ctx context.Context, tx *ent.Tx) {
				tx.Mentor.UpdateOne(w.mentor).SetName(fmt.Sprint("Mara ", i)).ExecX(ctx)
			})
			_, err := w.ask(w.director, s, scenario.ModeREPAIR, question(i))
			return err
		})
		run("menu", func(i int) error {
			_, err := w.whatif.Menu(w.director, w.store.Client, whatif.MenuInput{ScheduleID: s.ID, EnrollmentID: w.fellows[fmt.Sprintf("f%03d", (7*i)%n)].ID, BlockIDs: w.at(1 + (5*i)%11), Everything: true, TimeLimitMs: 10_000})
			return err
		})
		run("bestBlocksFor", func(i int) error {
			_, err := w.whatif.Best(w.director, w.store.Client, whatif.BestInput{ScheduleID: s.ID, EnrollmentID: w.fellows[fmt.Sprintf("f%03d", (7*i)%n)].ID, RotationID: w.rotations["image"].ID, TimeLimitMs: 10_000})
			return err
		})
	}
}

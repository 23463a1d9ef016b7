package planner

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// run asks for something, waits for its end and demands a status.
func (w *world) run(p *Planner, in GenerateInput, want optimizationrun.Status) (*db.OptimizationRun, RunProgress) {
	w.t.Helper()
	if in.BaseScheduleID == "" {
		in.AcademicYearID = w.year.ID
	}
	run, err := p.Generate(w.ctx, in)
	require.NoError(w.t, err)
	return w.ends(p, run.ID, want)
}

func (w *world) ends(p *Planner, id string, want optimizationrun.Status) (*db.OptimizationRun, RunProgress) {
	w.t.Helper()
	events, err := p.Watch(w.ctx, id)
	require.NoError(w.t, err)
	last := final(w.t, events)
	run := w.client.OptimizationRun.GetX(w.ctx, id)
	require.Equal(w.t, want, last.Status, run.Failure)
	return run, last
}

// byHand makes a schedule of rows of rotation codes, "" for an empty cell.
func (w *world) byHand(rows map[*db.Enrollment][]string) *db.Schedule {
	w.t.Helper()
	n := w.client.Schedule.Query().CountX(w.ctx) + 1
	s := w.client.Schedule.Create().SetProgram(w.program).SetAcademicYear(w.year).SetNumber(n).SetTitle("By hand").SaveX(w.ctx)
	for e, row := range rows {
		for t, code := range row {
			if code != "" {
				w.client.Assignment.Create().SetProgram(w.program).SetSchedule(s).SetEnrollment(e).SetFellowID(e.FellowID).
					SetBlock(w.blocks[t]).SetRotation(w.rotations[code]).SaveX(w.ctx)
			}
		}
	}
	return s
}

func (w *world) publish(s *db.Schedule) *db.Schedule {
	return s.Update().SetState("PUBLISHED").SetPublishedAt(s.CreatedAt).SaveX(w.ctx)
}

// grid is a schedule by fellow, as rotation codes, "" for an empty cell.
func (w *world) grid(scheduleID string) map[string][]string {
	out := map[string][]string{}
	for _, a := range w.client.Assignment.Query().Where(assignment.ScheduleID(scheduleID)).WithFellow().WithBlock().WithRotation().AllX(w.ctx) {
		name := a.Edges.Fellow.Name
		if out[name] == nil {
			out[name] = make([]string, len(w.blocks))
		}
		out[name][a.Edges.Block.Number-1] = a.Edges.Rotation.Code
	}
	return out
}

// bytes are the cells of some blocks of a schedule with everything that is stored of them.
func (w *world) bytes(scheduleID string, blocks ...*db.Block) []string {
	var out []string
	for _, a := range w.client.Assignment.Query().Where(assignment.ScheduleID(scheduleID)).AllX(w.ctx) {
		for _, b := range blocks {
			if a.BlockID == b.ID {
				out = append(out, fmt.Sprint(a.EnrollmentID, a.FellowID, a.BlockID, a.Part, a.Percent, a.RotationID, valueOf(a.OffsiteOptionID), valueOf(a.MentorID), a.Pinned, a.PinReason))
			}
		}
	}
	slices.Sort(out)
	return out
}

func TestAHalfFilledYearIsCompleted(t *testing.T) {
	w := newWorld(t)
	ana, ben := w.enroll("Ana"), w.enroll("Ben")
	half := w.byHand(map[*db.Enrollment][]string{ana: {"", "image", "", ""}, ben: {"pacs", "", "", "elective"}})
	w.client.Assignment.Update().Where(assignment.EnrollmentID(ben.ID), assignment.BlockID(w.blocks[0].ID)).SetPinned(true).SetPinReason("promised").ExecX(w.ctx)
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindCOMPLETE, BaseScheduleID: half.ID}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, half.ID, *run.BaseScheduleID)
	made := w.grid(last.ScheduleID)
	require.Equal(t, "image", made["Ana"][1])
	require.Equal(t, []string{"pacs", "elective"}, []string{made["Ben"][0], made["Ben"][3]})
	require.Equal(t, half.ID, *w.client.Schedule.GetX(w.ctx, last.ScheduleID).BasedOnID)
	pinned := w.client.Assignment.Query().Where(assignment.ScheduleID(last.ScheduleID), assignment.Pinned(true)).OnlyX(w.ctx)
	require.Equal(t, "promised", pinned.PinReason, "only what a person pinned is pinned in the new one")

	_, err := p.Generate(w.ctx, GenerateInput{Kind: optimizationrun.KindCOMPLETE, AcademicYearID: w.year.ID})
	require.Equal(t, fault.BadInput, codeOf(err), "%v", err)
	impossible := w.byHand(map[*db.Enrollment][]string{ana: {"image", "image", "", ""}})
	run, _ = w.run(p, GenerateInput{Kind: optimizationrun.KindCOMPLETE, BaseScheduleID: impossible.ID}, optimizationrun.StatusINFEASIBLE)
	require.Contains(t, run.Failure, "Ana")
}

func TestLocksAndPinsStayWhenTheYearIsPlannedAgain(t *testing.T) {
	w := newWorld(t)
	ana, ben := w.enroll("Ana"), w.enroll("Ben")
	base := w.byHand(map[*db.Enrollment][]string{ana: {"elective", "image", "pacs", "pacs"}, ben: {"image", "pacs", "pacs", "elective"}})
	for _, e := range []*db.Enrollment{ana, ben} { // everybody would rather have it otherwise
		w.client.Wish.Create().SetProgram(w.program).SetEnrollment(e).SetKind("ROTATION_IN_BLOCK").SetRotation(w.rotations["pacs"]).SetBlock(w.blocks[0]).SetRank(1).SaveX(w.ctx)
	}
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	ask := GenerateInput{BaseScheduleID: base.ID}
	_, free := w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, []string{"pacs", "pacs"}, []string{w.grid(free.ScheduleID)["Ana"][0], w.grid(free.ScheduleID)["Ben"][0]}, "without a lock nothing stays")

	lock := func(with func(*db.ScheduleLockCreate)) *db.ScheduleLock {
		c := w.client.ScheduleLock.Create().SetProgram(w.program).SetSchedule(base).SetReason("agreed")
		with(c)
		return c.SaveX(w.ctx)
	}
	drop := func(l *db.ScheduleLock) { w.client.ScheduleLock.DeleteOne(l).ExecX(w.ctx) }

	l := lock(func(c *db.ScheduleLockCreate) { c.SetEnrollment(ana) })
	_, last := w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, w.grid(base.ID)["Ana"], w.grid(last.ScheduleID)["Ana"], "a fellow's whole year")
	require.Equal(t, "pacs", w.grid(last.ScheduleID)["Ben"][0])
	require.Equal(t, 1, w.client.ScheduleLock.Query().Where(schedulelock.ScheduleID(last.ScheduleID)).CountX(w.ctx), "the new schedule has the lock, too")
	drop(l)

	l = lock(func(c *db.ScheduleLockCreate) { c.SetBlock(w.blocks[0]) })
	_, last = w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, []string{"elective", "image"}, []string{w.grid(last.ScheduleID)["Ana"][0], w.grid(last.ScheduleID)["Ben"][0]}, "a block of everybody")
	drop(l)

	l = lock(func(c *db.ScheduleLockCreate) { c.SetRotation(w.rotations["image"]) })
	_, last = w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, []string{"image", "image"}, []string{w.grid(last.ScheduleID)["Ana"][1], w.grid(last.ScheduleID)["Ben"][0]}, "a rotation of everybody")
	drop(l)

	l = lock(func(c *db.ScheduleLockCreate) {
		c.SetEnrollment(ben).SetBlock(w.blocks[0]).SetRotation(w.rotations["pacs"])
	})
	_, last = w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, "pacs", w.grid(last.ScheduleID)["Ben"][0], "Ben has no PACS in July: nothing is in common")
	drop(l)

	w.client.Assignment.Update().Where(assignment.EnrollmentID(ben.ID), assignment.BlockID(w.blocks[0].ID)).SetPinned(true).ExecX(w.ctx)
	_, last = w.run(p, ask, optimizationrun.StatusOPTIMAL)
	require.Equal(t, "image", w.grid(last.ScheduleID)["Ben"][0], "a pinned cell")
}

// published is a world of three fellows whose year is published, with one place on image processing a month.
func published(t *testing.T) (*world, map[string]*db.Enrollment, *db.Schedule) {
	w := newWorld(t)
	e := map[string]*db.Enrollment{}
	for _, name := range []string{"Ana", "Ben", "Chen"} {
		e[name] = w.enroll(name)
	}
	w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetMaximum(1).SaveX(w.ctx)
	s := w.byHand(map[*db.Enrollment][]string{
		e["Ana"]: {"image", "pacs", "pacs", "elective"}, e["Ben"]: {"pacs", "image", "pacs", "elective"}, e["Chen"]: {"pacs", "pacs", "image", "elective"},
	})
	w.client.Assignment.Update().Where(assignment.EnrollmentID(e["Ben"].ID), assignment.BlockID(w.blocks[0].ID)).SetPercent(70).SetPinReason("as it was").ExecX(w.ctx)
	return w, e, w.publish(s)
}

func TestReplanningChangesLeastAndLeavesThePast(t *testing.T) {
	w, e, held := published(t)
	w.leave(e["Chen"], "2027-09-01", "2027-09-30") // September was Chen's month of image processing
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	september := civil.MustParse("2027-09-01")
	run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN, FreezeBefore: &september}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, held.ID, *run.BaseScheduleID, "it starts from what holds")
	require.Equal(t, w.bytes(held.ID, w.blocks[0], w.blocks[1]), w.bytes(last.ScheduleID, w.blocks[0], w.blocks[1]), "the past is the past, to the byte")
	now := w.grid(last.ScheduleID)
	require.Equal(t, []string{"pacs", "pacs", "", "image"}, now["Chen"], "image processing moves, and the elective gives way to the leave")
	require.Equal(t, w.grid(held.ID)["Ana"], now["Ana"])

	o, err := OutcomeOf(run)
	require.NoError(t, err)
	require.Len(t, o.Changes, 2)
	away, moved := o.Changes[0], o.Changes[1]
	require.False(t, away.Counted)
	require.Nil(t, away.After)
	require.Contains(t, away.Because, "Chen is away in Sep 2027")
	require.True(t, moved.Counted)
	require.Equal(t, [2]string{"Elective", "Image processing"}, [2]string{moved.Before.Rotation.Name, moved.After.Rotation.Name})
	require.Equal(t, e["Chen"].ID, moved.EnrollmentID)
	require.Contains(t, moved.Because, "Chen")
	tiers, err := TiersOf(run)
	require.NoError(t, err)
	require.Equal(t, "changes", tiers[0].Tier)
	require.Equal(t, -1.0, *tiers[0].Value)
	require.True(t, tiers[0].Proved)
	require.Contains(t, w.client.Schedule.GetX(w.ctx, last.ScheduleID).Note, "1 cell differs from the plan before; proved: fewer are not possible")
	require.Equal(t, tiers[0].Tier, last.Tiers[0].Tier)
}

func TestNothingToReplanChangesNothing(t *testing.T) {
	w, _, held := published(t)
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, w.grid(held.ID), w.grid(last.ScheduleID))
	o, err := OutcomeOf(run)
	require.NoError(t, err)
	require.Empty(t, o.Changes)
	require.Contains(t, w.client.Schedule.GetX(w.ctx, last.ScheduleID).Note, "0 cells differ")
}

// What the past has broken does not keep the rest of the year from being planned.
func TestThePastIsNotJudgedAgain(t *testing.T) {
	september := civil.MustParse("2027-09-01")
	for name, change := range map[string]func(w *world, e map[string]*db.Enrollment){
		"more were there than there is room for now": func(w *world, _ map[string]*db.Enrollment) {
			w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["pacs"]).SetAcademicYear(w.year).SetBlock(w.blocks[0]).SetMaximum(1).SaveX(w.ctx)
		},
		"somebody was ill, and nobody covered": func(w *world, e map[string]*db.Enrollment) {
			w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetBlock(w.blocks[0]).SetMinimum(1).SetMaximum(1).SaveX(w.ctx)
			w.leave(e["Ana"], "2027-07-01", "2027-07-31")
		},
		"two were together who are to be apart": func(w *world, e map[string]*db.Enrollment) {
			w.client.FellowPair.Create().SetProgram(w.program).SetAcademicYear(w.year).SetFirst(e["Ben"]).SetSecond(e["Chen"]).SetRotation(w.rotations["pacs"]).SetKind("APART").SaveX(w.ctx)
		},
		"an illness cut a session short": func(w *world, e map[string]*db.Enrollment) {
			w.client.Coverage.Delete().ExecX(w.ctx)
			for k, code := range []string{"pacs", "pacs", "image", "elective"} {
				w.client.Assignment.Update().Where(assignment.EnrollmentID(e["Ben"].ID), assignment.BlockID(w.blocks[k].ID)).SetRotation(w.rotations[code]).ExecX(w.ctx)
			}
			w.rotations["pacs"].Update().SetSessionMin(2).SetSessionMax(4).ExecX(w.ctx)
			w.rows["pacs"].Update().SetMinimum(1).ExecX(w.ctx)
			w.rows["image"].Update().SetMaximum(2).ExecX(w.ctx)
			w.leave(e["Chen"], "2027-08-01", "2027-08-31")
		},
		"a session was longer than allowed today": func(w *world, _ map[string]*db.Enrollment) {
			w.rotations["pacs"].Update().SetSessionMax(1).ExecX(w.ctx)
		},
		"a prerequisite was not kept": func(w *world, _ map[string]*db.Enrollment) {
			w.client.Prerequisite.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetRequired(w.rotations["pacs"]).SetBlocks(1).SaveX(w.ctx)
		},
		"a rotation was not of the track": func(w *world, e map[string]*db.Enrollment) {
			extra := w.client.Rotation.Create().SetProgram(w.program).SetCode("extra").SetTitle("Something else").SetKind("CORE").SaveX(w.ctx)
			w.client.Assignment.Update().Where(assignment.EnrollmentID(e["Ben"].ID), assignment.BlockID(w.blocks[0].ID)).SetRotation(extra).ExecX(w.ctx)
			w.rows["elective"].Update().SetMinimum(0).ExecX(w.ctx)
		},
		"more was done than the curriculum allows today": func(w *world, _ map[string]*db.Enrollment) {
			w.rows["pacs"].Update().SetMinimum(1).SetMaximum(1).ExecX(w.ctx)
			w.rows["elective"].Update().SetMaximum(2).ExecX(w.ctx)
		},
		"somebody had nothing to do": func(w *world, e map[string]*db.Enrollment) {
			w.client.Assignment.Delete().Where(assignment.EnrollmentID(e["Ben"].ID), assignment.BlockID(w.blocks[0].ID)).ExecX(w.ctx)
			w.rows["elective"].Update().SetMinimum(0).ExecX(w.ctx)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w, e, held := published(t)
			change(w, e)
			p := w.planner(nil, Options{})
			require.NoError(t, p.Start(w.ctx))
			_, last := w.run(p, GenerateInput{Kind: optimizationrun.KindREPLAN, FreezeBefore: &september}, optimizationrun.StatusOPTIMAL)
			require.Equal(t, w.bytes(held.ID, w.blocks[0], w.blocks[1]), w.bytes(last.ScheduleID, w.blocks[0], w.blocks[1]))
			_, last = w.run(p, GenerateInput{Kind: optimizationrun.KindGENERATE, FreezeBefore: &september}, optimizationrun.StatusOPTIMAL)
			require.Equal(t, w.bytes(held.ID, w.blocks[0], w.blocks[1]), w.bytes(last.ScheduleID, w.blocks[0], w.blocks[1]), "only the rest of the year is planned")
		})
	}
}

// A year that is frozen stays frozen whoever plans it.
func TestAFrozenYear(t *testing.T) {
	w, e, held := published(t)
	w.year.Update().SetFreezeBefore(civil.MustParse("2027-08-15")).ExecX(w.ctx)
	for _, who := range e {
		w.client.Wish.Create().SetProgram(w.program).SetEnrollment(who).SetKind("ROTATION_IN_BLOCK").SetRotation(w.rotations["elective"]).SetBlock(w.blocks[0]).SetRank(1).SaveX(w.ctx)
	}
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	_, last := w.run(p, GenerateInput{}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, w.bytes(held.ID, w.blocks[0]), w.bytes(last.ScheduleID, w.blocks[0]))
	july := civil.MustParse("2027-07-01")
	_, last = w.run(p, GenerateInput{FreezeBefore: &july}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, w.bytes(held.ID, w.blocks[0]), w.bytes(last.ScheduleID, w.blocks[0]), "an earlier date does not thaw it")
	late := civil.MustParse("2029-01-01")
	_, err := p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID, FreezeBefore: &late})
	require.Equal(t, fault.BadInput, codeOf(err), "%v", err)
}

func TestReplanningNeedsWhatHolds(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	p := w.planner(newFake().solve, Options{})
	_, err := p.Generate(w.ctx, GenerateInput{Kind: optimizationrun.KindREPLAN, AcademicYearID: w.year.ID})
	require.Equal(t, fault.Precondition, codeOf(err), "%v", err)
	august := civil.MustParse("2027-08-01")
	_, err = p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID, FreezeBefore: &august})
	require.Equal(t, fault.Precondition, codeOf(err), "%v", err)
	_, err = p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID, BaseScheduleID: "sch_nothing"})
	require.Equal(t, fault.NotFound, codeOf(err), "%v", err)
	other, _ := w.addYear("2028-29", "2028-07-01", 2)
	foreign := w.client.Schedule.Create().SetProgram(w.program).SetAcademicYear(other).SetNumber(1).SaveX(w.ctx)
	_, err = p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID, BaseScheduleID: foreign.ID})
	require.Equal(t, fault.BadInput, codeOf(err), "%v", err)
	require.Zero(t, w.client.OptimizationRun.Query().CountX(w.ctx))
}

func TestSeveralGoodYears(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	w.enroll("Ben")
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindALTERNATIVES, Title: "Choice", Wanted: 3, Distance: 3, LossPercent: 100}, optimizationrun.StatusOPTIMAL)
	o, err := OutcomeOf(run)
	require.NoError(t, err)
	require.Len(t, o.Alternatives, 3)
	require.Equal(t, o.Alternatives[0].ScheduleID, last.ScheduleID)
	var grids []map[string][]string
	for k, a := range o.Alternatives {
		s := w.client.Schedule.GetX(w.ctx, a.ScheduleID)
		require.Equal(t, a.Number, s.Number)
		require.Equal(t, fmt.Sprintf("Choice %d of 3", k+1), s.Title)
		require.True(t, a.Proved)
		g := w.grid(s.ID)
		for i, other := range grids {
			n := 0
			for name, row := range g {
				for t, code := range row {
					if other[name][t] != code {
						n++
					}
				}
			}
			require.GreaterOrEqual(t, n, 3)
			require.Equal(t, n, a.Distances[i])
		}
		grids = append(grids, g)
		require.LessOrEqual(t, a.Objective, o.Alternatives[0].Objective)
		if a.Objective < o.Alternatives[0].Objective {
			require.Positive(t, a.LossPercent)
		}
	}
	for name, in := range map[string]GenerateInput{
		"one":           {Wanted: 1},
		"too many":      {Wanted: 21},
		"near":          {Wanted: 2, Distance: -1},
		"a gain":        {Wanted: 2, LossPercent: -1},
		"more than all": {Wanted: 2, LossPercent: 101},
	} {
		in.Kind, in.AcademicYearID = optimizationrun.KindALTERNATIVES, w.year.ID
		_, err := p.Generate(w.ctx, in)
		require.Equal(t, fault.BadInput, codeOf(err), "%s: %v", name, err)
	}
}

func TestTheBestPartialYear(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Ana", "Ben", "Chen"} {
		w.enroll(name)
	}
	w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["pacs"]).SetAcademicYear(w.year).SetMaximum(1).SaveX(w.ctx) // 4 places for 6 months
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	_, last := w.run(p, GenerateInput{}, optimizationrun.StatusINFEASIBLE)
	require.Empty(t, last.ScheduleID, "only when it is asked for")
	run, last := w.run(p, GenerateInput{Partial: true}, optimizationrun.StatusINFEASIBLE)
	made := w.client.Schedule.GetX(w.ctx, last.ScheduleID)
	require.True(t, made.Partial)
	require.Contains(t, made.Note, "No schedule of this year keeps every rule")
	require.NotZero(t, made.QueryAssignments().CountX(w.ctx))
	o, err := OutcomeOf(run)
	require.NoError(t, err)
	require.NotEmpty(t, o.Gaps)
	for _, g := range o.Gaps {
		require.NotEmpty(t, g.Sentence)
	}
	why, err := InfeasibilityOf(run)
	require.NoError(t, err)
	require.NotEmpty(t, why.Sentence, "why there is none is said as well")
}

// What a place more would buy is what the year is worth with it, less what it is worth without.
func TestWhatOnePlaceMoreWouldBuy(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Ana", "Ben"} { // both want image processing in July, and one can have it
		w.client.Wish.Create().SetProgram(w.program).SetEnrollment(w.enroll(name)).SetKind("ROTATION_IN_BLOCK").SetRotation(w.rotations["image"]).SetBlock(w.blocks[0]).SetRank(1).SaveX(w.ctx)
	}
	one := w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["image"]).SetAcademicYear(w.year).SetBlock(w.blocks[0]).SetMaximum(1).SaveX(w.ctx)
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	run, last := w.run(p, GenerateInput{Kind: optimizationrun.KindSENSITIVITY}, optimizationrun.StatusOPTIMAL)
	require.Empty(t, last.ScheduleID, "it makes no draft")
	require.Empty(t, run.Failure)
	require.Empty(t, w.numbers())
	o, err := OutcomeOf(run)
	require.NoError(t, err)
	require.NotEmpty(t, o.Reliefs)
	best := o.Reliefs[0]
	require.Equal(t, []any{1, "coverage-max", "Image processing", "Jul 2027", 1, 2, true},
		[]any{best.Rank, best.Kind, best.Rotation.Name, best.Block.Name, best.From, best.To, best.Proved})
	require.Contains(t, best.Sentence, "Room for 2 instead of 1 fellows on Image processing in Jul 2027 buys")

	before, _ := w.run(p, GenerateInput{}, optimizationrun.StatusOPTIMAL)
	require.Equal(t, *before.Objective, *run.Objective)
	one.Update().SetMaximum(2).ExecX(w.ctx)
	after, _ := w.run(p, GenerateInput{}, optimizationrun.StatusOPTIMAL)
	require.InDelta(t, *after.Objective-*before.Objective, best.Gain, 1e-6)
}

func TestARunThatWasInterruptedIsAskedAgain(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	p := w.planner(newFake().solve, Options{})
	old := w.generate(p, GenerateInput{Title: "Try", Seed: 5, WorkLimit: 1000})
	_, err := p.Restart(w.ctx, RestartInput{RunID: old.ID})
	require.Equal(t, fault.Precondition, codeOf(err), "it waits: %v", err)
	w.client.OptimizationRun.UpdateOneID(old.ID).SetStatus(optimizationrun.StatusINTERRUPTED).ExecX(w.ctx)
	w.enroll("Ben") // since then
	again, err := p.Restart(w.ctx, RestartInput{RunID: old.ID})
	require.NoError(t, err)
	require.Equal(t, optimizationrun.StatusQUEUED, again.Status)
	require.Equal(t, old.ID, *again.RestartsID)
	stored, first := w.client.OptimizationRun.GetX(w.ctx, again.ID), w.client.OptimizationRun.GetX(w.ctx, old.ID)
	require.Equal(t, first.Problem, stored.Problem, "the same problem, as it was")
	require.Equal(t, []any{first.Seed, first.TimeLimitMs, *first.WorkLimit, first.Title, string(first.Settings)},
		[]any{stored.Seed, stored.TimeLimitMs, *stored.WorkLimit, stored.Title, string(stored.Settings)})
	twice, err := p.Restart(w.ctx, RestartInput{RunID: old.ID})
	require.NoError(t, err)
	require.Equal(t, again.ID, twice.ID, "twice is harmless")

	for _, status := range []optimizationrun.Status{optimizationrun.StatusOPTIMAL, optimizationrun.StatusINFEASIBLE} {
		w.client.OptimizationRun.UpdateOneID(old.ID).SetStatus(status).ExecX(w.ctx)
		_, err = p.Restart(w.ctx, RestartInput{RunID: old.ID})
		require.Equal(t, fault.Precondition, codeOf(err), "%s has its answer: %v", status, err)
	}
	w.client.OptimizationRun.UpdateOneID(old.ID).SetStatus(optimizationrun.StatusTIMED_OUT).ExecX(w.ctx)
	w.client.OptimizationRun.UpdateOneID(again.ID).SetStatus(optimizationrun.StatusFAILED).ExecX(w.ctx)
	key := RestartInput{RunID: old.ID, TimeLimit: 90e9, IdempotencyKey: "monday"}
	third, err := p.Restart(w.ctx, key)
	require.NoError(t, err)
	require.Equal(t, 90_000, third.TimeLimitMs)
	fourth, err := p.Restart(w.ctx, key)
	require.NoError(t, err)
	require.Equal(t, third.ID, fourth.ID)
	key.RunID = again.ID
	_, err = p.Restart(w.ctx, key)
	require.Equal(t, fault.Conflict, codeOf(err), "%v", err)
	_, err = p.Generate(w.ctx, GenerateInput{AcademicYearID: w.year.ID, IdempotencyKey: "monday"})
	require.Equal(t, fault.Conflict, codeOf(err), "%v", err)

	fellow, coordinator := w.as(access.Fellow), w.as(access.Coordinator)
	_, err = p.Restart(fellow, RestartInput{RunID: again.ID})
	require.Equal(t, fault.NotFound, codeOf(err), "%v", err)
	_, err = p.Restart(coordinator, RestartInput{RunID: again.ID})
	require.NoError(t, err)
}

// The same key with the same request is one run, of whatever kind; with another request it is refused.
func TestKeysByKind(t *testing.T) {
	w, _, held := published(t)
	p := w.planner(newFake().solve, Options{})
	august := civil.MustParse("2027-08-01")
	for _, in := range []GenerateInput{
		{Kind: optimizationrun.KindGENERATE, BaseScheduleID: held.ID},
		{Kind: optimizationrun.KindCOMPLETE, BaseScheduleID: held.ID},
		{Kind: optimizationrun.KindREPLAN, FreezeBefore: &august},
		{Kind: optimizationrun.KindALTERNATIVES, Wanted: 3},
		{Kind: optimizationrun.KindSENSITIVITY},
	} {
		t.Run(string(in.Kind), func(t *testing.T) {
			in.AcademicYearID, in.IdempotencyKey = w.year.ID, "key of "+string(in.Kind)
			first, err := p.Generate(w.ctx, in)
			require.NoError(t, err)
			again, err := p.Generate(w.ctx, in)
			require.NoError(t, err)
			require.Equal(t, first.ID, again.ID)
			for name, other := range map[string]func(*GenerateInput){
				"kind": func(in *GenerateInput) {
					in.Kind = map[bool]optimizationrun.Kind{true: optimizationrun.KindREPLAN, false: optimizationrun.KindGENERATE}[in.Kind == optimizationrun.KindGENERATE]
				},
				"freeze":  func(in *GenerateInput) { d := civil.MustParse("2027-09-01"); in.FreezeBefore = &d },
				"partial": func(in *GenerateInput) { in.Partial = true },
			} {
				changed := in
				other(&changed)
				_, err := p.Generate(w.ctx, changed)
				require.Equal(t, fault.Conflict, codeOf(err), "%s: %v", name, err)
			}
		})
	}
	for _, name := range []string{"fellow", "mentor"} {
		ctx := w.as(access.Role(map[string]string{"fellow": "FELLOW", "mentor": "MENTOR"}[name]))
		_, err := p.Generate(ctx, GenerateInput{Kind: optimizationrun.KindREPLAN, AcademicYearID: w.year.ID})
		require.Equal(t, fault.Forbidden, codeOf(err), "%s: %v", name, err)
	}
}

func TestTierByTierNothingGetsWorse(t *testing.T) {
	at := func(v float64) *float64 { return &v }
	j := &job{run: &db.OptimizationRun{}}
	j.improve(Progress{Tier: problem.Changes, Objective: at(-5), Bound: at(0)})
	j.improve(Progress{Tier: problem.Changes, Objective: at(-7), Bound: at(-1)})
	require.Nil(t, j.best.Objective, "fewer changes are not the run's objective")
	done := []TierFigure{{Tier: problem.Changes, Value: at(-2), Bound: at(-2), Proved: true}}
	j.improve(Progress{Tier: problem.Wishes, Done: done, Objective: at(10), Bound: at(30)})
	j.improve(Progress{Tier: problem.Wishes, Done: done, Objective: at(8), Bound: at(40)})
	require.Equal(t, 10.0, *j.best.Objective)
	require.Equal(t, 30.0, *j.best.Bound)
	require.Len(t, j.tiers, 2)
	require.Equal(t, []any{"changes", -2.0, -2.0, true}, []any{j.tiers[0].Tier, *j.tiers[0].Value, *j.tiers[0].Bound, j.tiers[0].Proved})
	require.Equal(t, []any{"wishes", 10.0, 30.0, false}, []any{j.tiers[1].Tier, *j.tiers[1].Value, *j.tiers[1].Bound, j.tiers[1].Proved})
}

func TestARunKeepsTheRulesThatItUsed(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	w.client.RuleSetting.Create().SetProgram(w.program).SetRule("fairness").SetWeight(3).SetTier("WISH").SaveX(w.ctx)
	w.client.RuleSetting.Create().SetProgram(w.program).SetRule("mentor-continuity").SetEnabled(false).SaveX(w.ctx)
	cool := w.client.RuleSetting.Create().SetProgram(w.program).SetAcademicYear(w.year).SetRule("cool-down").SetTier("WISH").SetWeight(7).
		SetParameters([]byte(`{"rotations": ["pacs"], "gap": 2}`)).SaveX(w.ctx)
	p := w.planner(newFake().solve, Options{})
	run := w.client.OptimizationRun.GetX(w.ctx, w.generate(p, GenerateInput{}).ID)
	used, err := RulesUsed(run)
	require.NoError(t, err)
	by := map[string]RuleInEffect{}
	for _, r := range used {
		by[r.Rule] = r
	}
	require.Equal(t, RuleInEffect{Rule: "cool-down", Title: by["cool-down"].Title, Group: by["cool-down"].Group, Tier: "WISH", Weight: 7, Enabled: true, From: FromYear,
		SettingID: cool.ID, Parameters: by["cool-down"].Parameters}, by["cool-down"])
	require.JSONEq(t, `2`, string(by["cool-down"].Parameters["gap"]))
	require.Equal(t, []any{int64(3), FromProgram}, []any{by["fairness"].Weight, by["fairness"].From})
	require.Equal(t, []any{int64(1), FromDefault}, []any{by["preference"].Weight, by["preference"].From})
	require.Contains(t, by, "coverage")
	require.NotContains(t, by, "mentor-continuity")
	require.NotContains(t, by, "change")

	for _, c := range []struct {
		year   string
		weight int64
		from   string
	}{{"", 100, FromDefault}, {w.year.ID, 7, FromYear}} {
		all, err := p.RulesInEffect(w.ctx, w.client, w.program.ID, c.year)
		require.NoError(t, err)
		for _, r := range all {
			if r.Rule == "cool-down" && r.From != c.from {
				t.Errorf("%q: %+v", c.year, r)
			}
		}
	}
	_, err = p.RulesInEffect(w.ctx, w.client, "pgm_nothing", "")
	require.Equal(t, fault.NotFound, codeOf(err), "%v", err)
}

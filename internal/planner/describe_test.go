package planner

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	db "github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
	"github.com/fellowplan/fellowplan/optimizer"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

func date(s string) civil.Date { return civil.MustParse(s) }

func siteKind(s string) site.Kind { return site.Kind(s) }

func (w *world) option(code, kind string) (*db.OffsiteOption, *db.Site) {
	s := w.client.Site.Create().SetProgram(w.program).SetCode(code + "-site").SetTitle("Site of " + code).SetKind(siteKind(kind)).SaveX(w.ctx)
	return w.client.OffsiteOption.Create().SetProgram(w.program).SetSite(s).SetCode(code).SetTitle("Stay " + code).
		SetRotation(w.rotations["elective"]).SetNeedsObjective(false).SaveX(w.ctx), s
}

func TestAnOutsideHostIsOpenWhileAgreementsHold(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	_, host := w.option("lab", "EXTERNAL")
	w.option("campus", "CAMPUS")
	sign := func(from, to, signed string) {
		c := w.client.Agreement.Create().SetProgram(w.program).SetSite(host).SetTitle("Letter").SetKind("LETTER").
			SetValidFrom(date(from)).SetValidTo(date(to))
		if signed != "" {
			c.SetSignedOn(date(signed))
		}
		c.SaveX(w.ctx)
	}
	site := func(id string) problem.Site {
		for _, s := range w.problem().Sites {
			if s.ID == id {
				return s
			}
		}
		t.Fatal("no option", id)
		return problem.Site{}
	}
	require.Nil(t, site("campus").Blocks, "the institution's own campus is always open")
	require.Empty(t, site("lab").Blocks)
	require.NotNil(t, site("lab").Blocks, "closed, and not open always")
	sign("2027-07-01", "2027-08-30", "2027-01-01") // a day short of August
	require.Equal(t, []int{0}, site("lab").Blocks)
	sign("2027-08-15", "2027-09-30", "2027-01-01") // renewed in time
	require.Equal(t, []int{0, 1, 2}, site("lab").Blocks)
	sign("2027-10-01", "2028-06-30", "") // not signed
	require.Equal(t, []int{0, 1, 2}, site("lab").Blocks)
}

func TestWindowsAndSlotsOfAnOption(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	o, _ := w.option("campus", "CAMPUS")
	o.Update().SetOpensOn(date("2027-07-15")).SetClosesOn(date("2027-10-31")).SetSlots(2).SaveX(w.ctx)
	w.client.OffsiteSlot.Create().SetProgram(w.program).SetOffsiteOption(o).SetBlock(w.blocks[2]).SetSlots(0).SaveX(w.ctx)
	s := w.problem().Sites[0]
	require.Equal(t, []int{1, 3}, s.Blocks, "July is cut short, September has no place")
	require.Equal(t, []int64{2, 2, 0, 2}, s.Slots.List)
}

func TestCoverageOfABlockStandsOverTheYears(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	w.enroll("Ben")
	cover := func(b *db.Block, least int, most *int) {
		c := w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["pacs"]).SetAcademicYear(w.year).SetMinimum(least).SetNillableMaximum(most)
		if b != nil {
			c.SetBlock(b)
		}
		c.SaveX(w.ctx)
	}
	none, two := 0, 2
	cover(nil, 1, &two)
	cover(w.blocks[1], 0, &none)
	cover(w.blocks[2], 5, nil)
	for _, r := range w.problem().Rotations {
		if r.ID != "pacs" {
			require.Nil(t, r.Coverage)
			require.Nil(t, r.Blocks)
			continue
		}
		require.Equal(t, []int64{1, 0, 5, 1}, r.Coverage.Min.List)
		require.Equal(t, []int64{2, 0, 5, 2}, r.Coverage.Max.List, "two fellows, five needed: no maximum that contradicts it")
		require.Equal(t, []int{0, 2, 3}, r.Blocks, "a maximum of none closes it")
		require.NoError(t, w.problem().Validate())
	}
}

func TestAMentorIsAwayForMoreThanHalfOfABlock(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	m := w.client.Mentor.Create().SetProgram(w.program).SetCode("m").SetName("M").SetCapacity(2).AddRotations(w.rotations["pacs"]).SaveX(w.ctx)
	away := func(from, to string) {
		w.client.MentorAbsence.Create().SetProgram(w.program).SetMentor(m).SetStartsOn(date(from)).SetEndsOn(date(to)).SaveX(w.ctx)
	}
	away("2027-07-01", "2027-07-16") // 16 of 31
	away("2027-09-01", "2027-09-15") // 15 of 30: half is not more than half
	away("2027-10-01", "2027-10-31")
	w.client.MentorCapacity.Create().SetProgram(w.program).SetMentor(m).SetBlock(w.blocks[3]).SetCapacity(1).SaveX(w.ctx)
	require.Equal(t, []int64{0, 2, 2, 1}, w.problem().Mentors[0].Capacity.List, "what is said of a block itself stands")
}

func TestPinsRequestsAndPairs(t *testing.T) {
	w := newWorld(t)
	ana, ben := w.enroll("Ana"), w.enroll("Ben")
	o, _ := w.option("campus", "CAMPUS")
	w.client.Pin.Create().SetProgram(w.program).SetEnrollment(ana).SetBlock(w.blocks[0]).SetKind("REQUIRE").SetRotation(w.rotations["pacs"]).SetReason("Orientation").SaveX(w.ctx)
	w.client.Pin.Create().SetProgram(w.program).SetEnrollment(ana).SetBlock(w.blocks[1]).SetKind("FORBID").SetRotation(w.rotations["image"]).SaveX(w.ctx)
	w.client.OffsiteRequest.Create().SetProgram(w.program).SetEnrollment(ben).SetOffsiteOption(o).SetFirstBlock(w.blocks[3]).SetObjective("To learn.").SetState("APPROVED").SaveX(w.ctx)
	w.client.FellowPair.Create().SetProgram(w.program).SetAcademicYear(w.year).SetFirst(ben).SetSecond(ana).SetRotation(w.rotations["pacs"]).SetKind("APART").SaveX(w.ctx)
	p := w.problem()
	require.Equal(t, map[int]string{0: "pacs"}, p.Fellows[0].Fixed)
	require.Equal(t, map[int]string{3: "campus"}, p.Fellows[1].Fixed)
	require.Equal(t, []problem.Pair{{A: "ana", B: "ben", Rotation: "pacs", Kind: "apart"}}, p.Pairs)
	var forbidden []string
	for _, r := range p.Rules {
		if r.ID == "forbidden" {
			forbidden = append(forbidden, string(r.Params["fellow"])+string(r.Params["activity"])+string(r.Params["blocks"]))
		}
	}
	require.Equal(t, []string{`"ana""image"[1]`}, forbidden)

	w.client.Pin.Create().SetProgram(w.program).SetEnrollment(ana).SetBlock(w.blocks[0]).SetKind("REQUIRE").SetRotation(w.rotations["image"]).SaveX(w.ctx)
	_, err := Problem(w.ctx, w.client, w.year.ID)
	require.Equal(t, fault.Precondition, codeOf(err))
	require.ErrorContains(t, err, `Ana is pinned to both "PACS and RIS" and "Image processing" in Jul 2027`)
}

func TestSettingsOfRules(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	set := func(rule string, weight int, year bool, enabled bool) {
		c := w.client.RuleSetting.Create().SetProgram(w.program).SetRule(rule).SetTier("WISH").SetWeight(weight).SetEnabled(enabled)
		if year {
			c.SetAcademicYear(w.year)
		}
		c.SaveX(w.ctx)
	}
	require.Equal(t, problem.Objective{Preference: 1, Fairness: 8}, w.problem().Objective)
	require.Equal(t, "mentor-continuity", w.problem().Rules[0].ID, "one mentor stays, unless somebody says otherwise")
	set("fairness", 5, false, true)
	set("fairness", 3, true, true)
	set("mentor-continuity", 1, false, false)
	set("coverage", 7, false, true)
	p := w.problem()
	require.EqualValues(t, 3, p.Objective.Fairness, "the year's own setting stands")
	require.Equal(t, []problem.Setting{{ID: "coverage", Tier: "wish", Weight: 7}}, p.Rules)
	set("requirement", 1, false, false)
	_, err := Problem(w.ctx, w.client, w.year.ID)
	require.ErrorContains(t, err, "cannot be switched off")
}

func TestWhoWishesForNothingIsContent(t *testing.T) {
	w := newWorld(t)
	w.enroll("Ana")
	ben := w.enroll("Ben")
	w.client.Wish.Create().SetProgram(w.program).SetEnrollment(ben).SetKind("ROTATION").SetRotation(w.rotations["pacs"]).SetRank(1).SaveX(w.ctx)
	w.client.Wish.Create().SetProgram(w.program).SetEnrollment(ben).SetKind("AVOID_IN_BLOCK").SetRotation(w.rotations["image"]).SetBlock(w.blocks[0]).SetRank(2).SaveX(w.ctx)
	w.client.Wish.Create().SetProgram(w.program).SetEnrollment(ben).SetKind("ROTATION").SetRotation(w.rotations["image"]).SetRank(3).SetWithdrawnAt(ben.CreatedAt).SaveX(w.ctx)
	p := w.problem()
	require.Equal(t, map[string]int64{"elective": 100, "image": 100, "pacs": 100}, p.Preferences["ana"].Rotation)
	// Four blocks are 400 points: 2/3 for the dearer wish over the two blocks it can fill, 1/3 for being spared.
	require.Equal(t, map[string]int64{"pacs": 133}, p.Preferences["ben"].Rotation)
	require.Equal(t, []problem.BlockWish{{Rotation: "elective", Block: 0, Score: 133}, {Rotation: "pacs", Block: 0, Score: 133}}, p.Preferences["ben"].Block)
}

func TestARunThatCannotBeSolvedSaysWhy(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Ana", "Ben", "Chen"} {
		w.enroll(name)
	}
	one := 1
	w.client.Coverage.Create().SetProgram(w.program).SetRotation(w.rotations["pacs"]).SetAcademicYear(w.year).SetMaximum(one).SaveX(w.ctx) // 4 places for 6 months
	p := w.planner(nil, Options{})
	require.NoError(t, p.Start(w.ctx))
	run := w.generate(p, GenerateInput{})
	events, err := p.Watch(w.ctx, run.ID)
	require.NoError(t, err)
	last := final(t, events)
	require.Equal(t, optimizationrun.StatusINFEASIBLE, last.Status)
	require.Empty(t, last.ScheduleID)
	var why Infeasibility
	require.NoError(t, json.Unmarshal(w.client.OptimizationRun.GetX(w.ctx, run.ID).Reasons, &why))
	require.Contains(t, why.Sentence, "6 blocks")
	require.Equal(t, [2]int{6, 4}, [2]int{why.Needed, why.Available}, "three fellows owe two months each; one place in each of four months")
	require.Equal(t, "PACS and RIS", why.Items[0].Rotation.Name)
	require.Contains(t, w.client.OptimizationRun.GetX(w.ctx, run.ID).Failure, why.Sentence)
}

// The sibling curricula and calendars can be planned as they are imported, once somebody is enrolled.
func TestTheSiblingsAreProblemsToo(t *testing.T) {
	files, err := filepath.Glob("../../seed/fixtures/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			st, err := store.Open(t.Context(), store.Options{Path: storetest.File(t)})
			require.NoError(t, err)
			t.Cleanup(func() { _ = st.Close() })
			ctx := access.System(t.Context())
			programs := program.New(st)
			f, err := os.Open(path)
			require.NoError(t, err)
			_, err = sheets.Import(ctx, programs, f)
			require.NoError(t, f.Close())
			require.NoError(t, err)
			for _, y := range st.Client.AcademicYear.Query().AllX(ctx) {
				enrollTwo(t, ctx, st, y)
				p, err := Problem(ctx, st.Client, y.ID)
				require.NoError(t, err, "%s", y.Title)
				tracks := st.Client.Track.Query().Where(track.ProgramID(y.ProgramID)).CountX(ctx)
				require.GreaterOrEqual(t, len(p.Fellows), 2*tracks)
				require.GreaterOrEqual(t, len(p.Tracks), tracks)
				result, err := optimizer.Solve(ctx, p, optimizer.Options{Seed: 1, TimeLimit: 10 * time.Second})
				require.NoError(t, err)
				t.Logf("%s: %d blocks, %d fellows: %s", y.Title, p.Blocks.Count, len(p.Fellows), result.Status)
				require.NotEqual(t, optimizer.Infeasible, result.Status, "%s: %v", y.Title, result.Reasons)
			}
		})
	}
}

// enrollTwo enrolls two fellows in each track of the year's program.
func enrollTwo(t *testing.T, ctx context.Context, st *store.Store, y *db.AcademicYear) {
	t.Helper()
	require.NoError(t, st.Write(ctx, func(ctx context.Context, tx *db.Tx) error {
		for _, tr := range tx.Track.Query().Where(track.ProgramID(y.ProgramID)).AllX(ctx) {
			for _, name := range []string{"A", "B"} {
				f, err := tx.Fellow.Create().SetProgramID(y.ProgramID).SetCode(lower(y.Title + "-" + tr.Code + "-" + name)).SetName(name).Save(ctx)
				if err != nil {
					return err
				}
				if err := tx.Enrollment.Create().SetProgramID(y.ProgramID).SetFellow(f).SetAcademicYear(y).SetTrack(tr).Exec(ctx); err != nil {
					return err
				}
			}
		}
		return nil
	}))
}

func TestWhatWasDoneInEarlierYearsCounts(t *testing.T) {
	w := newWorld(t)
	ana := w.enroll("Ana")
	before, blocks := w.addYear("2026-27", "2026-07-01", 2)
	old := w.client.Enrollment.Create().SetProgram(w.program).SetFellowID(ana.FellowID).SetAcademicYear(before).SetTrack(w.track).SaveX(w.ctx)
	done := w.client.Schedule.Create().SetProgram(w.program).SetAcademicYear(before).SetNumber(1).SaveX(w.ctx)
	for t, code := range []string{"pacs", "image"} {
		w.client.Assignment.Create().SetProgram(w.program).SetSchedule(done).SetEnrollment(old).SetFellowID(ana.FellowID).
			SetBlock(blocks[t]).SetRotation(w.rotations[code]).SaveX(w.ctx)
	}
	require.Empty(t, w.problem().Fellows[0].Credit, "a draft is nothing that was done")
	done.Update().SetState("PUBLISHED").SaveX(w.ctx)
	p := w.problem()
	require.Equal(t, map[string]int64{"pacs": 1, "image": 1}, p.Fellows[0].Credit)
	// Two of four months are done and four are there: two too many, which electives take.
	require.Equal(t, map[string]span{"req-pacs": {2, 2}, "req-image": {1, 1}, "req-elective": {3, 3}}, bounds(p, "ana"))
}

func TestHalfAShareIsHalfTheTime(t *testing.T) {
	w := newWorld(t)
	e := w.enroll("Ana", func(c *db.EnrollmentCreate) { c.SetSharePercent(50) })
	w.client.BlockShare.Create().SetProgram(w.program).SetEnrollment(e).SetBlock(w.blocks[0]).SetPercent(0).SaveX(w.ctx)
	w.client.BlockShare.Create().SetProgram(w.program).SetEnrollment(e).SetBlock(w.blocks[1]).SetPercent(100).SaveX(w.ctx)
	p := w.problem()
	require.Equal(t, []int{0}, p.Fellows[0].Leave, "nothing of July is ours")
	require.Equal(t, "share", p.Rules[0].ID)
	require.JSONEq(t, `[2,3]`, string(p.Rules[0].Params["blocks"]))
	require.JSONEq(t, `50`, string(p.Rules[0].Params["percent"]))
	// 100 + 50 + 50 of four months: two of four, half of everything.
	require.Equal(t, map[string]span{"req-pacs": {1, 1}, "req-image": {0, 1}, "req-elective": {0, 1}}, bounds(p, "ana"))

	pl := w.planner(nil, Options{})
	draft := w.plan(pl)
	percent := map[string]int{}
	for _, a := range draft.QueryAssignments().WithBlock().AllX(w.ctx) {
		percent[a.Edges.Block.Title] = a.Percent
	}
	require.Equal(t, map[string]int{"Aug 2027": 100, "Sep 2027": 50, "Oct 2027": 50}, percent)
}

package whatif_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/whatif"
)

// smallYear: Ana does elective, image, pacs, pacs; Ben pacs, pacs, elective, image.
func smallYear(t testing.TB) (*world, *ent.Schedule) {
	w := newWorld(t, "Ana", "Ben")
	return w, w.published(map[string]string{"Ana": "eipp", "Ben": "ppei"})
}

func moved(a *whatif.Answer) map[string]string {
	out := map[string]string{}
	for _, m := range a.Moves {
		after := "nothing"
		if m.After != nil {
			after = m.After.Rotation.Name
		}
		out[m.Fellow.Name+" "+m.Block.Name] = after
	}
	return out
}

func TestPlacingWhatTakesOthersToMove(t *testing.T) {
	w, s := smallYear(t)
	change := w.place("Ana", "pacs", 0)
	check, err := w.ask(w.director, s, scenario.ModeCHECK, change)
	require.NoError(t, err)
	require.False(t, check.Possible)
	require.NotEmpty(t, check.Made)
	require.Len(t, check.Moves, 1)
	require.Contains(t, check.Sentence, "As it stands it breaks")

	repair, err := w.ask(w.director, s, scenario.ModeREPAIR, change)
	require.NoError(t, err)
	require.True(t, repair.Possible, repair.Sentence)
	require.True(t, repair.Proved)
	require.NotZero(t, repair.Others)
	require.Equal(t, "PACS and RIS", moved(repair)["Ana Jul 2027"])
	require.Equal(t, []whatif.Step{{Kind: "PLACE", Sentence: "Ana has PACS and RIS in Jul 2027."}}, repair.Steps)
	require.NotEmpty(t, check.Loads)
	for _, m := range repair.Moves {
		require.NotEmpty(t, m.Because)
		require.Equal(t, m.Fellow.Name == "Ana" && m.Block.Name == "Jul 2027", m.Asked)
	}
	again, err := w.ask(w.director, s, scenario.ModeREPAIR, change)
	require.NoError(t, err)
	repair.ElapsedMs, again.ElapsedMs = 0, 0
	require.Equal(t, repair, again, "the same question has the same answer")

	best, err := w.ask(w.director, s, scenario.ModeREOPTIMIZE, change)
	require.NoError(t, err)
	require.True(t, best.Possible && best.Proved, best.Sentence)
}

func TestAStayWithoutAgreementSaysWhatHasToHappen(t *testing.T) {
	w, s := smallYear(t)
	a, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "abroad", 0))
	require.NoError(t, err)
	require.True(t, a.Possible, a.Sentence)
	require.Zero(t, a.Others)
	kinds := map[whatif.OpenKind]string{}
	for _, o := range a.Open {
		kinds[o.Kind] = o.Sentence
	}
	require.Contains(t, kinds[whatif.NeedsAgreement], "North Hospital")
	require.Contains(t, kinds[whatif.NeedsObjective], "Ana has to ask")
	require.Contains(t, kinds[whatif.NeedsApproval], "1 Jul 2027")
	other, err := w.ask(w.director, s, scenario.ModeREPAIR, whatif.Change{Remove: &whatif.Remove{EnrollmentID: w.fellows["Ben"].ID, BlockIDs: w.at(2)}}, w.place("Ana", "abroad", 0))
	require.NoError(t, err)
	require.NotContains(t, moved(other), "A month abroad")

	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Agreement.Create().SetProgram(w.program).SetSite(w.site).SetTitle("Letter").SetKind("LETTER").SetSignedOn(civil.MustParse("2027-01-01")).
			SetValidFrom(civil.MustParse("2027-01-01")).SetLeadTimeDays(90).ExecX(ctx)
	})
	w.programs.Now = func() time.Time { return time.Date(2027, 4, 3, 18, 0, 0, 0, time.UTC) } // 89 days before 1 Jul
	for day, late := range map[int]bool{2: false, 3: true} {
		w.programs.Now = func() time.Time { return time.Date(2027, 4, day, 18, 0, 0, 0, time.UTC) }
		a, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "abroad", 0))
		require.NoError(t, err)
		found := false
		for _, o := range a.Open {
			require.NotEqual(t, whatif.NeedsAgreement, o.Kind, "the cache forgets when an agreement is signed")
			if o.Kind == whatif.NeedsLeadTime {
				found = true
				require.Equal(t, "2027-04-02", o.By.String())
				require.Equal(t, late, o.Late, o.Sentence)
			}
		}
		require.True(t, found)
	}
}

func TestWhatCannotBeIsSaidInWords(t *testing.T) {
	w, s := smallYear(t)
	a, err := w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "image", 0, 1))
	require.NoError(t, err)
	require.False(t, a.Possible)
	require.True(t, a.Proved)
	require.NotNil(t, a.Clash)
	require.NotEmpty(t, a.Clash.Items)
	require.Contains(t, a.Sentence, "It is not possible.")

	w.write(func(ctx context.Context, tx *ent.Tx) {
		tx.Pin.Create().SetProgram(w.program).SetEnrollment(w.fellows["Ana"]).SetBlock(w.blocks[0]).SetRotation(w.rotations["elective"]).SetReason("promised").ExecX(ctx)
	})
	a, err = w.ask(w.director, s, scenario.ModeREPAIR, w.place("Ana", "pacs", 0))
	require.NoError(t, err)
	require.False(t, a.Possible)
	require.Contains(t, a.Sentence, "promised")
	a, err = w.ask(w.director, s, scenario.ModeREPAIR, whatif.Change{Unpin: &whatif.Unpin{EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(0)}}, w.place("Ana", "pacs", 0))
	require.NoError(t, err)
	require.True(t, a.Possible, a.Sentence)
}

func TestBadInputIsRefusedInWords(t *testing.T) {
	w, s := smallYear(t)
	for name, c := range map[string]struct {
		change whatif.Change
		code   fault.Code
		words  string
	}{
		"nothing":             {whatif.Change{}, fault.BadInput, "give exactly one of wishAdd, wishChange"},
		"two things":          {whatif.Change{Place: w.place("Ana", "pacs", 0).Place, Remove: &whatif.Remove{}}, fault.BadInput, "this one is 2"},
		"no block":            {whatif.Change{Remove: &whatif.Remove{EnrollmentID: w.fellows["Ana"].ID}}, fault.BadInput, "at least one block"},
		"a foreign block":     {whatif.Change{Remove: &whatif.Remove{EnrollmentID: w.fellows["Ana"].ID, BlockIDs: []string{"blk_x"}}}, fault.NotFound, "no block"},
		"a stranger":          {whatif.Change{FellowLeaves: &whatif.FellowLeaves{EnrollmentID: "enr_x"}}, fault.NotFound, "plans nobody"},
		"a rule of nobody":    {whatif.Change{Rule: &whatif.Rule{Rule: "no-such"}}, fault.NotFound, "no rule"},
		"times upside down":   {whatif.Change{LeaveAdd: &whatif.LeaveAdd{EnrollmentID: w.fellows["Ana"].ID, Kind: "OTHER", StartsOn: civil.MustParse("2027-08-01"), EndsOn: civil.MustParse("2027-07-01")}}, fault.BadInput, "the last day, 1 Jul 2027, is before the first, 1 Aug 2027"},
		"a block to itself":   {whatif.Change{Move: &whatif.Move{EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(0), ToBlockIDs: w.at(0)}}, fault.BadInput, "Jul 2027 moves to itself: name another block"},
		"coverage of nothing": {whatif.Change{Coverage: &whatif.Coverage{RotationID: w.rotations["image"].ID}}, fault.BadInput, "give minimum, maximum or unlimited"},
		"coverage that contradicts": {
			whatif.Change{Coverage: &whatif.Coverage{RotationID: w.rotations["image"].ID, Minimum: new(9), Maximum: new(3)}}, fault.BadInput,
			"at least 9 and at most 3 fellows contradict each other",
		},
		"a parameter that the rule has not": {
			whatif.Change{Rule: &whatif.Rule{Rule: "cool-down", Parameters: []byte(`{"rotations": ["image"], "gapp": 3}`)}}, fault.BadInput, "gap: rule cool-down needs this parameter",
		},
		"a negative number": {whatif.Change{MentorCapacity: &whatif.MentorCapacity{MentorID: w.mentor.ID, Capacity: -1}}, fault.BadInput, "0 to 1000"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := w.ask(w.director, s, scenario.ModeCHECK, c.change)
			refused(t, err, c.code, c.words)
		})
	}
	_, err := w.ask(w.director, s, scenario.ModeCHECK, make([]whatif.Change, 51)...)
	refused(t, err, fault.TooLarge, "at most 50")
	_, err = w.whatif.Ask(w.director, w.store.Client, whatif.Question{ScheduleID: s.ID, Mode: scenario.ModeCHECK, TimeLimitMs: 61_000})
	refused(t, err, fault.BadInput, "1 to 60000")
}

// Twice the same stay off-site that nobody has asked for: the second change does not contradict the first.
func TestTheSameStayTwice(t *testing.T) {
	w, s := smallYear(t)
	stay := func(block int) whatif.Change {
		return whatif.Change{Place: &whatif.Place{EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(block), OffsiteOptionID: w.option.ID}}
	}
	for _, changes := range [][]whatif.Change{{stay(0), stay(2)}, {stay(2), stay(0)}, {stay(0), stay(1), stay(3)}} {
		a, err := w.ask(w.director, s, scenario.ModeREPAIR, changes...)
		require.NoError(t, err)
		require.NotContains(t, a.Sentence, "does not do")
	}
	menu, err := w.whatif.Menu(w.director, w.store.Client, whatif.MenuInput{
		ScheduleID: s.ID, EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(3), Changes: []whatif.Change{stay(1)}, TimeLimitMs: 10_000,
	})
	require.NoError(t, err)
	for _, e := range menu.Entries {
		require.NotContains(t, e.Reason, "does not do", "what is tried elsewhere bars nothing here")
	}
}

func TestChangesAreSaidInWords(t *testing.T) {
	w, s := smallYear(t)
	one, day := 1, civil.MustParse
	for want, c := range map[string]whatif.Change{
		w.mentor.Name + " usually takes 1 fellow.":                        {MentorCapacity: &whatif.MentorCapacity{MentorID: w.mentor.ID, Capacity: 1}},
		w.mentor.Name + " takes no fellows in Jul 2027 and Aug 2027.":     {MentorCapacity: &whatif.MentorCapacity{MentorID: w.mentor.ID, BlockIDs: w.at(0, 1)}},
		w.option.Title + " usually takes 2 fellows.":                      {SiteSlots: &whatif.SiteSlots{OffsiteOptionID: w.option.ID, Slots: 2}},
		w.rotations["image"].Title + " usually needs at least 1.":         {Coverage: &whatif.Coverage{RotationID: w.rotations["image"].ID, Minimum: &one}},
		w.rotations["image"].Title + " takes any number in Jul 2027.":     {Coverage: &whatif.Coverage{RotationID: w.rotations["image"].ID, Unlimited: true, BlockIDs: w.at(0)}},
		"Ana is on leave from 1 Jul 2027 to 9 Jul 2027.":                  {LeaveAdd: &whatif.LeaveAdd{EnrollmentID: w.fellows["Ana"].ID, Kind: "OTHER", StartsOn: day("2027-07-01"), EndsOn: day("2027-07-09")}},
		`The rule "Cool-down between" is set: gap 1, rotations ["pacs"].`: {Rule: &whatif.Rule{Rule: "cool-down", Parameters: []byte(`{"rotations": ["pacs"], "gap": 1}`)}},
	} {
		a, err := w.ask(w.director, s, scenario.ModeCHECK, c)
		require.NoError(t, err, want)
		require.Len(t, a.Steps, 1)
		require.Equal(t, want, a.Steps[0].Sentence)
	}
}

func TestAFellowTriesWhatIsTheirs(t *testing.T) {
	w, s := smallYear(t)
	ana := w.fellow("Ana")
	a, err := w.ask(ana, s, scenario.ModeREPAIR, w.place("Ana", "pacs", 0))
	require.NoError(t, err)
	require.True(t, a.Possible)
	_, err = w.ask(ana, s, scenario.ModeREPAIR, w.place("Ben", "image", 0))
	refused(t, err, fault.Forbidden, "by the fellow whose year it is")
	_, err = w.whatif.Menu(ana, w.store.Client, whatif.MenuInput{ScheduleID: s.ID, EnrollmentID: w.fellows["Ben"].ID, BlockIDs: w.at(0), Everything: true, TimeLimitMs: 10_000})
	why, _ := fault.Of(err)
	require.Len(t, why, 1, "one reason for the whole menu")
	_, err = w.ask(ana, s, scenario.ModeREPAIR, whatif.Change{Coverage: &whatif.Coverage{RotationID: w.rotations["image"].ID, Unlimited: true}})
	refused(t, err, fault.Forbidden, "directors and coordinators")
	d := w.schedule(map[string]string{"Ana": "eipp", "Ben": "ppei"})
	_, err = w.ask(ana, d, scenario.ModeCHECK, w.place("Ana", "pacs", 0))
	refused(t, err, fault.NotFound, "no schedule")
}

func TestAMenuAndTheBestBlocks(t *testing.T) {
	w, s := smallYear(t)
	menu, err := w.whatif.Menu(w.fellow("Ana"), w.store.Client, whatif.MenuInput{ScheduleID: s.ID, EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(1), Everything: true, TimeLimitMs: 10_000})
	require.NoError(t, err)
	require.Len(t, menu.Entries, 4)
	states := map[string]string{}
	for _, e := range menu.Entries {
		require.True(t, e.Proved)
		require.NotEmpty(t, e.Sentence)
		states[e.RotationID+e.OffsiteOptionID] = string(e.State)
	}
	require.Equal(t, "HERE", states[w.rotations["image"].ID])
	require.Equal(t, "MOVES", states[w.rotations["elective"].ID])
	require.Equal(t, "MOVES", states[w.rotations["elective"].ID+w.option.ID])
	short, err := w.whatif.Menu(w.director, w.store.Client, whatif.MenuInput{ScheduleID: s.ID, EnrollmentID: w.fellows["Ana"].ID, BlockIDs: w.at(1), TimeLimitMs: 10_000})
	require.NoError(t, err)
	require.Len(t, short.Entries, 2, "electives and off-site options")

	best, err := w.whatif.Best(w.director, w.store.Client, whatif.BestInput{ScheduleID: s.ID, EnrollmentID: w.fellows["Ana"].ID, OffsiteOptionID: w.option.ID, TimeLimitMs: 10_000})
	require.NoError(t, err)
	require.Len(t, best.Entries, 4)
	require.Equal(t, w.at(0), best.Entries[0].BlockIDs, "the elective is in July")
	require.Equal(t, "FREE", string(best.Entries[0].State))
}

// The best year whatever moves has an answer however short the time is: that of moves that cost something.
func TestThereIsAnAnswerInTheShortestTime(t *testing.T) {
	w, s := large(t, 100)
	a, err := w.whatif.Ask(w.director, w.store.Client, whatif.Question{ScheduleID: s.ID, Changes: []whatif.Change{w.place("f003", "elective", 2)}, Mode: scenario.ModeREOPTIMIZE, TimeLimitMs: 700, MoveCost: new(int)})
	require.NoError(t, err)
	require.True(t, a.Possible, a.Sentence)
	require.NotEmpty(t, a.Moves)
}

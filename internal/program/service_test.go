package program_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/auditentry"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
)

// refusedWith checks the answer of a change that has to be refused.
func refusedWith(t *testing.T, err error, code fault.Code, path, says string) {
	t.Helper()
	faults, ok := fault.Of(err)
	if !ok {
		t.Fatalf("not refused: %v", err)
	}
	for _, f := range faults {
		if f.Code == code && strings.Join(f.Path, ".") == path && strings.Contains(f.Message, says) {
			return
		}
	}
	t.Errorf("refused with %s at %v: %s", faults[0].Code, faults[0].Path, faults.Error())
}

func TestAProgramDescribedByOneChangeAfterAnother(t *testing.T) {
	svc, ctx, st := newService(t)
	change := func(fn func(ctx context.Context, tx *ent.Tx) error) {
		t.Helper()
		if err := svc.Change(ctx, program.ChangeOptions{Reason: "step by step"}, fn); err != nil {
			t.Fatal(err)
		}
	}
	var p *ent.Program
	var r *ent.Rotation
	var tr *ent.Track
	var y *ent.AcademicYear
	change(func(ctx context.Context, tx *ent.Tx) (err error) {
		p, err = tx.Program.Create().SetCode("p").SetTitle("P").Save(ctx)
		return err
	})
	change(func(ctx context.Context, tx *ent.Tx) (err error) {
		r, err = tx.Rotation.Create().SetProgramID(p.ID).SetCode("r").SetTitle("R").SetKind(rotation.KindCORE).Save(ctx)
		return err
	})
	change(func(ctx context.Context, tx *ent.Tx) (err error) {
		tr, err = tx.Track.Create().SetProgramID(p.ID).SetCode("t").SetTitle("T").SetUnit(track.UnitWEEKS).SetLength(2).Save(ctx)
		return err
	})
	change(func(ctx context.Context, tx *ent.Tx) (err error) {
		y, err = tx.AcademicYear.Create().SetProgramID(p.ID).SetTitle("Y").SetStartsOn(day("2027-07-05")).SetEndsOn(day("2027-07-20")).SetCalendar(academicyear.CalendarCUSTOM).Save(ctx)
		return err
	})
	for n, from := range []string{"2027-07-05", "2027-07-12"} {
		change(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Block.Create().SetProgramID(p.ID).SetAcademicYearID(y.ID).SetNumber(n + 1).SetTitle("Week").SetStartsOn(day(from)).SetEndsOn(day(from).AddDays(6)).Exec(ctx)
		})
	}
	change(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Requirement.Create().SetProgramID(p.ID).SetTrackID(tr.ID).SetCode("one").SetTitle("One").SetMinimum(1).SetMaximum(1).AddRotationIDs(r.ID).Exec(ctx)
	})
	var f *ent.Fellow
	enroll := func(ctx context.Context, tx *ent.Tx) (err error) {
		if f, err = tx.Fellow.Create().SetProgramID(p.ID).SetCode("f").SetName("F").Save(ctx); err != nil {
			return err
		}
		return tx.Enrollment.Create().SetProgramID(p.ID).SetFellowID(f.ID).SetAcademicYearID(y.ID).SetTrackID(tr.ID).Exec(ctx)
	}
	refusedWith(t, svc.Change(ctx, program.ChangeOptions{}, enroll), fault.BadInput, "input", "allow at most 1 weeks (1), but the track has 2")
	if n := st.Client.Fellow.Query().CountX(ctx); n != 0 {
		t.Fatalf("%d fellows were stored by a change that was refused", n)
	}
	change(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Requirement.Update().Where(requirement.TrackID(tr.ID)).SetMaximum(2).Exec(ctx)
	})
	change(enroll)
	if n := st.Client.AuditEntry.Query().Where(auditentry.Reason("step by step")).CountX(ctx); n != 10 {
		t.Errorf("the log has %d entries with the reason", n)
	}
}

func TestChangeUndoesEverything(t *testing.T) {
	w := newWorld(t)
	before := w.stored()
	touch := func(ctx context.Context, tx *ent.Tx) { tx.Program.UpdateOne(w.program).SetTitle("Changed").ExecX(ctx) }

	accident := errors.New("out of paper")
	if err := w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error { touch(ctx, tx); return accident }); !errors.Is(err, accident) {
		t.Errorf("an accident came back as %v", err)
	}
	func() {
		defer func() { _ = recover() }()
		_ = w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error { touch(ctx, tx); panic("oops") })
	}()
	err := w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		touch(ctx, tx)
		_ = w.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error { // ignored on purpose
			return fault.New(fault.Conflict, "the inner change is refused")
		})
		return nil
	})
	refusedWith(t, err, fault.Conflict, "", "the inner change is refused")
	if after := w.stored(); after != before {
		t.Errorf("something was stored:\n%s", after)
	}
}

func TestADuplicateInABulkIsSaidOnce(t *testing.T) {
	w := newWorld(t)
	before := w.stored()
	err := w.Change(w.ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
		topic := func(code string) *ent.TopicCreate {
			return tx.Topic.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetCode(code).SetTitle("Topic " + code)
		}
		return tx.Topic.CreateBulk(topic("a"), topic("b"), topic("a")).Exec(ctx)
	})
	refusedWith(t, err, fault.Conflict, "input.code", `the code "a" is already used by another topic; choose another`)
	if faults, _ := fault.Of(err); len(faults) != 1 {
		t.Errorf("it is said %d times", len(faults))
	}
	if after := w.stored(); after != before {
		t.Errorf("something was stored:\n%s", after)
	}
}

func TestExpect(t *testing.T) {
	w := newWorld(t)
	expect := func(ctx context.Context, typ, id string, version *int) error {
		return w.Change(ctx, program.ChangeOptions{}, func(ctx context.Context, tx *ent.Tx) error {
			return program.Expect(ctx, tx, "input.id", typ, id, version)
		})
	}
	current, old := 1, 0
	if err := expect(w.ctx, "Rotation", w.pacs.ID, &current); err != nil {
		t.Errorf("the current version: %v", err)
	}
	refusedWith(t, expect(w.ctx, "Rotation", w.pacs.ID, &old), fault.StaleVersion, "input.expectedVersion", "is at version 1, and you changed version 0")
	refusedWith(t, expect(w.ctx, "Rotation", "rot_01KQ3V7M4XW1B7M9T0Q2Y8E6RC", nil), fault.NotFound, "input.id", "there is no rotation")
	refusedWith(t, expect(w.ctx, "Rotation", w.track.ID, nil), fault.NotFound, "input.id", "there is no rotation")
	refusedWith(t, expect(w.ctx, "Rotation", "nonsense", nil), fault.NotFound, "input.id", "there is no rotation")
	nobody := access.As(context.Background(), &access.Viewer{Name: "Nobody"})
	refusedWith(t, expect(nobody, "Rotation", w.pacs.ID, nil), fault.NotFound, "input.id", "there is no rotation")
	w.must(func(ctx context.Context, tx *ent.Tx) {
		tx.OffsiteOption.UpdateOne(w.option).SetArchivedAt(w.Now()).ExecX(ctx)
	})
	refusedWith(t, expect(w.ctx, "OffsiteOption", w.option.ID, nil), fault.Precondition, "input.id", "has been put away")
}

func TestSetCalendarMovesBlocksAsAWhole(t *testing.T) {
	w := newWorld(t)
	version := 1
	year, err := w.SetCalendar(w.ctx, program.ChangeOptions{}, ent.UpdateAcademicYearInput{ID: w.year.ID, ExpectedVersion: &version, Calendar: ptr(academicyear.CalendarFOUR_WEEKS)}, program.CalendarInput{})
	if err != nil {
		t.Fatal(err)
	}
	blocks := w.Store.Client.Block.Query().Where(block.AcademicYearID(year.ID), block.ArchivedAtIsNil()).Order(block.ByNumber()).AllX(w.ctx)
	if len(blocks) != 13 || blocks[0].ID != w.blocks[0].ID || blocks[0].Title != "Block 1" || blocks[12].EndsOn != day("2028-06-30") {
		t.Errorf("%d blocks, the first %v", len(blocks), blocks[0])
	}
	w.must(func(ctx context.Context, tx *ent.Tx) {
		tx.Coverage.Create().SetProgramID(w.program.ID).SetRotationID(w.pacs.ID).SetAcademicYearID(year.ID).SetBlockID(blocks[12].ID).ExecX(ctx)
	})
	before := w.stored()
	_, err = w.SetCalendar(w.ctx, program.ChangeOptions{}, ent.UpdateAcademicYearInput{ID: year.ID, Calendar: ptr(academicyear.CalendarMONTHS)}, program.CalendarInput{})
	refusedWith(t, err, fault.Conflict, "input", "the block Block 13 cannot be put away: 1 coverage needs it")
	_, err = w.SetCalendar(w.ctx, program.ChangeOptions{}, ent.UpdateAcademicYearInput{ID: year.ID, ExpectedVersion: &version}, program.CalendarInput{})
	refusedWith(t, err, fault.StaleVersion, "input.expectedVersion", "somebody else was faster")
	if after := w.stored(); after != before {
		t.Errorf("something was stored:\n%s", after)
	}
}

func TestCreateAcademicYearRefusesListedBlocksThatDoNotTile(t *testing.T) {
	w := newWorld(t)
	before := w.stored()
	for name, c := range map[string]struct {
		calendar   academicyear.Calendar
		blocks     []program.BlockInput
		path, says string
		code       fault.Code
	}{
		"a gap":               {"WEEKS", []program.BlockInput{{"A", day("2029-07-01"), day("2029-07-10")}, {"B", day("2029-07-12"), day("2029-07-31")}}, "input.blocks.1.endsOn", "no block covers 11 Jul 2029", fault.Conflict},
		"an overlap":          {"CUSTOM", []program.BlockInput{{"A", day("2029-07-01"), day("2029-07-10")}, {"B", day("2029-07-10"), day("2029-07-31")}}, "input.blocks.1.startsOn", "A and B overlap: both hold 10 Jul 2029", fault.Conflict},
		"beyond the year":     {"CUSTOM", []program.BlockInput{{"A", day("2029-07-01"), day("2029-08-01")}}, "input.blocks.0.startsOn", "reaches beyond the year", fault.Conflict},
		"custom without list": {"CUSTOM", nil, "input.blocks", "list them", fault.BadInput},
		"an unknown calendar": {"MOONS", nil, "input.calendar", "choose MONTHS, FOUR_WEEKS, TWO_WEEKS, WEEKS or CUSTOM", fault.BadInput},
		"too many blocks":     {"CUSTOM", make([]program.BlockInput, 400), "input.blocks", "at most 366", fault.TooLarge},
	} {
		_, err := w.CreateAcademicYear(w.ctx, program.ChangeOptions{}, ent.CreateAcademicYearInput{ProgramID: w.program.ID, Title: name,
			StartsOn: day("2029-07-01"), EndsOn: day("2029-07-31"), Calendar: c.calendar}, program.CalendarInput{Blocks: c.blocks})
		t.Run(name, func(t *testing.T) { refusedWith(t, err, c.code, c.path, c.says) })
	}
	if after := w.stored(); after != before {
		t.Errorf("something was stored:\n%s", after)
	}
}

func TestSetCurriculum(t *testing.T) {
	w := newWorld(t)
	tele := w.Store.Client.Requirement.Query().Where(requirement.Code("tele")).OnlyX(w.ctx)
	in := w.curriculum()
	in.Requirements[0].Minimum, in.Requirements[0].Maximum = 5, 5
	in.Requirements[1].Minimum, in.Requirements[1].Maximum = 1, 1
	in.ExpectedVersion = ptr(w.Store.Client.Track.GetX(w.ctx, w.track.ID).Version)
	if _, err := w.SetCurriculum(w.ctx, program.ChangeOptions{}, in); err != nil {
		t.Fatal(err)
	}
	if q := w.Store.Client.Requirement.GetX(w.ctx, tele.ID); q.Minimum != 1 || q.Position != 2 {
		t.Errorf("teleradiology did not keep its identity: %v", q)
	}
	before := w.stored()
	_, err := w.SetCurriculum(w.ctx, program.ChangeOptions{}, in)
	refusedWith(t, err, fault.StaleVersion, "input.expectedVersion", "somebody else was faster")
	in.ExpectedVersion = nil
	for name, c := range map[string]struct {
		spoil      func(rows []program.RequirementInput)
		path, says string
		code       fault.Code
	}{
		"one month too many":   {func(r []program.RequirementInput) { r[0].Minimum, r[0].Maximum = 6, 6 }, "input.length", "at least 13 months (6 + 1 + 6)", fault.BadInput},
		"one month too few":    {func(r []program.RequirementInput) { r[2].Minimum, r[2].Maximum = 0, 5 }, "input.length", "at most 11 months (5 + 1 + 5)", fault.BadInput},
		"a code twice":         {func(r []program.RequirementInput) { r[2].Code = "pacs" }, "input.requirements.2.code", "already used by row 1", fault.Conflict},
		"maximum below":        {func(r []program.RequirementInput) { r[1].Maximum = 0 }, "input.requirements.1.maximum", "maximum 0 of Teleradiology is below minimum 1", fault.BadInput},
		"no rotation":          {func(r []program.RequirementInput) { r[1].RotationIDs = nil }, "input.requirements.1.rotationIDs", "names no rotation", fault.BadInput},
		"a blank title":        {func(r []program.RequirementInput) { r[1].Title = "" }, "input.requirements.1.title", "must not be blank", fault.BadInput},
		"an unknown rotation":  {func(r []program.RequirementInput) { r[1].RotationIDs = []string{"rot_01KQ3V7M4XW1B7M9T0Q2Y8E6RC"} }, "input", "does not exist", fault.NotFound},
		"a rotation elsewhere": {func(r []program.RequirementInput) { r[1].RotationIDs = []string{w.track.ID} }, "input", "does not exist", fault.NotFound},
	} {
		bad := in
		bad.Requirements = append([]program.RequirementInput(nil), in.Requirements...)
		c.spoil(bad.Requirements)
		_, err := w.SetCurriculum(w.ctx, program.ChangeOptions{}, bad)
		t.Run(name, func(t *testing.T) { refusedWith(t, err, c.code, c.path, c.says) })
	}
	if after := w.stored(); after != before {
		t.Errorf("something was stored:\n%s", after)
	}
}

func ptr[T any](v T) *T { return &v }

package planner

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// GenerateInput asks for a schedule, or for what else the optimizer can say of a year.
type GenerateInput struct {
	Kind optimizationrun.Kind // "" is GENERATE
	// AcademicYearID may be empty when a base is named, whose year it is then.
	AcademicYearID string
	// BaseScheduleID is what the run starts from: locked and pinned cells stay, all cells of one
	// that is completed. Replanning takes what is published when it is empty.
	BaseScheduleID string
	// FreezeBefore keeps every block that ends before this day as it was published; the year's own
	// freeze holds as well.
	FreezeBefore *civil.Date
	Partial      bool    // make the best schedule with gaps when none keeps every rule
	Repair       bool    // REPLAN, COMPLETE: keep the rules again that the base breaks by exception
	Wanted       int     // ALTERNATIVES: how many; 0 takes 3
	Distance     int     // ALTERNATIVES: cells in which any two differ at least; 0 takes one cell of every fellow
	LossPercent  float64 // ALTERNATIVES: how much of the best objective each may lose
	Title        string  // of the draft that the run will make; may be empty
	Seed         int64   // of every random choice; 0 takes 1
	TimeLimit    time.Duration
	WorkLimit    int64 // 0: none
	// IdempotencyKey names the request: asked twice with the same key, it is run once. May be empty.
	IdempotencyKey string
}

// Generate queues a run and returns at once. The snapshot of the program is taken now, in the
// same transaction; who may not write the program's schedules is refused there.
func (p *Planner) Generate(ctx context.Context, in GenerateInput) (*ent.OptimizationRun, error) {
	in, err := p.bounded(in)
	if err != nil {
		return nil, err
	}
	var run *ent.OptimizationRun
	err = p.db.change(ctx, "", func(ctx context.Context, tx *ent.Tx) error {
		run, err = p.enqueue(ctx, tx, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	p.nudge()
	return p.read(ctx, run.ID)
}

// bounded fills in the defaults and refuses what is out of bounds.
func (p *Planner) bounded(in GenerateInput) (GenerateInput, error) {
	var bad fault.List
	if in.Kind == "" {
		in.Kind = optimizationrun.KindGENERATE
	}
	bad = append(bad, in.ofKind()...)
	if in.Seed == 0 {
		in.Seed = 1
	}
	if in.TimeLimit == 0 {
		in.TimeLimit = min(defaultTimeLimit, p.options.MaxTimeLimit)
	}
	if in.Seed < 0 {
		bad = append(bad, fault.At(fault.BadInput, "input.seed", "the seed %d is negative: write 1 or more", in.Seed))
	}
	if in.TimeLimit < time.Millisecond || in.TimeLimit > p.options.MaxTimeLimit {
		bad = append(bad, fault.At(fault.BadInput, "input.timeLimitMs", "a time limit of %s is out of bounds: ask for at most %s", in.TimeLimit, p.options.MaxTimeLimit))
	}
	if in.WorkLimit < 0 {
		bad = append(bad, fault.At(fault.BadInput, "input.workLimit", "the work limit %d is negative: write 1 or more, or leave it out", in.WorkLimit))
	}
	return in, bad.Or()
}

// ofKind refuses what the kind of a run has no use for, or lacks.
func (in *GenerateInput) ofKind() (bad fault.List) {
	if in.Kind == optimizationrun.KindCOMPLETE && in.BaseScheduleID == "" {
		bad = append(bad, fault.At(fault.BadInput, "input.baseScheduleID", "completing needs the schedule that is half filled"))
	}
	if in.Kind != optimizationrun.KindALTERNATIVES {
		return bad
	}
	if in.Wanted == 0 {
		in.Wanted = usualWanted
	}
	if in.Wanted < 2 || in.Wanted > mostWanted {
		bad = append(bad, fault.At(fault.BadInput, "input.count", "%d schedules are out of bounds: ask for 2 to %d", in.Wanted, mostWanted))
	}
	if in.Distance < 0 || in.Distance > mostDistance {
		bad = append(bad, fault.At(fault.BadInput, "input.distance", "a distance of %d cells is out of bounds: ask for 1 to %d", in.Distance, mostDistance))
	}
	if !(in.LossPercent >= 0 && in.LossPercent <= 100) {
		bad = append(bad, fault.At(fault.BadInput, "input.lossPercent", "a loss of %v %% is out of bounds: write 0 to 100", in.LossPercent))
	}
	return bad
}

// Bounds of what is asked of alternatives.
const (
	usualWanted  = 3
	mostWanted   = 20
	mostDistance = 100_000
)

func (p *Planner) enqueue(ctx context.Context, tx *ent.Tx, in GenerateInput) (*ent.OptimizationRun, error) {
	if in.AcademicYearID == "" && in.BaseScheduleID != "" {
		base, err := tx.Schedule.Query().Where(schedule.ID(in.BaseScheduleID)).Only(ctx)
		if ent.IsNotFound(err) {
			return nil, fault.At(fault.NotFound, "input.baseScheduleID", "there is no schedule %q", in.BaseScheduleID)
		}
		if err != nil {
			return nil, err
		}
		in.AcademicYearID = base.AcademicYearID
	}
	year, err := tx.AcademicYear.Query().Where(academicyear.ID(in.AcademicYearID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.At(fault.NotFound, "input.academicYearID", "there is no academic year %q", in.AcademicYearID)
	}
	if err != nil {
		return nil, err
	}
	if v, ok := access.From(ctx); ok && !v.IsStaff(year.ProgramID) {
		return nil, fault.New(fault.Forbidden, "only directors and coordinators may plan a year")
	}
	if in.IdempotencyKey != "" {
		before, err := tx.OptimizationRun.Query().
			Where(optimizationrun.ProgramID(year.ProgramID), optimizationrun.IdempotencyKey(in.IdempotencyKey)).First(ctx)
		switch {
		case err == nil:
			return before, in.sameAs(before)
		case !ent.IsNotFound(err):
			return nil, err
		}
	}
	if err := p.room(ctx, tx); err != nil {
		return nil, err
	}
	return p.record(ctx, tx, year, in)
}

// room refuses a run when too many wait.
func (p *Planner) room(ctx context.Context, tx *ent.Tx) error {
	waiting, err := tx.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusQUEUED)).Count(p.db.system(ctx))
	if err == nil && waiting >= p.options.MaxQueued {
		return fault.New(fault.TooMany, "%s wait already: cancel one, or ask again when one has ended", count(waiting, "run", "runs"))
	}
	return err
}

// sameAs refuses a key that was used for something else.
func (in GenerateInput) sameAs(run *ent.OptimizationRun) error {
	work := int64(0)
	if run.WorkLimit != nil {
		work = *run.WorkLimit
	}
	same := run.AcademicYearID == in.AcademicYearID && run.Seed == in.Seed && run.Title == in.Title &&
		int64(run.TimeLimitMs) == in.TimeLimit.Milliseconds() && work == in.WorkLimit &&
		run.Kind == in.Kind && run.Partial == in.Partial && run.RestartsID == nil &&
		sameDay(run.FreezeBefore, in.FreezeBefore)
	var back keys
	if json.Unmarshal([]byte(run.Keys), &back) == nil && back.Kept != nil {
		same = same && back.Kept.Repair == in.Repair
	}
	if in.BaseScheduleID != "" || run.Kind == optimizationrun.KindGENERATE {
		same = same && valueOf(run.BaseScheduleID) == in.BaseScheduleID
	}
	if in.Kind == optimizationrun.KindALTERNATIVES {
		same = same && valueOf(run.Wanted) == in.Wanted && (in.Distance == 0 || valueOf(run.Distance) == in.Distance) && valueOf(run.LossPercent) == in.LossPercent
	}
	if same {
		return nil
	}
	return fault.At(fault.Conflict, "input.idempotencyKey",
		"the key %q was used for another request: use a new key, or repeat the request as it was", in.IdempotencyKey)
}

func sameDay(a, b *civil.Date) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// valueOf is what a pointer points to, or nothing.
func valueOf[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// record writes the run with its problem and the keys that lead back.
func (p *Planner) record(ctx context.Context, tx *ent.Tx, year *ent.AcademicYear, in GenerateInput) (*ent.OptimizationRun, error) {
	whole := p.db.system(ctx) // the staff asks; the year is planned whole
	stored, err := readYear(whole, tx.Client(), year.ID)
	if err != nil {
		return nil, err
	}
	d, err := stored.described()
	if err != nil {
		return nil, err
	}
	if len(d.p.Fellows) == 0 {
		return nil, fault.New(fault.Precondition, "nobody is enrolled in %s: enroll fellows first", year.Title)
	}
	if err := d.hold(whole, tx.Client(), in); err != nil {
		return nil, err
	}
	described, back := d.p, d.keys
	var file bytes.Buffer
	if err := problem.Write(&file, described); err != nil {
		return nil, err
	}
	if file.Len() > problem.MaxBytes {
		return nil, fault.New(fault.TooLarge, "the year has %d MB as a problem; at most %d MB can be solved", file.Len()>>20, problem.MaxBytes>>20)
	}
	names, err := json.Marshal(back)
	if err != nil {
		return nil, err
	}
	create := tx.OptimizationRun.Create().
		SetProgramID(year.ProgramID).SetAcademicYearID(year.ID).SetTitle(in.Title).
		SetKind(in.Kind).SetPartial(in.Partial).SetNillableFreezeBefore(in.FreezeBefore).
		SetSettings(document(inEffect(stored.settings, len(stored.blocks)))).
		SetSeed(in.Seed).SetTimeLimitMs(int(in.TimeLimit.Milliseconds())).
		SetProblem(file.String()).SetKeys(string(names))
	if back.Kept != nil && back.Kept.Base != "" {
		create.SetBaseScheduleID(back.Kept.Base)
	}
	if in.Kind == optimizationrun.KindALTERNATIVES {
		create.SetWanted(in.Wanted).SetDistance(cmp.Or(in.Distance, len(described.Fellows))).SetLossPercent(in.LossPercent)
	}
	if in.WorkLimit > 0 {
		create.SetWorkLimit(in.WorkLimit)
	}
	if in.IdempotencyKey != "" {
		create.SetIdempotencyKey(in.IdempotencyKey)
	}
	if by := account(ctx); by != "" {
		create.SetRequestedByID(by)
	}
	return create.Save(ctx)
}

// nudge tells a worker that something may be queued.
func (p *Planner) nudge() {
	select {
	case p.wake <- struct{}{}:
	default: // one has been told already
	}
}

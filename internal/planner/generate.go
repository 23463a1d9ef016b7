package planner

import (
	"bytes"
	"context"
	"encoding/json"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// GenerateInput asks for a schedule.
type GenerateInput struct {
	AcademicYearID string
	Title          string // of the draft that the run will make; may be empty
	Seed           int64  // of every random choice; 0 takes 1
	TimeLimit      time.Duration
	WorkLimit      int64 // 0: none
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

func (p *Planner) enqueue(ctx context.Context, tx *ent.Tx, in GenerateInput) (*ent.OptimizationRun, error) {
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
	waiting, err := tx.OptimizationRun.Query().Where(optimizationrun.StatusEQ(optimizationrun.StatusQUEUED)).Count(p.db.system(ctx))
	if err != nil {
		return nil, err
	}
	if waiting >= p.options.MaxQueued {
		return nil, fault.New(fault.TooMany, "%s wait already: cancel one, or ask again when one has ended", count(waiting, "run", "runs"))
	}
	return p.record(ctx, tx, year, in)
}

// sameAs refuses a key that was used for something else.
func (in GenerateInput) sameAs(run *ent.OptimizationRun) error {
	work := int64(0)
	if run.WorkLimit != nil {
		work = *run.WorkLimit
	}
	if run.AcademicYearID == in.AcademicYearID && run.Seed == in.Seed && run.Title == in.Title &&
		int64(run.TimeLimitMs) == in.TimeLimit.Milliseconds() && work == in.WorkLimit {
		return nil
	}
	return fault.At(fault.Conflict, "input.idempotencyKey",
		"the key %q was used for another request: use a new key, or repeat the request as it was", in.IdempotencyKey)
}

// record writes the run with its problem and the keys that lead back.
func (p *Planner) record(ctx context.Context, tx *ent.Tx, year *ent.AcademicYear, in GenerateInput) (*ent.OptimizationRun, error) {
	described, back, err := snapshot(p.db.system(ctx), tx.Client(), year.ID) // the staff asks; the year is planned whole
	if err != nil {
		return nil, err
	}
	if len(described.Fellows) == 0 {
		return nil, fault.New(fault.Precondition, "nobody is enrolled in %s: enroll fellows first", year.Title)
	}
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
		SetSeed(in.Seed).SetTimeLimitMs(int(in.TimeLimit.Milliseconds())).
		SetProblem(file.String()).SetKeys(string(names))
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

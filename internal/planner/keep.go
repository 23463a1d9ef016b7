package planner

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

const (
	keepWithin = 30 * time.Second // for the transaction that stores a schedule
	bulk       = 500              // assignments of one statement; SQLite takes 32,766 values
)

// keep stores the end of a run: status, figures, and the draft schedule with all its
// assignments, in one transaction. When that is refused the run has FAILED, with what was
// refused in words when people can mend it.
func (p *Planner) keep(ctx context.Context, j *job, back *keys, found *answer, failed error) (RunProgress, error) {
	ctx, cancel := context.WithTimeout(p.db.system(ctx), keepWithin)
	defer cancel()
	var event RunProgress
	if failed == nil {
		failed = p.db.change(ctx, "", func(ctx context.Context, tx *ent.Tx) (err error) {
			event, err = p.store(ctx, tx, j, back, found)
			return err
		})
		if failed == nil {
			return event, nil
		}
	}
	p.log.ErrorContext(ctx, "planner: a run failed", "run", j.run.ID, "error", failed)
	err := p.db.write(ctx, func(ctx context.Context, tx *ent.Tx) error {
		now := p.instant()
		event = p.state(j)
		event.Status, event.Phase, event.Final = optimizationrun.StatusFAILED, "", true
		return tx.OptimizationRun.Update().
			Where(optimizationrun.ID(j.run.ID), optimizationrun.StatusEQ(optimizationrun.StatusRUNNING)).
			SetStatus(optimizationrun.StatusFAILED).SetEndedAt(now).SetPhase("").SetFailure(forPeople(failed)).Exec(ctx)
	})
	return event, err
}

// forPeople is what may be shown of an error: a refusal in its own words, and nothing of an accident.
func forPeople(err error) string {
	if list, ok := fault.Of(err); ok {
		return clip("The schedule could not be stored, because the program has changed since the run was asked for: "+list.Error(), 4000)
	}
	return "An internal error ended this run; the server's log has the cause. Start it again, and report it when it fails again."
}

// store writes a run's end and its schedule.
func (p *Planner) store(ctx context.Context, tx *ent.Tx, j *job, back *keys, found *answer) (RunProgress, error) {
	run, err := tx.OptimizationRun.Query().Where(optimizationrun.ID(j.run.ID)).
		Select(optimizationrun.FieldStatus).Only(ctx)
	if err != nil {
		return RunProgress{}, err
	}
	if run.Status != optimizationrun.StatusRUNNING { // Close did not wait any longer
		event := p.state(j)
		event.Status, event.Final = run.Status, true
		return event, nil
	}
	u := tx.OptimizationRun.UpdateOneID(j.run.ID).
		SetStatus(found.status).SetEndedAt(p.instant()).SetPhase("").SetFailure(shortfall(j.run, found))
	names := newNamer(j.problem, back)
	if found.terms != nil {
		u.SetTerms(document(names.terms(found.terms)))
	}
	if found.reasons != nil {
		u.SetReasons(document(names.reasons(found.reasons)))
	}
	if found.phases != nil {
		u.SetPhases(document(phases(found.phases)))
	}
	if s := found.schedule; s != nil {
		u.SetNillableObjective(s.Objective).SetNillableBound(s.Bound).SetNillableGap(s.Gap).
			SetObjectiveExact(s.ObjectiveExact).SetBoundExact(s.BoundExact)
	}
	saved, err := u.Save(ctx)
	if err != nil {
		return RunProgress{}, err
	}
	event := p.event(saved)
	if found.schedule != nil {
		event.ScheduleID, err = p.draft(ctx, tx, j.run, back, found)
	}
	return event, err
}

// shortfall says in a sentence why a run made no schedule; nothing when it made one.
func shortfall(run *ent.OptimizationRun, found *answer) string {
	limit := inWords(time.Duration(run.TimeLimitMs) * time.Millisecond)
	switch {
	case found.schedule != nil:
		return ""
	case found.reasons != nil:
		return clip("No schedule keeps every rule. "+found.reasons.Sentence, 4000)
	case found.status == optimizationrun.StatusTIMED_OUT:
		return fmt.Sprintf("No schedule was found within %s, and none was proved impossible: allow more time.", limit)
	case found.status == optimizationrun.StatusCANCELLED:
		return "The run was cancelled before it had found a schedule."
	case found.status == optimizationrun.StatusINTERRUPTED:
		return interrupted
	}
	return ""
}

// interrupted is said of a run under which the server stopped.
const interrupted = "The server stopped while this ran. Start it again; the same seed gives the same answer."

// draft writes the schedule and returns its identifier.
func (p *Planner) draft(ctx context.Context, tx *ent.Tx, run *ent.OptimizationRun, back *keys, found *answer) (string, error) {
	last, err := tx.Schedule.Query().Where(schedule.AcademicYearID(run.AcademicYearID)).
		Order(ent.Desc(schedule.FieldNumber)).Select(schedule.FieldNumber).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return "", err
	}
	number := 1
	if last != nil {
		number = last.Number + 1
	}
	title := run.Title
	if title == "" {
		title = fmt.Sprintf("Draft %d", number)
	}
	s := found.schedule
	made, err := tx.Schedule.Create().
		SetProgramID(run.ProgramID).SetAcademicYearID(run.AcademicYearID).SetRunID(run.ID).
		SetNumber(number).SetTitle(title).SetNote(verdict(found.status, s.Gap)).
		SetNillableObjective(s.Objective).SetNillableBound(s.Bound).SetNillableGap(s.Gap).Save(ctx)
	if err != nil {
		return "", err
	}
	rows, err := assignments(tx, made, back, s)
	if err != nil {
		return "", err
	}
	for chunk := range slices.Chunk(rows, bulk) {
		if err := tx.Assignment.CreateBulk(chunk...).Exec(ctx); err != nil {
			return "", err
		}
	}
	return made.ID, nil
}

// assignments are the cells of a schedule, fellow by fellow in the order of the calendar.
func assignments(tx *ent.Tx, made *ent.Schedule, back *keys, s *problem.Schedule) ([]*ent.AssignmentCreate, error) {
	var out []*ent.AssignmentCreate
	for _, fellow := range slices.Sorted(maps.Keys(s.Rows)) {
		who, ok := back.Fellows[fellow]
		if !ok {
			return nil, fmt.Errorf("the schedule has a row of %q, whom the problem does not know", fellow)
		}
		for t, activity := range s.Rows[fellow] {
			if activity == "" {
				continue
			}
			c := tx.Assignment.Create().
				SetProgramID(made.ProgramID).SetScheduleID(made.ID).SetEnrollmentID(who.Enrollment).SetFellowID(who.Fellow).
				SetBlockID(back.Blocks[t])
			if err := back.fill(c, activity); err != nil {
				return nil, err
			}
			if percent, ok := who.Percent[t]; ok {
				c.SetPercent(percent)
			}
			if by := mentorAt(s, fellow, t); by != "" {
				c.SetMentorID(back.Mentors[by])
			}
			if reason, ok := who.Pinned[t]; ok {
				c.SetPinned(true).SetPinReason(reason)
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// fill says what an activity is: a rotation, or an option and the rotation that it counts as.
func (k *keys) fill(c *ent.AssignmentCreate, activity string) error {
	if id, ok := k.Rotations[activity]; ok {
		c.SetRotationID(id)
		return nil
	}
	o, ok := k.Options[activity]
	if !ok {
		return fmt.Errorf("the schedule holds %q, which the problem does not know", activity)
	}
	c.SetOffsiteOptionID(o.ID).SetRotationID(k.Rotations[o.CountsAs])
	return nil
}

func mentorAt(s *problem.Schedule, fellow string, t int) string {
	if row := s.Mentors[fellow]; t < len(row) {
		return row[t]
	}
	return ""
}

// verdict says how good a schedule is, for people.
func verdict(status optimizationrun.Status, gap *float64) string {
	var b strings.Builder
	switch {
	case status == optimizationrun.StatusOPTIMAL:
		b.WriteString("Proved: no schedule of this year is better.")
	case gap == nil:
		b.WriteString("How much better a schedule could be is not known.")
	default:
		fmt.Fprintf(&b, "No schedule of this year is more than %s better.", percentOf(*gap))
	}
	if status == optimizationrun.StatusCANCELLED {
		b.WriteString(" The run was cancelled; this is the best that it had found.")
	}
	return b.String()
}

// percentOf writes a gap: "0.35 %".
func percentOf(gap float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", 100*gap), "0"), ".") + " %"
}

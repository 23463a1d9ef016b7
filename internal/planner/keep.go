package planner

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
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
	if course := j.ending(p.now(), found); course != nil {
		u.SetTrace(document(course))
	}
	if found.tiers != nil {
		u.SetTiers(document(found.tiers))
	}
	if s := cmp.Or(found.schedule, found.figures); s != nil {
		u.SetNillableObjective(s.Objective).SetNillableBound(s.Bound).SetNillableGap(s.Gap).
			SetObjectiveExact(s.ObjectiveExact).SetBoundExact(s.BoundExact)
	}
	drafts, err := p.drafts(ctx, tx, j.run, back, found)
	if err != nil {
		return RunProgress{}, err
	}
	if told := names.outcome(back, found, drafts); told != nil {
		u.SetOutcome(document(told))
	}
	saved, err := u.Save(ctx)
	if err != nil {
		return RunProgress{}, err
	}
	event := p.event(saved)
	if len(drafts) > 0 {
		event.ScheduleID = drafts[0].ID
	}
	return event, nil
}

// drafts writes the schedules that a run found, the best first.
func (p *Planner) drafts(ctx context.Context, tx *ent.Tx, run *ent.OptimizationRun, back *keys, found *answer) ([]*ent.Schedule, error) {
	if w := found.partial; w != nil {
		made, err := p.draft(ctx, tx, run, back, w.schedule, run.Title, clip(w.verdict(), 4000))
		if err != nil {
			return nil, err
		}
		made, err = tx.Schedule.UpdateOne(made).SetPartial(true).Save(ctx)
		return []*ent.Schedule{made}, err
	}
	if found.schedule == nil {
		return nil, nil
	}
	note := verdict(found.status, found.schedule.Gap)
	if len(found.alternatives) == 0 {
		if len(found.changes) > 0 || run.Kind == optimizationrun.KindREPLAN {
			note = verdictOfChanges(found)
		}
		made, err := p.draft(ctx, tx, run, back, found.schedule, run.Title, clip(note+exceptionsOf(back.Kept), 4000))
		return []*ent.Schedule{made}, err
	}
	var out []*ent.Schedule
	for k, a := range found.alternatives {
		title := run.Title
		if title == "" {
			title = "Alternative"
		}
		made, err := p.draft(ctx, tx, run, back, a.schedule, fmt.Sprintf("%s %d of %d", title, k+1, len(found.alternatives)), verdictOf(k, a))
		if err != nil {
			return nil, err
		}
		out = append(out, made)
	}
	return out, nil
}

// shortfall says in a sentence why a run made no schedule; nothing when it made one.
func shortfall(run *ent.OptimizationRun, found *answer) string {
	limit := inWords(time.Duration(run.TimeLimitMs) * time.Millisecond)
	switch {
	case found.schedule != nil || found.figures != nil:
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

// draft writes one schedule with its cells and the locks that it takes over.
func (p *Planner) draft(ctx context.Context, tx *ent.Tx, run *ent.OptimizationRun, back *keys, s *problem.Schedule, title, note string) (*ent.Schedule, error) {
	last, err := tx.Schedule.Query().Where(schedule.AcademicYearID(run.AcademicYearID)).
		Order(ent.Desc(schedule.FieldNumber)).Select(schedule.FieldNumber).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	number := 1
	if last != nil {
		number = last.Number + 1
	}
	if title == "" {
		title = fmt.Sprintf("Draft %d", number)
	}
	made, err := tx.Schedule.Create().
		SetProgramID(run.ProgramID).SetAcademicYearID(run.AcademicYearID).SetRunID(run.ID).
		SetNillableBasedOnID(run.BaseScheduleID).
		SetNumber(number).SetTitle(clip(title, 200)).SetNote(note).
		SetNillableObjective(s.Objective).SetNillableBound(s.Bound).SetNillableGap(s.Gap).Save(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := assignments(tx, made, back, s)
	if err != nil {
		return nil, err
	}
	was, err := p.past(ctx, tx, made, back.Kept)
	if err != nil {
		return nil, err
	}
	for chunk := range slices.Chunk(append(was, rows...), bulk) {
		if err := tx.Assignment.CreateBulk(chunk...).Exec(ctx); err != nil {
			return nil, err
		}
	}
	if err := takeExceptions(ctx, tx, made, back.Kept); err != nil {
		return nil, err
	}
	return made, takeLocks(ctx, tx, made)
}

// takeExceptions gives a schedule the exceptions that were carried into its problem.
func takeExceptions(ctx context.Context, tx *ent.Tx, made *ent.Schedule, k *kept) error {
	if k == nil || len(k.Allowed) == 0 {
		return nil
	}
	list, err := tx.ScheduleException.Query().Where(scheduleexception.IDIn(k.Allowed...)).Order(scheduleexception.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range list {
		if err := tx.ScheduleException.Create().SetProgramID(made.ProgramID).SetScheduleID(made.ID).
			SetRule(e.Rule).SetTitle(e.Title).SetSentence(e.Sentence).SetReason(e.Reason).SetGrantedByID(e.GrantedByID).SetAmount(e.Amount).
			SetNillableEnrollmentID(e.EnrollmentID).SetNillableBlockID(e.BlockID).SetNillableRotationID(e.RotationID).
			SetNillableOffsiteOptionID(e.OffsiteOptionID).SetNillableMentorID(e.MentorID).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// past are the cells of blocks that are over, as the schedule that holds has them: to the byte.
func (p *Planner) past(ctx context.Context, tx *ent.Tx, made *ent.Schedule, k *kept) ([]*ent.AssignmentCreate, error) {
	if k == nil || k.Past == "" {
		return nil, nil
	}
	cells, err := cellsOf(ctx, tx.Client(), k.Past)
	if err != nil {
		return nil, err
	}
	over, err := tx.Block.Query().Where(block.AcademicYearID(made.AcademicYearID), block.ArchivedAtIsNil()).Order(block.ByNumber()).Limit(k.Before).IDs(ctx)
	if err != nil {
		return nil, err
	}
	var out []*ent.AssignmentCreate
	for _, a := range cells {
		if slices.Contains(over, a.BlockID) {
			out = append(out, tx.Assignment.Create().
				SetProgramID(a.ProgramID).SetScheduleID(made.ID).SetEnrollmentID(a.EnrollmentID).SetFellowID(a.FellowID).SetBlockID(a.BlockID).
				SetPart(a.Part).SetPercent(a.Percent).SetRotationID(a.RotationID).SetNillableOffsiteOptionID(a.OffsiteOptionID).
				SetNillableMentorID(a.MentorID).SetPinned(a.Pinned).SetPinReason(a.PinReason))
		}
	}
	return out, nil
}

// takeLocks gives a schedule the locks of the one that it was made from.
func takeLocks(ctx context.Context, tx *ent.Tx, made *ent.Schedule) error {
	if made.BasedOnID == nil {
		return nil
	}
	locks, err := tx.ScheduleLock.Query().Where(schedulelock.ScheduleID(*made.BasedOnID), schedulelock.ArchivedAtIsNil()).Order(schedulelock.ByID()).All(ctx)
	if err != nil {
		return err
	}
	rows := make([]*ent.ScheduleLockCreate, len(locks))
	for i, l := range locks {
		rows[i] = tx.ScheduleLock.Create().SetProgramID(l.ProgramID).SetScheduleID(made.ID).SetNillableEnrollmentID(l.EnrollmentID).
			SetNillableBlockID(l.BlockID).SetNillableRotationID(l.RotationID).SetReason(l.Reason)
	}
	return tx.ScheduleLock.CreateBulk(rows...).Exec(ctx)
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
			if activity == "" || back.Kept != nil && back.Kept.Past != "" && t < back.Kept.Before {
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
			by := mentorAt(s, fellow, t)
			if _, own := back.Happened[activity]; own && by == "" && back.Kept != nil { // with whoever supervised what it was
				by = at2(back.Kept.Mentors[fellow], t)
			}
			if by != "" {
				c.SetMentorID(back.Mentors[by])
			}
			if reason, ok := who.Pinned[t]; ok {
				c.SetPinned(true).SetPinReason(reason)
			} else if reason, ok := back.pinnedBefore(fellow, t); ok {
				c.SetPinned(true).SetPinReason(reason)
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// pinnedBefore is why a person pinned the cell in the schedule that the run starts from.
func (k *keys) pinnedBefore(fellow string, t int) (reason string, ok bool) {
	if k.Kept == nil {
		return "", false
	}
	reason, ok = k.Kept.Pinned[fellow][t]
	return reason, ok
}

// fill says what an activity is: a rotation, or an option and the rotation that it counts as.
func (k *keys) fill(c *ent.AssignmentCreate, activity string) error {
	if was, ok := k.Happened[activity]; ok {
		activity = was
	}
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

// verdictOfChanges says how far a plan is from the one that it stays near.
func verdictOfChanges(found *answer) string {
	n := 0
	for _, c := range found.changes {
		if c.counted {
			n++
		}
	}
	said := count(n, "cell differs", "cells differ") + " from the plan before"
	for _, t := range found.tiers {
		if t.Tier == problem.Changes && t.Proved {
			said += "; proved: fewer are not possible"
		}
	}
	said += "."
	if found.status == optimizationrun.StatusOPTIMAL {
		return said + " Proved: no schedule with so few changes is better."
	}
	return said
}

// exceptionsOf says what became of the exceptions of the plan before.
func exceptionsOf(k *kept) (said string) {
	if k == nil {
		return ""
	}
	if n := len(k.Allowed); n > 0 {
		said = " " + count(n, "exception of the plan before stays.", "exceptions of the plan before stay.")
	}
	if len(k.Refused) > 0 {
		said += " Not carried over, so that the rules are kept again: " + strings.Join(k.Refused, " ")
	}
	return said
}

// verdictOf says what an alternative is.
func verdictOf(k int, a alternative) string {
	if k == 0 {
		if a.proved {
			return "The best one. Proved: no schedule of this year is better."
		}
		return "The best one that was found."
	}
	nearest := a.distances[0]
	for _, d := range a.distances {
		nearest = min(nearest, d)
	}
	said := fmt.Sprintf("It loses %s against the best one and differs from every other in at least %s.", percentOf(a.loss), count(nearest, "cell", "cells"))
	if a.proved {
		said += " Proved: none that is so far from those before it is better."
	}
	return said
}

// percentOf writes a gap: "0.35 %".
func percentOf(gap float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", 100*gap), "0"), ".") + " %"
}

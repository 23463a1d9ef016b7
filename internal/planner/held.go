package planner

import (
	"cmp"
	"context"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// What a run holds fast: the past, what is locked and pinned in the schedule that it starts
// from, and everything that a half-filled one has. Held cells are fixed in the problem that the
// run keeps, so that whoever replays it holds the same.

// kept is what a run remembers of the schedules that it starts from, beside its problem.
type kept struct {
	// Base is the schedule that it starts from or stays near; "" for none.
	Base string `json:"base,omitempty"`
	// Past is the schedule whose blocks before position Before are taken over as they are stored.
	Past   string `json:"past,omitempty"`
	Before int    `json:"before,omitempty"`
	// Rows and Mentors are the base in the words of the problem.
	Rows    map[string]problem.Row `json:"rows,omitempty"`
	Mentors map[string]problem.Row `json:"mentors,omitempty"`
	// Pinned are the cells that people pinned in the base, with their reasons.
	Pinned map[string]map[int]string `json:"pinned,omitempty"`
	// Forgiven are the rules that the past breaks already: not broken further, if that is possible.
	Forgiven []string `json:"forgiven,omitempty"`
	// Allowed are the exceptions of the base that stay, by identifier; Refused says of others what the base breaks and
	// the new plan keeps again. Repair: it was asked to keep every rule again.
	Allowed []string `json:"allowed,omitempty"`
	Refused []string `json:"refused,omitempty"`
	Repair  bool     `json:"repair,omitempty"`
}

// hold reads the schedules that a run starts from and holds in the problem what has to stay.
func (d *describer) hold(ctx context.Context, client *ent.Client, in GenerateInput) error {
	base, past, err := d.starts(ctx, client, in)
	if err != nil {
		return err
	}
	var forgiving func()
	k := &kept{}
	fixed := map[string]problem.Row{}
	if past != nil && past.before > 0 {
		k.Past, k.Before = past.of.ID, past.before
	}
	if base != nil {
		k.Base = base.ID
		cells, err := cellsOf(ctx, client, base.ID)
		if err != nil {
			return err
		}
		k.Rows, k.Mentors, k.Pinned = d.rowsOf(cells), d.mentorsOf(cells), d.pinsOf(cells)
		locked, err := d.locks(ctx, client, base.ID)
		if err != nil {
			return err
		}
		whole := in.Kind == optimizationrun.KindCOMPLETE
		keepCells(fixed, k.Rows, func(fellow string, t int, activity string) bool {
			_, pinned := k.Pinned[fellow][t]
			return whole || pinned || locked(fellow, t, activity)
		})
	}
	if k.Past != "" {
		rows := k.Rows
		if k.Past != k.Base {
			cells, err := cellsOf(ctx, client, k.Past)
			if err != nil {
				return err
			}
			rows = d.rowsOf(cells)
		}
		keepCells(fixed, rows, func(_ string, t int, _ string) bool { return t < k.Before })
		forgiving = func() {
			(&happened{p: d.p, keys: d.keys, rows: rows, kept: k, before: k.Before}).excuse()
			k.Forgiven = forgive(d.p, rows, k.Before)
		}
	}
	if len(fixed) > 0 {
		*d.p = *d.p.Pinned(fixed)
	}
	if in.Kind == optimizationrun.KindREPLAN {
		d.p.Baseline = k.Rows
		d.p.Tiers = append([]string{problem.Changes}, d.p.Tiers...)
	}
	if forgiving != nil {
		forgiving()
	}
	if k.Base != "" || k.Past != "" {
		d.keys.Kept = k
	}
	if k.Repair = in.Repair; k.Base != "" && !in.Repair && (in.Kind == optimizationrun.KindREPLAN || in.Kind == optimizationrun.KindCOMPLETE) {
		if err := d.allow(ctx, client, k); err != nil {
			return err
		}
	}
	return d.validate()
}

// behind is a schedule whose first blocks are over.
type behind struct {
	of     *ent.Schedule
	before int // position of the first block that is still open
}

// starts finds the schedule that a run starts from, and the one whose past stays. What is
// published is both when a year is planned again and nothing else was named.
func (d *describer) starts(ctx context.Context, client *ent.Client, in GenerateInput) (base *ent.Schedule, past *behind, err error) {
	published, err := client.Schedule.Query().
		Where(schedule.AcademicYearID(d.ID), schedule.StateEQ(schedule.StatePUBLISHED)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, nil, err
	}
	switch {
	case in.BaseScheduleID != "":
		base, err = client.Schedule.Query().Where(schedule.ID(in.BaseScheduleID)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return nil, nil, fault.At(fault.NotFound, "input.baseScheduleID", "there is no schedule %q", in.BaseScheduleID)
		case err != nil:
			return nil, nil, err
		case base.AcademicYearID != d.ID:
			return nil, nil, fault.At(fault.BadInput, "input.baseScheduleID", "schedule %d is of another academic year than %s", base.Number, d.Title)
		case base.ArchivedAt != nil:
			return nil, nil, fault.At(fault.Precondition, "input.baseScheduleID", "schedule %d is put away: take another one", base.Number)
		}
	case in.Kind == optimizationrun.KindREPLAN:
		if published == nil {
			return nil, nil, fault.At(fault.Precondition, "input.academicYearID", "no schedule of %s is published: publish one, or name the schedule to start from", d.Title)
		}
		base = published
	}
	from := published // what is over is over as it was published
	if from == nil {
		from = base
	}
	before, err := d.frozen(in, from != nil)
	if err != nil || from == nil {
		return base, nil, err
	}
	return base, &behind{of: from, before: before}, nil
}

// frozen is the position of the first block that may change.
func (d *describer) frozen(in GenerateInput, known bool) (int, error) {
	var from *civil.Date
	if d.FreezeBefore != nil {
		from = d.FreezeBefore
	}
	if f := in.FreezeBefore; f != nil {
		switch {
		case f.Before(d.StartsOn) || f.After(d.EndsOn):
			return 0, fault.At(fault.BadInput, "input.freezeBefore", "%s lies outside the academic year %s, which is %s to %s", f.Human(), d.Title, d.StartsOn.Human(), d.EndsOn.Human())
		case !known:
			return 0, fault.At(fault.Precondition, "input.freezeBefore", "no schedule of %s is published and none is named: there is nothing to freeze", d.Title)
		case from == nil || f.After(*from):
			from = f
		}
	}
	if from == nil {
		return 0, nil
	}
	before := 0
	for before < len(d.blocks) && d.blocks[before].EndsOn.Before(*from) {
		before++
	}
	return before, nil
}

// cellsOf are the cells of a schedule, in the order of their making.
func cellsOf(ctx context.Context, client *ent.Client, scheduleID string) ([]*ent.Assignment, error) {
	return client.Assignment.Query().Where(assignment.ScheduleID(scheduleID), assignment.ArchivedAtIsNil()).Order(assignment.ByID()).All(ctx)
}

// keepCells adds to fixed the cells of rows that keep accepts.
func keepCells(fixed, rows map[string]problem.Row, keep func(fellow string, t int, activity string) bool) {
	for fellow, row := range rows {
		for t, activity := range row {
			if activity == "" || !keep(fellow, t, activity) {
				continue
			}
			if fixed[fellow] == nil {
				fixed[fellow] = make(problem.Row, len(row))
			}
			fixed[fellow][t] = activity
		}
	}
}

// mentorsOf are the mentors of stored cells, as rows.
func (d *describer) mentorsOf(cells []*ent.Assignment) map[string]problem.Row {
	name := map[string]string{}
	for code, id := range d.keys.Mentors {
		name[id] = code
	}
	out := map[string]problem.Row{}
	for _, a := range cells {
		fellow, t, ok := d.cell(a)
		if !ok || a.MentorID == nil || name[*a.MentorID] == "" {
			continue
		}
		if out[fellow] == nil {
			out[fellow] = make(problem.Row, len(d.blocks))
		}
		out[fellow][t] = name[*a.MentorID]
	}
	return out
}

// pinsOf are the cells that people pinned, with their reasons.
func (d *describer) pinsOf(cells []*ent.Assignment) map[string]map[int]string {
	out := map[string]map[int]string{}
	for _, a := range cells {
		fellow, t, ok := d.cell(a)
		if !ok || !a.Pinned {
			continue
		}
		if out[fellow] == nil {
			out[fellow] = map[int]string{}
		}
		out[fellow][t] = cmp.Or(a.PinReason, "pinned in the schedule that this one was made from")
	}
	return out
}

// cell is where an assignment stands in the problem.
func (d *describer) cell(a *ent.Assignment) (fellow string, t int, ok bool) {
	fellow, ok = d.fellow[a.EnrollmentID]
	t, known := d.block[a.BlockID]
	return fellow, t, ok && known && a.Part == 0
}

// locks says which cells of a schedule are locked: what the fellow, the block and the rotation
// of a lock have in common. An off-site stay counts as its rotation.
func (d *describer) locks(ctx context.Context, client *ent.Client, scheduleID string) (func(fellow string, t int, activity string) bool, error) {
	rows, err := client.ScheduleLock.Query().Where(schedulelock.ScheduleID(scheduleID), schedulelock.ArchivedAtIsNil()).All(ctx)
	if err != nil {
		return nil, err
	}
	return func(fellow string, t int, activity string) bool {
		counts := activity
		if o, ok := d.keys.Options[activity]; ok {
			counts = o.CountsAs
		}
		for _, l := range rows {
			who := l.EnrollmentID == nil || d.fellow[*l.EnrollmentID] == fellow
			when := l.BlockID == nil || d.blocks[t].ID == *l.BlockID
			what := l.RotationID == nil || d.rotation[*l.RotationID] == counts
			if who && when && what {
				return true
			}
		}
		return false
	}, nil
}

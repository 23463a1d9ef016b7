package roster

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/offsiteoption"
	"github.com/fellowplan/fellowplan/ent/predicate"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Of narrows a roster to what concerns one fellow, mentor, rotation or site; the zero value is the whole.
type Of struct{ FellowID, MentorID, RotationID, SiteID string }

// Read reads a schedule that the viewer sees. What does not exist for the viewer is a NOT_FOUND.
func Read(ctx context.Context, client *ent.Client, scheduleID string, of Of) (*Roster, error) {
	s, err := client.Schedule.Query().Where(schedule.ID(scheduleID)).WithProgram().WithAcademicYear().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "there is no schedule %.60q that you may see: copy its address from the board again, or ask the program's director", scheduleID)
	}
	if err != nil {
		return nil, fmt.Errorf("reading a schedule: %w", err)
	}
	if s.Edges.Program == nil || s.Edges.AcademicYear == nil {
		return nil, fmt.Errorf("schedule %s is seen and its program or year is not", s.ID)
	}
	r := &reader{ctx: ctx, client: client, of: of, stored: s, out: &Roster{}}
	for _, step := range []func() error{r.frame, r.blocks, r.places, r.people, r.cells, r.gaps} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("reading schedule %d: %w", s.Number, err)
		}
	}
	return r.out, nil
}

// reader is a roster under way.
type reader struct {
	ctx    context.Context
	client *ent.Client
	of     Of
	stored *ent.Schedule
	out    *Roster

	block       map[string]int // by identifier, into Blocks
	person      map[string]int // by enrollment, into People
	enrollments []*ent.Enrollment
	rotations   map[string]*ent.Rotation
	options     map[string]*ent.OffsiteOption
	sites       map[string]*ent.Site
	home        *ent.Site // the only home site, where rotations are that name none
}

// seen remembers the latest change.
func (r *reader) seen(at time.Time) {
	if at.After(r.out.Changed) {
		r.out.Changed = at
	}
}

func (r *reader) frame() error {
	p, y, s := r.stored.Edges.Program, r.stored.Edges.AcademicYear, r.stored
	zone, err := time.LoadLocation(p.TimeZone)
	if err != nil {
		return fmt.Errorf("the time zone of %s: %w", p.Code, err)
	}
	r.out.Program = Program{ID: p.ID, Code: p.Code, Title: p.Title, Institution: p.Institution, Zone: zone, ZoneName: p.TimeZone}
	r.out.Year = Year{Title: y.Title, Span: calendar.Span{From: y.StartsOn, To: y.EndsOn}}
	r.out.Schedule = Schedule{ID: s.ID, Number: s.Number, Title: s.Title, State: s.State.String(), Note: s.PublishNote, Partial: s.Partial, PublishedAt: s.PublishedAt}
	r.seen(p.UpdatedAt)
	r.seen(y.UpdatedAt)
	r.seen(s.UpdatedAt)
	return nil
}

func (r *reader) blocks() error {
	rows, err := r.client.Block.Query().Where(block.AcademicYearID(r.stored.AcademicYearID)).
		Order(block.ByNumber(), block.ByID()).All(r.ctx)
	r.block = map[string]int{}
	for _, b := range rows {
		r.seen(b.UpdatedAt)
		if b.ArchivedAt != nil {
			continue
		}
		r.block[b.ID] = len(r.out.Blocks)
		r.out.Blocks = append(r.out.Blocks, Block{b.ID, calendar.Block{Number: b.Number, Title: b.Title, Span: calendar.Span{From: b.StartsOn, To: b.EndsOn}}})
	}
	return err
}

// places reads what a cell can name: a schedule of long ago may name what is archived by now.
func (r *reader) places() error {
	program := r.stored.ProgramID
	sites, err := r.client.Site.Query().Where(site.ProgramID(program)).Order(site.ByID()).All(r.ctx)
	if err != nil {
		return err
	}
	homes := 0
	r.sites = map[string]*ent.Site{}
	for _, s := range sites {
		r.sites[s.ID] = s
		if s.Kind == site.KindHOME && s.ArchivedAt == nil {
			r.home, homes = s, homes+1
		}
	}
	if homes != 1 {
		r.home = nil
	}
	rotations, err := r.client.Rotation.Query().Where(rotation.ProgramID(program)).All(r.ctx)
	if err != nil {
		return err
	}
	r.rotations = map[string]*ent.Rotation{}
	for _, row := range rotations {
		r.rotations[row.ID] = row
	}
	options, err := r.client.OffsiteOption.Query().Where(offsiteoption.ProgramID(program)).All(r.ctx)
	r.options = map[string]*ent.OffsiteOption{}
	for _, row := range options {
		r.options[row.ID] = row
	}
	return err
}

func (r *reader) people() error {
	q := r.client.Enrollment.Query().Where(enrollment.AcademicYearID(r.stored.AcademicYearID)).WithFellow().WithTrack().WithBlockShares().
		WithLeaves(func(q *ent.LeaveQuery) { q.Order(leave.ByID()) })
	if r.of.FellowID != "" {
		q = q.Where(enrollment.FellowID(r.of.FellowID))
	}
	rows, err := q.Order(enrollment.ByID()).All(r.ctx)
	if err != nil {
		return err
	}
	if len(rows) == 0 && r.of.FellowID != "" {
		return fault.New(fault.NotFound, "there is no fellow %.60q in %s that you may see", r.of.FellowID, r.out.Year.Title)
	}
	for _, e := range rows { // whoever leaves the list leaves a mark, or a file would look older than the one before
		r.seen(e.UpdatedAt)
	}
	r.enrollments = slices.DeleteFunc(rows, func(e *ent.Enrollment) bool { return e.Edges.Fellow == nil })
	return nil
}

// narrowed is the condition on assignments that narrows the roster.
func (r *reader) narrowed() []predicate.Assignment {
	where := []predicate.Assignment{assignment.ScheduleID(r.stored.ID), assignment.ArchivedAtIsNil()}
	switch {
	case r.of.FellowID != "":
		where = append(where, assignment.FellowID(r.of.FellowID))
	case r.of.MentorID != "":
		where = append(where, assignment.MentorID(r.of.MentorID))
	case r.of.RotationID != "":
		where = append(where, assignment.RotationID(r.of.RotationID))
	}
	return where
}

func (r *reader) cells() error {
	rows, err := r.client.Assignment.Query().Where(r.narrowed()...).Order(ent.Asc(assignment.FieldPart, assignment.FieldID)).Limit(MostCells + 1).All(r.ctx)
	if err != nil {
		return err
	}
	if len(rows) > MostCells {
		return fault.New(fault.TooLarge, "the schedule has more than %d cells: download it fellow by fellow", MostCells)
	}
	if r.of.SiteID != "" {
		rows = slices.DeleteFunc(rows, func(a *ent.Assignment) bool { s := r.siteOf(a); return s == nil || s.ID != r.of.SiteID })
	}
	r.keepPeople(rows)
	mentors, err := r.mentorsOf(rows)
	if err != nil {
		return err
	}
	tasks := r.tasksOf(rows)
	for _, a := range rows {
		person, ok := r.person[a.EnrollmentID]
		t, known := r.block[a.BlockID]
		if !ok || !known { // of somebody whom the viewer does not see, or in a block that was put away
			continue
		}
		c := Cell{Person: person, Block: t, Part: a.Part, Percent: a.Percent, Task: tasks[taskKey(a)], Mentor: -1, Pinned: a.Pinned, Reason: a.PinReason}
		if a.MentorID != nil {
			if m, ok := mentors[*a.MentorID]; ok {
				c.Mentor = m
			}
		}
		c.Days = r.out.Blocks[t].Meet(r.out.People[person].Here)
		if c.Days.Days() == 0 {
			c.Days = r.out.Blocks[t].Span
		}
		r.out.Cells = append(r.out.Cells, c)
		r.seen(a.UpdatedAt)
	}
	slices.SortStableFunc(r.out.Cells, func(a, b Cell) int {
		return cmp.Or(cmp.Compare(a.Person, b.Person), cmp.Compare(a.Block, b.Block), cmp.Compare(a.Part, b.Part))
	})
	r.lay()
	return nil
}

// lay puts the cells in their places.
func (r *reader) lay() {
	r.out.cells = make([][][]Cell, len(r.out.People))
	for i := range r.out.cells {
		r.out.cells[i] = make([][]Cell, len(r.out.Blocks))
	}
	for _, c := range r.out.Cells {
		r.out.cells[c.Person][c.Block] = append(r.out.cells[c.Person][c.Block], c)
	}
}

// keepPeople lists who has a row: everybody enrolled, and whoever has a cell, by surname.
func (r *reader) keepPeople(rows []*ent.Assignment) {
	has := map[string]bool{}
	for _, a := range rows {
		has[a.EnrollmentID] = true
	}
	whole := r.of == Of{} || r.of.FellowID != ""
	r.enrollments = slices.DeleteFunc(r.enrollments, func(e *ent.Enrollment) bool { return !has[e.ID] && (!whole || e.ArchivedAt != nil) })
	slices.SortFunc(r.enrollments, func(a, b *ent.Enrollment) int {
		f, g := a.Edges.Fellow, b.Edges.Fellow
		return cmp.Or(cmp.Compare(surname(f.Name), surname(g.Name)), cmp.Compare(f.Name, g.Name), cmp.Compare(f.Code, g.Code), cmp.Compare(a.ID, b.ID))
	})
	r.person = map[string]int{}
	for i, e := range r.enrollments {
		f := e.Edges.Fellow
		p := Person{EnrollmentID: e.ID, FellowID: f.ID, Code: f.Code, Name: f.Name, Email: text(f.Email), Level: f.TrainingLevel, Here: r.out.Year.Span}
		if e.Edges.Track != nil {
			p.Track = e.Edges.Track.Title
			r.seen(e.Edges.Track.UpdatedAt)
		}
		if e.StartsOn != nil {
			p.Here.From = *e.StartsOn
		}
		if e.EndsOn != nil {
			p.Here.To = *e.EndsOn
		}
		r.person[e.ID] = i
		r.out.People = append(r.out.People, p)
		r.seen(f.UpdatedAt)
	}
}

func (r *reader) mentorsOf(rows []*ent.Assignment) (map[string]int, error) {
	used := map[string]bool{}
	for _, a := range rows {
		if a.MentorID != nil {
			used[*a.MentorID] = true
		}
	}
	if len(used) == 0 {
		return nil, nil
	}
	all, err := r.client.Mentor.Query().Where(mentor.ProgramID(r.stored.ProgramID)).Order(mentor.ByName(), mentor.ByCode(), mentor.ByID()).All(r.ctx)
	at := map[string]int{}
	for _, m := range all {
		if used[m.ID] {
			at[m.ID] = len(r.out.Mentors)
			r.out.Mentors = append(r.out.Mentors, Mentor{ID: m.ID, Code: m.Code, Name: m.Name, Email: text(m.Email)})
			r.seen(m.UpdatedAt)
		}
	}
	return at, err
}

// taskKey is what makes two assignments the same task.
func taskKey(a *ent.Assignment) string { return a.RotationID + " " + text(a.OffsiteOptionID) }

func (r *reader) tasksOf(rows []*ent.Assignment) map[string]int {
	tasks := map[string]Task{}
	for _, a := range rows {
		key := taskKey(a)
		if _, known := tasks[key]; !known {
			tasks[key] = r.task(a)
		}
	}
	keys := make([]string, 0, len(tasks))
	for key := range tasks {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		x, y := tasks[a], tasks[b]
		return cmp.Or(cmp.Compare(x.Title, y.Title), cmp.Compare(x.Code, y.Code), cmp.Compare(a, b))
	})
	at := map[string]int{}
	for i, key := range keys {
		at[key] = i
		r.out.Tasks = append(r.out.Tasks, tasks[key])
	}
	return at
}

func (r *reader) task(a *ent.Assignment) Task {
	t := Task{RotationID: a.RotationID, Title: "(not shown)"}
	if row := r.rotations[a.RotationID]; row != nil {
		t.RotationCode, t.Rotation, t.Kind, t.Outpatient, t.Research = row.Code, row.Title, row.Kind.String(), row.OutpatientPercent, row.ResearchPercent
		t.Code, t.Title = row.Code, row.Title
		r.seen(row.UpdatedAt)
	}
	if o := r.options[text(a.OffsiteOptionID)]; o != nil {
		t.OptionID, t.Code, t.Title = o.ID, o.Code, o.Title
		r.seen(o.UpdatedAt)
	}
	if s := r.siteOf(a); s != nil {
		t.SiteID, t.Site, t.City = s.ID, s.Title, s.City
		r.seen(s.UpdatedAt)
	}
	return t
}

// siteOf is where an assignment is spent: at its option's site, at its rotation's, or at the only home site.
func (r *reader) siteOf(a *ent.Assignment) *ent.Site {
	if o := r.options[text(a.OffsiteOptionID)]; o != nil {
		return r.sites[o.SiteID]
	}
	if row := r.rotations[a.RotationID]; row != nil && row.SiteID != nil {
		return r.sites[*row.SiteID]
	}
	return r.home
}

// gaps says why places are empty. Only the staff sees everybody's leave; for anybody else an empty place may be one.
func (r *reader) gaps() error {
	v, ok := access.From(r.ctx)
	all := access.IsSystem(r.ctx) || ok && v.IsStaff(r.stored.ProgramID)
	for i, e := range r.enrollments {
		row := make([]Gap, len(r.out.Blocks))
		away, share := r.absences(i, e)
		for t, b := range r.out.Blocks {
			switch {
			case len(r.out.cells[i][t]) > 0:
			case !calendar.MostlyCovered(b.Span, r.out.People[i].Here) || share(b.ID) == 0:
				row[t] = Absent
			case calendar.MostlyCovered(b.Span, away...):
				row[t] = Away
			case all:
				row[t] = Open
			default:
				row[t] = Unknown
			}
		}
		r.out.Empty = append(r.out.Empty, row)
	}
	return nil
}

// absences are the approved leaves of an enrollment that the viewer sees, and its share of time by block.
func (r *reader) absences(person int, e *ent.Enrollment) (away []calendar.Span, share func(blockID string) int) {
	for _, l := range e.Edges.Leaves {
		r.seen(l.UpdatedAt)
		if l.State == leave.StateAPPROVED && l.ArchivedAt == nil {
			days := calendar.Span{From: l.StartsOn, To: l.EndsOn}
			away = append(away, days)
			r.out.Leaves = append(r.out.Leaves, Leave{l.ID, person, days})
		}
	}
	differ := map[string]int{}
	for _, s := range e.Edges.BlockShares {
		r.seen(s.UpdatedAt)
		if s.ArchivedAt == nil {
			differ[s.BlockID] = s.Percent
		}
	}
	return away, func(blockID string) int {
		if percent, ok := differ[blockID]; ok {
			return percent
		}
		return e.SharePercent
	}
}

// surname is the last word of a name, by which offices sort.
func surname(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	return strings.ToLower(words[len(words)-1])
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

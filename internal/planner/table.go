package planner

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// TableOptions say how a year is drawn.
type TableOptions struct {
	Width   int  // characters of a line; 0: 120
	Mentors bool // with a row for each mentor: fellows of capacity, block by block
}

// Cells that are no activity.
const (
	cellLeave   = "leave"
	cellElse    = "···" // at another program
	cellOutside = ""    // before the first or after the last day
)

// WriteTable draws a schedule as a director reads it: fellows down, blocks across, off-site
// marked, with a legend and a line that says how good the year is.
func WriteTable(ctx context.Context, out io.Writer, client *ent.Client, scheduleID string, o TableOptions) error {
	if o.Width <= 0 {
		o.Width = 120
	}
	s, err := client.Schedule.Query().Where(schedule.ID(scheduleID)).
		WithRun(func(q *ent.OptimizationRunQuery) {
			q.Select(optimizationrun.FieldStatus, optimizationrun.FieldStartedAt, optimizationrun.FieldEndedAt, optimizationrun.FieldSeed)
		}).Only(ctx)
	if err != nil {
		return err
	}
	y, err := readYear(ctx, client, s.AcademicYearID)
	if err != nil {
		return err
	}
	rows, err := client.Assignment.Query().
		Where(assignment.ScheduleID(s.ID), assignment.ArchivedAtIsNil()).Order(assignment.ByPart()).All(ctx)
	if err != nil {
		return err
	}
	d := &drawing{year: y, schedule: s, cells: map[string]map[int][]*ent.Assignment{}, short: map[string]string{}}
	for _, a := range rows {
		t, known := y.block[a.BlockID]
		if !known {
			continue
		}
		if d.cells[a.EnrollmentID] == nil {
			d.cells[a.EnrollmentID] = map[int][]*ent.Assignment{}
		}
		d.cells[a.EnrollmentID][t] = append(d.cells[a.EnrollmentID][t], a)
		d.used(a)
	}
	d.shorten()
	return d.board(o).draw(out, o.Width)
}

// A drawing is a schedule on its way to a board.
type drawing struct {
	*year
	schedule  *ent.Schedule
	cells     map[string]map[int][]*ent.Assignment // by enrollment and block
	rotations []*ent.Rotation                      // that occur
	options   []*ent.OffsiteOption
	short     map[string]string // cell by identifier
	leave     bool              // occurs
	elsewhere bool
}

// used remembers what the legend has to explain.
func (d *drawing) used(a *ent.Assignment) {
	if a.OffsiteOptionID != nil {
		for _, o := range d.year.options {
			if o.ID == *a.OffsiteOptionID && !slices.Contains(d.options, o) {
				d.options = append(d.options, o)
			}
		}
		return
	}
	for _, r := range d.year.rotations {
		if r.ID == a.RotationID && !slices.Contains(d.rotations, r) {
			d.rotations = append(d.rotations, r)
		}
	}
}

// shorten finds a short name for everything that occurs. An off-site stay has the name of the
// rotation that it counts as behind an @.
func (d *drawing) shorten() {
	slices.SortFunc(d.rotations, func(a, b *ent.Rotation) int {
		return cmp.Or(cmp.Compare(kindOrder(a), kindOrder(b)), cmp.Compare(a.Title, b.Title))
	})
	slices.SortFunc(d.options, func(a, b *ent.OffsiteOption) int { return cmp.Compare(a.Title, b.Title) })
	var titles []string
	for _, r := range d.rotations {
		titles = append(titles, r.Title)
	}
	for i, name := range shortNames(titles) {
		d.short[d.rotations[i].ID] = name
	}
	taken := map[string]bool{}
	for _, o := range d.options {
		name := d.short[o.RotationID]
		if name == "" || taken[name] {
			name = shortName(o.Title, taken)
		}
		taken[name] = true
		d.short[o.ID] = "@" + name
	}
}

func kindOrder(r *ent.Rotation) int {
	return slices.Index([]string{"CORE", "CLINICAL", "ELECTIVE", "RESEARCH", "CONFERENCE", "VACATION"}, string(r.Kind))
}

func (d *drawing) board(o TableOptions) *board {
	b := &board{head: d.head(), foot: []string{d.verdict()}}
	for _, c := range d.calendar {
		b.columns = append(b.columns, heading(d.kind, c))
	}
	wishes := false
	for _, e := range d.enrollments {
		granted, all := d.wishes(e)
		row := boardRow{name: e.Edges.Fellow.Name, cells: d.row(e)}
		if all > 0 {
			wishes = true
			row.last = fmt.Sprintf("%d of %d", granted, all)
		}
		b.rows = append(b.rows, row)
	}
	if wishes {
		b.last = "wishes"
	}
	if o.Mentors {
		b.groups = append(b.groups, d.faculty())
	}
	b.legend = d.legend()
	return b
}

// heading is what stands over a block: the month under its year, or the block's number under its month.
func heading(kind calendar.Kind, b calendar.Block) column {
	month := b.From.Month().String()[:3]
	if kind == calendar.Months {
		return column{above: strconv.Itoa(b.From.Year()), name: month}
	}
	return column{above: month, name: strconv.Itoa(b.Number)}
}

// head names the program and the year.
func (d *drawing) head() []string {
	title := d.program.Title
	if d.program.Institution != "" {
		title += ", " + d.program.Institution
	}
	first, last := d.StartsOn, d.EndsOn
	return []string{title, fmt.Sprintf("%s, %s to %s", d.Title, first.Human(), last.Human())}
}

// verdict is one line: which schedule, how good, and how long it took.
func (d *drawing) verdict() string {
	s := d.schedule
	line := strings.ToUpper(string(s.State[:1])) + strings.ToLower(string(s.State[1:]))
	if s.Title != "" && !strings.HasPrefix(s.Title, line) {
		line += fmt.Sprintf(" %q", s.Title)
	} else {
		line += fmt.Sprintf(" %d", s.Number)
	}
	run := s.Edges.Run
	if run == nil {
		return line
	}
	line += ": " + strings.ToLower(string(run.Status))
	switch {
	case run.Status == optimizationrun.StatusOPTIMAL:
		line += ", proved that no schedule is better"
	case s.Gap != nil:
		line += ", no schedule is more than " + percentOf(*s.Gap) + " better"
	}
	if s.Objective != nil {
		line += fmt.Sprintf("; %.0f points", *s.Objective)
		if s.Gap != nil {
			line += ", gap " + percentOf(*s.Gap)
		}
	}
	if run.StartedAt != nil && run.EndedAt != nil {
		line += ", " + inWords(run.EndedAt.Sub(*run.StartedAt))
	}
	return line
}

// inWords rounds a time to what people care about.
func inWords(d time.Duration) string {
	switch {
	case d < 10*time.Second:
		return fmt.Sprintf("%.1f s", d.Seconds())
	case d < 2*time.Minute:
		return fmt.Sprintf("%.0f s", d.Seconds())
	}
	return fmt.Sprintf("%.0f min", d.Minutes())
}

// row is one fellow's year in cells.
func (d *drawing) row(e *ent.Enrollment) []string {
	cells := make([]string, len(d.blocks))
	p, ok := d.present(e)
	for t := range cells {
		held := d.cells[e.ID][t]
		switch {
		case len(held) > 0:
			var parts []string
			for _, a := range held {
				parts = append(parts, d.cell(a))
			}
			cells[t] = strings.Join(slices.Compact(parts), "/")
		case !ok || t < p.first || t > p.last:
			cells[t] = cellOutside
		case p.share[t] == 0:
			cells[t], d.elsewhere = cellElse, true
		case slices.Contains(p.leave, t):
			cells[t], d.leave = cellLeave, true
		default:
			cells[t] = "?"
		}
	}
	return cells
}

func (d *drawing) cell(a *ent.Assignment) string {
	if a.OffsiteOptionID != nil {
		return d.short[*a.OffsiteOptionID]
	}
	return d.short[a.RotationID]
}

// legend says what the cells mean: the rotations at home, and beside them everything else.
func (d *drawing) legend() [2][]legendRow {
	var home, other []legendRow
	for _, r := range d.rotations {
		home = append(home, legendRow{d.short[r.ID], r.Title})
	}
	for _, o := range d.options {
		meaning := o.Title
		if place := o.Edges.Site; place != nil {
			meaning += " (" + cmp.Or(place.City, place.Title) + ")"
		}
		other = append(other, legendRow{d.short[o.ID], meaning})
	}
	if len(d.options) > 0 {
		other = append(other, legendRow{"@", "off-site"})
	}
	if d.leave {
		other = append(other, legendRow{cellLeave, "approved leave"})
	}
	if d.elsewhere {
		other = append(other, legendRow{cellElse, "at another program"})
	}
	return [2][]legendRow{home, other}
}

// wishes counts the standing wishes of a fellow, and those that came true.
func (d *drawing) wishes(e *ent.Enrollment) (granted, all int) {
	for _, w := range e.Edges.Wishes {
		if w.ArchivedAt != nil || w.WithdrawnAt != nil {
			continue
		}
		all++
		if d.granted(e, w) {
			granted++
		}
	}
	return granted, all
}

func (d *drawing) granted(e *ent.Enrollment, w *ent.Wish) bool {
	does := func(t int) bool {
		return slices.ContainsFunc(d.cells[e.ID][t], func(a *ent.Assignment) bool {
			if w.Kind == wish.KindOFFSITE_OPTION {
				return w.OffsiteOptionID != nil && a.OffsiteOptionID != nil && *a.OffsiteOptionID == *w.OffsiteOptionID
			}
			return w.RotationID != nil && a.RotationID == *w.RotationID
		})
	}
	switch w.Kind {
	case wish.KindROTATION_IN_BLOCK, wish.KindAVOID_IN_BLOCK:
		if w.BlockID == nil {
			return false
		}
		t, known := d.block[*w.BlockID]
		return known && does(t) == (w.Kind == wish.KindROTATION_IN_BLOCK)
	}
	for t := range d.blocks {
		if does(t) {
			return true
		}
	}
	return false
}

// faculty has a row for each mentor: fellows of capacity, and nothing where nobody is supervised.
func (d *drawing) faculty() boardPart {
	part := boardPart{title: "Mentors: fellows of capacity"}
	load := map[string]map[int]int{}
	for _, row := range d.cells {
		for t, held := range row {
			for _, a := range held {
				if a.MentorID == nil {
					continue
				}
				if load[*a.MentorID] == nil {
					load[*a.MentorID] = map[int]int{}
				}
				load[*a.MentorID][t]++
			}
		}
	}
	for _, m := range d.mentors {
		capacity := mentorCapacity(m, d.calendar, d.block)
		row := boardRow{name: m.Name, cells: make([]string, len(d.blocks))}
		for t := range row.cells {
			switch n := load[m.ID][t]; {
			case n > 0:
				row.cells[t] = fmt.Sprintf("%d/%d", n, capacity[t])
			case capacity[t] == 0:
				row.cells[t] = "away"
			default:
				row.cells[t] = "·"
			}
		}
		part.rows = append(part.rows, row)
	}
	return part
}

package draft

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
	"github.com/fellowplan/fellowplan/ent/schedulelock"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/optimizer/problem"
)

// A place is one block of one fellow, by the problem's names.
type place struct {
	fellow string
	block  int
}

// A cell is what stands in a place, by the problem's names.
type cell struct {
	activity string // "" for nothing
	mentor   string // "" for nobody
	percent  int
	pinned   bool
	reason   string // why it is pinned
}

// A grid is a stored schedule laid out for the optimizer.
type grid struct {
	snap   *planner.Snapshot
	stored *ent.Schedule
	cells  map[place]cell
	// rows are the assignments behind the cells, the largest part first where a block is shared.
	rows       map[place][]*ent.Assignment
	unread     []Unread
	exceptions []*ent.ScheduleException
	locks      []*ent.ScheduleLock
	// freeze is the day before which everything stays as it was published; nil for none. The
	// year says one, and so may the run that made the schedule.
	freeze *civil.Date
}

// Unread is an assignment that the rules cannot judge as it stands.
type Unread struct {
	AssignmentID, EnrollmentID, BlockID string
	Sentence                            string
	// Gone says that nothing of it was judged: what it names is not in use any more.
	Gone bool
}

// layOut reads the cells of schedules of one year. Whoever calls has made sure of the viewer's
// rights: the rows are read whole, whoever asks.
func layOut(ctx context.Context, client *ent.Client, snap *planner.Snapshot, schedules ...*ent.Schedule) (map[string]*grid, error) {
	ctx = access.System(ctx)
	out := map[string]*grid{}
	ids := make([]string, len(schedules))
	var runs []string
	for i, s := range schedules {
		ids[i] = s.ID
		out[s.ID] = &grid{snap: snap, stored: s, cells: map[place]cell{}, rows: map[place][]*ent.Assignment{}, freeze: snap.Year.FreezeBefore}
		if s.RunID != nil {
			runs = append(runs, *s.RunID)
		}
	}
	made, err := client.OptimizationRun.Query().Where(optimizationrun.IDIn(runs...)).
		Select(optimizationrun.FieldID, optimizationrun.FieldFreezeBefore).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, g := range out {
		for _, run := range made {
			if f := run.FreezeBefore; f != nil && is(g.stored.RunID, run.ID) && (g.freeze == nil || g.freeze.Before(*f)) {
				g.freeze = f
			}
		}
	}
	rows, err := client.Assignment.Query().Where(assignment.ScheduleIDIn(ids...), assignment.ArchivedAtIsNil()).
		Order(ent.Desc(assignment.FieldPercent), ent.Asc(assignment.FieldPart, assignment.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		out[row.ScheduleID].put(row)
	}
	exceptions, err := client.ScheduleException.Query().Where(scheduleexception.ScheduleIDIn(ids...), scheduleexception.ArchivedAtIsNil()).
		Order(scheduleexception.ByCreatedAt(), scheduleexception.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range exceptions {
		out[e.ScheduleID].exceptions = append(out[e.ScheduleID].exceptions, e)
	}
	locks, err := client.ScheduleLock.Query().Where(schedulelock.ScheduleIDIn(ids...), schedulelock.ArchivedAtIsNil()).
		Order(schedulelock.ByCreatedAt(), schedulelock.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, l := range locks {
		out[l.ScheduleID].locks = append(out[l.ScheduleID].locks, l)
	}
	for _, g := range out {
		for at, c := range g.cells {
			if g.happened(at, c.activity) {
				a := g.rows[at][0]
				g.unread = append(g.unread, Unread{AssignmentID: a.ID, EnrollmentID: a.EnrollmentID, BlockID: a.BlockID, Sentence: fmt.Sprintf(
					"%s has %s in %s, as it was published, and does not work then by the program of today: it is over, and the rules pass over it",
					g.who(at.fellow), g.what(c.activity), g.when(at.block))})
			}
		}
		slices.SortFunc(g.unread, func(a, b Unread) int { return cmp.Compare(a.AssignmentID, b.AssignmentID) })
	}
	return out, nil
}

// put lays one assignment into its place, and says what of it the problem has no words for.
func (g *grid) put(a *ent.Assignment) {
	miss := func(gone bool, format string, args ...any) {
		g.unread = append(g.unread, Unread{
			AssignmentID: a.ID, EnrollmentID: a.EnrollmentID, BlockID: a.BlockID,
			Sentence: fmt.Sprintf(format, args...), Gone: gone,
		})
	}
	fellow, ok := g.snap.FellowOf(a.EnrollmentID)
	if !ok {
		miss(true, "an assignment is of somebody whom the year no longer plans: clear it, or restore the enrollment")
		return
	}
	t, ok := g.snap.BlockOf(a.BlockID)
	if !ok {
		miss(true, "an assignment of %s is in a block that the calendar no longer has: clear it", g.who(fellow))
		return
	}
	at := place{fellow, t}
	g.rows[at] = append(g.rows[at], a)
	activity, ok := g.snap.ActivityOf(a.RotationID, a.OffsiteOptionID)
	if !ok {
		miss(true, "%s has something in %s that is no longer in use: assign something else, or clear it", g.who(fellow), g.when(t))
		return
	}
	if other, taken := g.cells[at]; taken {
		miss(false, "%s shares %s between several assignments: the rules judge %s alone, as if it filled the block", g.who(fellow), g.when(t), g.what(other.activity))
		return
	}
	c := cell{activity: activity, percent: a.Percent, pinned: a.Pinned, reason: a.PinReason}
	if a.MentorID != nil {
		if c.mentor, ok = g.snap.MentorOf(*a.MentorID); !ok {
			miss(false, "the mentor of %s in %s is no longer in use: the rules see nobody", g.who(fellow), g.when(t))
		}
	}
	if usual := g.snap.Percent(fellow, t); a.Percent != usual && len(g.rows[at]) == 1 {
		miss(false, "%s spends %d %% of %s on %s, and the enrollment says %d %%: the rules count by the enrollment", g.who(fellow), a.Percent, g.when(t), g.what(activity), usual)
	}
	g.cells[at] = c
}

// schedule is the grid as the optimizer's answer, with other cells in it where over says so.
func (g *grid) schedule(cells map[place]cell) *problem.Schedule {
	p := g.snap.Problem
	out := &problem.Schedule{Rows: map[string]problem.Row{}, Mentors: map[string]problem.Row{}}
	for i := range p.Fellows {
		id := p.Fellows[i].ID
		out.Rows[id], out.Mentors[id] = make(problem.Row, p.Blocks.Count), make(problem.Row, p.Blocks.Count)
	}
	for at, c := range cells {
		if !g.happened(at, c.activity) {
			out.Rows[at.fellow][at.block], out.Mentors[at.fellow][at.block] = c.activity, c.mentor
		}
	}
	return out
}

// missing are the places in which a fellow works and has nothing to do, fellow by fellow.
func missing(p *problem.Problem, s *problem.Schedule) []place {
	var out []place
	for i := range p.Fellows {
		f := &p.Fellows[i]
		first, last := f.Window(p.Blocks.Count)
		for t := first; t <= last; t++ {
			if s.Rows[f.ID][t] == "" && !slices.Contains(f.Leave, t) {
				out = append(out, place{f.ID, t})
			}
		}
	}
	return out
}

// Names for sentences.

func (g *grid) who(fellow string) string {
	for i := range g.snap.Problem.Fellows {
		if f := &g.snap.Problem.Fellows[i]; f.ID == fellow {
			return cmp.Or(f.Name, f.ID)
		}
	}
	return fellow
}

func (g *grid) when(t int) string { return g.snap.Blocks[t].Title }

func (g *grid) what(activity string) string { return titleOf(g.snap.Problem, activity) }

func titleOf(p *problem.Problem, activity string) string {
	for i := range p.Rotations {
		if p.Rotations[i].ID == activity {
			return cmp.Or(p.Rotations[i].Title, activity)
		}
	}
	for i := range p.Sites {
		if p.Sites[i].ID == activity {
			return cmp.Or(p.Sites[i].Title, activity)
		}
	}
	if activity == "" {
		return "nothing"
	}
	return activity
}

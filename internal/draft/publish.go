package draft

import (
	"context"
	"fmt"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// shownReasons bounds how many breaches a refusal lists.
const shownReasons = 20

// PublishInput says which draft shall hold.
type PublishInput struct {
	ScheduleID      string
	ExpectedVersion *int   // as it was read; nil does not ask
	InsteadOf       string // the schedule that is believed to hold now; "" takes the one that the draft was made from
	Note            string // for those who read it
	Reason          string // for the log of changes
}

// Readiness is whether a draft can be published as it is, and what is in the way.
type Readiness struct {
	Ready     bool
	Reasons   []string // sentences
	Approvals Approvals
}

// ApprovalsNeeded counts the words that the year asks for, and those of the other programs of fellows.
func (r *Readiness) ApprovalsNeeded() int { return r.Approvals.Needed }

// ApprovalsHave counts those that are there for the draft as it is now.
func (r *Readiness) ApprovalsHave() int { return r.Approvals.Have }

// Awaited says whose word is missing, in sentences.
func (r *Readiness) Awaited() []string { return r.Approvals.Awaited }

// Readiness looks at drafts as publishing would. Those that the viewer may not judge are absent.
func (s *Service) Readiness(ctx context.Context, client *ent.Client, scheduleIDs []string) (map[string]*Readiness, error) {
	grids, err := s.grids(ctx, client, scheduleIDs)
	if err != nil {
		return nil, err
	}
	out := map[string]*Readiness{}
	for id, g := range grids {
		if out[id], err = g.readiness(ctx, client); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// readiness judges the draft by today's program, and counts approvals.
func (g *grid) readiness(ctx context.Context, client *ent.Client) (*Readiness, error) {
	r := &Readiness{}
	say := func(format string, args ...any) { r.Reasons = append(r.Reasons, fmt.Sprintf(format, args...)) }
	switch of := g.stored; {
	case of.ArchivedAt != nil:
		say("Schedule %d is put away: take another one, or make a draft from it (createDraft).", of.Number)
	case of.State == schedule.StatePUBLISHED:
		say("Schedule %d holds already.", of.Number)
	case of.State == schedule.StateARCHIVED:
		say("Schedule %d was published before: bring it back with rollBackSchedule.", of.Number)
	case len(g.rows) == 0:
		say("Schedule %d is empty: fill it before it is published.", of.Number)
	}
	if len(r.Reasons) == 0 {
		r.Reasons = append(r.Reasons, g.faults()...)
	}
	counted, err := approvals(ctx, client, g.stored, g.snap.Year)
	if err != nil {
		return nil, err
	}
	r.Approvals = *counted
	if g.stored.State == schedule.StateDRAFT {
		r.Reasons = append(r.Reasons, counted.Awaited...)
	}
	r.Ready = len(r.Reasons) == 0
	return r, nil
}

// faults are what today's program has against the cells: breaches without an exception, cells
// that the rules cannot read, gaps, and a past that is not what was published.
func (g *grid) faults() []string {
	var out []string
	for _, u := range g.unread {
		if u.Gone {
			out = append(out, sentence(u.Sentence))
		}
	}
	c := g.check()
	if !g.stored.Partial {
		for _, m := range c.Missing {
			out = append(out, m.Sentence)
		}
	}
	for i := range c.Breaches {
		if b := &c.Breaches[i]; b.offends() && !(b.Open && g.stored.Partial) {
			out = append(out, b.Sentence)
		}
	}
	for _, at := range g.changesThePast() {
		out = append(out, g.thawed(at, g.cells[at].activity)+" The past is frozen: change it back, or change it by hand with a reason (force).")
	}
	if n := len(out); n > shownReasons {
		out = append(out[:shownReasons], fmt.Sprintf("There are %d more reasons; the check of the schedule lists them all.", n-shownReasons))
	}
	return out
}

// sentence begins a sentence with a capital and ends it with a full stop.
func sentence(s string) string {
	if s == "" {
		return s
	}
	if c := s[0]; 'a' <= c && c <= 'z' {
		s = string(c-'a'+'A') + s[1:]
	}
	if last := s[len(s)-1]; last != '.' {
		s += "."
	}
	return s
}

// Publish makes a draft the schedule that holds, and archives the one that held before, in one
// transaction: a year has one that holds, before and after. The draft is judged by today's
// program: breaches without an exception refuse it, and so do gaps and missing approvals.
func (s *Service) Publish(ctx context.Context, in PublishInput) (*ent.Schedule, error) {
	var of *ent.Schedule
	changed := false
	err := s.change(ctx, in.Reason, func(ctx context.Context, tx *ent.Tx) (err error) {
		if of, err = find(ctx, tx.Client(), "input.id", in.ScheduleID); err != nil {
			return err
		}
		if !directs(ctx, of.ProgramID) {
			return fault.New(fault.Forbidden, "only the director of the program may publish a schedule")
		}
		if err := fresh(ctx, tx.Client(), of, in.ExpectedVersion); err != nil {
			return err
		}
		if of.State == schedule.StatePUBLISHED && of.ArchivedAt == nil {
			return nil // twice is harmless
		}
		held, err := s.expected(ctx, tx.Client(), of, in.InsteadOf)
		if err != nil {
			return err
		}
		if err := s.ready(ctx, tx.Client(), of); err != nil {
			return err
		}
		changed = true
		return s.hold(ctx, tx, of, held, in.Note)
	})
	if err != nil {
		return nil, err
	}
	if changed {
		s.tell(ctx, Published, of.ProgramID, of.ID)
	}
	return s.client.Schedule.Get(ctx, of.ID)
}

// ready refuses a draft that cannot be published as it is.
func (s *Service) ready(ctx context.Context, client *ent.Client, of *ent.Schedule) error {
	snap, err := takeYear(ctx, client, of.AcademicYearID)
	if err != nil {
		return err
	}
	grids, err := layOut(ctx, client, snap, of)
	if err != nil {
		return err
	}
	r, err := grids[of.ID].readiness(ctx, client)
	if err != nil {
		return err
	}
	var list fault.List
	for _, why := range r.Reasons {
		list = append(list, fault.At(fault.Precondition, "input.id", "%s", why))
	}
	return list.Or()
}

// expected finds the schedule that holds, nil for none, and refuses when it is another one than
// whoever publishes believes: somebody was faster.
func (s *Service) expected(ctx context.Context, client *ent.Client, of *ent.Schedule, insteadOf string) (*ent.Schedule, error) {
	held, err := holding(ctx, client, of.AcademicYearID)
	switch {
	case err != nil:
		return nil, err
	case insteadOf != "" && held == nil:
		return nil, fault.At(fault.Conflict, "input.insteadOf", "no schedule of the year holds: leave insteadOf out")
	case insteadOf != "" && held.ID != insteadOf:
		return nil, overtaken("input.insteadOf", held)
	case insteadOf == "" && held != nil && of.BasedOnID != nil && *of.BasedOnID != held.ID && held.PublishedAt != nil && held.PublishedAt.After(of.CreatedAt):
		// A draft that was made from another schedule is not meant to take the place of what somebody has published since.
		return nil, overtaken("input.id", held)
	}
	return held, nil
}

// holding is the schedule of a year that holds; nil without one.
func holding(ctx context.Context, client *ent.Client, yearID string) (*ent.Schedule, error) {
	held, err := client.Schedule.Query().
		Where(schedule.AcademicYearID(yearID), schedule.StateEQ(schedule.StatePUBLISHED)).WithPublishedBy().Only(access.System(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return held, err
}

// overtaken says who was first.
func overtaken(path string, held *ent.Schedule) *fault.Fault {
	by, at := "somebody", held.UpdatedAt
	if a := held.Edges.PublishedBy; a != nil {
		by = a.Name
	}
	if held.PublishedAt != nil {
		at = *held.PublishedAt
	}
	return fault.At(fault.Conflict, path,
		"%s published schedule %d (%s) on %s, which was not known here: compare the two, and publish with insteadOf: %q if this one shall hold all the same",
		by, held.Number, held.Title, said(at), held.ID)
}

// hold makes a schedule the one that holds. Who may not publish is refused by the access rules.
func (s *Service) hold(ctx context.Context, tx *ent.Tx, of, before *ent.Schedule, note string) error {
	if before != nil {
		if err := tx.Schedule.UpdateOneID(before.ID).SetState(schedule.StateARCHIVED).Exec(ctx); err != nil {
			return err
		}
	}
	u := tx.Schedule.UpdateOneID(of.ID).SetState(schedule.StatePUBLISHED).SetPublishedAt(s.instant()).SetPublishNote(note)
	if by := account(ctx); by != "" {
		u.SetPublishedByID(by)
	}
	return u.Exec(ctx)
}

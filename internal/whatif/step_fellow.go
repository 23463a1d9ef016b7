package whatif

import (
	"context"
	"fmt"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/planner"
)

func (c *FellowJoins) by(*planner.Facts) concern { return concern{} }

func (c *FellowJoins) facts(f *planner.Facts, path string) *fault.Fault {
	switch name := strings.TrimSpace(c.Name); {
	case name == "" || len(name) > 100:
		return fault.At(fault.BadInput, path+".name", "write a name of 1 to 100 letters")
	case f.Track(c.TrackID) == nil:
		return fault.At(fault.NotFound, path+".trackID", "the program has no track %.60q in use", c.TrackID)
	case c.StartsOn != nil && c.EndsOn != nil && c.EndsOn.Before(*c.StartsOn):
		return fault.At(fault.BadInput, path+".endsOn", "the last day, %s, is before the first, %s: change one of them", c.EndsOn.Human(), c.StartsOn.Human())
	}
	if bad := between(path+".sharePercent", c.SharePercent, 1, 100); bad != nil {
		return bad
	}
	year := f.Year()
	code := c.code(f)
	f.Enroll(&ent.Enrollment{
		ID: "new-" + code, ProgramID: year.ProgramID, FellowID: "new-" + code, AcademicYearID: year.ID, TrackID: c.TrackID,
		SharePercent: c.SharePercent, StartsOn: c.StartsOn, EndsOn: c.EndsOn,
		Edges: ent.EnrollmentEdges{Fellow: &ent.Fellow{ID: "new-" + code, ProgramID: year.ProgramID, Code: code, Name: c.Name}},
	})
	return nil
}

// code is a short name that no other fellow of the year has: "new-fellow", "new-fellow-2".
func (c *FellowJoins) code(f *planner.Facts) string {
	taken := map[string]bool{}
	for _, e := range f.Enrollments() {
		taken[e.Edges.Fellow.Code] = true
	}
	for n := 1; ; n++ {
		code := "new-fellow"
		if n > 1 {
			code = fmt.Sprintf("new-fellow-%d", n)
		}
		if !taken[code] {
			return code
		}
	}
}

func (c *FellowJoins) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	f, err := tx.Fellow.Create().SetProgramID(at.programID).SetCode(c.code(at.facts())).SetName(c.Name).Save(ctx)
	if err != nil {
		return err
	}
	return tx.Enrollment.Create().SetProgramID(at.programID).SetFellowID(f.ID).SetAcademicYearID(at.yearID).SetTrackID(c.TrackID).
		SetSharePercent(c.SharePercent).SetNillableStartsOn(c.StartsOn).SetNillableEndsOn(c.EndsOn).Exec(ctx)
}

func (c *FellowJoins) says(n *names) string {
	text := fmt.Sprintf("%s joins", c.Name)
	if t := n.f.Track(c.TrackID); t != nil {
		text += " the track " + t.Title
	}
	if c.StartsOn != nil {
		text += " on " + c.StartsOn.Human()
	}
	return text + "."
}

func (c *FellowLeaves) by(*planner.Facts) concern { return concern{} }

func (c *FellowLeaves) facts(f *planner.Facts, path string) *fault.Fault {
	e, bad := enrolled(f, path, c.EnrollmentID)
	if bad != nil {
		return bad
	}
	year := f.Year()
	begins := year.StartsOn
	if e.StartsOn != nil {
		begins = *e.StartsOn
	}
	if c.From == nil || !c.From.After(begins) {
		f.Dismiss(e.ID)
		return nil
	}
	if c.From.After(year.EndsOn) {
		return fault.At(fault.BadInput, path+".from", "%s is after the end of the year, %s", c.From.Human(), year.EndsOn.Human())
	}
	last := c.From.AddDays(-1)
	e.EndsOn = &last
	return nil
}

func (c *FellowLeaves) enter(ctx context.Context, tx *ent.Tx, at *entering) error {
	e := at.facts().Enrollment(c.EnrollmentID)
	if e == nil {
		return fault.At(fault.NotFound, "input.id", "the fellow who was to leave is no longer in the year")
	}
	begins := at.facts().Year().StartsOn
	if e.StartsOn != nil {
		begins = *e.StartsOn
	}
	if c.From == nil || !c.From.After(begins) {
		return tx.Enrollment.UpdateOneID(e.ID).SetArchivedAt(at.now).Exec(ctx)
	}
	return tx.Enrollment.UpdateOneID(e.ID).SetEndsOn(c.From.AddDays(-1)).Exec(ctx)
}

func (c *FellowLeaves) says(n *names) string {
	if c.From == nil {
		return fmt.Sprintf("%s is not in the program.", n.who(c.EnrollmentID))
	}
	return fmt.Sprintf("%s leaves on %s.", n.who(c.EnrollmentID), c.From.Human())
}

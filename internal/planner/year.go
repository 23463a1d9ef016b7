package planner

import (
	"cmp"
	"context"
	"slices"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/assignment"
	"github.com/fellowplan/fellowplan/ent/block"
	"github.com/fellowplan/fellowplan/ent/coverage"
	"github.com/fellowplan/fellowplan/ent/enrollment"
	"github.com/fellowplan/fellowplan/ent/fellowpair"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/offsiteoption"
	requirements "github.com/fellowplan/fellowplan/ent/requirement"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/calendar"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// A year is everything that the program says about one academic year, as it is stored. What
// is archived is absent. All lists are in an order that does not depend on identifiers.
type year struct {
	*ent.AcademicYear
	program     *ent.Program
	blocks      []*ent.Block     // by number
	calendar    []calendar.Block // the same blocks
	kind        calendar.Kind    // what the calendar's blocks are
	block       map[string]int   // position by identifier
	rotations   []*ent.Rotation  // by code, with prerequisites, successions and mentors
	options     []*ent.OffsiteOption
	mentors     []*ent.Mentor
	tracks      []*ent.Track // by code, with requirements by position
	enrollments []*ent.Enrollment
	coverages   []*ent.Coverage
	pairs       []*ent.FellowPair
	settings    []*ent.RuleSetting
	earlier     []*ent.Assignment // published, of earlier years, with enrollment and block
	published   []*ent.Assignment // of this year's published schedule
}

// readYear reads a year with a number of statements that does not depend on its size.
func readYear(ctx context.Context, client *ent.Client, id string) (*year, error) {
	row, err := client.AcademicYear.Query().Where(academicyear.ID(id)).WithProgram().
		WithBlocks(byNumber).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.At(fault.NotFound, "input.academicYearID", "there is no academic year %q", id)
	case err != nil:
		return nil, err
	}
	y := calendarOf(row)
	y.program = row.Edges.Program
	for _, read := range []func(context.Context, *ent.Client) error{
		y.readCurriculum, y.readFaculty, y.readOffsite, y.readPeople, y.readSettings, y.readSchedules,
	} {
		if err := read(ctx, client); err != nil {
			return nil, err
		}
	}
	return y, nil
}

// calendarOf is a year with its calendar and nothing else; its blocks have been read with it.
func calendarOf(row *ent.AcademicYear) *year {
	y := &year{AcademicYear: row, blocks: row.Edges.Blocks, block: map[string]int{}}
	for i, b := range y.blocks {
		y.block[b.ID] = i
		y.calendar = append(y.calendar, calendar.Block{Number: b.Number, Title: b.Title, Span: calendar.Span{From: b.StartsOn, To: b.EndsOn}})
	}
	y.kind = usualKind(calendar.Kind(y.Calendar), y.calendar)
	return y
}

// byNumber reads the blocks that are in use, in the order of the calendar.
func byNumber(q *ent.BlockQuery) { q.Where(block.ArchivedAtIsNil()).Order(block.ByNumber()) }

func (y *year) readCurriculum(ctx context.Context, client *ent.Client) (err error) {
	y.rotations, err = client.Rotation.Query().
		Where(rotation.ProgramID(y.ProgramID), rotation.ArchivedAtIsNil()).Order(rotation.ByCode()).
		WithPrerequisites().WithNotFollowedBy().All(ctx)
	if err != nil {
		return err
	}
	y.tracks, err = client.Track.Query().
		Where(track.ProgramID(y.ProgramID), track.ArchivedAtIsNil()).Order(track.ByCode()).
		WithRequirements(func(q *ent.RequirementQuery) {
			q.Where(requirements.ArchivedAtIsNil()).Order(requirements.ByPosition(), requirements.ByCode()).WithRotations()
		}).All(ctx)
	if err != nil {
		return err
	}
	y.coverages, err = client.Coverage.Query().
		Where(coverage.AcademicYearID(y.ID), coverage.ArchivedAtIsNil()).All(ctx)
	return err
}

func (y *year) readFaculty(ctx context.Context, client *ent.Client) (err error) {
	y.mentors, err = client.Mentor.Query().
		Where(mentor.ProgramID(y.ProgramID), mentor.ArchivedAtIsNil()).Order(mentor.ByCode()).
		WithRotations().WithAbsences().WithCapacities().All(ctx)
	return err
}

func (y *year) readOffsite(ctx context.Context, client *ent.Client) (err error) {
	y.options, err = client.OffsiteOption.Query().
		Where(offsiteoption.ProgramID(y.ProgramID), offsiteoption.ArchivedAtIsNil()).Order(offsiteoption.ByCode()).
		WithSite(func(q *ent.SiteQuery) { q.WithAgreements() }).WithOffsiteSlots().All(ctx)
	return err
}

func (y *year) readPeople(ctx context.Context, client *ent.Client) (err error) {
	y.enrollments, err = client.Enrollment.Query().
		Where(enrollment.AcademicYearID(y.ID), enrollment.ArchivedAtIsNil()).
		WithFellow(func(q *ent.FellowQuery) { q.WithProgram() }).
		WithBlockShares().WithCredits().WithWishes().WithLeaves().WithOffsiteRequests().WithElectiveRequests().WithPins().All(ctx)
	if err != nil {
		return err
	}
	y.enrollments = slices.DeleteFunc(y.enrollments, func(e *ent.Enrollment) bool {
		return e.Edges.Fellow == nil || e.Edges.Fellow.ArchivedAt != nil
	})
	slices.SortFunc(y.enrollments, func(a, b *ent.Enrollment) int {
		f, g := a.Edges.Fellow, b.Edges.Fellow
		return cmp.Or(cmp.Compare(f.Code, g.Code), cmp.Compare(homeCode(f), homeCode(g)))
	})
	y.pairs, err = client.FellowPair.Query().
		Where(fellowpair.AcademicYearID(y.ID), fellowpair.ArchivedAtIsNil()).All(ctx)
	return err
}

// homeCode is the code of the program that a fellow belongs to.
func homeCode(f *ent.Fellow) string {
	if f.Edges.Program == nil {
		return f.ProgramID
	}
	return f.Edges.Program.Code
}

func (y *year) readSettings(ctx context.Context, client *ent.Client) (err error) {
	y.settings, err = client.RuleSetting.Query().
		Where(rulesetting.ProgramID(y.ProgramID), rulesetting.ArchivedAtIsNil(),
			rulesetting.Or(rulesetting.AcademicYearIDIsNil(), rulesetting.AcademicYearID(y.ID))).
		Order(rulesetting.ByRule()).All(ctx)
	return err
}

// readSchedules reads what is published: of earlier years, because it is done, and of this one,
// because a new plan may have to stay near it.
func (y *year) readSchedules(ctx context.Context, client *ent.Client) error {
	published, err := client.Schedule.Query().
		Where(schedule.ProgramID(y.ProgramID), schedule.StateEQ(schedule.StatePUBLISHED)).
		WithAcademicYear().All(ctx)
	if err != nil {
		return err
	}
	var now, before []string
	for _, s := range published {
		switch other := s.Edges.AcademicYear; {
		case s.AcademicYearID == y.ID:
			now = append(now, s.ID)
		case other != nil && other.StartsOn.Before(y.StartsOn):
			before = append(before, s.ID)
		}
	}
	if len(now) > 0 {
		y.published, err = client.Assignment.Query().
			Where(assignment.ScheduleIDIn(now...), assignment.ArchivedAtIsNil()).All(ctx)
		if err != nil {
			return err
		}
	}
	if len(before) > 0 && len(y.enrollments) > 0 {
		fellows := make([]string, len(y.enrollments))
		for i, e := range y.enrollments {
			fellows[i] = e.FellowID
		}
		y.earlier, err = client.Assignment.Query().
			Where(assignment.ScheduleIDIn(before...), assignment.FellowIDIn(fellows...), assignment.ArchivedAtIsNil()).
			WithEnrollment().WithBlock(func(q *ent.BlockQuery) { q.WithAcademicYear() }).All(ctx)
	}
	return err
}

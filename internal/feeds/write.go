package feeds

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/calendarfeed"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/mentor"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/ent/rotation"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/site"
	"github.com/fellowplan/fellowplan/internal/ical"
	"github.com/fellowplan/fellowplan/internal/roster"
)

const (
	// keepDays is how long a year that is over stays in a calendar.
	keepDays = 400
	// mostYears bounds how many years one calendar shows.
	mostYears = 8
)

// writer is one calendar under way. The context is that of the feed's owner.
type writer struct {
	ctx     context.Context
	client  *ent.Client
	feed    *ent.CalendarFeed
	of      roster.Of
	view    ical.View
	about   string
	cal     ical.Calendar
	rosters []*roster.Roster
}

func (s *Service) write(ctx context.Context, feed *ent.CalendarFeed) (*File, error) {
	w := &writer{ctx: ctx, client: s.client, feed: feed}
	for _, step := range []func() error{w.frame, w.subject, func() error { return w.years(civil.Of(s.now())) }, w.teaching, w.call} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(w.cal.Events, func(a, b ical.Event) int { return begins(a, w.cal.Zone).Compare(begins(b, w.cal.Zone)) })
	content, err := w.cal.Bytes()
	if err != nil {
		return nil, err
	}
	return &File{Name: w.cal.Name + Extension, Content: content, Changed: w.cal.Changed}, nil
}

// begins orders events of both kinds.
func begins(e ical.Event, zone *time.Location) time.Time {
	if !e.From.IsZero() {
		return e.From
	}
	return midnight(e.Days.From, zone)
}

func midnight(d civil.Date, zone *time.Location) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, zone)
}

func (w *writer) seen(at time.Time) {
	if at.After(w.cal.Changed) {
		w.cal.Changed = at
	}
}

func (w *writer) frame() error {
	p, err := w.client.Program.Query().Where(program.ID(w.feed.ProgramID)).Only(w.ctx)
	if ent.IsNotFound(err) {
		return ErrGone
	}
	if err != nil {
		return fmt.Errorf("reading the program of a feed: %w", err)
	}
	zone, err := time.LoadLocation(p.TimeZone)
	if err != nil {
		return fmt.Errorf("the time zone of %s: %w", p.Code, err)
	}
	w.cal.Zone, w.cal.ZoneName, w.cal.About = zone, p.TimeZone, p.Title+": what is published"
	w.seen(p.UpdatedAt)
	return nil
}

// subject names the calendar after what it is about, as far as the owner sees it.
func (w *writer) subject() error {
	var changed time.Time
	var err error
	switch w.feed.Subject {
	case calendarfeed.SubjectFELLOW:
		w.of.FellowID, w.view = text(w.feed.FellowID), ical.OneFellow
		var f *ent.Fellow
		if f, err = w.client.Fellow.Query().Where(fellow.ID(w.of.FellowID)).Only(w.ctx); err == nil {
			w.cal.Name, changed = f.Name, f.UpdatedAt
		}
	case calendarfeed.SubjectMENTOR:
		w.of.MentorID, w.view = text(w.feed.MentorID), ical.OneMentor
		w.about = w.of.MentorID
		var m *ent.Mentor
		if m, err = w.client.Mentor.Query().Where(mentor.ID(w.of.MentorID)).Only(w.ctx); err == nil {
			w.cal.Name, changed = m.Name, m.UpdatedAt
		}
	case calendarfeed.SubjectROTATION:
		w.of.RotationID, w.view = text(w.feed.RotationID), ical.OneRotation
		var r *ent.Rotation
		if r, err = w.client.Rotation.Query().Where(rotation.ID(w.of.RotationID)).Only(w.ctx); err == nil {
			w.cal.Name, changed = r.Title, r.UpdatedAt
		}
	case calendarfeed.SubjectSITE:
		w.of.SiteID, w.view = text(w.feed.SiteID), ical.Everybody
		var s *ent.Site
		if s, err = w.client.Site.Query().Where(site.ID(w.of.SiteID)).Only(w.ctx); err == nil {
			w.cal.Name, changed = s.Title, s.UpdatedAt
		}
	}
	if ent.IsNotFound(err) {
		return ErrGone
	}
	w.seen(changed)
	return err
}

// years adds the sessions of every published year that is not long over.
func (w *writer) years(today civil.Date) error {
	years, err := w.client.AcademicYear.Query().Where(academicyear.ProgramID(w.feed.ProgramID), academicyear.EndsOnGTE(today.AddDays(-keepDays))).
		Order(academicyear.ByStartsOn()).Limit(mostYears).IDs(w.ctx)
	if err != nil {
		return fmt.Errorf("reading the years of a feed: %w", err)
	}
	published, err := w.client.Schedule.Query().Where(schedule.AcademicYearIDIn(years...), schedule.StateEQ(schedule.StatePUBLISHED)).
		Order(schedule.ByID()).IDs(w.ctx)
	if err != nil {
		return fmt.Errorf("reading what is published: %w", err)
	}
	for _, id := range published {
		r, err := roster.Read(w.ctx, w.client, id, w.of)
		if err != nil {
			return err
		}
		w.rosters = append(w.rosters, r)
		w.seen(r.Changed)
		w.cal.Events = append(w.cal.Events, ical.Sessions(r, w.view, w.about)...)
		if w.of.FellowID != "" {
			w.cal.Events = append(w.cal.Events, ical.Leaves(r)...)
		}
	}
	return nil
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

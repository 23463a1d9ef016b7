package export

import (
	"github.com/fellowplan/fellowplan/internal/ical"
)

// calendarFile is the schedule as a calendar: a copy of today, which nothing updates.
func calendarFile(s *source) ([]byte, error) {
	view, name := ical.Everybody, s.Program.Title+" "+s.Year.Title
	if s.of.FellowID != "" {
		view = ical.OneFellow
		if len(s.People) > 0 {
			name = s.People[0].Name + " " + s.Year.Title
		}
	}
	c := ical.Calendar{
		Name: name, About: s.standing(), Zone: s.Program.Zone, ZoneName: s.Program.ZoneName, Changed: s.Changed,
		Events: ical.Sessions(s.Roster, view, ""),
	}
	return c.Bytes()
}

// Package roster reads a stored schedule as people read it: fellows down, blocks
// across, everything by its name and with its days. It is what every file and every
// calendar is made of. It reads for the viewer of the context, so that a file shows
// no more than the viewer may see, with a number of statements that does not depend on the rows.
package roster

import (
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/calendar"
)

// MostCells bounds what is read at once: a thousand fellows and 52 blocks are half of it.
const MostCells = 100_000

// Roster is one schedule.
type Roster struct {
	Program  Program
	Year     Year
	Schedule Schedule
	Blocks   []Block    // in the order of time
	People   []Person   // by surname
	Tasks    []Task     // rotations and off-site options that somebody has, by title
	Mentors  []Mentor   // who supervise somebody, by name
	Cells    []Cell     // by person, block and part
	Empty    [][]Gap    // [person][block]: why nothing stands there
	Leaves   []Leave    // approved, as far as the viewer sees them
	Changed  time.Time  // when anything of it was last changed
	cells    [][][]Cell // [person][block]
}

// Program is the program that the schedule is of.
type Program struct {
	ID, Code, Title, Institution string
	Zone                         *time.Location
	ZoneName                     string
}

// Year is the academic year.
type Year struct {
	Title string
	calendar.Span
}

// Schedule is what is known of the schedule itself.
type Schedule struct {
	ID                 string
	Number             int
	Title, State, Note string
	Partial            bool
	PublishedAt        *time.Time
}

// Name is what people call the schedule: "Schedule 3", or "Schedule 3, After the flood".
func (s Schedule) Name() string {
	if s.Title == "" {
		return fmt.Sprintf("Schedule %d", s.Number)
	}
	return fmt.Sprintf("Schedule %d, %s", s.Number, s.Title)
}

// Block is one period of the year.
type Block struct {
	ID string
	calendar.Block
}

// Person is a fellow in the year.
type Person struct {
	EnrollmentID, FellowID          string
	Code, Name, Email, Level, Track string
	Here                            calendar.Span // the days of the enrollment in the year
}

// Task is what stands in a cell: a rotation, or an off-site option that counts as one.
type Task struct {
	RotationID, RotationCode, Rotation string // the rotation, or the one that the option counts as
	OptionID                           string // "" at home
	Code, Title, Kind                  string // of the option when there is one, the kind always of the rotation
	SiteID, Site, City                 string // where; "" when nobody said
	Outpatient, Research               *int   // percent; nil when nobody said
}

// Offsite reports whether it is spent away from home.
func (t Task) Offsite() bool { return t.OptionID != "" }

// Mentor is who supervises.
type Mentor struct{ ID, Code, Name, Email string }

// Cell is one assignment.
type Cell struct {
	Person, Block int // positions in People and Blocks
	Part, Percent int
	Task          int // position in Tasks
	Mentor        int // position in Mentors, or -1 for nobody
	Pinned        bool
	Reason        string        // why it is pinned
	Days          calendar.Span // those of the block on which the fellow is here
}

// Leave is a time when somebody is away.
type Leave struct {
	ID     string
	Person int
	Days   calendar.Span
}

// Gap is why a place is empty.
type Gap int

// The gaps.
const (
	Filled  Gap = iota
	Absent      // outside of the fellow's training, or wholly in another program
	Away        // approved leave
	Open        // nothing is assigned although something should be
	Unknown     // nothing is assigned, and whether that is on purpose is not the viewer's to see
)

// At are the cells of a person in a block, by part.
func (r *Roster) At(person, block int) []Cell { return r.cells[person][block] }

// TaskOf is the task of a cell.
func (r *Roster) TaskOf(c Cell) Task { return r.Tasks[c.Task] }

// MentorOf is the name of a cell's mentor, "" for nobody.
func (r *Roster) MentorOf(c Cell) string {
	if c.Mentor < 0 {
		return ""
	}
	return r.Mentors[c.Mentor].Name
}

// OpenPlaces counts the places in which something should be assigned and is not.
func (r *Roster) OpenPlaces() int {
	n := 0
	for _, row := range r.Empty {
		for _, g := range row {
			if g == Open {
				n++
			}
		}
	}
	return n
}

// Days is a run of days as people say it: "1 to 31 Jul 2027", "28 Jun to 25 Jul 2027", "1 Aug 2026".
func Days(s calendar.Span) string {
	switch {
	case s.From == s.To:
		return s.From.Human()
	case s.From.Year() == s.To.Year() && s.From.Month() == s.To.Month():
		return short(s.From, "2") + " to " + s.To.Human()
	case s.From.Year() == s.To.Year():
		return short(s.From, "2 Jan") + " to " + s.To.Human()
	}
	return s.String()
}

func short(d civil.Date, layout string) string {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).Format(layout)
}

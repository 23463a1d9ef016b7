package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// DocumentFormat names the layout of the JSON form. What is written under this name keeps its
// meaning; fields may be added.
const DocumentFormat = "fellowplan-schedule/1"

type jsonSchedule struct {
	Format         string           `json:"format"`
	Program        jsonProgram      `json:"program"`
	Year           jsonYear         `json:"year"`
	Schedule       jsonVersion      `json:"schedule"`
	Blocks         []jsonBlock      `json:"blocks"`
	Fellows        []jsonFellow     `json:"fellows"`
	Rotations      []jsonRotation   `json:"rotations"`
	OffsiteOptions []jsonOption     `json:"offsiteOptions"`
	Mentors        []jsonMentor     `json:"mentors"`
	Assignments    []jsonAssignment `json:"assignments"`
	Empty          []jsonEmpty      `json:"empty"`
}

type jsonProgram struct {
	Code        string `json:"code"`
	Title       string `json:"title"`
	Institution string `json:"institution"`
	TimeZone    string `json:"timeZone"`
}

type jsonYear struct {
	Title    string     `json:"title"`
	StartsOn civil.Date `json:"startsOn"`
	EndsOn   civil.Date `json:"endsOn"`
}

type jsonVersion struct {
	Number      int        `json:"number"`
	Title       string     `json:"title"`
	State       string     `json:"state"` // DRAFT, PUBLISHED, ARCHIVED
	Partial     bool       `json:"partial"`
	PublishedAt *time.Time `json:"publishedAt"`
	PublishNote string     `json:"publishNote"`
}

type jsonBlock struct {
	Number   int        `json:"number"`
	Title    string     `json:"title"`
	StartsOn civil.Date `json:"startsOn"`
	EndsOn   civil.Date `json:"endsOn"`
}

type jsonFellow struct {
	Code     string     `json:"code"`
	Name     string     `json:"name"`
	Email    string     `json:"email"`
	Level    string     `json:"level"`
	Track    string     `json:"track"`
	StartsOn civil.Date `json:"startsOn"`
	EndsOn   civil.Date `json:"endsOn"`
}

type jsonRotation struct {
	Code              string `json:"code"`
	Title             string `json:"title"`
	Kind              string `json:"kind"`
	Site              string `json:"site"`
	OutpatientPercent *int   `json:"outpatientPercent"`
	ResearchPercent   *int   `json:"researchPercent"`
}

type jsonOption struct {
	Code     string `json:"code"`
	Title    string `json:"title"`
	Rotation string `json:"rotation"` // code
	Site     string `json:"site"`
	City     string `json:"city"`
}

type jsonMentor struct {
	Code  string `json:"code"`
	Name  string `json:"name"`
	Email string `json:"email"`
}

type jsonAssignment struct {
	Fellow        string     `json:"fellow"` // code
	Block         int        `json:"block"`  // number
	Part          int        `json:"part"`
	Percent       int        `json:"percent"`
	StartsOn      civil.Date `json:"startsOn"`
	EndsOn        civil.Date `json:"endsOn"`
	Rotation      string     `json:"rotation"`      // code
	OffsiteOption string     `json:"offsiteOption"` // code, "" at home
	Mentor        string     `json:"mentor"`        // code, "" for nobody
	Pinned        bool       `json:"pinned"`
	PinReason     string     `json:"pinReason"`
}

type jsonEmpty struct {
	Fellow string `json:"fellow"`
	Block  int    `json:"block"`
	Why    string `json:"why"` // OPEN, LEAVE, NOT_HERE or UNKNOWN
}

// document is the JSON form.
func document(s *source) ([]byte, error) {
	p, y, v := s.Program, s.Year, s.Schedule
	out := jsonSchedule{
		Format:   DocumentFormat,
		Program:  jsonProgram{p.Code, p.Title, p.Institution, p.ZoneName},
		Year:     jsonYear{y.Title, y.From, y.To},
		Schedule: jsonVersion{v.Number, v.Title, v.State, v.Partial, v.PublishedAt, v.Note},
		Blocks:   []jsonBlock{}, Fellows: []jsonFellow{}, Rotations: []jsonRotation{}, OffsiteOptions: []jsonOption{}, Mentors: []jsonMentor{},
		Assignments: []jsonAssignment{}, Empty: []jsonEmpty{},
	}
	for _, b := range s.Blocks {
		out.Blocks = append(out.Blocks, jsonBlock{b.Number, b.Title, b.From, b.To})
	}
	fellows, mentors, tasks := s.jsonPeople(&out), s.jsonMentors(&out), s.jsonTasks(&out)
	for _, c := range s.Cells {
		a := tasks[c.Task]
		a.Fellow, a.Block, a.Part, a.Percent = fellows[c.Person], s.Blocks[c.Block].Number, c.Part, c.Percent
		a.StartsOn, a.EndsOn, a.Pinned, a.PinReason = c.Days.From, c.Days.To, c.Pinned, c.Reason
		if c.Mentor >= 0 {
			a.Mentor = mentors[c.Mentor]
		}
		out.Assignments = append(out.Assignments, a)
	}
	why := map[roster.Gap]string{roster.Open: "OPEN", roster.Away: "LEAVE", roster.Absent: "NOT_HERE", roster.Unknown: "UNKNOWN"}
	for i, row := range s.Empty {
		for t, gap := range row {
			if gap != roster.Filled {
				out.Empty = append(out.Empty, jsonEmpty{fellows[i], s.Blocks[t].Number, why[gap]})
			}
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(out)
	return b.Bytes(), err
}

// distinct keeps codes apart that two things share: what was archived, and fellows of another program, may have the code of something else.
type distinct map[string]bool

func (d distinct) name(code string) string {
	name := code
	for n := 2; d[name]; n++ {
		name = fmt.Sprintf("%s-%d", code, n)
	}
	d[name] = true
	return name
}

func (s *source) jsonPeople(out *jsonSchedule) []string {
	codes, taken := make([]string, len(s.People)), distinct{}
	for i, p := range s.People {
		codes[i] = taken.name(p.Code)
		out.Fellows = append(out.Fellows, jsonFellow{codes[i], p.Name, p.Email, p.Level, p.Track, p.Here.From, p.Here.To})
	}
	return codes
}

func (s *source) jsonMentors(out *jsonSchedule) []string {
	codes, taken := make([]string, len(s.Mentors)), distinct{}
	for i, m := range s.Mentors {
		codes[i] = taken.name(m.Code)
		out.Mentors = append(out.Mentors, jsonMentor{codes[i], m.Name, m.Email})
	}
	return codes
}

// jsonTasks lists rotations and options, and gives for each task what its assignments say of it.
func (s *source) jsonTasks(out *jsonSchedule) []jsonAssignment {
	rotations, options := distinct{}, distinct{}
	code := map[string]string{} // by identifier of the rotation
	said := make([]jsonAssignment, len(s.Tasks))
	for i, t := range s.Tasks {
		if code[t.RotationID] == "" {
			code[t.RotationID] = rotations.name(t.RotationCode)
			row := jsonRotation{code[t.RotationID], t.Rotation, t.Kind, t.Site, t.Outpatient, t.Research}
			if t.Offsite() {
				row.Site = "" // where the rotation itself is at home is not part of this schedule
			}
			out.Rotations = append(out.Rotations, row)
		}
		said[i].Rotation = code[t.RotationID]
		if t.Offsite() {
			said[i].OffsiteOption = options.name(t.Code)
			out.OffsiteOptions = append(out.OffsiteOptions, jsonOption{said[i].OffsiteOption, t.Title, code[t.RotationID], t.Site, t.City})
		}
	}
	return said
}

// Package sheets brings programs in from files and out to files. A file in the
// format fellowplan/1 is YAML that a coordinator can read and write: things are
// named by their codes, blocks by their titles. It is loaded as a whole, in one
// transaction, through the same service and checks as every other change, or not
// at all.
package sheets

import "github.com/fellowplan/fellowplan/civil"

// Format is the first line of every file that this package reads and writes.
const Format = "fellowplan/1"

// File is a file of programs.
type File struct {
	Format   string    `yaml:"format"`
	Programs []Program `yaml:"programs"`
}

// Program is one fellowship program with all that people describe of it.
// What the planner makes (schedules, runs, scenarios) and what happens during a
// year (evaluations, call, attendance) is not part of a file.
type Program struct {
	Code           string          `yaml:"code"`
	Title          string          `yaml:"title"`
	Institution    string          `yaml:"institution,omitempty"`
	Specialty      string          `yaml:"specialty,omitempty"`
	TimeZone       string          `yaml:"timeZone,omitempty"`
	About          string          `yaml:"about,omitempty"`
	Source         string          `yaml:"source,omitempty"`
	Sites          []Site          `yaml:"sites,omitempty"`
	Rotations      []Rotation      `yaml:"rotations,omitempty"`
	Tracks         []Track         `yaml:"tracks,omitempty"`
	Mentors        []Mentor        `yaml:"mentors,omitempty"`
	OffsiteOptions []OffsiteOption `yaml:"offsiteOptions,omitempty"`
	Fellows        []Fellow        `yaml:"fellows,omitempty"`
	RuleSettings   []RuleSetting   `yaml:"ruleSettings,omitempty"`
	AcademicYears  []AcademicYear  `yaml:"academicYears,omitempty"`
	Accounts       []Account       `yaml:"accounts,omitempty"`
}

// Site is a place where fellows work.
type Site struct {
	Code       string      `yaml:"code"`
	Title      string      `yaml:"title"`
	City       string      `yaml:"city,omitempty"`
	Region     string      `yaml:"region,omitempty"`
	Country    string      `yaml:"country,omitempty"`
	Kind       string      `yaml:"kind"`
	TimeZone   string      `yaml:"timeZone,omitempty"`
	Agreements []Agreement `yaml:"agreements,omitempty"`
}

// Agreement is the paper under which fellows may work at a site.
type Agreement struct {
	Title              string      `yaml:"title"`
	Kind               string      `yaml:"kind"`
	SignedOn           *civil.Date `yaml:"signedOn,omitempty"`
	ValidFrom          civil.Date  `yaml:"validFrom"`
	ValidTo            *civil.Date `yaml:"validTo,omitempty"`
	LeadTimeDays       int         `yaml:"leadTimeDays,omitempty"`
	MalpracticeCovered bool        `yaml:"malpracticeCovered,omitempty"`
	Note               string      `yaml:"note,omitempty"`
}

// Rotation is what a fellow does in a block.
type Rotation struct {
	Code              string         `yaml:"code"`
	Title             string         `yaml:"title"`
	Kind              string         `yaml:"kind"`
	About             string         `yaml:"about,omitempty"`
	ObjectiveRequired bool           `yaml:"objectiveRequired,omitempty"`
	SessionMin        *int           `yaml:"sessionMin,omitempty"`
	SessionMax        *int           `yaml:"sessionMax,omitempty"`
	MaxSessions       *int           `yaml:"maxSessions,omitempty"`
	NeedsMentor       bool           `yaml:"needsMentor,omitempty"`
	CallEligible      bool           `yaml:"callEligible,omitempty"`
	Site              string         `yaml:"site,omitempty"`
	OutpatientPercent *int           `yaml:"outpatientPercent,omitempty"`
	ResearchPercent   *int           `yaml:"researchPercent,omitempty"`
	Topics            []Topic        `yaml:"topics,omitempty"`
	Prerequisites     []Prerequisite `yaml:"prerequisites,omitempty"`
	NotFollowedBy     []string       `yaml:"notFollowedBy,omitempty"`
}

// Topic is one thing that is taught on a rotation; the order of the list is kept.
type Topic struct {
	Code  string `yaml:"code"`
	Title string `yaml:"title"`
	About string `yaml:"about,omitempty"`
}

// Prerequisite says how many blocks of another rotation come first.
type Prerequisite struct {
	Required string `yaml:"required"`
	Blocks   *int   `yaml:"blocks,omitempty"`
}

// Track is a curriculum.
type Track struct {
	Code         string        `yaml:"code"`
	Title        string        `yaml:"title"`
	Unit         string        `yaml:"unit"`
	Length       int           `yaml:"length"`
	About        string        `yaml:"about,omitempty"`
	Requirements []Requirement `yaml:"requirements,omitempty"`
}

// Requirement is one row of a curriculum, in the track's unit; the order of the list is kept.
type Requirement struct {
	Code           string   `yaml:"code"`
	Title          string   `yaml:"title"`
	Minimum        int      `yaml:"minimum"`
	Maximum        int      `yaml:"maximum"`
	Rotations      []string `yaml:"rotations"`
	Provenance     string   `yaml:"provenance,omitempty"`
	ProvenanceNote string   `yaml:"provenanceNote,omitempty"`
	Flexible       bool     `yaml:"flexible,omitempty"`
	MayExtend      bool     `yaml:"mayExtend,omitempty"`
}

// Mentor is a member of the faculty.
type Mentor struct {
	Code      string    `yaml:"code"`
	Name      string    `yaml:"name"`
	Email     string    `yaml:"email,omitempty"`
	Title     string    `yaml:"title,omitempty"`
	Clinical  bool      `yaml:"clinical,omitempty"`
	Research  bool      `yaml:"research,omitempty"`
	Elective  bool      `yaml:"elective,omitempty"`
	Site      string    `yaml:"site,omitempty"`
	Capacity  *int      `yaml:"capacity,omitempty"`
	Rotations []string  `yaml:"rotations,omitempty"`
	Absences  []Absence `yaml:"absences,omitempty"`
}

// Absence is a time when a mentor is away.
type Absence struct {
	StartsOn civil.Date `yaml:"startsOn"`
	EndsOn   civil.Date `yaml:"endsOn"`
	Reason   string     `yaml:"reason,omitempty"`
}

// OffsiteOption is something that can be done away from home.
type OffsiteOption struct {
	Code           string      `yaml:"code"`
	Site           string      `yaml:"site"`
	Title          string      `yaml:"title"`
	Rotation       string      `yaml:"rotation"`
	SessionMin     *int        `yaml:"sessionMin,omitempty"`
	SessionMax     *int        `yaml:"sessionMax,omitempty"`
	MaxSessions    *int        `yaml:"maxSessions,omitempty"`
	Slots          *int        `yaml:"slots,omitempty"`
	OpensOn        *civil.Date `yaml:"opensOn,omitempty"`
	ClosesOn       *civil.Date `yaml:"closesOn,omitempty"`
	Objectives     string      `yaml:"objectives,omitempty"`
	NeedsObjective *bool       `yaml:"needsObjective,omitempty"`
}

// Fellow is a person in training.
type Fellow struct {
	Code            string          `yaml:"code"`
	Name            string          `yaml:"name"`
	Email           string          `yaml:"email,omitempty"`
	TrainingLevel   string          `yaml:"trainingLevel,omitempty"`
	PriorExperience string          `yaml:"priorExperience,omitempty"`
	Projects        []Project       `yaml:"projects,omitempty"`
	ReviewMeetings  []ReviewMeeting `yaml:"reviewMeetings,omitempty"`
}

// Project is a fellow's research.
type Project struct {
	Title      string      `yaml:"title"`
	Summary    string      `yaml:"summary,omitempty"`
	State      string      `yaml:"state,omitempty"`
	StartedOn  *civil.Date `yaml:"startedOn,omitempty"`
	Mentors    []string    `yaml:"mentors,omitempty"`
	Milestones []Milestone `yaml:"milestones,omitempty"`
}

// Milestone is one step of a project.
type Milestone struct {
	Kind        string      `yaml:"kind"`
	Title       string      `yaml:"title"`
	DueOn       *civil.Date `yaml:"dueOn,omitempty"`
	CompletedOn *civil.Date `yaml:"completedOn,omitempty"`
	Reference   string      `yaml:"reference,omitempty"`
}

// ReviewMeeting is a meeting of a fellow with the director.
type ReviewMeeting struct {
	DueOn  civil.Date  `yaml:"dueOn"`
	HeldOn *civil.Date `yaml:"heldOn,omitempty"`
	Notes  string      `yaml:"notes,omitempty"`
}

// RuleSetting is how a program, or one of its years, sets a rule of the optimizer.
type RuleSetting struct {
	Rule       string         `yaml:"rule"`
	Parameters map[string]any `yaml:"parameters,omitempty"`
	Tier       string         `yaml:"tier,omitempty"`
	Weight     *int           `yaml:"weight,omitempty"`
	Enabled    *bool          `yaml:"enabled,omitempty"`
}

// Account is somebody who can sign in and what the account does in the program. It has no password.
type Account struct {
	Email  string `yaml:"email"`
	Name   string `yaml:"name"`
	Role   string `yaml:"role"`
	Fellow string `yaml:"fellow,omitempty"`
	Mentor string `yaml:"mentor,omitempty"`
}

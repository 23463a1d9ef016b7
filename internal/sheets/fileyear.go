package sheets

import "github.com/fellowplan/fellowplan/civil"

// AcademicYear is one training year. Without blocks, the calendar kind makes them.
type AcademicYear struct {
	Title            string            `yaml:"title"`
	StartsOn         civil.Date        `yaml:"startsOn"`
	EndsOn           civil.Date        `yaml:"endsOn"`
	Calendar         string            `yaml:"calendar"`
	FirstBlockDays   int               `yaml:"firstBlockDays,omitempty"`
	OffsiteLimit     *int              `yaml:"offsiteLimit,omitempty"`
	FreezeBefore     *civil.Date       `yaml:"freezeBefore,omitempty"`
	ApprovalsNeeded  int               `yaml:"approvalsNeeded,omitempty"`
	Blocks           []Block           `yaml:"blocks,omitempty"`
	Coverages        []Coverage        `yaml:"coverages,omitempty"`
	MentorCapacities []MentorCapacity  `yaml:"mentorCapacities,omitempty"`
	OffsiteSlots     []OffsiteSlot     `yaml:"offsiteSlots,omitempty"`
	Enrollments      []Enrollment      `yaml:"enrollments,omitempty"`
	FellowPairs      []FellowPair      `yaml:"fellowPairs,omitempty"`
	RuleSettings     []RuleSetting     `yaml:"ruleSettings,omitempty"`
	DidacticSessions []DidacticSession `yaml:"didacticSessions,omitempty"`
}

// Block is one period of a year that lists its blocks. The order of the list numbers them.
type Block struct {
	Title    string     `yaml:"title"`
	StartsOn civil.Date `yaml:"startsOn"`
	EndsOn   civil.Date `yaml:"endsOn"`
}

// Coverage is how many fellows a rotation needs and takes, in one block or in all that have no line of their own.
type Coverage struct {
	Rotation string `yaml:"rotation"`
	Block    string `yaml:"block,omitempty"`
	Minimum  int    `yaml:"minimum"`
	Maximum  *int   `yaml:"maximum,omitempty"`
}

// MentorCapacity is a mentor's capacity in one block.
type MentorCapacity struct {
	Mentor   string `yaml:"mentor"`
	Block    string `yaml:"block"`
	Capacity int    `yaml:"capacity"`
}

// OffsiteSlot is the number of places of an off-site option in one block.
type OffsiteSlot struct {
	Option string `yaml:"option"`
	Block  string `yaml:"block"`
	Slots  int    `yaml:"slots"`
}

// Enrollment is a fellow's training year. A fellow of another program is named with its code and a slash.
type Enrollment struct {
	Fellow           string            `yaml:"fellow"`
	Track            string            `yaml:"track"`
	SharePercent     *int              `yaml:"sharePercent,omitempty"`
	StartsOn         *civil.Date       `yaml:"startsOn,omitempty"`
	EndsOn           *civil.Date       `yaml:"endsOn,omitempty"`
	OffsiteMax       *int              `yaml:"offsiteMax,omitempty"`
	BlockShares      []BlockShare      `yaml:"blockShares,omitempty"`
	Credits          []Credit          `yaml:"credits,omitempty"`
	Wishes           []Wish            `yaml:"wishes,omitempty"`
	Leaves           []Leave           `yaml:"leaves,omitempty"`
	Pins             []Pin             `yaml:"pins,omitempty"`
	OffsiteRequests  []OffsiteRequest  `yaml:"offsiteRequests,omitempty"`
	ElectiveRequests []ElectiveRequest `yaml:"electiveRequests,omitempty"`
}

// BlockShare is the share of a fellow's time in one block, in percent.
type BlockShare struct {
	Block   string `yaml:"block"`
	Percent int    `yaml:"percent"`
}

// Credit is time that a fellow need not spend: PRIOR_CREDIT names a rotation, WAIVER a requirement.
type Credit struct {
	Kind        string `yaml:"kind"`
	Rotation    string `yaml:"rotation,omitempty"`
	Requirement string `yaml:"requirement,omitempty"`
	Blocks      int    `yaml:"blocks"`
	Reason      string `yaml:"reason"`
}

// Wish is what a fellow would like.
type Wish struct {
	Kind     string `yaml:"kind"`
	Rotation string `yaml:"rotation,omitempty"`
	Block    string `yaml:"block,omitempty"`
	Option   string `yaml:"option,omitempty"`
	Rank     int    `yaml:"rank"`
	Note     string `yaml:"note,omitempty"`
}

// Leave is a time when a fellow is away.
type Leave struct {
	Kind     string     `yaml:"kind"`
	StartsOn civil.Date `yaml:"startsOn"`
	EndsOn   civil.Date `yaml:"endsOn"`
	State    string     `yaml:"state,omitempty"`
	Note     string     `yaml:"note,omitempty"`
}

// Pin is something fixed before any schedule is made: of a rotation or of an off-site option.
type Pin struct {
	Block    string `yaml:"block"`
	Kind     string `yaml:"kind,omitempty"`
	Rotation string `yaml:"rotation,omitempty"`
	Option   string `yaml:"option,omitempty"`
	Reason   string `yaml:"reason,omitempty"`
}

// OffsiteRequest is a fellow's request for time off-site.
type OffsiteRequest struct {
	Option        string      `yaml:"option"`
	FirstBlock    string      `yaml:"firstBlock"`
	Blocks        *int        `yaml:"blocks,omitempty"`
	Objective     string      `yaml:"objective"`
	Initiative    string      `yaml:"initiative,omitempty"`
	State         string      `yaml:"state,omitempty"`
	DecidedOn     *civil.Date `yaml:"decidedOn,omitempty"`
	DecisionNote  string      `yaml:"decisionNote,omitempty"`
	FundingCents  *int        `yaml:"fundingCents,omitempty"`
	FundingSource string      `yaml:"fundingSource,omitempty"`
	Mentor        string      `yaml:"mentor,omitempty"`
}

// ElectiveRequest is a fellow's request for an elective in certain blocks.
type ElectiveRequest struct {
	Rotation     string      `yaml:"rotation"`
	FirstBlock   string      `yaml:"firstBlock"`
	Blocks       *int        `yaml:"blocks,omitempty"`
	Objective    string      `yaml:"objective"`
	State        string      `yaml:"state,omitempty"`
	DecidedOn    *civil.Date `yaml:"decidedOn,omitempty"`
	DecisionNote string      `yaml:"decisionNote,omitempty"`
	Mentor       string      `yaml:"mentor,omitempty"`
}

// FellowPair is two fellows of the year who are kept apart or together on a rotation.
type FellowPair struct {
	First    string `yaml:"first"`
	Second   string `yaml:"second"`
	Rotation string `yaml:"rotation"`
	Kind     string `yaml:"kind"`
	Reason   string `yaml:"reason,omitempty"`
}

// DidacticSession is a lecture, journal club, seminar or conference.
type DidacticSession struct {
	Title    string     `yaml:"title"`
	Kind     string     `yaml:"kind"`
	Topic    string     `yaml:"topic,omitempty"`
	HeldOn   civil.Date `yaml:"heldOn"`
	StartsAt string     `yaml:"startsAt,omitempty"`
	Minutes  *int       `yaml:"minutes,omitempty"`
	Place    string     `yaml:"place,omitempty"`
	Mentor   string     `yaml:"mentor,omitempty"`
	Fellow   string     `yaml:"fellow,omitempty"`
}

package whatif

import (
	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// Answer is what would be. It is stored with a scenario as it is, as JSON.
type Answer struct {
	ScheduleID  string        // it starts from this one
	BaseVersion int           // in this version
	Mode        scenario.Mode // how it was asked
	MoveCost    *int          // what a move was to cost; nil: what the program says
	// Possible says that there is a schedule with the changes that keeps every rule that has to be
	// kept; of CHECK, that the schedule as it stands does.
	Possible bool
	// Proved says that it is certain: that nothing moves less, or is better, or that there is none.
	Proved   bool
	Sentence string
	Steps    []Step
	Clash    *planner.Infeasibility // why there is none
	// Gap is how far, at most, the year is from the best with the changes, as a part of it; nil when not known or 0 when proved.
	Gap *float64

	Moves  []MovedCell // every cell that differs from the base
	Others int         // moves of cells that nobody asked for
	Made   []draft.Breach
	Mended []draft.Breach

	Total    draft.Difference
	Tiers    []draft.TierDifference
	Rules    []draft.RuleDifference
	Fellows  []FellowChange // those for whom something changes, who loses most first
	Nobody   draft.Difference
	Wishes   []draft.WishDifference
	Fairness draft.Fairness
	Loads    []Load
	Open     []OpenPoint // what still has to happen before it can be real

	ElapsedMs int
	Work      int64
}

// Step is one of the changes in words.
type Step struct {
	Kind     scenariochange.Kind
	Sentence string
}

// MovedCell is one cell that differs from the base.
type MovedCell struct {
	planner.ScheduleChange
	Asked bool // the changes speak of this cell
}

// FellowChange is what it would be for one fellow.
type FellowChange struct {
	draft.FellowDifference
	Name          string
	BurdensBefore int
	BurdensAfter  int
	Burden        draft.Difference // what the burdens cost
}

// LoadKind is what carries a load.
type LoadKind string

// The kinds of what carries a load.
const (
	OfMentor   LoadKind = "MENTOR"
	OfOption   LoadKind = "OFFSITE_OPTION"
	OfRotation LoadKind = "ROTATION"
)

// Load is how many fellows somebody or something has in a block, in percents of a fellow.
type Load struct {
	Kind          LoadKind
	Of            planner.Thing
	Block         planner.Thing
	Before, After int
	Capacity      *int // after the changes; nil for any number
}

// OpenKind is what still has to happen.
type OpenKind string

// The kinds of what still has to happen.
const (
	NeedsEntry     OpenKind = "ENTRY"     // the change itself has to be entered
	NeedsObjective OpenKind = "OBJECTIVE" // the fellow has to ask for it with an objective
	NeedsApproval  OpenKind = "APPROVAL"  // somebody has to approve
	NeedsAgreement OpenKind = "AGREEMENT" // the host has to agree
	NeedsLeadTime  OpenKind = "LEAD_TIME" // it has to be arranged so many days ahead
)

// OpenPoint is one thing that still has to happen.
type OpenPoint struct {
	Kind         OpenKind
	EnrollmentID string // whose it is; "" for nobody's in particular
	Sentence     string
	By           *civil.Date // until when; nil when there is no date
	Late         bool        // it is too late by today
}

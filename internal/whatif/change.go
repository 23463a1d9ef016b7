package whatif

import (
	"encoding/json"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent/leave"
	"github.com/fellowplan/fellowplan/ent/rulesetting"
	"github.com/fellowplan/fellowplan/ent/scenariochange"
	"github.com/fellowplan/fellowplan/ent/wish"
)

// Bounds of a question.
const (
	MostChanges = 50  // of one scenario
	mostBlocks  = 366 // named by one change
)

// A Change is one step of a what-if: exactly one of its fields is set. It is stored as it is, as JSON.
type Change struct {
	WishAdd        *WishAdd        `json:"wishAdd,omitempty"`
	WishChange     *WishChange     `json:"wishChange,omitempty"`
	WishWithdraw   *WishWithdraw   `json:"wishWithdraw,omitempty"`
	Place          *Place          `json:"place,omitempty"`
	Move           *Move           `json:"move,omitempty"`
	Remove         *Remove         `json:"remove,omitempty"`
	Pin            *Pin            `json:"pin,omitempty"`
	Unpin          *Unpin          `json:"unpin,omitempty"`
	LeaveAdd       *LeaveAdd       `json:"leaveAdd,omitempty"`
	LeaveCancel    *LeaveCancel    `json:"leaveCancel,omitempty"`
	MentorAbsence  *MentorAbsence  `json:"mentorAbsence,omitempty"`
	MentorCapacity *MentorCapacity `json:"mentorCapacity,omitempty"`
	SiteSlots      *SiteSlots      `json:"siteSlots,omitempty"`
	Coverage       *Coverage       `json:"coverage,omitempty"`
	Rule           *Rule           `json:"rule,omitempty"`
	FellowJoins    *FellowJoins    `json:"fellowJoins,omitempty"`
	FellowLeaves   *FellowLeaves   `json:"fellowLeaves,omitempty"`
}

// WishAdd is a further wish of a fellow.
type WishAdd struct {
	noCells
	EnrollmentID    string    `json:"enrollmentID"`
	Kind            wish.Kind `json:"kind"`
	RotationID      string    `json:"rotationID,omitempty"`
	OffsiteOptionID string    `json:"offsiteOptionID,omitempty"`
	BlockID         string    `json:"blockID,omitempty"`
	Rank            int       `json:"rank"`
	Note            string    `json:"note,omitempty"`
}

// WishChange gives a wish another rank, or wishes for another thing; what is left out stays.
type WishChange struct {
	noCells
	WishID          string `json:"wishID"`
	RotationID      string `json:"rotationID,omitempty"`
	OffsiteOptionID string `json:"offsiteOptionID,omitempty"`
	BlockID         string `json:"blockID,omitempty"`
	Rank            *int   `json:"rank,omitempty"`
}

// WishWithdraw takes a wish back.
type WishWithdraw struct {
	noCells
	WishID string `json:"wishID"`
}

// Place puts a rotation at home or an off-site option into blocks of a fellow.
type Place struct {
	EnrollmentID    string   `json:"enrollmentID"`
	BlockIDs        []string `json:"blockIDs"`
	RotationID      string   `json:"rotationID,omitempty"`
	OffsiteOptionID string   `json:"offsiteOptionID,omitempty"`
}

// Move does in other blocks what a fellow does in some; what stands there comes back in exchange.
type Move struct {
	noEntry
	EnrollmentID string   `json:"enrollmentID"`
	BlockIDs     []string `json:"blockIDs"`
	ToBlockIDs   []string `json:"toBlockIDs"`
}

// Remove takes out what a fellow does in some blocks.
type Remove struct {
	noEntry
	EnrollmentID string   `json:"enrollmentID"`
	BlockIDs     []string `json:"blockIDs"`
}

// Pin keeps cells as they are.
type Pin struct {
	noEntry
	EnrollmentID string   `json:"enrollmentID"`
	BlockIDs     []string `json:"blockIDs"`
	Reason       string   `json:"reason,omitempty"`
}

// Unpin lets cells move that are pinned or locked.
type Unpin struct {
	EnrollmentID string   `json:"enrollmentID"`
	BlockIDs     []string `json:"blockIDs"`
}

// LeaveAdd is a time when a fellow is away.
type LeaveAdd struct {
	noCells
	EnrollmentID string     `json:"enrollmentID"`
	Kind         leave.Kind `json:"kind"`
	StartsOn     civil.Date `json:"startsOn"`
	EndsOn       civil.Date `json:"endsOn"`
}

// LeaveCancel is a leave that is not taken.
type LeaveCancel struct {
	noCells
	LeaveID string `json:"leaveID"`
}

// MentorAbsence is a time when a mentor is away.
type MentorAbsence struct {
	noCells
	MentorID string     `json:"mentorID"`
	StartsOn civil.Date `json:"startsOn"`
	EndsOn   civil.Date `json:"endsOn"`
}

// MentorCapacity is how many fellows a mentor takes in some blocks; without blocks, usually.
type MentorCapacity struct {
	noCells
	MentorID string   `json:"mentorID"`
	Capacity int      `json:"capacity"`
	BlockIDs []string `json:"blockIDs,omitempty"`
}

// SiteSlots is how many fellows an off-site option takes in some blocks; without blocks, usually.
type SiteSlots struct {
	noCells
	OffsiteOptionID string   `json:"offsiteOptionID"`
	Slots           int      `json:"slots"`
	BlockIDs        []string `json:"blockIDs,omitempty"`
}

// Coverage is how many fellows a rotation needs and takes in some blocks; without blocks, usually.
type Coverage struct {
	noCells
	RotationID string   `json:"rotationID"`
	Minimum    *int     `json:"minimum,omitempty"` // nil: as it is
	Maximum    *int     `json:"maximum,omitempty"` // nil: as it is
	Unlimited  bool     `json:"unlimited,omitempty"`
	BlockIDs   []string `json:"blockIDs,omitempty"`
}

// Rule sets a rule of this year otherwise; what is left out stays.
type Rule struct {
	noCells
	Rule       string            `json:"rule"`
	Enabled    *bool             `json:"enabled,omitempty"`
	Tier       *rulesetting.Tier `json:"tier,omitempty"`
	Weight     *int              `json:"weight,omitempty"`
	Parameters json.RawMessage   `json:"parameters,omitempty"` // by name; those left out stay
}

// FellowJoins is a fellow more.
type FellowJoins struct {
	noCells
	Name         string      `json:"name"`
	TrackID      string      `json:"trackID"`
	StartsOn     *civil.Date `json:"startsOn,omitempty"`
	EndsOn       *civil.Date `json:"endsOn,omitempty"`
	SharePercent int         `json:"sharePercent"` // of the fellow's time, 1 to 100
}

// FellowLeaves is a fellow fewer, from a day on; without one, for the whole year.
type FellowLeaves struct {
	noCells
	EnrollmentID string      `json:"enrollmentID"`
	From         *civil.Date `json:"from,omitempty"`
}

// kinds are the seventeen kinds of changes with their steps, in the order of the schema's enum.
// This is the one list of them; a test compares it with the schema and the inputs.
var kinds = []struct {
	kind scenariochange.Kind
	name string // of the field of the input
	of   func(c *Change) step
}{
	{scenariochange.KindWISH_ADD, "wishAdd", func(c *Change) step { return given(c.WishAdd) }},
	{scenariochange.KindWISH_CHANGE, "wishChange", func(c *Change) step { return given(c.WishChange) }},
	{scenariochange.KindWISH_WITHDRAW, "wishWithdraw", func(c *Change) step { return given(c.WishWithdraw) }},
	{scenariochange.KindPLACE, "place", func(c *Change) step { return given(c.Place) }},
	{scenariochange.KindMOVE, "move", func(c *Change) step { return given(c.Move) }},
	{scenariochange.KindREMOVE, "remove", func(c *Change) step { return given(c.Remove) }},
	{scenariochange.KindPIN, "pin", func(c *Change) step { return given(c.Pin) }},
	{scenariochange.KindUNPIN, "unpin", func(c *Change) step { return given(c.Unpin) }},
	{scenariochange.KindLEAVE_ADD, "leaveAdd", func(c *Change) step { return given(c.LeaveAdd) }},
	{scenariochange.KindLEAVE_CANCEL, "leaveCancel", func(c *Change) step { return given(c.LeaveCancel) }},
	{scenariochange.KindMENTOR_ABSENCE, "mentorAbsence", func(c *Change) step { return given(c.MentorAbsence) }},
	{scenariochange.KindMENTOR_CAPACITY, "mentorCapacity", func(c *Change) step { return given(c.MentorCapacity) }},
	{scenariochange.KindSITE_SLOTS, "siteSlots", func(c *Change) step { return given(c.SiteSlots) }},
	{scenariochange.KindCOVERAGE, "coverage", func(c *Change) step { return given(c.Coverage) }},
	{scenariochange.KindRULE, "rule", func(c *Change) step { return given(c.Rule) }},
	{scenariochange.KindFELLOW_JOINS, "fellowJoins", func(c *Change) step { return given(c.FellowJoins) }},
	{scenariochange.KindFELLOW_LEAVES, "fellowLeaves", func(c *Change) step { return given(c.FellowLeaves) }},
}

// given is a step, or nothing when its input is not there.
func given[P interface {
	*T
	step
}, T any](p P) step {
	if p == nil {
		return nil
	}
	return p
}

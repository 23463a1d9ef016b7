package model

import (
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/track"
	"github.com/fellowplan/fellowplan/internal/planner"
)

// The types here refer to nouns by their ids; the resolvers of those fields load
// all that an answer refers to at once, with what is selected below.

// ViewerRole is what the viewer does in one program.
type ViewerRole struct {
	Role                          membership.Role
	ProgramID, FellowID, MentorID string
}

// RequirementProgress is where a fellow stands with one requirement.
type RequirementProgress struct {
	RequirementID                                    string
	Unit                                             track.Unit
	Required, Credit, Waived, Done, Planned, Missing float64
}

// TopicCoverage is whether a fellow has covered a topic.
type TopicCoverage struct {
	TopicID string
	State   TopicCoverageState
}

// MentorLoad is what a mentor has to do in one block.
type MentorLoad struct {
	BlockID                    string
	Fellows, Percent, Capacity int
}

// OptimizationRunProgress is how a run goes at one moment.
type OptimizationRunProgress struct {
	RunID                 string
	Status                optimizationrun.Status
	Phase                 string
	Objective, Bound, Gap *float64
	Tiers                 []planner.TierFigure
	ElapsedMs             int
	Ahead                 int
	ScheduleID            string
	Final                 bool
}

// RuleInEffect is a rule as it is set for a program or a year.
type RuleInEffect struct {
	Rule       *Rule
	Enabled    bool
	Tier       string
	Weight     int64
	From       string
	SettingID  string
	Parameters []*ParameterInEffect
}

package graph

import "github.com/fellowplan/fellowplan/graph/limit"

// Typical is how many entries lists have in a program as fellowships are: it is
// what a list without a length counts in the cost of a document.
var Typical = limit.Typical{
	"Program":        2,
	"AcademicYear":   2,
	"Schedule":       3,
	"Track":          2,
	"Block":          26,
	"Requirement":    10,
	"Rotation":       12,
	"Topic":          5,
	"Fellow":         12,
	"Enrollment":     12,
	"Mentor":         12,
	"Assignment":     50,
	"Site":           6,
	"ScheduleCell":   150,
	"ScheduleExport": 8,
	"CalendarFeed":   5,

	"Agreement": 2, "OffsiteOption": 4, "OffsiteSlot": 12, "OffsiteRequest": 3, "Prerequisite": 3, "Coverage": 12,
	"Wish": 5, "Leave": 3, "Credit": 2, "Pin": 2, "BlockShare": 2, "MentorAbsence": 3, "MentorCapacity": 3, "RuleSetting": 10,
	"Project": 12, "ProjectMilestone": 5, "Scenario": 3, "ScenarioChange": 5, "OptimizationRun": 5, "ScheduleLock": 5, "ScheduleException": 3, "Approval": 2, "ScheduleChange": 20, "ScheduleAlternative": 3, "AlternativeAdvantage": 10, "Sensitivity": 20,
	"RuleInEffect": 45, "ParameterInEffect": 3, "TierValue": 3, "ReasonItem": 5, "WayOut": 5, "NamedThing": 3, "ElectiveRequest": 3, "Membership": 12,
	"FellowPair": 2, "ReviewMeeting": 2, "TeachingActivity": 5,

	"WhatIfStep": 3, "WhatIfMove": 12, "WhatIfFellow": 5, "WhatIfLoad": 12, "WhatIfOpenPoint": 3, "ElectiveEntry": 12, "GrantOutcome": 5,
	"ComparedColumn": 3, "ComparedCell": 50, "Breach": 3, "CellMove": 5, "CellPayer": 4, "CellDifference": 20, "FellowAccount": 12,

	"Fellow.enrollments": 2, "Track.enrollments": 12, "Fellow.projects": 2, "Mentor.projects": 3, "Project.mentors": 2,
	"Mentor.rotations": 3, "Rotation.mentors": 4, "Requirement.rotations": 2, "Account.memberships": 2,
	"Fellow.assignments": 26, "Enrollment.assignments": 26, "Mentor.assignments": 26, "Block.assignments": 12,
}

package access

import "github.com/fellowplan/fellowplan/ent"

// rules has one rule for every type; a test demands it.
var rules = map[string]Rule{
	// What describes a program.
	ent.TypeProgram:         programRule(),
	ent.TypeSite:            described(),
	ent.TypeAcademicYear:    described(),
	ent.TypeBlock:           described(),
	ent.TypeTrack:           described(),
	ent.TypeRequirement:     described(),
	ent.TypeRotation:        described(),
	ent.TypeTopic:           described(),
	ent.TypePrerequisite:    described(),
	ent.TypeCoverage:        described(),
	ent.TypeOffsiteOption:   described(),
	ent.TypeOffsiteSlot:     described(),
	ent.TypeMentor:          described(),
	ent.TypeMentorAbsence:   mentorAbsenceRule(),
	ent.TypeMentorCapacity:  described(),
	ent.TypeDidacticSession: described(),
	ent.TypeRuleSetting:     described(),
	ent.TypeAgreement:       internal(),

	// The fellows and what is theirs.
	ent.TypeFellow:           fellowRule(),
	ent.TypeEnrollment:       described(),
	ent.TypeWish:             wishRule(),
	ent.TypeLeave:            leaveRule(),
	ent.TypeOffsiteRequest:   offsiteRequestRule(),
	ent.TypeElectiveRequest:  electiveRequestRule(),
	ent.TypeCredit:           ofEnrollment(),
	ent.TypeBlockShare:       ofEnrollment(),
	ent.TypePin:              ofEnrollment(),
	ent.TypeAttendance:       ofFellow(),
	ent.TypeTeachingActivity: ofFellow(),
	ent.TypeReviewMeeting:    ofFellow(),
	ent.TypeCallShift:        described(),
	ent.TypeProject:          projectRule(),
	ent.TypeProjectMilestone: milestoneRule(),
	ent.TypeEvaluation:       evaluationRule(),

	// Planning.
	ent.TypeFellowPair:        internal(),
	ent.TypeOptimizationRun:   internal(),
	ent.TypeSchedule:          scheduleRule(),
	ent.TypeScheduleLock:      scheduleLockRule(),
	ent.TypeScheduleException: scheduleExceptionRule(),
	ent.TypeApproval:          approvalRule(),
	ent.TypeAssignment:        assignmentRule(),
	ent.TypeScenario:          scenarioRule(),
	ent.TypeScenarioChange:    scenarioChangeRule(),

	// Accounts.
	ent.TypeAccount:        accountRule(),
	ent.TypeMembership:     membershipRule(),
	ent.TypeApiToken:       apiTokenRule(),
	ent.TypeCalendarFeed:   calendarFeedRule(),
	ent.TypeBrowserSession: {secret: true, who: "nobody"},
	ent.TypeAuditEntry:     auditEntryRule(),
}

// RuleOf returns the rule of a type.
func RuleOf(typ string) (Rule, bool) {
	r, ok := rules[typ]
	return r, ok
}

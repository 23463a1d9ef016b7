package access

import (
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/approval"
	"github.com/fellowplan/fellowplan/ent/electiverequest"
	"github.com/fellowplan/fellowplan/ent/offsiterequest"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/ent/scheduleexception"
)

// published are the schedules that were published at some time.
func published() Predicate { return Predicate(schedule.PublishedAtNotNil()) }

// scheduleRule: the staff sees and writes drafts, everybody in the program sees what was published, the director publishes.
func scheduleRule() Rule {
	return Rule{
		see:    func(v *Viewer) Predicate { return either(inStaffed(v), both(inJoined(v), published())) },
		change: inStaffed,
		create: staffCreates,
		limits: onlyDirectorPublishes,
		who:    staffOnly,
	}
}

func onlyDirectorPublishes(c *Change) error {
	state, changed := c.m.Field(schedule.FieldState)
	_, at := c.m.Field(schedule.FieldPublishedAt)
	_, by := c.m.Field(schedule.FieldPublishedByID)
	if (changed && state == schedule.StatePUBLISHED) || at || by {
		return c.onlyDirector("publish a schedule")
	}
	return nil
}

// assignmentRule: assignments are seen with their schedule; the staff writes them, and deletes those of drafts.
func assignmentRule() Rule {
	return Rule{
		see:    ofSchedule,
		change: inStaffed,
		create: staffCreates,
		remove: func(v *Viewer) Predicate {
			draft := has("schedule_id", schedule.Table, Predicate(schedule.StateEQ(schedule.StateDRAFT)))
			if v.Administrator {
				return draft
			}
			return both(inStaffed(v), draft)
		},
		who: staffOnly,
	}
}

// ofSchedule are the rows whose schedule the viewer sees.
func ofSchedule(v *Viewer) Predicate {
	return either(inStaffed(v), both(inJoined(v), has("schedule_id", schedule.Table, published())))
}

// scheduleLockRule: locks are seen with their schedule; the staff writes them.
func scheduleLockRule() Rule {
	return Rule{see: ofSchedule, change: inStaffed, create: staffCreates, who: staffOnly}
}

// scheduleExceptionRule: exceptions are the staff's to see and to grant, in the own name.
func scheduleExceptionRule() Rule {
	r := internal()
	r.create = func(c *Change) (bool, error) {
		return c.Viewer.IsStaff(c.ProgramID) && c.text(scheduleexception.FieldGrantedByID) == c.Viewer.AccountID, nil
	}
	return r
}

// approvalRule: directors and mentors approve in their own name and take back only what they said.
// The staff of the program and of the one that is spoken for sees it, and so does the fellow who asked.
func approvalRule() Rule {
	mine := func(v *Viewer) Predicate {
		return both(inJoined(v), in(approval.FieldAccountID, []string{v.AccountID}))
	}
	return Rule{
		see: func(v *Viewer) Predicate {
			return either(inStaffed(v), in(approval.FieldForProgramID, v.StaffOf()), mine(v),
				both(inJoined(v), has(approval.FieldOffsiteRequestID, offsiterequest.Table, ownByEnrollment(v))),
				both(inJoined(v), has(approval.FieldElectiveRequestID, electiverequest.Table, ownByEnrollment(v))))
		},
		change: mine,
		create: func(c *Change) (bool, error) {
			if c.text(approval.FieldAccountID) != c.Viewer.AccountID {
				return false, nil
			}
			if c.text(approval.FieldRole) == string(approval.RoleDIRECTOR) {
				return c.Viewer.Directs(c.text(approval.FieldForProgramID)), nil
			}
			return c.asksViewer()
		},
		who: "directors of the program, and the mentor who is asked,",
	}
}

// asksViewer reports whether an approval is of a request for which the viewer's word as a mentor is asked.
func (c *Change) asksViewer() (bool, error) {
	for field, typ := range map[string]string{approval.FieldOffsiteRequestID: ent.TypeOffsiteRequest, approval.FieldElectiveRequestID: ent.TypeElectiveRequest} {
		if id := c.text(field); id != "" {
			return c.matches(typ, id, asked(c.Viewer))
		}
	}
	return false, nil
}

// ownScenario are the scenarios that the viewer plays with.
func ownScenario(v *Viewer) Predicate {
	return both(inJoined(v), in(scenario.FieldOwnerID, []string{v.AccountID}))
}

func seesScenario(v *Viewer) Predicate {
	return both(inJoined(v), either(ownScenario(v), Predicate(scenario.Shared(true))))
}

// scenarioRule: scenarios belong to whoever plays with them; the program's members see the shared ones.
func scenarioRule() Rule {
	return Rule{
		see:    seesScenario,
		change: ownScenario,
		create: func(c *Change) (bool, error) {
			return c.text("owner_id") == c.Viewer.AccountID && contains(c.Viewer.Programs(), c.ProgramID), nil
		},
		who: "its owner",
	}
}

// scenarioChangeRule: the steps are seen and written with their scenario.
func scenarioChangeRule() Rule {
	return Rule{
		see: func(v *Viewer) Predicate {
			return both(inJoined(v), has("scenario_id", scenario.Table, seesScenario(v)))
		},
		change: func(v *Viewer) Predicate {
			return both(inJoined(v), has("scenario_id", scenario.Table, ownScenario(v)))
		},
		create: func(c *Change) (bool, error) {
			return c.matches(ent.TypeScenario, c.text("scenario_id"), ownScenario(c.Viewer))
		},
		who: "the scenario's owner",
	}
}

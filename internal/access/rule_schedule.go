package access

import (
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/scenario"
	"github.com/fellowplan/fellowplan/ent/schedule"
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
		see: func(v *Viewer) Predicate {
			return either(inStaffed(v), both(inJoined(v), has("schedule_id", schedule.Table, published())))
		},
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

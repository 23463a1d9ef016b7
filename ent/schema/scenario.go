package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Scenario is a what-if that starts from a schedule.
type Scenario struct{ ent.Schema }

// Mixin of a scenario.
func (Scenario) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "scn"}, InProgram{}} }

// Fields of a scenario.
func (Scenario) Fields() []ent.Field {
	return []ent.Field{
		key("schedule_id", "The schedule that it starts from."),
		fixed(countOr("base_version", 1, 1, 2_000_000_000, "The schedule's version when it was started.")),
		ordered(line("title", short, "What people call it.")),
		readOnly(key("owner_id", "The account that plays with it.")),
		flag("shared", false, "Whether the other members of the program see it."),
		readOnly(choiceOr("state", "How far it is.",
			value{"OPEN", "It is being played with."},
			value{"PROMOTED", "It became a schedule."},
			value{"DISCARDED", "It was thrown away."})),
	}
}

// Edges of a scenario.
func (Scenario) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("schedule", Schedule.Type, "scenarios", "The schedule that it starts from."),
		byProgram(belongsTo("owner", Account.Type, "", "The account that plays with it.")),
		hasMany("changes", ScenarioChange.Type, "What is changed, step by step."),
		hasMany("promoted", Schedule.Type, "The schedules that came from it."),
	}
}

// Indexes of a scenario.
func (Scenario) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("schedule_id"),
		index.Fields("owner_id"),
	}
}

// Annotations of a scenario.
func (Scenario) Annotations() []schema.Annotation {
	return noun("scn", "scenario", "scenarios", "scenarios",
		"A what-if that starts from a schedule and leaves it as it is.")
}

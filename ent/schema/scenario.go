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
		saidOnce(link("schedule_id", "The schedule that it starts from; another one when it was rebased.")),
		saidOnce(countOr("base_version", 1, 1, 2_000_000_000, "The schedule's version when it was started or last rebased.")),
		ordered(line("title", short, "What people call it.")),
		readOnly(key("owner_id", "The account that plays with it.")),
		flag("shared", false, "Whether the other members of the program see it."),
		readOnly(choiceOr("state", "How far it is.",
			value{"OPEN", "It is being played with."},
			value{"PROMOTED", "It became a schedule."},
			value{"DISCARDED", "It was thrown away."})),
		readOnly(optional(choice("mode", "How it was last answered; null when its changes have no answer yet.",
			value{"CHECK", "What the changes break as they stand."},
			value{"REPAIR", "The fewest other moves that make them legal."},
			value{"REOPTIMIZE", "The best year with them."}))),
		readOnly(optional(flagged("feasible", "Whether the changes are possible, when it was answered."))),
		readOnly(optional(amount("objective", "What the schedule with the changes is worth, when there is one."))),
		readOnly(optional(document("result", "The answer: what moves, who gains and loses, what clashes, what has to happen first."))),
		readOnly(optional(instant("solved_at", "When it was answered."))),
		secret(optional(document("base_cells", "What stood in the schedule when it was started or last rebased, so that what has moved since can be told."))),
		readOnly(optional(count("solved_version", 1, 2_000_000_000, "The version of the schedule that it was answered for."))),
	}
}

// Edges of a scenario.
func (Scenario) Edges() []ent.Edge {
	return []ent.Edge{
		saidOnceBy(linksTo("schedule", Schedule.Type, "scenarios", "The schedule that it starts from; another one when it was rebased.")),
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
	return readNoun("scn", "scenario", "scenarios", "scenarios",
		"A what-if that starts from a schedule and leaves it as it is.")
}

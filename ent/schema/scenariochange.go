package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// ScenarioChange is one step of a what-if.
type ScenarioChange struct{ ent.Schema }

// Mixin of a scenario change.
func (ScenarioChange) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "chg"}, InProgram{}} }

// Fields of a scenario change.
func (ScenarioChange) Fields() []ent.Field {
	return []ent.Field{
		key("scenario_id", "The scenario."),
		ordered(count("position", 0, 1_000_000, "Its place among the steps, counted from 0.")),
		fixed(line("kind", short, "What sort of change it is.")),
		document("payload", "The change itself."),
	}
}

// Edges of a scenario change.
func (ScenarioChange) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("scenario", Scenario.Type, "changes", "The scenario."),
	}
}

// Indexes of a scenario change.
func (ScenarioChange) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("scenario_id", "position"),
	}
}

// Annotations of a scenario change.
func (ScenarioChange) Annotations() []schema.Annotation {
	return noun("chg", "scenario change", "scenario changes", "scenarioChanges",
		"One step of a what-if.")
}

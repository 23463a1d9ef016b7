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
		fixed(choice("kind", "What sort of change it is.",
			value{"WISH_ADD", "A further wish of a fellow."},
			value{"WISH_CHANGE", "Another rank of a wish, or another thing wished for."},
			value{"WISH_WITHDRAW", "A wish that is taken back."},
			value{"PLACE", "A rotation or an off-site option in given blocks of a fellow."},
			value{"MOVE", "What a fellow does in some blocks, in others."},
			value{"REMOVE", "What a fellow does in some blocks is taken out."},
			value{"PIN", "A cell is fixed."},
			value{"UNPIN", "A fixed cell is free."},
			value{"LEAVE_ADD", "A fellow is away."},
			value{"LEAVE_CANCEL", "A leave is not taken."},
			value{"MENTOR_ABSENCE", "A mentor is away."},
			value{"MENTOR_CAPACITY", "A mentor takes more or fewer fellows."},
			value{"SITE_SLOTS", "An off-site option takes more or fewer fellows."},
			value{"COVERAGE", "A rotation needs or takes more or fewer fellows."},
			value{"RULE", "A rule is set differently."},
			value{"FELLOW_JOINS", "A fellow more."},
			value{"FELLOW_LEAVES", "A fellow fewer."})),
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
	return readNoun("chg", "scenario change", "scenario changes", "scenarioChanges",
		"One step of a what-if.")
}

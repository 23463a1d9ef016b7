package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// RuleSetting is how a program sets one rule.
type RuleSetting struct{ ent.Schema }

// Mixin of a rule setting.
func (RuleSetting) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "rls"}, InProgram{Ref: "rule_settings"}}
}

// Fields of a rule setting.
func (RuleSetting) Fields() []ent.Field {
	return []ent.Field{
		optional(key("academic_year_id", "The year that it is for; null for every year that has no setting of its own.")),
		fixed(ordered(line("rule", short, "The rule's stable identifier, as the query rules lists them."))),
		optional(document("parameters", "The rule's parameters by name, as its card describes them; null for its defaults.")),
		choiceOr("tier", "How much it matters.",
			value{"MUST", "No schedule breaks it."},
			value{"SHOULD", "It is broken only when nothing else is possible."},
			value{"WISH", "It is weighed against the other wishes."}),
		countOr("weight", 1, 0, 1_000_000, "Its weight within its tier."),
		flag("enabled", true, "Whether it is used at all."),
	}
}

// Edges of a rule setting.
func (RuleSetting) Edges() []ent.Edge {
	return []ent.Edge{
		settled(mayLinkTo("academic_year", AcademicYear.Type, "rule_settings", "The year that it is for; null for every year.")),
	}
}

// Indexes of a rule setting.
func (RuleSetting) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "academic_year_id", "rule"),
		uniqueLiveWithout("academic_year_id", "program_id", "rule"),
		index.Fields("academic_year_id"),
	}
}

// Annotations of a rule setting.
func (RuleSetting) Annotations() []schema.Annotation {
	return noun("rls", "rule setting", "rule settings", "ruleSettings",
		"How a program sets one rule of the optimizer: its parameters, and how much it matters.")
}

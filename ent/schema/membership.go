package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Membership is what an account does in a program.
type Membership struct{ ent.Schema }

// Mixin of a membership.
func (Membership) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "mem"}, InProgram{Ref: "memberships"}}
}

// Fields of a membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		key("account_id", "The account."),
		fixed(choice("role", "What it does there.",
			value{"DIRECTOR", "Describes the program, plans and publishes."},
			value{"COORDINATOR", "Describes the program and plans."},
			value{"MENTOR", "Supervises fellows."},
			value{"FELLOW", "Is in training."})),
		optional(link("fellow_id", "The fellow that the account is, when the role is FELLOW.")),
		optional(link("mentor_id", "The mentor that the account is, when the role is MENTOR.")),
	}
}

// Edges of a membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("account", Account.Type, "memberships", "The account."),
		mayLinkTo("fellow", Fellow.Type, "", "The fellow that the account is, when the role is FELLOW."),
		mayLinkTo("mentor", Mentor.Type, "", "The mentor that the account is, when the role is MENTOR."),
	}
}

// Indexes of a membership.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("account_id", "program_id", "role"),
		index.Fields("fellow_id"),
		index.Fields("mentor_id"),
	}
}

// Annotations of a membership.
func (Membership) Annotations() []schema.Annotation {
	return noun("mem", "membership", "memberships", "memberships",
		"What an account does in a program.")
}

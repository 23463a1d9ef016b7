package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Pin is something fixed before a schedule is made.
type Pin struct{ ent.Schema }

// Mixin of a pin.
func (Pin) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "pin"}, InProgram{}} }

// Fields of a pin.
func (Pin) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Who."),
		key("block_id", "When."),
		choiceOr("kind", "What is fixed.",
			value{"REQUIRE", "The fellow does it then."},
			value{"FORBID", "The fellow does not do it then."}),
		optional(link("rotation_id", "The rotation, unless it is an off-site option.")),
		optional(link("offsite_option_id", "The off-site option, unless it is a rotation.")),
		prose("reason", long, "Why."),
	}
}

// Edges of a pin.
func (Pin) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "pins", "Who."),
		belongsTo("block", Block.Type, "", "When."),
		mayLinkTo("rotation", Rotation.Type, "", "The rotation, unless it is an off-site option."),
		mayLinkTo("offsite_option", OffsiteOption.Type, "", "The off-site option, unless it is a rotation."),
	}
}

// Indexes of a pin.
func (Pin) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("block_id"),
		index.Fields("rotation_id"),
		index.Fields("offsite_option_id"),
	}
}

// Annotations of a pin.
func (Pin) Annotations() []schema.Annotation {
	return noun("pin", "pin", "pins", "pins",
		"Something fixed before any schedule is made: this fellow does, or does not do, this in that block.")
}

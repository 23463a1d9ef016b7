package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Wish is what a fellow would like.
type Wish struct{ ent.Schema }

// Mixin of a wish.
func (Wish) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "wsh"}, InProgram{}} }

// Fields of a wish.
func (Wish) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Whose wish it is."),
		fixed(choice("kind", "What sort of wish it is.",
			value{"ROTATION", "To do a rotation at some time of the year."},
			value{"ROTATION_IN_BLOCK", "To do a rotation in a certain block."},
			value{"OFFSITE_OPTION", "To take an off-site option at some time of the year."},
			value{"AVOID_IN_BLOCK", "Not to do a rotation in a certain block."})),
		optional(link("rotation_id", "The rotation that is meant.")),
		optional(link("block_id", "The block that is meant.")),
		optional(link("offsite_option_id", "The off-site option that is meant.")),
		ordered(count("rank", 1, 20, "How dear it is: 1 is the dearest.")),
		prose("note", long, "Why, for those who decide."),
		optional(instant("withdrawn_at", "When it was taken back; null while it stands.")),
	}
}

// Edges of a wish.
func (Wish) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "wishes", "Whose wish it is."),
		mayLinkTo("rotation", Rotation.Type, "", "The rotation that is meant."),
		mayLinkTo("block", Block.Type, "", "The block that is meant."),
		mayLinkTo("offsite_option", OffsiteOption.Type, "", "The off-site option that is meant."),
	}
}

// Indexes of a wish.
func (Wish) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("rotation_id"),
		index.Fields("block_id"),
		index.Fields("offsite_option_id"),
	}
}

// Annotations of a wish.
func (Wish) Annotations() []schema.Annotation {
	return noun("wsh", "wish", "wishes", "wishes",
		"What a fellow would like; the dearer, the harder a schedule tries.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Assignment is what one fellow does in one block of a schedule.
type Assignment struct{ ent.Schema }

// Mixin of an assignment.
func (Assignment) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "asg"}, InProgram{}} }

// Fields of an assignment.
func (Assignment) Fields() []ent.Field {
	return []ent.Field{
		key("schedule_id", "The schedule that it is part of."),
		key("enrollment_id", "The fellow's enrollment."),
		key("fellow_id", "The fellow."),
		key("block_id", "The block."),
		fixed(countOr("part", 0, 0, 9, "Which part of the block, counted from 0, when several share it.")),
		countOr("percent", 100, 1, 100, "How much of the block, in percent."),
		link("rotation_id", "The rotation."),
		optional(link("offsite_option_id", "The off-site option, when it is spent away.")),
		optional(link("mentor_id", "The supervising mentor.")),
		flag("pinned", false, "Whether re-planning keeps it."),
		prose("pin_reason", long, "Why it is pinned."),
	}
}

// Edges of an assignment.
func (Assignment) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("schedule", Schedule.Type, "assignments", "The schedule that it is part of."),
		belongsTo("enrollment", Enrollment.Type, "assignments", "The fellow's enrollment."),
		belongsTo("fellow", Fellow.Type, "assignments", "The fellow."),
		belongsTo("block", Block.Type, "assignments", "The block."),
		linksTo("rotation", Rotation.Type, "assignments", "The rotation."),
		mayLinkTo("offsite_option", OffsiteOption.Type, "assignments", "The off-site option, when it is spent away."),
		mayLinkTo("mentor", Mentor.Type, "assignments", "The supervising mentor."),
	}
}

// Indexes of an assignment.
func (Assignment) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("schedule_id", "enrollment_id", "block_id", "part"),
		index.Fields("schedule_id", "block_id"),
		index.Fields("schedule_id", "fellow_id"),
		index.Fields("enrollment_id"),
		index.Fields("fellow_id"),
		index.Fields("block_id"),
		index.Fields("mentor_id"),
		index.Fields("rotation_id"),
		index.Fields("offsite_option_id"),
	}
}

// Annotations of an assignment.
func (Assignment) Annotations() []schema.Annotation {
	return noun("asg", "assignment", "assignments", "assignments",
		"What one fellow does in one block of a schedule.")
}

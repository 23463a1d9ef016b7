package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// ScheduleException is a rule that a schedule breaks with a reason.
type ScheduleException struct{ ent.Schema }

// Mixin of an exception.
func (ScheduleException) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "exc"}, InProgram{}} }

// Fields of an exception.
func (ScheduleException) Fields() []ent.Field {
	return []ent.Field{
		key("schedule_id", "The schedule."),
		fixed(ordered(line("rule", short, "The rule's stable identifier, as the query rules lists them."))),
		fixed(line("title", short, "What people call the rule.")),
		fixed(needProse("sentence", long, "What is broken, in a sentence.")),
		optional(key("enrollment_id", "Whose year breaks it, if it is one fellow's.")),
		optional(key("block_id", "When, if it is one block.")),
		optional(key("rotation_id", "On which rotation, if it is one.")),
		optional(key("mentor_id", "With which mentor, if it is one.")),
		optional(key("offsite_option_id", "At which off-site option, if it is one.")),
		countOr("amount", 1, 1, 1_000_000, "By how much it is broken, in the rule's unit. A breach that has grown needs a further word."),
		needProse("reason", long, "Why it is granted."),
		key("granted_by_id", "The account that granted it."),
	}
}

// Edges of an exception.
func (ScheduleException) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("schedule", Schedule.Type, "exceptions", "The schedule."),
		settled(mayLinkTo("enrollment", Enrollment.Type, "", "Whose year breaks it, if it is one fellow's.")),
		settled(mayLinkTo("block", Block.Type, "", "When, if it is one block.")),
		settled(mayLinkTo("rotation", Rotation.Type, "", "On which rotation, if it is one.")),
		settled(mayLinkTo("mentor", Mentor.Type, "", "With which mentor, if it is one.")),
		settled(mayLinkTo("offsite_option", OffsiteOption.Type, "", "At which off-site option, if it is one.")),
		belongsTo("granted_by", Account.Type, "", "The account that granted it."),
	}
}

// Indexes of an exception.
func (ScheduleException) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("schedule_id"),
		index.Fields("enrollment_id"),
		index.Fields("block_id"),
		index.Fields("rotation_id"),
		index.Fields("mentor_id"),
		index.Fields("offsite_option_id"),
		index.Fields("granted_by_id"),
	}
}

// Annotations of an exception.
func (ScheduleException) Annotations() []schema.Annotation {
	return readNoun("exc", "schedule exception", "schedule exceptions", "scheduleExceptions",
		"A rule that a schedule breaks with a reason, and who granted it.")
}

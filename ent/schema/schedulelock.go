package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// ScheduleLock is a part of a schedule that stays as it is when the year is planned again.
type ScheduleLock struct{ ent.Schema }

// Mixin of a lock.
func (ScheduleLock) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "lck"}, InProgram{}} }

// Fields of a lock.
func (ScheduleLock) Fields() []ent.Field {
	return []ent.Field{
		key("schedule_id", "The schedule."),
		optional(key("enrollment_id", "Whose cells; null for everybody's.")),
		optional(key("block_id", "When; null for the whole year.")),
		optional(key("rotation_id", "The cells of which rotation; null for all.")),
		prose("reason", long, "Why."),
	}
}

// Edges of a lock.
func (ScheduleLock) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("schedule", Schedule.Type, "locks", "The schedule."),
		settled(mayLinkTo("enrollment", Enrollment.Type, "", "Whose cells; null for everybody's.")),
		settled(mayLinkTo("block", Block.Type, "", "When; null for the whole year.")),
		settled(mayLinkTo("rotation", Rotation.Type, "", "The cells of which rotation; null for all.")),
	}
}

// Indexes of a lock.
func (ScheduleLock) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("schedule_id"),
		index.Fields("enrollment_id"),
		index.Fields("block_id"),
		index.Fields("rotation_id"),
	}
}

// Annotations of a lock.
func (ScheduleLock) Annotations() []schema.Annotation {
	return noun("lck", "schedule lock", "schedule locks", "scheduleLocks",
		"Cells of a schedule that stay as they are when the year is planned again: those that the fellow, the block and the rotation have in common.")
}

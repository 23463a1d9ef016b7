package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// MentorCapacity is a mentor's capacity in one block.
type MentorCapacity struct{ ent.Schema }

// Mixin of a mentor capacity.
func (MentorCapacity) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "cap"}, InProgram{}} }

// Fields of a mentor capacity.
func (MentorCapacity) Fields() []ent.Field {
	return []ent.Field{
		key("mentor_id", "The mentor."),
		key("block_id", "The block."),
		count("capacity", 0, 1000, "How many fellows."),
	}
}

// Edges of a mentor capacity.
func (MentorCapacity) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("mentor", Mentor.Type, "capacities", "The mentor."),
		belongsTo("block", Block.Type, "mentor_capacities", "The block."),
	}
}

// Indexes of a mentor capacity.
func (MentorCapacity) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("mentor_id", "block_id"),
		index.Fields("block_id"),
	}
}

// Annotations of a mentor capacity.
func (MentorCapacity) Annotations() []schema.Annotation {
	return noun("cap", "mentor capacity", "mentor capacities", "mentorCapacities",
		"How many fellows a mentor can supervise in one block, where that differs from the usual.")
}

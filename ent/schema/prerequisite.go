package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Prerequisite is the order in which two rotations come.
type Prerequisite struct{ ent.Schema }

// Mixin of a prerequisite.
func (Prerequisite) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "pre"}, InProgram{}} }

// Fields of a prerequisite.
func (Prerequisite) Fields() []ent.Field {
	return []ent.Field{
		key("rotation_id", "The rotation that has to wait."),
		key("required_id", "The rotation that comes before."),
		countOr("blocks", 1, 1, 366, "How many blocks of it have to be done."),
	}
}

// Edges of a prerequisite.
func (Prerequisite) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("rotation", Rotation.Type, "prerequisites", "The rotation that has to wait."),
		belongsTo("required", Rotation.Type, "required_for", "The rotation that comes before."),
	}
}

// Indexes of a prerequisite.
func (Prerequisite) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("rotation_id", "required_id"),
		index.Fields("required_id"),
	}
}

// Annotations of a prerequisite.
func (Prerequisite) Annotations() []schema.Annotation {
	return noun("pre", "prerequisite", "prerequisites", "prerequisites",
		"So many blocks of one rotation come before the first block of another.")
}

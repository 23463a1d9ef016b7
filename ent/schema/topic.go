package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// Topic is one thing that is taught on a rotation.
type Topic struct{ ent.Schema }

// Mixin of a topic.
func (Topic) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "top"}, InProgram{}} }

// Fields of a topic.
func (Topic) Fields() []ent.Field {
	return []ent.Field{
		key("rotation_id", "The rotation that teaches it."),
		code("A short name for machines, unique in the rotation."),
		ordered(line("title", short, "What people call it.")),
		ordered(countOr("position", 0, 0, 1000, "Its place among the topics, from the top.")),
		prose("about", long, "What it is, for people."),
	}
}

// Edges of a topic.
func (Topic) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("rotation", Rotation.Type, "topics", "The rotation that teaches it."),
	}
}

// Indexes of a topic.
func (Topic) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("rotation_id", "code"),
	}
}

// Annotations of a topic.
func (Topic) Annotations() []schema.Annotation {
	return noun("top", "topic", "topics", "topics",
		"One thing that is taught on a rotation.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Evaluation is what a mentor says of a fellow, or the other way round.
type Evaluation struct{ ent.Schema }

// Mixin of an evaluation.
func (Evaluation) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "evl"}, InProgram{}} }

// Fields of an evaluation.
func (Evaluation) Fields() []ent.Field {
	return []ent.Field{
		fixed(choice("direction", "Who speaks of whom.",
			value{"FELLOW_BY_MENTOR", "The mentor evaluates the fellow."},
			value{"MENTOR_BY_FELLOW", "The fellow evaluates the mentor."})),
		key("fellow_id", "The fellow."),
		key("mentor_id", "The mentor."),
		optional(key("rotation_id", "The rotation that it is about.")),
		optional(key("assignment_id", "The assignment that it is about.")),
		ordered(day("due_on", "When it should be written.")),
		optional(instant("submitted_at", "When it was handed in; null while it is being written.")),
		optional(count("score", 1, 5, "From 1, needs help, to 5, excellent.")),
		prose("comments", longer, "In words."),
		flag("released", false, "Whether the mentor may read what fellows wrote of him."),
	}
}

// Edges of an evaluation.
func (Evaluation) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "evaluations", "The fellow."),
		belongsTo("mentor", Mentor.Type, "evaluations", "The mentor."),
		settled(mayLinkTo("rotation", Rotation.Type, "", "The rotation that it is about.")),
		settled(mayLinkTo("assignment", Assignment.Type, "", "The assignment that it is about.")),
	}
}

// Indexes of an evaluation.
func (Evaluation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("fellow_id"),
		index.Fields("mentor_id"),
		index.Fields("rotation_id"),
		index.Fields("assignment_id"),
	}
}

// Annotations of an evaluation.
func (Evaluation) Annotations() []schema.Annotation {
	return noun("evl", "evaluation", "evaluations", "evaluations",
		"What a mentor says of a fellow, or a fellow of a mentor.")
}

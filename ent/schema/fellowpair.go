package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// FellowPair is two fellows who are kept together or apart.
type FellowPair struct{ ent.Schema }

// Mixin of a fellow pair.
func (FellowPair) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "par"}, InProgram{}} }

// Fields of a fellow pair.
func (FellowPair) Fields() []ent.Field {
	return []ent.Field{
		key("academic_year_id", "In which year."),
		key("first_id", "The enrollment of one fellow."),
		key("second_id", "The enrollment of the other."),
		key("rotation_id", "On which rotation."),
		choice("kind", "Together or apart.",
			value{"APART", "Never on it in the same block."},
			value{"TOGETHER", "On it in the same blocks."}),
		prose("reason", long, "Why."),
	}
}

// Edges of a fellow pair.
func (FellowPair) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("academic_year", AcademicYear.Type, "fellow_pairs", "In which year."),
		belongsTo("first", Enrollment.Type, "", "The enrollment of one fellow."),
		belongsTo("second", Enrollment.Type, "", "The enrollment of the other."),
		belongsTo("rotation", Rotation.Type, "", "On which rotation."),
	}
}

// Indexes of a fellow pair.
func (FellowPair) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("academic_year_id"),
		index.Fields("first_id"),
		index.Fields("second_id"),
		index.Fields("rotation_id"),
	}
}

// Annotations of a fellow pair.
func (FellowPair) Annotations() []schema.Annotation {
	return noun("par", "fellow pair", "fellow pairs", "fellowPairs",
		"Two fellows who are kept together or apart on a rotation.")
}

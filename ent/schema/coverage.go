package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Coverage is how many fellows a rotation needs and takes.
type Coverage struct{ ent.Schema }

// Mixin of a coverage.
func (Coverage) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "cov"}, InProgram{}} }

// Fields of a coverage.
func (Coverage) Fields() []ent.Field {
	return []ent.Field{
		key("rotation_id", "The rotation."),
		key("academic_year_id", "The year."),
		optional(key("block_id", "The block; null for every block of the year that has no coverage of its own.")),
		countOr("minimum", 0, 0, 1000, "The fewest fellows that it needs."),
		optional(count("maximum", 0, 1000, "The most fellows that it takes, 0 closes it; null for any number.")),
	}
}

// Edges of a coverage.
func (Coverage) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("rotation", Rotation.Type, "coverages", "The rotation."),
		belongsTo("academic_year", AcademicYear.Type, "coverages", "The year."),
		settled(mayLinkTo("block", Block.Type, "", "The block; null for every block of the year.")),
	}
}

// Indexes of a coverage.
func (Coverage) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("rotation_id", "academic_year_id", "block_id"),
		uniqueLiveWithout("block_id", "rotation_id", "academic_year_id"),
		index.Fields("academic_year_id"),
		index.Fields("block_id"),
	}
}

// Annotations of a coverage.
func (Coverage) Annotations() []schema.Annotation {
	return noun("cov", "coverage", "coverages", "coverages",
		"How many fellows a rotation needs and takes, in one block or in every block of a year.")
}

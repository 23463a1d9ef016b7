package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Credit is time that a fellow need not spend.
type Credit struct{ ent.Schema }

// Mixin of a credit.
func (Credit) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "crd"}, InProgram{}} }

// Fields of a credit.
func (Credit) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Whose it is."),
		fixed(choice("kind", "What sort of credit it is.",
			value{"PRIOR_CREDIT", "The rotation was done before; the blocks count as done."},
			value{"WAIVER", "So many blocks of the requirement are waived."})),
		optional(link("rotation_id", "The rotation that was done before.")),
		optional(link("requirement_id", "The requirement that is waived.")),
		count("blocks", 1, 366, "How many blocks."),
		needProse("reason", long, "Why it was granted."),
		readOnly(optional(link("author_id", "The account that granted it."))),
	}
}

// Edges of a credit.
func (Credit) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "credits", "Whose it is."),
		mayLinkTo("rotation", Rotation.Type, "", "The rotation that was done before."),
		mayLinkTo("requirement", Requirement.Type, "", "The requirement that is waived."),
		byProgram(mayLinkTo("author", Account.Type, "", "The account that granted it.")),
	}
}

// Indexes of a credit.
func (Credit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("rotation_id"),
		index.Fields("requirement_id"),
	}
}

// Annotations of a credit.
func (Credit) Annotations() []schema.Annotation {
	return noun("crd", "credit", "credits", "credits",
		"Time that a fellow need not spend: done before, or waived.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Agreement is the paper under which fellows may work at a site.
type Agreement struct{ ent.Schema }

// Mixin of an agreement.
func (Agreement) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "agr"}, InProgram{}} }

// Fields of an agreement.
func (Agreement) Fields() []ent.Field {
	return []ent.Field{
		key("site_id", "The site that it is about."),
		line("title", short, "What people call it."),
		choice("kind", "What sort of paper it is.",
			value{"AFFILIATION", "An affiliation agreement between the institutions."},
			value{"LETTER", "A program letter of agreement, which required assignments need."},
			value{"COURSE", "An enrolment in a course, which needs no letter."}),
		optional(day("signed_on", "The day on which it was signed.")),
		ordered(day("valid_from", "The first day on which it holds.")),
		optional(day("valid_to", "The last day on which it holds; null when it does not end.")),
		countOr("lead_time_days", 0, 0, 1000, "How many days ahead a stay has to be arranged."),
		flag("malpractice_covered", false, "Whether it covers malpractice."),
		prose("note", long, "Anything else."),
	}
}

// Edges of an agreement.
func (Agreement) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("site", Site.Type, "agreements", "The site that it is about."),
	}
}

// Indexes of an agreement.
func (Agreement) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("site_id"),
	}
}

// Annotations of an agreement.
func (Agreement) Annotations() []schema.Annotation {
	return noun("agr", "agreement", "agreements", "agreements",
		"The paper under which fellows may work at a site, with the dates between which it holds.")
}

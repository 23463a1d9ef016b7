package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// MentorAbsence is a time when a mentor is away.
type MentorAbsence struct{ ent.Schema }

// Mixin of a mentor absence.
func (MentorAbsence) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "abs"}, InProgram{}} }

// Fields of a mentor absence.
func (MentorAbsence) Fields() []ent.Field {
	return []ent.Field{
		key("mentor_id", "The mentor."),
		ordered(day("starts_on", "The first day away.")),
		day("ends_on", "The last day away."),
		mayLine("reason", short, "Why."),
	}
}

// Edges of a mentor absence.
func (MentorAbsence) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("mentor", Mentor.Type, "absences", "The mentor."),
	}
}

// Indexes of a mentor absence.
func (MentorAbsence) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("mentor_id"),
	}
}

// Annotations of a mentor absence.
func (MentorAbsence) Annotations() []schema.Annotation {
	return noun("abs", "mentor absence", "mentor absences", "mentorAbsences",
		"A time when a mentor is away; more than half of a block's days, and the mentor takes no fellow in that block.")
}

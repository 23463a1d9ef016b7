package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// TeachingActivity is something that a fellow taught.
type TeachingActivity struct{ ent.Schema }

// Mixin of a teaching activity.
func (TeachingActivity) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "tea"}, InProgram{}} }

// Fields of a teaching activity.
func (TeachingActivity) Fields() []ent.Field {
	return []ent.Field{
		key("fellow_id", "The fellow."),
		line("title", short, "What was taught."),
		choice("kind", "What sort of teaching it was.",
			value{"LECTURE", "A lecture."},
			value{"BEDSIDE", "In daily work."},
			value{"WORKSHOP", "A workshop."},
			value{"MENTORING", "One to one."}),
		ordered(day("held_on", "The day on which it took place.")),
		countOr("minutes", 60, 1, 10_000, "How long it took, in minutes."),
		mayLine("audience", short, "Who was taught."),
	}
}

// Edges of a teaching activity.
func (TeachingActivity) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "teaching_activities", "The fellow."),
	}
}

// Indexes of a teaching activity.
func (TeachingActivity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("fellow_id"),
	}
}

// Annotations of a teaching activity.
func (TeachingActivity) Annotations() []schema.Annotation {
	return noun("tea", "teaching activity", "teaching activities", "teachingActivities",
		"Something that a fellow taught.")
}

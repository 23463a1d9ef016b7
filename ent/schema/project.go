package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Project is a fellow's research project.
type Project struct{ ent.Schema }

// Mixin of a project.
func (Project) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "prj"}, InProgram{Ref: "projects"}}
}

// Fields of a project.
func (Project) Fields() []ent.Field {
	return []ent.Field{
		key("fellow_id", "Whose it is."),
		ordered(line("title", short, "What people call it.")),
		prose("summary", long, "What it is about."),
		choiceOr("state", "How far it is.",
			value{"PROPOSED", "It is an idea."},
			value{"ACTIVE", "It is under way."},
			value{"COMPLETE", "It is done."},
			value{"DROPPED", "It was given up."}),
		optional(day("started_on", "When it began.")),
	}
}

// Edges of a project.
func (Project) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "projects", "Whose it is."),
		joins("mentors", Mentor.Type, "Who guides it."),
		hasMany("milestones", ProjectMilestone.Type, "Its steps."),
	}
}

// Indexes of a project.
func (Project) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("fellow_id"),
	}
}

// Annotations of a project.
func (Project) Annotations() []schema.Annotation {
	return noun("prj", "project", "projects", "projects",
		"A fellow's research project.")
}

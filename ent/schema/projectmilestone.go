package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// ProjectMilestone is one step of a project.
type ProjectMilestone struct{ ent.Schema }

// Mixin of a project milestone.
func (ProjectMilestone) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "mil"}, InProgram{}} }

// Fields of a project milestone.
func (ProjectMilestone) Fields() []ent.Field {
	return []ent.Field{
		key("project_id", "The project."),
		choice("kind", "What sort of step it is.",
			value{"ETHICS", "The approval of the review board."},
			value{"DATA", "The data are there."},
			value{"ABSTRACT", "An abstract is sent."},
			value{"REGIONAL_PRESENTATION", "It is presented at a regional meeting."},
			value{"NATIONAL_PRESENTATION", "It is presented at a national meeting."},
			value{"SUBMISSION", "A manuscript is submitted to a journal."},
			value{"PUBLICATION", "It is published in a journal."},
			value{"OTHER", "Anything else."}),
		line("title", short, "What people call it."),
		optional(day("due_on", "When it should be done.")),
		optional(day("completed_on", "When it was done; null while it is not.")),
		mayLine("reference", 500, "Where it can be read: a meeting, a journal, an address."),
	}
}

// Edges of a project milestone.
func (ProjectMilestone) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("project", Project.Type, "milestones", "The project."),
	}
}

// Indexes of a project milestone.
func (ProjectMilestone) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("project_id"),
	}
}

// Annotations of a project milestone.
func (ProjectMilestone) Annotations() []schema.Annotation {
	return noun("mil", "project milestone", "project milestones", "projectMilestones",
		"One step of a research project.")
}

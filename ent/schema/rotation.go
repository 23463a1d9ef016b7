package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Rotation is what a fellow does in a block.
type Rotation struct{ ent.Schema }

// Mixin of a rotation.
func (Rotation) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "rot"}, InProgram{Ref: "rotations"}}
}

// Fields of a rotation.
func (Rotation) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines, unique in the program."),
		ordered(line("title", short, "What people call it.")),
		choice("kind", "What sort of time it is.",
			value{"CORE", "A part of the curriculum that everybody does."},
			value{"ELECTIVE", "Chosen by the fellow."},
			value{"RESEARCH", "Protected time for a project."},
			value{"CLINICAL", "Clinical work."},
			value{"VACATION", "Time off."},
			value{"CONFERENCE", "Meetings and conferences."}),
		prose("about", long, "What it is, for people."),
		flag("objective_required", false, "Whether it needs a stated educational objective, as clinical radiology does."),
		countOr("session_min", 1, 1, 366, "The fewest consecutive blocks of one session."),
		countOr("session_max", 12, 1, 366, "The most consecutive blocks of one session."),
		optional(count("max_sessions", 1, 366, "The most sessions in a year; null for any number.")),
		flag("needs_mentor", false, "Whether a mentor has to supervise it."),
		flag("call_eligible", false, "Whether its fellows can be given call."),
		optional(link("site_id", "The site that it is at home at.")),
		optional(count("outpatient_percent", 0, 100, "How much of it is spent with outpatients, in percent, for block diagrams; null when nothing was said.")),
		optional(count("research_percent", 0, 100, "How much of it is spent on research, in percent, for block diagrams; null when nothing was said.")),
	}
}

// Edges of a rotation.
func (Rotation) Edges() []ent.Edge {
	return []ent.Edge{
		mayLinkTo("site", Site.Type, "rotations", "The site that it is at home at."),
		hasMany("topics", Topic.Type, "What is taught on it."),
		hasMany("prerequisites", Prerequisite.Type, "What has to be done before it."),
		hasMany("required_for", Prerequisite.Type, "What it has to be done before."),
		hasMany("coverages", Coverage.Type, "How many fellows it needs and takes."),
		// The inverse stands first: ent takes a join of a type with itself for one that goes both ways unless it has met the inverse.
		joinedBy("not_preceded_by", Rotation.Type, "not_followed_by", "The rotations that it must not come directly after."),
		joins("not_followed_by", Rotation.Type, "The rotations that must not come directly after it."),
		joins("mentors", Mentor.Type, "The mentors who supervise it."),
		joinedBy("requirements", Requirement.Type, "rotations", "The requirements that it counts for."),
		hasMany("offsite_options", OffsiteOption.Type, "The off-site options that count as it."),
		hasMany("assignments", Assignment.Type, "Who does it when, by schedule."),
	}
}

// Indexes of a rotation.
func (Rotation) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
		index.Fields("site_id"),
	}
}

// Annotations of a rotation.
func (Rotation) Annotations() []schema.Annotation {
	return noun("rot", "rotation", "rotations", "rotations",
		"What a fellow does in a block: a service, an elective, research, or time away.")
}

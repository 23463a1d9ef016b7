package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Mentor is a member of the faculty who supervises fellows.
type Mentor struct{ ent.Schema }

// Mixin of a mentor.
func (Mentor) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "men"}, InProgram{Ref: "mentors"}} }

// Fields of a mentor.
func (Mentor) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines, unique in the program."),
		ordered(line("name", short, "The person's name.")),
		optional(email("The person's address, in lower case.")),
		mayLine("title", short, "Degree or position."),
		flag("clinical", false, "Whether clinical work is supervised."),
		flag("research", false, "Whether research is supervised."),
		flag("elective", false, "Whether electives are supervised."),
		optional(link("site_id", "The site that the mentor works at.")),
		countOr("capacity", 1, 0, 1000, "How many fellows can be supervised in one block."),
		optional(link("account_id", "The account with which the mentor signs in.")),
	}
}

// Edges of a mentor.
func (Mentor) Edges() []ent.Edge {
	return []ent.Edge{
		mayLinkTo("site", Site.Type, "mentors", "The site that the mentor works at."),
		mayLinkTo("account", Account.Type, "", "The account with which the mentor signs in."),
		joinedBy("rotations", Rotation.Type, "mentors", "What the mentor supervises."),
		hasMany("absences", MentorAbsence.Type, "When the mentor is away."),
		hasMany("capacities", MentorCapacity.Type, "Blocks in which the capacity differs."),
		hasMany("assignments", Assignment.Type, "Whom the mentor supervises when, by schedule."),
		joinedBy("projects", Project.Type, "mentors", "The projects that the mentor guides."),
		hasMany("evaluations", Evaluation.Type, "Evaluations by and of the mentor."),
	}
}

// Indexes of a mentor.
func (Mentor) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
		index.Fields("site_id"),
		index.Fields("account_id"),
	}
}

// Annotations of a mentor.
func (Mentor) Annotations() []schema.Annotation {
	return noun("men", "mentor", "mentors", "mentors",
		"A member of the faculty who supervises fellows.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Fellow is a person in training.
type Fellow struct{ ent.Schema }

// Mixin of a fellow.
func (Fellow) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "fel"}, InProgram{Ref: "fellows"}} }

// Fields of a fellow.
func (Fellow) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines, unique in the home program."),
		ordered(line("name", short, "The person's name.")),
		optional(email("The person's address, in lower case.")),
		mayLine("training_level", short, "How far the training is, as in PGY-6."),
		prose("prior_experience", long, "What the fellow has done before, on which the timetable depends."),
		optional(link("account_id", "The account with which the fellow signs in.")),
	}
}

// Edges of a fellow.
func (Fellow) Edges() []ent.Edge {
	return []ent.Edge{
		mayLinkTo("account", Account.Type, "", "The account with which the fellow signs in."),
		hasMany("enrollments", Enrollment.Type, "The years in which the fellow trains."),
		hasMany("assignments", Assignment.Type, "What the fellow does when, by schedule."),
		hasMany("projects", Project.Type, "The fellow's research."),
		hasMany("evaluations", Evaluation.Type, "Evaluations by and of the fellow."),
		hasMany("review_meetings", ReviewMeeting.Type, "Meetings with the program director."),
		hasMany("call_shifts", CallShift.Type, "Call."),
		hasMany("attendances", Attendance.Type, "Didactic sessions attended and missed."),
		hasMany("teaching_activities", TeachingActivity.Type, "What the fellow taught."),
	}
}

// Indexes of a fellow.
func (Fellow) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
		index.Fields("account_id"),
	}
}

// Annotations of a fellow.
func (Fellow) Annotations() []schema.Annotation {
	return noun("fel", "fellow", "fellows", "fellows",
		"A person in training. The program that the fellow belongs to is the home program; others may enroll the fellow as well.")
}

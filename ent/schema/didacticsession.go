package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// DidacticSession is a lecture, journal club or conference.
type DidacticSession struct{ ent.Schema }

// Mixin of a didactic session.
func (DidacticSession) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "did"}, InProgram{Ref: "didactic_sessions"}}
}

// Fields of a didactic session.
func (DidacticSession) Fields() []ent.Field {
	return []ent.Field{
		key("academic_year_id", "The year that it is part of."),
		ordered(line("title", short, "What people call it.")),
		choice("kind", "What sort of session it is.",
			value{"CORE_LECTURE", "A departmental lecture that everybody attends."},
			value{"INDIVIDUAL", "Chosen by interest and need."},
			value{"JOURNAL_CLUB", "A journal club."},
			value{"CONFERENCE", "A conference."},
			value{"SEMINAR", "A seminar or small group."}),
		mayLine("topic", short, "What it is about."),
		ordered(day("held_on", "The day on which it takes place.")),
		clock("starts_at", "The time of day at which it begins, in the program's time zone, as in 07:30; empty when nothing was said."),
		countOr("minutes", 60, 1, 1440, "How long it takes, in minutes."),
		mayLine("place", short, "Where it takes place."),
		optional(link("mentor_id", "The mentor who presents, if one does.")),
		optional(link("fellow_id", "The fellow who presents, if one does.")),
	}
}

// Edges of a didactic session.
func (DidacticSession) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("academic_year", AcademicYear.Type, "didactic_sessions", "The year that it is part of."),
		mayLinkTo("mentor", Mentor.Type, "", "The mentor who presents, if one does."),
		mayLinkTo("fellow", Fellow.Type, "", "The fellow who presents, if one does."),
		hasMany("attendances", Attendance.Type, "Who came."),
	}
}

// Indexes of a didactic session.
func (DidacticSession) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("academic_year_id"),
		index.Fields("mentor_id"),
		index.Fields("fellow_id"),
	}
}

// Annotations of a didactic session.
func (DidacticSession) Annotations() []schema.Annotation {
	return noun("did", "didactic session", "didactic sessions", "didacticSessions",
		"A lecture, journal club, seminar or conference.")
}

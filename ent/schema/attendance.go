package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Attendance is whether a fellow came to a session.
type Attendance struct{ ent.Schema }

// Mixin of an attendance.
func (Attendance) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "att"}, InProgram{}} }

// Fields of an attendance.
func (Attendance) Fields() []ent.Field {
	return []ent.Field{
		key("didactic_session_id", "The session."),
		key("fellow_id", "The fellow."),
		choice("state", "Whether the fellow came.",
			value{"PRESENT", "The fellow came."},
			value{"ABSENT", "The fellow did not come."},
			value{"EXCUSED", "The fellow did not have to come."}),
	}
}

// Edges of an attendance.
func (Attendance) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("didactic_session", DidacticSession.Type, "attendances", "The session."),
		belongsTo("fellow", Fellow.Type, "attendances", "The fellow."),
	}
}

// Indexes of an attendance.
func (Attendance) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("didactic_session_id", "fellow_id"),
		index.Fields("fellow_id"),
	}
}

// Annotations of an attendance.
func (Attendance) Annotations() []schema.Annotation {
	return noun("att", "attendance", "attendances", "attendances",
		"Whether a fellow came to a didactic session.")
}

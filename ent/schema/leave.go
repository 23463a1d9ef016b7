package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Leave is a time when a fellow is away.
type Leave struct{ ent.Schema }

// Mixin of a leave.
func (Leave) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "lve"}, InProgram{}} }

// Fields of a leave.
func (Leave) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Whose leave it is."),
		choice("kind", "What sort of leave it is.",
			value{"VACATION", "Vacation."},
			value{"PARENTAL", "Birth or adoption of a child."},
			value{"MEDICAL", "The fellow's own health."},
			value{"CAREGIVER", "Care of a relative."},
			value{"BEREAVEMENT", "A death in the family."},
			value{"INTERVIEW", "Interviews for the next position."},
			value{"MEETING", "A scientific meeting."},
			value{"OTHER", "Anything else."}),
		ordered(day("starts_on", "The first day away.")),
		day("ends_on", "The last day away."),
		choiceOr("state", "How far it is.",
			value{"REQUESTED", "The fellow has asked for it."},
			value{"APPROVED", "It is granted, and schedules keep it."},
			value{"DECLINED", "It is not granted."}),
		prose("note", long, "Anything else."),
	}
}

// Edges of a leave.
func (Leave) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "leaves", "Whose leave it is."),
	}
}

// Indexes of a leave.
func (Leave) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
	}
}

// Annotations of a leave.
func (Leave) Annotations() []schema.Annotation {
	return noun("lve", "leave", "leaves", "leaves",
		"A time when a fellow is away; approved for more than half of a block's days, and the block is a leave block.")
}

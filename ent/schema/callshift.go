package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// CallShift is one stretch of call.
type CallShift struct{ ent.Schema }

// Mixin of a call shift.
func (CallShift) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "cal"}, InProgram{}} }

// Fields of a call shift.
func (CallShift) Fields() []ent.Field {
	return []ent.Field{
		key("fellow_id", "Who is on call."),
		optional(link("rotation_id", "The rotation that the call belongs to.")),
		choice("kind", "What sort of call it is.",
			value{"HOME", "From home."},
			value{"IN_HOUSE", "In the hospital."},
			value{"BACKUP", "In case somebody else cannot."}),
		ordered(instant("starts_at", "When it begins.")),
		instant("ends_at", "When it ends."),
		flag("holiday", false, "Whether it counts as a holiday."),
		prose("note", long, "Anything else."),
	}
}

// Edges of a call shift.
func (CallShift) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "call_shifts", "Who is on call."),
		mayLinkTo("rotation", Rotation.Type, "", "The rotation that the call belongs to."),
	}
}

// Indexes of a call shift.
func (CallShift) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("fellow_id"),
		index.Fields("rotation_id"),
		index.Fields("starts_at"),
	}
}

// Annotations of a call shift.
func (CallShift) Annotations() []schema.Annotation {
	return noun("cal", "call shift", "call shifts", "callShifts",
		"One stretch of call of a fellow.")
}

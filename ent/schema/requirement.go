package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// Requirement is one row of a curriculum.
type Requirement struct{ ent.Schema }

// Mixin of a requirement.
func (Requirement) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "req"}, InProgram{}} }

// Fields of a requirement.
func (Requirement) Fields() []ent.Field {
	return []ent.Field{
		key("track_id", "The track that asks for it."),
		code("A short name for machines, unique in the track."),
		ordered(line("title", short, "What people call it.")),
		ordered(countOr("position", 0, 0, 1000, "Its place in the curriculum, from the top.")),
		count("minimum", 0, 1000, "The least time, in the track's unit."),
		count("maximum", 0, 1000, "The most time, in the track's unit."),
		choiceOr("provenance", "Where it comes from.",
			value{"STATED", "The source says it."},
			value{"INFERRED", "The source leaves a gap that it fills."},
			value{"ADJUSTED", "The program decided otherwise than the source."}),
		prose("provenance_note", long, "Why it is believed, when the source does not say it."),
		flag("flexible", false, "Whether it takes the time that waivers and credit set free, as electives do."),
		flag("may_extend", false, "Whether elective time may also be spent on it."),
	}
}

// Edges of a requirement.
func (Requirement) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("track", Track.Type, "requirements", "The track that asks for it."),
		joins("rotations", Rotation.Type, "The rotations that count for it."),
	}
}

// Indexes of a requirement.
func (Requirement) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("track_id", "code"),
	}
}

// Annotations of a requirement.
func (Requirement) Annotations() []schema.Annotation {
	return noun("req", "requirement", "requirements", "requirements",
		"One row of a curriculum: so much time on these rotations.")
}

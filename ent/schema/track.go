package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// Track is a curriculum: what a fellow has to do, and how long.
type Track struct{ ent.Schema }

// Mixin of a track.
func (Track) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "trk"}, InProgram{Ref: "tracks"}} }

// Fields of a track.
func (Track) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines, unique in the program."),
		ordered(line("title", short, "What people call it.")),
		choiceOr("unit", "The unit in which it counts time.",
			value{"MONTHS", "Calendar months."},
			value{"FOUR_WEEKS", "Periods of four weeks."},
			value{"TWO_WEEKS", "Periods of two weeks."},
			value{"WEEKS", "Weeks."}),
		count("length", 1, 1000, "Its length in all, in its unit."),
		prose("about", long, "What it is, for people."),
	}
}

// Edges of a track.
func (Track) Edges() []ent.Edge {
	return []ent.Edge{
		hasMany("requirements", Requirement.Type, "What it asks for."),
		hasMany("enrollments", Enrollment.Type, "Who follows it."),
	}
}

// Indexes of a track.
func (Track) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
	}
}

// Annotations of a track.
func (Track) Annotations() []schema.Annotation {
	return noun("trk", "track", "tracks", "tracks",
		"A curriculum: the requirements that a fellow has to meet, and their length in all.")
}

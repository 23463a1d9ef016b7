package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// Block is one period of a year's calendar.
type Block struct{ ent.Schema }

// Mixin of a block.
func (Block) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "blk"}, InProgram{}} }

// Fields of a block.
func (Block) Fields() []ent.Field {
	return []ent.Field{
		key("academic_year_id", "The year that it is part of."),
		ordered(count("number", 1, 366, "Its place in the year, counted from 1.")),
		line("title", short, "What people call it, as in Jul 2027."),
		ordered(day("starts_on", "Its first day.")),
		day("ends_on", "Its last day."),
	}
}

// Edges of a block.
func (Block) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("academic_year", AcademicYear.Type, "blocks", "The year that it is part of."),
		hasMany("assignments", Assignment.Type, "Who does what in it, by schedule."),
		hasMany("offsite_slots", OffsiteSlot.Type, "Places at off-site options that differ in it."),
		hasMany("mentor_capacities", MentorCapacity.Type, "Capacities of mentors that differ in it."),
	}
}

// Indexes of a block.
func (Block) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("academic_year_id", "number"),
	}
}

// Annotations of a block.
func (Block) Annotations() []schema.Annotation {
	return noun("blk", "block", "blocks", "blocks",
		"One period of a year's calendar: the smallest time that a schedule gives away.")
}

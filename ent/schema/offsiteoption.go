package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// OffsiteOption is something that can be done away from home.
type OffsiteOption struct{ ent.Schema }

// Mixin of an off-site option.
func (OffsiteOption) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "opt"}, InProgram{Ref: "offsite_options"}}
}

// Fields of an off-site option.
func (OffsiteOption) Fields() []ent.Field {
	return []ent.Field{
		link("site_id", "Where."),
		code("A short name for machines, unique in the program."),
		ordered(line("title", short, "What people call it.")),
		link("rotation_id", "The rotation that it counts as."),
		countOr("session_min", 1, 1, 366, "The fewest consecutive blocks of one stay."),
		countOr("session_max", 12, 1, 366, "The most consecutive blocks of one stay."),
		optional(count("max_sessions", 1, 366, "The most stays of one fellow in a year; null for any number.")),
		countOr("slots", 1, 0, 1000, "How many fellows it takes in one block."),
		optional(day("opens_on", "The first day on which it is open.")),
		optional(day("closes_on", "The last day on which it is open.")),
		prose("objectives", long, "What is learned there."),
		flag("needs_objective", true, "Whether a request for it has to state an objective."),
	}
}

// Edges of an off-site option.
func (OffsiteOption) Edges() []ent.Edge {
	return []ent.Edge{
		linksTo("site", Site.Type, "offsite_options", "Where."),
		linksTo("rotation", Rotation.Type, "offsite_options", "The rotation that it counts as."),
		hasMany("offsite_slots", OffsiteSlot.Type, "Blocks in which the number of places differs."),
		hasMany("offsite_requests", OffsiteRequest.Type, "Requests for it."),
		hasMany("assignments", Assignment.Type, "Who is there when, by schedule."),
	}
}

// Indexes of an off-site option.
func (OffsiteOption) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
		index.Fields("site_id"),
		index.Fields("rotation_id"),
	}
}

// Annotations of an off-site option.
func (OffsiteOption) Annotations() []schema.Annotation {
	return noun("opt", "off-site option", "off-site options", "offsiteOptions",
		"Something that can be done away from home, and the rotation that it counts as.")
}

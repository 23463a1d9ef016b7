package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Enrollment is a fellow's training year in a program.
type Enrollment struct{ ent.Schema }

// Mixin of an enrollment.
func (Enrollment) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "enr"}, InProgram{Ref: "enrollments"}}
}

// Fields of an enrollment.
func (Enrollment) Fields() []ent.Field {
	return []ent.Field{
		key("fellow_id", "Who trains."),
		key("academic_year_id", "In which year."),
		link("track_id", "By which curriculum."),
		countOr("share_percent", 100, 1, 100, "How much of the fellow's time this program has, in percent."),
		optional(day("starts_on", "The first day, when it is not the year's.")),
		optional(day("ends_on", "The last day, when it is not the year's.")),
		optional(count("offsite_max", 0, 366, "The most blocks that may be spent off-site; null for any number.")),
	}
}

// Edges of an enrollment.
func (Enrollment) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "enrollments", "Who trains."),
		belongsTo("academic_year", AcademicYear.Type, "enrollments", "In which year."),
		linksTo("track", Track.Type, "enrollments", "By which curriculum."),
		hasMany("block_shares", BlockShare.Type, "Blocks in which the share of time differs."),
		hasMany("credits", Credit.Type, "What was done before or is waived."),
		hasMany("wishes", Wish.Type, "What the fellow would like."),
		hasMany("leaves", Leave.Type, "When the fellow is away."),
		hasMany("offsite_requests", OffsiteRequest.Type, "Requests for time off-site."),
		hasMany("elective_requests", ElectiveRequest.Type, "Requests for electives."),
		hasMany("pins", Pin.Type, "What is fixed before any schedule is made."),
		hasMany("assignments", Assignment.Type, "What the fellow does when, by schedule."),
	}
}

// Indexes of an enrollment.
func (Enrollment) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("fellow_id", "academic_year_id"),
		index.Fields("academic_year_id"),
		index.Fields("track_id"),
	}
}

// Annotations of an enrollment.
func (Enrollment) Annotations() []schema.Annotation {
	return noun("enr", "enrollment", "enrollments", "enrollments",
		"A fellow's training year in a program: which track, how much of the time, from when to when.")
}

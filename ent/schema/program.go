package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Program is the fellowship itself: everything else belongs to one.
type Program struct{ ent.Schema }

// Mixin of a program.
func (Program) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "pgm"}} }

// Fields of a program.
func (Program) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines and spreadsheets, unique among programs."),
		ordered(line("title", short, "What people call it.")),
		mayLine("institution", short, "The institution that runs it."),
		mayLine("specialty", short, "The field that it trains for."),
		zone("The time zone in which its days begin, by its IANA name."),
		prose("about", long, "What it is, for people."),
		mayLine("source", 500, "Where the curriculum was read."),
	}
}

// Edges of a program.
func (Program) Edges() []ent.Edge {
	return []ent.Edge{
		hasMany("sites", Site.Type, "The places where its fellows work."),
		hasMany("academic_years", AcademicYear.Type, "Its years."),
		hasMany("tracks", Track.Type, "Its curricula."),
		hasMany("rotations", Rotation.Type, "What fellows rotate through."),
		hasMany("mentors", Mentor.Type, "Its supervising faculty."),
		hasMany("fellows", Fellow.Type, "The fellows whose home it is."),
		hasMany("enrollments", Enrollment.Type, "Who trains here in which year, fellows of other programs included."),
		hasMany("offsite_options", OffsiteOption.Type, "What can be done away from home."),
		hasMany("rule_settings", RuleSetting.Type, "The rules that its schedules keep."),
		hasMany("projects", Project.Type, "The research projects of its fellows."),
		hasMany("schedules", Schedule.Type, "Its block schedules, drafts for staff only."),
		hasMany("optimization_runs", OptimizationRun.Type, "The optimizations that were asked for."),
		hasMany("didactic_sessions", DidacticSession.Type, "Its lectures, journal clubs and conferences."),
		hasMany("memberships", Membership.Type, "Which accounts do what here."),
		hasMany("calendar_feeds", CalendarFeed.Type, "The addresses at which calendar programs read what is published."),
	}
}

// Indexes of a program.
func (Program) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("code").Unique(),
	}
}

// Annotations of a program.
func (Program) Annotations() []schema.Annotation {
	return noun("pgm", "program", "programs", "programs",
		"A fellowship program: its curriculum, calendar, faculty, fellows and schedules hang on it.")
}

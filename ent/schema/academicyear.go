package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// AcademicYear is one training year of a program, with its calendar of blocks.
type AcademicYear struct{ ent.Schema }

// Mixin of an academic year.
func (AcademicYear) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "yea"}, InProgram{Ref: "academic_years"}}
}

// Fields of an academic year.
func (AcademicYear) Fields() []ent.Field {
	return []ent.Field{
		ordered(line("title", short, "What people call it, as in 2027-28; unique in the program.")),
		ordered(day("starts_on", "Its first day.")),
		ordered(day("ends_on", "Its last day.")),
		choice("calendar", "How it is divided into blocks.",
			value{"MONTHS", "Twelve calendar months."},
			value{"FOUR_WEEKS", "Thirteen blocks of four weeks."},
			value{"TWO_WEEKS", "Twenty-six blocks of two weeks."},
			value{"WEEKS", "Fifty-two weeks."},
			value{"CUSTOM", "Blocks of any lengths that follow each other."}),
		optional(count("offsite_limit", 0, 1000, "The most fellows who may be off-site in one block; null for any number.")),
		optional(day("freeze_before", "Blocks that end before this day stay as they were published: a schedule that holds something else in them needs a stated reason. Null for none.")),
		countOr("approvals_needed", 0, 0, 10, "How many directors have to approve a schedule of the year before it is published; 0 when whoever publishes decides alone."),
	}
}

// Edges of an academic year.
func (AcademicYear) Edges() []ent.Edge {
	return []ent.Edge{
		hasMany("blocks", Block.Type, "The periods of its calendar."),
		hasMany("enrollments", Enrollment.Type, "Who trains in it."),
		hasMany("coverages", Coverage.Type, "How many fellows each rotation needs and takes."),
		hasMany("schedules", Schedule.Type, "Its block schedules."),
		hasMany("optimization_runs", OptimizationRun.Type, "The optimizations that were asked for."),
		hasMany("rule_settings", RuleSetting.Type, "Rules that are set differently in it."),
		hasMany("fellow_pairs", FellowPair.Type, "Fellows who are kept together or apart."),
		hasMany("didactic_sessions", DidacticSession.Type, "Its lectures, journal clubs and conferences."),
	}
}

// Indexes of an academic year.
func (AcademicYear) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "title"),
	}
}

// Annotations of an academic year.
func (AcademicYear) Annotations() []schema.Annotation {
	return noun("yea", "academic year", "academic years", "academicYears",
		"One training year of a program, divided into blocks.")
}

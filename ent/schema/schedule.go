package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Schedule is a block schedule of a year.
type Schedule struct{ ent.Schema }

// Mixin of a schedule.
func (Schedule) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "sch"}, InProgram{Ref: "schedules"}}
}

// Fields of a schedule.
func (Schedule) Fields() []ent.Field {
	return []ent.Field{
		key("academic_year_id", "The year."),
		readOnly(optional(key("run_id", "The optimization that made it; null when people did."))),
		readOnly(optional(key("scenario_id", "The scenario that it came from, if any."))),
		readOnly(optional(key("based_on_id", "The schedule that it was made from; null when it was made from nothing."))),
		readOnly(fixed(ordered(count("number", 1, 1_000_000, "Its number in the year, counted from 1.")))),
		mayLine("title", short, "What people call it."),
		readOnly(choiceOr("state", "How far it is.",
			value{"DRAFT", "Only staff see it."},
			value{"PUBLISHED", "It holds: there is at most one in a year."},
			value{"ARCHIVED", "It is put away."})),
		prose("note", long, "Anything else."),
		readOnly(optional(amount("objective", "Its value."))),
		readOnly(optional(amount("bound", "No schedule was worth more than this when it was made."))),
		readOnly(optional(amount("gap", "How far apart bound and objective are, relative to the objective."))),
		readOnly(flag("partial", false, "Whether it has gaps on purpose: no schedule kept every rule, and this is the best that leaves cells empty.")),
		readOnly(optional(instant("edited_at", "When a person last changed a cell by hand; null when nobody did."))),
		readOnly(optional(link("edited_by_id", "The account that did."))),
		readOnly(prose("publish_note", long, "What was said when it was published, for those who read it.")),
		readOnly(optional(instant("published_at", "When it was published; null when it never was."))),
		readOnly(optional(link("published_by_id", "The account that published it."))),
	}
}

// Edges of a schedule.
func (Schedule) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("academic_year", AcademicYear.Type, "schedules", "The year."),
		byProgram(settled(mayLinkTo("run", OptimizationRun.Type, "schedules", "The optimization that made it; null when people did."))),
		byProgram(settled(mayLinkTo("scenario", Scenario.Type, "promoted", "The scenario that it came from, if any."))),
		// The inverse stands first: ent takes a link of a type to itself for one that goes both ways unless it has met the inverse.
		byProgram(settled(mayLinkTo("based_on", Schedule.Type, "derived", "The schedule that it was made from; null when it was made from nothing."))),
		hasMany("derived", Schedule.Type, "The schedules that were made from it."),
		byProgram(mayLinkTo("edited_by", Account.Type, "", "The account that last changed a cell by hand.")),
		byProgram(mayLinkTo("published_by", Account.Type, "", "The account that published it.")),
		hasMany("assignments", Assignment.Type, "Who does what when."),
		hasMany("scenarios", Scenario.Type, "The what-ifs that start from it."),
		hasMany("locks", ScheduleLock.Type, "What planning again leaves as it is."),
		hasMany("exceptions", ScheduleException.Type, "The rules that were broken with a reason."),
		hasMany("approvals", Approval.Type, "Who approved or declined it."),
	}
}

// Indexes of a schedule.
func (Schedule) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("academic_year_id", "number").Unique(),
		index.Fields("academic_year_id").Unique().StorageKey("one_published_schedule").Annotations(entsql.IndexWhere("state = 'PUBLISHED'")),
		index.Fields("run_id"),
		index.Fields("scenario_id"),
		index.Fields("based_on_id"),
	}
}

// Annotations of a schedule.
func (Schedule) Annotations() []schema.Annotation {
	return noun("sch", "schedule", "schedules", "schedules",
		"A block schedule of a year: a draft, the published one, or one that was.")
}

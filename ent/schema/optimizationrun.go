package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// OptimizationRun is one optimization of a year.
type OptimizationRun struct{ ent.Schema }

// Mixin of an optimization run.
func (OptimizationRun) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "run"}, InProgram{Ref: "optimization_runs"}}
}

// Fields of an optimization run.
func (OptimizationRun) Fields() []ent.Field {
	return []ent.Field{
		key("academic_year_id", "The year that is planned."),
		fixed(choiceOr("kind", "What was asked for.",
			value{"GENERATE", "The best schedule of the year."},
			value{"COMPLETE", "The best schedule that holds what a half-filled one holds."},
			value{"REPLAN", "The schedule that changes least against the one that holds and, among those, scores best."},
			value{"ALTERNATIVES", "Several good schedules that differ."},
			value{"SENSITIVITY", "What one more place, mentor or month would buy."})),
		optional(fixed(link("base_schedule_id", "The schedule that it starts from or stays near; null for none."))),
		optional(fixed(link("restarts_id", "The run that it asks again; null when it was asked anew."))),
		optional(fixed(day("freeze_before", "What ends before this day stays as the schedule it starts from has it; null for nothing."))),
		optional(fixed(count("wanted", 2, 20, "How many schedules were asked for; null for one."))),
		optional(fixed(count("distance", 1, 100_000, "In how many cells, at the least, any two of these schedules differ."))),
		optional(unfiltered(fixed(amount("loss_percent", "How much of the best objective, in percent, any of these schedules may lose.")))),
		fixed(flag("partial", false, "Whether the best schedule with gaps is made when none keeps every rule.")),
		fixed(mayLine("title", short, "What the schedule that it makes will be called.")),
		choiceOr("status", "How far it is.",
			value{"QUEUED", "It waits for a worker."},
			value{"RUNNING", "A worker is at it."},
			value{"OPTIMAL", "A schedule was found, and none is better."},
			value{"FEASIBLE", "A schedule was found; the gap says how much better one could be."},
			value{"INFEASIBLE", "There is no schedule; the reasons say why."},
			value{"CANCELLED", "It was cancelled; the best schedule so far, if any, is kept as a draft."}, //nolint:misspell // the name is out in the world
			value{"TIMED_OUT", "Its limit ended it; the best schedule so far, if any, is kept as a draft."},
			value{"FAILED", "An accident ended it."},
			value{"INTERRUPTED", "The server stopped while it ran."}),
		unfiltered(fixed(field.Int64("seed").Default(1).Annotations(entgql.Type("BigInt")).Comment("The seed of its random choices: the same seed gives the same answer."))),
		fixed(count("time_limit_ms", 1, 86_400_000, "Its time limit, in milliseconds.")),
		unfiltered(optional(fixed(field.Int64("work_limit").NonNegative().Annotations(entgql.Type("BigInt")).Comment("Its limit of work, in the optimizer's units; null for none.")))),
		optional(fixed(line("idempotency_key", short, "The caller's name for the request: asked twice, it is run once."))),
		annotated(unfiltered(fixed(field.Text("problem").Default("").Comment("The problem as it was given to the optimizer, as JSON."))), entgql.Skip(entgql.SkipType)),
		annotated(unfiltered(fixed(field.Text("keys").Default("").Comment("Which identifier in the problem means which in the database, as JSON."))), entgql.Skip(entgql.SkipType)),
		unfiltered(mayLine("phase", short, "What it is doing now.")),
		optional(amount("objective", "The value of the best schedule so far.")),
		optional(amount("bound", "No schedule is worth more than this.")),
		optional(amount("gap", "How far apart bound and objective are, relative to the objective.")),
		unfiltered(mayLine("objective_exact", short, "The objective as an exact number.")),
		unfiltered(mayLine("bound_exact", short, "The bound as an exact number.")),
		optional(document("terms", "The objective by rule.")),
		optional(document("trace", "How the best objective and the bound came near each other: a list of objects with elapsedMs, objective and bound, the first of which begins with the run.")),
		annotated(optional(document("tiers", "The objective by tier: what each is worth, what it could be worth at most, and whether that is proved.")), entgql.Skip(entgql.SkipType)),
		annotated(optional(fixed(document("settings", "The rules that it used, each with its tier, weight and parameters as they were."))), entgql.Skip(entgql.SkipType)),
		annotated(optional(document("outcome", "What its kind answers beyond a schedule: the list of changes, the other schedules, or what each relief would buy.")), entgql.Skip(entgql.SkipType)),
		optional(document("reasons", "Which rules, people and blocks clash, when there is no schedule.")),
		optional(document("phases", "The time spent by phase, in milliseconds.")),
		optional(instant("best_at", "When the best schedule so far was found.")),
		optional(instant("started_at", "When a worker took it.")),
		optional(instant("ended_at", "When it ended.")),
		prose("failure", long, "What went wrong, for people."),
		optional(fixed(link("requested_by_id", "The account that asked for it."))),
	}
}

// Edges of an optimization run.
func (OptimizationRun) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("academic_year", AcademicYear.Type, "optimization_runs", "The year that is planned."),
		settled(mayLinkTo("base_schedule", Schedule.Type, "", "The schedule that it starts from or stays near; null for none.")),
		// The inverse stands first: ent takes a link of a type to itself for one that goes both ways unless it has met the inverse.
		settled(mayLinkTo("restarts", OptimizationRun.Type, "restarted_as", "The run that it asks again; null when it was asked anew.")),
		hasMany("restarted_as", OptimizationRun.Type, "The runs that asked it again."),
		settled(mayLinkTo("requested_by", Account.Type, "", "The account that asked for it.")),
		hasMany("schedules", Schedule.Type, "The schedules that it made."),
	}
}

// Indexes of an optimization run.
func (OptimizationRun) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("program_id", "idempotency_key").Unique(),
		index.Fields("academic_year_id"),
		index.Fields("status"),
		index.Fields("base_schedule_id"),
		index.Fields("restarts_id"),
	}
}

// Annotations of an optimization run.
func (OptimizationRun) Annotations() []schema.Annotation {
	return readNoun("run", "optimization run", "optimization runs", "optimizationRuns",
		"One optimization of a year: what was asked, how far it is, and how good the answer is.")
}

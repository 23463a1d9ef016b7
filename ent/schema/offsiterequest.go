package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// OffsiteRequest is a fellow's request for time off-site.
type OffsiteRequest struct{ ent.Schema }

// Mixin of an off-site request.
func (OffsiteRequest) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "osr"}, InProgram{}} }

// Fields of an off-site request.
func (OffsiteRequest) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Who asks."),
		link("offsite_option_id", "For what."),
		link("first_block_id", "From which block on."),
		countOr("blocks", 1, 1, 366, "For how many blocks."),
		needProse("objective", long, "The educational objective."),
		prose("initiative", long, "The initiative at the other site that it serves, if any."),
		choiceOr("state", "How far it is.",
			value{"DRAFT", "The fellow is still writing it."},
			value{"SUBMITTED", "It waits for a decision."},
			value{"APPROVED", "It is granted."},
			value{"DECLINED", "It is not granted."},
			value{"WITHDRAWN", "The fellow took it back."}),
		optional(day("decided_on", "The day of the decision.")),
		prose("decision_note", long, "Why it was decided so."),
		optional(count("funding_cents", 0, 100_000_000, "The money granted, in cents.")),
		mayLine("funding_source", short, "Who pays."),
		optional(link("mentor_id", "The mentor whose word is asked for, if any.")),
		readOnly(optional(link("scenario_id", "The what-if that it came from, if any."))),
		readOnly(optional(document("consequence", "What granting it would cost and whom, as it was computed when it was asked for."))),
	}
}

// Edges of an off-site request.
func (OffsiteRequest) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "offsite_requests", "Who asks."),
		linksTo("offsite_option", OffsiteOption.Type, "offsite_requests", "For what."),
		linksTo("first_block", Block.Type, "", "From which block on."),
		mayLinkTo("mentor", Mentor.Type, "", "The mentor whose word is asked for, if any."),
		byProgram(mayLinkTo("scenario", Scenario.Type, "", "The what-if that it came from, if any.")),
		hasMany("approvals", Approval.Type, "Who approved or declined it."),
	}
}

// Indexes of an off-site request.
func (OffsiteRequest) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("offsite_option_id"),
		index.Fields("first_block_id"),
		index.Fields("mentor_id"),
		index.Fields("scenario_id"),
	}
}

// Annotations of an off-site request.
func (OffsiteRequest) Annotations() []schema.Annotation {
	return noun("osr", "off-site request", "off-site requests", "offsiteRequests",
		"A fellow's request for time off-site, with its objective, approval and funding.")
}

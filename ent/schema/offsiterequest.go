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
	}
}

// Edges of an off-site request.
func (OffsiteRequest) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "offsite_requests", "Who asks."),
		linksTo("offsite_option", OffsiteOption.Type, "offsite_requests", "For what."),
		linksTo("first_block", Block.Type, "", "From which block on."),
	}
}

// Indexes of an off-site request.
func (OffsiteRequest) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("offsite_option_id"),
		index.Fields("first_block_id"),
	}
}

// Annotations of an off-site request.
func (OffsiteRequest) Annotations() []schema.Annotation {
	return noun("osr", "off-site request", "off-site requests", "offsiteRequests",
		"A fellow's request for time off-site, with its objective, approval and funding.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// ElectiveRequest is a fellow's request for an elective in certain blocks.
type ElectiveRequest struct{ ent.Schema }

// Mixin of an elective request.
func (ElectiveRequest) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "elr"}, InProgram{}} }

// Fields of an elective request.
func (ElectiveRequest) Fields() []ent.Field {
	return []ent.Field{
		key("enrollment_id", "Who asks."),
		link("rotation_id", "For what."),
		link("first_block_id", "From which block on."),
		countOr("blocks", 1, 1, 366, "For how many blocks."),
		needProse("objective", long, "The educational objective."),
		choiceOr("state", "How far it is.",
			value{"DRAFT", "The fellow is still writing it."},
			value{"SUBMITTED", "It waits for a decision."},
			value{"APPROVED", "It is granted."},
			value{"DECLINED", "It is not granted."},
			value{"WITHDRAWN", "The fellow took it back."}),
		optional(day("decided_on", "The day of the decision.")),
		prose("decision_note", long, "Why it was decided so."),
		optional(link("mentor_id", "The mentor whose word is asked for, if any.")),
		readOnly(optional(link("scenario_id", "The what-if that it came from, if any."))),
		readOnly(optional(document("consequence", "What granting it would cost and whom, as it was computed when it was asked for."))),
	}
}

// Edges of an elective request.
func (ElectiveRequest) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("enrollment", Enrollment.Type, "elective_requests", "Who asks."),
		linksTo("rotation", Rotation.Type, "", "For what."),
		linksTo("first_block", Block.Type, "", "From which block on."),
		mayLinkTo("mentor", Mentor.Type, "", "The mentor whose word is asked for, if any."),
		byProgram(mayLinkTo("scenario", Scenario.Type, "", "The what-if that it came from, if any.")),
		hasMany("approvals", Approval.Type, "Who approved or declined it."),
	}
}

// Indexes of an elective request.
func (ElectiveRequest) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("enrollment_id"),
		index.Fields("rotation_id"),
		index.Fields("first_block_id"),
		index.Fields("mentor_id"),
		index.Fields("scenario_id"),
	}
}

// Annotations of an elective request.
func (ElectiveRequest) Annotations() []schema.Annotation {
	return noun("elr", "elective request", "elective requests", "electiveRequests",
		"A fellow's request for an elective in certain blocks, with its objective and what it would cost the others.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// Approval is what somebody who was asked said to a schedule or a request.
type Approval struct{ ent.Schema }

// Mixin of an approval.
func (Approval) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "apv"}, InProgram{}} }

// Fields of an approval. Whoever changes their mind gives another one, and the first is put away.
func (Approval) Fields() []ent.Field {
	return []ent.Field{
		optional(key("schedule_id", "The schedule that is approved or declined, when it is one.")),
		optional(key("offsite_request_id", "The off-site request that is, when it is one.")),
		optional(key("elective_request_id", "The elective request that is, when it is one.")),
		key("for_program_id", "The program that it speaks for: the schedule's own or, where a fellow of two programs is planned, the other one."),
		fixed(choice("role", "As what.",
			value{"DIRECTOR", "As the director of the program that it speaks for."},
			value{"MENTOR", "As the mentor who was asked."})),
		key("account_id", "Who said it."),
		fixed(choice("decision", "What was said.",
			value{"APPROVED", "Yes."},
			value{"DECLINED", "No; the note says why."})),
		fixed(prose("note", long, "Why.")),
		fixed(count("subject_version", 1, 2_000_000_000, "The version that was read: what has changed since has to be approved again.")),
	}
}

// Edges of an approval.
func (Approval) Edges() []ent.Edge {
	return []ent.Edge{
		settled(mayLinkTo("schedule", Schedule.Type, "approvals", "The schedule that is approved or declined, when it is one.")),
		settled(mayLinkTo("offsite_request", OffsiteRequest.Type, "approvals", "The off-site request that is, when it is one.")),
		settled(mayLinkTo("elective_request", ElectiveRequest.Type, "approvals", "The elective request that is, when it is one.")),
		belongsTo("for_program", Program.Type, "", "The program that it speaks for."),
		belongsTo("account", Account.Type, "", "Who said it."),
	}
}

// Indexes of an approval.
func (Approval) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("schedule_id", "for_program_id", "role", "account_id"),
		uniqueLive("offsite_request_id", "for_program_id", "role", "account_id"),
		uniqueLive("elective_request_id", "for_program_id", "role", "account_id"),
		index.Fields("for_program_id"),
		index.Fields("account_id"),
	}
}

// Annotations of an approval.
func (Approval) Annotations() []schema.Annotation {
	return readNoun("apv", "approval", "approvals", "approvals",
		"What a director or mentor who was asked said to a schedule or a request: yes or no, why, and to which version.")
}

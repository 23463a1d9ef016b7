package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"
)

// ReviewMeeting is a fellow's meeting with the program director.
type ReviewMeeting struct{ ent.Schema }

// Mixin of a review meeting.
func (ReviewMeeting) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "rev"}, InProgram{}} }

// Fields of a review meeting.
func (ReviewMeeting) Fields() []ent.Field {
	return []ent.Field{
		key("fellow_id", "The fellow."),
		ordered(day("due_on", "When it should take place.")),
		optional(day("held_on", "When it took place; null while it has not.")),
		prose("notes", longer, "What was said."),
	}
}

// Edges of a review meeting.
func (ReviewMeeting) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("fellow", Fellow.Type, "review_meetings", "The fellow."),
	}
}

// Indexes of a review meeting.
func (ReviewMeeting) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("fellow_id"),
	}
}

// Annotations of a review meeting.
func (ReviewMeeting) Annotations() []schema.Annotation {
	return noun("rev", "review meeting", "review meetings", "reviewMeetings",
		"A fellow's meeting with the program director about the evaluations.")
}

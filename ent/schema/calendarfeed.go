package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// CalendarFeed is a private address at which a calendar program reads what is published.
type CalendarFeed struct{ ent.Schema }

// Mixin of a calendar feed.
func (CalendarFeed) Mixin() []ent.Mixin {
	return []ent.Mixin{Base{Prefix: "fed"}, InProgram{Ref: "calendar_feeds"}}
}

// Fields of a calendar feed.
func (CalendarFeed) Fields() []ent.Field {
	return []ent.Field{
		key("account_id", "The account that it reads for: it shows what that person may see, and no more."),
		line("title", short, "What people call it, as in My phone."),
		fixed(choice("subject", "Whose calendar it is.",
			value{"FELLOW", "What one fellow does when."},
			value{"MENTOR", "Whom one mentor supervises when."},
			value{"ROTATION", "Who is on one rotation when."},
			value{"SITE", "Who is at one site when."})),
		optional(key("fellow_id", "The fellow, when the subject is FELLOW.")),
		optional(key("mentor_id", "The mentor, when the subject is MENTOR.")),
		optional(key("rotation_id", "The rotation, when the subject is ROTATION.")),
		optional(key("site_id", "The site, when the subject is SITE.")),
		secret(fixed(field.String("hash").MaxLen(64).Comment("The SHA-256 of the secret part of the address, in hexadecimal."))),
		fixed(line("hint", 20, "The first characters of the secret part, by which people tell one address from another.")),
		optional(instant("last_read_at", "When it was last read, to the hour; null when it never was.")),
		optional(instant("revoked_at", "When it was revoked; null while it works.")),
	}
}

// Edges of a calendar feed.
func (CalendarFeed) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("account", Account.Type, "calendar_feeds", "The account that it reads for."),
		settled(mayLinkTo("fellow", Fellow.Type, "", "The fellow, when the subject is FELLOW.")),
		settled(mayLinkTo("mentor", Mentor.Type, "", "The mentor, when the subject is MENTOR.")),
		settled(mayLinkTo("rotation", Rotation.Type, "", "The rotation, when the subject is ROTATION.")),
		settled(mayLinkTo("site", Site.Type, "", "The site, when the subject is SITE.")),
	}
}

// Indexes of a calendar feed.
func (CalendarFeed) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("account_id"),
		index.Fields("fellow_id"),
		index.Fields("mentor_id"),
		index.Fields("rotation_id"),
		index.Fields("site_id"),
	}
}

// Annotations of a calendar feed.
func (CalendarFeed) Annotations() []schema.Annotation {
	return readNoun("fed", "calendar feed", "calendar feeds", "calendarFeeds",
		"A private address at which a calendar program reads what is published. The address itself is shown once, when it is made.")
}

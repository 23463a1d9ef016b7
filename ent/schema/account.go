package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Account is somebody who can sign in.
type Account struct{ ent.Schema }

// Mixin of an account.
func (Account) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "acc"}} }

// Fields of an account.
func (Account) Fields() []ent.Field {
	return []ent.Field{
		ordered(email("The address that the person signs in with, in lower case, unique.")),
		ordered(line("name", short, "The person's name.")),
		secret(optional(field.String("password_hash").Comment("The password, hashed with argon2id; null when the account has none."))),
		flag("administrator", false, "Whether the account may do everything in every program."),
		optional(instant("disabled_at", "When it was shut; null while the person may sign in.")),
	}
}

// Edges of an account.
func (Account) Edges() []ent.Edge {
	return []ent.Edge{
		hasMany("memberships", Membership.Type, "What the account does in which program."),
		hasMany("api_tokens", ApiToken.Type, "The tokens with which programs sign in for the person."),
		hasMany("calendar_feeds", CalendarFeed.Type, "The addresses at which the person's calendar programs read."),
	}
}

// Indexes of an account.
func (Account) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email").Unique(),
	}
}

// Annotations of an account.
func (Account) Annotations() []schema.Annotation {
	return noun("acc", "account", "accounts", "accounts",
		"Somebody who can sign in.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ApiToken is a token with which a program signs in for a person.
//
//nolint:staticcheck // GraphQL names are made of Go names, and there it is ApiToken like everybody's
type ApiToken struct{ ent.Schema }

// Mixin of an API token.
func (ApiToken) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "tok"}} }

// Fields of an API token.
func (ApiToken) Fields() []ent.Field {
	return []ent.Field{
		key("account_id", "The account that it speaks for."),
		line("title", short, "What it is for."),
		secret(fixed(field.String("hash").MaxLen(64).Comment("The SHA-256 of the token, in hexadecimal."))),
		fixed(line("hint", 20, "The token's first characters, by which people tell it from others.")),
		fixed(instant("expires_at", "When it ends to work.")),
		optional(instant("last_used_at", "When it was last used, to the hour.")),
		optional(instant("revoked_at", "When it was taken back; null while it works.")),
	}
}

// Edges of an API token.
func (ApiToken) Edges() []ent.Edge {
	return []ent.Edge{
		belongsTo("account", Account.Type, "api_tokens", "The account that it speaks for."),
	}
}

// Indexes of an API token.
func (ApiToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("account_id"),
	}
}

// Annotations of an API token.
func (ApiToken) Annotations() []schema.Annotation {
	return readNoun("tok", "API token", "API tokens", "apiTokens",
		"A token with which a program signs in for a person. The token itself is shown once, when it is made.")
}

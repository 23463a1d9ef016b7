package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/fellowplan/fellowplan/ent/schema/describe"
)

// BrowserSession is one browser that somebody signed in with. It is forgotten
// when it ends, it is nobody's business, and GraphQL does not know it.
type BrowserSession struct{ ent.Schema }

// Mixin of a browser session.
func (BrowserSession) Mixin() []ent.Mixin { return []ent.Mixin{Identified{Prefix: "ses"}} }

// Fields of a browser session.
func (BrowserSession) Fields() []ent.Field {
	return []ent.Field{
		secret(fixed(field.String("token_hash").MaxLen(64).NotEmpty().Comment("The SHA-256 of the cookie's token, in hexadecimal."))),
		secret(field.Bytes("data").Comment("What the session remembers, as the session library writes it.")),
		instant("expires_at", "When it ends."),
	}
}

// Indexes of a browser session.
func (BrowserSession) Indexes() []ent.Index {
	return []ent.Index{index.Fields("token_hash").Unique(), index.Fields("expires_at")}
}

// Annotations of a browser session.
func (BrowserSession) Annotations() []schema.Annotation {
	return []schema.Annotation{
		describe.Noun{Prefix: "ses", One: "browser session", Many: "browser sessions", About: "A browser that somebody signed in with."},
		entgql.Skip(),
	}
}

package schema

import (
	"context"
	"fmt"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// AuditEntry is one line of the log of changes.
type AuditEntry struct{ ent.Schema }

// Mixin of an audit entry.
func (AuditEntry) Mixin() []ent.Mixin { return []ent.Mixin{Identified{Prefix: "aud"}} }

// Fields of an audit entry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		optional(key("program_id", "The program that it happened in, if any.")),
		optional(key("account_id", "The account that did it; null for the program itself.")),
		fixed(mayLine("actor_name", short, "The name of who did it, as it was then.")),
		fixed(choice("action", "What was done.",
			value{"CREATE", "It was made."},
			value{"UPDATE", "It was changed."},
			value{"DELETE", "It was deleted."})),
		fixed(line("entity_type", short, "The type of what was changed.")),
		annotated(key("entity_id", "The identifier of what was changed."), entgql.Type("ID")),
		optional(fixed(document("before", "The fields that were changed, as they were before."))),
		optional(fixed(document("after", "The fields that were changed, as they are now."))),
		fixed(prose("reason", long, "Why, when somebody said so.")),
		ordered(field.Time("at").Immutable().Default(now).Comment("When it was done.")),
	}
}

// Edges of an audit entry.
func (AuditEntry) Edges() []ent.Edge {
	return []ent.Edge{
		settled(mayLinkTo("program", Program.Type, "", "The program that it happened in, if any.")),
		settled(mayLinkTo("account", Account.Type, "", "The account that did it; null for the program itself.")),
	}
}

// Indexes of an audit entry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("program_id", "at"),
		index.Fields("entity_id"),
		index.Fields("account_id"),
	}
}

// Annotations of an audit entry.
func (AuditEntry) Annotations() []schema.Annotation {
	return readNoun("aud", "audit entry", "audit entries", "auditEntries",
		"One line of the log of changes: who did what to which thing, and why.")
}

// Hooks of an audit entry.
func (AuditEntry) Hooks() []ent.Hook { return []ent.Hook{neverChanges} }

// neverChanges refuses every change of what is written for good.
func neverChanges(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if !m.Op().Is(ent.OpCreate) {
			return nil, fmt.Errorf("%s is written once: %s is not possible", m.Type(), m.Op())
		}
		return next.Mutate(ctx, m)
	})
}

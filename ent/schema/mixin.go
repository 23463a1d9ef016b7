package schema

import (
	"context"
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"github.com/fellowplan/fellowplan/ent/schema/describe"
	"github.com/fellowplan/fellowplan/ent/schema/id"
	"github.com/fellowplan/fellowplan/ent/schema/policy"
)

// Identified gives a noun its identifier and the policy that asks the context's decider.
type Identified struct {
	mixin.Schema
	// Prefix begins every identifier of the noun.
	Prefix string
}

// Fields of every noun.
func (m Identified) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxLen(id.MaxLen).Immutable().
			DefaultFunc(func() string { return id.New(m.Prefix) }).
			Comment("The global identifier: its prefix says what it names.").
			Annotations(entgql.Skip(entgql.SkipMutationCreateInput | entgql.SkipMutationUpdateInput)),
	}
}

// Policy of every noun: whoever the context names decides.
func (Identified) Policy() ent.Policy { return policy.Ask{} }

// Base is for the nouns that people edit: made, changed, and archived rather than deleted.
type Base struct {
	mixin.Schema
	// Prefix begins every identifier of the noun.
	Prefix string
}

// Fields of every noun that people edit.
func (m Base) Fields() []ent.Field {
	return append(Identified{Prefix: m.Prefix}.Fields(),
		readOnly(ordered(field.Time("created_at").Immutable().Default(now).
			Comment("When it was made."))),
		readOnly(ordered(field.Time("updated_at").Default(now).UpdateDefault(now).
			Comment("When it was last changed."))),
		readOnly(unfiltered(field.Int("version").Default(1).NonNegative().
			Comment("How often it was written, counted from 1. Send it as expectedVersion with a change, and a change made by somebody else in between is not lost."))),
		readOnly(optional(field.Time("archived_at").
			Comment("When it was put away; null for what is in use. Nothing that people entered is deleted."))),
	)
}

// Policy of every noun: whoever the context names decides.
func (Base) Policy() ent.Policy { return policy.Ask{} }

// Hooks of every noun that people edit.
func (Base) Hooks() []ent.Hook { return []ent.Hook{countVersions} }

// countVersions adds one to the version with every update.
func countVersions(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if m.Op().Is(ent.OpUpdate | ent.OpUpdateOne) {
			if err := m.AddField("version", 1); err != nil {
				return nil, err
			}
		}
		return next.Mutate(ctx, m)
	})
}

// now is the instant of a change, to the microsecond that every database keeps.
func now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// InProgram is for the nouns that belong to one program, which is the wall between tenants.
type InProgram struct {
	mixin.Schema
	// Ref is the program's edge to all of them, or "" when it has none.
	Ref string
}

// Fields of every noun of a program.
func (InProgram) Fields() []ent.Field {
	return []ent.Field{key("program_id", "The program that it belongs to.")}
}

// Edges of every noun of a program.
func (m InProgram) Edges() []ent.Edge {
	return []ent.Edge{belongsTo("program", Program.Type, m.Ref, "The program that it belongs to.")}
}

// Indexes of every noun of a program.
func (InProgram) Indexes() []ent.Index { return []ent.Index{index.Fields("program_id")} }

// Annotations of every noun of a program.
func (InProgram) Annotations() []schema.Annotation {
	return []schema.Annotation{describe.Tenant{Belongs: true}}
}

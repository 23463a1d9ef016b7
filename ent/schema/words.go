package schema

import (
	"encoding/json"
	"strings"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent/schema/describe"
	"github.com/fellowplan/fellowplan/ent/schema/id"
	"github.com/fellowplan/fellowplan/ent/schema/valid"
)

// This file is the vocabulary in which the nouns are written. A noun says what it
// remembers in these words; how that becomes columns, checks, filters, orderings
// and inputs is said here once.

// Lengths of text, in characters.
const (
	short  = 200
	long   = 4_000
	longer = 20_000
)

// noun describes a type that people may list, make and change.
func noun(prefix, one, many, query, about string) []schema.Annotation {
	return append(readNoun(prefix, one, many, query, about),
		entgql.Mutations(
			entgql.MutationCreate().Description("What a new "+one+" is made of."),
			entgql.MutationUpdate().Description("What to change of a "+one+"; what is left out stays as it is."),
		))
}

// readNoun describes a type that people may list, and that only the program itself writes.
func readNoun(prefix, one, many, query, about string) []schema.Annotation {
	return []schema.Annotation{
		describe.Noun{Prefix: prefix, One: one, Many: many, About: about},
		entgql.RelayConnection(),
		entgql.QueryField(query).Description("The " + many + " that the viewer may see, page by page."),
	}
}

// code is the short name for machines and spreadsheets, unique where the noun says so.
func code(comment string) ent.Field {
	return ordered(field.String("code").Validate(valid.Code).MaxLen(valid.CodeLen).Comment(comment))
}

// line is one line of text that must be there.
func line(name string, limit int, comment string) ent.Field {
	return field.String(name).Validate(valid.Line(limit)).MaxLen(4 * limit).Comment(comment)
}

// mayLine is one line of text, empty when nothing was said.
func mayLine(name string, limit int, comment string) ent.Field {
	return field.String(name).Validate(valid.LineOrNothing(limit)).MaxLen(4 * limit).Default("").Comment(comment)
}

// prose is text of several lines, empty when nothing was said. It cannot be filtered by.
func prose(name string, limit int, comment string) ent.Field {
	return unfiltered(field.Text(name).Default("").Validate(valid.Prose(limit)).Comment(comment))
}

// needProse is text of several lines that must be there.
func needProse(name string, limit int, comment string) ent.Field {
	return unfiltered(field.Text(name).NotEmpty().Validate(valid.Prose(limit)).Comment(comment))
}

// email is an address in lower case.
func email(comment string) ent.Field {
	return field.String("email").Validate(valid.Email).MaxLen(254).Comment(comment)
}

// zone is the name of a time zone of the IANA database.
func zone(comment string) ent.Field {
	return unfiltered(field.String("time_zone").Validate(valid.Zone).MaxLen(short).Default("America/Chicago").Comment(comment))
}

// count is a whole number from least to most.
func count(name string, least, most int, comment string) ent.Field {
	return field.Int(name).Validate(valid.Between(least, most)).Comment(comment)
}

// countOr is a whole number from least to most, usual when nothing was said.
func countOr(name string, usual, least, most int, comment string) ent.Field {
	return field.Int(name).Default(usual).Validate(valid.Between(least, most)).Comment(comment)
}

// flag is yes or no, usual when nothing was said.
func flag(name string, usual bool, comment string) ent.Field {
	return field.Bool(name).Default(usual).Comment(comment)
}

// day is a civil date.
func day(name, comment string) ent.Field {
	return field.Other(name, civil.Date{}).
		SchemaType(map[string]string{dialect.SQLite: "text", dialect.Postgres: "date"}).
		Annotations(entgql.Type("Date")).Comment(comment)
}

// clock is a time of day, empty when nothing was said. It cannot be filtered by.
func clock(name, comment string) ent.Field {
	return unfiltered(field.String(name).Validate(valid.Clock).MaxLen(5).Default("").Comment(comment))
}

// flagged is yes, no or not known.
func flagged(name, comment string) ent.Field { return field.Bool(name).Comment(comment) }

// instant is a moment in time, kept in UTC.
func instant(name, comment string) ent.Field { return field.Time(name).Comment(comment) }

// amount is a real number, which is finite.
func amount(name, comment string) ent.Field { return field.Float(name).Comment(comment) }

// document is a JSON value whose shape its reader knows.
func document(name, comment string) ent.Field {
	return unfiltered(field.JSON(name, json.RawMessage{}).Annotations(entgql.Type("JSON")).Comment(comment))
}

// value is one value of a choice and what it means.
type value struct{ name, meaning string }

// choice is one of several named values.
func choice(name, comment string, values ...value) ent.Field {
	names, meanings := split(values)
	return field.Enum(name).Values(names...).Comment(comment).Annotations(meanings)
}

// choiceOr is one of several named values, the first one when nothing was said.
func choiceOr(name, comment string, values ...value) ent.Field {
	names, meanings := split(values)
	return field.Enum(name).Values(names...).Default(names[0]).Comment(comment).Annotations(meanings)
}

func split(values []value) ([]string, describe.Meanings) {
	names := make([]string, len(values))
	meanings := make(map[string]string, len(values))
	for i, v := range values {
		names[i] = v.name
		meanings[v.name] = v.meaning
	}
	return names, describe.Meanings{Values: meanings}
}

// key is the identifier of what a noun belongs to, which never changes.
func key(name, comment string) ent.Field {
	return field.String(name).MaxLen(id.MaxLen).Immutable().Comment(comment)
}

// link is the identifier of another thing.
func link(name, comment string) ent.Field {
	return field.String(name).MaxLen(id.MaxLen).Comment(comment)
}

// optional marks a field that may be null.
func optional(f ent.Field) ent.Field {
	d := f.Descriptor()
	d.Optional, d.Nillable = true, d.Info.Type != field.TypeJSON // a JSON value has a null of its own
	return f
}

// fixed marks a field that is said once, when the thing is made.
func fixed(f ent.Field) ent.Field {
	f.Descriptor().Immutable = true
	return f
}

// ordered marks a field by which lists can be ordered. It must never be null, or paging loses rows.
func ordered(f ent.Field) ent.Field {
	return annotated(f, entgql.OrderField(strings.ToUpper(f.Descriptor().Name)))
}

// readOnly marks a field that the program itself writes, so that no input has it.
func readOnly(f ent.Field) ent.Field {
	return annotated(f, entgql.Skip(entgql.SkipMutationCreateInput|entgql.SkipMutationUpdateInput))
}

// saidOnce marks a field that people say when the thing is made and only the program itself changes.
func saidOnce(f ent.Field) ent.Field {
	return annotated(f, entgql.Skip(entgql.SkipMutationUpdateInput))
}

// unfiltered marks a field that no filter has.
func unfiltered(f ent.Field) ent.Field { return annotated(f, entgql.Skip(entgql.SkipWhereInput)) }

// secret marks a field that never leaves the program.
func secret(f ent.Field) ent.Field {
	f.Descriptor().Sensitive = true
	return annotated(f, entgql.Skip())
}

func annotated(f ent.Field, a schema.Annotation) ent.Field {
	d := f.Descriptor()
	d.Annotations = append(d.Annotations, a)
	return f
}

var (
	noFilter = entgql.Skip(entgql.SkipWhereInput)
	noInput  = entgql.Skip(entgql.SkipMutationCreateInput | entgql.SkipMutationUpdateInput)
	keep     = entsql.OnDelete(entsql.NoAction) // nothing vanishes because something else did
)

// hasMany is the list of the things that belong to a noun or point to it.
func hasMany(name string, t any, comment string) ent.Edge {
	return edge.To(name, t).Annotations(entgql.RelayConnection(), noInput, keep).Comment(comment)
}

// belongsTo is the thing that a noun belongs to for good; its key is the field named after the edge.
func belongsTo(name string, t any, ref, comment string) ent.Edge {
	if ref == "" {
		return edge.To(name, t).Field(name+"_id").Unique().Required().Immutable().Annotations(noFilter, keep).Comment(comment)
	}
	return edge.From(name, t).Ref(ref).Field(name + "_id").Unique().Required().Immutable().Annotations(noFilter).Comment(comment)
}

// linksTo is another thing that a noun always points to.
func linksTo(name string, t any, ref, comment string) ent.Edge {
	if ref == "" {
		return edge.To(name, t).Field(name+"_id").Unique().Required().Annotations(noFilter, keep).Comment(comment)
	}
	return edge.From(name, t).Ref(ref).Field(name + "_id").Unique().Required().Annotations(noFilter).Comment(comment)
}

// mayLinkTo is another thing that a noun may point to.
func mayLinkTo(name string, t any, ref, comment string) ent.Edge {
	if ref == "" {
		return edge.To(name, t).Field(name+"_id").Unique().Annotations(noFilter, keep).Comment(comment)
	}
	return edge.From(name, t).Ref(ref).Field(name + "_id").Unique().Annotations(noFilter).Comment(comment)
}

// byProgram marks an edge that the program itself sets, so that no input has it.
func byProgram(e ent.Edge) ent.Edge {
	d := e.Descriptor()
	d.Annotations = append(d.Annotations, noInput)
	return e
}

// saidOnceBy marks an edge whose field is said once.
func saidOnceBy(e ent.Edge) ent.Edge {
	d := e.Descriptor()
	d.Annotations = append(d.Annotations, entgql.Skip(entgql.SkipMutationUpdateInput))
	return e
}

// settled marks an edge whose field is fixed.
func settled(e ent.Edge) ent.Edge {
	e.Descriptor().Immutable = true
	return e
}

// joins is a set of other things, many to many, which this side keeps.
func joins(name string, t any, comment string) ent.Edge {
	return edge.To(name, t).Annotations(entgql.RelayConnection()).Comment(comment)
}

// joinedBy is the other side of joins.
func joinedBy(name string, t any, ref, comment string) ent.Edge {
	return edge.From(name, t).Ref(ref).Annotations(entgql.RelayConnection(), noInput).Comment(comment)
}

// uniqueLive says that no two things in use agree in all these fields; what is archived does not count.
func uniqueLive(fields ...string) ent.Index {
	return index.Fields(fields...).Unique().Annotations(entsql.IndexWhere("archived_at IS NULL"))
}

// uniqueLiveWithout is uniqueLive among the things whose missing field is null, which a unique index alone would let pass.
func uniqueLiveWithout(missing string, fields ...string) ent.Index {
	return index.Fields(fields...).Unique().
		StorageKey(strings.Join(fields, "_") + "_without_" + missing).
		Annotations(entsql.IndexWhere("archived_at IS NULL AND " + missing + " IS NULL"))
}

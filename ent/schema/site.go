package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
)

// Site is a place where fellows work.
type Site struct{ ent.Schema }

// Mixin of a site.
func (Site) Mixin() []ent.Mixin { return []ent.Mixin{Base{Prefix: "sit"}, InProgram{Ref: "sites"}} }

// Fields of a site.
func (Site) Fields() []ent.Field {
	return []ent.Field{
		code("A short name for machines, unique in the program."),
		ordered(line("title", short, "What people call it.")),
		mayLine("city", short, "The city that it is in."),
		mayLine("region", short, "The state or region that it is in."),
		mayLine("country", short, "The country that it is in."),
		choice("kind", "How it belongs to the program.",
			value{"HOME", "The program's own site."},
			value{"CAMPUS", "Another campus of the same institution."},
			value{"EXTERNAL", "An outside host, which needs an agreement."}),
		zone("The time zone there, by its IANA name."),
	}
}

// Edges of a site.
func (Site) Edges() []ent.Edge {
	return []ent.Edge{
		hasMany("agreements", Agreement.Type, "The agreements under which fellows may work there."),
		hasMany("rotations", Rotation.Type, "The rotations that are at home there."),
		hasMany("mentors", Mentor.Type, "The mentors who work there."),
		hasMany("offsite_options", OffsiteOption.Type, "What can be done there."),
	}
}

// Indexes of a site.
func (Site) Indexes() []ent.Index {
	return []ent.Index{
		uniqueLive("program_id", "code"),
	}
}

// Annotations of a site.
func (Site) Annotations() []schema.Annotation {
	return noun("sit", "site", "sites", "sites",
		"A place where fellows work: home, another campus of the institution, or an outside host.")
}

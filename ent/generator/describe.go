package main

import (
	"fmt"
	"strings"

	"entgo.io/ent/entc/gen"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/fellowplan/fellowplan/ent/schema/describe"
)

// describeAll says in words what every type, field, argument and value is, from
// the comments of ent/schema. What would be left without words is an error.
func describeAll(g *gen.Graph, s *ast.Schema) error {
	for _, n := range shown(g) {
		noun := nounOf(n)
		if noun.Prefix == "" {
			return fmt.Errorf("%s has no noun annotation", n.Name)
		}
		describeType(s, n, noun)
		describeEnums(s, n)
		describeLists(s, n, noun)
		describeFilter(s, n, noun)
		describeInputs(s, n)
	}
	describePages(s)
	dropEntWords(s)
	return demandWords(s)
}

func describeType(s *ast.Schema, n *gen.Type, noun describe.Noun) {
	def := s.Types[n.Name]
	def.Description = noun.About
	for _, f := range n.Fields {
		describeField(def, camel(f.Name), f.Comment())
	}
	describeField(def, "id", n.ID.Comment())
	for _, e := range n.Edges {
		describeField(def, camel(e.Name), e.Comment())
		if field := def.Fields.ForName(camel(e.Name)); field != nil && e.Unique {
			field.Type.NonNull = false // what the viewer may not see is null
		}
	}
}

// describeField sets the words of one field, if the type has it.
func describeField(def *ast.Definition, name, words string) {
	if f := def.Fields.ForName(name); f != nil {
		f.Description = words
	}
}

func describeEnums(s *ast.Schema, n *gen.Type) {
	for _, f := range n.EnumFields() {
		def := s.Types[n.Name+pascal(f.Name)]
		if def == nil {
			continue
		}
		def.Description = f.Comment()
		meanings := annotationOf[describe.Meanings](f.Annotations, "Meanings")
		for _, v := range def.EnumValues {
			v.Description = meanings.Values[v.Name]
		}
	}
}

func describeLists(s *ast.Schema, n *gen.Type, noun describe.Noun) {
	s.Types[n.Name+"Connection"].Description = "A page of a list of " + noun.Many + "."
	s.Types[n.Name+"Edge"].Description = "One place in a list of " + noun.Many + "."
	if order := s.Types[n.Name+"OrderField"]; order != nil {
		order.Description = "What lists of " + noun.Many + " can be ordered by."
		for _, v := range order.EnumValues {
			v.Description = "By " + camel(strings.ToLower(v.Name)) + "."
		}
		s.Types[n.Name+"Order"].Description = "How to order a list of " + noun.Many + "; what is equal follows in the order of making."
	}
}

func describeFilter(s *ast.Schema, n *gen.Type, noun describe.Noun) {
	def := s.Types[n.Name+"WhereInput"]
	def.Description = "Which " + noun.Many + " a list has: those for which everything here is true."
	describeField(def, "not", "This is not true of them.")
	describeField(def, "and", "All of these are true of them.")
	describeField(def, "or", "At least one of these is true of them.")
	for _, f := range append([]*gen.Field{n.ID}, n.Fields...) {
		for _, op := range filterOps(f) {
			describeField(def, filterName(f, op), fmt.Sprintf(filterWords[op], camel(f.Name)))
		}
	}
}

func describeInputs(s *ast.Schema, n *gen.Type) {
	for _, name := range []string{"Create" + n.Name + "Input", "Update" + n.Name + "Input"} {
		def := s.Types[name]
		if def == nil {
			continue
		}
		for _, f := range n.Fields {
			describeField(def, camel(f.Name), f.Comment())
			describeField(def, "clear"+f.StructField(), "Set "+camel(f.Name)+" to null.")
		}
		for _, e := range n.Edges {
			one := singular(e.Name)
			if e.Unique {
				describeField(def, camel(e.Name)+"ID", e.Comment())
			} else {
				describeField(def, camel(one)+"IDs", e.Comment())
			}
			describeField(def, "add"+pascal(one)+"IDs", "Add these to "+camel(e.Name)+".")
			describeField(def, "remove"+pascal(one)+"IDs", "Take these out of "+camel(e.Name)+".")
			describeField(def, "clear"+pascal(e.Name), "Set "+camel(e.Name)+" to null, or empty the list.")
		}
	}
}

// describePages says what the arguments of lists mean, the same everywhere.
func describePages(s *ast.Schema) {
	words := map[string]string{
		"after":   "Only what comes after this cursor.",
		"before":  "Only what comes before this cursor.",
		"first":   "How many from the front, 1 to 100; 50 when neither first nor last is given.",
		"last":    "How many from the back, 1 to 100.",
		"orderBy": "The order; by default that of making.",
		"where":   "Which ones; by default all that are not archived.",
	}
	for _, def := range s.Types {
		for _, f := range def.Fields {
			for _, a := range f.Arguments {
				if w, ok := words[a.Name]; ok {
					a.Description = w
				}
			}
		}
	}
	if query := s.Types["Query"]; query != nil {
		query.Description = "Everything that can be read."
		describeField(query, "node", "One thing by its identifier; null when there is none that the viewer may see.")
		describeField(query, "nodes", "Several things by their identifiers, in the same order; null where there is none that the viewer may see.")
	}
}

// dropEntWords takes out the directives that only tell gqlgen which Go type is meant by a relay type.
func dropEntWords(s *ast.Schema) {
	for name, words := range map[string]string{
		"Node":           "Whatever has a global identifier.",
		"Cursor":         "A place in a list, to be sent back as after or before.",
		"PageInfo":       "Where a page lies in its list.",
		"OrderDirection": "Up or down.",
	} {
		if def := s.Types[name]; def != nil {
			def.Description = words
		}
	}
}

// demandWords refuses a schema in which anything is left without words.
func demandWords(s *ast.Schema) error {
	var missing []string
	need := func(words, format string, args ...any) {
		if strings.TrimSpace(words) == "" {
			missing = append(missing, fmt.Sprintf(format, args...))
		}
	}
	for _, def := range s.Types {
		need(def.Description, "%s", def.Name)
		for _, f := range def.Fields {
			need(f.Description, "%s.%s", def.Name, f.Name)
			for _, a := range f.Arguments {
				need(a.Description, "%s.%s(%s)", def.Name, f.Name, a.Name)
			}
		}
		for _, v := range def.EnumValues {
			need(v.Description, "%s.%s", def.Name, v.Name)
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("without a description: %s", strings.Join(missing, ", "))
	}
	return nil
}

package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc/gen"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/fellowplan/fellowplan/ent/schema/describe"
)

var (
	camel    = gen.Funcs["camel"].(func(string) string)
	pascal   = gen.Funcs["pascal"].(func(string) string)
	singular = gen.Funcs["singular"].(func(string) string)
)

// annotationOf reads one of our annotations, which ent hands on as JSON.
func annotationOf[T any](annotations gen.Annotations, name string) T {
	var v T
	if raw, ok := annotations[name]; ok {
		if b, err := json.Marshal(raw); err == nil {
			_ = json.Unmarshal(b, &v) // what ent has written itself can be read
		}
	}
	return v
}

func nounOf(n *gen.Type) describe.Noun { return annotationOf[describe.Noun](n.Annotations, "Noun") }

func belongs(n *gen.Type) bool {
	return annotationOf[describe.Tenant](n.Annotations, "Tenant").Belongs
}

// shown are the types that GraphQL knows.
func shown(g *gen.Graph) []*gen.Type {
	var nodes []*gen.Type
	for _, n := range g.Nodes {
		if !annotationOf[entgql.Annotation](n.Annotations, "EntGQL").Skip.Is(entgql.SkipType) {
			nodes = append(nodes, n)
		}
	}
	return nodes
}

// pruneFilters takes the operators that the Go filters do not have out of the
// schema, and the scalars that the schema declares by hand.
func pruneFilters(g *gen.Graph, s *ast.Schema) error {
	delete(s.Types, "Time")
	for _, n := range shown(g) {
		def := s.Types[n.Name+"WhereInput"]
		if def == nil {
			return fmt.Errorf("%s has no filter", n.Name)
		}
		drop := map[string]bool{}
		for _, f := range append([]*gen.Field{n.ID}, n.Fields...) {
			for _, op := range f.Ops() {
				drop[filterName(f, op)] = true
			}
			for _, op := range filterOps(f) {
				drop[filterName(f, op)] = false
			}
		}
		for _, e := range n.Edges { // they would look past the policy (ent issue 4450)
			drop[camel("has_"+e.Name)], drop[camel("has_"+e.Name+"_with")] = true, true
		}
		kept := def.Fields[:0]
		for _, f := range def.Fields {
			if !drop[f.Name] {
				kept = append(kept, f)
			}
		}
		def.Fields = kept
		if hasField(n, "archived_at") {
			def.Fields = append(def.Fields, &ast.FieldDefinition{Name: "includeArchived", Type: ast.NamedType("Boolean", nil),
				Description: "Also find what is archived, which is left out unless this or a filter of archivedAt says otherwise."})
		}
	}
	return nil
}

func filterName(f *gen.Field, op gen.Op) string {
	if op == gen.EQ {
		return camel(f.Name)
	}
	return camel(f.Name + "_" + op.Name())
}

func hasField(n *gen.Type, name string) bool {
	for _, f := range n.Fields {
		if f.Name == name {
			return true
		}
	}
	return false
}

// addInputFields gives the mutation inputs what no column has; the template
// mutation_input_fields.tmpl gives the Go types the same.
func addInputFields(g *gen.Graph, s *ast.Schema) error {
	for _, n := range shown(g) {
		if def := s.Types["Create"+n.Name+"Input"]; def != nil {
			def.Fields = append(dropAppends(def.Fields), request("clientMutationId", "String", "Comes back in the payload, so that the caller knows which answer is whose."))
		}
		if def := s.Types["Update"+n.Name+"Input"]; def != nil {
			id := &ast.FieldDefinition{Name: "id", Type: ast.NonNullNamedType("ID", nil), Description: "Which one to change."}
			def.Fields = append(ast.FieldList{id}, dropAppends(def.Fields)...)
			def.Fields = append(def.Fields,
				request("expectedVersion", "Int", "The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed."),
				request("changeReason", "String", "Why, for the log of changes."),
				request("clientMutationId", "String", "Comes back in the payload, so that the caller knows which answer is whose."))
		}
	}
	return nil
}

func request(name, typ, about string) *ast.FieldDefinition {
	return &ast.FieldDefinition{Name: name, Type: ast.NamedType(typ, nil), Description: about}
}

// dropAppends leaves out the inputs that would append bytes to a JSON document.
func dropAppends(fields ast.FieldList) ast.FieldList {
	kept := make(ast.FieldList, 0, len(fields))
	for _, f := range fields {
		if !strings.HasPrefix(f.Name, "append") {
			kept = append(kept, f)
		}
	}
	return kept
}

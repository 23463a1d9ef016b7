package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"
)

// patch is one replacement in a generated file. It has to be found at least
// once, so that a new version of entgql cannot lose it in silence.
type patch struct{ file, old, new string }

// What entgql has no option for: no list is without an end, and lists leave out
// what is archived unless the filter speaks of it.
var patches = []patch{
	{"gql_pagination.go", "\tif err := validateFirstLast(first, last); err != nil {",
		"\tfirst = pageSize(first, last)\n\tif err := validateFirstLast(first, last); err != nil {"},
	{"gql_pagination.go", "func validateFirstLast(first, last *int) (err *gqlerror.Error) {",
		"func validateFirstLast(first, last *int) (err *gqlerror.Error) {\n\tif err := checkPageSize(first, last); err != nil {\n\t\treturn err\n\t}"},
	{"gql_collection.go", "if err := validateFirstLast(args.first, args.last); err != nil {",
		"args.first = pageSize(args.first, args.last)\n\t\t\tif err := validateFirstLast(args.first, args.last); err != nil {"},
}

func patchGenerated(next gen.Generator) gen.Generator {
	return gen.GenerateFunc(func(g *gen.Graph) error {
		if err := next.Generate(g); err != nil {
			return err
		}
		for _, p := range patches {
			if err := apply(g.Target, p); err != nil {
				return err
			}
		}
		return errors.Join(leaveOutArchived(g), datesInCursors(g), leaveOutInternals(g))
	})
}

func apply(dir string, p patch) error {
	path := filepath.Join(dir, p.file)
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !strings.Contains(string(b), p.old) {
		return fmt.Errorf("%s has no %q to patch: entgql has changed", p.file, p.old)
	}
	return os.WriteFile(path, []byte(strings.ReplaceAll(string(b), p.old, p.new)), 0o644)
}

// leaveOutArchived makes nested lists apply their filter even when the query gives none.
func leaveOutArchived(g *gen.Graph) error {
	for _, n := range shown(g) {
		for _, p := range []patch{
			{"gql_collection.go",
				fmt.Sprintf("\tif v, ok := rv[whereField].(*%[1]sWhereInput); ok {\n\t\targs.opts = append(args.opts, With%[1]sFilter(v.Filter))\n\t}\n", n.Name),
				fmt.Sprintf("\tif _, ok := rv[whereField].(*%[1]sWhereInput); !ok {\n\t\targs.opts = append(args.opts, With%[1]sFilter((*%[1]sWhereInput)(nil).Filter))\n\t}\n\tif v, ok := rv[whereField].(*%[1]sWhereInput); ok {\n\t\targs.opts = append(args.opts, With%[1]sFilter(v.Filter))\n\t}\n", n.Name)},
			{"gql_collection.go",
				fmt.Sprintf("\targs := &%sPaginateArgs{}\n\tif rv == nil {\n\t\treturn args\n\t}\n", strings.ToLower(n.Name)),
				fmt.Sprintf("\targs := &%sPaginateArgs{}\n", strings.ToLower(n.Name))},
		} {
			if err := apply(g.Target, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// datesInCursors makes cursors carry dates as text: the cursor's encoding turns a
// date into bytes, which SQLite never finds equal to text, and paging ends after one page.
func datesInCursors(g *gen.Graph) error {
	done := map[string]bool{}
	for _, n := range shown(g) {
		for _, f := range n.Fields {
			value := fmt.Sprintf("Value: %s.%s,", n.Receiver(), f.StructField())
			if done[value] || annotationOf[entgql.Annotation](f.Annotations, "EntGQL").OrderField == "" || f.Type.String() != "civil.Date" {
				continue
			}
			done[value] = true
			if err := apply(g.Target, patch{"gql_pagination.go", value, strings.TrimSuffix(value, ",") + ".String(),"}); err != nil {
				return err
			}
		}
	}
	return nil
}

// leaveOutInternals keeps what no answer shows out of what is read when a resolver of our own
// is asked for, which makes entgql read every column: a run's problem has megabytes.
func leaveOutInternals(g *gen.Graph) error {
	path := filepath.Join(g.Target, "gql_collection.go")
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	text := string(b)
	for _, n := range shown(g) {
		var columns []string
		for _, f := range n.Fields {
			if f.Type.Type == field.TypeString && annotationOf[entgql.Annotation](f.Annotations, "EntGQL").Skip.Is(entgql.SkipType) && !f.Sensitive() {
				columns = append(columns, n.Package()+"."+f.Constant())
			}
		}
		if len(columns) == 0 {
			continue
		}
		begin := strings.Index(text, "func (_q *"+n.QueryName()+") collectField(")
		at := -1
		if begin >= 0 {
			at = strings.Index(text[begin:], "\tif !unknownSeen {\n")
		}
		if at < 0 {
			return fmt.Errorf("gql_collection.go has no selection of %s to patch: entgql has changed", n.Name)
		}
		at += begin
		text = text[:at] + "\tif unknownSeen {\n\t\t_q.Select(columnsWithout(" + n.Package() + ".Columns, " + strings.Join(columns, ", ") + ")...)\n\t}\n" + text[at:]
	}
	return os.WriteFile(path, []byte(text), 0o644)
}

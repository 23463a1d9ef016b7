package limit

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/fellowplan/fellowplan/internal/fault"
)

// most is where sums stop to grow.
const most int64 = 1 << 40

// weight is what a selection amounts to: values in the answer, nesting, and fields at its own level.
type weight struct {
	cost   int64
	depth  int
	fields int64
}

func (a weight) and(b weight) weight {
	return weight{plus(a.cost, b.cost), max(a.depth, b.depth), plus(a.fields, b.fields)}
}

// plus and times saturate: a, b >= 0.
func plus(a, b int64) int64 { return min(a+b, most) }

func times(a, b int64) int64 {
	if b != 0 && a > most/b {
		return most
	}
	return a * b
}

// visit is a fragment seen below a page of a length; the same fragment below a longer page weighs more.
type visit struct {
	fragment string
	page     int64
}

// walk weighs one operation. An unvalidated document may hold anything: unknown
// fields weigh one, unknown fragments nothing, and a fragment inside itself nothing.
type walk struct {
	*Gate
	doc       *ast.QueryDocument
	op        *ast.OperationDefinition
	params    *graphql.RawParams
	fragments map[visit]weight
	refusal   *gqlerror.Error
	heaviest  string
	heaviness int64
}

// noPage says that a selection is not that of a connection.
const noPage = 0

// selection adds up the fields of a selection; page is how often the list fields of a connection count.
func (w *walk) selection(parent *ast.Definition, set ast.SelectionSet, page int64) (sum weight) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			sum = sum.and(w.field(parent, s, page))
		case *ast.InlineFragment:
			sum = sum.and(w.selection(w.typeOr(s.TypeCondition, parent), s.SelectionSet, page))
		case *ast.FragmentSpread:
			sum = sum.and(w.fragment(s.Name, page))
		}
	}
	return sum
}

func (w *walk) fragment(name string, page int64) weight {
	at := visit{name, page}
	if known, ok := w.fragments[at]; ok {
		return known
	}
	w.fragments[at] = weight{} // while it is being weighed: a circle adds nothing
	def := w.doc.Fragments.ForName(name)
	if def == nil {
		return weight{}
	}
	sum := w.selection(w.schema.Types[def.TypeCondition], def.SelectionSet, page)
	w.fragments[at] = sum
	return sum
}

// field is one value, and what is selected below it as often as it is there.
func (w *walk) field(parent *ast.Definition, f *ast.Field, page int64) weight {
	var def *ast.FieldDefinition
	if parent != nil {
		def = parent.Fields.ForName(f.Name)
	}
	if def == nil {
		def = w.metaField(f.Name)
	}
	if def == nil {
		below := w.selection(nil, f.SelectionSet, noPage)
		return weight{plus(1, below.cost), below.depth + 1, 1}
	}
	often, pageBelow := int64(1), int64(noPage)
	switch {
	case isConnection(def):
		pageBelow = int64(w.pageOf(parent, def, f))
	case isObjectList(w.schema, def):
		often = page
		if page == noPage {
			often = w.listLength(f)
		}
	}
	below := w.selection(w.schema.Types[def.Type.Name()], f.SelectionSet, pageBelow)
	cost := times(often, plus(1, below.cost))
	if cost > w.heaviness && isConnection(def) {
		w.heaviest, w.heaviness = f.Name, cost
	}
	return weight{cost, below.depth + 1, 1}
}

// metaField knows the two fields by which a schema describes itself.
func (w *walk) metaField(name string) *ast.FieldDefinition {
	switch name {
	case "__schema":
		return &ast.FieldDefinition{Name: name, Type: ast.NamedType("__Schema", nil)}
	case "__type":
		return &ast.FieldDefinition{Name: name, Type: ast.NamedType("__Type", nil)}
	}
	return nil
}

func (w *walk) typeOr(name string, other *ast.Definition) *ast.Definition {
	if name == "" {
		return other
	}
	return w.schema.Types[name]
}

// isConnection knows a paged list by its arguments.
func isConnection(def *ast.FieldDefinition) bool {
	return def != nil && def.Arguments.ForName("first") != nil && def.Arguments.ForName("last") != nil
}

func isObjectList(schema *ast.Schema, def *ast.FieldDefinition) bool {
	t := schema.Types[def.Type.Name()]
	return def.Type.Elem != nil && t != nil && t.IsCompositeType()
}

// listLength is the number of ids that a list was asked by, else the common weight.
func (w *walk) listLength(f *ast.Field) int64 {
	ids := f.Arguments.ForName("ids")
	if ids == nil {
		return int64(w.ListWeight)
	}
	n := len(ids.Value.Children)
	if ids.Value.Kind == ast.Variable {
		list, _ := w.params.Variables[ids.Value.Raw].([]any)
		n = len(list)
	}
	if n > w.Page {
		w.refuse(tooLarge("%s asks for %d ids: %d at a time are the limit", f.Name, n, w.Page))
	}
	return int64(max(n, 1))
}

// pageOf is the length of the page that a connection is asked for, and refuses lengths outside 1 to Page.
func (w *walk) pageOf(parent *ast.Definition, def *ast.FieldDefinition, f *ast.Field) int {
	length := 0
	for _, name := range [...]string{"first", "last"} {
		arg := f.Arguments.ForName(name)
		if arg == nil {
			continue
		}
		n, given := w.number(arg.Value)
		switch {
		case !given:
		case n < 1 || n > w.Page:
			w.refuse(refusal(fault.BadInput, "%s of %s is %d: ask for 1 to %d at a time", name, f.Name, n, w.Page))
			return 1
		case length != 0:
			w.refuse(refusal(fault.BadInput, "%s is asked for from both ends: give first or last, not both", f.Name))
			return 1
		default:
			length = n
		}
	}
	if length != 0 {
		return length
	}
	return w.usual(parent, def)
}

// usual is the length of a page that nothing was said about.
func (w *walk) usual(parent *ast.Definition, def *ast.FieldDefinition) int {
	for _, name := range [...]string{parent.Name + "." + def.Name, strings.TrimSuffix(def.Type.Name(), "Connection")} {
		if n, ok := w.typical[name]; ok {
			return min(n, w.DefaultPage)
		}
	}
	return w.DefaultPage
}

// number reads a literal or a variable. What is no number is left to validation and weighs a whole page.
func (w *walk) number(v *ast.Value) (n int, given bool) {
	switch v.Kind {
	case ast.NullValue:
		return 0, false
	case ast.IntValue:
		return w.parse(v.Raw), true
	case ast.Variable:
		raw, ok := w.params.Variables[v.Raw]
		if !ok {
			def := w.op.VariableDefinitions.ForName(v.Raw)
			if def == nil || def.DefaultValue == nil || def.DefaultValue.Kind == ast.Variable {
				return 0, false
			}
			return w.number(def.DefaultValue)
		}
		switch raw := raw.(type) {
		case nil:
			return 0, false
		case json.Number:
			return w.parse(raw.String()), true
		case int:
			return raw, true
		}
	}
	return w.Page, true
}

// parse reads a whole number; one too long for an int is as far outside the limits as -1.
func (w *walk) parse(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

func (w *walk) refuse(e *gqlerror.Error) {
	if w.refusal == nil {
		w.refusal = e
	}
}

// countMarks bounds what is written in the document itself, spread or not.
func (g *Gate) countMarks(doc *ast.QueryDocument) *gqlerror.Error {
	aliases, directives := 0, 0
	each(doc, func(s ast.Selection) {
		switch s := s.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				aliases++
			}
			directives += len(s.Directives)
		case *ast.InlineFragment:
			directives += len(s.Directives)
		case *ast.FragmentSpread:
			directives += len(s.Directives)
		}
	})
	for _, o := range doc.Operations {
		directives += len(o.Directives)
	}
	for _, f := range doc.Fragments {
		directives += len(f.Directives)
	}
	if aliases > g.Aliases {
		return tooLarge("the document renames %d fields: %d are the limit", aliases, g.Aliases)
	}
	if directives > g.Directives {
		return tooLarge("the document has %d directives: %d are the limit", directives, g.Directives)
	}
	return nil
}

// each visits every selection as it is written, without spreading fragments.
func each(doc *ast.QueryDocument, visit func(ast.Selection)) {
	var in func(ast.SelectionSet)
	in = func(set ast.SelectionSet) {
		for _, s := range set {
			visit(s)
			switch s := s.(type) {
			case *ast.Field:
				in(s.SelectionSet)
			case *ast.InlineFragment:
				in(s.SelectionSet)
			}
		}
	}
	for _, o := range doc.Operations {
		in(o.SelectionSet)
	}
	for _, f := range doc.Fragments {
		in(f.SelectionSet)
	}
}

package access_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
)

func fieldString(row any, field string) string {
	return reflect.ValueOf(row).Elem().FieldByName(field).String()
}

// readMatrix reads the table: noun -> viewer -> letters.
func readMatrix(t *testing.T) map[string]map[string]string {
	t.Helper()
	b, err := os.ReadFile("testdata/matrix.txt")
	if err != nil {
		t.Fatal(err)
	}
	var columns []string
	matrix := map[string]map[string]string{}
	for _, line := range strings.Split(string(b), "\n") {
		fields := strings.Fields(line)
		switch {
		case len(fields) > 2 && fields[0] == "#" && fields[1] == "noun":
			columns = fields[2:]
		case len(fields) == 0 || fields[0] == "#":
		case len(fields) != len(columns)+1:
			t.Fatalf("the line %q has %d cells, want %d", line, len(fields)-1, len(columns))
		default:
			row := map[string]string{}
			for i, c := range columns {
				row[c] = strings.Trim(fields[i+1], ".")
			}
			matrix[fields[0]] = row
		}
	}
	return matrix
}

func TestEveryNounHasARuleAndALineInTheMatrix(t *testing.T) {
	matrix := readMatrix(t)
	for _, n := range ent.Nouns {
		if _, ok := access.RuleOf(n.Type); !ok {
			t.Errorf("nobody may see a %s: it has no rule in rules.go", n.Type)
		}
		if _, ok := matrix[n.Type]; !ok {
			t.Errorf("testdata/matrix.txt has no line for %s", n.Type)
		}
		if _, ok := makers[n.Type]; !ok {
			t.Errorf("world_test.go makes no %s", n.Type)
		}
		delete(matrix, n.Type)
	}
	for noun := range matrix {
		t.Errorf("testdata/matrix.txt speaks of %s, which does not exist", noun)
	}
}

var errUndo = errors.New("undo")

// try runs a change as a viewer and undoes it; it returns how the change ended.
func (w *world) try(v *access.Viewer, change func(ctx context.Context, tx *ent.Tx) error) error {
	var ended error
	err := w.Write(access.As(context.Background(), v), func(ctx context.Context, tx *ent.Tx) error {
		ended = change(ctx, tx)
		return errUndo
	})
	if !errors.Is(err, errUndo) {
		return err
	}
	return ended
}

// cell finds out, by trying, what the viewer may do.
func (w *world) cell(t *testing.T, typ string, v *access.Viewer) string {
	t.Helper()
	rows := w.rows[typ]
	seen, err := w.Client.Rows(access.As(context.Background(), v), typ, rows["mine"], rows["theirs"])
	if err != nil {
		t.Fatal(err)
	}
	var cell strings.Builder
	for _, c := range []struct{ letter, row string }{{"o", "mine"}, {"a", "theirs"}} {
		if _, ok := seen[rows[c.row]]; ok {
			cell.WriteString(c.letter)
		}
	}
	for _, c := range []struct{ letter, row string }{{"O", "mine"}, {"A", "theirs"}} {
		err := w.try(v, func(ctx context.Context, tx *ent.Tx) error {
			return tx.Client().Archive(ctx, typ, rows[c.row], noon)
		})
		switch _, visible := seen[rows[c.row]]; {
		case err == nil:
			cell.WriteString(c.letter)
		case typ == ent.TypeAuditEntry || typ == ent.TypeBrowserSession: // these are never archived
		default:
			want := fault.NotFound
			if visible {
				want = fault.Forbidden
			}
			if faults, ok := fault.Of(err); !ok || faults[0].Code != want {
				t.Errorf("%s changes a %s that is %s (seen: %v): the answer is %v, want %s", v.Name, typ, c.row, visible, err, want)
			}
		}
	}
	if err := w.try(v, func(ctx context.Context, tx *ent.Tx) error {
		_, err := makers[typ](ctx, tx, w.mine)
		return err
	}); err == nil {
		cell.WriteString("+")
	} else if _, ok := fault.Of(err); !ok {
		t.Errorf("%s makes a %s: %v", v.Name, typ, err)
	}
	return cell.String()
}

func TestMatrix(t *testing.T) {
	w, matrix := newWorld(t), readMatrix(t)
	for _, n := range ent.Nouns {
		for name, v := range w.viewers {
			if got, want := w.cell(t, n.Type, v), matrix[n.Type][name]; got != want {
				t.Errorf("%s, %s: may do %q, the matrix says %q", n.Type, name, got, want)
			}
		}
	}
}

// What one may not see is not counted either.
func TestCountsAreOfWhatIsSeen(t *testing.T) {
	w := newWorld(t)
	for _, n := range ent.Nouns {
		total, err := w.Client.Count(access.System(context.Background()), n.Type)
		if err != nil {
			t.Fatal(err)
		}
		for name, v := range w.viewers {
			ctx := access.As(context.Background(), v)
			count, err := w.Client.Count(ctx, n.Type)
			if err != nil {
				t.Fatal(err)
			}
			ids := w.allIDs(t, n.Type)
			seen, err := w.Client.Rows(ctx, n.Type, ids...)
			if err != nil {
				t.Fatal(err)
			}
			if count != len(seen) || len(ids) != total {
				t.Errorf("%s counts %d of type %s and sees %d", name, count, n.Type, len(seen))
			}
		}
	}
}

func (w *world) allIDs(t *testing.T, typ string) []string {
	t.Helper()
	client := reflect.ValueOf(w.Client).Elem().FieldByName(typ)
	query := client.MethodByName("Query").Call(nil)[0]
	out := query.MethodByName("IDs").Call([]reflect.Value{reflect.ValueOf(access.System(context.Background()))})
	if err, _ := out[1].Interface().(error); err != nil {
		t.Fatal(err)
	}
	return out[0].Interface().([]string)
}

func TestAStrangerGetsNoAnswer(t *testing.T) {
	w := newWorld(t)
	for _, n := range ent.Nouns {
		_, err := w.Client.Count(access.Stranger(context.Background()), n.Type)
		if faults, ok := fault.Of(err); !ok || faults[0].Code != fault.Unauthorized {
			t.Errorf("a stranger who counts %s gets %v", n.Many, err)
		}
		if _, err := w.Client.Count(context.Background(), n.Type); err == nil {
			t.Errorf("without anybody in the context %s can be counted", n.Many)
		}
		err = w.Write(access.Stranger(context.Background()), func(ctx context.Context, tx *ent.Tx) error {
			_, err := makers[n.Type](ctx, tx, w.mine)
			return err
		})
		if faults, ok := fault.Of(err); !ok || faults[0].Code != fault.Unauthorized {
			t.Errorf("a stranger who makes a %s gets %v", n.One, err)
		}
	}
}

// No way leads from one program into another: not an identifier, not an edge of
// anything that can be seen, not an edge loaded along, not a reference in a change.
func TestNoEdgeLeadsIntoAnotherProgram(t *testing.T) {
	w := newWorld(t)
	foreign := w.of(t, w.away.program)
	if len(foreign) < 40 {
		t.Fatalf("the other program has only %d things", len(foreign))
	}
	for _, name := range []string{"director", "coordinator", "mentor", "fellow"} {
		t.Run(name, func(t *testing.T) {
			ctx := access.As(context.Background(), w.viewers[name])
			steps := 0
			for _, n := range ent.Nouns {
				for _, id := range w.allIDs(t, n.Type) {
					row, err := w.Client.Noder(ctx, id, ent.WithNodeType(ent.NodeType))
					if foreign[id] != "" && err == nil {
						t.Errorf("node %s of the other program is seen", id)
					}
					if err != nil || n.Type == ent.TypeBrowserSession {
						continue
					}
					steps += w.walk(t, ctx, n, row, foreign)
				}
				w.loadAlong(t, ctx, n, foreign)
			}
			if steps < 100 {
				t.Errorf("only %d things were reached by edges: the test looks at too little", steps)
			}
		})
	}
}

// of are all things of a program, by identifier, with their types.
func (w *world) of(t *testing.T, program string) map[string]string {
	t.Helper()
	found := map[string]string{program: ent.TypeProgram}
	for _, n := range ent.Nouns {
		if !n.InProgram {
			continue
		}
		owners, err := w.Client.Programs(access.System(context.Background()), n.Type, w.allIDs(t, n.Type)...)
		if err != nil {
			t.Fatal(err)
		}
		for id, p := range owners {
			if p == program {
				found[id] = n.Type
			}
		}
	}
	return found
}

// walk follows every edge of a row and returns how many things it reached.
func (w *world) walk(t *testing.T, ctx context.Context, n ent.Noun, row any, foreign map[string]string) int {
	t.Helper()
	reached := 0
	v := reflect.ValueOf(row)
	for i := range v.NumMethod() {
		name := v.Type().Method(i).Name
		if !strings.HasPrefix(name, "Query") || v.Method(i).Type().NumIn() != 0 {
			continue
		}
		out := v.Method(i).Call(nil)[0].MethodByName("IDs").Call([]reflect.Value{reflect.ValueOf(ctx)})
		if err, _ := out[1].Interface().(error); err != nil {
			t.Errorf("%s.%s: %v", n.Type, name, err)
			continue
		}
		for _, id := range out[0].Interface().([]string) {
			reached++
			if foreign[id] != "" {
				t.Errorf("%s.%s leads to %s of the other program", n.Type, name, id)
			}
		}
	}
	return reached
}

// loadAlong loads every edge of every row that is seen along with the rows.
func (w *world) loadAlong(t *testing.T, ctx context.Context, n ent.Noun, foreign map[string]string) {
	t.Helper()
	query := reflect.ValueOf(w.Client).Elem().FieldByName(n.Type).MethodByName("Query").Call(nil)[0]
	for i := range query.NumMethod() {
		name := query.Type().Method(i).Name
		if strings.HasPrefix(name, "With") && !strings.HasPrefix(name, "WithNamed") && query.Method(i).Type().IsVariadic() && query.Method(i).Type().NumIn() == 1 {
			query.Method(i).Call(nil)
		}
	}
	out := query.MethodByName("All").Call([]reflect.Value{reflect.ValueOf(ctx)})
	if err, _ := out[1].Interface().(error); err != nil {
		t.Errorf("%s with everything: %v", n.Type, err)
		return
	}
	for i := range out[0].Len() {
		edges := out[0].Index(i).Elem().FieldByName("Edges")
		if !edges.IsValid() {
			continue
		}
		for j := range edges.NumField() {
			if !edges.Type().Field(j).IsExported() {
				continue
			}
			for _, id := range idsIn(edges.Field(j)) {
				if foreign[id] != "" {
					t.Errorf("%s loaded with %s shows %s of the other program", n.Type, edges.Type().Field(j).Name, id)
				}
			}
		}
	}
}

func idsIn(edge reflect.Value) []string {
	switch edge.Kind() {
	case reflect.Pointer:
		if edge.IsNil() {
			return nil
		}
		return []string{edge.Elem().FieldByName("ID").String()}
	case reflect.Slice:
		var ids []string
		for i := range edge.Len() {
			ids = append(ids, edge.Index(i).Elem().FieldByName("ID").String())
		}
		return ids
	}
	panic(fmt.Sprint("an edge of kind ", edge.Kind()))
}

// A fellow who trains in two programs is seen by both, each with its own side of the training.
func TestAFellowOfTwoPrograms(t *testing.T) {
	w := newWorld(t)
	for name, want := range map[string]int{"director": 1, "outsider": 1, "administrator": 2} {
		ctx := access.As(context.Background(), w.viewers[name])
		f, err := w.Client.Fellow.Get(ctx, w.dual)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if n, err := f.QueryEnrollments().Count(ctx); err != nil || n != want {
			t.Errorf("%s sees %d enrollments, want %d (%v)", name, n, want, err)
		}
	}
	ctx := access.As(context.Background(), w.viewers["outsider"])
	if _, err := w.Client.Fellow.Get(ctx, w.mine.fellow); !ent.IsNotFound(err) {
		t.Errorf("the outsider looks for a fellow who does not train with them: %v", err)
	}
}

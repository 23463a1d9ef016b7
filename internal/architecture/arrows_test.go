package architecture_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/fellowplan/fellowplan/"

// An arrow forbids: no file below `from` imports anything below one of `to`.
// Paths inside the module stand without its name; a path with a dot or a standard
// package stands as it is imported.
type arrow struct {
	from   string
	except []string // folders below from that may
	to     []string
	why    string
}

var forbidden = []arrow{
	{
		from: "optimizer",
		to:   []string{"ent", "graph", "internal", "seed", "civil", "net/http", "database/sql", "entgo.io", "github.com/99designs", "github.com/mattn"},
		why:  "a schedule can be solved from a file on a laptop: the optimizer knows no database, no GraphQL and no network",
	},
	{
		from: "optimizer/internal",
		to:   []string{"optimizer/rule", "optimizer/problem"},
		why:  "the algorithms do not know what a fellow or a rotation is; the rules know who solves them",
	},
	{
		from: "ent/schema",
		to:   []string{"graph", "optimizer", "internal", "seed", "ent/!schema"},
		why:  "go generate always starts: the schema needs nothing that is generated",
	},
	{
		from: "graph",
		to:   []string{"optimizer!rule", "internal/store", "database/sql", "github.com/mattn"},
		why:  "a resolver calls no solver and opens no transaction by hand",
	},
	{
		from: "civil",
		to:   []string{"ent", "graph", "optimizer", "internal", "seed"},
		why:  "a date knows nothing of fellowships",
	},
	{
		from: "internal/store",
		to:   []string{"graph", "internal/planner", "internal/program", "internal/web", "optimizer"},
		why:  "imports point inward: server, graph, planner and program, store",
	},
	{
		from: "internal/access",
		to:   []string{"graph", "internal/planner", "internal/program", "internal/web", "optimizer"},
		why:  "imports point inward: who may see what does not depend on how it is asked",
	},
	{
		from: "internal/calendar",
		to:   []string{"ent", "graph", "optimizer", "internal/store", "internal/program", "internal/planner"},
		why:  "the calendar is arithmetic on dates",
	},
	{
		from: "internal/fault",
		to:   []string{"ent", "graph", "optimizer", "internal"},
		why:  "everything may refuse, so refusing depends on nothing",
	},
	{
		from: "internal/program",
		to:   []string{"graph", "internal/planner", "internal/web"},
		why:  "imports point inward: describing a program does not need its plan",
	},
	{
		from: "internal/planner",
		to:   []string{"graph", "internal/draft", "internal/whatif", "internal/web", "net/http"},
		why:  "imports point inward: graph asks the planner, and planning a year needs nobody's hand",
	},
	{
		from: "internal/roster",
		to:   []string{"graph", "internal/export", "internal/feeds", "internal/ical", "internal/planner", "internal/draft", "internal/web", "net/http", "optimizer"},
		why:  "what people read of a schedule does not depend on the form in which they read it",
	},
	{
		from: "internal/ical",
		to:   []string{"ent", "graph", "internal/export", "internal/feeds", "internal/planner", "internal/draft", "internal/web", "net/http", "optimizer"},
		why:  "a calendar is written from a roster and knows no database",
	},
	{
		from: "internal/export",
		to:   []string{"graph", "internal/feeds", "internal/planner", "internal/draft", "internal/web", "net/http", "optimizer"},
		why:  "a file is the same from the command line and from the network",
	},
	{
		from: "internal/feeds",
		to:   []string{"graph", "internal/export", "internal/planner", "internal/draft", "internal/web", "net/http", "optimizer"},
		why:  "imports point inward: the network asks for a calendar",
	},
	{
		from: "internal/draft",
		to:   []string{"graph", "internal/whatif", "internal/web", "net/http"},
		why:  "imports point inward: graph asks what people do with a schedule",
	},
	{
		from: "internal/whatif",
		to:   []string{"graph", "internal/web", "net/http"},
		why:  "imports point inward: graph asks what would be",
	},
}

// reaches reports whether imported falls under to. "a/!b" is everything below a but a/b;
// "a!b" is a itself and everything below but a/b.
func reaches(imported, to string) bool {
	if base, not, found := strings.Cut(to, "!"); found {
		base = strings.TrimSuffix(base, "/")
		return below(imported, base) && !below(imported, base+"/"+not)
	}
	return below(imported, to)
}

func below(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

// imports lists, for every Go file of the repository, what it imports; tests are left out, they may look anywhere.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	root := repository(t)
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if n := d.Name(); path != root && (strings.HasPrefix(n, ".") || n == "node_modules" || n == "bin" || n == "data" || n == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		rel = filepath.ToSlash(rel)
		found[rel] = []string{}
		for _, i := range f.Imports {
			p, _ := strconv.Unquote(i.Path.Value)
			found[rel] = append(found[rel], strings.TrimPrefix(p, module))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func repository(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}

func TestArrowsPointInward(t *testing.T) {
	files := imports(t)
	for _, a := range forbidden {
		seen := false
		for file, list := range files {
			if !below(filepath.Dir(file), a.from) || excepted(file, a.except) {
				continue
			}
			seen = true
			for _, imported := range list {
				for _, to := range a.to {
					if reaches(imported, to) {
						t.Errorf("%s imports %s: %s", file, imported, a.why)
					}
				}
			}
		}
		if !seen {
			t.Errorf("the arrow from %s guards nothing: no such folder", a.from)
		}
	}
}

func excepted(file string, folders []string) bool {
	for _, f := range folders {
		if below(file, f) {
			return true
		}
	}
	return false
}

func TestNoFolderForWhatHasNoHome(t *testing.T) {
	for file := range imports(t) {
		for _, part := range strings.Split(filepath.Dir(file), "/") {
			switch part {
			case "pkg", "common", "util", "utils", "helper", "helpers", "misc":
				t.Errorf("%s: %q says nothing of what is inside; name the idea", file, part)
			}
		}
	}
}

func TestReaches(t *testing.T) {
	for _, c := range []struct {
		imported, to string
		want         bool
	}{
		{"ent", "ent", true},
		{"ent/fellow", "ent", true},
		{"entgo.io/ent", "ent", false},
		{"ent/schema/policy", "ent/!schema", false},
		{"ent/fellow", "ent/!schema", true},
		{"optimizer/rule", "optimizer!rule", false},
		{"optimizer", "optimizer!rule", true},
	} {
		if got := reaches(c.imported, c.to); got != c.want {
			t.Errorf("reaches(%q, %q) = %v", c.imported, c.to, got)
		}
	}
}

// Command newmigration writes the migration that leads from the checked-in steps
// to the schema of package ent: "go run ./internal/store/newmigration NAME", in
// the folder of the module. Read what it wrote: a renamed column looks to it
// like one dropped and one added.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/mattn/go-sqlite3" // the driver in which the steps are replayed

	"github.com/fellowplan/fellowplan/ent/migrate"
)

const folder = "internal/store/migrations/sqlite"

func main() {
	if len(os.Args) != 2 || !regexp.MustCompile(`^[a-z][a-z0-9_]*$`).MatchString(os.Args[1]) {
		fmt.Fprintln(os.Stderr, "usage: newmigration NAME (small letters, digits and _)")
		os.Exit(2)
	}
	if err := write(context.Background(), folder, os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "newmigration:", err)
		os.Exit(1)
	}
}

func write(ctx context.Context, folder, name string) error {
	dir, err := sqltool.NewGooseDir(folder)
	if err != nil {
		return fmt.Errorf("opening %s: %w", folder, err)
	}
	err = migrate.NamedDiff(ctx, "sqlite://steps?mode=memory&_fk=1", name,
		schema.WithDir(dir),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(dialect.SQLite),
		schema.WithFormatter(sqltool.GooseFormatter),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
	)
	if err != nil {
		return err
	}
	return dropDowns(dir, folder)
}

// dropDowns takes the way back out of the steps: the generated one was wrong, and
// the way back is the backup that is made before every migration.
func dropDowns(dir atlas.Dir, folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.sql"))
	if err != nil {
		return err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		up, _, found := strings.Cut(string(b), "\n-- +goose Down")
		if !found {
			continue
		}
		if err := os.WriteFile(f, []byte(up+"\n"), 0o644); err != nil {
			return err
		}
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return atlas.WriteSumFile(dir, sum)
}

package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"path/filepath"
)

// A database of every older program comes to today's schema with every value that it had.
func TestOlderDatabasesKeepEveryValue(t *testing.T) {
	files, err := fs.ReadDir(Migrations(), ".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		if strings.HasSuffix(f.Name(), ".sql") {
			names = append(names, f.Name())
		}
	}
	slices.Sort(names)
	for k := 1; k < len(names); k++ {
		t.Run(strings.TrimSuffix(names[k-1], ".sql"), func(t *testing.T) {
			steps := fstest.MapFS{}
			for _, name := range names[:k] {
				b, err := fs.ReadFile(Migrations(), name)
				if err != nil {
					t.Fatal(err)
				}
				steps[name] = &fstest.MapFile{Data: b}
			}
			path := filepath.Join(t.TempDir(), "old.db")
			if err := migrateWith(context.Background(), quiet(path), steps); err != nil {
				t.Fatal(err)
			}
			old := open(t, path)
			tables, err := tableNames(context.Background(), old)
			if err != nil {
				t.Fatal(err)
			}
			columns := map[string][]string{}
			for _, table := range tables {
				if strings.HasPrefix(table, "goose") {
					continue
				}
				insertRow(t, old, table)
				columns[table] = columnsOf(t, old, table)
			}
			before := everything(t, old, columns)
			if len(before) < 40 {
				t.Fatalf("only %d tables have rows", len(before))
			}
			old.Close()
			if err := migrate(context.Background(), quiet(path)); err != nil {
				t.Fatal(err)
			}
			now := open(t, path)
			after := everything(t, now, columns)
			for table, row := range before {
				if after[table] != row {
					t.Errorf("%s was %s and is %s", table, row, after[table])
				}
			}
			for table := range columns { // what was added has a value that can be read
				var nulls int
				if err := now.QueryRow("SELECT COUNT(*) FROM pragma_table_info(?) WHERE \"notnull\" AND dflt_value IS NULL AND NOT pk AND name NOT IN ('"+
					strings.Join(columns[table], "','")+"')", table).Scan(&nulls); err != nil || nulls != 0 {
					t.Errorf("%s has %d new columns that old rows have no value for (%v)", table, nulls, err)
				}
			}
		})
	}
}

func columnsOf(t *testing.T, db *sql.DB, table string) []string {
	t.Helper()
	rows, err := db.Query("SELECT name FROM pragma_table_info(?) ORDER BY cid", table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return names
}

// everything is the one row of each table as text.
func everything(t *testing.T, db *sql.DB, columns map[string][]string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for table, names := range columns {
		quoted := make([]string, len(names))
		for i, n := range names {
			quoted[i] = "quote(`" + n + "`)"
		}
		var row string
		if err := db.QueryRow(fmt.Sprintf("SELECT %s FROM `%s`", strings.Join(quoted, " || ',' || "), table)).Scan(&row); err != nil {
			t.Errorf("%s: %v", table, err)
		}
		all[table] = row
	}
	return all
}

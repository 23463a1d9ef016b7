package store

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/fellowplan/fellowplan/internal/fault"
)

func quiet(path string) Options {
	return Options{Path: path, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}.withDefaults()
}

// full makes a database with one row in every table: every key is "x", so every reference finds its row.
func full(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "full.db")
	if err := migrate(context.Background(), quiet(path)); err != nil {
		t.Fatal(err)
	}
	db := open(t, path)
	names, err := tableNames(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range names {
		if strings.HasPrefix(table, "goose") {
			continue
		}
		insertRow(t, db, table)
	}
	if err := checkMigrated(context.Background(), db, nil); err != nil {
		t.Fatal("the test's own rows:", err)
	}
	return path
}

func open(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func insertRow(t *testing.T, db *sql.DB, table string) {
	t.Helper()
	rows, err := db.Query("SELECT name, type FROM pragma_table_info(?)", table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var columns, values []string
	for rows.Next() {
		var name, typ string
		if err := rows.Scan(&name, &typ); err != nil {
			t.Fatal(err)
		}
		value := "'x'"
		switch typ {
		case "integer", "bool", "real":
			value = "1"
		case "datetime":
			value = "'2027-07-01 00:00:00+00:00'"
		}
		columns, values = append(columns, "`"+name+"`"), append(values, value)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(fmt.Sprintf("INSERT INTO `%s` (%s) VALUES (%s)", table, strings.Join(columns, ","), strings.Join(values, ","))); err != nil {
		t.Fatal(err)
	}
}

// with is the checked-in steps and one more.
func with(t *testing.T, sql string) fs.FS {
	t.Helper()
	steps := fstest.MapFS{"99990101000000_next.sql": {Data: []byte("-- +goose Up\n" + sql)}}
	files, err := fs.ReadDir(Migrations(), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := fs.ReadFile(Migrations(), f.Name())
		if err != nil {
			t.Fatal(err)
		}
		steps[f.Name()] = &fstest.MapFile{Data: b}
	}
	return steps
}

func counts(t *testing.T, path string) map[string]int {
	t.Helper()
	n, err := countRows(context.Background(), open(t, path))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// rebuild is what Atlas writes when a table has to change in a way that ALTER TABLE cannot.
const rebuild = "PRAGMA foreign_keys = off;\n" +
	"CREATE TABLE `new_fellows` AS SELECT * FROM `fellows`;\n" +
	"DROP TABLE `fellows`;\n" +
	"ALTER TABLE `new_fellows` RENAME TO `fellows`;\n" +
	"CREATE UNIQUE INDEX `fellows_id` ON `fellows` (`id`);\n" +
	"PRAGMA foreign_keys = on;\n"

// Inside goose's transaction the pragma does nothing. With foreign keys on, the
// rows that refer to fellows would be lost with the table, in silence.
func TestRebuildingATableLosesNoRow(t *testing.T) {
	for name, head := range map[string]string{"in a transaction": "", "without a transaction": "-- +goose NO TRANSACTION\n"} {
		t.Run(name, func(t *testing.T) {
			path := full(t)
			before := counts(t, path)
			if len(before) < 45 {
				t.Fatalf("only %d tables have rows", len(before))
			}
			if err := migrateWith(context.Background(), quiet(path), with(t, head+rebuild)); err != nil {
				t.Fatal(err)
			}
			for table, n := range counts(t, path) {
				if n != before[table] || n == 0 {
					t.Errorf("%s had %d rows and has %d", table, before[table], n)
				}
			}
		})
	}
}

func TestAMigrationThatDamagesIsUndone(t *testing.T) {
	for name, c := range map[string]struct{ sql, says string }{
		"it deletes rows":           {"DELETE FROM topics;\n", "topics had 1 and has 0"},
		"it leaves a dangling key":  {"UPDATE topics SET rotation_id = 'nobody';\n", "refers to nothing in rotations"},
		"it fails half way":         {"DELETE FROM topics;\nINSERT INTO no_such_table VALUES (1);\n", "no_such_table"},
		"it fails after a rebuild":  {rebuild + "SELECT * FROM no_such_table;\n", "no_such_table"},
		"it fails, no transaction":  {"-- +goose NO TRANSACTION\nDELETE FROM topics;\nSELECT * FROM no_such_table;\n", "no_such_table"},
		"it loses rows by rebuild":  {strings.Replace(rebuild, "SELECT * FROM `fellows`", "SELECT * FROM `fellows` WHERE false", 1), "fellows"},
		"it deletes, in a pragma'd": {"PRAGMA foreign_keys = off;\nDELETE FROM programs;\n", "programs had 1 and has 0"},
	} {
		t.Run(name, func(t *testing.T) {
			path := full(t)
			before := counts(t, path)
			err := migrateWith(context.Background(), quiet(path), with(t, c.sql))
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("the error is %v; it should speak of %q", err, c.says)
			}
			for table, n := range counts(t, path) {
				if n != before[table] {
					t.Errorf("%s had %d rows and has %d", table, before[table], n)
				}
			}
			if err := migrate(context.Background(), quiet(path)); err != nil {
				t.Error("the old program cannot open it any more:", err)
			}
		})
	}
}

func TestMigratingMakesABackupAndKeepsThree(t *testing.T) {
	path := full(t)
	for i := range 5 {
		steps := with(t, "SELECT 1;\n").(fstest.MapFS)
		for j := range i {
			steps[fmt.Sprintf("9999010100000%d_more.sql", j+1)] = &fstest.MapFile{Data: []byte("-- +goose Up\nSELECT 1;\n")}
		}
		if err := migrateWith(context.Background(), quiet(path), steps); err != nil {
			t.Fatal(err)
		}
	}
	backups, err := filepath.Glob(path + backupMark + "*")
	if err != nil || len(backups) != 3 {
		t.Fatalf("backups: %q (%v)", backups, err)
	}
	for _, b := range backups {
		if n := counts(t, b)["fellows"]; n != 1 {
			t.Errorf("%s has %d fellows", b, n)
		}
	}
}

func TestOpeningAgainMigratesNothing(t *testing.T) {
	path := full(t)
	if err := migrate(context.Background(), quiet(path)); err != nil {
		t.Fatal(err)
	}
	if found, _ := filepath.Glob(path + backupMark + "*"); len(found) != 0 {
		t.Errorf("there are backups although nothing was migrated: %q", found)
	}
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	path := full(t)
	if err := migrateWith(context.Background(), quiet(path), with(t, "SELECT 1;\n")); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Open(context.Background(), quiet(path))
	faults, ok := fault.Of(err)
	if !ok || faults[0].Code != fault.Precondition || !strings.Contains(err.Error(), "newer fellowplan") {
		t.Errorf("the error is %v", err)
	}
	if after, _ := os.ReadFile(path); string(after) != string(before) {
		t.Error("the newer database was changed")
	}
}

func TestADatabaseOfAnotherProgramIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.db")
	if _, err := open(t, path).Exec("CREATE TABLE invoices (id int)"); err != nil {
		t.Fatal(err)
	}
	_, err := Open(context.Background(), quiet(path))
	if _, ok := fault.Of(err); !ok || !strings.Contains(err.Error(), "invoices") {
		t.Errorf("the error is %v", err)
	}
}

func TestAFileThatIsNoDatabaseIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "letter.txt")
	letter := []byte(strings.Repeat("Dear director, ", 100))
	if err := os.WriteFile(path, letter, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), quiet(path)); err == nil {
		t.Error("no error")
	}
	if after, _ := os.ReadFile(path); string(after) != string(letter) {
		t.Error("the file was changed")
	}
}

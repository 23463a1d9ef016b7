package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/pressly/goose/v3"

	"github.com/fellowplan/fellowplan/internal/fault"
)

//go:embed migrations/sqlite/*.sql
var embedded embed.FS

// Migrations is the folder of the checked-in steps, made by "go run ./internal/store/newmigration NAME".
func Migrations() fs.FS {
	dir, err := fs.Sub(embedded, "migrations/sqlite")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return dir
}

// migrate brings the database at o.Path to the current schema.
func migrate(ctx context.Context, o Options) error { return migrateWith(ctx, o, Migrations()) }

// migrateWith applies the steps that the database lacks. What exists is first
// copied aside; afterwards no table may have lost a row and no reference may
// dangle, or the copy comes back and the error says so.
func migrateWith(ctx context.Context, o Options, steps fs.FS) (err error) {
	db, err := sql.Open("sqlite3", dsn(o, migrating))
	if err != nil {
		return fmt.Errorf("opening the database %s: %w", o.Path, err)
	}
	db.SetMaxOpenConns(1)
	defer func() {
		if closing := db.Close(); err == nil && closing != nil {
			err = fmt.Errorf("closing the database %s after migrating: %w", o.Path, closing)
		}
	}()
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, steps)
	if err != nil {
		return fmt.Errorf("reading the migrations: %w", err)
	}
	pending, err := pendingSteps(ctx, o, db, provider)
	if err != nil || len(pending) == 0 {
		return err
	}
	before, err := countRows(ctx, db)
	if err != nil {
		return err
	}
	if len(before) == 0 { // a new file: nothing to lose
		if _, err := provider.Up(ctx); err != nil {
			return fmt.Errorf("making the database %s: %w", o.Path, err)
		}
		return nil
	}
	return migrateExisting(ctx, o, db, provider, before)
}

// pendingSteps are the versions that the database lacks; it refuses a database that is newer or not ours.
func pendingSteps(ctx context.Context, o Options, db *sql.DB, provider *goose.Provider) ([]int64, error) {
	tables, err := tableNames(ctx, db)
	if err != nil {
		return nil, fmt.Errorf("reading the database %s: %w", o.Path, err)
	}
	ours := false
	for _, t := range tables {
		ours = ours || t == goose.DefaultTablename
	}
	if len(tables) > 0 && !ours {
		return nil, fault.New(fault.Precondition, "%s is a database of another program (its first table is %q); name another file", o.Path, tables[0])
	}
	has := int64(0)
	if ours {
		if has, err = provider.GetDBVersion(ctx); err != nil {
			return nil, fmt.Errorf("reading the schema version of %s: %w", o.Path, err)
		}
	}
	var pending []int64
	knows := int64(0)
	for _, source := range provider.ListSources() {
		knows = max(knows, source.Version)
		if source.Version > has {
			pending = append(pending, source.Version)
		}
	}
	if has > knows {
		return nil, fault.New(fault.Precondition,
			"the database %s was written by a newer fellowplan (its schema is %d, this program knows up to %d): start the newer program, or restore a backup made before it",
			o.Path, has, knows)
	}
	return pending, nil
}

func migrateExisting(ctx context.Context, o Options, db *sql.DB, provider *goose.Provider, before map[string]int) error {
	version, err := provider.GetDBVersion(ctx)
	if err != nil {
		return fmt.Errorf("reading the schema version of %s: %w", o.Path, err)
	}
	backup, err := makeBackup(ctx, o, db, version)
	if err != nil {
		return fmt.Errorf("making a backup of %s before migrating it: %w", o.Path, err)
	}
	o.Log.Info("migrating the database", "path", o.Path, "from", version, "backup", backup)
	_, err = provider.Up(ctx)
	if err == nil {
		err = checkMigrated(ctx, db, before)
	}
	if err == nil {
		return forgetBackups(o)
	}
	if restoring := restore(o, db, backup); restoring != nil {
		return errors.Join(fmt.Errorf("migrating %s: %w", o.Path, err),
			fmt.Errorf("bringing the backup %s back: %w", backup, restoring))
	}
	return fmt.Errorf("migrating %s, which is as it was before: %w", o.Path, err)
}

// checkMigrated says what a migration lost: rows of a table that is still there, or what references point to.
func checkMigrated(ctx context.Context, db *sql.DB, before map[string]int) error {
	after, err := countRows(ctx, db)
	if err != nil {
		return err
	}
	for table, n := range before {
		if m, still := after[table]; still && m < n {
			return fmt.Errorf("the migration lost rows: %s had %d and has %d", table, n, m)
		}
	}
	var table, parent string
	var row sql.NullInt64
	var key int
	switch err := db.QueryRowContext(ctx, "PRAGMA foreign_key_check").Scan(&table, &row, &parent, &key); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("checking references: %w", err)
	}
	return fmt.Errorf("the migration left a row of %s that refers to nothing in %s", table, parent)
}

func tableNames(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // it was read to its end, or Err has the error
	var names []string
	for rows.Next() {
		var n string
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		names = append(names, n)
	}
	return names, rows.Err()
}

// countRows counts the rows of every table of ours.
func countRows(ctx context.Context, db *sql.DB) (map[string]int, error) {
	names, err := tableNames(ctx, db)
	if err != nil {
		return nil, fmt.Errorf("listing the tables: %w", err)
	}
	counts := map[string]int{}
	for _, name := range names {
		if name == goose.DefaultTablename {
			continue
		}
		var n int
		if err := db.QueryRowContext(ctx, `SELECT count(*) FROM "`+strings.ReplaceAll(name, `"`, `""`)+`"`).Scan(&n); err != nil {
			return nil, fmt.Errorf("counting the rows of %s: %w", name, err)
		}
		counts[name] = n
	}
	return counts, nil
}

const backupMark = ".before-migration-"

// makeBackup copies the database into one file beside it, on disk before it returns.
func makeBackup(ctx context.Context, o Options, db *sql.DB, version int64) (string, error) {
	path := ""
	for i := 0; ; i++ {
		path = fmt.Sprintf("%s%s%d", o.Path, backupMark, version)
		if i > 0 {
			path = fmt.Sprintf("%s.%d", path, i)
		}
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			break
		}
	}
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", path); err != nil {
		return "", err
	}
	return path, syncFile(path)
}

// restore puts a backup in the place of the database.
func restore(o Options, db *sql.DB, backup string) error {
	if err := db.Close(); err != nil {
		return err
	}
	for _, suffix := range []string{"-wal", "-shm"} {
		if err := os.Remove(o.Path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := os.Rename(backup, o.Path); err != nil {
		return err
	}
	return syncFile(filepath.Dir(o.Path))
}

// forgetBackups removes all but the youngest backups.
func forgetBackups(o Options) error {
	found, err := filepath.Glob(o.Path + backupMark + "*")
	if err != nil || len(found) <= o.KeepBackups {
		return nil //nolint:nilerr // a path that is no pattern keeps its backups
	}
	sort.Slice(found, func(i, j int) bool { return modified(found[i]) > modified(found[j]) })
	for _, old := range found[o.KeepBackups:] {
		if err := os.Remove(old); err != nil {
			o.Log.Warn("an old backup could not be removed", "path", old, "error", err)
		}
	}
	return nil
}

func modified(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.ModTime().UnixNano()
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

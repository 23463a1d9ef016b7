// Package store keeps the database: one SQLite file in write-ahead mode whose
// acknowledged writes survive a power cut, with one connection that writes and a
// pool of connections that only read.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"runtime"
	"strconv"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	_ "github.com/mattn/go-sqlite3" // the driver "sqlite3"

	"github.com/fellowplan/fellowplan/ent"
	_ "github.com/fellowplan/fellowplan/ent/runtime" // defaults, hooks and policies of the schema
	"github.com/fellowplan/fellowplan/internal/access"
)

// Options say where the database is and how it is used.
type Options struct {
	// Path is the file, which is made when there is none.
	Path string
	// BusyTimeout is how long a write waits for another process; 0 is 10 seconds.
	BusyTimeout time.Duration
	// Readers is the size of the pool of reading connections; 0 is twice the number of processors, at least 4.
	Readers int
	// Log gets what people who run the program should know; nil is slog.Default.
	Log *slog.Logger
	// KeepBackups is how many backups made before migrations stay; 0 is 3.
	KeepBackups int
}

func (o Options) withDefaults() Options {
	if o.BusyTimeout == 0 {
		o.BusyTimeout = 10 * time.Second
	}
	if o.Readers == 0 {
		o.Readers = max(4, 2*runtime.GOMAXPROCS(0))
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.KeepBackups == 0 {
		o.KeepBackups = 3
	}
	return o
}

// Store is an open database.
type Store struct {
	// Client reads. It refuses to write: changes go through Write.
	Client *ent.Client

	writer   *ent.Client
	writerDB *sql.DB
	readerDB *sql.DB
}

// Open opens the database, brings it to the current schema and checks that the
// settings hold on which durability depends.
func Open(ctx context.Context, o Options) (*Store, error) {
	o = o.withDefaults()
	if o.Path == "" {
		return nil, errors.New("the database has no path")
	}
	if err := migrate(ctx, o); err != nil {
		return nil, err
	}
	writerDB, err := sql.Open("sqlite3", dsn(o, writing))
	if err != nil {
		return nil, fmt.Errorf("opening the database %s: %w", o.Path, err)
	}
	writerDB.SetMaxOpenConns(1)
	if err := checkSettings(ctx, writerDB); err != nil {
		return nil, errors.Join(fmt.Errorf("the database %s: %w", o.Path, err), writerDB.Close())
	}
	readerDB, err := sql.Open("sqlite3", dsn(o, reading))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening the database %s: %w", o.Path, err), writerDB.Close())
	}
	readerDB.SetMaxOpenConns(o.Readers)
	readerDB.SetMaxIdleConns(o.Readers)

	s := &Store{
		Client:   ent.NewClient(ent.Driver(&driver{Driver: entsql.OpenDB(dialect.SQLite, readerDB), readOnly: true})),
		writer:   ent.NewClient(ent.Driver(&driver{Driver: entsql.OpenDB(dialect.SQLite, writerDB)})),
		writerDB: writerDB,
		readerDB: readerDB,
	}
	s.writer.Use(access.Audit)
	return s, nil
}

// Use adds hooks to every change. Call it before the first one.
func (s *Store) Use(hooks ...ent.Hook) { s.writer.Use(hooks...) }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.readerDB.PingContext(ctx) }

// Close ends all connections. The last one folds the write-ahead log into the file.
func (s *Store) Close() error { return errors.Join(s.readerDB.Close(), s.writerDB.Close()) }

// use is what a connection is for.
type use int

const (
	reading use = iota
	writing
	migrating
)

// dsn is the address of the database for mattn/go-sqlite3. Write-ahead mode alone
// would mean synchronous NORMAL, which loses acknowledged writes at a power cut.
func dsn(o Options, u use) string {
	q := url.Values{
		"_journal_mode": {"WAL"},
		"_synchronous":  {"FULL"},
		"_foreign_keys": {"1"},
		"_busy_timeout": {strconv.FormatInt(o.BusyTimeout.Milliseconds(), 10)},
		"_txlock":       {"immediate"},
	}
	switch u {
	case reading:
		q.Set("_query_only", "1")
		q.Set("_txlock", "deferred")
	case migrating:
		// Rebuilding a table drops it, and with foreign keys on the rows that refer
		// to its rows would go with it. Inside a transaction they cannot be turned off.
		q.Set("_foreign_keys", "0")
	}
	path := url.URL{Path: o.Path}
	return "file:" + path.EscapedPath() + "?" + q.Encode()
}

// checkSettings asks the connection itself whether the settings hold: some file
// systems cannot do write-ahead mode and stay silent about it.
func checkSettings(ctx context.Context, db *sql.DB) error {
	for _, s := range []struct{ pragma, want, meaning string }{
		{"journal_mode", "wal", "write-ahead mode"},
		{"synchronous", "2", "synchronous FULL"},
		{"foreign_keys", "1", "foreign keys"},
	} {
		var got string
		if err := db.QueryRowContext(ctx, "PRAGMA "+s.pragma).Scan(&got); err != nil {
			return fmt.Errorf("asking for %s: %w", s.meaning, err)
		}
		if got != s.want {
			return fmt.Errorf("%s is not on (%s is %s, not %s): a network drive may not support it; keep the file on a local disk", s.meaning, s.pragma, got, s.want)
		}
	}
	return nil
}

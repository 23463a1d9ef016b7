package store

import (
	"context"
	"database/sql"
	"path/filepath"
	"testing"
)

// The settings are asked of the connections themselves, of every one in the pools.
func TestSettingsOfEveryConnection(t *testing.T) {
	s, err := Open(context.Background(), Options{Path: filepath.Join(t.TempDir(), "db"), Readers: 3})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	check := func(name string, db *sql.DB, n int, want map[string]string) {
		conns := make([]*sql.Conn, n)
		for i := range conns {
			if conns[i], err = db.Conn(context.Background()); err != nil {
				t.Fatal(err)
			}
			defer conns[i].Close()
			for pragma, value := range want {
				var got string
				if err := conns[i].QueryRowContext(context.Background(), "PRAGMA "+pragma).Scan(&got); err != nil || got != value {
					t.Errorf("%s %d: %s is %q, want %q (%v)", name, i, pragma, got, value, err)
				}
			}
		}
	}
	check("writer", s.writerDB, 1, map[string]string{
		"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "10000", "query_only": "0"})
	check("reader", s.readerDB, 3, map[string]string{
		"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "10000", "query_only": "1"})
	if n := s.writerDB.Stats().MaxOpenConnections; n != 1 {
		t.Errorf("%d connections write", n)
	}
}

func TestTransactionsAreImmediate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "db")
	s, err := Open(context.Background(), Options{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	tx, err := s.writerDB.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	other, err := sql.Open("sqlite3", "file:"+path+"?_txlock=immediate&_busy_timeout=1")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := other.Begin(); err == nil {
		t.Error("a second writer began although the first one, which has not written yet, is not done")
	}
}

func TestSettingsThatDoNotHoldAreRefused(t *testing.T) {
	db, err := sql.Open("sqlite3", "file:"+filepath.Join(t.TempDir(), "db")+"?_journal_mode=WAL&_foreign_keys=1") // synchronous NORMAL
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := checkSettings(context.Background(), db); err == nil {
		t.Error("synchronous NORMAL was accepted")
	}
}

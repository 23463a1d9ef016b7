// Package storetest opens databases for tests: each test gets its own file, a
// copy of one that was migrated once.
package storetest

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/fellowplan/fellowplan/internal/store"
)

var template struct {
	sync.Once
	content []byte
	err     error
}

// Open opens an empty database of the current schema, which is closed when the test ends.
func Open(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), store.Options{Path: File(t), Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// File makes an empty database of the current schema and returns its path.
func File(t testing.TB) string {
	t.Helper()
	template.Do(func() { template.content, template.err = makeEmpty() })
	if template.err != nil {
		t.Fatal(template.err)
	}
	path := filepath.Join(t.TempDir(), "fellowplan.db")
	if err := os.WriteFile(path, template.content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func makeEmpty() ([]byte, error) {
	dir, err := os.MkdirTemp("", "fellowplan")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // what is left is the system's to clean
	path := filepath.Join(dir, "empty.db")
	s, err := store.Open(context.Background(), store.Options{Path: path})
	if err != nil {
		return nil, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

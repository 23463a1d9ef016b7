package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// The checked-in steps lead to the schema of package ent: nothing is left to migrate.
func TestStepsLeadToTheSchema(t *testing.T) {
	steps := filepath.Join("..", "migrations", "sqlite")
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(steps)); err != nil {
		t.Fatal(err)
	}
	before, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil || len(before) == 0 {
		t.Fatalf("there are no steps in %s (%v)", steps, err)
	}
	if err := write(context.Background(), dir, "difference"); err != nil {
		t.Fatal(err)
	}
	after, _ := filepath.Glob(filepath.Join(dir, "*difference.sql"))
	for _, f := range after {
		b, _ := os.ReadFile(f)
		t.Errorf("ent/schema has changed; run: go run ./internal/store/newmigration NAME\n%s", b)
	}
}

package invariant

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

const page = "../../../docs/invariants.md"

// TestPage holds docs/invariants.md to the cards; UPDATE=1 writes it anew.
func TestPage(t *testing.T) {
	want := renderPage()
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/invariants.md is stale: run UPDATE=1 go test ./internal/program/invariant -run TestPage")
	}
}

func TestCards(t *testing.T) {
	seen := map[string]bool{}
	for _, inv := range All {
		if seen[inv.Code] || inv.Code == "" || !strings.HasSuffix(inv.Title, ".") || len(inv.Watches) == 0 || inv.Check == nil {
			t.Errorf("the card of %q: %+v", inv.Code, inv.Card)
		}
		seen[inv.Code] = true
	}
}

func renderPage() string {
	var b strings.Builder
	b.WriteString(`# Invariants

What is true of every stored program. Written from the cards in internal/program/invariant; do not edit.

Every change is one transaction. Before it is committed, the invariants that watch what was touched look at the rows as
they would be stored; what contradicts one is refused in words, and nothing of the change is stored.

| code | what is true |
|---|---|
`)
	for _, inv := range All {
		fmt.Fprintf(&b, "| `%s` | %s |\n", inv.Code, inv.Title)
	}
	return b.String()
}

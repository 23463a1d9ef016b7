package architecture_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every test that docs/proofs.md names is there, so that a promise never points at nothing.
func TestEveryProofExists(t *testing.T) {
	const top = "../.."
	page, err := os.ReadFile(filepath.Join(top, "docs", "proofs.md"))
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`([a-z0-9/]+): ((?:Test|Fuzz)[A-Za-z0-9_]+)`").FindAllStringSubmatch(string(page), -1)
	if len(named) < 50 {
		t.Fatalf("docs/proofs.md names %d tests: is its form another one now?", len(named))
	}
	sources := map[string]string{}
	for _, n := range named {
		folder, test := n[1], n[2]
		if _, read := sources[folder]; !read {
			sources[folder] = testSources(t, filepath.Join(top, folder))
		}
		if !strings.Contains(sources[folder], "\nfunc "+test+"(") {
			t.Errorf("docs/proofs.md names %s in %s, where there is no such test", test, folder)
		}
	}
	for _, n := range regexp.MustCompile("`(web/tests/[^`]+)`").FindAllStringSubmatch(string(page), -1) {
		if _, err := os.Stat(filepath.Join(top, n[1])); err != nil {
			t.Errorf("docs/proofs.md names %s: %v", n[1], err)
		}
	}
}

// testSources is the text of all test files of a folder.
func testSources(t *testing.T, folder string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString("\n")
		all.Write(text)
	}
	return all.String()
}

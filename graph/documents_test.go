package graph_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
)

// TestDocumentsInTheDocs: whoever copies a query out of the documentation gets an answer and not a complaint.
func TestDocumentsInTheDocs(t *testing.T) {
	pages, err := filepath.Glob("../docs/*.md")
	require.NoError(t, err)
	fenced := regexp.MustCompile("(?s)```graphql\n(.*?)```")
	found := 0
	for _, page := range append(pages, "../README.md") {
		text, err := os.ReadFile(filepath.Clean(page))
		require.NoError(t, err)
		for _, m := range fenced.FindAllSubmatch(text, -1) {
			found++
			_, wrong := gqlparser.LoadQueryWithRules(schema(), string(m[1]), nil)
			require.Empty(t, wrong, "%s:\n%s", page, m[1])
		}
	}
	require.GreaterOrEqual(t, found, 4)
}

package main

import (
	"bytes"
	"os"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// writeSDL writes the whole schema as one file, in the order of names.
func writeSDL(schema *ast.Schema, path string) error {
	var b bytes.Buffer
	b.WriteString("# The schema of /graphql in one file, written by graph/generator: do not edit.\n\n")
	formatter.NewFormatter(&b, formatter.WithIndent("  ")).FormatSchema(schema)
	return os.WriteFile(path, b.Bytes(), 0o644)
}

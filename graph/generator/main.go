// Command generator makes the GraphQL layer's repetitive parts from graph/schema:
// the mutations of every noun, the executor, the models, the bodies of resolvers
// that are all the same, and graph/schema.graphql, the schema in one file.
package main

import (
	"fmt"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "generating graph:", err)
		os.Exit(1)
	}
}

// generate runs in the folder graph, and gqlgen in the folder of gqlgen.yml.
func generate() error {
	if err := os.Chdir(".."); err != nil {
		return err
	}
	nouns, err := readNouns("graph/schema/ent.graphqls")
	if err != nil {
		return err
	}
	if err := os.WriteFile("graph/schema/nouns.graphqls", nounSchema(nouns), 0o644); err != nil {
		return err
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		return fmt.Errorf("gqlgen.yml: %w", err)
	}
	if err := api.Generate(cfg, api.AddPlugin(bodies{nouns})); err != nil {
		return fmt.Errorf("gqlgen: %w", err)
	}
	return writeSDL(cfg.Schema, "graph/schema.graphql")
}

// Package graph is what can be asked: the schema in schema/*.graphqls, one thin
// file of resolvers per subject, and what they share. A resolver reads through
// the store's client or hands a change to the program; it opens no transaction,
// calls no solver and decides nothing about who may see what.
package graph

import (
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/graph/generated"
	"github.com/fellowplan/fellowplan/graph/limit"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/web/signin"
)

// Options is what resolvers need. All of it is needed.
type Options struct {
	Client   *ent.Client // that reads; the context says for whom
	Program  *program.Service
	Planner  Planner
	Drafts   Drafts
	Feeds    Feeds
	WhatIfs  WhatIfs
	Identity *signin.Service
	Version  string       // of the program, for serverInfo
	Limits   limit.Limits // as the handler applies them, for serverInfo; zero: limit.Default
}

// Resolver answers every field that is more than a column.
type Resolver struct{ Options }

// NewResolver makes the resolvers.
func NewResolver(o Options) *Resolver {
	if o.Limits == (limit.Limits{}) {
		o.Limits = limit.Default
	}
	return &Resolver{o}
}

// NewSchema makes the executable schema.
func NewSchema(o Options) graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{Resolvers: NewResolver(o)})
}

// Extensions are what the handler has to run around every operation of the schema.
func Extensions() []graphql.HandlerExtension { return ExtensionsWith(Gather) }

// ExtensionsWith is Extensions for tests that count statements on a busy machine, and wait longer.
func ExtensionsWith(gather time.Duration) []graphql.HandlerExtension {
	return []graphql.HandlerExtension{batches{gather}, DefaultBudget}
}

// Translate names the store's errors as faults, for the handler's error presenter.
func Translate(err error) (*fault.Fault, bool) {
	// The only values that reach the database as they were sent are those inside a cursor.
	if strings.Contains(err.Error(), "sql: converting argument") {
		return &fault.Fault{Code: fault.BadInput, Message: "the cursor is not one of this list", Cause: err}, true
	}
	if list, ok := fault.Of(program.Explain("", err)); ok && len(list) > 0 {
		return list[0], true
	}
	return nil, false
}

package sheets_test

import (
	"context"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schema/policy"
)

type all struct{}

func (all) Query(context.Context, ent.Query) error       { return nil }
func (all) Mutation(context.Context, ent.Mutation) error { return nil }

// everything is the program itself, which sees and does everything.
func everything() context.Context { return policy.NewContext(context.Background(), all{}) }

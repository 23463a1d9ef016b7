package planner

import (
	"context"
	"log/slog"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/program"
)

// New makes a planner over a program's store. Start it to take up what is queued.
func New(programs *program.Service, log *slog.Logger, o Options) *Planner {
	return assemble(database{
		client: programs.Store.Client,
		write:  programs.Store.Write,
		change: func(ctx context.Context, reason string, do func(context.Context, *ent.Tx) error) error {
			return programs.Change(ctx, program.ChangeOptions{Reason: reason}, do)
		},
		system: access.System,
	}, solve, log, programs.Now, o)
}

// account is the person whom the context speaks for, "" for the program itself.
func account(ctx context.Context) string {
	if v, ok := access.From(ctx); ok {
		return v.AccountID
	}
	return ""
}

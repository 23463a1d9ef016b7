package whatif

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/draft"
	"github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// What is laid out stays so until anything that the planner reads changes, for good and not in a
// transaction that is undone; and only so many schedules stay.
func TestTheCacheForgetsWithEveryChangeThatCounts(t *testing.T) {
	db := storetest.Open(t)
	programs := program.New(db)
	drafts := draft.New(programs)
	t.Cleanup(drafts.Close)
	c := New(programs, drafts, Options{}).bases
	loads := 0
	get := func(id string) {
		_, err := c.get(id, func() (*base, error) { loads++; return &base{}, nil })
		require.NoError(t, err)
	}
	again := func() int {
		before := loads
		get("a")
		return loads - before
	}
	require.Equal(t, 1, again())
	require.Equal(t, 0, again())
	system := access.System(context.Background())
	undone := errors.New("undone")
	write := func(end error, do func(ctx context.Context, tx *ent.Tx)) {
		err := db.Write(system, func(ctx context.Context, tx *ent.Tx) error { do(ctx, tx); return end })
		require.ErrorIs(t, err, end)
	}
	var of *ent.Program
	made := func(ctx context.Context, tx *ent.Tx) {
		of = tx.Program.Create().SetCode(fmt.Sprint("p", loads)).SetTitle("P").SetInstitution("I").SetSpecialty("S").SaveX(ctx)
	}
	write(undone, made)
	require.Equal(t, 0, again(), "what is undone changes nothing")
	write(nil, made)
	require.Equal(t, 1, again(), "a program more")
	require.Equal(t, 0, again())
	for name, change := range map[string]func(ctx context.Context, tx *ent.Tx){
		"a mentor": func(ctx context.Context, tx *ent.Tx) {
			tx.Mentor.Create().SetProgram(of).SetCode("m").SetName("M").SetCapacity(1).ExecX(ctx)
		},
		"many at once": func(ctx context.Context, tx *ent.Tx) { tx.Mentor.Update().SetCapacity(2).ExecX(ctx) },
		"a rule": func(ctx context.Context, tx *ent.Tx) {
			tx.RuleSetting.Create().SetProgram(of).SetRule("fairness").SetTier("WISH").SetWeight(3).ExecX(ctx)
		},
	} {
		write(nil, change)
		require.Equal(t, 1, again(), name)
	}
	write(nil, func(ctx context.Context, tx *ent.Tx) {
		tx.Account.Create().SetEmail("a@example.org").SetName("A").ExecX(ctx)
	})
	require.Equal(t, 0, again(), "an account says nothing about a year")
	for i := range 3 * mostBases {
		get(fmt.Sprint("s", i))
	}
	require.Len(t, c.bases, mostBases)
	require.Equal(t, 1, again(), "the oldest goes")
	require.Zero(t, watchedOf(c), "no transaction is remembered")
}

func watchedOf(c *cache) (n int) {
	c.watched.Range(func(any, any) bool { n++; return true })
	return n
}

// Every noun either counts or is known to say nothing: a new one is thought about.
func TestIdleNounsAreThoughtAbout(t *testing.T) {
	for typ := range idle {
		found := false
		for _, n := range ent.Nouns {
			found = found || n.Type == typ
		}
		require.True(t, found, "%s is no noun", typ)
	}
}

package store_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

func TestTheBudgetOfRowsIsOneForAllQueriesOfAContext(t *testing.T) {
	s := storetest.Open(t)
	system := access.System(context.Background())
	err := s.Write(system, func(ctx context.Context, tx *ent.Tx) error {
		for i := range 5 {
			tx.Program.Create().SetCode(fmt.Sprintf("p%d", i)).SetTitle("P").SetInstitution("I").SetSpecialty("S").ExecX(ctx)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx := store.WithRowBudget(system, 10)
	for range 2 {
		if rows, err := s.Client.Program.Query().All(ctx); err != nil || len(rows) != 5 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
	}
	_, err = s.Client.Program.Query().All(ctx)
	if l, ok := fault.Of(err); !ok || l[0].Code != fault.TooLarge {
		t.Errorf("the eleventh row: %v", err)
	}
	if rows, err := s.Client.Program.Query().All(system); err != nil || len(rows) != 5 {
		t.Errorf("without a budget: %d rows, %v", len(rows), err)
	}
}

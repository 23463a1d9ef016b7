package program_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/wish"
	"github.com/fellowplan/fellowplan/internal/program"
)

// ordered are the fellow's wishes by rank, read from the database.
func (w *world) ordered(enrollment string) (ids []string, ranks []int) {
	w.must(func(ctx context.Context, tx *ent.Tx) {
		for _, x := range tx.Wish.Query().Where(wish.EnrollmentID(enrollment)).Order(ent.Asc(wish.FieldRank)).AllX(ctx) {
			ids = append(ids, x.ID)
			ranks = append(ranks, x.Rank)
		}
	})
	return ids, ranks
}

func TestWishesArePutInOrderAtOnceOrNotAtAll(t *testing.T) {
	w := newWorld(t)
	var mine []string
	var bens string
	w.must(func(ctx context.Context, tx *ent.Tx) {
		for i, r := range []*ent.Rotation{w.pacs, w.tele, w.project} {
			mine = append(mine, tx.Wish.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ada.ID).SetKind(wish.KindROTATION).SetRotationID(r.ID).SetRank(i+1).SaveX(ctx).ID)
		}
		bens = tx.Wish.Create().SetProgramID(w.program.ID).SetEnrollmentID(w.ben.ID).SetKind(wish.KindROTATION).SetRotationID(w.pacs.ID).SetRank(1).SaveX(ctx).ID
	})
	turned := []string{mine[2], mine[0], mine[1]}
	if err := w.RankWishes(w.ctx, program.ChangeOptions{}, w.ada.ID, turned); err != nil {
		t.Fatal(err)
	}
	if ids, ranks := w.ordered(w.ada.ID); !slices.Equal(ids, turned) || !slices.Equal(ranks, []int{1, 2, 3}) {
		t.Fatalf("stored is %v with ranks %v; %v was asked for", ids, ranks, turned)
	}
	for name, c := range map[string]struct {
		list []string
		says string
	}{
		"one is missing":          {mine[:2], "lacks 1 of the 3 wishes"},
		"one is there twice":      {[]string{mine[0], mine[0], mine[1], mine[2]}, "wish 2 of the list is there twice"},
		"one is of somebody else": {[]string{mine[1], mine[0], mine[2], bens}, "wish 4 of the list"},
	} {
		t.Run(name, func(t *testing.T) {
			err := w.RankWishes(w.ctx, program.ChangeOptions{}, w.ada.ID, c.list)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("answered %v; it should say %q", err, c.says)
			}
			if ids, _ := w.ordered(w.ada.ID); !slices.Equal(ids, turned) {
				t.Errorf("a refused order was stored: %v", ids)
			}
		})
	}
	// What was withdrawn is not listed any more; the others close the gap.
	w.must(func(ctx context.Context, tx *ent.Tx) {
		tx.Wish.UpdateOneID(mine[2]).SetWithdrawnAt(w.Now()).SaveX(ctx)
	})
	if err := w.RankWishes(w.ctx, program.ChangeOptions{}, w.ada.ID, []string{mine[1], mine[0]}); err != nil {
		t.Fatal(err)
	}
}

package store_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// sixty stores a program with 60 fellows, of whom the first ten are archived.
func sixty(t *testing.T) *store.Store {
	t.Helper()
	s := storetest.Open(t)
	pid := makeProgram(t, s, "rif")
	err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
		for i := range 70 {
			create := tx.Fellow.Create().SetProgramID(pid).SetCode(fmt.Sprint("f", i)).SetName("F")
			if i < 10 {
				create.SetArchivedAt(time.Now())
			}
			if err := create.Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAListWithoutFirstOrLastHasAnEnd(t *testing.T) {
	s := sixty(t)
	conn, err := s.Client.Fellow.Query().Paginate(allowed(), nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(conn.Edges) != ent.DefaultPageSize || !conn.PageInfo.HasNextPage || conn.TotalCount != 70 {
		t.Errorf("%d of %d, next page %v", len(conn.Edges), conn.TotalCount, conn.PageInfo.HasNextPage)
	}
}

func TestPagesOfImpossibleSizesAreRefused(t *testing.T) {
	s := sixty(t)
	for _, n := range []int{-1, 0, ent.MaxPageSize + 1, 1 << 40} {
		if _, err := s.Client.Fellow.Query().Paginate(allowed(), nil, &n, nil, nil); err == nil {
			t.Errorf("first: %d is accepted", n)
		}
		if _, err := s.Client.Fellow.Query().Paginate(allowed(), nil, nil, nil, &n); err == nil {
			t.Errorf("last: %d is accepted", n)
		}
	}
}

func TestListsLeaveOutWhatIsArchived(t *testing.T) {
	s, yes := sixty(t), true
	long := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		where *ent.FellowWhereInput
		want  int
	}{
		"no filter":               {nil, 60},
		"an empty filter":         {&ent.FellowWhereInput{}, 60},
		"including the archived":  {&ent.FellowWhereInput{IncludeArchived: &yes}, 70},
		"only the archived":       {&ent.FellowWhereInput{ArchivedAtNotNil: true}, 10},
		"archived since 1990":     {&ent.FellowWhereInput{ArchivedAtGT: &long}, 10},
		"another field's filter":  {&ent.FellowWhereInput{CodeHasPrefix: ptr("f1")}, 10}, // f10 to f19; f1 is archived
		"another field's and all": {&ent.FellowWhereInput{CodeHasPrefix: ptr("f1"), IncludeArchived: &yes}, 11},
	} {
		conn, err := s.Client.Fellow.Query().Paginate(allowed(), nil, nil, nil, nil, ent.WithFellowFilter(c.where.Filter))
		if err != nil {
			t.Fatal(err)
		}
		if conn.TotalCount != c.want {
			t.Errorf("%s: %d fellows, want %d", name, conn.TotalCount, c.want)
		}
	}
}

func ptr[T any](v T) *T { return &v }

package store_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/contrib/entgql"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

func newYear(ctx context.Context, tx *ent.Tx, programID string, year int) (*ent.AcademicYear, error) {
	first, err := civil.New(year, time.July, 1)
	if err != nil {
		return nil, err
	}
	return tx.AcademicYear.Create().SetProgramID(programID).SetTitle(fmt.Sprint(year)).SetCalendar("MONTHS").
		SetStartsOn(first).SetEndsOn(first.AddDays(364)).Save(ctx)
}

// inZone runs a test as if the machine stood there.
func inZone(t *testing.T, name string, test func(t *testing.T)) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		before := time.Local
		time.Local = zone
		defer func() { time.Local = before }()
		test(t)
	})
}

// With times stored as text in the zone of the machine, cursor paging by time
// never ended in New York and stopped after 7 of 100 rows in Tokyo.
func TestPagingReachesEveryRowInEveryZone(t *testing.T) {
	for _, zone := range []string{"UTC", "America/New_York", "Asia/Tokyo"} {
		inZone(t, zone, func(t *testing.T) {
			s := storetest.Open(t)
			pid := makeProgram(t, s, "rif")
			err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
				for i := range 100 {
					if _, err := newYear(ctx, tx, pid, 2000+i); err != nil {
						return err
					}
					moment := time.Date(2027, 3, 14, 0, 0, 0, i*1_000, time.Local).Add(time.Duration(i*37) * time.Minute)
					if err := tx.Fellow.Create().SetProgramID(pid).SetCode(fmt.Sprint("f", i)).SetName("F").SetCreatedAt(moment).Exec(ctx); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			for _, direction := range []entgql.OrderDirection{entgql.OrderDirectionAsc, entgql.OrderDirectionDesc} {
				t.Run("instants "+string(direction), func(t *testing.T) { pageFellows(t, s, direction) })
				t.Run("dates "+string(direction), func(t *testing.T) { pageYears(t, s, direction) })
			}
			t.Run("stored text", func(t *testing.T) { storedInUTC(t, s) })
		})
	}
}

func pageFellows(t *testing.T, s *store.Store, direction entgql.OrderDirection) {
	first, seen := 7, map[string]bool{}
	var after *ent.Cursor
	for page := 0; page < 30; page++ {
		conn, err := s.Client.Fellow.Query().Paginate(allowed(), after, &first, nil, nil,
			ent.WithFellowOrder(&ent.FellowOrder{Field: ent.FellowOrderFieldCreatedAt, Direction: direction}))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range conn.Edges {
			seen[e.Node.ID] = true
		}
		if !conn.PageInfo.HasNextPage {
			break
		}
		after = through(t, conn.PageInfo.EndCursor)
	}
	if len(seen) != 100 {
		t.Errorf("paging reached %d of 100 fellows", len(seen))
	}
}

func pageYears(t *testing.T, s *store.Store, direction entgql.OrderDirection) {
	first, seen := 7, map[string]bool{}
	var after *ent.Cursor
	for page := 0; page < 30; page++ {
		conn, err := s.Client.AcademicYear.Query().Paginate(allowed(), after, &first, nil, nil,
			ent.WithAcademicYearOrder(&ent.AcademicYearOrder{Field: ent.AcademicYearOrderFieldStartsOn, Direction: direction}))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range conn.Edges {
			seen[e.Node.ID] = true
		}
		if !conn.PageInfo.HasNextPage {
			break
		}
		after = through(t, conn.PageInfo.EndCursor)
	}
	if len(seen) != 100 {
		t.Errorf("paging reached %d of 100 years", len(seen))
	}
}

// through sends a cursor out and back in, as a caller does.
func through(t *testing.T, c *ent.Cursor) *ent.Cursor {
	t.Helper()
	var text strings.Builder
	c.MarshalGQL(&text)
	back := &ent.Cursor{}
	if err := back.UnmarshalGQL(strings.Trim(text.String(), `"`)); err != nil {
		t.Fatal(err)
	}
	return back
}

func storedInUTC(t *testing.T, s *store.Store) {
	rows, err := s.Client.Fellow.Query().Select(fellow.FieldCreatedAt, fellow.FieldUpdatedAt).All(allowed())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if r.CreatedAt.Location() != time.UTC || r.UpdatedAt.Location() != time.UTC {
			t.Fatalf("read in the zones %v and %v", r.CreatedAt.Location(), r.UpdatedAt.Location())
		}
	}
	// A filter with another offset finds the same row as one in UTC.
	at := rows[50].CreatedAt
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("", -7*3600), time.FixedZone("", 9*3600)} {
		n, err := s.Client.Fellow.Query().Where(fellow.CreatedAtEQ(at.In(zone))).Count(allowed())
		if err != nil || n != 1 {
			t.Errorf("%d rows are found at %v (%v)", n, at.In(zone), err)
		}
	}
}

func TestInstantsAreStoredAsTextInUTC(t *testing.T) {
	inZone(t, "Asia/Tokyo", func(t *testing.T) {
		path := storetest.File(t)
		s, err := store.Open(context.Background(), store.Options{Path: path})
		if err != nil {
			t.Fatal(err)
		}
		makeProgram(t, s, "rif")
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		var text string
		if err := rawDB(t, path).QueryRow("SELECT CAST(created_at AS TEXT) FROM programs").Scan(&text); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(text, "+00:00") {
			t.Errorf("created_at is stored as %q", text)
		}
	})
}

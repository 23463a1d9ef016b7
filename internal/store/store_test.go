package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	entgo "entgo.io/ent"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/schema/policy"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/internal/store/storetest"
)

// everything lets every query and change pass: who may do what is not the store's subject.
type everything struct{}

func (everything) Query(context.Context, entgo.Query) error       { return nil }
func (everything) Mutation(context.Context, entgo.Mutation) error { return nil }

func allowed() context.Context { return policy.NewContext(context.Background(), everything{}) }

// makeProgram stores a program and returns its id.
func makeProgram(t testing.TB, s *store.Store, code string) string {
	t.Helper()
	var id string
	err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
		p, err := tx.Program.Create().SetCode(code).SetTitle("Radiology informatics").Save(ctx)
		if err == nil {
			id = p.ID
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestWriteKeepsWhatItChanged(t *testing.T) {
	s := storetest.Open(t)
	id := makeProgram(t, s, "rif")
	p, err := s.Client.Program.Get(allowed(), id)
	if err != nil {
		t.Fatal(err)
	}
	if p.Code != "rif" || p.Version != 1 || !strings.HasPrefix(p.ID, "pgm_") {
		t.Errorf("stored as %v", p)
	}
}

func TestEveryUpdateCountsTheVersion(t *testing.T) {
	s := storetest.Open(t)
	id := makeProgram(t, s, "rif")
	for want := 2; want <= 4; want++ {
		err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
			return tx.Program.UpdateOneID(id).SetTitle(fmt.Sprint("title ", want)).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		if p := s.Client.Program.GetX(allowed(), id); p.Version != want || p.UpdatedAt.Before(p.CreatedAt) {
			t.Errorf("after the update the version is %d, want %d; updated at %v, created at %v", p.Version, want, p.UpdatedAt, p.CreatedAt)
		}
	}
}

func TestWriteStoresNothingWhenItFails(t *testing.T) {
	boom := errors.New("boom")
	make := func(ctx context.Context, tx *ent.Tx, code string) error {
		return tx.Program.Create().SetCode(code).SetTitle("T").Exec(ctx)
	}
	cases := map[string]func(s *store.Store) error{
		"an error after a change": func(s *store.Store) error {
			return s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
				return errors.Join(make(ctx, tx, "a"), boom)
			})
		},
		"a panic": func(s *store.Store) (err error) {
			defer func() { err = fmt.Errorf("%v", recover()) }()
			return s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
				_ = make(ctx, tx, "a")
				panic(boom)
			})
		},
		"an inner error that the outer one swallows": func(s *store.Store) error {
			return s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
				_ = s.Write(ctx, func(ctx context.Context, tx *ent.Tx) error {
					_ = make(ctx, tx, "a")
					return boom
				})
				return make(ctx, tx, "b")
			})
		},
		"an outer error after an inner success": func(s *store.Store) error {
			return s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
				if err := s.Write(ctx, func(ctx context.Context, tx *ent.Tx) error { return make(ctx, tx, "a") }); err != nil {
					return err
				}
				return boom
			})
		},
		"a caller who is gone": func(s *store.Store) error {
			ctx, cancel := context.WithCancel(allowed())
			return s.Write(ctx, func(ctx context.Context, tx *ent.Tx) error {
				err := make(ctx, tx, "a")
				cancel()
				return err
			})
		},
	}
	for name, run := range cases {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t)
			if err := run(s); err == nil {
				t.Error("no error")
			}
			if n := s.Client.Program.Query().CountX(allowed()); n != 0 {
				t.Errorf("%d programs are stored", n)
			}
			makeProgram(t, s, "afterwards") // the writer is free again
		})
	}
}

func TestClientDoesNotWrite(t *testing.T) {
	s := storetest.Open(t)
	id := makeProgram(t, s, "rif")
	if err := s.Client.Program.Create().SetCode("x").SetTitle("X").Exec(allowed()); err == nil {
		t.Error("the reading client made a program")
	}
	if err := s.Client.Program.UpdateOneID(id).SetTitle("X").Exec(allowed()); err == nil {
		t.Error("the reading client changed a program")
	}
	if _, err := s.Client.Tx(allowed()); err == nil {
		t.Error("the reading client began a transaction")
	}
}

// Fifty writers read a number and write it back, one higher. Deferred
// transactions lose most of these to "database is locked"; here none may be lost.
func TestFiftyWritersLoseNothing(t *testing.T) {
	const writers, rounds = 50, 4
	s := storetest.Open(t)
	err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
		return tx.Program.Create().SetCode("counter").SetTitle("0").Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range writers {
		wg.Go(func() {
			for range rounds {
				err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
					p, err := tx.Program.Query().Only(ctx)
					if err != nil {
						return err
					}
					var n int
					if _, err := fmt.Sscan(p.Title, &n); err != nil {
						return err
					}
					return p.Update().SetTitle(fmt.Sprint(n + 1)).Exec(ctx)
				})
				if err != nil {
					t.Error(err)
				}
				if _, err := s.Client.Program.Query().Count(allowed()); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if p := s.Client.Program.Query().OnlyX(allowed()); p.Title != fmt.Sprint(writers*rounds) || p.Version != writers*rounds+1 {
		t.Errorf("counted %s in version %d, want %d", p.Title, p.Version, writers*rounds)
	}
}

func TestTwoProcessesShareTheFile(t *testing.T) {
	path := storetest.File(t)
	var stores [2]*store.Store
	for i := range stores {
		s, err := store.Open(context.Background(), store.Options{Path: path})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		stores[i] = s
	}
	var wg sync.WaitGroup
	for i, s := range stores {
		for j := range 20 {
			wg.Go(func() { makeProgram(t, s, fmt.Sprintf("p%d-%d", i, j)) })
		}
	}
	wg.Wait()
	if n := stores[0].Client.Program.Query().CountX(allowed()); n != 40 {
		t.Errorf("%d programs, want 40", n)
	}
}

func TestCountStatements(t *testing.T) {
	s := storetest.Open(t)
	makeProgram(t, s, "rif")
	ctx, counter := store.CountStatements(allowed())
	if _, err := s.Client.Program.Query().WithFellows().All(ctx); err != nil {
		t.Fatal(err)
	}
	if counter.N() != 2 { // the programs, and the fellows of all of them
		t.Errorf("%d statements: %q", counter.N(), counter.Statements())
	}
}

func TestHandwrittenQueriesSeeTheirTransaction(t *testing.T) {
	s := storetest.Open(t)
	titles := func(ctx context.Context, c *ent.Client) (n int) {
		rows, err := c.QueryContext(ctx, "SELECT count(*) FROM programs WHERE created_at > ?", time.Now().Add(-time.Hour).In(time.FixedZone("", 9*3600)))
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			if err := rows.Scan(&n); err != nil {
				t.Fatal(err)
			}
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		return n
	}
	err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
		if err := tx.Program.Create().SetCode("a").SetTitle("A").Exec(ctx); err != nil {
			return err
		}
		if n := titles(ctx, tx.Client()); n != 1 {
			t.Errorf("inside the transaction there are %d programs", n)
		}
		if n := titles(ctx, s.Client); n != 0 {
			t.Errorf("outside the transaction there are %d programs", n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestOpenMakesPathsWithOddNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a year? 100% #1.db")
	s, err := store.Open(context.Background(), store.Options{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestAtMostOnePublishedScheduleInAYear(t *testing.T) {
	s := storetest.Open(t)
	pid := makeProgram(t, s, "rif")
	publish := func(number int) error {
		return s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
			y, err := tx.AcademicYear.Query().Only(ctx)
			if ent.IsNotFound(err) {
				y, err = newYear(ctx, tx, pid, 2027)
			}
			if err != nil {
				return err
			}
			return tx.Schedule.Create().SetProgramID(pid).SetAcademicYearID(y.ID).SetNumber(number).SetState("PUBLISHED").Exec(ctx)
		})
	}
	if err := publish(1); err != nil {
		t.Fatal(err)
	}
	if err := publish(2); !ent.IsConstraintError(err) {
		t.Errorf("a second published schedule: %v", err)
	}
}

// A join of a type with itself would go both ways if it had no other side.
func TestNotFollowedByGoesOneWay(t *testing.T) {
	s := storetest.Open(t)
	pid := makeProgram(t, s, "rif")
	err := s.Write(allowed(), func(ctx context.Context, tx *ent.Tx) error {
		night, err := tx.Rotation.Create().SetProgramID(pid).SetCode("night").SetTitle("Night").SetKind("CORE").Save(ctx)
		if err != nil {
			return err
		}
		day, err := tx.Rotation.Create().SetProgramID(pid).SetCode("day").SetTitle("Day").SetKind("CORE").Save(ctx)
		if err != nil {
			return err
		}
		if err := night.Update().AddNotFollowedBy(day).Exec(ctx); err != nil {
			return err
		}
		if n := night.QueryNotFollowedBy().CountX(ctx); n != 1 {
			t.Errorf("night is not followed by %d rotations", n)
		}
		if n := day.QueryNotFollowedBy().CountX(ctx); n != 0 {
			t.Errorf("day is not followed by %d rotations", n)
		}
		if n := day.QueryNotPrecededBy().CountX(ctx); n != 1 {
			t.Errorf("day is not preceded by %d rotations", n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// rawDB opens the file past the store.
func rawDB(t testing.TB, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// Whoever opens the file with another tool cannot change the log either.
func TestTheLogIsWrittenOnce(t *testing.T) {
	file := storetest.File(t)
	db, err := sql.Open("sqlite3", "file:"+file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`INSERT INTO audit_entries (id, action, entity_type, entity_id, at) VALUES ('aud_1', 'CREATE', 'Program', 'pgm_1', '2027-07-01')`); err != nil {
		t.Fatal(err)
	}
	for _, change := range []string{
		`UPDATE audit_entries SET reason = 'another one'`,
		`DELETE FROM audit_entries`,
		`INSERT OR REPLACE INTO audit_entries (id, action, entity_type, entity_id, at, reason) VALUES ('aud_1', 'DELETE', 'Program', 'pgm_1', '2027-07-01', 'x')`,
	} {
		if _, err := db.Exec(change); err == nil || !strings.Contains(err.Error(), "the log is never changed") {
			t.Errorf("%s: %v", change, err)
		}
	}
	var reason string
	if err := db.QueryRow(`SELECT reason FROM audit_entries WHERE id = 'aud_1'`).Scan(&reason); err != nil || reason != "" {
		t.Errorf("the entry says %q, %v", reason, err)
	}
}

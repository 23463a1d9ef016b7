package program

import (
	"context"
	"database/sql"
	"errors"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
)

// Expect makes sure, inside a change, that the viewer sees the row, that it is in
// use, and that nobody changed it since the caller read the version expected; nil
// expects nothing. path is where the input names the row: "input.id".
func Expect(ctx context.Context, tx *ent.Tx, path, typ, id string, expected *int) error {
	noun, ok := ent.NounOf(typ)
	if !ok {
		panic("program: no type is called " + typ)
	}
	gone := fault.At(fault.NotFound, path, "there is no %s %.60q", noun.One, id)
	if of, ok := ent.NounByID(id); !ok || of.Type != typ {
		return gone
	}
	seen, err := tx.Client().Rows(ctx, typ, id)
	if err != nil {
		return err
	}
	if len(seen) == 0 {
		return gone
	}
	version, archived, err := state(ctx, tx, noun, id)
	switch {
	case err != nil:
		return err
	case archived:
		return fault.At(fault.Precondition, path, "the %s has been put away and can no longer be changed", noun.One)
	case expected != nil && *expected != version:
		return fault.At(fault.StaleVersion, "input.expectedVersion",
			"the %s is at version %d, and you changed version %d: somebody else was faster; read it again and repeat your change", noun.One, version, *expected)
	}
	return nil
}

func state(ctx context.Context, tx *ent.Tx, noun ent.Noun, id string) (version int, archived bool, err error) {
	var at sql.NullString
	_, err = queryRow(ctx, tx.Client(), "SELECT version, archived_at FROM "+noun.Table+" WHERE id = ?", []any{id}, &version, &at)
	return version, at.Valid, err
}

// queryRow reads the first row of a query written by hand, and says whether there was one.
func queryRow(ctx context.Context, c *ent.Client, query string, args []any, into ...any) (found bool, err error) {
	rows, err := c.QueryContext(ctx, query, args...)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if !rows.Next() {
		return false, rows.Err()
	}
	return true, rows.Scan(into...)
}

package invariant

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/civil"
	"github.com/fellowplan/fellowplan/ent"
)

// Some invariants say the same of many types and ask for it in SQL, with the
// names from ent's catalog. Nothing that a caller sent is ever part of a query's text.
// The marks for parameters are SQLite's; another database will need them numbered, here and in package program.

// table is the table of a type.
func table(typ string) string {
	noun, ok := ent.NounOf(typ)
	if !ok {
		panic("invariant: no type is called " + typ)
	}
	return noun.Table
}

// said is what people call a type.
func said(typ string) string {
	noun, _ := ent.NounOf(typ)
	return noun.One
}

// chunk keeps a list of parameters below what every database takes in one statement.
const chunk = 500

// each runs a query that has one %s, which becomes the list of ids, and calls scan for every row of the answer.
func each(ctx context.Context, c *ent.Client, query string, ids []string, scan func(*sql.Rows) error) error {
	for len(ids) > 0 {
		part := ids[:min(chunk, len(ids))]
		ids = ids[len(part):]
		args := make([]any, len(part))
		for i, id := range part {
			args[i] = id
		}
		marks := strings.TrimSuffix(strings.Repeat("?,", len(part)), ",")
		if err := eachRow(ctx, c, fmt.Sprintf(query, marks), args, scan); err != nil {
			return err
		}
	}
	return nil
}

func eachRow(ctx context.Context, c *ent.Client, query string, args []any, scan func(*sql.Rows) error) (err error) {
	rows, err := c.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// human writes a stored date, or a stored instant, for people.
func human(stored string) string {
	if d, err := civil.Parse(stored); err == nil {
		return d.Human()
	}
	if t, err := time.Parse(time.RFC3339Nano, stored); err == nil {
		return t.UTC().Format("2 Jan 2006 15:04 UTC")
	}
	return stored
}

// Camel is a field of the schema as inputs name it: "starts_on" is "startsOn", "site_id" is "siteID".
func Camel(field string) string {
	parts := strings.Split(field, "_")
	for i, p := range parts {
		switch {
		case i == 0 || p == "":
		case p == "id":
			parts[i] = "ID"
		case p == "ids":
			parts[i] = "IDs"
		default:
			parts[i] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "")
}

// IDs is a many-to-many edge as inputs name it: "rotations" is set by "rotation_ids".
func IDs(edge string) string { return strings.TrimSuffix(edge, "s") + "_ids" }

// A is a noun with its article: "an enrollment", "a leave".
func A(noun string) string {
	switch noun[0] {
	case 'a', 'e', 'i', 'o', 'u':
		return "an " + noun
	}
	return "a " + noun
}

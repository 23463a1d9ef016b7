package program

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/program/invariant"
)

// uniqueColumns finds the columns in SQLite's and in PostgreSQL's refusal of a duplicate.
var uniqueColumns = regexp.MustCompile(`UNIQUE constraint failed: ([\w., ]+)|Key \(([\w, ]+)\)=`)

// refusal says in words why the database refused a mutation, while the transaction
// can still be asked what stands in the way. The driver's own words go to the log.
func (c *change) refusal(ctx context.Context, m ent.Mutation, err error) error {
	if _, said := fault.Of(err); said {
		return err // in a bulk of rows, the row behind this one has spoken
	}
	var constraint *ent.ConstraintError
	if !errors.As(err, &constraint) {
		return err
	}
	if strings.Contains(err.Error(), "FOREIGN KEY") || strings.Contains(err.Error(), "foreign key") {
		return &fault.Fault{Code: fault.NotFound, Path: steps(c.locate(touchedID(m), "")), Cause: err,
			Message: "something that this names does not exist: check the identifiers"}
	}
	found := uniqueColumns.FindStringSubmatch(err.Error())
	if found == nil {
		return err
	}
	var columns []string
	for column := range strings.SplitSeq(found[1]+found[2], ",") {
		column = strings.TrimSpace(column)
		columns = append(columns, column[strings.LastIndexByte(column, '.')+1:])
	}
	field := columns[len(columns)-1]
	f := &fault.Fault{Code: fault.Conflict, Path: steps(c.locate(touchedID(m), field)), Cause: err}
	f.Message = duplicate(ctx, m, columns, field)
	return f
}

// duplicate is the sentence about a value that is taken.
func duplicate(ctx context.Context, m ent.Mutation, columns []string, field string) string {
	noun, _ := ent.NounOf(m.Type())
	value, isSet := m.Field(field)
	if strings.HasSuffix(field, "_id") || !isSet {
		return fmt.Sprintf("there is already %s with the same %s: change that one instead", invariant.A(noun.One), spoken(columns))
	}
	holder := ""
	if noun.InProgram { // whoever holds a code of another program is none of the caller's business
		holder = takenBy(ctx, m, noun, columns)
	}
	if holder == "" || holder == fmt.Sprint(value) {
		holder = "another " + noun.One
	}
	return fmt.Sprintf("the %s %q is already used by %s; choose another", strings.ReplaceAll(field, "_", " "), fmt.Sprint(value), holder)
}

// spoken lists columns as people say them, without the wall between programs: "mentor and block".
func spoken(columns []string) string {
	var words []string
	for _, c := range columns {
		if c != "program_id" || len(columns) == 1 {
			words = append(words, strings.ReplaceAll(strings.TrimSuffix(c, "_id"), "_", " "))
		}
	}
	if len(words) > 1 {
		last := len(words) - 1
		return strings.Join(words[:last], ", ") + " and " + words[last]
	}
	return strings.Join(words, "")
}

// takenBy is the title or name of the row that has the value.
func takenBy(ctx context.Context, m ent.Mutation, noun ent.Noun, columns []string) string {
	client, ok := m.(interface{ Client() *ent.Client })
	if !ok {
		return ""
	}
	name := "title"
	if noun.Type == "Fellow" || noun.Type == "Mentor" {
		name = "name"
	}
	query, args := "SELECT "+name+" FROM "+noun.Table+" WHERE 1 = 1", []any{}
	if m.Type() != "Schedule" {
		query += " AND archived_at IS NULL"
	}
	for _, c := range columns {
		if v, ok := m.Field(c); ok {
			query, args = query+" AND "+c+" = ?", append(args, v)
			continue
		}
		query += " AND " + c + " = (SELECT " + c + " FROM " + noun.Table + " WHERE id = ?)"
		args = append(args, touchedID(m))
	}
	var title string
	if _, err := queryRow(ctx, client.Client(), query+" LIMIT 1", args, &title); err != nil {
		return "" // a table without titles; the sentence does without
	}
	return title
}

// touchedID is the row that a mutation is about, or "".
func touchedID(m ent.Mutation) string {
	if one, ok := m.(interface{ ID() (string, bool) }); ok {
		id, _ := one.ID()
		return id
	}
	return ""
}

// Package export writes a schedule as the files that offices and other programs
// take: one file of source for each form. A file holds what the viewer of the context
// may see, in the names that people use, and the same schedule gives the same bytes.
package export

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/roster"
)

// Form is one form of file.
type Form struct {
	// Format is its name in GraphQL, Word the one in addresses and on the command line.
	Format, Word string
	// Title and About say to people what it is.
	Title, About string
	// MediaType and Extension are those of the file.
	MediaType, Extension string

	write func(s *source) ([]byte, error)
}

const csvType = "text/csv; charset=utf-8; header=present"

// Forms are all forms, in the order in which people are offered them.
func Forms() []Form {
	return []Form{
		{"XLSX", "xlsx", "Excel workbook", "The year by fellow and by rotation in colors, and a list of every session: ready to print and hang up.",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", workbook},
		{"CSV", "csv", "CSV, one line a cell", "One line for each cell, with every column: for spreadsheets and statistics.", csvType, "csv", long},
		{"CSV_GRID", "csv-grid", "CSV, the grid", "One line for each fellow, one column for each block.", csvType, "csv", grid},
		{"JSON", "json", "JSON", "Everything, in a form that stays as docs/exports.md describes it: for programs.", "application/json", "json", document},
		{"ICS", "ics", "Calendar file", "Every session as an event, as of now. A calendar feed follows what is published.", "text/calendar; charset=utf-8", "ics", calendarFile},
		{"AMION", "amion", "Amion (Rpt=625c)", "One line for each fellow and day, in the layout of Amion's report 625c.", csvType, "csv", amion},
		{"QGENDA", "qgenda", "QGenda upload", "One line for each fellow and day: Staff, Date, Task.", csvType, "csv", qgenda},
		{"ACGME", "acgme", "ACGME block diagram", "Fellow by fellow and block by block: site, rotation, percentages outpatient and research.", csvType, "csv", diagram},
	}
}

// FormOf finds a form by its word.
func FormOf(word string) (Form, error) {
	var words []string
	for _, f := range Forms() {
		if f.Word == word {
			return f, nil
		}
		words = append(words, f.Word)
	}
	return Form{}, fault.New(fault.NotFound, "there is no form of file %.40q; choose one of %s", word, strings.Join(words, ", "))
}

// File is a file that is ready to be sent.
type File struct {
	Name, MediaType string
	Content         []byte
	Changed         time.Time // when what is in it was last changed
}

// Of says which schedule and how much of it.
type Of struct {
	ScheduleID string
	FellowID   string // one fellow only; "" for everybody
}

// source is what the forms are written from.
type source struct {
	*roster.Roster
	ctx    context.Context
	client *ent.Client
	of     Of
}

// Make writes a file of what the viewer sees of a schedule.
func Make(ctx context.Context, client *ent.Client, form Form, of Of) (*File, error) {
	r, err := roster.Read(ctx, client, of.ScheduleID, roster.Of{FellowID: of.FellowID})
	if err != nil {
		return nil, err
	}
	content, err := form.write(&source{Roster: r, ctx: ctx, client: client, of: of})
	if err != nil {
		return nil, err
	}
	return &File{Name: fileName(r, of, form), MediaType: form.MediaType, Content: content, Changed: r.Changed}, nil
}

// fileName says what is inside: "Imaging Informatics 2027-28 schedule 3.xlsx".
func fileName(r *roster.Roster, of Of, form Form) string {
	parts := []string{r.Program.Title, r.Year.Title}
	if of.FellowID != "" && len(r.People) > 0 {
		parts = append(parts, r.People[0].Name)
	}
	parts = append(parts, fmt.Sprintf("schedule %d", r.Schedule.Number))
	switch form.Word {
	case form.Extension:
	case "csv-grid":
		parts = append(parts, "grid")
	default:
		parts = append(parts, form.Word)
	}
	clean := strings.Map(func(c rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, c) || c < ' ' || c == 0x7f {
			return '-'
		}
		return c
	}, strings.Join(parts, " "))
	const most = 120
	if short := []rune(clean); len(short) > most {
		clean = strings.TrimSpace(string(short[:most]))
	}
	return strings.Trim(clean, ". ") + "." + form.Extension
}

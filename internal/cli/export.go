package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/fellow"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/export"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
)

// exportCommand is "export program", which is also what "export" alone means, and "export schedule".
type exportCommand struct {
	Program  exportProgramCommand  `cmd:"" default:"withargs" help:"Write a program in the form that import reads."`
	Schedule exportScheduleCommand `cmd:"" help:"Write a schedule as a workbook, a table, a calendar, or for Amion or QGenda (docs/exports.md)."`
}

type exportProgramCommand struct {
	dataFolder
	Program string `placeholder:"CODE" help:"The program, by its code; may be left out when there is one."`
	Output  string `short:"o" placeholder:"FILE" help:"Where it goes; standard output when absent."`
}

// Run writes a program in the form that import reads.
func (c *exportProgramCommand) Run(ctx context.Context, std IO) error {
	return c.with(ctx, std, false, func(ctx context.Context, s *store.Store) error {
		p, err := programOf(ctx, s.Client, c.Program)
		if err != nil {
			return err
		}
		return write(std, c.Output, func(w io.Writer) error { return sheets.Export(ctx, s.Client, p.ID, w) })
	})
}

type exportScheduleCommand struct {
	dataFolder
	Program   string `placeholder:"CODE" help:"The program, by its code; may be left out when there is one."`
	Year      string `placeholder:"TITLE" help:"The academic year, such as 2027-28; may be left out when there is one."`
	Published bool   `xor:"which" help:"The schedule that is published: this is what happens without a word."`
	Schedule  int    `xor:"which" placeholder:"N" help:"The schedule with this number in the year, a draft for example."`
	Format    string `short:"f" default:"xlsx" help:"xlsx, csv, csv-grid, json, ics, amion, qgenda or acgme."`
	Fellow    string `placeholder:"CODE" help:"Only this fellow, by the code."`
	Output    string `short:"o" placeholder:"FILE" help:"Where it goes; standard output when absent."`
}

// Run writes one schedule in one form.
func (c *exportScheduleCommand) Run(ctx context.Context, std IO) error {
	form, err := export.FormOf(c.Format)
	if err != nil {
		return err
	}
	return c.with(ctx, std, false, func(ctx context.Context, s *store.Store) error {
		p, err := programOf(ctx, s.Client, c.Program)
		if err != nil {
			return err
		}
		year, err := yearOf(ctx, p, c.Year)
		if err != nil {
			return err
		}
		found, err := c.scheduleOf(ctx, year)
		if err != nil {
			return err
		}
		of := export.Of{ScheduleID: found.ID}
		if of.FellowID, err = c.fellowOf(ctx, year); err != nil {
			return err
		}
		file, err := export.Make(ctx, s.Client, form, of)
		if err != nil {
			return err
		}
		return write(std, c.Output, func(w io.Writer) error {
			_, err := w.Write(file.Content)
			return err
		})
	})
}

// scheduleOf finds the schedule of a year by its number, or the one that is published.
func (c *exportScheduleCommand) scheduleOf(ctx context.Context, year *ent.AcademicYear) (*ent.Schedule, error) {
	all, err := year.QuerySchedules().Where(schedule.ArchivedAtIsNil()).Order(schedule.ByNumber()).Limit(1000).All(ctx)
	if err != nil {
		return nil, err
	}
	var have []string
	for _, s := range all {
		if s.Number == c.Schedule || c.Schedule == 0 && s.State == schedule.StatePUBLISHED {
			return s, nil
		}
		have = append(have, fmt.Sprintf("--schedule %d (%s)", s.Number, strings.ToLower(s.State.String())))
	}
	switch {
	case len(have) == 0:
		return nil, fault.New(fault.NotFound, "%s has no schedule yet: generate one on the board", year.Title)
	case c.Schedule == 0:
		return nil, fault.New(fault.NotFound, "%s has no published schedule; publish one, or choose a draft: %s", year.Title, strings.Join(have, ", "))
	}
	return nil, fault.New(fault.NotFound, "%s has no schedule %d; it has: %s", year.Title, c.Schedule, strings.Join(have, ", "))
}

// fellowOf finds a fellow of a year by the code; no code is everybody.
func (c *exportScheduleCommand) fellowOf(ctx context.Context, year *ent.AcademicYear) (string, error) {
	if c.Fellow == "" {
		return "", nil
	}
	all, err := year.QueryEnrollments().QueryFellow().Order(fellow.ByCode()).Limit(5000).All(ctx)
	if err != nil {
		return "", err
	}
	var codes []string
	for _, f := range all {
		if f.Code == c.Fellow {
			return f.ID, nil
		}
		codes = append(codes, f.Code)
	}
	return "", fault.New(fault.NotFound, "%s has no fellow with the code %q; it has: %s", year.Title, c.Fellow, strings.Join(codes, ", "))
}

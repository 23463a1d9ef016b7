package cli

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/fault"
	"github.com/fellowplan/fellowplan/internal/folder"
	"github.com/fellowplan/fellowplan/internal/planner"
	programs "github.com/fellowplan/fellowplan/internal/program"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/internal/store"
	"github.com/fellowplan/fellowplan/optimizer"
	"golang.org/x/term"
)

// whoever may read the data folder may do everything with it: the command line
// has the rights of the program itself.
type dataFolder struct {
	Data string `default:"data" env:"FELLOWPLAN_DATA" help:"Folder of the database."`
}

// with opens the database and hands it to do. A folder without a database is an error unless make is set.
func (d dataFolder) with(ctx context.Context, std IO, make bool, do func(ctx context.Context, s *store.Store) error) error {
	f, err := folder.Open(d.Data)
	if err != nil {
		return err
	}
	if _, err := os.Stat(f.Database()); errors.Is(err, os.ErrNotExist) && !make {
		return fault.New(fault.NotFound, "there is no database in the folder %s; name another with --data, or start the server once", d.Data)
	}
	s, err := store.Open(ctx, store.Options{Path: f.Database(), Log: slog.New(slog.NewTextHandler(std.Err, nil))})
	if err != nil {
		return err
	}
	return errors.Join(do(access.System(ctx), s), s.Close())
}

// programOf finds a program by its code; an empty code finds the only one.
func programOf(ctx context.Context, client *ent.Client, code string) (*ent.Program, error) {
	all, err := client.Program.Query().Where(program.ArchivedAtIsNil()).Order(ent.Asc(program.FieldCode)).Limit(100).All(ctx)
	if err != nil {
		return nil, err
	}
	var codes []string
	for _, p := range all {
		if p.Code == code || code == "" && len(all) == 1 {
			return p, nil
		}
		codes = append(codes, p.Code)
	}
	if code == "" {
		return nil, fault.New(fault.BadInput, "say which program: --program %s", strings.Join(codes, ", --program "))
	}
	return nil, fault.New(fault.NotFound, "there is no program with the code %q; there are: %s", code, strings.Join(codes, ", "))
}

type exportProblemCommand struct {
	dataFolder
	Program string `placeholder:"CODE" help:"The program, by its code; may be left out when there is one."`
	Year    string `placeholder:"TITLE" help:"The academic year, such as 2027-28; may be left out when there is one."`
	OfRun   string `name:"run" placeholder:"ID" help:"The problem that this run solved, as it was kept when the run was asked for: its identifier, or latest."`
	Output  string `short:"o" placeholder:"PROBLEM" help:"Where the problem goes; standard output when absent."`
}

// Run writes one year of a program as a problem file: as it is today, or as a run had it.
func (c *exportProblemCommand) Run(ctx context.Context, std IO) error {
	return c.with(ctx, std, false, func(ctx context.Context, s *store.Store) error {
		if c.OfRun != "" {
			return c.replay(ctx, std, s)
		}
		p, err := programOf(ctx, s.Client, c.Program)
		if err != nil {
			return err
		}
		year, err := yearOf(ctx, p, c.Year)
		if err != nil {
			return err
		}
		problem, err := planner.Problem(ctx, s.Client, year.ID)
		if err != nil {
			return err
		}
		return write(std, c.Output, func(w io.Writer) error { return optimizer.WriteProblem(w, problem) })
	})
}

// replay writes the problem of a run, and says how to solve it to the same bytes.
func (c *exportProblemCommand) replay(ctx context.Context, std IO, s *store.Store) error {
	runs := s.Client.OptimizationRun.Query().Order(ent.Desc(optimizationrun.FieldCreatedAt, optimizationrun.FieldID))
	if c.OfRun != "latest" {
		runs = runs.Where(optimizationrun.ID(c.OfRun))
	}
	run, err := runs.First(ctx)
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "there is no run %q; --run latest takes the last one", c.OfRun)
	}
	if err != nil {
		return err
	}
	if run.Problem == "" {
		return fault.New(fault.NotFound, "the run %q keeps no problem", run.Title)
	}
	if err := write(std, c.Output, func(w io.Writer) error { _, err := io.WriteString(w, run.Problem); return err }); err != nil {
		return err
	}
	again := fmt.Sprintf("fellowplan solve %s --seed %d", cmp.Or(c.Output, "PROBLEM"), run.Seed)
	if run.WorkLimit != nil {
		again += fmt.Sprintf(" --work-limit %d", *run.WorkLimit)
	}
	fmt.Fprintf(std.Err, "%s, %s. The same again: %s\n", run.Kind, run.Status, again)
	return nil
}

// yearOf finds a year of a program by its title; an empty title finds the only one.
func yearOf(ctx context.Context, p *ent.Program, title string) (*ent.AcademicYear, error) {
	all, err := p.QueryAcademicYears().Where(academicyear.ArchivedAtIsNil()).Order(ent.Asc(academicyear.FieldStartsOn)).Limit(100).All(ctx)
	if err != nil {
		return nil, err
	}
	var titles []string
	for _, y := range all {
		if y.Title == title || title == "" && len(all) == 1 {
			return y, nil
		}
		titles = append(titles, y.Title)
	}
	if title == "" {
		return nil, fault.New(fault.BadInput, "%s has %d academic years; say which: --year %s", p.Title, len(all), strings.Join(titles, ", --year "))
	}
	return nil, fault.New(fault.NotFound, "%s has no academic year %q; it has: %s", p.Title, title, strings.Join(titles, ", "))
}

type importCommand struct {
	dataFolder
	File string `arg:"" help:"Program file (docs/import-format.md); - reads standard input."`
}

// Run imports a file of programs: everything or nothing.
func (c *importCommand) Run(ctx context.Context, std IO) error {
	f, err := open(std, c.File)
	if err != nil {
		return err
	}
	defer f.Close()
	return c.with(ctx, std, true, func(ctx context.Context, s *store.Store) error {
		sum, err := sheets.Import(ctx, programs.New(s), f)
		if why, refused := fault.Of(err); refused {
			return bad(fmt.Errorf("%s was not imported, nothing was stored:\n  %s", c.File, strings.Join(sentences(why), "\n  ")))
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(std.Out, "Imported %s:\n", strings.Join(sum.Programs, ", "))
		for _, noun := range slices.Sorted(maps.Keys(sum.Rows)) {
			fmt.Fprintf(std.Out, "  %-18s %5d\n", noun, sum.Rows[noun])
		}
		return nil
	})
}

func sentences(why fault.List) []string {
	out := make([]string, len(why))
	for i, f := range why {
		out[i] = f.Message
	}
	return out
}

type accountCommand struct {
	dataFolder
	Email         string `arg:"" help:"The address that the person signs in with."`
	Name          string `arg:"" help:"The person's name."`
	Administrator bool   `help:"May do everything in every program."`
}

// Run adds an account; its password is the first line of standard input.
func (c *accountCommand) Run(ctx context.Context, std IO) error {
	password, err := readPassword(std)
	if err != nil {
		return err
	}
	hash, err := access.HashPassword(password)
	if err != nil {
		return err
	}
	return c.with(ctx, std, true, func(ctx context.Context, s *store.Store) error {
		err := programs.New(s).Change(ctx, programs.ChangeOptions{Reason: "added on the command line"}, func(ctx context.Context, tx *ent.Tx) error {
			return tx.Account.Create().SetEmail(strings.ToLower(c.Email)).SetName(c.Name).
				SetAdministrator(c.Administrator).SetPasswordHash(hash).Exec(ctx)
		})
		if err != nil {
			return err
		}
		fmt.Fprintf(std.Out, "%s can sign in as %s.\n", c.Name, strings.ToLower(c.Email))
		return nil
	})
}

// readPassword asks for a password without showing it, or reads the first line of what is piped in.
func readPassword(std IO) (string, error) {
	if f, ok := std.In.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		fmt.Fprint(std.Err, "Password: ")
		typed, err := term.ReadPassword(int(f.Fd()))
		fmt.Fprintln(std.Err)
		return string(typed), err
	}
	line, err := bufio.NewReader(io.LimitReader(std.In, 4<<10)).ReadString('\n')
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return strings.TrimRight(line, "\r\n"), err
}

package main

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/fellowplan/fellowplan/ent"
	"github.com/fellowplan/fellowplan/ent/academicyear"
	"github.com/fellowplan/fellowplan/ent/account"
	"github.com/fellowplan/fellowplan/ent/membership"
	"github.com/fellowplan/fellowplan/ent/optimizationrun"
	"github.com/fellowplan/fellowplan/ent/program"
	"github.com/fellowplan/fellowplan/ent/schedule"
	"github.com/fellowplan/fellowplan/internal/access"
	"github.com/fellowplan/fellowplan/internal/planner"
	"github.com/fellowplan/fellowplan/internal/sheets"
	"github.com/fellowplan/fellowplan/seed"
)

// loadSeed imports the seed program into a database that has no program and no
// account yet, through the same code as any import.
func (m *Main) loadSeed(ctx context.Context) error {
	if m.options.NoSeed {
		return nil
	}
	ctx = access.System(ctx)
	programs, err := m.store.Client.Program.Query().Count(ctx)
	if err != nil || programs > 0 {
		return err
	}
	accounts, err := m.store.Client.Account.Query().Count(ctx)
	if err != nil || accounts > 0 {
		return err
	}
	began := time.Now()
	sum, err := sheets.Import(ctx, m.program, bytes.NewReader(seed.Program))
	if err != nil {
		return fmt.Errorf("loading the seed program: %w", err)
	}
	rows := 0
	for _, n := range sum.Rows {
		rows += n
	}
	fmt.Fprintf(m.out, "Loaded the seed program into %s: %d rows in %s.\n", m.options.Data, rows, time.Since(began).Round(time.Millisecond))
	return nil
}

// hasRealAccounts reports whether anybody can sign in.
func hasRealAccounts(ctx context.Context, client *ent.Client) (bool, error) {
	return client.Account.Query().
		Where(account.PasswordHashNotNil(), account.DisabledAtIsNil(), account.ArchivedAtIsNil()).
		Exist(access.System(ctx))
}

// seedDirector is the director of the seed program, or nil when there is none.
func seedDirector(ctx context.Context, client *ent.Client) (*access.Viewer, error) {
	id, err := client.Membership.Query().
		Where(membership.RoleEQ(membership.RoleDIRECTOR), membership.ArchivedAtIsNil(), membership.HasProgramWith(program.Code(seed.Code))).
		Order(ent.Asc(membership.FieldID)).Limit(1).
		QueryAccount().FirstID(access.System(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return access.Load(ctx, client, id)
}

// showSeed prints the seed program's year, and generates it first when there is no schedule yet.
func (m *Main) showSeed(ctx context.Context) error {
	if m.demo == nil {
		return nil
	}
	asDirector := access.As(ctx, m.demo)
	year, err := m.store.Client.AcademicYear.Query().
		Where(academicyear.ArchivedAtIsNil(), academicyear.HasProgramWith(program.Code(seed.Code))).
		Order(ent.Asc(academicyear.FieldStartsOn)).First(asDirector)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	id, err := m.newest(asDirector, year.ID)
	if err == nil && id == "" {
		id, err = m.generate(asDirector, year)
	}
	if err != nil || id == "" {
		return err
	}
	return planner.WriteTable(asDirector, m.out, m.store.Client, id, planner.TableOptions{})
}

// newest returns the schedule that holds, else the newest draft, else "".
func (m *Main) newest(ctx context.Context, yearID string) (string, error) {
	of := m.store.Client.Schedule.Query().
		Where(schedule.AcademicYearID(yearID), schedule.ArchivedAtIsNil()).
		Order(ent.Desc(schedule.FieldNumber))
	for _, state := range []schedule.State{schedule.StatePUBLISHED, schedule.StateDRAFT} {
		id, err := of.Clone().Where(schedule.StateEQ(state)).FirstID(ctx)
		if err == nil || !ent.IsNotFound(err) {
			return id, err
		}
	}
	return "", nil
}

// generate makes the first draft of a year and says so; "" when there is none to show.
func (m *Main) generate(ctx context.Context, year *ent.AcademicYear) (string, error) {
	run, err := m.planner.Generate(ctx, planner.GenerateInput{
		AcademicYearID: year.ID, Title: "First draft", TimeLimit: m.options.TimeLimit,
	})
	if err != nil {
		return "", err
	}
	events, err := m.planner.Watch(ctx, run.ID)
	if err != nil {
		return "", err
	}
	fmt.Fprintf(m.out, "Generating %s …\n", year.Title)
	for e := range events {
		if !e.Final {
			continue
		}
		if e.ScheduleID == "" {
			return "", m.explain(ctx, e)
		}
		return e.ScheduleID, nil
	}
	return "", ctx.Err()
}

// explain says why a run made no schedule. The server starts all the same: the reasons are there to be queried.
func (m *Main) explain(ctx context.Context, e planner.RunProgress) error {
	run, err := m.store.Client.OptimizationRun.Query().Where(optimizationrun.ID(e.RunID)).Only(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(m.out, "No schedule: %s. %s\nThe run %s has the reasons.\n", e.Status, run.Failure, run.ID)
	return nil
}
